// SPDX-License-Identifier: GPL-3.0-or-later
// From what the planner says to what the perspective shows.
#pragma once

#include "ui/document/planner.h"
#include "ui/plan/plan_model.h"

#include <initializer_list>

namespace volteface::ui {

/// `current`: which of the alternatives is shown; kept plans by their id. A kind that is not there shows the
/// cheapest.
struct PlanChosen {
    PlanKind kind = PlanKind::cheapest;
    PlanId kept;

    friend bool operator==(const PlanChosen&, const PlanChosen&) = default;
};

[[nodiscard]] PlanPagePtr readPage(const PlanAnswer& answer, const PlanChosen& chosen);

/// The planning behind what is shown; null where there is none.
[[nodiscard]] const plan::Planning* planningOf(const PlanAnswer& answer, const PlanChosen& chosen);

/// What readPage() is made of.
namespace reading {

/// Names of what a stack holds and what a plan brings in.
class Names {
public:
    Names(const Stack& stack, const Plan& plan)
        : stack_(stack)
        , plan_(plan) {}

    [[nodiscard]] const Component* component(const ComponentId& id) const;
    [[nodiscard]] QString name(const ComponentId& id) const;
    [[nodiscard]] PlanSide side(const ComponentId& id) const;
    [[nodiscard]] QString need(const RequirementId& id) const;
    [[nodiscard]] QString consumer(const RequirementId& id) const;
    [[nodiscard]] const Stack& stack() const { return stack_; }

private:
    [[nodiscard]] const Organisation* organisation(const OrganisationId& id) const;

    const Stack& stack_;
    const Plan& plan_;
};

[[nodiscard]] CostRange rangeOf(const cost::Total& total);
[[nodiscard]] CostRange sumOf(std::initializer_list<CostRange> parts);
[[nodiscard]] QString teamName(const Stack& stack, const TeamId& id);
/// Providers, moves by completion and who waits for whom.
void readRows(PlanShown& shown_plan, const plan::Planning& planning, const PlanAnswer& answer,
              const Names& names);
[[nodiscard]] double dayOf(Minute minute);
[[nodiscard]] QString wordsOf(const plan::Objection& objection, const Names& names);
[[nodiscard]] QString wordsOf(const plan::Demand& demand, const Names& names,
                              const PlanConstraints& constraints);
[[nodiscard]] WhyMove whyOf(const plan::MoveAnswer& move, const plan::Planning& planning,
                            const PlanAnswer& answer, const Names& names);
/// "38 prompts, 11 tools": the counted drivers of these lines, the most first.
[[nodiscard]] QString countedIn(const std::vector<const cost::Line*>& lines, std::size_t most = 2);
[[nodiscard]] std::vector<ReversibilityRow> reversibilityOf(const plan::Planning& planning,
                                                            const Names& names);
[[nodiscard]] std::vector<PlanService> servicesOf(const plan::Planning& planning, const Names& names,
                                                  QStringList& untouched);
[[nodiscard]] std::vector<CurveStep> curveOf(const simulation::Outcome& outcome);

} // namespace reading
} // namespace volteface::ui
