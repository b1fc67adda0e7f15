// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/event_row.h"

#include "core/report/event_times.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/names.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <cmath>
#include <utility>

namespace volteface::ui {

using edit::EventPart;

namespace {

QString when(Minute at) {
    return at % minutes_per_day == 0 ? format::day(at) : format::instant(at);
}

QString daysWords(double days) {
    return format::duration(duration_of_days(days));
}

Qt::CursorShape cursor_for(std::optional<EventPart> part) {
    if (!part) {
        return Qt::ArrowCursor;
    }
    return *part == EventPart::whole ? Qt::OpenHandCursor : Qt::SizeHorCursor;
}

} // namespace

EventRow::EventRow(QWidget* parent)
    : TimelineRow(48, parent) {
    setMouseTracking(true);
}

void EventRow::show(const Event& bound, const Event& written, const Scenario& scenario, const Stack& stack,
                    int hits, bool editable) {
    event_ = bound;
    written_ = written;
    editable_ = editable;
    title_ = title_of(bound, scenario);
    chips_ = chips_of(bound.select, stack);
    hits_ = hits;
    setAccessibleName(tr("%1: %2, %3, %4 components hit")
                          .arg(title_, nameOf(bound.effect), span_of(bound), format::count(hits)));
    setAccessibleDescription(
        editable
            ? tr("Left and right move it by a day, with Shift its end, with Ctrl its notice, with Alt by "
                 "an hour. Enter edits, Delete removes, Ctrl+D duplicates.")
            : tr("Ships with the program. Duplicate the scenario to edit it."));
    setToolTip(words_of(bound.select, stack));
    update();
}

QString EventRow::wordsFor(const Event& after, EventPart part) const {
    // Where a parameter sets the start, the bound one knows it.
    Event known = after;
    if (std::holds_alternative<ParameterReference>(after.start)) {
        known.start = event_.start;
    }
    const Minute start = report::start_of(known);
    const auto end = report::end_of(known);
    const auto* days = std::get_if<Days>(&after.duration);
    switch (part) {
    case EventPart::low:
        return tr("%1 at least").arg(daysWords(days != nullptr ? days->estimate.low : 0));
    case EventPart::high:
        return tr("%1 at most").arg(daysWords(days != nullptr ? days->estimate.high : 0));
    case EventPart::notice: {
        const auto notice = report::notice_of(after);
        return notice && *notice > 0
                   ? tr("notice of %1, known on %2").arg(format::minutes(*notice), when(start - *notice))
                   : tr("no notice");
    }
    case EventPart::whole:
    case EventPart::start:
    case EventPart::end:
        break;
    }
    if (!end) {
        return tr("from %1, without end").arg(when(start));
    }
    return tr("%1 to %2, %3").arg(when(start), when(*end), format::minutes(*end - start));
}

void EventRow::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const auto part = partAt(geometry(), event->position());
    if (!part) {
        TimelineRow::mousePressEvent(event);
        return;
    }
    Q_EMIT chosen();
    pressed_ = event->position();
    dragging_ = false;
    onBar_ = true;
    if (!editable_) {
        pulledAtReadOnly_ = true;
        return;
    }
    if (const auto parameter = edit::parameter_of(written_, *part)) {
        tellParameter(*parameter, event->position());
        return;
    }
    drag_ = std::make_unique<EventDrag>(written_, event_, *part, event->position().x(), axis());
    dragged_ = written_;
    setCursor(*part == EventPart::whole ? Qt::ClosedHandCursor : Qt::SizeHorCursor);
}

void EventRow::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (drag_ != nullptr) {
        dragTo(at, event->modifiers() & Qt::AltModifier);
        return;
    }
    if (pulledAtReadOnly_) {
        if (std::abs(at.x() - pressed_.x()) >= QApplication::startDragDistance()) {
            pulledAtReadOnly_ = false;
            Q_EMIT refused();
        }
        return;
    }
    if (event->buttons() == Qt::NoButton) {
        const auto part = partAt(geometry(), at);
        setCursor(editable_ ? cursor_for(part) : Qt::ArrowCursor);
        if (hovered_ != (editable_ && part.has_value())) {
            hovered_ = !hovered_;
            update();
        }
        return;
    }
    if (!onBar_) {
        TimelineRow::mouseMoveEvent(event);
    }
}

void EventRow::dragTo(QPointF at, bool free) {
    if (!dragging_ && std::abs(at.x() - pressed_.x()) < 3) {
        return;
    }
    dragging_ = true;
    const Event now = drag_->at(at.x(), free);
    tip_.show(this, at, wordsFor(now, drag_->part()));
    if (!(now == dragged_)) {
        dragged_ = now;
        Q_EMIT previewed(now);
    }
}

