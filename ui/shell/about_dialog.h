// SPDX-License-Identifier: GPL-3.0-or-later
// What this is, which version, and the notices that the licences of its parts ask for.
#pragma once

#include <QDialog>

namespace volteface::ui {

class AboutDialog : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent);
};

} // namespace volteface::ui
