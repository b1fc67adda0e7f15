// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/heat_view.h"

#include "ui/compare/heat_cell.h"
#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr int row_height = 28;
constexpr int least_loss = 84;
constexpr int least_cell = 68; ///< the shape and "× 183"
constexpr int widest_cell = 132;
constexpr int comfortable_cell = 92; ///< words fit
constexpr int least_names = 190;
constexpr int widest_names = 336;
constexpr double faint = 0.45;

} // namespace

ScenarioHeader::ScenarioHeader(QWidget* parent)
    : QHeaderView(Qt::Vertical, parent) {
    setSectionsClickable(true);
    setHighlightSections(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultSectionSize(row_height);
}

QSize ScenarioHeader::sizeHint() const {
    return {preferred_, QHeaderView::sizeHint().height()};
}

void ScenarioHeader::setPreferredWidth(int width) {
    if (width != preferred_) {
        preferred_ = width;
        updateGeometry();
        Q_EMIT geometriesChanged();
    }
}

void ScenarioHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Theme& colours = theme();
    const bool current = model()->headerData(section, Qt::Vertical, HeatModel::current_role).toBool();
    const QString likelihood =
        model()->headerData(section, Qt::Vertical, HeatModel::likelihood_role).toString();
    painter->save();
    painter->fillRect(rect, current ? colours.selected : colours.lane);
    if (current) {
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colours.selection);
    }
    constexpr int share_width = 52;
    painter->setFont(fontOf(FontRole::caption));
    painter->setPen(colours.secondary);
    painter->drawText(rect.adjusted(0, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight,
                      likelihood.isEmpty() ? QStringLiteral("?") : likelihood);
    painter->setFont(fontOf(current ? FontRole::bodyStrong : FontRole::body));
    painter->setPen(colours.text);
    const QRect name = rect.adjusted(16, 0, -share_width, 0);
    painter->drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(
                          model()->headerData(section, Qt::Vertical, Qt::DisplayRole).toString(),
                          Qt::ElideRight, name.width()));
    painter->restore();
}

ServiceHeader::ServiceHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent) {
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(true);
    setFixedHeight(36);
}

void ServiceHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const bool last = section == count() - 1;
    const Theme& colours = theme();
    const QRect inside = rect.adjusted(4, 2, last ? -12 : -4, -2);
    const QString name = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    painter->save();
    painter->fillRect(rect, colours.lane);
    painter->setFont(fontOf(FontRole::caption));
    painter->setPen(colours.secondary);
    const int side = static_cast<int>(last ? Qt::AlignRight : Qt::AlignHCenter);
    const QFontMetrics metrics = painter->fontMetrics();
    QString first = name;
    QString second;
    if (metrics.horizontalAdvance(name) > inside.width()) {
        const auto space = name.lastIndexOf(QLatin1Char(' '));
        if (space > 0) {
            first = name.left(space);
            second = name.mid(space + 1);
        }
    }
    const auto line = [&](const QRect& where, const QString& text) {
        painter->drawText(where, side | Qt::AlignVCenter,
                          metrics.elidedText(text, Qt::ElideRight, where.width()));
    };
    if (second.isEmpty()) {
        line(inside, first);
    } else {
        const int half = inside.height() / 2;
        line(QRect(inside.left(), inside.top(), inside.width(), half), first);
        line(QRect(inside.left(), inside.top() + half, inside.width(), half), second);
    }
    painter->restore();
}

void HeatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const auto* model = qobject_cast<const HeatModel*>(index.model());
    const auto* view = qobject_cast<const HeatView*>(option.widget);
    const Theme& colours = theme();
    painter->save();
    const bool current = index.data(HeatModel::current_role).toBool();
    painter->fillRect(option.rect, current ? colours.selected : colours.lane);
    const QRectF cell = QRectF(option.rect).adjusted(3, 2, -3, -2);
    if (option.state & QStyle::State_MouseOver) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.hover);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 0, -1, 0), 4, 4);
    }
    const bool stale = view != nullptr && view->isStale();
    painter->setOpacity(stale ? faint : 1);
    if (const auto* service = model->serviceAt(index)) {
        paintHeatCell(*painter, cell, *service, colours);
    } else {
        painter->setFont(fontOf(FontRole::bodyStrong));
        painter->setPen(colours.text);
        painter->drawText(QRectF(option.rect).adjusted(0, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight,
                          index.data().toString());
    }
    painter->setOpacity(1);
    if ((option.state & QStyle::State_HasFocus) && view != nullptr && view->hasFocus()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.selection, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter->restore();
}

HeatView::HeatView(QWidget* parent)
    : QTableView(parent)
    , model_(new HeatModel(this))
    , heads_(new ScenarioHeader(this)) {
    setModel(model_);
    setItemDelegate(new HeatDelegate(this));
    setVerticalHeader(heads_);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setProperty("ground", "panel");
    auto* services = new ServiceHeader(this);
    setHorizontalHeader(services);
    connect(this, &QTableView::clicked, this, &HeatView::choose);
    connect(heads_, &QHeaderView::sectionClicked, this,
            [this](int row) { Q_EMIT chosen(model_->scenarioAt(row).id, std::nullopt); });
    connect(services, &QHeaderView::sectionClicked, this, [this](int column) {
        if (column == model_->lossColumn()) {
            Q_EMIT lossHeadClicked();
        }
    });
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        fitNames();
        fitColumns();
    });
}

void HeatView::setStale(bool stale) {
    if (stale != stale_) {
        stale_ = stale;
        viewport()->update();
    }
}

void HeatView::choose(const QModelIndex& index) {
    if (!index.isValid()) {
        return;
    }
    const auto* service = model_->serviceAt(index);
    Q_EMIT chosen(model_->scenarioAt(index.row()).id,
                  service != nullptr ? std::optional(service->outcome.id) : std::nullopt);
}

void HeatView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        choose(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void HeatView::resizeEvent(QResizeEvent* event) {
    fitNames();
    QTableView::resizeEvent(event);
    fitColumns();
}

/// An amount is never elided.
int HeatView::lossWidth() const {
    const QFontMetrics metrics(fontOf(FontRole::bodyStrong));
    int width = least_loss;
    for (int row = 0; row < model_->rowCount(); ++row) {
        const QString text = model_->index(row, model_->lossColumn()).data().toString();
        width = std::max(width, metrics.horizontalAdvance(text) + 24);
    }
    return width;
}

void HeatView::fitNames() {
    const int cells = model_->lossColumn() * comfortable_cell + lossWidth() + 16;
    heads_->setPreferredWidth(std::clamp(width() - cells, least_names, widest_names));
}

void HeatView::fitColumns() {
    const int services = model_->lossColumn();
    if (model_->columnCount() == 0) {
        return;
    }
    const int loss = lossWidth();
    const int room = viewport()->width() - loss;
    const int each = std::clamp(services == 0 ? 0 : room / services, least_cell, widest_cell);
    for (int column = 0; column < services; ++column) {
        setColumnWidth(column, each);
    }
    setColumnWidth(services, loss);
    heads_->setOffset(verticalScrollBar()->value());
}

} // namespace volteface::ui
