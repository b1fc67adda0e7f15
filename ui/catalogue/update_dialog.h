// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue has learnt since the stack took from it: a row per field with both values, each taken or
// left. At first only what adds is ticked; what would replace something is for the person to tick.
#pragma once

#include "core/catalogue/updates.h"
#include "ui/document/catalogue_edits.h"

#include <QDialog>

#include <memory>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace volteface::ui {

class UpdateDialog : public QDialog {
    Q_OBJECT

public:
    UpdateDialog(std::shared_ptr<const Stack> stack, std::shared_ptr<const catalogue::Catalogue> catalogue,
                 QWidget* parent);

    [[nodiscard]] const std::vector<catalogue::Update>& updates() const { return updates_; }
    [[nodiscard]] bool isTaken(const ComponentId& component, const std::string& field) const;
    void setTaken(const ComponentId& component, const std::string& field, bool taken);
    void takeAll(bool taken);
    void setWhich(catalogue::Which which);

    /// One undo step for all that is ticked; the dates of all components listed move too, so that what was
    /// left is not asked for again. Errors: those of catalogue::take, nothing_to_change.
    [[nodiscard]] Result<edit::Change> change() const;

private:
    struct Choice {
        std::size_t update;
        std::size_t difference;
        bool taken;
    };
    void look(catalogue::Which which);
    void fill();
    void refresh();

    std::shared_ptr<const Stack> stack_;
    std::shared_ptr<const catalogue::Catalogue> catalogue_;
    std::vector<catalogue::Update> updates_;
    std::vector<Choice> choices_;
    bool filling_ = false;
    QLabel* summary_;
    QLabel* same_;
    QTreeWidget* table_;
    QCheckBox* which_;
    QPushButton* accept_;
};

} // namespace volteface::ui
