// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/figure_card.h"
#include "ui/audit/figure_view.h"
#include "ui/document/session.h"
#include "ui/plan/constraints_panel.h"
#include "ui/plan/move_model.h"
#include "ui/plan/move_tree.h"
#include "ui/plan/plan_figures.h"
#include "ui/plan/plan_strip.h"
#include "ui/plan/plan_view.h"
#include "ui/plan/schedule_card.h"
#include "ui/plan/why_card.h"
#include "ui/support/fonts.h"
#include "ui/support/icons.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr int margin = 16;
constexpr int gap = 12;
constexpr int widest = 1480; ///< from here on constraints stand beside the schedule
constexpr int side_width = 320;
constexpr int head_height = 30;
constexpr int least_rows = 5; ///< of the schedule in sight

int heightOf(const QWidget* panel, int width) {
    return std::max({panel->heightForWidth(width), panel->minimumSizeHint().height()});
}

} // namespace

PlanView::PlanView(Session* session, Planner* planner, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , planner_(planner)
    , strip_(new PlanStrip(planner, this))
    , scroll_(new QScrollArea(this))
    , body_(new QWidget)
    , empty_(new QLabel(body_))
    , head_(new QLabel(body_))
    , decisions_(new QToolButton(body_))
    , keep_(new QPushButton(body_))
    , apply_(new QPushButton(body_))
    , more_(new QToolButton(body_)) {
    build();
    connectParts();
    addFormats();
    retranslate();
}

void PlanView::build() {
    setProperty("ground", "canvas");
    setAttribute(Qt::WA_StyledBackground);
    body_->setProperty("ground", "canvas");
    scroll_->setWidget(body_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll_->setFocusPolicy(Qt::NoFocus);
    head_->setFont(fontOf(FontRole::inspectorTitle));
    head_->setTextFormat(Qt::PlainText);
    head_->setWordWrap(true);
    empty_->setWordWrap(true);
    empty_->setTextFormat(Qt::PlainText);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("tone", "secondary");
    decisions_->setPopupMode(QToolButton::InstantPopup);
    decisions_->setMenu(new QMenu(decisions_));
    decisions_->setProperty("kind", "flat");
    decisions_->setFocusPolicy(Qt::StrongFocus);
    more_->setIcon(themedIcon(QStringLiteral("overflow-menu")));
    more_->setProperty("kind", "flat");
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setMenu(new QMenu(more_));
    more_->setFixedSize(28, 28);
    more_->setFocusPolicy(Qt::StrongFocus);
    for (int i = 0; i < card_count; ++i) {
        cards_.push_back(new FigureCard(session_, body_));
    }
    schedule_ = new ScheduleCard(session_, body_);
    constraints_ = new ConstraintsPanel(body_);
    why_ = new WhyCard(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip_);
    column->addWidget(scroll_, 1);
    body_->installEventFilter(this);

    QWidget* before = decisions_;
    for (QWidget* stop : std::initializer_list<QWidget*>{keep_, apply_, more_}) {
        setTabOrder(before, stop);
        before = stop;
    }
    for (const Card which : {cost_card, alternatives_card, proof_card}) {
        before = card(which)->tabAfter(before);
    }
    setTabOrder(before, schedule_->tree());
    setTabOrder(schedule_->tree(), schedule_->gantt());
    setTabOrder(schedule_->gantt(), schedule_->strips());
    setTabOrder(schedule_->strips(), constraints_);
    before = constraints_;
    for (const Card which : {rejected_card, waterfall_card, restoration_card, reversibility_card}) {
        before = card(which)->tabAfter(before);
    }
}

int PlanView::scheduleHeight(int room) const {
    const int least = schedule_->heightFor(least_rows);
    const int full = std::max(schedule_->fullHeight(), schedule_->heightFor(2));
    return std::min(full, std::max(least, room));
}

int PlanView::placeWide(int width) {
    const int left = width - side_width - gap;
    const int x = margin;
    const int beside = x + left + gap;
    int y = margin + head_height + 8;
    const int cost = left * 54 / 100;
    const int top =
        std::max({card(cost_card)->heightAt(cost), card(alternatives_card)->heightAt(left - cost - gap),
                  card(proof_card)->heightAt(side_width)});
    card(cost_card)->setGeometry(x, y, cost, top);
    card(alternatives_card)->setGeometry(x + cost + gap, y, left - cost - gap, top);
    card(proof_card)->setGeometry(beside, y, side_width, top);
    const int below = y + top + gap;
    const int room = scroll_->viewport()->height() - below - margin;
    // The schedule knows how high it is once it is as wide as it will be.
    schedule_->resize(left, schedule_->height());
    schedule_->setGeometry(x, below, left, scheduleHeight(room));
    constraints_->setGeometry(beside, below, side_width, heightOf(constraints_, side_width));
    int side = constraints_->geometry().bottom() + 1 + gap;
    card(rejected_card)->setGeometry(beside, side, side_width, card(rejected_card)->heightAt(side_width));
    side = card(rejected_card)->geometry().bottom() + 1 + margin;
    y = schedule_->geometry().bottom() + 1 + gap;
    const int half = (left - gap) / 2;
    const int charts = std::max(card(waterfall_card)->heightAt(half), card(restoration_card)->heightAt(half));
    card(waterfall_card)->setGeometry(x, y, half, charts);
    card(restoration_card)->setGeometry(x + half + gap, y, left - half - gap, charts);
    y += charts + gap;
    card(reversibility_card)->setGeometry(x, y, left, card(reversibility_card)->heightAt(left));
    return std::max(card(reversibility_card)->geometry().bottom() + 1 + margin, side);
}

int PlanView::placeNarrow(int width) {
    int y = margin + head_height + 8;
    const auto whole = [&](QWidget* each, int high) {
        each->setGeometry(margin, y, width, high);
        y += high + gap;
    };
    const auto halves = [&](FigureCard* one, FigureCard* other, int share) {
        const int first = (width - gap) * share / 100;
        const int high = std::max(one->heightAt(first), other->heightAt(width - gap - first));
        one->setGeometry(margin, y, first, high);
        other->setGeometry(margin + first + gap, y, width - gap - first, high);
        y += high + gap;
    };
    whole(card(cost_card), card(cost_card)->heightAt(width));
    halves(card(alternatives_card), card(proof_card), 68);
    schedule_->resize(width, schedule_->height());
    whole(schedule_, scheduleHeight(scroll_->viewport()->height() - 2 * margin));
    const int first = (width - gap) / 2;
    const int high =
        std::max(heightOf(constraints_, first), card(rejected_card)->heightAt(width - gap - first));
    constraints_->setGeometry(margin, y, first, high);
    card(rejected_card)->setGeometry(margin + first + gap, y, width - gap - first, high);
    y += high + gap;
    halves(card(waterfall_card), card(restoration_card), 50);
    whole(card(reversibility_card), card(reversibility_card)->heightAt(width));
    return y - gap + margin;
}

void PlanView::place() {
    const int width = body_->width() - 2 * margin;
    if (placing_ || width < 200) {
        return;
    }
    placing_ = true;
    int right = margin + width;
    for (QWidget* button : std::initializer_list<QWidget*>{more_, apply_, keep_, decisions_}) {
        if (!button->isHidden()) {
            const int wide = std::max(button->sizeHint().width(), 28);
            right -= wide;
            button->setGeometry(right, margin, wide, 28);
            right -= 8;
        }
    }
    head_->setGeometry(margin, margin - 2, std::max(100, right - margin - 16), head_height + 4);
    int bottom = 0;
    if (page_ != nullptr && page_->plan() != nullptr) {
        empty_->setGeometry(margin, margin + head_height, width, 24);
        empty_->setVisible(false);
        const bool nothing = page_->plan()->rows.empty() && page_->plan()->services.empty();
        bottom = body_->width() >= widest ? placeWide(width) : placeNarrow(width);
        if (nothing) {
            // One sentence instead of empty cards; what is asked for stays beside it.
            for (const Card which : {cost_card, alternatives_card, proof_card, waterfall_card,
                                     restoration_card, reversibility_card, rejected_card}) {
                card(which)->hide();
            }
            schedule_->hide();
            constraints_->hide();
            empty_->setVisible(true);
            empty_->setGeometry(margin, 80, width, 160);
            bottom = 260;
        }
    } else {
        const int asked = constraints_->isHidden() ? 0 : side_width + gap;
        empty_->setGeometry(margin, margin + head_height + 8, width - asked, 320);
        if (asked > 0) {
            constraints_->setGeometry(margin + width - side_width, margin + head_height + 8, side_width,
                                      heightOf(constraints_, side_width));
            bottom = constraints_->geometry().bottom() + margin;
            if (!card(rejected_card)->isHidden()) {
                const int wide = width - side_width - gap;
                card(rejected_card)
                    ->setGeometry(margin, margin + head_height + 8 + 320 + gap, wide,
                                  card(rejected_card)->heightAt(wide));
                bottom = std::max(bottom, card(rejected_card)->geometry().bottom() + margin);
            }
        } else {
            bottom = 400;
        }
    }
    body_->setMinimumHeight(bottom);
    placing_ = false;
}

bool PlanView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == body_ && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void PlanView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

} // namespace volteface::ui
