// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/timeline.h"

#include "core/model/selection.h"
#include "ui/scenario/event_row.h"
#include "ui/scenario/parameters_form.h"
#include "ui/scenario/scenario_editing.h"
#include "ui/scenario/scenario_head.h"
#include "ui/scenario/service_row.h"
#include "ui/scenario/state_legend.h"
#include "ui/scenario/time_axis.h"
#include "ui/support/fonts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace volteface::ui {

namespace {

constexpr int room_for_rows = 170; ///< px: the axis and two events

QLabel* label(FontRole role, const char* tone, QWidget* parent) {
    auto* text = new QLabel(parent);
    text->setFont(fontOf(role));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    if (tone != nullptr) {
        text->setProperty("tone", tone);
    }
    return text;
}

} // namespace

Timeline::Timeline(Session* session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , editing_(ScenarioEditing::of(session)) {
    build();
    connect(editing_, &ScenarioEditing::selectionChanged, this, &Timeline::refreshSelected);
    connect(
        editing_, &ScenarioEditing::copyOffered, this,
        [this] {
            if (QWidget* offered = aboutArea_->widget()->focusWidget()) {
                aboutArea_->ensureWidgetVisible(offered);
            }
        },
        Qt::QueuedConnection);
    connect(session_, &Session::documentChanged, this, &Timeline::refreshScenario);
    connect(session_, &Session::scenarioChanged, this, &Timeline::refreshScenario);
    connect(session_, &Session::stackChanged, this, &Timeline::refreshScenario);
    connect(session_, &Session::outcomeChanged, this, &Timeline::refreshServices);
    connect(session_, &Session::minuteChanged, this, &Timeline::refreshMinute);
    connect(session_, &Session::whyRequested, this, [this](const ComponentId& component) {
        asked_ = component;
        for (ServiceRow* row : services_) {
            row->setSelected(row->component() == asked_);
        }
    });
    refreshScenario();
}

void Timeline::build() {
    setProperty("ground", "panel");
    setAttribute(Qt::WA_StyledBackground);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);

    auto* about = new QWidget(this);
    about->setProperty("ground", "panel");
    auto* top = new QVBoxLayout(about);
    top->setContentsMargins(16, 14, 16, 12);
    top->setSpacing(4);
    about_ = new ScenarioHead(session_, this);
    parameters_ = new ParametersForm(session_, this);
    top->addWidget(about_);
    top->addSpacing(4);
    top->addWidget(parameters_);
    aboutArea_ = new QScrollArea(this);
    aboutArea_->setWidgetResizable(true);
    aboutArea_->setFrameShape(QFrame::NoFrame);
    aboutArea_->setFocusPolicy(Qt::NoFocus);
    aboutArea_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    aboutArea_->setWidget(about);
    about->installEventFilter(this);
    outer->addWidget(aboutArea_);

    head_ = new TimeHead(this);
    addEvent_ = new QPushButton(head_);
    addEvent_->setProperty("kind", "link");
    head_->setAction(addEvent_);
    outer->addWidget(head_);

    area_ = new QScrollArea(this);
    auto* area = area_;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->viewport()->installEventFilter(this);
    auto* rows = new QWidget(area);
    rows->setProperty("ground", "panel");
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    eventColumn_ = new QVBoxLayout;
    eventColumn_->setSpacing(0);
    column->addLayout(eventColumn_);
    noEvents_ = label(FontRole::body, "secondary", rows);
    noEvents_->setMargin(16);
    column->addWidget(noEvents_);
    auto* between = new QHBoxLayout;
    between->setContentsMargins(16, 10, 16, 10);
    between->setSpacing(20);
    servicesTitle_ = label(FontRole::bodyStrong, nullptr, rows);
    servicesTitle_->setWordWrap(false);
    legend_ = new StateLegend(rows);
    between->addWidget(servicesTitle_);
    between->addWidget(legend_, 1);
    column->addLayout(between);
    serviceColumn_ = new QVBoxLayout;
    serviceColumn_->setSpacing(0);
    column->addLayout(serviceColumn_);
    column->addStretch(1);
    area->setWidget(rows);
    outer->addWidget(area, 1);

    connect(head_, &TimeHead::minuteMoved, this, [this](Minute minute) { session_->setMinute(minute); });
    connect(addEvent_, &QPushButton::clicked, editing_, [this] { editing_->addEvent(); });
}

void Timeline::adopt(EventRow* row) {
    connect(row, &TimelineRow::chosen, editing_, [this, row] { editing_->select(row->written().id); });
    connect(row, &EventRow::previewed, editing_, &ScenarioEditing::preview);
    connect(row, &EventRow::cancelled, editing_, &ScenarioEditing::endPreview);
    connect(row, &EventRow::edited, editing_, [this](const Event& after) {
        if (const auto changed = editing_->change(after); !changed) {
            session_->report(changed.error());
        }
    });
    connect(row, &EventRow::refused, editing_, &ScenarioEditing::copyOffered);
    connect(row, &EventRow::editRequested, editing_, &ScenarioEditing::eventEditorRequested);
    connect(row, &EventRow::removeRequested, editing_, [this, row] {
        editing_->select(row->written().id);
        editing_->removeEvent();
        focusSelected();
    });
    connect(row, &EventRow::duplicateRequested, editing_, [this, row] {
        editing_->select(row->written().id);
        editing_->duplicateEvent();
        focusSelected();
    });
}

