// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_split.h"

#include "ui/compare/compare_card.h"

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr int enough_for_both = 640;
constexpr double share_of_the_card = 0.44;
constexpr int least_card = 220;

} // namespace

CompareSplit::CompareSplit(QWidget* above, CompareCard* card, QWidget* parent)
    : QSplitter(Qt::Vertical, parent)
    , card_(card) {
    setChildrenCollapsible(false);
    setHandleWidth(5);
    addWidget(above);
    addWidget(card_);
    setStretchFactor(0, 1);
    setStretchFactor(1, 1);
    above->setMinimumHeight(160);
    setFocusProxy(above);
    connect(this, &QSplitter::splitterMoved, this, [this] { placed_ = true; });
    connect(card_, &CompareCard::broughtUp, this, [this] { placed_ = true; });
    connect(card_, &CompareCard::collapsedChanged, this, [this] {
        placed_ = true;
        share();
    });
}

void CompareSplit::showEvent(QShowEvent* event) {
    QSplitter::showEvent(event);
    if (!placed_) {
        card_->setCollapsed(height() < enough_for_both);
        placed_ = false; // that was no decision of a person
        share();
    }
}

void CompareSplit::resizeEvent(QResizeEvent* event) {
    QSplitter::resizeEvent(event);
    if (!placed_ && isVisible()) {
        card_->setCollapsed(height() < enough_for_both);
        placed_ = false;
        share();
    }
}

void CompareSplit::share() {
    if (card_->isCollapsed()) {
        setSizes({height() - card_->maximumHeight(), card_->maximumHeight()});
        return;
    }
    const int below = std::max(least_card, static_cast<int>(height() * share_of_the_card));
    setSizes({std::max(160, height() - below), below});
}

} // namespace volteface::ui
