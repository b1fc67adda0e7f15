// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/schedule_card.h"

#include "ui/audit/figure_view.h"
#include "ui/charts/chart_drawing.h"
#include "ui/document/session.h"
#include "ui/plan/move_model.h"
#include "ui/plan/move_tree.h"
#include "ui/plan/plan_words.h"
#include "ui/plan/schedule_figure.h"
#include "ui/support/fonts.h"
#include "ui/support/icons.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGraphicsOpacityEffect>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

/// The signs of the Gantt, at the right of the title; gives way where there is no room.
class Legend : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        Canvas measure(width(), theme(), nullptr);
        if (paintLegend(measure, QRectF(0, 0, width(), height())) > width()) {
            return;
        }
        QPainter painter(this);
        Canvas canvas(width(), theme(), &painter);
        paintLegend(canvas, QRectF(0, 0, width(), height()));
    }
};

} // namespace

ScheduleCard::ScheduleCard(Session* session, QWidget* parent)
    : QFrame(parent)
    , session_(session)
    , model_(new MoveModel(this))
    , body_(new QWidget(this))
    , title_(new QLabel(this))
    , facts_(new QLabel(this))
    , legend_(new Legend(this))
    , out_(new QToolButton(this))
    , in_(new QToolButton(this))
    , fit_(new QToolButton(this))
    , export_(new QToolButton(this)) {
    tree_ = new MoveTree(model_, body_);
    gantt_ = new GanttView(model_, tree_, body_);
    strips_ = new FigureView(body_);
    along_ = new QScrollBar(Qt::Horizontal, body_);
    down_ = new QScrollBar(Qt::Vertical, body_);
    build();
    retranslate();
    show(nullptr);
}

void ScheduleCard::build() {
    setProperty("kind", "card");
    title_->setFont(fontOf(FontRole::chartTitle));
    facts_->setFont(fontOf(FontRole::small));
    facts_->setProperty("tone", "secondary");
    legend_->setFixedHeight(22);
    legend_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    gantt_->setFocusPolicy(Qt::StrongFocus);
    for (const auto& [button, icon] : {std::pair{out_, "zoom-out"},
                                       {in_, "zoom-in"},
                                       {fit_, "zoom-fit-best"},
                                       {export_, "document-export"}}) {
        button->setProperty("kind", "flat");
        button->setIcon(themedIcon(QString::fromLatin1(icon)));
        button->setFixedSize(24, 24);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    export_->setPopupMode(QToolButton::InstantPopup);
    export_->setMenu(new QMenu(export_));
    connect(export_->menu(), &QMenu::aboutToShow, this, &ScheduleCard::fillExportMenu);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 6, 10, 6);
    head->setSpacing(4);
    head->addWidget(title_);
    head->addSpacing(8);
    head->addWidget(facts_);
    head->addWidget(legend_, 1);
    head->addSpacing(8);
    for (QToolButton* button : {out_, in_, fit_, export_}) {
        head->addWidget(button);
    }
    auto* grid = new QGridLayout(body_);
    grid->setContentsMargins(1, 0, 1, 1);
    grid->setSpacing(0);
    grid->addWidget(tree_, 0, 0);
    grid->addWidget(gantt_, 0, 1);
    grid->addWidget(down_, 0, 2);
    grid->addWidget(strips_, 1, 0, 1, 2);
    grid->addWidget(along_, 2, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 1);
    tree_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    gantt_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    strips_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    down_->setFocusPolicy(Qt::NoFocus);
    along_->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(body_, 1);

    connect(out_, &QToolButton::clicked, this, [this] { gantt_->zoom(0.8); });
    connect(in_, &QToolButton::clicked, this, [this] { gantt_->zoom(1.25); });
    connect(fit_, &QToolButton::clicked, this, &ScheduleCard::zoomToFit);
    for (QToolButton* button : {out_, in_, fit_}) {
        connect(button, &QToolButton::clicked, this, [this] { zoomed_ = true; });
    }
    connect(gantt_, &GanttView::zoomedByHand, this, [this] { zoomed_ = true; });
    connect(gantt_, &GanttView::scaleChanged, this, [this] {
        refreshStrips();
        refreshBars();
    });
    connect(gantt_, &GanttView::startMoved, this, &ScheduleCard::startMoved);
    connect(gantt_, &GanttView::menuWanted, this, &ScheduleCard::menuWanted);
    connect(tree_, &MoveTree::menuWanted, this, &ScheduleCard::menuWanted);
    connect(tree_, &MoveTree::whyWanted, this, &ScheduleCard::whyWanted);
    connect(strips_, &FigureView::chosen, this, &ScheduleCard::placeChosen);
    QScrollBar* rows = tree_->verticalScrollBar();
    connect(rows, &QScrollBar::rangeChanged, this, &ScheduleCard::refreshBars);
    connect(rows, &QScrollBar::valueChanged, down_, &QScrollBar::setValue);
    connect(down_, &QScrollBar::valueChanged, rows, &QScrollBar::setValue);
    connect(along_, &QScrollBar::valueChanged, this,
            [this](int value) { gantt_->setFirst(value / gantt_->scale().perDay); });
}