void Timeline::refreshSelected() {
    const auto selected = editing_->selected();
    for (EventRow* row : events_) {
        row->setSelected(selected && row->written().id == *selected);
    }
}

void Timeline::focusSelected() {
    for (EventRow* row : events_) {
        if (row->isSelected()) {
            row->setFocus(Qt::OtherFocusReason);
            area_->ensureWidgetVisible(row, 0, 24);
        }
    }
}

void Timeline::adopt(TimelineRow* row) {
    connect(row, &TimelineRow::minuteMoved, this, [this](Minute minute) { session_->setMinute(minute); });
    row->setTime(session_->horizon(), session_->minute());
}

void Timeline::refreshScenario() {
    const auto scenario = session_->boundScenario();
    const auto stack = session_->stack();
    servicesTitle_->setText(tr("Services over time"));
    setAccessibleName(tr("Timeline of the scenario"));
    noEvents_->setText(
        scenario == nullptr
            ? tr("No scenario is chosen: nothing happens, and everything stays up. Choose one at the left.")
            : tr("This scenario has no events."));
    noEvents_->setVisible(scenario == nullptr || scenario->events.empty());
    const std::size_t count = scenario != nullptr ? scenario->events.size() : 0;
    while (events_.size() > count) {
        events_.back()->deleteLater();
        events_.pop_back();
    }
    while (events_.size() < count) {
        auto* row = new EventRow(this);
        eventColumn_->addWidget(row);
        adopt(static_cast<TimelineRow*>(row));
        adopt(row);
        events_.push_back(row);
    }
    const Scenario* written = editing_->scenario();
    const bool editable = editing_->isEditable();
    addEvent_->setText(tr("+ Add event"));
    addEvent_->setToolTip(tr("A new event on the day in sight, for what is selected"));
    addEvent_->setVisible(written != nullptr);
    head_->setTitle(tr("Events"));
    std::set<std::size_t> hit;
    if (scenario != nullptr && written != nullptr) {
        const SelectionContext selectors(*stack);
        for (std::size_t i = 0; i < count; ++i) {
            const auto selected = selectors.select(scenario->events[i].select);
            hit.insert(selected.begin(), selected.end());
            // A variant under way has the events of the scenario it varies.
            const Event& event = i < written->events.size() ? written->events[i] : scenario->events[i];
            events_[i]->setParameters(written->parameters);
            events_[i]->show(scenario->events[i], event, *scenario, *stack, static_cast<int>(selected.size()),
                             editable);
        }
    }
    refreshSelected();
    about_->refresh(hit.size());
    refreshServices();
}

void Timeline::refreshServices() {
    const auto outcome = session_->outcome();
    const auto stack = session_->stack();
    std::vector<const Component*> list;
    for (const Component& component : stack->components) {
        if (component.layer == Layer::service && outcome != nullptr &&
            simulation::find(*outcome, component.id) != nullptr) {
            list.push_back(&component);
        }
    }
    std::stable_sort(list.begin(), list.end(), [](const Component* a, const Component* b) {
        const auto rank = [](const Component* component) {
            return component->service && component->service->criticality ? *component->service->criticality
                                                                         : 9;
        };
        return rank(a) < rank(b);
    });
    while (services_.size() > list.size()) {
        services_.back()->deleteLater();
        services_.pop_back();
    }
    while (services_.size() < list.size()) {
        auto* row = new ServiceRow(this);
        serviceColumn_->addWidget(row);
        adopt(row);
        connect(row, &TimelineRow::chosen, row, [this, row] {
            session_->select(Selection{{row->component()}, {}});
            Q_EMIT session_->whyRequested(row->component());
        });
        services_.push_back(row);
    }
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto service = std::find_if(outcome->services.begin(), outcome->services.end(),
                                          [&](const auto& candidate) { return candidate.id == list[i]->id; });
        if (service != outcome->services.end()) {
            services_[i]->show(*list[i], *simulation::find(*outcome, list[i]->id), *service,
                               outcome->horizon);
            services_[i]->setSelected(list[i]->id == asked_);
        }
    }
    refreshMinute();
}

void Timeline::refreshMinute() {
    head_->setTime(session_->horizon(), session_->minute());
    for (EventRow* row : events_) {
        row->setTime(session_->horizon(), session_->minute());
    }
    for (ServiceRow* row : services_) {
        row->setTime(session_->horizon(), session_->minute());
    }
}

bool Timeline::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest && watched == aboutArea_->widget()) {
        fitAbout();
    }
    if (event->type() == QEvent::Resize && area_ != nullptr && watched == area_->viewport()) {
        // The head stands outside of what scrolls: a bar takes room from the rows alone.
        head_->setInset(area_->width() - area_->viewport()->width());
    }
    return QWidget::eventFilter(watched, event);
}

void Timeline::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitAbout();
}

void Timeline::fitAbout() {
    // As tall as its words; where that would leave no room for the rows, it scrolls.
    const int wanted = aboutArea_->widget()->layout()->totalHeightForWidth(width());
    const int most = std::max(height() / 2, height() - room_for_rows);
    aboutArea_->setFixedHeight(std::max(1, std::min(wanted, most)));
}

void Timeline::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        legend_->retranslate();
        refreshScenario();
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
