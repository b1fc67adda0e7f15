// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cost/assumptions_page.h"

#include "ui/cost/figure_words.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/icons.h"
#include "ui/support/names.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace volteface::ui {

namespace {

constexpr int no_group = -1;
constexpr int group_count = static_cast<int>(cost::AssumptionGroup::downtime) + 1;
constexpr int evidence_count = static_cast<int>(Confidence::estimated) + 1;

/// Every word that was typed, and the group.
class Found : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void look(const QString& words, int group) {
        words_ = words.split(u' ', Qt::SkipEmptyParts);
        group_ = group;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        const QModelIndex at = sourceModel()->index(row, 0, parent);
        if (group_ != no_group && at.data(AssumptionModel::group_role).toInt() != group_) {
            return false;
        }
        const QString text = at.data(AssumptionModel::find_role).toString();
        return std::all_of(words_.begin(), words_.end(),
                           [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList words_;
    int group_ = no_group;
};

/// A box of evidence classes; a line for the rest.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override {
        if (index.column() != AssumptionModel::evidence) {
            return QStyledItemDelegate::createEditor(parent, option, index);
        }
        auto* box = new QComboBox(parent);
        for (int i = 0; i < evidence_count; ++i) {
            box->addItem(nameOf(static_cast<Confidence>(i)));
        }
        return box;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        if (auto* box = qobject_cast<QComboBox*>(editor)) {
            box->setCurrentIndex(index.data(Qt::EditRole).toInt());
        } else {
            QStyledItemDelegate::setEditorData(editor, index);
        }
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        if (auto* box = qobject_cast<QComboBox*>(editor)) {
            model->setData(index, box->currentIndex(), Qt::EditRole);
        } else {
            QStyledItemDelegate::setModelData(editor, model, index);
        }
    }
};

} // namespace

AssumptionsPage::AssumptionsPage(Session* session, std::shared_ptr<const std::vector<cost::Figure>> shipped,
                                 QWidget* parent)
    : QWidget(parent)
    , model_(new AssumptionModel(session, std::move(shipped), this))
    , found_(new Found(this))
    , search_(new QLineEdit(this))
    , group_(new QComboBox(this))
    , count_(new QLabel(this))
    , calibrationLabel_(new QLabel(this))
    , calibration_(new QLineEdit(this))
    , table_(new QTableView(this))
    , refusal_(new QLabel(this))
    , title_(new QLabel(this))
    , details_(new QLabel(this))
    , reset_(new QPushButton(this)) {
    build();
    const auto look = [this] {
        static_cast<Found*>(found_)->look(search_->text(), group_->currentData().toInt());
        showCount();
    };
    connect(search_, &QLineEdit::textChanged, this, look);
    connect(group_, &QComboBox::currentIndexChanged, this, look);
    connect(calibration_, &QLineEdit::editingFinished, this, [this] {
        if (calibration_->isModified()) {
            calibration_->setModified(false);
            model_->setCalibration(calibration_->text());
        }
    });
    connect(reset_, &QPushButton::clicked, this, [this] { model_->reset(currentRow()); });
    connect(model_, &AssumptionModel::refused, this, [this](const QString& reason) {
        refusal_->setText(reason);
        refusal_->setVisible(!reason.isEmpty());
    });
    connect(model_, &QAbstractItemModel::dataChanged, this, &AssumptionsPage::showCurrent);
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        showCount();
        showCurrent();
    });
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AssumptionsPage::showCurrent);
    retranslate();
    table_->selectRow(0);
}

