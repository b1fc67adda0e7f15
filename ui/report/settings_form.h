// SPDX-License-Identifier: GPL-3.0-or-later
// What the cover and the foot of the report say, edited beside it. Each field is one undo step.
#pragma once

#include "core/model/stack.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace volteface::ui {

class Session;

class ReportSettingsForm : public QWidget {
    Q_OBJECT

public:
    explicit ReportSettingsForm(Session* session, QWidget* parent = nullptr);

    /// Shows the document's settings; a field that is being typed in is left alone.
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void commit(std::string ReportSettings::*field, const QString& text);
    void commitDate();

    struct Field {
        std::string ReportSettings::*member = nullptr;
        QLabel* label = nullptr;
        QLineEdit* edit = nullptr;
    };

    Session* session_;
    std::vector<Field> fields_;
    QLabel* heading_ = nullptr;
    QLabel* dateLabel_ = nullptr;
    QLineEdit* date_ = nullptr;
    QLabel* dateError_ = nullptr;
};

} // namespace volteface::ui
