// SPDX-License-Identifier: GPL-3.0-or-later
// Work by the count of drivers, and what nobody has counted.
#include "core/cost/line_maker.h"

#include <algorithm>

namespace volteface::cost {

namespace {

constexpr std::string_view crosscheck = "re-total-crosscheck";
constexpr double minutes_per_hour_of_work = 60;

const Distance& distance_of(const MoveCost& cost, Aspect aspect) {
    return cost.distances.at(static_cast<std::size_t>(aspect));
}

/// An edited assumption may make the same dialect dearer than another one: the columns stay in order.
Amount in_order(const Amount& a) {
    const auto [low, high] = std::minmax({a.low, a.likely, a.high});
    const double likely =
        std::max(std::min(a.low, a.likely), std::min(std::max(a.low, a.likely), a.high)); // the median
    return {low, likely, high, std::clamp(a.mean, low, high)};
}

/// e_same + distance × (e_other − e_same), column by column.
Amount unit_effort(const EffortRule& rule, const Amount& distance, const LineMaker& make) {
    const Amount same = rule.same.empty() ? Amount{} : make.amount(rule.same);
    if (rule.other.empty()) {
        return same;
    }
    const Amount other = make.amount(rule.other);
    return in_order({same.low + distance.low * (other.low - same.low),
                     same.likely + distance.likely * (other.likely - same.likely),
                     same.high + distance.high * (other.high - same.high),
                     same.mean + distance.mean * (other.mean - same.mean)});
}

Amount each(const EffortRule& rule, const MoveCost& cost, const LineMaker& make) {
    const Amount distance = rule.scaled_by ? distance_of(cost, *rule.scaled_by).value : Amount{};
    const Amount effort = unit_effort(rule, distance, make);
    return rule.share.empty() ? effort : effort * make.amount(rule.share);
}

std::vector<Input> inputs_of(const EffortRule& rule, const MoveCost& cost, const LineMaker& make) {
    std::vector<Input> inputs;
    for (const std::string_view id : {rule.same, rule.other, rule.share}) {
        if (!id.empty()) {
            inputs.push_back(make.assumption(id));
        }
    }
    if (rule.scaled_by) {
        const Distance& distance = distance_of(cost, *rule.scaled_by);
        inputs.push_back(LineMaker::distance(distance));
        if (distance.assumption) {
            inputs.push_back(make.assumption(distance.assumption->str()));
        }
    }
    return inputs;
}

/// True where one more of it would cost something in this move.
bool matters(const Driver& driver, const MoveCost& cost, const LineMaker& make) {
    if (driver.rules.empty()) {
        return driver.id != "embedded_tokens" || !changed(distance_of(cost, Aspect::model)).is_zero();
    }
    return std::any_of(driver.rules.begin(), driver.rules.end(),
                       [&](const EffortRule& rule) { return !each(rule, cost, make).is_zero(); });
}

/// Answers that people read in the runs of evaluation: minutes into days.
void add_review(MoveCost& cost, const Requirement& requirement, const LineMaker& make) {
    const auto answers = count_of(requirement, "reviewed_answers");
    const Amount hours = make.amount("hours-per-day");
    if (!answers || *answers == 0 || hours.low <= 0) {
        return;
    }
    const Amount days = make.amount("re-eval-human-review") * *answers / (hours * minutes_per_hour_of_work);
    cost.lines.push_back(
        make.work(LineKind::driver, "reviewed_answers", Heading::re_engineering, TaskKind::evaluate,
                  Skill::engineer, days,
                  {LineMaker::driver("reviewed_answers", answers), make.assumption("re-eval-human-review"),
                   make.assumption("hours-per-day")}));
}

/// Another model, and somebody counted that nothing tells good answers from bad ones: that comes first.
void add_first_evaluation(MoveCost& cost, const Requirement& requirement, const LineMaker& make) {
    const Distance& model = distance_of(cost, Aspect::model);
    if (count_of(requirement, "evaluation_suites") != 0.0 || changed(model).is_zero()) {
        return;
    }
    cost.lines.push_back(make.work(LineKind::build_evaluation, "evaluation_suites", Heading::re_engineering,
                                   TaskKind::evaluate, Skill::engineer,
                                   make.amount("re-eval-build") * changed(model),
                                   {LineMaker::driver("evaluation_suites", 0),
                                    make.assumption("re-eval-build"), LineMaker::distance(model)}));
}

} // namespace

void add_driver_lines(MoveCost& cost, const Requirement& requirement, const LineMaker& make) {
    for (const Driver& driver : drivers()) {
        const auto count = count_of(requirement, driver.id);
        if (!count || *count == 0) {
            continue;
        }
        for (const EffortRule& rule : driver.rules) {
            const Amount days = each(rule, cost, make) * *count;
            if (days.is_zero()) {
                continue;
            }
            std::vector<Input> inputs{LineMaker::driver(driver.id, count)};
            const std::vector<Input> more = inputs_of(rule, cost, make);
            inputs.insert(inputs.end(), more.begin(), more.end());
            cost.lines.push_back(make.work(LineKind::driver, std::string(driver.id), rule.heading, rule.task,
                                           rule.skill, days, std::move(inputs)));
        }
    }
    add_review(cost, requirement, make);
    add_first_evaluation(cost, requirement, make);
}

void add_uncounted_lines(MoveCost& cost, const Requirement& requirement, const Component& from,
                         const Component& to, const LineMaker& make) {
    const std::vector<ExpectedDriver> expected = expected_drivers(requirement, from, to);
    const auto sure =
        static_cast<double>(std::count_if(expected.begin(), expected.end(), [](const ExpectedDriver& one) {
            return one.expected == Expected::always;
        }));
    const auto all = static_cast<double>(expected.size());
    const bool has_crosscheck = from.layer == Layer::model || to.layer == Layer::model;
    for (const ExpectedDriver& one : expected) {
        if (count_of(requirement, one.driver->id) || !matters(*one.driver, cost, make)) {
            continue;
        }
        cost.uncounted.push_back(one.driver->id);
        Line line{LineKind::uncounted_driver,
                  std::string(one.driver->id),
                  one.driver->heading,
                  {},
                  {},
                  {},
                  {},
                  {},
                  {LineMaker::driver(one.driver->id, std::nullopt)}};
        if (has_crosscheck) {
            const Estimate whole = make.assumptions().at(crosscheck).value;
            const double likely = one.expected == Expected::always ? whole.likely / sure : 0;
            const Estimate share{0, likely, std::max(likely, whole.high / all)};
            line.inputs.push_back(make.assumption(crosscheck));
            const std::string_view currency = currency_of_unit(make.assumptions().at(crosscheck).unit);
            if (const auto id = make.assumptions().exchange_assumption(currency)) {
                line.inputs.push_back(make.assumption(id->str()));
            }
            if (const auto rate = make.assumptions().exchange_rate(currency)) {
                line.amount = Amount::of(share) * *rate;
            }
        }
        cost.lines.push_back(std::move(line));
    }
}

} // namespace volteface::cost
