// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/line_maker.h"

#include "core/cost/words.h"

#include <utility>

namespace volteface::cost {

Input LineMaker::assumption(std::string_view id) const {
    const Figure& figure = assumptions_.at(id);
    return {Input::Kind::assumption, figure.id.str(), Amount::of(figure.value), figure.unit};
}

Input LineMaker::driver(std::string_view id, std::optional<double> count) {
    return {Input::Kind::driver,
            std::string(id),
            count ? std::optional(Amount::certain(*count)) : std::nullopt,
            {}};
}

Input LineMaker::distance(const Distance& distance) {
    return {Input::Kind::distance, std::string(to_word(distance.aspect)), distance.value, {}};
}

Line LineMaker::work(LineKind kind, std::string id, Heading heading, TaskKind task, Skill skill,
                     const Amount& days, std::vector<Input> inputs) const {
    Line line{kind, std::move(id), heading, task, skill, {}, {}, {}, std::move(inputs)};
    line.person_days = days * assumptions_.calibration();
    line.inputs.push_back(assumption("calibration"));
    DayRate rate = costs_.day_rate(task, skill);
    line.inputs.insert(line.inputs.end(), std::make_move_iterator(rate.inputs.begin()),
                       std::make_move_iterator(rate.inputs.end()));
    if (rate.value) {
        line.amount = *line.person_days * *rate.value;
    }
    return line;
}

Line LineMaker::bought(LineKind kind, std::string id, Heading heading, TaskKind task, const Amount& quantity,
                       std::string_view price, std::vector<Input> inputs) const {
    Line line{kind, std::move(id), heading, task, {}, {}, quantity, {}, std::move(inputs)};
    line.inputs.push_back(assumption(price));
    if (const auto rate = assumptions_.exchange_assumption(currency_of_unit(assumptions_.at(price).unit))) {
        line.inputs.push_back(assumption(rate->str()));
    }
    if (const auto each = assumptions_.money(price)) {
        line.amount = quantity * *each;
    }
    return line;
}

Amount changed(const Distance& distance) {
    if (distance.basis == DistanceBasis::unknown) {
        return distance.value;
    }
    return Amount::certain(distance.value.high > 0 ? 1 : 0);
}

bool is_served(const Component& component) {
    if (component.access) {
        return *component.access == Access::api || *component.access == Access::managed ||
               *component.access == Access::leased_hardware;
    }
    return component.layer == Layer::compute || component.layer == Layer::model ||
           component.layer == Layer::platform;
}

std::string_view rate_assumption(Skill skill) {
    switch (skill) {
    case Skill::engineer:
    case Skill::compliance:
        return "rate-internal";
    case Skill::accelerator_specialist:
        return "rate-gpu-specialist";
    case Skill::auditor:
        return "rate-counsel";
    }
    return "rate-internal";
}

} // namespace volteface::cost
