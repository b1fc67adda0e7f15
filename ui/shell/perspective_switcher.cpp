// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/perspective_switcher.h"

#include "ui/support/fonts.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr int barHeight = 32;
constexpr int inset = 3;
constexpr int count = static_cast<int>(allPerspectives.size());

} // namespace

PerspectiveSwitcher::PerspectiveSwitcher(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Perspective"));
}

void PerspectiveSwitcher::setAvailable(const QSet<Perspective>& available) {
    available_ = available;
    update();
}

void PerspectiveSwitcher::setCurrent(std::optional<Perspective> perspective) {
    current_ = perspective;
    setAccessibleDescription(perspective ? nameOf(*perspective) : QString());
    update();
}

void PerspectiveSwitcher::setCompact(bool compact) {
    if (compact_ != compact) {
        compact_ = compact;
        updateGeometry();
        update();
    }
}

int PerspectiveSwitcher::segmentWidth() const {
    if (compact_) {
        return 48;
    }
    const QFontMetrics metrics(fontOf(FontRole::bodyStrong));
    int widest = 100;
    for (const Perspective perspective : allPerspectives) {
        widest = std::max(widest, metrics.horizontalAdvance(nameOf(perspective)) + 16 + 8 + 26);
    }
    return widest;
}

QSize PerspectiveSwitcher::sizeHint() const {
    return {segmentWidth() * count + 2 * inset, barHeight};
}

QRectF PerspectiveSwitcher::segment(int index) const {
    const int each = segmentWidth();
    return QRectF(inset + index * each, (height() - barHeight) / 2.0 + inset, each, barHeight - 2 * inset);
}

int PerspectiveSwitcher::segmentAt(QPointF position) const {
    for (int i = 0; i < count; ++i) {
        if (segment(i).contains(position)) {
            return i;
        }
    }
    return -1;
}

void PerspectiveSwitcher::paintEvent(QPaintEvent* /*event*/) {
    const Theme& t = theme();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF whole =
        QRectF(0, (height() - barHeight) / 2.0, width(), barHeight).adjusted(0.5, 0.5, -0.5, -0.5);
    p.setPen(QPen(t.line, 1));
    p.setBrush(t.bar);
    p.drawRoundedRect(whole, 6, 6);
    for (int i = 0; i < count; ++i) {
        const Perspective perspective = allPerspectives[static_cast<std::size_t>(i)];
        const QRectF box = segment(i);
        const bool isCurrent = current_ == perspective;
        const bool isThere = available_.contains(perspective);
        if (isCurrent) {
            p.setPen(QPen(hasFocus() ? t.selection : t.cardBorder, hasFocus() ? 1.5 : 1));
            p.setBrush(t.card);
            p.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        } else if (hovered_ == i && isThere) {
            p.setPen(Qt::NoPen);
            p.setBrush(t.pressed);
            p.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
        }
        QColor ink = isCurrent ? t.text : t.secondary;
        if (!isThere) {
            ink = t.disabled;
        }
        const QFont face = fontOf(isCurrent ? FontRole::bodyStrong : FontRole::body);
        const QString name = compact_ ? QString() : nameOf(perspective);
        const double text = compact_ ? 0 : QFontMetricsF(face).horizontalAdvance(name) + 8;
        double x = box.center().x() - (16 + text) / 2;
        paintIcon(p, QRectF(x, box.center().y() - 8, 16, 16), iconOf(perspective), ink);
        x += 16 + 8;
        p.setPen(ink);
        p.setFont(face);
        p.drawText(QRectF(x, box.top(), box.right() - x, box.height()), Qt::AlignVCenter | Qt::AlignLeft,
                   name);
    }
}

void PerspectiveSwitcher::mousePressEvent(QMouseEvent* event) {
    const int index = segmentAt(event->position());
    if (event->button() == Qt::LeftButton && index >= 0) {
        const Perspective perspective = allPerspectives[static_cast<std::size_t>(index)];
        if (available_.contains(perspective)) {
            Q_EMIT chosen(perspective);
        }
    }
}

void PerspectiveSwitcher::mouseMoveEvent(QMouseEvent* event) {
    const int index = segmentAt(event->position());
    if (index != hovered_) {
        hovered_ = index;
        update();
    }
}

void PerspectiveSwitcher::leaveEvent(QEvent* /*event*/) {
    hovered_ = -1;
    update();
}

void PerspectiveSwitcher::step(int by) {
    int index = current_ ? static_cast<int>(*current_) : -1;
    for (int i = 0; i < count; ++i) {
        index = (index + by + count) % count;
        const Perspective perspective = allPerspectives[static_cast<std::size_t>(index)];
        if (available_.contains(perspective)) {
            Q_EMIT chosen(perspective);
            return;
        }
    }
}

void PerspectiveSwitcher::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Left) {
        step(-1);
    } else if (event->key() == Qt::Key_Right) {
        step(1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool PerspectiveSwitcher::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int index = segmentAt(help->pos());
        if (index >= 0) {
            const Perspective perspective = allPerspectives[static_cast<std::size_t>(index)];
            const QString key = QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index))
                                    .toString(QKeySequence::NativeText);
            QToolTip::showText(help->globalPos(), QStringLiteral("%1 (%2)").arg(nameOf(perspective), key),
                               this);
        }
        return true;
    }
    return QWidget::event(event);
}

void PerspectiveSwitcher::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Perspective"));
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
