// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_panel.h"

#include "core/model/words.h"
#include "ui/catalogue/catalogue_desk.h"
#include "ui/catalogue/catalogue_list.h"
#include "ui/catalogue/entry_delegate.h"
#include "ui/catalogue/entry_words.h"
#include "ui/catalogue/filter_box.h"
#include "ui/document/catalogue_edits.h"
#include "ui/document/document.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/icons.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace volteface::ui {

CataloguePanel::CataloguePanel(Session* session, CatalogueDesk* desk, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , desk_(desk)
    , model_(new CatalogueModel(session, this)) {
    setProperty("ground", "panel");
    setAttribute(Qt::WA_StyledBackground);
    build();
    wire();
    retranslate();
    selectFirst();
}

void CataloguePanel::build() {
    search_ = new QLineEdit(this);
    search_->setClearButtonEnabled(true);
    search_->setMinimumHeight(28);
    search_->addAction(themedIcon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    search_->installEventFilter(this);
    more_ = new QToolButton(this);
    more_->setIcon(themedIcon(QStringLiteral("overflow-menu")));
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setMenu(new QMenu(more_));
    layer_ = new FilterBox(this);
    control_ = new FilterBox(this);
    capability_ = new FilterBox(this);
    for (QComboBox* box : {layer_, control_, capability_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        box->setMaxVisibleItems(20);
    }
    count_ = new QLabel(this);
    count_->setFont(fontOf(FontRole::caption));
    count_->setProperty("tone", "secondary");
    reset_ = new QPushButton(this);
    reset_->setProperty("kind", "link");

    auto* top = new QVBoxLayout;
    top->setContentsMargins(12, 8, 12, 4);
    top->setSpacing(8);
    auto* first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(search_, 1);
    first->addWidget(more_);
    top->addLayout(first);
    auto* filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(layer_, 1);
    filters->addWidget(control_, 1);
    top->addLayout(filters);
    top->addWidget(capability_);
    auto* counts = new QHBoxLayout;
    counts->addWidget(count_, 1);
    counts->addWidget(reset_);
    top->addLayout(counts);

    list_ = new CatalogueList(this);
    list_->setModel(model_);
    list_->setItemDelegate(new EntryDelegate(list_));
    empty_ = new QLabel(this);
    empty_->setWordWrap(true);
    empty_->setMargin(16);
    empty_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    empty_->setProperty("tone", "secondary");
    auto* upper = new QWidget(this);
    auto* upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    upperColumn->addWidget(list_, 1);
    upperColumn->addWidget(empty_, 1);

    details_ = new QTextBrowser(this);
    details_->setFrameShape(QFrame::NoFrame);
    details_->setStyleSheet(QStringLiteral("QTextBrowser { border: 0; background: transparent; }"));
    details_->setOpenLinks(false);
    details_->document()->setDocumentMargin(12);
    details_->setTabChangesFocus(true);
    details_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    details_->installEventFilter(this);
    add_ = new QPushButton(this);
    add_->setProperty("kind", "primary");
    auto* lower = new QWidget(this);
    auto* lowerColumn = new QVBoxLayout(lower);
    lowerColumn->setContentsMargins(0, 0, 0, 12);
    lowerColumn->setSpacing(8);
    lowerColumn->addWidget(details_, 1);
    auto* buttonRow = new QHBoxLayout;
    buttonRow->setContentsMargins(12, 0, 12, 0);
    buttonRow->addWidget(add_, 1);
    lowerColumn->addLayout(buttonRow);

    splitter_ = new QSplitter(Qt::Vertical, this);
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(upper);
    splitter_->addWidget(lower);
    splitter_->setStretchFactor(0, 3);
    splitter_->setStretchFactor(1, 2);
    splitter_->setSizes({360, 260});
    upper->setMinimumHeight(120);
    lower->setMinimumHeight(120);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(splitter_, 1);
    setFocusProxy(search_);
    const std::array<QWidget*, 9> order{search_, more_, layer_,   control_, capability_,
                                        reset_,  list_, details_, add_};
    for (std::size_t i = 1; i < order.size(); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
}

void CataloguePanel::wire() {
    connect(search_, &QLineEdit::textChanged, model_, &CatalogueModel::setText);
    for (QComboBox* box : {layer_, control_, capability_}) {
        connect(box, &QComboBox::currentIndexChanged, this, &CataloguePanel::readFilter);
    }
    connect(reset_, &QPushButton::clicked, this, &CataloguePanel::resetFilter);
    connect(model_, &QAbstractItemModel::modelReset, this, &CataloguePanel::selectFirst);
    connect(model_, &QAbstractItemModel::dataChanged, this, &CataloguePanel::refreshDetails);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CataloguePanel::refreshDetails);
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CataloguePanel::refreshDetails);
    connect(list_, &QListView::doubleClicked, this, &CataloguePanel::addSelected);
    connect(list_, &CatalogueList::addRequested, this, &CataloguePanel::addSelected);
    connect(list_, &CatalogueList::leaveRequested, this, &CataloguePanel::leaveRequested);
    connect(list_, &CatalogueList::searchRequested, this, [this](const QString& text) {
        search_->setFocus(Qt::OtherFocusReason);
        search_->insert(text);
    });
    connect(list_, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        fillMenu(menu);
        menu.exec(list_->viewport()->mapToGlobal(at));
    });
    connect(add_, &QPushButton::clicked, this, &CataloguePanel::addSelected);
    connect(details_, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        const QString text = link.toString();
        if (text.startsWith(QStringLiteral("entry:"))) {
            showEntry(CatalogueId(toUtf8(text.mid(6))));
        }
    });
    connect(more_->menu(), &QMenu::aboutToShow, this, [this] {
        more_->menu()->clear();
        fillOwnMenu(*more_->menu());
    });
    connect(session_, &Session::documentChanged, this, &CataloguePanel::refresh);
}

