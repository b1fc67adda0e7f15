// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/scenario_bar.h"

#include "core/report/event_times.h"
#include "core/report/figures.h"
#include "ui/document/planner.h"
#include "ui/scenario/day_scrubber.h"
#include "ui/scenario/inputs_bar.h"
#include "ui/scenario/key_figure.h"
#include "ui/scenario/parameters_form.h"
#include "ui/scenario/scenario_chooser.h"
#include "ui/scenario/work_bar.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/icons.h"
#include "ui/support/names.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>

namespace volteface::ui {

using simulation::State;

namespace {

constexpr int chooser_width = 264;
constexpr int narrowest_chooser = 200;
constexpr int narrowest_scrubber = 96;
constexpr int figure_padding = 16; ///< of a KeyFigure: the note below them starts where their names do

} // namespace

ScenarioBar::ScenarioBar(Session* session, QWidget* parent)
    : QWidget(parent)
    , session_(session) {
    build();
    connect(session_, &Session::scenariosChanged, this, &ScenarioBar::refreshScenarios);
    connect(session_, &Session::scenarioChanged, this, [this] {
        refreshScenarios();
        refreshOutcome();
    });
    connect(session_, &Session::documentChanged, this, [this] {
        refreshScenarios();
        refreshOutcome();
    });
    connect(session_, &Session::outcomeChanged, this, &ScenarioBar::refreshOutcome);
    connect(session_, &Session::minuteChanged, this, &ScenarioBar::refreshMinute);
    connect(session_, &Session::playingChanged, this, &ScenarioBar::refreshPlaying);
    connect(scrubber_, &DayScrubber::minuteMoved, this,
            [this](Minute minute) { session_->setMinute(minute); });
    if (const Planner* planner = Planner::of(*session_)) {
        connect(planner, &Planner::changed, this, &ScenarioBar::refreshPlan);
    }
    refreshScenarios();
    refreshOutcome();
    refreshPlaying();
    refreshPlan();
}

void ScenarioBar::build() {
    setFixedHeight(60);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 0, 0);
    row->setSpacing(8);
    chooser_ = new ScenarioChooser(this);
    chooser_->setFixedHeight(34);
    chooser_->setMinimumWidth(chooser_width);
    chooser_->setMaximumWidth(340);
    tune_ = new QToolButton(this);
    tune_->setProperty("kind", "flat");
    tune_->setIcon(themedIcon(QStringLiteral("configure")));
    tune_->setFixedSize(30, 30);
    tune_->setPopupMode(QToolButton::InstantPopup);
    play_ = new QPushButton(this);
    play_->setFixedSize(34, 34);
    play_->setIconSize({16, 16});
    scrubber_ = new DayScrubber(this);
    scrubber_->setMinimumWidth(narrowest_scrubber);
    scrubber_->setMaximumWidth(420);
    day_ = new QLabel(this);
    day_->setFont(fontOf(FontRole::bodyStrong));
    of_ = new QLabel(this);
    of_->setFont(fontOf(FontRole::caption));
    of_->setProperty("tone", "secondary");
    auto* days = new QVBoxLayout;
    days->setSpacing(0);
    days->addStretch();
    days->addWidget(day_);
    days->addWidget(of_);
    days->addStretch();
    down_ = new KeyFigure(this);
    harm_ = new KeyFigure(this);
    loss_ = new KeyFigure(this);
    targets_ = new KeyFigure(this);
    reverse_ = new KeyFigure(this);
    cost_ = new KeyFigure(this);
    parts_ = new WorkBar(this);
    note_ = new QLabel(this);
    note_->setFont(fontOf(FontRole::caption));
    note_->setContentsMargins(figure_padding, 0, 0, 0);
    note_->setFixedHeight(12);
    note_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    note_->hide();

    row->addWidget(chooser_, 3);
    row->addWidget(tune_);
    row->addWidget(play_);
    row->addWidget(scrubber_, 4);
    row->addLayout(days);
    row->addStretch(1);
    auto* side = new QHBoxLayout;
    side->setSpacing(8);
    auto* figures = new QVBoxLayout;
    figures->setSpacing(0);
    figures->addStretch();
    figures->addLayout(side);
    figures->addWidget(note_);
    figures->addStretch();
    row->addLayout(figures);
    for (KeyFigure* figure : {down_, harm_, loss_, targets_}) {
        side->addWidget(figure);
        connect(figure, &QAbstractButton::clicked, this, [this] {
            if (const ComponentId id = firstDown(); !id.empty()) {
                Q_EMIT session_->whyRequested(id);
            }
        });
    }

    for (QAbstractButton* figure : std::initializer_list<QAbstractButton*>{reverse_, cost_, parts_}) {
        side->insertWidget(side->indexOf(loss_), figure);
        connect(figure, &QAbstractButton::clicked, this, &ScenarioBar::planRequested);
    }

