// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/figure_card.h"

#include "ui/audit/figure_view.h"
#include "ui/audit/segments.h"
#include "ui/charts/chart_drawing.h"
#include "ui/document/session.h"
#include "ui/support/fonts.h"
#include "ui/support/icons.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr int side = 16;
constexpr double picture_width = 960; ///< of an exported figure, at least
constexpr double picture_frame = 16;  ///< that the export keeps free, title included above

QString toNumber(const QString& text) {
    bool number = false;
    text.toDouble(&number);
    return number ? text : QString();
}

} // namespace

FigureCard::FigureCard(Session* session, QWidget* parent)
    : QFrame(parent)
    , session_(session)
    , head_(new QHBoxLayout)
    , lower_(new QHBoxLayout)
    , switchBox_(new QWidget(this))
    , switches_(new QHBoxLayout(switchBox_))
    , body_(new QWidget(this))
    , title_(new QLabel(this))
    , beside_(new QLabel(this))
    , below_(new QLabel(this))
    , note_(new QLabel(this))
    , more_(new QPushButton(this))
    , asTable_(new QToolButton(this))
    , export_(new QToolButton(this))
    , view_(new FigureView(body_))
    , cells_(new QTableWidget(body_))
    , empty_(new QLabel(body_)) {
    setProperty("kind", "card");
    title_->setFont(fontOf(FontRole::chartTitle));
    for (QLabel* label : {beside_, below_, note_}) {
        label->setFont(fontOf(FontRole::caption));
        label->setProperty("tone", "secondary");
    }
    below_->setWordWrap(true);
    more_->setProperty("kind", "link");
    more_->setFont(fontOf(FontRole::captionStrong));
    more_->setCursor(Qt::PointingHandCursor);
    asTable_->setCheckable(true);
    asTable_->setIcon(themedIcon(QStringLiteral("view-list-details")));
    export_->setIcon(themedIcon(QStringLiteral("document-export")));
    for (QToolButton* button : {asTable_, export_}) {
        button->setProperty("kind", "flat");
        button->setFixedSize(24, 24);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    cells_->setFrameShape(QFrame::NoFrame);
    cells_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    cells_->verticalHeader()->hide();
    cells_->verticalHeader()->setDefaultSectionSize(24);
    cells_->setShowGrid(false);
    cells_->setTabKeyNavigation(false);
    cells_->setMinimumHeight(160);
    cells_->hide();
    empty_->setWordWrap(true);
    empty_->setProperty("tone", "muted");
    empty_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    empty_->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, 7, side, 14);
    column->setSpacing(0);
    head_->setSpacing(8);
    head_->addWidget(title_);
    head_->addWidget(beside_);
    head_->addStretch(1);
    head_->addWidget(asTable_);
    head_->addWidget(export_);
    lower_->setSpacing(8);
    lower_->addStretch(1);
    switches_->setContentsMargins(0, 0, 0, 0);
    switches_->setSpacing(8);
    switchBox_->hide();
    column->addLayout(head_);
    column->addLayout(lower_);
    column->addWidget(below_);
    column->addSpacing(6);
    auto* inner = new QVBoxLayout(body_);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(view_);
    inner->addWidget(cells_, 1);
    inner->addWidget(empty_);
    inner->addStretch(0);
    column->addWidget(body_);
    column->addStretch(1);
    connect(asTable_, &QToolButton::toggled, this, &FigureCard::showTable);
    connect(export_, &QToolButton::clicked, this, &FigureCard::exportAs);
    connect(more_, &QPushButton::clicked, this, &FigureCard::moreWanted);
    connect(view_, &FigureView::chosen, this, &FigureCard::chosen);
    connect(view_, &FigureView::opened, this, &FigureCard::opened);
    placeSwitches(false, false);
    retranslate();
    show(nullptr);
}

void FigureCard::setTitle(const QString& title) {
    title_->setText(title);
    view_->setAccessibleName(title);
    cells_->setAccessibleName(title);
    placeCaption(width());
}

Segments* FigureCard::addSwitch() {
    auto* made = new Segments(this);
    switches_->addWidget(made);
    switchBox_->show();
    return made;
}

void FigureCard::setStale(bool stale) {
    if (!stale) {
        body_->setGraphicsEffect(nullptr);
    } else if (body_->graphicsEffect() == nullptr) {
        auto* pale = new QGraphicsOpacityEffect(body_);
        pale->setOpacity(0.45);
        body_->setGraphicsEffect(pale);
    }
}

QString FigureCard::note() const {
    return note_->text();
}

ChartTable FigureCard::table() const {
    return figure_ != nullptr ? figure_->table() : ChartTable{};
}

void FigureCard::show(std::shared_ptr<const Figure> figure, const QString& why) {
    figure_ = std::move(figure);
    const bool there = figure_ != nullptr;
    view_->show(figure_);
    empty_->setText(why);
    empty_->setVisible(!there);
    asTable_->setEnabled(there);
    export_->setEnabled(there);
    note_->setText(there ? figure_->note() : QString());
    note_->setVisible(!note_->text().isEmpty());
    filled_ = false;
    showTable(asTable_->isChecked());
    placeCaption(width());
}

void FigureCard::showTable(bool table) {
    const QSignalBlocker quiet(asTable_);
    asTable_->setChecked(table);
    const bool there = figure_ != nullptr;
    if (there && table && !filled_) {
        fillTable();
    }
    cells_->setVisible(there && table);
    view_->setVisible(there && !table);
}

int FigureCard::heightAt(int width) {
    placeCaption(width);
    layout()->invalidate();
    return layout()->totalHeightForWidth(width);
}