QListView* CataloguePanel::list() const {
    return list_;
}

std::vector<CatalogueId> CataloguePanel::selectedEntries() const {
    std::vector<int> rows;
    for (const QModelIndex& index : list_->selectionModel()->selectedIndexes()) {
        rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    std::vector<CatalogueId> entries;
    for (const int row : rows) {
        if (const CatalogueEntry* entry = model_->entryAt(row)) {
            entries.push_back(entry->id);
        }
    }
    return entries;
}

bool CataloguePanel::showEntry(const CatalogueId& id) {
    if (session_->catalogue()->find(id) == nullptr) {
        return false;
    }
    if (model_->rowOf(id) < 0) {
        resetFilter();
    }
    const QModelIndex index = model_->index(model_->rowOf(id));
    list_->setCurrentIndex(index);
    list_->scrollTo(index, QAbstractItemView::PositionAtCenter);
    return true;
}

void CataloguePanel::showCapability(const std::string& capability) {
    search_->clear();
    catalogue::Filter filter;
    filter.capability = capability;
    model_->setFilter(std::move(filter));
}

void CataloguePanel::addSelected() {
    addEntries(*session_, selectedEntries());
}

void CataloguePanel::selectFirst() {
    for (int row = 0; row < model_->rowCount(); ++row) {
        if (model_->entryAt(row) != nullptr) {
            list_->setCurrentIndex(model_->index(row));
            break;
        }
    }
    list_->scrollToTop();
    fillChoices();
    refresh();
}

void CataloguePanel::fillChoices() {
    filling_ = true;
    const auto fill = [](QComboBox* box, const QString& all, const QString& chosen,
                         const std::vector<CatalogueModel::Choice>& choices) {
        box->clear();
        box->addItem(all, QString());
        for (const CatalogueModel::Choice& choice : choices) {
            box->addItem(tr("%1 (%2)", "a choice, and how many entries have it")
                             .arg(choice.name, QString::number(choice.count)),
                         choice.value);
        }
        int at = box->findData(chosen);
        if (at < 0) {
            box->addItem(chosen, chosen); // nothing has it any more, and it still filters
            at = box->count() - 1;
        }
        box->setCurrentIndex(at);
        box->setToolTip(box->currentText());
    };
    const catalogue::Filter& filter = model_->filter();
    fill(layer_, tr("Layer"), filter.layer ? toQString(to_word(*filter.layer)) : QString(), model_->layers());
    fill(control_, tr("Control"), toQString(filter.control), model_->controls());
    fill(capability_, tr("Capability"), toQString(filter.capability), model_->capabilities());
    filling_ = false;
}

void CataloguePanel::readFilter() {
    if (filling_) {
        return;
    }
    catalogue::Filter filter;
    filter.layer = from_word<Layer>(toUtf8(layer_->currentData().toString()));
    filter.control = toUtf8(control_->currentData().toString());
    filter.capability = toUtf8(capability_->currentData().toString());
    model_->setFilter(filter);
}

void CataloguePanel::resetFilter() {
    search_->clear();
    model_->setFilter({});
}

void CataloguePanel::refresh() {
    const bool any = model_->entryCount() > 0;
    const bool all = model_->entryCount() == model_->total();
    list_->setVisible(any);
    empty_->setVisible(!any);
    empty_->setText(model_->total() == 0
                        ? tr("The catalogue is empty.")
                        : tr("Nothing in the catalogue matches. Try fewer words or filters."));
    count_->setText(all ? tr("%n entries", nullptr, model_->total())
                        : tr("%1 of %n entries", nullptr, model_->total()).arg(model_->entryCount()));
    reset_->setVisible(!all);
    refreshDetails();
}

void CataloguePanel::refreshDetails() {
    const CatalogueEntry* entry = model_->entryAt(list_->currentIndex().row());
    details_->setHtml(entry == nullptr || model_->entryCount() == 0
                          ? QString()
                          : entryHtml(*session_->catalogue(), *entry, model_->inMap(entry->id).size()));
    const auto chosen = static_cast<int>(selectedEntries().size());
    add_->setText(chosen > 1 ? tr("Add %n to the map", nullptr, chosen) : tr("Add to the map"));
    const Document* document = session_->document();
    add_->setEnabled(chosen > 0 && document != nullptr && !document->isReadOnly());
}

void CataloguePanel::fillMenu(QMenu& menu) {
    const std::vector<CatalogueId> entries = selectedEntries();
    QAction* add = menu.addAction(add_->text(), this, &CataloguePanel::addSelected);
    add->setEnabled(add_->isEnabled());
    if (entries.size() == 1) {
        const std::vector<ComponentId> there = model_->inMap(entries.front());
        QAction* show = menu.addAction(tr("Show in the map"), this, [this, there] {
            session_->select({there, {}});
            Q_EMIT session_->revealRequested({SubjectRef::Kind::component, there.back().str()}, {});
        });
        show->setEnabled(!there.empty());
        if (desk_ != nullptr && desk_->isOwn(entries.front())) {
            menu.addSeparator();
            const bool covers = session_->catalogue()->shipped(entries.front()) != nullptr;
            menu.addAction(covers ? tr("Go back to the shipped entry") : tr("Remove from my catalogue"), this,
                           [this, id = entries.front()] { desk_->forget(id); });
        }
    }
    if (desk_ != nullptr) {
        menu.addSeparator();
        fillOwnMenu(menu);
    }
}

void CataloguePanel::fillOwnMenu(QMenu& menu) {
    if (desk_ == nullptr) {
        return;
    }
    const Document* document = session_->document();
    const bool editable = document != nullptr && !document->isReadOnly();
    menu.addAction(tr("Keep the selected components in my catalogue"), desk_,
                   [this] { desk_->keep(session_->selection().components); })
        ->setEnabled(document != nullptr && !session_->selection().components.empty());
    menu.addAction(tr("Complete the whole stack…"), desk_, [this] { desk_->complete({}); })
        ->setEnabled(editable);
    menu.addAction(tr("Update from the catalogue…"), desk_, &CatalogueDesk::update)->setEnabled(editable);
    menu.addSeparator();
    menu.addAction(tr("Import entries…"), desk_, &CatalogueDesk::importOwn);
    menu.addAction(tr("Export my entries…"), desk_, &CatalogueDesk::exportOwn)
        ->setEnabled(!desk_->own().entries.empty());
}

void CataloguePanel::retranslate() {
    search_->setPlaceholderText(tr("Search the catalogue"));
    search_->setAccessibleName(tr("Search the catalogue"));
    layer_->setAccessibleName(tr("Filter by layer"));
    control_->setAccessibleName(tr("Filter by who controls it"));
    capability_->setAccessibleName(tr("Filter by capability"));
    list_->setAccessibleName(tr("Entries of the catalogue"));
    details_->setAccessibleName(tr("About the entry"));
    more_->setToolTip(tr("More"));
    more_->setAccessibleName(tr("More"));
    reset_->setText(tr("Show all"));
    add_->setToolTip(tr("Or drag it onto the map"));
}

void CataloguePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        model_->refill();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshDetails();
    }
    QWidget::changeEvent(event);
}

bool CataloguePanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape) {
        if (watched == search_ && !search_->text().isEmpty()) {
            search_->clear();
        } else {
            Q_EMIT leaveRequested();
        }
        return true;
    }
    if (watched == search_ && (key == Qt::Key_Down || key == Qt::Key_PageDown)) {
        list_->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == search_ && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        addSelected();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace volteface::ui
