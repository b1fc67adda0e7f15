// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validation.h"
#include "core/model/validation_rules.h"
#include "core/model/words.h"

#include <cmath>
#include <set>

namespace volteface {

using namespace rules;

namespace {

/// A depth that no person writes; keeps the recursion over hostile selectors bounded.
constexpr int deepest_selector = 64;

bool is_reference(const std::string& value) {
    return value.size() > 1 && value.front() == '$';
}

class ScenarioCheck {
public:
    ScenarioCheck(const Scenario& scenario, std::string path, Report& report)
        : scenario_(scenario)
        , path_(std::move(path))
        , report_(report) {}

    void run() {
        const std::string& subject = scenario_.id.str();
        report_.require_range(scenario_.horizon.minutes > 0, static_cast<double>(scenario_.horizon.minutes),
                              subject, "horizon", "above 0", path_ + "/horizon");
        if (const auto& likelihood = scenario_.likelihood_per_year) {
            report_.require_estimate(*likelihood, subject, path_ + "/likelihood_per_year");
            report_.require_range(likelihood->low >= 0 && likelihood->high <= 1, likelihood->high, subject,
                                  "likelihood_per_year", "0 to 1", path_ + "/likelihood_per_year");
        }
        for (std::size_t i = 0; i < scenario_.parameters.size(); ++i) {
            const std::string& id = scenario_.parameters[i].id.str();
            const std::string at = path_ + list_path("parameters", i) + "/id";
            if (!is_valid_id(id)) {
                report_.add(ErrorCode::malformed_id, id, {id}, at);
            }
            if (!parameters_.insert(scenario_.parameters[i].id).second) {
                report_.add(ErrorCode::duplicate_id, id, {"parameters"}, at);
            }
        }
        std::set<EventId> events;
        for (std::size_t i = 0; i < scenario_.events.size(); ++i) {
            const Event& event = scenario_.events[i];
            const std::string at = path_ + list_path("events", i);
            if (!is_valid_id(event.id.str())) {
                report_.add(ErrorCode::malformed_id, event.id.str(), {event.id.str()}, at + "/id");
            }
            if (!events.insert(event.id).second) {
                report_.add(ErrorCode::duplicate_id, event.id.str(), {"events"}, at + "/id");
            }
            check_event(event, at);
        }
    }

private:
    void require_parameter(const ParameterId& id, const std::string& subject, const std::string& path) {
        if (!parameters_.contains(id)) {
            report_.add(ErrorCode::unknown_parameter, subject, {id.str()}, path);
        }
    }

    template <class Time>
    void check_time(const Time& time, const std::string& subject, std::string_view key,
                    const std::string& path) {
        if (const auto* reference = std::get_if<ParameterReference>(&time)) {
            require_parameter(reference->parameter, subject, path);
        } else if (const auto* days = std::get_if<Days>(&time)) {
            const double longest = static_cast<double>(longest_duration.minutes / minutes_per_day);
            report_.require_estimate(days->estimate, subject, path);
            report_.require_range(days->estimate.low >= 0 && days->estimate.high <= longest,
                                  days->estimate.low, subject, key, "0 or more days", path);
        }
    }

    void check_factor(const Factor& factor, const std::string& subject, std::string_view key, bool below_one,
                      const std::string& path) {
        if (const auto* reference = std::get_if<ParameterReference>(&factor)) {
            require_parameter(reference->parameter, subject, path);
        } else {
            const Estimate& estimate = std::get<Estimate>(factor);
            report_.require_estimate(estimate, subject, path);
            const bool ok = estimate.low >= 0 && (!below_one || estimate.high < 1);
            report_.require_range(ok, below_one ? estimate.high : estimate.low, subject, key,
                                  below_one ? "0 or more, below 1" : "0 or more", path);
        }
    }

    void check_event(const Event& event, const std::string& path) {
        const std::string& subject = event.id.str();
        check_time(event.start, subject, "start", path + "/start");
        check_time(event.duration, subject, "duration", path + "/duration");
        if (event.notice) {
            check_time(*event.notice, subject, "notice", path + "/notice");
            if (std::holds_alternative<Forever>(*event.notice)) {
                report_.add(ErrorCode::malformed_duration, subject, {"forever"}, path + "/notice");
            }
        }
        if (const auto* degrade = std::get_if<Degrade>(&event.effect)) {
            check_factor(degrade->left, subject, "degrade", true, path + "/effect/degrade");
        } else if (const auto* price = std::get_if<Price>(&event.effect)) {
            check_factor(price->factor, subject, "price", false, path + "/effect/price");
        }
        check_selector(event.select, subject, path + "/select", 0);
    }

    void check_selector(const Selector& selector, const std::string& subject, const std::string& path,
                        int depth) {
        if (depth > deepest_selector) {
            report_.add(ErrorCode::too_deep, subject, {std::to_string(deepest_selector)}, path);
            return;
        }
        if (selector.kind != Selector::Kind::test) {
            if (selector.operands.empty() ||
                (selector.kind == Selector::Kind::negation && selector.operands.size() != 1)) {
                report_.add(ErrorCode::empty_selector, subject, {}, path);
            }
            for (const Selector& operand : selector.operands) {
                check_selector(operand, subject, path, depth + 1);
            }
            return;
        }
        if (selector.field_test.values.empty()) {
            report_.add(ErrorCode::empty_selector, subject, {}, path);
        }
        for (const std::string& value : selector.field_test.values) {
            if (is_reference(value)) {
                require_parameter(ParameterId(value.substr(1)), subject, path);
            } else {
                check_value(selector.field_test.field, value, subject, path);
            }
        }
    }

    /// Words of closed sets must exist: a misspelt country would silently hit nothing.
    void check_value(Field field, const std::string& value, const std::string& subject,
                     const std::string& path) {
        const std::string key(to_word(field));
        if (value.empty()) {
            report_.add(ErrorCode::empty_selector, subject, {}, path);
        } else if (value.back() == '*') {
            return;
        } else if (field == Field::control || field == Field::hosting || field == Field::origin) {
            if (!is_country_group(value) && !Country::parse(value)) {
                report_.add(ErrorCode::unknown_country, subject, {value}, path + "/" + key);
            }
        } else if (field == Field::layer && !from_word<Layer>(value)) {
            report_.add(ErrorCode::unknown_word, subject, {value, key, allowed<Layer>()}, path + "/" + key);
        } else if (field == Field::access && !from_word<Access>(value)) {
            report_.add(ErrorCode::unknown_word, subject, {value, key, allowed<Access>()}, path + "/" + key);
        }
    }

    template <class E>
    static std::string allowed() {
        std::string list;
        for (const auto& word : words<E>()) {
            list += list.empty() ? "" : ", ";
            list += word.text;
        }
        return list;
    }

    const Scenario& scenario_;
    std::string path_;
    Report& report_;
    std::set<ParameterId> parameters_;
};

} // namespace

Errors validate(const Scenario& scenario, const std::string& path) {
    Report report;
    if (!is_valid_id(scenario.id.str())) {
        report.add(ErrorCode::malformed_id, scenario.id.str(), {scenario.id.str()}, path + "/id");
    }
    ScenarioCheck(scenario, path, report).run();
    return std::move(report.errors);
}

} // namespace volteface
