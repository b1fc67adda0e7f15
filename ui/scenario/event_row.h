// SPDX-License-Identifier: GPL-3.0-or-later
// One event on the timeline: name and selector chips at the left, its bar on the axis, notice dashed before
// it. The bar, its ends and its notice are dragged; keys do the same in steps. What it becomes is told while
// the hand is on it, and once at the end.
#pragma once

#include "core/model/scenario.h"
#include "core/model/stack.h"
#include "ui/scenario/drag_tip.h"
#include "ui/scenario/event_geometry.h"
#include "ui/scenario/selector_words.h"
#include "ui/scenario/timeline_row.h"

#include <memory>
#include <vector>

namespace volteface::ui {

class EventRow : public TimelineRow {
    Q_OBJECT

public:
    explicit EventRow(QWidget* parent = nullptr);

    /// `bound` is drawn, `written` is edited; `hits`: components that the selector selects in the stack as it
    /// is. One that is not editable is shown alike, and tells when it is pulled.
    void show(const Event& bound, const Event& written, const Scenario& scenario, const Stack& stack,
              int hits, bool editable);
    /// How parameters are called, for what cannot be dragged because one sets it.
    void setParameters(const std::vector<ScenarioParameter>& parameters) { parameters_ = parameters; }
    [[nodiscard]] const Event& written() const { return written_; }
    [[nodiscard]] EventGeometry geometry() const { return geometryOf(event_, axis()); }
    [[nodiscard]] QString tip() const { return tip_.text(); }

Q_SIGNALS:
    /// The hand is still on it.
    void previewed(const volteface::Event& event);
    /// The hand has let go: one undo step.
    void edited(const volteface::Event& event);
    void cancelled();
    void editRequested();
    void removeRequested();
    void duplicateRequested();
    /// Somebody pulls at what cannot be edited here.
    void refused();

protected:
    void paintRow(QPainter& painter, const TimeAxis& axis) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintChips(QPainter& painter, double right) const;
    void paintBar(QPainter& painter, const TimeAxis& axis, const EventGeometry& geometry);
    void paintHandles(QPainter& painter, const EventGeometry& geometry) const;
    void step(edit::EventPart part, Minute by);
    void finishSteps();
    void cancel();
    void dragTo(QPointF at, bool free);
    void tellParameter(const ParameterId& parameter, QPointF at);
    [[nodiscard]] QString wordsFor(const Event& after, edit::EventPart part) const;

    Event event_;
    Event written_;
    QString title_;
    std::vector<SelectorChip> chips_;
    std::vector<ScenarioParameter> parameters_;
    int hits_ = 0;
    bool editable_ = false;
    bool hovered_ = false;

    std::unique_ptr<EventDrag> drag_;
    QPointF pressed_;
    bool dragging_ = false;
    Event dragged_;
    bool pulledAtReadOnly_ = false;
    bool onBar_ = false;             ///< the button went down on the bar: the day stays where it is
    std::unique_ptr<Event> stepped_; ///< what held-down keys have made of it
    DragTip tip_;
};

} // namespace volteface::ui
