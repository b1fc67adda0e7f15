// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/scenario.h"

#include "core/base/country.h"
#include "core/base/tree.h"
#include "core/model/words.h"

#include <algorithm>

namespace volteface {

namespace {

using Value = std::variant<std::string, Length, double>;

struct Parameter {
    ParameterKind kind;
    std::string text;
    Value value;
};

std::string name_of(ParameterKind kind) {
    return std::string(to_word(kind));
}

/// What a duration parameter may be: "forever", "P30D" or a number of days.
Result<Length> read_length(const std::string& text) {
    if (text == "forever") {
        return Forever{};
    }
    if (const std::optional<double> days = read_number(text)) {
        return Days{Estimate::certain(*days)};
    }
    const Result<Duration> duration = parse_duration(text);
    if (!duration) {
        return tl::unexpected<Error>(duration.error());
    }
    return *duration;
}

Result<Value> read_value(ParameterKind kind, const std::string& text) {
    switch (kind) {
    case ParameterKind::organisation:
    case ParameterKind::component:
        if (!is_valid_id(text)) {
            return fail(ErrorCode::malformed_id, {}, {text});
        }
        return text;
    case ParameterKind::country:
        if (!is_country_group(text) && !Country::parse(text)) {
            return fail(ErrorCode::unknown_country, {}, {text});
        }
        return text;
    case ParameterKind::certification:
        if (text.empty() || text.front() == '$') {
            return fail(ErrorCode::malformed_id, {}, {text});
        }
        return text;
    case ParameterKind::duration: {
        const Result<Length> length = read_length(text);
        if (!length) {
            return tl::unexpected<Error>(length.error());
        }
        return *length;
    }
    case ParameterKind::factor:
        if (const std::optional<double> number = read_number(text)) {
            return *number;
        }
        return fail(ErrorCode::malformed_number, {}, {text});
    }
    return fail(ErrorCode::unknown_parameter);
}

/// The kind of parameter that a field takes; none where any text will do.
std::optional<ParameterKind> kind_for(Field field) {
    switch (field) {
    case Field::component:
    case Field::requires_component:
        return ParameterKind::component;
    case Field::organisation:
        return ParameterKind::organisation;
    case Field::control:
    case Field::hosting:
    case Field::origin:
        return ParameterKind::country;
    case Field::certification:
        return ParameterKind::certification;
    case Field::layer:
    case Field::access:
    case Field::licence:
    case Field::capability:
    case Field::catalogue:
    case Field::tag:
        return std::nullopt;
    }
    return std::nullopt;
}

class Binder {
public:
    Result<Scenario> bind(Scenario scenario, const std::map<ParameterId, std::string>& values) {
        for (const auto& [id, text] : values) {
            const bool declared =
                std::any_of(scenario.parameters.begin(), scenario.parameters.end(),
                            [&id = id](const ScenarioParameter& parameter) { return parameter.id == id; });
            if (!declared) {
                return fail(ErrorCode::unknown_parameter, scenario.id.str(), {id.str()});
            }
        }
        for (const ScenarioParameter& parameter : scenario.parameters) {
            const auto given = values.find(parameter.id);
            declare(parameter, given == values.end() ? parameter.default_value : given->second);
        }
        for (Event& event : scenario.events) {
            subject_ = event.id.str();
            bind_event(event);
        }
        if (error_) {
            return tl::unexpected<Error>(*std::move(error_));
        }
        scenario.parameters.clear();
        return scenario;
    }

private:
    /// The first error is the one that counts.
    void refuse(Error error) {
        if (!error_) {
            error_ = std::move(error);
        }
    }

    void declare(const ScenarioParameter& parameter, const std::string& text) {
        Result<Value> value = read_value(parameter.kind, text);
        if (!value) {
            value.error().subject = parameter.id.str();
            refuse(std::move(value.error()));
            return;
        }
        parameters_.emplace(parameter.id, Parameter{parameter.kind, text, *std::move(value)});
    }

