// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sheet_area.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

constexpr int edge = 24;
constexpr int gap = 20;
constexpr double leastZoom = 0.25;
constexpr double mostZoom = 4;
constexpr std::size_t picturesKept = 6;

} // namespace

SheetArea::SheetArea(QWidget* parent)
    : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the report"));
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
}

void SheetArea::setReport(std::shared_ptr<const PagedReport> report) {
    report_ = std::move(report);
    pictures_.clear();
    relayout();
    viewport()->update();
    Q_EMIT viewChanged();
}

int SheetArea::sheetCount() const {
    return report_ ? static_cast<int>(report_->sheets.size()) : 0;
}

int SheetArea::currentSheet() const {
    if (tops_.empty()) {
        return -1;
    }
    const int middle = verticalScrollBar()->value() + viewport()->height() / 3;
    const auto after = std::upper_bound(tops_.begin(), tops_.end(), std::max(middle, tops_.front()));
    return static_cast<int>(after - tops_.begin()) - 1;
}

double SheetArea::zoom() const {
    if (chosenZoom_ > 0) {
        return chosenZoom_;
    }
    const double portrait = paper::short_side / paper::px;
    return std::clamp((viewport()->width() - 2 * edge) / portrait, leastZoom, 1.1);
}

void SheetArea::setZoom(double zoom) {
    const double share =
        contentHeight_ > 0 ? static_cast<double>(verticalScrollBar()->value()) / contentHeight_ : 0;
    chosenZoom_ = zoom > 0 ? std::clamp(zoom, leastZoom, mostZoom) : 0;
    pictures_.clear();
    relayout();
    verticalScrollBar()->setValue(static_cast<int>(share * contentHeight_));
    viewport()->update();
    Q_EMIT viewChanged();
}

QSize SheetArea::sizeOf(std::size_t sheet) const {
    const QSizeF units = report_->sheets[sheet].size();
    double scale = zoom() / paper::px;
    if (chosenZoom_ <= 0) {
        // A landscape sheet steps back to the width of the view.
        scale = std::min(scale, std::max(viewport()->width() - 2 * edge, 100) / units.width());
    }
    return (units * scale).toSize();
}

void SheetArea::relayout() {
    tops_.clear();
    int y = edge;
    int widest = 0;
    for (std::size_t i = 0; report_ && i < report_->sheets.size(); ++i) {
        const QSize size = sizeOf(i);
        tops_.push_back(y);
        y += size.height() + gap;
        widest = std::max(widest, size.width());
    }
    contentHeight_ = y - gap + edge;
    contentWidth_ = widest + 2 * edge;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, contentHeight_ - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, contentWidth_ - viewport()->width()));
}

const QPixmap& SheetArea::picture(std::size_t sheet) {
    const auto found = pictures_.find(sheet);
    if (found != pictures_.end()) {
        return found->second;
    }
    if (pictures_.size() >= picturesKept) {
        const auto distance = [&](std::size_t other) {
            return other > sheet ? other - sheet : sheet - other;
        };
        const auto farthest =
            std::max_element(pictures_.begin(), pictures_.end(), [&](const auto& a, const auto& b) {
                return distance(a.first) < distance(b.first);
            });
        pictures_.erase(farthest);
    }
    const QSize size = sizeOf(sheet);
    const double ratio = devicePixelRatioF();
    QPixmap pixmap((QSizeF(size) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = size.width() / report_->sheets[sheet].size().width();
    painter.scale(scale, scale);
    report_->sheets[sheet].paint(painter);
    painter.end();
    return pictures_[sheet] = pixmap;
}

void SheetArea::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme().canvas);
    const int offset = verticalScrollBar()->value();
    for (std::size_t i = 0; i < tops_.size(); ++i) {
        const QSize size = sizeOf(i);
        const int room = viewport()->width();
        const int left = contentWidth_ > room ? edge - horizontalScrollBar()->value() +
                                                    (contentWidth_ - 2 * edge - size.width()) / 2
                                              : (room - size.width()) / 2;
        const QRect rect(QPoint(left, tops_[i] - offset), size);
        if (!rect.intersects(event->rect())) {
            continue;
        }
        painter.drawPixmap(rect.topLeft(), picture(i));
        painter.setPen(theme().cardBorder);
        painter.drawRect(QRectF(rect).adjusted(-0.5, -0.5, 0.5, 0.5));
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme().selection, 2));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void SheetArea::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    const double share =
        contentHeight_ > 0 ? static_cast<double>(verticalScrollBar()->value()) / contentHeight_ : 0;
    if (chosenZoom_ <= 0 && event->size().width() != event->oldSize().width()) {
        pictures_.clear();
    }
    relayout();
    verticalScrollBar()->setValue(static_cast<int>(share * contentHeight_));
    Q_EMIT viewChanged();
}

void SheetArea::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(zoom() * std::pow(1.15, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void SheetArea::changeEvent(QEvent* event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        viewport()->update();
    } else if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Pages of the report"));
    }
}

void SheetArea::scrollContentsBy(int /*dx*/, int /*dy*/) {
    viewport()->update();
    Q_EMIT viewChanged();
}

} // namespace volteface::ui
