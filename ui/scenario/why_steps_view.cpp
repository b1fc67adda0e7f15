// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/why_steps_view.h"

#include "ui/support/fonts.h"
#include "ui/support/state_shape.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

constexpr double card_left = 32;
constexpr double padding = 12;
constexpr double line_x = 11;
constexpr int gap = 8;

double text_height(const QFont& font, const QString& text, double width) {
    if (text.isEmpty()) {
        return 0;
    }
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 2000), Qt::TextWordWrap, text).height();
}

} // namespace

WhyStepCard::WhyStepCard(QWidget* parent)
    : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WhyStepCard::show(const WhyStep& step, bool first, bool last) {
    const bool same = step == step_ && first == first_ && last == last_;
    step_ = step;
    first_ = first;
    last_ = last;
    if (!same) {
        setAccessibleName(QStringLiteral("%1. %2. %3").arg(step.caption, step.title, step.detail));
        updateGeometry();
        update();
    }
    setVisible(true);
}

int WhyStepCard::heightForWidth(int width) const {
    const double wide = width - card_left - 2 * padding;
    double height = 8 + 15 + text_height(fontOf(FontRole::bodyStrong), step_.title, wide) + 8;
    if (!step_.detail.isEmpty()) {
        height += 2 + text_height(fontOf(FontRole::small), step_.detail, wide);
    }
    return static_cast<int>(std::ceil(height)) + gap;
}

QSize WhyStepCard::sizeHint() const {
    return {280, heightForWidth(std::max(200, width()))};
}

void WhyStepCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& colours = theme();
    const QRectF card(card_left + 0.5, 0.5, width() - card_left - 1, height() - gap - 1);
    const double middle = 22;
    painter.setPen(QPen(colours.brokenEdge, 2));
    if (!first_) {
        painter.drawLine(QPointF(line_x, 0), QPointF(line_x, middle));
    }
    if (!last_) {
        painter.drawLine(QPointF(line_x, middle), QPointF(line_x, height()));
    }
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.card);
    painter.drawEllipse(QPointF(line_x, middle), 10, 10);
    paintStateShape(painter, QRectF(line_x - 7, middle - 7, 14, 14), step_.state, colours);

    painter.setPen(QPen(underMouse() ? colours.selection : colours.cardBorder, 1));
    painter.setBrush(underMouse() ? colours.hover : colours.card);
    painter.drawRoundedRect(card, 6, 6);
    const double wide = card.width() - 2 * padding;
    double y = card.top() + 8;
    painter.setFont(fontOf(FontRole::caption));
    painter.setPen(colours.secondary);
    painter.drawText(QRectF(card.left() + padding, y, wide, 15), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(step_.caption, Qt::ElideRight, static_cast<int>(wide)));
    y += 15;
    painter.setFont(fontOf(FontRole::bodyStrong));
    painter.setPen(colours.text);
    const double title = text_height(painter.font(), step_.title, wide);
    painter.drawText(QRectF(card.left() + padding, y, wide, title + 2), Qt::TextWordWrap, step_.title);
    y += title + 2;
    if (!step_.detail.isEmpty()) {
        painter.setFont(fontOf(FontRole::small));
        painter.setPen(colours.secondary);
        painter.drawText(QRectF(card.left() + padding, y, wide, height() - y), Qt::TextWordWrap,
                         step_.detail);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.selection, 2));
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
}

bool WhyStepCard::event(QEvent* event) {
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        update();
    }
    return QAbstractButton::event(event);
}

WhyStepsView::WhyStepsView(QWidget* parent)
    : QWidget(parent)
    , column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
}

void WhyStepsView::show(const std::vector<WhyStep>& steps) {
    // Cards are kept while the day is dragged: making widgets takes longer than a frame.
    while (cards_.size() > steps.size()) {
        cards_.back()->hide();
        cards_.back()->deleteLater();
        cards_.pop_back();
    }
    while (cards_.size() < steps.size()) {
        auto* card = new WhyStepCard(this);
        column_->addWidget(card);
        cards_.push_back(card);
        connect(card, &QAbstractButton::clicked, this, [this, card] { Q_EMIT chosen(card->step()); });
    }
    for (std::size_t i = 0; i < steps.size(); ++i) {
        cards_[i]->show(steps[i], i == 0, i + 1 == steps.size());
    }
    setVisible(!steps.empty());
}

} // namespace volteface::ui
