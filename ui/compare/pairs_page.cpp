// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/pairs_page.h"

#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/names.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QStringList>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace volteface::ui {

PairsModel::PairsModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void PairsModel::show(std::shared_ptr<const PairComparison> pairs) {
    beginResetModel();
    pairs_ = std::move(pairs);
    endResetModel();
}

int PairsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || pairs_ == nullptr ? 0 : static_cast<int>(pairs_->pairs.size());
}

int PairsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : stopped_column + 1;
}

const simulation::ComparedPair& PairsModel::pairAt(int row) const {
    return pairs_->pairs[static_cast<std::size_t>(row)];
}

const Scenario& PairsModel::partOf(int row, bool second) const {
    const auto& pair = pairAt(row);
    return pairs_->scenarios[second ? pair.second : pair.first];
}

QVariant PairsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto& result = pairAt(index.row()).result;
    const std::string& currency = pairs_->stack->currency;
    const bool worse = is_worse_than_its_parts(result);
    const auto stopped = [&] {
        QStringList names;
        for (const ComponentId& id : result.stopped_only_together) {
            names << nameIn(*pairs_->stack, id);
        }
        return names.join(QStringLiteral(", "));
    };
    if (role == Qt::TextAlignmentRole) {
        const bool number = index.column() >= down_column && index.column() <= added_column;
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        QStringList lines;
        lines << tr("Together: %1").arg(format::money(result.together.loss, currency));
        for (const bool second : {false, true}) {
            lines << tr("%1 alone: %2")
                         .arg(nameOf(partOf(index.row(), second)),
                              format::money(second ? result.alone.back() : result.alone.front(), currency));
        }
        if (!result.stopped_only_together.empty()) {
            lines << tr("Together they stop what neither stops alone: %1").arg(stopped());
        } else if (!worse) {
            lines << tr("They add nothing to one another.");
        }
        return lines.join(QLatin1Char('\n'));
    }
    if (role == Qt::FontRole && index.column() == added_column && worse) {
        return fontOf(FontRole::bodyStrong);
    }
    if (role != Qt::DisplayRole && role != sort_role) {
        return {};
    }
    const bool sorting = role == sort_role;
    switch (index.column()) {
    case first_column:
    case second_column:
        return nameOf(partOf(index.row(), index.column() == second_column));
    case down_column:
        return static_cast<int>(result.together.down);
    case loss_column:
        return sorting ? QVariant(result.together.loss) : format::money(result.together.loss, currency);
    case added_column:
        if (sorting) {
            return worse ? result.added_loss : -1.0;
        }
        return worse ? format::money(result.added_loss, currency) : QStringLiteral("–");
    case stopped_column:
        return sorting ? QVariant(static_cast<int>(result.stopped_only_together.size())) : stopped();
    default:
        return {};
    }
}

QVariant PairsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return role == Qt::TextAlignmentRole && section >= down_column && section <= added_column
                   ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
               : role == Qt::TextAlignmentRole ? QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter)
                                               : QVariant();
    }
    switch (section) {
    case first_column:
        return tr("Scenario");
    case second_column:
        return pairs_ == nullptr || pairs_->offset.minutes == 0 ? tr("With") : tr("Then");
    case down_column:
        return role == Qt::ToolTipRole ? tr("Services down at some time") : tr("Down");
    case loss_column:
        return tr("Loss");
    case added_column:
        return role == Qt::ToolTipRole
                   ? tr("What both lose together, less what each loses alone over the same time")
                   : tr("Adds");
    case stopped_column:
        return tr("Stopped only together");
    default:
        return {};
    }
}

PairsPage::PairsPage(Comparer* comparer, QWidget* parent)
    : QWidget(parent)
    , comparer_(comparer)
    , model_(new PairsModel(this))
    , sorted_(new QSortFilterProxyModel(this))
    , table_(new QTableView(this))
    , before_(new QLabel(this))
    , days_(new QSpinBox(this))
    , note_(new QLabel(this)) {
    sorted_->setSourceModel(model_);
    sorted_->setSortRole(PairsModel::sort_role);
    sorted_->setSortLocaleAware(true);
    table_->setModel(sorted_);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setShowGrid(false);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setTabKeyNavigation(false);
    table_->setCornerButtonEnabled(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(28);
    QHeaderView* heads = table_->horizontalHeader();
    heads->setHighlightSections(false);
    heads->setMinimumSectionSize(64);
    // Beside the words it would lie on them where they stand at the right.
    heads->setStyleSheet(
        QStringLiteral("QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-origin: padding; "
                       "subcontrol-position: top center; width: 9px; height: 7px; }"));
    heads->setStretchLastSection(true);
    table_->setSortingEnabled(true);
    table_->sortByColumn(PairsModel::loss_column, Qt::DescendingOrder);
    table_->installEventFilter(this);
    days_->setRange(0, 3650);
    days_->setMinimumHeight(28);
    before_->setBuddy(days_);
    note_->setFont(fontOf(FontRole::caption));
    note_->setProperty("tone", "secondary");

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 2, 16, 2);
    row->addWidget(before_);
    row->addWidget(days_);
    row->addSpacing(12);
    row->addWidget(note_, 1);
    column->addLayout(row);
    column->addWidget(table_, 1);
    connect(days_, &QSpinBox::valueChanged, this,
            [this](int days) { comparer_->setOffset(Duration::days(days)); });
    connect(comparer_, &Comparer::pairsChanged, this, &PairsPage::refresh);
    connect(table_, &QTableView::clicked, this, &PairsPage::choose);
    for (const auto& [section, width] : {std::pair{PairsModel::down_column, 84},
                                         {PairsModel::loss_column, 96},
                                         {PairsModel::added_column, 96}}) {
        table_->setColumnWidth(section, width);
    }
    retranslate();
}

void PairsPage::refresh() {
    if (comparer_->pairs() != nullptr && !comparer_->arePairsStale()) {
        model_->show(comparer_->pairs());
    } else if (comparer_->pairs() == nullptr) {
        model_->show(nullptr);
    }
    table_->setEnabled(!comparer_->arePairsStale());
    note_->setText(comparer_->arePairsStale() ? tr("Computing…") : tr("Without stored plans"));
}

void PairsPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int name = std::max(150, width() * 28 / 100);
    table_->setColumnWidth(PairsModel::first_column, name);
    table_->setColumnWidth(PairsModel::second_column, name);
}

void PairsPage::choose() {
    const QModelIndex index = sorted_->mapToSource(table_->currentIndex());
    if (index.isValid()) {
        Q_EMIT combineRequested(model_->partOf(index.row(), false).id, model_->partOf(index.row(), true).id,
                                comparer_->offset());
    }
}

bool PairsPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PairsPage::retranslate() {
    before_->setText(tr("The second starts"));
    days_->setPrefix(tr("after ", "so many days"));
    days_->setSuffix(tr(" d", "days behind a number"));
    days_->setSpecialValueText(tr("at once"));
    days_->setAccessibleName(before_->text());
    table_->setAccessibleName(tr("Worst pairs"));
    table_->setAccessibleDescription(tr("Enter combines the two scenarios."));
    refresh();
}

} // namespace volteface::ui