void ScheduleCard::show(PlanPagePtr page) {
    const PlanRow* before = tree_->currentRow();
    const auto kept =
        before != nullptr ? std::optional(std::pair{before->requirement, before->from}) : std::nullopt;
    std::vector<std::pair<std::optional<RequirementId>, ComponentId>> open;
    for (int i = 0; i < model_->rowCount(); ++i) {
        const QModelIndex index = model_->index(i, 0);
        if (const PlanRow* row = model_->row(index); row != nullptr && tree_->isExpanded(index)) {
            open.emplace_back(row->requirement, row->from);
        }
    }
    const bool first = page_ == nullptr;
    page_ = page != nullptr && page->plan() != nullptr ? std::move(page) : nullptr;
    model_->show(page_);
    for (int i = 0; i < model_->rowCount(); ++i) {
        const QModelIndex index = model_->index(i, 0);
        const PlanRow* row = model_->row(index);
        const std::pair key{row->requirement, row->from};
        tree_->setExpanded(index, std::find(open.begin(), open.end(), key) != open.end());
        if (kept && *kept == key) {
            tree_->setCurrentIndex(index);
        }
    }
    if (first && page_ != nullptr) {
        gantt_->setFirst(0);
    }
    fitUnlessZoomed();
    refreshHead();
    refreshStrips();
    refreshBars();
    updateGeometry();
}

void ScheduleCard::setStale(bool stale) {
    if (!stale) {
        body_->setGraphicsEffect(nullptr);
    } else if (body_->graphicsEffect() == nullptr) {
        auto* pale = new QGraphicsOpacityEffect(body_);
        pale->setOpacity(0.5);
        body_->setGraphicsEffect(pale);
    }
}

void ScheduleCard::refreshHead() {
    facts_->clear();
    if (page_ == nullptr) {
        return;
    }
    const PlanShown& plan = *page_->plan();
    const auto moves = std::count_if(plan.rows.begin(), plan.rows.end(),
                                     [](const PlanRow& row) { return row.requirement.has_value(); });
    QStringList words{tr("%n move(s)", nullptr, static_cast<int>(moves))};
    if (plan.providers > 0) {
        words << tr("%n provider(s) to onboard", nullptr, plan.providers);
    }
    words << daySpan(plan.days);
    facts_->setText(words.join(QStringLiteral(" · ")));
}

void ScheduleCard::refreshStrips() {
    if (page_ == nullptr) {
        strips_->show(nullptr);
        strips_->setFixedHeight(0);
        return;
    }
    const auto figure = std::make_shared<StripFigure>(page_, gantt_->scale());
    strips_->show(figure);
    strips_->setFixedHeight(strips_->heightForWidth(std::max(strips_->width(), 900)));
}

void ScheduleCard::refreshBars() {
    const QScrollBar* rows = tree_->verticalScrollBar();
    down_->setRange(rows->minimum(), rows->maximum());
    down_->setPageStep(rows->pageStep());
    down_->setSingleStep(18);
    down_->setValue(rows->value());
    down_->setVisible(rows->maximum() > rows->minimum());
    const DayScale& scale = gantt_->scale();
    const double end = page_ != nullptr ? page_->plan()->end + 6 : 0;
    const int hidden = static_cast<int>(std::max(0.0, end * scale.perDay - gantt_->width()));
    const QSignalBlocker quiet(along_);
    along_->setRange(0, std::max(hidden, static_cast<int>(scale.first * scale.perDay)));
    along_->setPageStep(std::max(1, gantt_->width()));
    along_->setSingleStep(static_cast<int>(7 * scale.perDay));
    along_->setValue(static_cast<int>(scale.first * scale.perDay));
    along_->setVisible(along_->maximum() > 0);
}

