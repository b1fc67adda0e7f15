// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/scenario_list.h"

#include "ui/scenario/scenario_editing.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/icons.h"
#include "ui/support/messages.h"
#include "ui/support/state_shape.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace volteface::ui {

namespace {

constexpr int text_left = 34;

int name_height(const QString& name, int width) {
    const QFontMetrics metrics(fontOf(FontRole::body));
    const QRect rect = metrics.boundingRect(QRect(0, 0, std::max(80, width), 200), Qt::TextWordWrap, name);
    return std::min(rect.height(), metrics.height() * 2);
}

} // namespace

void ScenarioDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Theme& colours = theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->fillRect(rect, selected ? colours.selected : colours.hover);
    }
    if (selected) {
        painter->fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), colours.selection);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colours.selection, 1.5));
        painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
    }
    if (index.data(ScenarioModel::category_role).toBool()) {
        painter->setFont(fontOf(FontRole::captionStrong));
        painter->setPen(colours.secondary);
        painter->drawText(rect.adjusted(12, 8, -12, -2), Qt::AlignVCenter | Qt::AlignLeft,
                          index.data().toString());
        painter->restore();
        return;
    }
    const auto state = static_cast<simulation::State>(index.data(ScenarioModel::shape_role).toInt());
    const QRectF shape(rect.left() + 12, rect.top() + 9, 15, 15);
    if (state == simulation::State::up) {
        painter->setPen(QPen(colours.muted, 1.5));
        painter->drawEllipse(shape.center(), 5, 5);
    } else {
        paintStateShape(*painter, shape, state, colours);
    }
    const double wide = rect.width() - text_left - 12;
    const QString name = index.data().toString();
    const int high = name_height(name, static_cast<int>(wide));
    painter->setFont(fontOf(selected ? FontRole::bodyStrong : FontRole::body));
    painter->setPen(colours.text);
    painter->drawText(QRectF(rect.left() + text_left, rect.top() + 7, wide, high), Qt::TextWordWrap, name);
    double y = rect.top() + 7 + high + 1;
    painter->setFont(fontOf(FontRole::caption));
    for (const int role : {static_cast<int>(ScenarioModel::likelihood_role),
                           static_cast<int>(ScenarioModel::precedent_role)}) {
        const QString text = index.data(role).toString();
        if (!text.isEmpty()) {
            painter->setPen(role == ScenarioModel::likelihood_role ? colours.text : colours.secondary);
            painter->drawText(
                QRectF(rect.left() + text_left, y, wide, 15), Qt::AlignVCenter,
                painter->fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(wide)));
            y += 15;
        }
    }
    painter->restore();
}

QSize ScenarioDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.data(ScenarioModel::category_role).toBool()) {
        return {160, 32};
    }
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : 280;
    int height = 14 + name_height(index.data().toString(), width - text_left - 12) + 2;
    height += index.data(ScenarioModel::likelihood_role).toString().isEmpty() ? 0 : 15;
    height += index.data(ScenarioModel::precedent_role).toString().isEmpty() ? 0 : 15;
    return {160, height};
}

ScenarioList::ScenarioList(Session* session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , editing_(ScenarioEditing::of(session))
    , model_(new ScenarioModel(session, this))
    , filtered_(new ScenarioFilter(this))
    , filter_(new QLineEdit(this))
    , new_(new QPushButton(this))
    , view_(new QListView(this))
    , unread_(new QPushButton(this))
    , errors_(new QLabel(this))
    , foot_(new QLabel(this)) {
    build();
    connect(filter_, &QLineEdit::textChanged, filtered_, &QSortFilterProxyModel::setFilterFixedString);
    connect(filter_, &QLineEdit::textChanged, this, &ScenarioList::showCurrent);
    connect(new_, &QPushButton::clicked, editing_, [this] { editing_->create(); });
    connect(unread_, &QPushButton::toggled, errors_, &QWidget::setVisible);
    connect(view_, &QWidget::customContextMenuRequested, this, &ScenarioList::openMenu);
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (choosing_ || !current.isValid() || !(current.flags() & Qt::ItemIsSelectable)) {
                    return;
                }
                const QString id = current.data(ScenarioModel::id_role).toString();
                session_->setScenario(id.isEmpty() ? std::nullopt : std::optional(ScenarioId(toUtf8(id))));
            });
    connect(session_, &Session::scenarioChanged, this, &ScenarioList::showCurrent);
    connect(session_, &Session::scenariosChanged, this, &ScenarioList::showErrors);
    connect(model_, &QAbstractItemModel::modelReset, this, &ScenarioList::showCurrent);
    retranslate();
    showCurrent();
}

