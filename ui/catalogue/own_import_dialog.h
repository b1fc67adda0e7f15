// SPDX-License-Identifier: GPL-3.0-or-later
// What importing entries would do to the user's own catalogue: what is new, what is replaced, what is there
// already.
#pragma once

#include "core/catalogue/user_catalogue.h"

#include <QDialog>

namespace volteface::ui {

class OwnImportDialog : public QDialog {
    Q_OBJECT

public:
    OwnImportDialog(const QString& file, const catalogue::UserCatalogue& own,
                    const catalogue::UserCatalogue& records, const catalogue::Catalogue& catalogue,
                    QWidget* parent);

    [[nodiscard]] const catalogue::ImportPreview& preview() const { return preview_; }

private:
    catalogue::ImportPreview preview_;
};

} // namespace volteface::ui
