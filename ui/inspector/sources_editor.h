// SPDX-License-Identifier: GPL-3.0-or-later
// Where what is said of a component comes from: title, publisher, date and address of each source.
#pragma once

#include "core/model/source.h"
#include "ui/inspector/property_form.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace volteface::ui {

class SourcesEditor : public QWidget {
    Q_OBJECT

public:
    explicit SourcesEditor(QWidget* parent = nullptr);

    void show(const std::vector<Source>& sources);
    void retranslate();

Q_SIGNALS:
    void changed(const std::vector<Source>& sources);

private:
    void build();

    std::vector<Source> sources_;
    std::vector<PropertyForm*> forms_;
    QVBoxLayout* column_;
    QPushButton* add_;
};

} // namespace volteface::ui
