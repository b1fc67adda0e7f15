// SPDX-License-Identifier: GPL-3.0-or-later
// The cards around the schedule, each a figure with its table: what it costs, what else could be done, how
// sure that is the best, who will not do, from doing nothing to the plan, services coming back, and which of
// them are reversible. Targets carry the index of what they stand for in `item`.
#pragma once

#include "ui/audit/figure.h"
#include "ui/plan/plan_model.h"

namespace volteface::ui {

/// A figure of the current plan of a page; there is one.
class PlanFigure : public Figure {
public:
    explicit PlanFigure(PlanPagePtr page)
        : page_(std::move(page)) {}

protected:
    [[nodiscard]] const PlanPage& page() const { return *page_; }
    [[nodiscard]] const PlanShown& plan() const { return page_->plans[page_->current]; }

private:
    PlanPagePtr page_;
};

class CostFigure : public PlanFigure {
public:
    using PlanFigure::PlanFigure;
    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;

    /// Places of the targets: total, the three parts, transition, running cost, loss.
    enum Item { total, re_engineering, retraining, recertification, transition, running, loss };
};

/// `item`: of the page's alternatives.
class AlternativesFigure : public PlanFigure {
public:
    using PlanFigure::PlanFigure;
    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;

private:
    void drawCards(Canvas& canvas, double width, double height) const;
    void drawBubbles(Canvas& canvas, const QRectF& box) const;
};

class ProofFigure : public PlanFigure {
public:
    using PlanFigure::PlanFigure;
    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;
};

/// `item`: of the page's rejected candidates.
class RejectedFigure : public PlanFigure {
public:
    RejectedFigure(PlanPagePtr page, bool all)
        : PlanFigure(std::move(page))
        , all_(all) {}
    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString more(double width) const override;

private:
    bool all_;
};

class WaterfallFigure : public PlanFigure {
public:
    using PlanFigure::PlanFigure;
    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;
};

/// With the plan and without it: the mean capacity of the services over the horizon.
class RestorationFigure : public PlanFigure {
public:
    using PlanFigure::PlanFigure;
    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;
};

/// `service`: whose card it is.
class ReversibilityFigure : public PlanFigure {
public:
    using PlanFigure::PlanFigure;
    double draw(Canvas& canvas) const override;
    [[nodiscard]] ChartTable table() const override;
    [[nodiscard]] QString note() const override;
};

} // namespace volteface::ui
