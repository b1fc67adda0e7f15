// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/scenario_list.h"

#include "ui/scenario/scenario_chooser.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/icons.h"
#include "ui/support/language.h"
#include "ui/support/state_shape.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr int text_left = 34;

int name_height(const QString& name, int width) {
    const QFontMetrics metrics(fontOf(FontRole::body));
    const QRect rect = metrics.boundingRect(QRect(0, 0, std::max(80, width), 200), Qt::TextWordWrap, name);
    return std::min(rect.height(), metrics.height() * 2);
}

} // namespace

ScenarioModel::ScenarioModel(Session* session, QObject* parent)
    : QAbstractListModel(parent)
    , session_(session) {
    connect(session_, &Session::scenariosChanged, this, &ScenarioModel::refresh);
    connect(session_, &Session::documentChanged, this, &ScenarioModel::refresh);
    refresh();
}

void ScenarioModel::refresh() {
    beginResetModel();
    rows_.clear();
    const auto stack = session_->stack();
    Row none;
    none.name = tr("No scenario");
    none.precedent = tr("nothing happens");
    none.shape = simulation::State::up;
    rows_.push_back(none);
    for (const Scenario& scenario : session_->scenarios()) {
        Row row;
        row.id = toQString(scenario.id.str());
        row.name = shown(toUtf8(inCurrentLanguage(scenario.name)), 120);
        row.likelihood = likelihoodWords(scenario);
        row.shape = shapeOf(scenario);
        row.summary = shown(toUtf8(inCurrentLanguage(scenario.summary)), 400);
        row.own = volteface::find(*stack, scenario.id) != nullptr;
        if (!scenario.precedents.empty()) {
            const Precedent& precedent = scenario.precedents.front();
            row.precedent = shown(toUtf8(inCurrentLanguage(precedent.text)), 120);
            if (precedent.date) {
                row.precedent += QStringLiteral(", ") + format::dateShort(*precedent.date);
            }
        }
        rows_.push_back(std::move(row));
    }
    endResetModel();
}

int ScenarioModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant ScenarioModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return row.summary;
    case Qt::AccessibleTextRole:
        return QStringList{row.name, row.likelihood, row.precedent}.join(QStringLiteral(", "));
    case likelihood_role:
        return row.likelihood;
    case precedent_role:
        return row.precedent;
    case id_role:
        return row.id;
    case shape_role:
        return static_cast<int>(row.shape);
    default:
        return {};
    }
}

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
    , model_(new ScenarioModel(session, this))
    , filtered_(new QSortFilterProxyModel(this))
    , filter_(new QLineEdit(this))
    , view_(new QListView(this))
    , foot_(new QLabel(this)) {
    setProperty("ground", "panel");
    filtered_->setSourceModel(model_);
    filtered_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    filter_->setClearButtonEnabled(true);
    filter_->setMinimumHeight(28);
    filter_->addAction(themedIcon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    view_->setModel(filtered_);
    view_->setItemDelegate(new ScenarioDelegate(view_));
    view_->setFrameShape(QFrame::NoFrame);
    view_->setMouseTracking(true);
    view_->setResizeMode(QListView::Adjust);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    foot_->setFont(fontOf(FontRole::caption));
    foot_->setProperty("tone", "secondary");
    foot_->setContentsMargins(12, 6, 12, 8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(12, 10, 12, 8);
    top->addWidget(filter_);
    column->addLayout(top);
    column->addWidget(view_, 1);
    column->addWidget(foot_);
    connect(filter_, &QLineEdit::textChanged, filtered_, &QSortFilterProxyModel::setFilterFixedString);
    connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (choosing_ || !current.isValid()) {
                    return;
                }
                const QString id = current.data(ScenarioModel::id_role).toString();
                session_->setScenario(id.isEmpty() ? std::nullopt : std::optional(ScenarioId(toUtf8(id))));
            });
    connect(session_, &Session::scenarioChanged, this, &ScenarioList::showCurrent);
    connect(model_, &QAbstractItemModel::modelReset, this, &ScenarioList::showCurrent);
    retranslate();
    showCurrent();
}

void ScenarioList::showCurrent() {
    choosing_ = true;
    const auto id = session_->scenario();
    const QString wanted = id ? toQString(id->str()) : QString();
    for (int row = 0; row < filtered_->rowCount(); ++row) {
        const QModelIndex index = filtered_->index(row, 0);
        if (index.data(ScenarioModel::id_role).toString() == wanted) {
            view_->setCurrentIndex(index);
        }
    }
    choosing_ = false;
    foot_->setText(tr("%n scenarios", nullptr, model_->rowCount() - 1));
}

void ScenarioList::retranslate() {
    filter_->setPlaceholderText(tr("Filter"));
    filter_->setAccessibleName(tr("Filter the scenarios"));
    view_->setAccessibleName(tr("Scenarios"));
    model_->refresh();
}

void ScenarioList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
