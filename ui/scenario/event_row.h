// SPDX-License-Identifier: GPL-3.0-or-later
// One event on the timeline: name and selector chips at the left, its bar on the axis, notice dashed before
// it.
#pragma once

#include "core/model/scenario.h"
#include "core/model/stack.h"
#include "ui/scenario/selector_words.h"
#include "ui/scenario/timeline_row.h"

#include <vector>

namespace volteface::ui {

class EventRow : public TimelineRow {
    Q_OBJECT

public:
    explicit EventRow(QWidget* parent = nullptr);

    /// `hits`: components that the selector selects in the stack as it is.
    void show(const Event& event, const Scenario& scenario, const Stack& stack, int hits);

protected:
    void paintRow(QPainter& painter, const TimeAxis& axis) override;

private:
    void paintChips(QPainter& painter, double right) const;

    Event event_;
    QString title_;
    std::vector<SelectorChip> chips_;
    int hits_ = 0;
};

} // namespace volteface::ui
