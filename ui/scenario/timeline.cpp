// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/timeline.h"

#include "core/model/selection.h"
#include "ui/scenario/event_row.h"
#include "ui/scenario/parameters_form.h"
#include "ui/scenario/scenario_chooser.h"
#include "ui/scenario/service_row.h"
#include "ui/scenario/state_legend.h"
#include "ui/scenario/time_axis.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/names.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace volteface::ui {

namespace {

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
    , session_(session) {
    build();
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
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(16, 14, 16, 12);
    top->setSpacing(4);
    title_ = label(FontRole::sectionTitle, nullptr, this);
    facts_ = label(FontRole::small, "secondary", this);
    summary_ = label(FontRole::small, "secondary", this);
    parameters_ = new ParametersForm(session_, this);
    top->addWidget(title_);
    top->addWidget(facts_);
    top->addWidget(summary_);
    top->addSpacing(4);
    top->addWidget(parameters_);
    outer->addLayout(top);

    head_ = new TimeHead(this);
    outer->addWidget(head_);

    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    // The head stands outside: its axis matches the rows' only while no bar takes room from them.
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
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
}

void Timeline::adopt(TimelineRow* row) {
    connect(row, &TimelineRow::minuteMoved, this, [this](Minute minute) { session_->setMinute(minute); });
    row->setTime(session_->horizon(), session_->minute());
}

void Timeline::refreshScenario() {
    const auto scenario = session_->boundScenario();
    const auto stack = session_->stack();
    head_->setTitle(tr("Events"));
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
        adopt(row);
        connect(row, &TimelineRow::chosen, row, [this, row] {
            for (EventRow* other : events_) {
                other->setSelected(other == row);
            }
        });
        events_.push_back(row);
    }
    if (scenario == nullptr) {
        title_->setText(tr("No scenario"));
        facts_->hide();
        summary_->hide();
        refreshServices();
        return;
    }
    const SelectionContext selectors(*stack);
    std::set<std::size_t> hit;
    for (std::size_t i = 0; i < count; ++i) {
        const auto selected = selectors.select(scenario->events[i].select);
        hit.insert(selected.begin(), selected.end());
        events_[i]->show(scenario->events[i], *scenario, *stack, static_cast<int>(selected.size()));
    }
    title_->setText(shown(toUtf8(inCurrentLanguage(scenario->name)), 160));
    QStringList facts;
    if (const QString likelihood = likelihoodWords(*scenario); !likelihood.isEmpty()) {
        facts << likelihood;
    }
    facts << tr("%1 of %2 components hit")
                 .arg(format::count(static_cast<std::int64_t>(hit.size())),
                      format::count(static_cast<std::int64_t>(stack->components.size())));
    if (!scenario->precedents.empty()) {
        const Precedent& precedent = scenario->precedents.front();
        const QString when =
            precedent.date ? QStringLiteral(" (%1)").arg(format::dateShort(*precedent.date)) : QString();
        facts << tr("precedent: %1").arg(shown(toUtf8(inCurrentLanguage(precedent.text)), 90)) + when;
        facts_->setToolTip(inCurrentLanguage(precedent.text).toHtmlEscaped());
    }
    facts_->setText(facts.join(QStringLiteral("   ·   ")));
    facts_->show();
    summary_->setText(shown(toUtf8(inCurrentLanguage(scenario->summary)), 600));
    summary_->setVisible(!scenario->summary.empty());
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

void Timeline::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        legend_->retranslate();
        refreshScenario();
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
