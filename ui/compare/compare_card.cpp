// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_card.h"

#include "core/model/combine.h"
#include "core/simulation/inputs.h"
#include "ui/charts/chart_drawing.h"
#include "ui/compare/choice_dialog.h"
#include "ui/compare/combine_dialog.h"
#include "ui/compare/heat_picture.h"
#include "ui/compare/heat_view.h"
#include "ui/compare/pairs_page.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace volteface::ui {

namespace {

constexpr int head_height = 40;
constexpr int wide = 980; ///< from here on there is room for the legend in the head

enum Page { heat_page, pairs_page, empty_page };

} // namespace

CompareCard::CompareCard(Session* session, QWidget* parent)
    : QFrame(parent)
    , session_(session)
    , comparer_(new Comparer(session, this))
    , fold_(new QToolButton(this))
    , title_(new QLabel(this))
    , legend_(new QLabel(this))
    , tabs_(new QTabBar(this))
    , order_(new QComboBox(this))
    , choose_(new QToolButton(this))
    , combine_(new QPushButton(this))
    , export_(new QToolButton(this))
    , pages_(new QStackedWidget(this))
    , heat_(new HeatView(this))
    , pairs_(new PairsPage(comparer_, this))
    , empty_(new QLabel(this))
    , foot_(new QLabel(this)) {
    build();
    connect(comparer_, &Comparer::comparisonChanged, this, &CompareCard::refresh);
    connect(session_, &Session::scenarioChanged, this,
            [this] { heat_->heat()->setCurrent(session_->scenario()); });
    connect(session_, &Session::documentChanged, this, [this] {
        way_.reset();
        leaveOut({});
    });
    connect(session_, &Session::outcomeChanged, this, &CompareCard::goToHarm);
    connect(heat_, &HeatView::chosen, this, &CompareCard::open);
    connect(heat_, &HeatView::lossHeadClicked, this, [this] { setOrder(HeatOrder::loss); });
    connect(order_, &QComboBox::currentIndexChanged, this, &CompareCard::refresh);
    connect(tabs_, &QTabBar::currentChanged, this, [this] {
        refresh();
        refreshWanted();
    });
    connect(fold_, &QToolButton::clicked, this, [this] { setCollapsed(!collapsed_); });
    connect(choose_, &QToolButton::clicked, this, &CompareCard::chooseScenarios);
    connect(export_, &QToolButton::clicked, this, &CompareCard::exportAs);
    connect(combine_, &QPushButton::clicked, this, &CompareCard::combineChosen);
    connect(pairs_, &PairsPage::combineRequested, this,
            [this](const ScenarioId& first, const ScenarioId& second, Duration offset) {
                combine({{first, {}}, {second, offset}});
            });
    retranslate();
}