    auto* menu = new QMenu(tune_);
    auto* action = new QWidgetAction(menu);
    auto* holder = new QWidget(menu);
    auto* inside = new QVBoxLayout(holder);
    inside->setContentsMargins(16, 12, 16, 12);
    auto* form = new ParametersForm(session_, holder);
    inside->addWidget(form);
    holder->setMinimumWidth(420);
    action->setDefaultWidget(holder);
    menu->addAction(action);
    tune_->setMenu(menu);
    connect(form, &ParametersForm::rebuilt, this, [this, form] { tune_->setVisible(!form->isEmpty()); });
    tune_->setVisible(!form->isEmpty());

    connect(chooser_, &QComboBox::activated, this, [this](int index) {
        const QString id = chooser_->itemData(index).toString();
        session_->setScenario(id.isEmpty() ? std::nullopt : std::optional(ScenarioId(toUtf8(id))));
    });
    connect(play_, &QPushButton::clicked, this, [this] { session_->setPlaying(!session_->isPlaying()); });
}

void ScenarioBar::refreshScenarios() {
    fillScenarioChooser(*chooser_, *session_);
    tune_->setToolTip(tr("Parameters of this scenario"));
    tune_->setAccessibleName(tune_->toolTip());
}

void ScenarioBar::refreshPlaying() {
    play_->setIcon(themedIcon(session_->isPlaying() ? QStringLiteral("media-playback-pause")
                                                    : QStringLiteral("media-playback-start")));
    play_->setToolTip(session_->isPlaying() ? tr("Stop (Space)")
                                            : tr("Play the scenario day by day (Space)"));
    play_->setAccessibleName(session_->isPlaying() ? tr("Stop") : tr("Play the scenario"));
    play_->setEnabled(session_->scenario().has_value());
}

void ScenarioBar::refreshOutcome() {
    const auto outcome = session_->outcome();
    const auto scenario = session_->boundScenario();
    scrubber_->setHorizon(session_->horizon());
    scrubber_->setEnabled(scenario != nullptr);
    std::vector<Minute> events;
    std::vector<Minute> changes;
    if (scenario != nullptr) {
        for (const Event& event : scenario->events) {
            events.push_back(report::start_of(event));
            if (const auto end = report::end_of(event); end && *end < session_->horizon()) {
                events.push_back(*end);
            }
        }
        std::sort(events.begin(), events.end());
        events.erase(std::unique(events.begin(), events.end()), events.end());
    }
    if (outcome != nullptr && scenario != nullptr) {
        for (const auto& component : outcome->components) {
            for (std::size_t i = 1; i < component.states.size(); ++i) {
                changes.push_back(component.states[i].from);
            }
        }
        std::sort(changes.begin(), changes.end());
        changes.erase(std::unique(changes.begin(), changes.end()), changes.end());
    }
    scrubber_->setMarks(std::move(events), std::move(changes));
    refreshPlaying();
    refreshMinute();
}

void ScenarioBar::refreshMinute() {
    const Minute minute = session_->minute();
    scrubber_->setMinute(minute);
    day_->setText(format::instant(minute));
    const auto stack = session_->stack();
    QString of = tr("of %1").arg(format::count(session_->horizon() / minutes_per_day));
    if (stack->day_zero && stack->day_zero->is_whole()) {
        of += QStringLiteral(" · ") + format::calendarDay(minute, stack->day_zero);
    }
    of_->setText(of);

    const auto outcome = session_->outcome();
    const bool known = outcome != nullptr && session_->scenario().has_value();
    for (KeyFigure* figure : {down_, harm_, loss_, targets_}) {
        figure->setEnabled(known);
    }
    const QString none = QStringLiteral("–");
    if (!known || minute >= outcome->horizon) {
        down_->show(none, {}, tr("services down"));
        harm_->show(none, {}, tr("time to first harm"));
        loss_->show(none, {}, tr("loss"));
        targets_->show(none, {}, tr("RTO and MTPD broken"));
        inferred_ = 0;
        refreshNote();
        fit();
        return;
    }
    refreshInputs();
    refreshNote();
    const auto counts = report::count_services(*outcome, minute);
    const auto figures = report::key_figures(*outcome);
    const State worst = counts.down > 0       ? State::down
                        : counts.degraded > 0 ? State::degraded
                        : counts.at_risk > 0  ? State::at_risk
                                              : State::up;
    down_->show(format::count(static_cast<std::int64_t>(counts.down)),
                tr("of %1").arg(format::count(static_cast<std::int64_t>(counts.total()))),
                tr("services down on %1").arg(format::day(minute)),
                worst == State::up ? std::nullopt : std::optional(worst));
    harm_->show(figures.first_harm ? format::durationShort(Duration{*figures.first_harm}) : none, {},
                figures.first_harm ? tr("time to first harm") : tr("no service harmed"));
    const QString who = figures.first_harmed ? nameIn(*stack, *figures.first_harmed) : QString();
    harm_->setToolTip(who.isEmpty() ? inputs_ : who + QLatin1Char('\n') + inputs_);
    for (KeyFigure* figure : {down_, loss_, targets_}) {
        figure->setToolTip(inputs_);
    }
    const bool all_unknown = figures.loss_unknown > 0 && figures.loss <= 0;
    loss_->show(all_unknown ? unknownWord() : format::money(figures.loss, stack->currency),
                figures.loss_unknown > 0 && !all_unknown
                    ? tr("+ %n unknown", nullptr, static_cast<int>(figures.loss_unknown))
                    : QString(),
                tr("loss over %1").arg(format::durationShort(Duration{outcome->horizon})));
    targets_->show(
        QStringLiteral("%1 · %2").arg(format::count(static_cast<std::int64_t>(figures.rto_broken)),
                                      format::count(static_cast<std::int64_t>(figures.mtpd_broken))),
        {}, tr("RTO · MTPD broken"));
    fit();
}