void EventRow::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    tip_.hide();
    pulledAtReadOnly_ = false;
    onBar_ = false;
    if (drag_ == nullptr) {
        return;
    }
    const bool changed = dragging_ && !(dragged_ == drag_->before());
    const bool previewing = dragging_;
    drag_.reset();
    dragging_ = false;
    setCursor(cursor_for(partAt(geometry(), event->position())));
    if (changed) {
        Q_EMIT edited(dragged_);
    } else if (previewing) {
        Q_EMIT cancelled();
    }
}

void EventRow::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        drag_.reset();
        tip_.hide();
        Q_EMIT editRequested();
    }
}

void EventRow::leaveEvent(QEvent* event) {
    if (hovered_) {
        hovered_ = false;
        update();
    }
    TimelineRow::leaveEvent(event);
}

void EventRow::tellParameter(const ParameterId& parameter, QPointF at) {
    QString name = u'$' + toQString(parameter.str());
    for (const ScenarioParameter& each : parameters_) {
        if (each.id == parameter && !each.name.empty()) {
            name = shown(toUtf8(inCurrentLanguage(each.name)), 60);
        }
    }
    tip_.show(this, at, tr("The parameter “%1” sets it: turn it above").arg(name));
}

void EventRow::step(EventPart part, Minute by) {
    if (!editable_) {
        Q_EMIT refused();
        return;
    }
    if (const auto parameter = edit::parameter_of(written_, part)) {
        tellParameter(*parameter, geometry().bar.center());
        return;
    }
    const Event before = stepped_ != nullptr ? *stepped_ : written_;
    Event bound = before;
    if (std::holds_alternative<ParameterReference>(before.start)) {
        bound.start = event_.start;
    }
    stepped_ = std::make_unique<Event>(edit::moved(before, bound, part, by, 1, axis().horizon));
    tip_.show(this, geometry().bar.center(), wordsFor(*stepped_, part));
    Q_EMIT previewed(*stepped_);
}

void EventRow::finishSteps() {
    tip_.hide();
    if (stepped_ == nullptr) {
        return;
    }
    const Event after = *std::exchange(stepped_, nullptr);
    if (after == written_) {
        Q_EMIT cancelled();
    } else {
        Q_EMIT edited(after);
    }
}

void EventRow::cancel() {
    const bool was = dragging_ || stepped_ != nullptr;
    drag_.reset();
    stepped_.reset();
    dragging_ = false;
    tip_.hide();
    unsetCursor();
    if (was) {
        Q_EMIT cancelled();
    }
}

void EventRow::keyPressEvent(QKeyEvent* event) {
    const Minute unit = event->modifiers() & Qt::AltModifier ? minutes_per_hour : minutes_per_day;
    const EventPart part = event->modifiers() & Qt::ShiftModifier     ? EventPart::end
                           : event->modifiers() & Qt::ControlModifier ? EventPart::notice
                                                                      : EventPart::whole;
    switch (event->key()) {
    case Qt::Key_Left:
        step(part, -unit);
        break;
    case Qt::Key_Right:
        step(part, unit);
        break;
    case Qt::Key_Escape:
        if (drag_ == nullptr && stepped_ == nullptr) {
            QWidget::keyPressEvent(event);
            return;
        }
        cancel();
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeRequested();
        break;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT chosen();
        Q_EMIT editRequested();
        break;
    case Qt::Key_D:
        if (event->modifiers() & Qt::ControlModifier) {
            Q_EMIT duplicateRequested();
            break;
        }
        [[fallthrough]];
    default:
        TimelineRow::keyPressEvent(event);
    }
}

void EventRow::keyReleaseEvent(QKeyEvent* event) {
    if (!event->isAutoRepeat() && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        finishSteps();
        return;
    }
    TimelineRow::keyReleaseEvent(event);
}

void EventRow::focusInEvent(QFocusEvent* event) {
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) {
        Q_EMIT chosen();
    }
    TimelineRow::focusInEvent(event);
}

void EventRow::focusOutEvent(QFocusEvent* event) {
    finishSteps();
    TimelineRow::focusOutEvent(event);
}

bool EventRow::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool duplicate = key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier;
        const bool escape = key->key() == Qt::Key_Escape && (drag_ != nullptr || stepped_ != nullptr);
        if (duplicate || escape || key->key() == Qt::Key_Delete || key->key() == Qt::Key_F2) {
            event->accept();
            return true;
        }
    }
    return TimelineRow::event(event);
}

} // namespace volteface::ui
