// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/support/fonts.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr int paletteWidth = 560;
constexpr int rowHeight = 34;
constexpr int rowsShown = 11;

class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& /*option*/,
                                 const QModelIndex& /*index*/) const override {
        return {paletteWidth - 20, rowHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& t = theme();
        QPainter& p = *painter;
        p.save();
        p.setRenderHint(QPainter::Antialiasing);
        const QRectF row = QRectF(option.rect).adjusted(0, 1, 0, -1);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            p.setPen(Qt::NoPen);
            p.setBrush(option.state & QStyle::State_Selected ? t.selected : t.hover);
            p.drawRoundedRect(row, 5, 5);
        }
        const bool muted = index.data(PaletteModel::MutedRole).toBool();
        paintIcon(p, QRectF(row.left() + 10, row.center().y() - 8, 16, 16),
                  index.data(PaletteModel::IconNameRole).toString(), muted ? t.muted : t.secondary);
        double right = row.right() - 10;
        const QString kind = index.data(PaletteModel::KindRole).toString();
        const QFont small = fontOf(FontRole::caption);
        p.setFont(small);
        p.setPen(t.muted);
        p.drawText(QRectF(row.left(), row.top(), right - row.left(), row.height()),
                   Qt::AlignVCenter | Qt::AlignRight, kind);
        right -= QFontMetricsF(small).horizontalAdvance(kind) + 12;
        const QString key = index.data(PaletteModel::KeyRole).toString();
        if (!key.isEmpty()) {
            const double keyWidth = QFontMetricsF(small).horizontalAdvance(key) + 10;
            const QRectF box(right - keyWidth, row.center().y() - 9, keyWidth, 18);
            p.setPen(QPen(t.line, 1));
            p.setBrush(t.bar);
            p.drawRoundedRect(box, 3, 3);
            p.setPen(t.secondary);
            p.drawText(box, Qt::AlignCenter, key);
            right -= keyWidth + 12;
        }
        double left = row.left() + 38;
        const QFont body = fontOf(FontRole::body);
        const QFontMetricsF metrics(body);
        const QString title =
            metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, right - left);
        p.setFont(body);
        p.setPen(muted ? t.muted : t.text);
        p.drawText(QRectF(left, row.top(), right - left, row.height()), Qt::AlignVCenter | Qt::AlignLeft,
                   title);
        left += metrics.horizontalAdvance(title) + 10;
        if (right - left > 40) {
            p.setFont(small);
            p.setPen(t.muted);
            const QString detail = QFontMetricsF(small).elidedText(
                index.data(PaletteModel::DetailRole).toString(), Qt::ElideRight, right - left);
            p.drawText(QRectF(left, row.top(), right - left, row.height()), Qt::AlignVCenter | Qt::AlignLeft,
                       detail);
        }
        p.restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , model_(new PaletteModel(this)) {
    setProperty("kind", "card");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    field_ = new QLineEdit(this);
    field_->setClearButtonEnabled(true);
    field_->setMinimumHeight(32);
    field_->addAction(themedIcon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    list_ = new QListView(this);
    list_->setModel(model_);
    list_->setItemDelegate(new RowDelegate(list_));
    list_->setUniformItemSizes(true);
    list_->setMouseTracking(true);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setFrameShape(QFrame::NoFrame);
    list_->viewport()->setAutoFillBackground(false);
    nothing_ = new QLabel(this);
    nothing_->setProperty("tone", "muted");
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setMinimumHeight(rowHeight * 2);
    column->addWidget(field_);
    column->addWidget(list_);
    column->addWidget(nothing_);
    setFocusProxy(field_);
    field_->installEventFilter(this);
    connect(field_, &QLineEdit::textChanged, this, [this](const QString& text) {
        model_->setQuery(text);
        refresh();
    });
    connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) {
        list_->setCurrentIndex(index);
        runCurrent();
    });
    retranslate();
}

void CommandPalette::retranslate() {
    field_->setPlaceholderText(tr("Search components, actions, scenarios"));
    field_->setAccessibleName(field_->placeholderText());
    list_->setAccessibleName(tr("Results"));
    nothing_->setText(tr("Nothing found. Try fewer letters."));
}

void CommandPalette::open(std::vector<PaletteEntry> entries, QWidget* anchor) {
    model_->setEntries(std::move(entries));
    field_->clear();
    refresh();
    const QWidget* window = anchor->window();
    const QPoint corner = anchor->mapTo(window, QPoint(anchor->width(), 0));
    const int left =
        std::clamp(corner.x() - paletteWidth, 8, std::max(8, window->width() - paletteWidth - 8));
    QFrame::move(window->mapToGlobal(QPoint(left, corner.y() - 4)));
    show();
    field_->setFocus();
}

void CommandPalette::refresh() {
    const int rows = model_->rowCount();
    list_->setVisible(rows > 0);
    nothing_->setVisible(rows == 0);
    list_->setFixedHeight(std::clamp(rows, 1, rowsShown) * rowHeight + 2);
    setFixedWidth(paletteWidth);
    adjustSize();
    if (rows > 0) {
        list_->setCurrentIndex(model_->index(0));
    }
}

void CommandPalette::move(int by) {
    const int rows = model_->rowCount();
    if (rows > 0) {
        const int row = (list_->currentIndex().row() + by + rows) % rows;
        list_->setCurrentIndex(model_->index(row));
    }
}

void CommandPalette::runCurrent() {
    const PaletteEntry* entry = model_->entryAt(list_->currentIndex().row());
    if (entry == nullptr || entry->muted) {
        return;
    }
    const std::function<void()> run = entry->run;
    hide();
    run();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == field_ && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_PageDown:
            move(std::min(rowsShown - 1, model_->rowCount() - 1 - list_->currentIndex().row()));
            return true;
        case Qt::Key_PageUp:
            move(-std::min(rowsShown - 1, list_->currentIndex().row()));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        case Qt::Key_Escape:
            hide();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace volteface::ui
