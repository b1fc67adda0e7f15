// SPDX-License-Identifier: GPL-3.0-or-later
// The list that opens under a test of a selector: what the stack has, how many each value hits, several at
// once; what is typed narrows the list and can be taken as it is.
#pragma once

#include "ui/scenario/selector_values.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace volteface::ui {

class ValuePicker : public QFrame {
    Q_OBJECT

public:
    ValuePicker(FieldTest test, std::shared_ptr<const Stack> stack, std::vector<ScenarioParameter> parameters,
                QWidget* parent);

    /// Under (or above) a widget, on its screen.
    void openUnder(QWidget* anchor);
    [[nodiscard]] const std::vector<std::string>& values() const { return test_.values; }
    /// As a click on it would.
    void toggle(const std::string& value);
    [[nodiscard]] QLineEdit* line() const { return line_; }
    [[nodiscard]] QTreeWidget* list() const { return list_; }

Q_SIGNALS:
    void valuesChanged(const std::vector<std::string>& values);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void fill();
    void narrow();
    void takeTyped();

    FieldTest test_;
    std::shared_ptr<const Stack> stack_;
    std::vector<ScenarioParameter> parameters_;
    QLineEdit* line_;
    QTreeWidget* list_;
    QPushButton* typed_;
    QLabel* hint_;
};

} // namespace volteface::ui