void ScenarioList::build() {
    setProperty("ground", "panel");
    filtered_->setSourceModel(model_);
    filtered_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    filter_->setClearButtonEnabled(true);
    filter_->setMinimumHeight(28);
    filter_->addAction(themedIcon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    new_->setIcon(themedIcon(QStringLiteral("list-add")));
    view_->setModel(filtered_);
    view_->setItemDelegate(new ScenarioDelegate(view_));
    view_->setFrameShape(QFrame::NoFrame);
    view_->setMouseTracking(true);
    view_->setResizeMode(QListView::Adjust);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setContextMenuPolicy(Qt::CustomContextMenu);
    unread_->setCheckable(true);
    unread_->setProperty("kind", "link");
    errors_->setFont(fontOf(FontRole::caption));
    errors_->setTextFormat(Qt::PlainText);
    errors_->setWordWrap(true);
    errors_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    errors_->setContentsMargins(12, 0, 12, 6);
    errors_->hide();
    foot_->setFont(fontOf(FontRole::caption));
    foot_->setProperty("tone", "secondary");
    foot_->setContentsMargins(12, 6, 12, 8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 10, 12, 8);
    top->setSpacing(8);
    top->addWidget(filter_, 1);
    top->addWidget(new_);
    column->addLayout(top);
    column->addWidget(view_, 1);
    auto* below = new QHBoxLayout;
    below->setContentsMargins(8, 4, 8, 0);
    below->addWidget(unread_);
    below->addStretch(1);
    column->addLayout(below);
    column->addWidget(errors_);
    column->addWidget(foot_);
}

void ScenarioList::showCurrent() {
    choosing_ = true;
    const auto id = session_->scenario();
    const QString wanted = id ? toQString(id->str()) : QString();
    for (int row = 0; row < filtered_->rowCount(); ++row) {
        const QModelIndex index = filtered_->index(row, 0);
        if ((index.flags() & Qt::ItemIsSelectable) &&
            index.data(ScenarioModel::id_role).toString() == wanted && view_->currentIndex() != index) {
            view_->setCurrentIndex(index);
        }
    }
    choosing_ = false;
    foot_->setText(tr("%n scenarios", nullptr, model_->scenarioCount()));
}

void ScenarioList::showErrors() {
    const Errors& errors = session_->libraryErrors();
    std::set<std::string> files;
    for (const Error& error : errors) {
        files.insert(error.place.file);
    }
    unread_->setVisible(!errors.empty());
    unread_->setText(tr("%n scenario file(s) could not be read", nullptr, static_cast<int>(files.size())));
    unread_->setToolTip(tr("Shows the files, with line and reason"));
    errors_->setText(describe(errors));
    errors_->setVisible(!errors.empty() && unread_->isChecked());
}

void ScenarioList::openMenu(const QPoint& at) {
    const QModelIndex index = view_->indexAt(at);
    if (!index.isValid() || !(index.flags() & Qt::ItemIsSelectable)) {
        return;
    }
    view_->setCurrentIndex(index);
    const bool chosen = editing_->scenario() != nullptr;
    const bool own = editing_->isEditable();
    QMenu menu(this);
    menu.addAction(themedIcon(QStringLiteral("document-edit")), tr("&Edit…"), editing_,
                   &ScenarioEditing::scenarioEditorRequested)
        ->setEnabled(own);
    menu.addAction(themedIcon(QStringLiteral("edit-copy")), own ? tr("&Duplicate") : tr("&Duplicate to edit"),
                   editing_, [this] { editing_->duplicate(); })
        ->setEnabled(chosen);
    menu.addAction(themedIcon(QStringLiteral("document-export")), tr("&Save to a file…"), editing_,
                   &ScenarioEditing::chooseAndSave)
        ->setEnabled(chosen);
    menu.addAction(themedIcon(QStringLiteral("document-open")), tr("&Open from a file…"), editing_,
                   &ScenarioEditing::chooseAndOpen);
    menu.addAction(themedIcon(QStringLiteral("edit-delete")), tr("&Remove from the document"), editing_,
                   [this] { editing_->remove(); })
        ->setEnabled(own);
    menu.exec(view_->viewport()->mapToGlobal(at));
}

void ScenarioList::retranslate() {
    filter_->setPlaceholderText(tr("Filter"));
    filter_->setAccessibleName(tr("Filter the scenarios"));
    new_->setText(tr("New"));
    new_->setToolTip(tr("A new scenario in the document"));
    view_->setAccessibleName(tr("Scenarios"));
    model_->refresh();
    showErrors();
}

void ScenarioList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
