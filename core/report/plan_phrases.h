// SPDX-License-Identifier: GPL-3.0-or-later
// Words that the pages on the way out share.
#pragma once

#include "core/plan/planning.h"
#include "core/report/chapters.h"
#include "core/report/wording.h"

#include <string>

namespace volteface::report {

struct PlanContext {
    const Context& context;
    const Run& run;
    const plan::Planning& planning;
    Language language;

    [[nodiscard]] std::string say(std::string_view en, std::string_view fr) const {
        return std::string(report::say(language, en, fr));
    }
    /// Of the stack, or of what the plan brings in.
    [[nodiscard]] std::string name(const ComponentId& id) const;
    /// Of the organisation that supplies it; empty: unknown.
    [[nodiscard]] std::string provider(const ComponentId& id) const;
    [[nodiscard]] std::string organisation(const OrganisationId& id) const;
    /// What the need is for: its consumer, with the label behind where one consumer moves twice.
    [[nodiscard]] std::string need(const RequirementId& id) const;
    [[nodiscard]] std::string team(const TeamId& id) const;
    /// "day 12", with the date behind it where the stack has one: "day 12 (23 Jan 2027)".
    [[nodiscard]] std::string day(Minute at) const;
    [[nodiscard]] std::string money(double amount) const;
    /// The last cut-over.
    [[nodiscard]] Minute last_cut_over() const;
};

/// Why a candidate will not do, in a few words.
[[nodiscard]] std::string objection_words(const PlanContext& told, const plan::Objection& objection);
/// What would have to be true for a service to be reversible: one sentence; empty where it is.
[[nodiscard]] std::string what_would_do(const PlanContext& told, const plan::ServiceAnswer& service);
/// One of the demands that clash: "a budget of 120 k€".
[[nodiscard]] std::string demand_words(const PlanContext& told, const plan::Demand& demand);

[[nodiscard]] Section plan_page(const PlanContext& told);
[[nodiscard]] Section decisions_page(const PlanContext& told);

} // namespace volteface::report