/// Anew only for another stack or scenario: the day changes nothing in what a figure rests on.
void ScenarioBar::refreshInputs() {
    const auto stack = session_->stack();
    const auto scenario = session_->boundScenario();
    if (inputs_.isEmpty() || stack != inputsStack_ || scenario != inputsScenario_) {
        inputsStack_ = stack;
        inputsScenario_ = scenario;
        const auto inputs = scenario ? simulation::inputs_of(*stack, *scenario) : simulation::Inputs{};
        inputs_ = scenario ? inputsSentence(inputs) : QString();
        inferred_ = static_cast<int>(inputs.inferred);
    }
}

/// The words are cut to the width of the figures in fit().
void ScenarioBar::refreshNote() {
    const QString words =
        inferred_ > 0 ? tr("rests on %n inferred record(s), not confirmed", nullptr, inferred_) : QString();
    note_->setVisible(inferred_ > 0);
    note_->setAccessibleName(words);
    note_->setToolTip(
        inferred_ > 0 ? words + QLatin1Char('\n') +
                            tr("Components and needs that came from the catalogue count in these figures, "
                               "though nobody has confirmed them. Confirm or reject them to be sure.")
                      : QString());
    for (KeyFigure* figure : {down_, harm_, loss_, targets_}) {
        figure->setAccessibleDescription(words);
    }
}

ComponentId ScenarioBar::firstDown() const {
    const auto outcome = session_->outcome();
    if (outcome == nullptr || session_->minute() >= outcome->horizon) {
        return {};
    }
    // The worst service now; where none is harmed now, the one that will be harmed first.
    ComponentId found;
    State worst = State::up;
    const auto rank = [](State state) {
        switch (state) {
        case State::up:
            return 0;
        case State::frozen:
            return 1;
        case State::at_risk:
            return 2;
        case State::degraded:
            return 3;
        case State::unlawful:
            return 4;
        case State::down:
            return 5;
        }
        return 0;
    };
    for (const auto& service : outcome->services) {
        if (const auto* component = simulation::find(*outcome, service.id)) {
            const State state = simulation::stretch_at(*component, session_->minute()).state;
            if (rank(state) > rank(worst)) {
                worst = state;
                found = service.id;
            }
        }
    }
    return found.empty() ? report::key_figures(*outcome).first_harmed.value_or(ComponentId()) : found;
}

void ScenarioBar::fit() {
    // In a narrow window the scrubber gives way first, then the name of the scenario, then the last figures.
    int needed = 16 + narrowest_chooser + 34 + narrowest_scrubber + 48;
    needed += std::max(day_->sizeHint().width(), of_->sizeHint().width()) + (tune_->isHidden() ? 0 : 38);
    int taken = needed;
    int figures = 0;
    for (QWidget* figure :
         std::initializer_list<QWidget*>{down_, loss_, harm_, reverse_, cost_, targets_, parts_}) {
        const int more = figure->sizeHint().width() + 8;
        needed += more;
        figure->setVisible(needed <= width());
        if (needed <= width()) {
            taken = needed;
            figures += more;
        }
    }
    chooser_->setMinimumWidth(
        std::clamp(narrowest_chooser + width() - taken, narrowest_chooser, chooser_width));
    note_->setText(note_->fontMetrics().elidedText(note_->accessibleName(), Qt::ElideRight,
                                                   std::max(0, figures - figure_padding - 8)));
}

void ScenarioBar::resizeEvent(QResizeEvent* event) {
    fit();
    QWidget::resizeEvent(event);
}

void ScenarioBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme().bar);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().line);
}

void ScenarioBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        inputs_.clear();
        refreshScenarios();
        refreshOutcome();
        refreshPlan();
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