void AssumptionsPage::build() {
    found_->setSourceModel(model_);
    search_->setClearButtonEnabled(true);
    search_->setMinimumHeight(28);
    search_->addAction(themedIcon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    group_->setMinimumHeight(28);
    calibration_->setMinimumHeight(28);
    calibration_->setFixedWidth(72);
    calibration_->setAlignment(Qt::AlignRight);
    calibrationLabel_->setBuddy(calibration_);
    calibrationLabel_->setProperty("tone", "secondary");
    count_->setProperty("tone", "secondary");
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(search_, 1);
    top->addWidget(group_);
    top->addWidget(count_);
    top->addSpacing(16);
    top->addWidget(calibrationLabel_);
    top->addWidget(calibration_);

    table_->setModel(found_);
    table_->setItemDelegate(new CellDelegate(table_));
    table_->setSelectionBehavior(QAbstractItemView::SelectItems);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    table_->setShowGrid(false);
    table_->setAlternatingRowColors(true);
    table_->setWordWrap(false);
    table_->setTextElideMode(Qt::ElideRight);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(28);
    QHeaderView* const head = table_->horizontalHeader();
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionResizeMode(AssumptionModel::name, QHeaderView::Stretch);
    head->setMinimumSectionSize(48);
    for (const auto& [column, width] :
         {std::pair{AssumptionModel::low, 72}, std::pair{AssumptionModel::likely, 72},
          std::pair{AssumptionModel::high, 80}, std::pair{AssumptionModel::unit, 170},
          std::pair{AssumptionModel::evidence, 124}, std::pair{AssumptionModel::source, 190},
          std::pair{AssumptionModel::whose, 80}}) {
        head->resizeSection(column, width);
    }

    refusal_->setProperty("tone", "bad");
    refusal_->setWordWrap(true);
    refusal_->hide();
    title_->setFont(fontOf(FontRole::sectionTitle));
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    details_->setTextFormat(Qt::PlainText);
    details_->setWordWrap(true);
    details_->setProperty("tone", "secondary");
    details_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    details_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    details_->setMinimumHeight(72);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(title_);
    words->addWidget(details_, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(16);
    foot->addLayout(words, 1);
    foot->addWidget(reset_, 0, Qt::AlignTop);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(table_, 1);
    column->addWidget(refusal_);
    column->addLayout(foot);
}

int AssumptionsPage::currentRow() const {
    const QModelIndex current = found_->mapToSource(table_->currentIndex());
    return current.isValid() ? current.row() : -1;
}

QString AssumptionsPage::refusal() const {
    return refusal_->isHidden() ? QString() : refusal_->text();
}

void AssumptionsPage::showCount() {
    count_->setText(tr("%1 of %2").arg(format::count(found_->rowCount()), format::count(model_->rowCount())));
}

void AssumptionsPage::showCurrent() {
    if (!calibration_->isModified()) {
        calibration_->setText(format::number(model_->assumptions().calibration().likely, 3));
    }
    const cost::Figure* const figure = model_->figure(currentRow());
    reset_->setEnabled(figure != nullptr && figure->own);
    if (figure == nullptr) {
        title_->clear();
        details_->clear();
        return;
    }
    title_->setText(nameOf(*figure));
    QString words = provenanceOf(*figure);
    if (figure->shipped) {
        cost::Figure shipped = *figure;
        shipped.unit = figure->shipped_unit;
        words += u'\n' + tr("Shipped: %1 %2").arg(format::estimate(*figure->shipped), unitOf(shipped));
    }
    details_->setText(words);
    reset_->setText(figure->own && !figure->shipped ? tr("Remove") : tr("Reset to shipped"));
}

bool AssumptionsPage::open(const AssumptionId& id) {
    const int row = model_->rowOf(id);
    if (row < 0) {
        return false;
    }
    search_->clear();
    group_->setCurrentIndex(0);
    const QModelIndex at = found_->mapFromSource(model_->index(row, AssumptionModel::likely));
    table_->setCurrentIndex(at);
    table_->scrollTo(at, QAbstractItemView::PositionAtCenter);
    table_->setFocus();
    return true;
}

void AssumptionsPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void AssumptionsPage::retranslate() {
    search_->setPlaceholderText(tr("Search name, id, source"));
    search_->setAccessibleName(tr("Search the assumptions"));
    const int group = group_->currentIndex();
    const QSignalBlocker blocked(group_);
    group_->clear();
    group_->addItem(tr("All subjects"), no_group);
    for (int i = 0; i < group_count; ++i) {
        group_->addItem(nameOf(static_cast<cost::AssumptionGroup>(i)), i);
    }
    group_->setCurrentIndex(std::max(group, 0));
    group_->setAccessibleName(tr("Subject"));
    calibrationLabel_->setText(tr("&Calibration: actual ÷ estimated effort"));
    const QString calibration =
        tr("Multiplies every effort. 1.3: your past migrations took 30 % more than was "
           "estimated.");
    calibrationLabel_->setToolTip(calibration);
    calibration_->setToolTip(calibration);
    calibration_->setAccessibleName(tr("Calibration factor"));
    table_->setAccessibleName(tr("Assumptions"));
    reset_->setToolTip(tr("The figure that ships with the program stands again. Undo takes it back."));
    model_->retranslate();
    showCount();
    showCurrent();
}

} // namespace volteface::ui
