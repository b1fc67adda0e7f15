// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"

#include "ui/charts/links_chart.h"
#include "ui/charts/services_chart.h"
#include "ui/support/fonts.h"
#include "ui/support/icons.h"

#include <QChartView>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace volteface::ui {

ChartCard::ChartCard(Session* session, QWidget* parent)
    : QFrame(parent)
    , session_(session)
    , title_(new QLabel(this))
    , summary_(new QLabel(this))
    , asTable_(new QToolButton(this))
    , export_(new QToolButton(this))
    , pages_(new QStackedWidget(this))
    , view_(new QChartView(this))
    , cells_(new QTableWidget(this))
    , empty_(new QLabel(this)) {
    setProperty("kind", "card");
    title_->setFont(fontOf(FontRole::chartTitle));
    summary_->setFont(fontOf(FontRole::caption));
    summary_->setProperty("tone", "secondary");
    summary_->setWordWrap(true);
    asTable_->setProperty("kind", "flat");
    asTable_->setCheckable(true);
    asTable_->setIcon(themedIcon(QStringLiteral("view-list-details")));
    export_->setProperty("kind", "flat");
    export_->setIcon(themedIcon(QStringLiteral("document-export")));
    for (QToolButton* button : {asTable_, export_}) {
        button->setFixedSize(28, 28);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    view_->setFrameShape(QFrame::NoFrame);
    view_->setRenderHint(QPainter::Antialiasing);
    view_->setBackgroundBrush(Qt::NoBrush);
    view_->setStyleSheet(QStringLiteral("background: transparent"));
    view_->setFocusPolicy(Qt::NoFocus);
    cells_->setFrameShape(QFrame::NoFrame);
    cells_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    cells_->verticalHeader()->hide();
    cells_->verticalHeader()->setDefaultSectionSize(24);
    cells_->setShowGrid(false);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setProperty("tone", "muted");
    pages_->addWidget(view_);
    pages_->addWidget(cells_);
    pages_->addWidget(empty_);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 12, 8);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->addWidget(title_);
    head->addStretch(1);
    head->addWidget(asTable_);
    head->addWidget(export_);
    column->addLayout(head);
    column->addWidget(summary_);
    column->addWidget(pages_, 1);
    connect(asTable_, &QToolButton::toggled, this, [this](bool on) { pages_->setCurrentIndex(on ? 1 : 0); });
    connect(export_, &QToolButton::clicked, this, &ChartCard::exportAs);
    retranslate();
}

QChart* ChartCard::chart() const {
    return view_->chart();
}

void ChartCard::show(const ChartMaker& make, const ChartTable& table) {
    make_ = make;
    table_ = table;
    QChart* before = view_->chart();
    view_->setChart(make_(theme()).release());
    delete before;
    if (auto* services = qobject_cast<ServicesChart*>(view_->chart())) {
        services->fitTicks(view_->width());
    } else if (auto* links = qobject_cast<LinksChart*>(view_->chart())) {
        links->fitHeight(view_->height());
    }
    title_->setText(table.title);
    summary_->setText(table.summary);
    summary_->show();
    view_->setAccessibleName(table.title);
    view_->setAccessibleDescription(table.summary);
    cells_->setAccessibleName(table.title);
    fillTable();
    asTable_->setEnabled(true);
    export_->setEnabled(true);
    pages_->setCurrentIndex(asTable_->isChecked() ? 1 : 0);
}

void ChartCard::showNothing(const QString& why, const QString& title) {
    make_ = nullptr;
    title_->setText(title);
    summary_->hide();
    empty_->setText(why);
    asTable_->setEnabled(false);
    export_->setEnabled(false);
    pages_->setCurrentIndex(2);
}

void ChartCard::fillTable() {
    cells_->clear();
    cells_->setColumnCount(static_cast<int>(table_.header.size()));
    cells_->setHorizontalHeaderLabels(table_.header);
    cells_->setRowCount(static_cast<int>(table_.rows.size()));
    for (int row = 0; row < cells_->rowCount(); ++row) {
        const QStringList& texts = table_.rows[static_cast<std::size_t>(row)];
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            bool number = false;
            texts[column].toDouble(&number);
            item->setTextAlignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
            cells_->setItem(row, column, item);
        }
    }
    cells_->resizeColumnsToContents();
}

void ChartCard::exportAs() {
    if (!make_) {
        return;
    }
    const QString filter = QStringLiteral("SVG (*.svg);;PNG (*.png);;CSV (*.csv)");
    QString chosen;
    QString path = QFileDialog::getSaveFileName(this, tr("Export the chart"),
                                                table_.title + QStringLiteral(".svg"), filter, &chosen);
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += QLatin1Char('.') + chosen.left(3).toLower();
    }
    if (const auto written =
            exportChart(path, make_, table_, QSizeF(view_->size()).expandedTo(QSizeF(480, 300)));
        !written) {
        session_->report(written.error());
    }
}

void ChartCard::retranslate() {
    asTable_->setToolTip(tr("Show the figures as a table"));
    asTable_->setAccessibleName(asTable_->toolTip());
    export_->setToolTip(tr("Export as SVG, PNG or CSV"));
    export_->setAccessibleName(export_->toolTip());
}

void ChartCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QFrame::changeEvent(event);
}

void ChartCard::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    if (auto* services = qobject_cast<ServicesChart*>(view_->chart())) {
        services->fitTicks(view_->width());
    } else if (auto* links = qobject_cast<LinksChart*>(view_->chart())) {
        links->fitHeight(view_->height());
    }
}

ServicesChartCard::ServicesChartCard(Session* session, QWidget* parent)
    : ChartCard(session, parent) {
    connect(session, &Session::outcomeChanged, this, &ServicesChartCard::refresh);
    connect(session, &Session::documentChanged, this, &ServicesChartCard::refresh);
    connect(session, &Session::minuteChanged, this, &ServicesChartCard::refreshMinute);
    refresh();
}

void ServicesChartCard::refresh() {
    const auto outcome = session()->outcome();
    if (outcome == nullptr || outcome->services.empty()) {
        showNothing(tr("No service has been computed yet."), tr("Services over time"));
        return;
    }
    show(servicesChartOf(*outcome), servicesTable(*outcome));
    refreshMinute();
}

void ServicesChartCard::refreshMinute() {
    if (auto* services = qobject_cast<ServicesChart*>(chart())) {
        services->setMinute(session()->minute());
    }
}

LinksChartCard::LinksChartCard(Session* session, QWidget* parent)
    : ChartCard(session, parent) {
    connect(session, &Session::stackChanged, this, &LinksChartCard::refresh);
    connect(session, &Session::documentChanged, this, &LinksChartCard::refresh);
    refresh();
}

void LinksChartCard::refresh() {
    const auto links = report::count_links(*session()->stack());
    if (links.all.total() == 0) {
        showNothing(tr("Nothing needs anything yet: no link to count."), tr("Links by layer and control"));
        return;
    }
    show(linksChartOf(links), linksTable(links));
}

} // namespace volteface::ui
