// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/shared_costs.h"

#include <algorithm>

namespace volteface::cost {

namespace {

constexpr double days_per_week = 7;
constexpr double weeks_per_year = 365.0 / days_per_week;

Input field(const Component& component, const char* name, const std::optional<Decimal>& value) {
    return {Input::Kind::component,
            component.id.str() + "/" + name,
            value ? std::optional(Amount::certain(value->to_double())) : std::nullopt,
            {}};
}

std::optional<Amount> yearly(const Component& component) {
    return component.annual_cost ? std::optional(Amount::certain(component.annual_cost->to_double()))
                                 : std::nullopt;
}

LeadTime weeks(TaskKind task, std::string_view id, bool blocking, const LineMaker& make) {
    return {task, std::string(id), make.amount(id) * days_per_week, blocking};
}

} // namespace

void add_provider(MoveCost& cost, const Component& to, const LineMaker& make) {
    SharedCost shared{
        {SharedKind::provider, to.organisation ? to.organisation->str() : to.id.str() + "?"}, {}, {}};
    shared.lines.push_back(make.work(LineKind::contract, {}, Heading::transition, TaskKind::onboard,
                                     Skill::compliance, make.amount("re-contract-security"),
                                     {make.assumption("re-contract-security")}));
    shared.lead_times.push_back(weeks(TaskKind::onboard, "re-procurement-lead", true, make));
    cost.shared.push_back(std::move(shared));
}

void add_self_hosting(MoveCost& cost, const LineMaker& make) {
    SharedCost shared{{SharedKind::self_hosting, "self-hosting"}, {}, {}};
    shared.lines.push_back(make.work(LineKind::self_host, {}, Heading::transition, TaskKind::onboard,
                                     Skill::engineer, make.amount("re-selfhost-build"),
                                     {make.assumption("re-selfhost-build")}));
    cost.shared.push_back(std::move(shared));
}

void add_identity(MoveCost& cost, const Component& from, const LineMaker& make) {
    SharedCost shared{{SharedKind::identity, from.id.str()}, {}, {}};
    shared.lines.push_back(make.work(LineKind::identity, {}, Heading::re_engineering, TaskKind::re_engineer,
                                     Skill::engineer, make.amount("re-identity-migrate"),
                                     {make.assumption("re-identity-migrate")}));
    cost.shared.push_back(std::move(shared));
}

void add_leaving(MoveCost& cost, const Component& from, bool old_works, const LineMaker& make) {
    SharedCost shared{{SharedKind::leaving, from.id.str()}, {}, {}};
    if (from.exit_fee && !from.exit_fee->is_zero()) {
        Line fee;
        fee.kind = LineKind::exit_fee;
        fee.heading = Heading::transition;
        fee.task = TaskKind::cut_over;
        fee.amount = Amount::certain(from.exit_fee->to_double());
        fee.inputs = {field(from, "exit_fee", from.exit_fee)};
        shared.lines.push_back(std::move(fee));
    }
    if (old_works) {
        Line both;
        both.kind = LineKind::parallel_run;
        both.heading = Heading::transition;
        both.task = TaskKind::cut_over;
        both.inputs = {field(from, "annual_cost", from.annual_cost), make.assumption("parallel-run-weeks"),
                       make.assumption("parallel-run-factor")};
        if (const auto cost_per_year = yearly(from)) {
            const Amount factor = make.amount("parallel-run-factor");
            const Amount extra{std::max(factor.low - 1, 0.0), std::max(factor.likely - 1, 0.0),
                               std::max(factor.high - 1, 0.0), std::max(factor.mean - 1, 0.0)};
            both.amount = *cost_per_year * make.amount("parallel-run-weeks") * (1 / weeks_per_year) * extra;
        }
        shared.lines.push_back(std::move(both));
    }
    if (from.notice) {
        shared.lead_times.push_back(
            {TaskKind::cut_over, from.id.str() + "/notice",
             Amount::certain(static_cast<double>(from.notice->minutes) / minutes_per_day), false});
    } else if (is_served(from)) {
        shared.lead_times.push_back(
            {TaskKind::cut_over, "switch-notice", make.amount("switch-notice"), false});
    }
    if (!shared.lines.empty() || !shared.lead_times.empty()) {
        cost.shared.push_back(std::move(shared));
    }
}

void add_running(MoveCost& cost, const Component& from, const Component& to, bool self_hosted,
                 const LineMaker& make) {
    const auto add = [&](LineKind kind, const Component& component) {
        Line line;
        line.kind = kind;
        line.id = component.id.str();
        line.heading = Heading::running_cost_change;
        line.amount = yearly(component);
        line.inputs = {field(component, "annual_cost", component.annual_cost)};
        cost.running.push_back(std::move(line));
    };
    add(LineKind::running_old, from);
    add(LineKind::running_new, to);
    if (self_hosted) {
        Line line =
            make.work(LineKind::running_staff, {}, Heading::running_cost_change, TaskKind::cut_over,
                      Skill::engineer, make.amount("re-selfhost-run") * make.amount("working-days-per-year"),
                      {make.assumption("re-selfhost-run"), make.assumption("working-days-per-year")});
        line.task.reset();
        cost.running.push_back(std::move(line));
    }
}

void add_egress(MoveCost& cost, const Requirement& requirement, std::string_view low_price,
                std::string_view high_price, const LineMaker& make) {
    const auto gigabytes = count_of(requirement, "stored_gigabytes");
    if (!gigabytes || *gigabytes == 0) {
        return;
    }
    const Amount quantity = Amount::certain(*gigabytes);
    const Input driver = LineMaker::driver("stored_gigabytes", gigabytes);
    Line line = make.bought(LineKind::egress, "stored_gigabytes", Heading::transition, TaskKind::cut_over,
                            quantity, high_price, {driver});
    if (low_price != high_price) {
        const Line cheaper = make.bought(LineKind::egress, "stored_gigabytes", Heading::transition,
                                         TaskKind::cut_over, quantity, low_price, {});
        line.inputs.insert(line.inputs.end(), cheaper.inputs.begin(), cheaper.inputs.end());
        if (line.amount && cheaper.amount) {
            line.amount->low = cheaper.amount->low;
        }
    }
    cost.lines.push_back(std::move(line));
}

} // namespace volteface::cost