void CompareCard::build() {
    setProperty("ground", "panel");
    title_->setFont(fontOf(FontRole::bodyStrong));
    legend_->setFont(fontOf(FontRole::caption));
    legend_->setProperty("tone", "secondary");
    foot_->setFont(fontOf(FontRole::caption));
    foot_->setProperty("tone", "secondary");
    foot_->setWordWrap(true);
    foot_->setContentsMargins(16, 4, 16, 6);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setProperty("tone", "muted");
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->addTab({});
    tabs_->addTab({});
    for (const HeatOrder order :
         {HeatOrder::loss, HeatOrder::likelihood, HeatOrder::name, HeatOrder::listed}) {
        order_->addItem(QString(), static_cast<int>(order));
    }
    order_->setMinimumHeight(28);
    combine_->setMinimumHeight(28);
    choose_->setIcon(themedIcon(QStringLiteral("view-filter")));
    export_->setIcon(themedIcon(QStringLiteral("document-export")));
    for (QToolButton* button : {fold_, choose_, export_}) {
        button->setProperty("kind", "flat");
        button->setFixedSize(28, 28);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    pages_->addWidget(heat_);
    pages_->addWidget(pairs_);
    pages_->addWidget(empty_);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* headBox = new QWidget(this);
    headBox->setFixedHeight(head_height);
    auto* head = new QHBoxLayout(headBox);
    head->setContentsMargins(8, 4, 12, 4);
    head->setSpacing(8);
    head->addWidget(fold_);
    head->addWidget(title_);
    head->addWidget(tabs_);
    head->addWidget(legend_);
    head->addStretch(1);
    head->addWidget(order_);
    head->addWidget(choose_);
    head->addWidget(combine_);
    head->addWidget(export_);
    column->addWidget(headBox);
    column->addWidget(pages_, 1);
    column->addWidget(foot_);
    QWidget* before = fold_;
    for (QWidget* next : std::initializer_list<QWidget*>{tabs_, order_, choose_, combine_, export_, heat_}) {
        setTabOrder(before, next);
        before = next;
    }
}

QString CompareCard::foot() const {
    return foot_->text();
}

void CompareCard::setCollapsed(bool collapsed) {
    if (collapsed == collapsed_) {
        return;
    }
    collapsed_ = collapsed;
    setMaximumHeight(collapsed ? head_height : QWIDGETSIZE_MAX);
    setMinimumHeight(head_height);
    refresh();
    refreshWanted();
    retranslate();
    Q_EMIT collapsedChanged(collapsed);
}

void CompareCard::showPairs(bool pairs) {
    tabs_->setCurrentIndex(pairs ? pairs_page : heat_page);
}

void CompareCard::bringUp(bool pairs) {
    setCollapsed(false);
    showPairs(pairs);
    tabs_->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT broughtUp();
}

void CompareCard::leaveOut(std::set<ScenarioId> hidden) {
    hidden_ = std::move(hidden);
    comparer_->leaveOut(hidden_);
    refresh();
}

void CompareCard::setOrder(HeatOrder order) {
    order_->setCurrentIndex(order_->findData(static_cast<int>(order)));
}

void CompareCard::refreshWanted() {
    const bool open = isVisible() && !collapsed_;
    comparer_->setWanted(open, open && tabs_->currentIndex() == pairs_page);
}

void CompareCard::refresh() {
    const bool pairs = tabs_->currentIndex() == pairs_page;
    heat_->heat()->show(comparer_->comparison(), hidden_,
                        static_cast<HeatOrder>(order_->currentData().toInt()));
    heat_->heat()->setCurrent(session_->scenario());
    heat_->setStale(comparer_->isStale());
    const bool something = heat_->heat()->columnCount() > 1;
    if (!something) {
        empty_->setText(comparer_->comparison() == nullptr || comparer_->isStale() ? tr("Computing…")
                        : hidden_.empty() ? tr("Draw a service: scenarios are compared by what they do "
                                               "to services.")
                                          : tr("No scenario is chosen."));
    }
    pages_->setCurrentIndex(pairs ? pairs_page : something ? heat_page : empty_page);
    for (QWidget* widget : std::initializer_list<QWidget*>{pages_, foot_, tabs_, choose_, export_}) {
        widget->setVisible(!collapsed_);
    }
    title_->setVisible(collapsed_); // else the tab says it
    order_->setVisible(!collapsed_ && !pairs);
    export_->setEnabled(something && !pairs);
    legend_->setVisible(!collapsed_ && !pairs && width() >= wide);
    legend_->setText(comparer_->isStale() && comparer_->comparison() != nullptr
                         ? tr("out of date, being computed anew")
                         : tr("× longest time down ÷ MTPD", "a caption: cells hold that number"));
    refreshFoot();
}

void CompareCard::refreshFoot() {
    QStringList sentences;
    // Which records the services rest on is the same in every scenario.
    const std::size_t inferred = simulation::inputs_of(*session_->stack(), Scenario{}).inferred;
    if (inferred > 0) {
        sentences += tr("These figures rest on %n inferred record(s), not confirmed.", nullptr,
                        static_cast<int>(inferred));
    }
    const AnyInAYear any = any_in_a_year(heat_->heat()->scenarios());
    if (any.known > 1) {
        const double likely = any.probability.likely;
        const QString share = likely > 0.99 && likely < 1 ? tr("more than %1").arg(format::percent(0.99))
                                                          : format::percent(likely, likely < 0.01 ? 1 : 0);
        sentences += tr("Any of these %1 in a year: %2, if they had nothing to do with one another.")
                         .arg(QString::number(any.known), share);
        if (any.unknown > 0) {
            sentences +=
                tr("%n without a known likelihood left out.", nullptr, static_cast<int>(any.unknown));
        }
    }
    foot_->setText(sentences.join(QLatin1Char(' ')));
    foot_->setToolTip(inferred > 0
                          ? tr("Components and needs that came from the catalogue count in these figures, "
                               "though nobody has confirmed them. Confirm or reject them to be sure.")
                          : QString());
    if (sentences.isEmpty()) {
        foot_->hide();
    }
}

void CompareCard::open(const ScenarioId& scenario, const std::optional<ComponentId>& service) {
    way_.reset();
    if (service) {
        const int row = heat_->heat()->rowOf(scenario);
        std::optional<Minute> harm;
        for (const auto& each : heat_->heat()->resultAt(row).services) {
            if (each.outcome.id == *service) {
                harm = each.outcome.first_harm;
            }
        }
        way_ = Way{scenario, *service, harm};
    }
    if (session_->scenario() != scenario) {
        session_->setScenario(scenario);
    }
    goToHarm();
}

void CompareCard::goToHarm() {
    const auto outcome = session_->outcome();
    if (!way_ || outcome == nullptr || outcome->scenario != way_->scenario) {
        return;
    }
    const Way way = *std::exchange(way_, std::nullopt);
    session_->setPlaying(false);
    if (way.harm) {
        session_->setMinute(*way.harm);
    }
    session_->select(Selection{{way.service}, {}});
    Q_EMIT session_->whyRequested(way.service);
}

void CompareCard::combine(const std::vector<std::pair<ScenarioId, Duration>>& parts) {
    auto* dialog = new CombineDialog(session_, parts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CompareCard::combineChosen() {
    std::vector<std::pair<ScenarioId, Duration>> parts;
    if (session_->scenario()) {
        parts.emplace_back(*session_->scenario(), Duration{});
    }
    combine(parts);
}

void CompareCard::chooseScenarios() {
    auto* dialog = new ChoiceDialog(session_->scenarios(), hidden_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { leaveOut(dialog->hidden()); });
    dialog->open();
}

Result<void> CompareCard::exportTo(const QString& path) const {
    const HeatModel& model = *heat_->heat();
    return exportPainting(
        path,
        [&model](QPainter& painter, const QRectF& rect, const Theme& theme) {
            paintHeatMap(painter, rect, model, theme);
        },
        heatTable(model), heatMapSize(model));
}

void CompareCard::exportAs() {
    const QString filter = QStringLiteral("SVG (*.svg);;PNG (*.png);;CSV (*.csv)");
    QString chosen;
    QString path =
        QFileDialog::getSaveFileName(this, tr("Export the comparison"),
                                     tr("Scenarios compared") + QStringLiteral(".svg"), filter, &chosen);
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += QLatin1Char('.') + chosen.left(3).toLower();
    }
    if (const auto written = exportTo(path); !written) {
        session_->report(written.error());
    }
}

void CompareCard::retranslate() {
    title_->setText(tr("Compare scenarios"));
    tabs_->setTabText(heat_page, tr("Compare scenarios"));
    tabs_->setTabText(pairs_page, tr("Worst pairs"));
    tabs_->setAccessibleName(title_->text());
    for (int i = 0; i < order_->count(); ++i) {
        switch (static_cast<HeatOrder>(order_->itemData(i).toInt())) {
        case HeatOrder::loss:
            order_->setItemText(i, tr("By loss"));
            break;
        case HeatOrder::likelihood:
            order_->setItemText(i, tr("By likelihood"));
            break;
        case HeatOrder::name:
            order_->setItemText(i, tr("By name"));
            break;
        case HeatOrder::listed:
            order_->setItemText(i, tr("As listed"));
            break;
        }
    }
    order_->setAccessibleName(tr("Order of the scenarios"));
    combine_->setText(tr("Combine…"));
    combine_->setToolTip(tr("Two scenarios or more at once"));
    choose_->setToolTip(tr("Choose which scenarios are compared"));
    export_->setToolTip(tr("Export as SVG, PNG or CSV"));
    fold_->setToolTip(collapsed_ ? tr("Unfold the comparison") : tr("Fold the comparison"));
    fold_->setIcon(themedIcon(collapsed_ ? QStringLiteral("go-next") : QStringLiteral("go-down")));
    for (QToolButton* button : {choose_, export_, fold_}) {
        button->setAccessibleName(button->toolTip());
    }
    heat_->setAccessibleName(title_->text());
    heat_->setAccessibleDescription(tr("Scenarios by services. Enter goes to the first harm and says why."));
    heat_->heat()->retranslate();
    pairs_->retranslate();
}

void CompareCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QFrame::changeEvent(event);
}

void CompareCard::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    refreshWanted();
}

void CompareCard::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    refreshWanted();
}

void CompareCard::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    refresh();
}

} // namespace volteface::ui