int ScheduleCard::heightFor(int rows) const {
    return 38 + static_cast<int>(schedule_head_height + move_row_height * rows) + strips_->height() + 16;
}

int ScheduleCard::fullHeight() const {
    return 38 + static_cast<int>(schedule_head_height) + tree_->contentHeight() + strips_->height() + 16;
}

/// 11 px a day, or fewer where the plan is longer than that shows.
void ScheduleCard::fitUnlessZoomed() {
    if (zoomed_ || page_ == nullptr || gantt_->width() < 200) {
        return;
    }
    const double room = (gantt_->width() - 120) / std::max(1.0, page_->plan()->days);
    const double wanted = std::clamp(room, 3.0, 11.0);
    if (std::abs(wanted - gantt_->scale().perDay) > 0.01) {
        gantt_->zoom(wanted / gantt_->scale().perDay, 0.0);
        gantt_->setFirst(0);
    }
}

void ScheduleCard::zoomToFit() {
    if (page_ == nullptr) {
        return;
    }
    gantt_->setFirst(0);
    const double wanted = (gantt_->width() - 130) / std::max(1.0, page_->plan()->days);
    gantt_->zoom(wanted / gantt_->scale().perDay, 0.0);
    gantt_->setFirst(0);
}

void ScheduleCard::addFormat(std::function<QString()> name, const QString& filter, const QString& ending,
                             Writer write) {
    formats_.push_back({std::move(name), filter, ending, std::move(write)});
}

Result<void> ScheduleCard::exportTo(const QString& path) const {
    if (page_ == nullptr) {
        return {};
    }
    const auto figure = std::make_shared<ScheduleFigure>(page_);
    const double wide = figure->naturalWidth();
    Canvas measure(wide, lightTheme(), nullptr);
    const double high = figure->draw(measure);
    return exportPainting(
        path,
        [figure, wide](QPainter& painter, const QRectF& rect, const Theme& theme) {
            painter.save();
            painter.translate(rect.topLeft() + QPointF(4, 0));
            Canvas canvas(wide, theme, &painter);
            figure->draw(canvas);
            painter.restore();
        },
        figure->table(), QSizeF(wide + 24, high + 56));
}

void ScheduleCard::exportWith(const QString& filter, const QString& ending, const Writer& write) {
    QString path = QFileDialog::getSaveFileName(this, tr("Export the schedule"),
                                                title_->text() + QLatin1Char('.') + ending, filter);
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += QLatin1Char('.') + ending;
    }
    write(path);
}

void ScheduleCard::fillExportMenu() {
    QMenu* menu = export_->menu();
    menu->clear();
    const Writer picture = [this](const QString& path) {
        if (const auto written = exportTo(path); !written) {
            session_->report(written.error());
        }
    };
    for (const char* ending : {"svg", "png", "csv"}) {
        const QString word = QString::fromLatin1(ending);
        const QString filter = QStringLiteral("%1 (*.%2)").arg(word.toUpper(), word);
        menu->addAction(filter.left(3) + QStringLiteral("…"),
                        [this, filter, word, picture] { exportWith(filter, word, picture); });
    }
    if (!formats_.empty()) {
        menu->addSeparator();
    }
    for (const Format& format : formats_) {
        menu->addAction(format.name() + QStringLiteral("…"),
                        [this, format] { exportWith(format.filter, format.ending, format.write); });
    }
}

void ScheduleCard::retranslate() {
    title_->setText(tr("Moves and schedule"));
    tree_->setAccessibleName(tr("Moves"));
    gantt_->setAccessibleName(tr("Bars of the schedule"));
    gantt_->setAccessibleDescription(
        tr("The table of moves says the same. Plus and minus zoom, arrows pan."));
    strips_->setAccessibleName(tr("Team load and services"));
    for (const auto& [button, words] :
         {std::pair{out_, tr("Fewer pixels a day")},
          {in_, tr("More pixels a day")},
          {fit_, tr("The whole plan in sight")},
          {export_, tr("Export as SVG, PNG, CSV, Microsoft Project or calendar")}}) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    refreshHead();
    refreshStrips();
}

void ScheduleCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void ScheduleCard::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fitUnlessZoomed();
    refreshStrips();
    refreshBars();
}

void ScheduleCard::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(theme().line);
    painter.drawLine(1, body_->y() - 1, width() - 2, body_->y() - 1);
}

} // namespace volteface::ui