QWidget* FigureCard::tabAfter(QWidget* before) {
    std::vector<QWidget*> stops{more_};
    for (int i = 0; i < switches_->count(); ++i) {
        stops.push_back(switches_->itemAt(i)->widget());
    }
    stops.insert(stops.end(), {asTable_, export_, view_, cells_});
    for (QWidget* stop : stops) {
        setTabOrder(before, stop);
        before = stop;
    }
    return before;
}

void FigureCard::fillTable() {
    filled_ = true;
    const ChartTable table = this->table();
    cells_->clear();
    cells_->setColumnCount(static_cast<int>(table.header.size()));
    cells_->setHorizontalHeaderLabels(table.header);
    cells_->setRowCount(static_cast<int>(table.rows.size()));
    for (int row = 0; row < cells_->rowCount(); ++row) {
        const QStringList& texts = table.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setTextAlignment((toNumber(texts[column]).isEmpty() ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
            cells_->setItem(row, column, item);
        }
    }
    cells_->resizeColumnsToContents();
    cells_->setMinimumHeight(std::clamp(24 * (cells_->rowCount() + 1) + 24, 96, 280));
    cells_->setAccessibleDescription(table.summary);
}

void FigureCard::placeCaption(int width) {
    const QString words = figure_ != nullptr ? figure_->caption() : QString();
    const QString link = figure_ != nullptr ? figure_->more(width - 2 * side) : QString();
    more_->setText(link);
    beside_->setText(words);
    below_->setText(words);
    const auto room_of = [](const QWidget* each) {
        return each->isHidden() ? 0 : each->sizeHint().width() + 8;
    };
    more_->setVisible(!link.isEmpty());
    note_->setVisible(!note_->text().isEmpty());
    const int least = 2 * side + title_->sizeHint().width() + 2 * (24 + 8) + 8;
    const int switches = switches_->count() > 0 ? switchBox_->sizeHint().width() + 8 : 0;
    const int rest = room_of(more_) + room_of(note_);
    const bool below = least + switches + rest > width;
    const bool note_too = below && least + rest > width;
    placeSwitches(below, note_too);
    const int taken = least + (below ? 0 : switches) + (note_too ? 0 : rest) + 16;
    const bool fits = taken + beside_->sizeHint().width() <= width;
    beside_->setVisible(!words.isEmpty() && fits);
    below_->setVisible(!words.isEmpty() && !fits);
}

void FigureCard::placeSwitches(bool below, bool noteToo) {
    const int wanted = (below ? 1 : 0) + (noteToo ? 2 : 0);
    if (wanted == placed_) {
        return;
    }
    placed_ = wanted;
    for (QWidget* each : {static_cast<QWidget*>(more_), static_cast<QWidget*>(note_), switchBox_}) {
        head_->removeWidget(each);
        lower_->removeWidget(each);
    }
    // Before the two buttons; below, the switches stand first and the rest ends the row.
    const auto last = [this] { return head_->count() - 2; };
    if (noteToo) {
        lower_->addWidget(more_);
        lower_->addWidget(note_);
    } else {
        head_->insertWidget(last(), more_);
        head_->insertWidget(last(), note_);
    }
    if (below) {
        lower_->insertWidget(0, switchBox_);
    } else {
        head_->insertWidget(last(), switchBox_);
    }
    lower_->setContentsMargins(0, below ? 2 : 0, 0, below ? 4 : 0);
}

Result<void> FigureCard::exportTo(const QString& path) const {
    if (figure_ == nullptr) {
        return {};
    }
    const double wide = std::max(picture_width, static_cast<double>(view_->width()));
    Canvas measure(wide, lightTheme(), nullptr);
    const double high = figure_->draw(measure);
    const std::shared_ptr<const Figure> figure = figure_;
    return exportPainting(
        path,
        [figure, wide](QPainter& painter, const QRectF& rect, const Theme& theme) {
            painter.save();
            painter.translate(rect.topLeft() + QPointF(4, 0));
            Canvas canvas(wide, theme, &painter);
            figure->draw(canvas);
            painter.restore();
        },
        figure_->table(), QSizeF(wide + 24, high + 40 + picture_frame));
}

QString askForChartFile(QWidget* parent, const QString& title) {
    static const QRegularExpression notInNames(QStringLiteral("[\\\\/:*?\"<>|\\s\u00a0]+"));
    QString chosen;
    QString name = title;
    name.replace(notInNames, QStringLiteral(" "));
    QString path = QFileDialog::getSaveFileName(
        parent, FigureCard::tr("Export the chart"), name.trimmed() + QStringLiteral(".svg"),
        QStringLiteral("SVG (*.svg);;PNG (*.png);;CSV (*.csv)"), &chosen);
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty()) {
        path += QLatin1Char('.') + chosen.left(3).toLower();
    }
    return path;
}

void FigureCard::exportAs() {
    const QString path = askForChartFile(this, title_->text());
    if (path.isEmpty()) {
        return;
    }
    if (const auto written = exportTo(path); !written) {
        session_->report(written.error());
    }
}

void FigureCard::retranslate() {
    asTable_->setToolTip(tr("Show the figures as a table"));
    asTable_->setAccessibleName(asTable_->toolTip());
    export_->setToolTip(tr("Export as SVG, PNG or CSV"));
    export_->setAccessibleName(export_->toolTip());
    view_->setWhatsThis(tr("Arrows walk from place to place, Space selects, Enter shows it on the map."));
}

void FigureCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void FigureCard::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    placeCaption(width());
}

} // namespace volteface::ui
