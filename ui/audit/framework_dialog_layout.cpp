// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/framework_dialog.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr int group_role = Qt::UserRole;
constexpr int question_role = Qt::UserRole + 1;
constexpr QSize wanted_size(1040, 680);
constexpr QSize least_size(640, 420);

QLabel* wrappedLabel(QWidget* parent, const char* tone) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontOf(FontRole::small));
    label->setProperty("tone", tone);
    return label;
}

} // namespace

void FrameworkDialog::build() {
    const Questionnaire first = make_(*session_->stack(), subject_);
    setWindowTitle(first.title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(first.title, this);
    title->setFont(fontOf(FontRole::sectionTitle));
    title->setWordWrap(true);
    head->addWidget(title, 1);
    auto* whomLabel = new QLabel(tr("&About"), this);
    whomLabel->setProperty("tone", "secondary");
    whom_ = new QComboBox(this);
    whom_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    whom_->setMaximumWidth(240);
    whom_->setAccessibleName(tr("Whom the answers are about"));
    whomLabel->setBuddy(whom_);
    for (const auto& entry : subjects_.list) {
        whom_->addItem(entry.first);
        if (entry.second == subject_) {
            whom_->setCurrentIndex(whom_->count() - 1);
        }
    }
    head->addWidget(whomLabel);
    head->addWidget(whom_);
    whomLabel->setVisible(!subjects_.list.empty());
    whom_->setVisible(!subjects_.list.empty());
    column->addLayout(head);
    result_ = wrappedLabel(this, "secondary");
    column->addWidget(result_);

    tree_ = new QTreeWidget(this);
    tree_->setColumnCount(3);
    tree_->setHeaderLabels({tr("Question"), tr("Now"), tr("Status")});
    tree_->setUniformRowHeights(true);
    tree_->setAccessibleName(tr("Questions"));
    tree_->setToolTip(tr("1 to 9 choose an answer, Delete withdraws it"));
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree_->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    tree_->installEventFilter(this);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(tree_);
    split->addWidget(buildEditor());
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 4);
    split->setSizes({560, 440});
    split->setChildrenCollapsible(false);
    column->addWidget(split, 1);

    auto* foot = new QHBoxLayout;
    foot->setObjectName(QStringLiteral("foot"));
    undo_ = new QPushButton(tr("&Undo"), this);
    undo_->setShortcut(QKeySequence::Undo);
    undo_->setAutoDefault(false);
    close_ = new QPushButton(tr("Close"), this);
    close_->setProperty("kind", "primary");
    close_->setAutoDefault(false);
    foot->addWidget(undo_);
    foot->addStretch(1);
    foot->addWidget(close_);
    column->addLayout(foot);

    connect(close_, &QPushButton::clicked, this, &QDialog::accept);
    connect(undo_, &QPushButton::clicked, this, &FrameworkDialog::undo);
    connect(tree_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (filling_ || item == nullptr) {
            return;
        }
        group_ = static_cast<std::size_t>(item->data(0, group_role).toInt());
        question_ = static_cast<std::size_t>(item->data(0, question_role).toInt());
        showQuestion();
    });
    connect(whom_, &QComboBox::currentIndexChanged, this, [this](int index) {
        subject_ = subjects_.list[static_cast<std::size_t>(index)].second;
        fillTree();
    });
    setMinimumSize(least_size);
    const QSize room = parentWidget() != nullptr ? parentWidget()->window()->size() : wanted_size;
    resize(std::min(wanted_size.width(), std::max(least_size.width(), room.width() - 40)),
           std::min(wanted_size.height(), std::max(least_size.height(), room.height() - 40)));
}

