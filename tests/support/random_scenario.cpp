// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_stack.h"
#include "tests/support/random_values.h"

#include <array>

namespace volteface::tests {

namespace {

constexpr std::array<ParameterKind, 6> all_kinds{ParameterKind::organisation, ParameterKind::country,
                                                 ParameterKind::component,    ParameterKind::certification,
                                                 ParameterKind::duration,     ParameterKind::factor};

class ScenarioMaker {
public:
    ScenarioMaker(std::uint64_t seed, const Stack& stack, bool with_parameters)
        : random_(seed)
        , stack_(stack)
        , with_parameters_(with_parameters) {}

    Scenario make() {
        Scenario scenario;
        scenario.id = ScenarioId("scenario");
        scenario.name = any_both(random_);
        scenario.summary = maybe_both(random_);
        scenario.category = maybe(random_, [&] { return any_word<Category>(random_); });
        scenario.horizon =
            random_.chance(0.5) ? Duration::days(365) : Duration{1 + any_duration(random_).minutes};
        scenario.likelihood_per_year = maybe(random_, [&] { return any_estimate(random_, 1); });
        scenario.likelihood_reasoning = maybe_both(random_);
        scenario.confidence = maybe(random_, [&] { return any_word<Confidence>(random_); });
        for (int i = random_.between(0, 2); i > 0; --i) {
            scenario.precedents.push_back({maybe_both(random_),
                                           maybe(random_, [&] { return any_date(random_); }),
                                           random_.chance(0.7) ? any_source(random_) : Source{}});
        }
        scenario.sources = some_sources(random_);
        if (with_parameters_) {
            for (const ParameterKind kind : all_kinds) {
                scenario.parameters.push_back(parameter(kind));
            }
        }
        for (int i = random_.between(0, 4); i > 0; --i) {
            scenario.events.push_back(event(static_cast<std::size_t>(i)));
        }
        return scenario;
    }

private:
    static std::string id_of(ParameterKind kind) { return "any-" + std::string(to_word(kind)); }

    ScenarioParameter parameter(ParameterKind kind) {
        ScenarioParameter made;
        made.id = ParameterId(id_of(kind));
        made.kind = kind;
        made.name = maybe_both(random_);
        switch (kind) {
        case ParameterKind::organisation:
            made.default_value = "org-0";
            break;
        case ParameterKind::component:
            made.default_value = "component-0";
            break;
        case ParameterKind::country:
            made.default_value = random_.chance(0.5) ? "NO" : "EU";
            break;
        case ParameterKind::certification:
            made.default_value = "certificate-1";
            break;
        case ParameterKind::duration:
            made.default_value = random_.chance(0.5) ? "P30D" : "12.5";
            break;
        case ParameterKind::factor:
            made.default_value = random_.chance(0.5) ? "0.5" : "0.25";
            break;
        }
        return made;
    }

    bool use_parameter() { return with_parameters_ && random_.chance(0.15); }

    template <class Time>
    Time time() {
        if (use_parameter()) {
            return ParameterReference{ParameterId(id_of(ParameterKind::duration))};
        }
        if (random_.chance(0.3)) {
            return Days{any_estimate(random_, 500)};
        }
        return any_duration(random_);
    }

    Factor factor(double most) {
        if (use_parameter()) {
            return ParameterReference{ParameterId(id_of(ParameterKind::factor))};
        }
        return any_estimate(random_, most);
    }

    Event event(std::size_t i) {
        Event made;
        made.id = EventId(numbered("event", i));
        made.name = maybe_both(random_);
        made.start = time<Start>();
        made.duration = random_.chance(0.4) ? Length(Forever{}) : time<Length>();
        if (random_.chance(0.3)) {
            made.notice = time<Length>();
        }
        made.select = selector(3);
        switch (random_.below(4)) {
        case 0:
            made.effect = Outage{};
            break;
        case 1:
            made.effect = Embargo{};
            break;
        case 2:
            made.effect = Degrade{factor(0.99)};
            break;
        default:
            made.effect = Price{factor(8)};
            break;
        }
        return made;
    }

    Selector selector(int depth) {
        Selector made;
        const auto kind = random_.below(depth > 0 ? 6 : 3);
        if (kind < 3) {
            made.kind = Selector::Kind::test;
            made.field_test = test();
            return made;
        }
        made.kind = kind == 3   ? Selector::Kind::all
                    : kind == 4 ? Selector::Kind::any
                                : Selector::Kind::negation;
        const int operands = made.kind == Selector::Kind::negation ? 1 : random_.between(1, 3);
        for (int i = 0; i < operands; ++i) {
            made.operands.push_back(selector(depth - 1));
        }
        return made;
    }

    FieldTest test() {
        FieldTest made;
        made.field = any_word<Field>(random_);
        made.subsidiaries = made.field != Field::organisation || random_.chance(0.7);
        for (int i = random_.between(1, 3); i > 0; --i) {
            made.values.push_back(value(made.field));
        }
        return made;
    }

    std::string value(Field field) {
        switch (field) {
        case Field::component:
        case Field::requires_component:
            return use_parameter()       ? "$" + id_of(ParameterKind::component)
                   : random_.chance(0.2) ? "component-*"
                                         : numbered("component", random_.below(stack_.components.size() + 1));
        case Field::organisation:
            return use_parameter() ? "$" + id_of(ParameterKind::organisation)
                                   : numbered("org", random_.below(stack_.organisations.size() + 1));
        case Field::control:
        case Field::hosting:
        case Field::origin:
            if (use_parameter()) {
                return "$" + id_of(ParameterKind::country);
            }
            return random_.chance(0.3) ? std::string("EEA") : any_country(random_).str();
        case Field::layer:
            return std::string(to_word(any_word<Layer>(random_)));
        case Field::access:
            return std::string(to_word(any_word<Access>(random_)));
        case Field::certification:
            return use_parameter() ? "$" + id_of(ParameterKind::certification)
                                   : numbered("certificate", random_.below(4));
        case Field::capability:
            return numbered("capability", random_.below(4));
        case Field::catalogue:
            return numbered("entry", random_.below(9));
        case Field::tag:
            return random_.chance(0.2) ? "tag-*" : numbered("tag", random_.below(4));
        case Field::licence:
            break;
        }
        const std::string text = any_fragment(random_);
        return text.front() == '$' ? "MIT" : text;
    }

    Random random_;
    const Stack& stack_;
    bool with_parameters_;
};

} // namespace

Scenario random_scenario(std::uint64_t seed, const Stack& stack, bool with_parameters) {
    return ScenarioMaker(seed, stack, with_parameters).make();
}

} // namespace volteface::tests
