// SPDX-License-Identifier: GPL-3.0-or-later
// What is set for a stack as a whole: its name, the date of day 0, and from what age a fact is stale.
#pragma once

#include "core/base/result.h"
#include "core/edit/change.h"
#include "core/model/stack.h"

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QSpinBox;

namespace volteface::ui {

class StackDialog : public QDialog {
    Q_OBJECT

public:
    /// `today` tells how many facts would be stale; without it that is left out.
    StackDialog(std::shared_ptr<const Stack> stack, std::optional<Date> today, QWidget* parent = nullptr);

    /// What was entered, as one change. Errors: malformed_date, nothing_to_change, those of change_header().
    [[nodiscard]] Result<edit::Change> change() const;

    [[nodiscard]] QLineEdit* nameField() const { return name_; }
    [[nodiscard]] QLineEdit* dayField() const { return dayZero_; }
    [[nodiscard]] QSpinBox* periodField() const { return staleAfter_; }

    void accept() override;

private:
    void refreshEffect();

    std::shared_ptr<const Stack> stack_;
    std::optional<Date> today_;
    QLineEdit* name_;
    QLineEdit* dayZero_;
    QSpinBox* staleAfter_;
    QLabel* effect_;
    QLabel* refusal_;
};

} // namespace volteface::ui