QWidget* FrameworkDialog::buildEditor() {
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(260);
    details_ = new QWidget(area);
    area->setWidget(details_);
    auto* column = new QVBoxLayout(details_);
    column->setContentsMargins(14, 2, 10, 8);
    column->setSpacing(8);
    words_ = new QLabel(details_);
    words_->setWordWrap(true);
    words_->setTextFormat(Qt::PlainText);
    words_->setFont(fontOf(FontRole::inspectorTitle));
    column->addWidget(words_);
    proposal_ = wrappedLabel(details_, "secondary");
    column->addWidget(proposal_);
    note_ = wrappedLabel(details_, "muted");
    column->addWidget(note_);
    choices_ = new QWidget(details_);
    choicesColumn_ = new QVBoxLayout(choices_);
    choicesColumn_->setContentsMargins(0, 4, 0, 4);
    choicesColumn_->setSpacing(6);
    column->addWidget(choices_);
    text_ = new QLineEdit(details_);
    column->addWidget(text_);
    withdraw_ = new QPushButton(tr("&Withdraw the answer"), details_);
    withdraw_->setProperty("kind", "link");
    withdraw_->setAutoDefault(false);
    column->addWidget(withdraw_, 0, Qt::AlignLeft);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    evidence_ = new QComboBox(details_);
    evidence_->addItems({tr("claimed: somebody says so"), tr("evidenced: a document shows it")});
    source_ = new QLineEdit(details_);
    address_ = new QLineEdit(details_);
    date_ = new QLineEdit(details_);
    date_->setPlaceholderText(QStringLiteral("2026-11-20"));
    notes_ = new QPlainTextEdit(details_);
    notes_->setTabChangesFocus(true);
    notes_->setFixedHeight(72);
    floor_ = new QComboBox(details_);
    for (QComboBox* box : {evidence_, floor_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    floor_->addItem(tr("none: the authority sets none"));
    for (int level = 0; level <= 4; ++level) {
        floor_->addItem(QStringLiteral("SEAL-%1").arg(level));
    }
    floorLabel_ = new QLabel(details_);
    int row = 0;
    const auto add = [&](QLabel* label, QWidget* field) {
        label->setProperty("tone", "secondary");
        label->setBuddy(field);
        label->setParent(details_);
        grid->addWidget(label, row, 0, field == notes_ ? Qt::AlignTop : Qt::AlignVCenter);
        grid->addWidget(field, row, 1);
        ++row;
    };
    add(new QLabel(tr("&Evidence")), evidence_);
    add(new QLabel(tr("&Source")), source_);
    add(new QLabel(tr("A&ddress")), address_);
    add(new QLabel(tr("C&hecked on")), date_);
    add(new QLabel(tr("&Notes")), notes_);
    column->addLayout(grid);
    refusal_ = wrappedLabel(details_, "error");
    refusal_->hide();
    column->addWidget(refusal_);
    auto* floors = new QVBoxLayout;
    floors->setSpacing(4);
    floorLabel_->setProperty("tone", "secondary");
    floorLabel_->setBuddy(floor_);
    floors->addWidget(floorLabel_);
    floors->addWidget(floor_);
    column->addSpacing(6);
    column->addLayout(floors);
    column->addStretch(1);

    connect(withdraw_, &QPushButton::clicked, this, &FrameworkDialog::withdraw);
    connect(evidence_, &QComboBox::activated, this, &FrameworkDialog::commitDetails);
    for (QLineEdit* each : {source_, address_, date_}) {
        connect(each, &QLineEdit::editingFinished, this, &FrameworkDialog::commitDetails);
    }
    notes_->installEventFilter(this);
    connect(text_, &QLineEdit::editingFinished, this, [this] {
        const std::string value = toUtf8(text_->text().trimmed());
        value.empty() ? withdraw() : give(value);
    });
    connect(floor_, &QComboBox::activated, this, &FrameworkDialog::setFloor);
    return area;
}

QPushButton* FrameworkDialog::addButton(const QString& words) {
    auto* button = new QPushButton(words, this);
    button->setAutoDefault(false);
    auto* foot = findChild<QHBoxLayout*>(QStringLiteral("foot"));
    foot->insertWidget(1, button);
    return button;
}

} // namespace volteface::ui
