// SPDX-License-Identifier: GPL-3.0-or-later
// Which scenarios are compared.
#pragma once

#include "core/model/scenario.h"

#include <QDialog>

#include <set>
#include <vector>

class QListWidget;

namespace volteface::ui {

class ChoiceDialog : public QDialog {
    Q_OBJECT

public:
    ChoiceDialog(const std::vector<Scenario>& scenarios, const std::set<ScenarioId>& hidden,
                 QWidget* parent = nullptr);

    /// Those whose box is empty.
    [[nodiscard]] std::set<ScenarioId> hidden() const;
    [[nodiscard]] QListWidget* list() const { return list_; }

private:
    QListWidget* list_;
};

} // namespace volteface::ui
