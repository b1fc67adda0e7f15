// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_view.h"

#include "core/edit/plan_edits.h"
#include "ui/audit/figure_card.h"
#include "ui/audit/figure_view.h"
#include "ui/document/session.h"
#include "ui/plan/constraints_panel.h"
#include "ui/plan/plan_figures.h"
#include "ui/plan/plan_strip.h"
#include "ui/plan/plan_words.h"
#include "ui/plan/schedule_card.h"
#include "ui/plan/why_card.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/messages.h"
#include "ui/support/names.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace volteface::ui {

bool PlanView::isBusy() const {
    return isVisible() && session_->document() != nullptr && session_->scenario().has_value() &&
           planner_->canWork() && planner_->isStale() && !planner_->isCancelled();
}

QString PlanView::emptyWords() const {
    return empty_->isHidden() ? QString() : empty_->text();
}

QString PlanView::headline() const {
    return head_->text();
}

const plan::Planning* PlanView::planning() const {
    return read_ != nullptr ? planningOf(*read_, chosen_) : nullptr;
}

void PlanView::choose(const PlanChosen& chosen) {
    chosen_ = chosen;
    refresh();
}

void PlanView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    planner_->setWanted(this, true);
    refresh();
}

void PlanView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    planner_->setWanted(this, false);
}

void PlanView::showPage(PlanPagePtr page) {
    page_ = std::move(page);
    refreshFigures();
}

void PlanView::refresh() {
    const PlanAnswerPtr answer = planner_->answer();
    const bool stale = planner_->isOutdated();
    for (FigureCard* each : cards_) {
        each->setStale(stale);
    }
    schedule_->setStale(stale);
    if (answer == nullptr) {
        read_.reset();
        page_.reset();
        refreshFigures();
        return;
    }
    if (read_ != answer || readAs_ != chosen_ || page_ == nullptr) {
        read_ = answer;
        readAs_ = chosen_;
        page_ = readPage(*answer, chosen_);
        refreshFigures();
        return;
    }
    const Plan* draft = planner_->draft();
    constraints_->show(draft != nullptr ? draft->constraints : PlanConstraints{}, session_->stack(), page_);
    refreshHead();
}

void PlanView::refreshFigures() {
    refreshEmpty();
    const bool there = page_ != nullptr && page_->plan() != nullptr;
    const auto show = [&](Card which, auto make) {
        there ? card(which)->show(make()) : card(which)->show(nullptr);
    };
    show(cost_card, [&] { return std::make_shared<CostFigure>(page_); });
    show(alternatives_card, [&] { return std::make_shared<AlternativesFigure>(page_); });
    show(proof_card, [&] { return std::make_shared<ProofFigure>(page_); });
    show(waterfall_card, [&] { return std::make_shared<WaterfallFigure>(page_); });
    show(restoration_card, [&] { return std::make_shared<RestorationFigure>(page_); });
    show(reversibility_card, [&] { return std::make_shared<ReversibilityFigure>(page_); });
    page_ != nullptr ? card(rejected_card)->show(std::make_shared<RejectedFigure>(page_, allRejected_))
                     : card(rejected_card)->show(nullptr);
    schedule_->show(there ? page_ : nullptr);
    const Plan* draft = planner_->draft();
    constraints_->show(draft != nullptr ? draft->constraints : PlanConstraints{}, session_->stack(), page_);
    for (const Card which :
         {cost_card, alternatives_card, proof_card, waterfall_card, restoration_card, reversibility_card}) {
        card(which)->setVisible(there);
    }
    schedule_->setVisible(there);
    const bool ask = session_->scenario().has_value() || page_ != nullptr;
    constraints_->setVisible(ask);
    card(rejected_card)->setVisible(page_ != nullptr);
    refreshHead();
    place();
}