    /// nullptr, and an error, where there is no such parameter, or one of another kind.
    const Parameter* look_up(const ParameterId& id, std::optional<ParameterKind> kind) {
        const auto found = parameters_.find(id);
        if (found == parameters_.end()) {
            refuse(Error{ErrorCode::unknown_parameter, subject_, {id.str()}, {}});
            return nullptr;
        }
        if (kind && found->second.kind != *kind) {
            refuse(Error{ErrorCode::parameter_kind_mismatch, subject_, {id.str(), name_of(*kind)}, {}});
            return nullptr;
        }
        return &found->second;
    }

    void bind_event(Event& event) {
        bind_start(event.start);
        bind_length(event.duration, true);
        if (event.notice) {
            bind_length(*event.notice, false);
        }
        if (auto* degrade = std::get_if<Degrade>(&event.effect)) {
            bind_factor(degrade->left, "degrade");
        } else if (auto* price = std::get_if<Price>(&event.effect)) {
            bind_factor(price->factor, "price");
        }
        bind_selector(event.select);
    }

    void bind_start(Start& start) {
        if (const auto* reference = std::get_if<ParameterReference>(&start)) {
            Length length = ParameterReference{reference->parameter};
            bind_length(length, false);
            if (const auto* days = std::get_if<Days>(&length)) {
                start = *days;
            } else if (const auto* duration = std::get_if<Duration>(&length)) {
                start = *duration;
            }
        }
    }

    void bind_length(Length& length, bool may_be_forever) {
        const auto* reference = std::get_if<ParameterReference>(&length);
        const Parameter* parameter =
            reference == nullptr ? nullptr : look_up(reference->parameter, ParameterKind::duration);
        if (parameter == nullptr) {
            return;
        }
        const Length& value = std::get<Length>(parameter->value);
        if (!may_be_forever && std::holds_alternative<Forever>(value)) {
            refuse(Error{ErrorCode::malformed_duration, subject_, {parameter->text}, {}});
        } else if (const auto* days = std::get_if<Days>(&value);
                   days != nullptr && !in_range(days->estimate.likely)) {
            refuse(Error{ErrorCode::number_out_of_range,
                         subject_,
                         {parameter->text, reference->parameter.str(), "0 or more days"},
                         {}});
        } else {
            length = Length(value);
        }
    }

    static bool in_range(double days) {
        return days >= 0 && days <= static_cast<double>(longest_duration.minutes / minutes_per_day);
    }

    void bind_factor(Factor& factor, const char* effect) {
        const auto* reference = std::get_if<ParameterReference>(&factor);
        const Parameter* parameter =
            reference == nullptr ? nullptr : look_up(reference->parameter, ParameterKind::factor);
        if (parameter == nullptr) {
            return;
        }
        const double value = std::get<double>(parameter->value);
        const bool below_one = std::string_view(effect) == "degrade";
        if (value < 0 || (below_one && value >= 1)) {
            refuse(Error{ErrorCode::number_out_of_range,
                         subject_,
                         {parameter->text, effect, below_one ? "0 or more, below 1" : "0 or more"},
                         {}});
            return;
        }
        factor = Estimate::certain(value);
    }

    void bind_selector(Selector& selector) {
        for (Selector& operand : selector.operands) {
            bind_selector(operand);
        }
        if (selector.kind != Selector::Kind::test) {
            return;
        }
        const Field field = selector.field_test.field;
        for (std::string& value : selector.field_test.values) {
            if (value.size() < 2 || value.front() != '$') {
                continue;
            }
            const ParameterId id(value.substr(1));
            const Parameter* const parameter = look_up(id, kind_for(field));
            if (parameter == nullptr) {
                continue;
            }
            if (!std::holds_alternative<std::string>(parameter->value)) {
                refuse(Error{ErrorCode::parameter_kind_mismatch,
                             subject_,
                             {id.str(), std::string(to_word(field))},
                             {}});
                continue;
            }
            value = parameter->text;
        }
    }

    std::map<ParameterId, Parameter> parameters_;
    std::string subject_;
    std::optional<Error> error_;
};

} // namespace

Result<Scenario> bind(const Scenario& scenario, const std::map<ParameterId, std::string>& values) {
    return Binder().bind(scenario, values);
}

} // namespace volteface