void PlanView::refreshEmpty() {
    const bool there = page_ != nullptr && page_->plan() != nullptr;
    QString words;
    if (there && page_->plan()->rows.empty() && page_->plan()->services.empty()) {
        words = tr("Nothing breaks: under this scenario no service is harmed, so there is nothing to plan.");
    } else if (page_ != nullptr && !page_->clash.isEmpty() && !there) {
        words = tr("No plan meets these demands together:") + QStringLiteral("\n\n•  ") +
                page_->clash.join(QStringLiteral("\n•  ")) + QStringLiteral("\n\n") +
                tr("Relax any one of them, and there is a plan.");
    } else if (!there && !session_->scenario() && page_ == nullptr) {
        words = tr("Choose a scenario in the bar above: a plan is the way out of something that happens.");
    } else if (!there && planner_->error()) {
        words = describe(*planner_->error());
    } else if (!there && !planner_->canWork()) {
        words = tr("There is no solver: install the program cbc, or build Volteface with GLPK.");
    } else if (!there && planner_->isCancelled()) {
        words = tr("There is no plan yet.");
    } else if (!there) {
        words = tr("The plan is being worked out…");
    }
    empty_->setText(words);
    empty_->setVisible(!words.isEmpty());
}

void PlanView::refreshHead() {
    QString words;
    const PlanShown* plan = page_ != nullptr ? page_->plan() : nullptr;
    if (plan != nullptr && !plan->rows.empty()) {
        const auto harmed =
            std::count_if(plan->reversibility.begin(), plan->reversibility.end(),
                          [](const ReversibilityRow& row) { return row.verdict != Verdict::unaffected; });
        const auto back =
            std::count_if(plan->reversibility.begin(), plan->reversibility.end(),
                          [](const ReversibilityRow& row) { return row.verdict == Verdict::reversible; });
        words = tr("Out in %1 for %2; %3 of %4 services come back in time.")
                    .arg(daySpan(plan->days), amountOf(plan->costs.reverse, page_->currency),
                         format::count(back), format::count(harmed));
        const Alternative& now = *page_->alternative();
        if ((now.kind == PlanKind::mine || now.kind == PlanKind::kept) && page_->alternatives.front().there) {
            const double more = now.objective - page_->alternatives.front().objective;
            words +=
                QLatin1Char(' ') +
                (more > 0.5
                     ? tr("%1 more in cost and loss than the cheapest.").arg(moneyOf(more, page_->currency))
                 : more < -0.5
                     ? tr("%1 less in cost and loss than the cheapest.").arg(moneyOf(-more, page_->currency))
                     : tr("As good as the cheapest."));
        }
        if (now.outOfDate) {
            words += QLatin1Char(' ') + tr("Out of date: the stack has changed since it was kept.");
        }
    } else if (plan != nullptr && !plan->services.empty()) {
        words = tr("No move is worth its cost: doing nothing is the cheapest plan.");
    } else if (page_ != nullptr && plan == nullptr && !page_->clash.isEmpty()) {
        words = tr("What is asked for cannot be had.");
    }
    head_->setText(words);
    const bool there = plan != nullptr && !plan->rows.empty();
    const bool kept = there && page_->alternative()->kind == PlanKind::kept;
    keep_->setVisible(there && !kept);
    keep_->setEnabled(planning() != nullptr && !planner_->isStale());
    apply_->setVisible(there);
    apply_->setEnabled(planning() != nullptr && !planner_->isStale());
    more_->setVisible(kept);
    const Plan* draft = planner_->draft();
    const int decided = draft != nullptr ? static_cast<int>(draft->choices.size()) : 0;
    decisions_->setVisible(decided > 0);
    decisions_->setText(tr("%n decision(s) by hand", nullptr, decided));
}

void PlanView::retranslate() {
    setAccessibleName(tr("Plan"));
    card(cost_card)->setTitle(tr("Cost to reverse"));
    card(alternatives_card)->setTitle(tr("Alternatives"));
    card(proof_card)->setTitle(tr("Proof"));
    card(rejected_card)->setTitle(tr("Rejected candidates"));
    card(waterfall_card)->setTitle(tr("From doing nothing to the plan"));
    card(restoration_card)->setTitle(tr("Services coming back"));
    card(reversibility_card)->setTitle(tr("Reversibility of services"));
    keep_->setText(tr("Keep…"));
    keep_->setToolTip(tr("Puts this plan into the document under a name"));
    apply_->setText(tr("Apply…"));
    apply_->setToolTip(tr("Takes what the plan brings into the stack, as records to confirm"));
    more_->setToolTip(tr("This kept plan"));
    more_->setAccessibleName(more_->toolTip());
    decisions_->setToolTip(tr("What you decided, to take back one by one"));
    // Sentences are read anew in the language.
    if (read_ != nullptr) {
        page_ = readPage(*read_, chosen_);
    }
    refreshFigures();
}

void PlanView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
