// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edits.h"
#include "core/edit/touched.h"

namespace volteface::edit {

namespace {

tl::unexpected<Error> no_such(const ScenarioId& id) {
    return fail(ErrorCode::no_such_scenario, id.str(), {id.str()});
}

/// Both languages name the same thing; the history shows one.
std::string name_of(const Text& name, const std::string& id) {
    return label_of(name.in(Language::english), id);
}

} // namespace

Result<Change> add_scenario(const Stack& stack, Scenario scenario) {
    if (auto legal = check_new_id(stack, scenario.id, "scenarios"); !legal) {
        return tl::unexpected(legal.error());
    }
    if (auto legal = check(stack, scenario, stack.scenarios.size()); !legal) {
        return tl::unexpected(legal.error());
    }
    std::string subject = name_of(scenario.name, scenario.id.str());
    return single(Verb::add_scenario, std::move(subject), appended(stack, std::move(scenario)));
}

Result<Change> change_scenario(const Stack& stack, Scenario after) {
    const auto place = place_of(stack, after.id);
    if (!place) {
        return no_such(after.id);
    }
    const Scenario& before = stack.scenarios[*place];
    if (before == after) {
        return fail(ErrorCode::nothing_to_change);
    }
    if (auto legal = check(stack, after, *place); !legal) {
        return tl::unexpected(legal.error());
    }
    return single(Verb::change_scenario, name_of(before.name, before.id.str()),
                  RecordChange<Scenario>{before, std::move(after), *place});
}

Result<Change> remove_scenario(const Stack& stack, const ScenarioId& id) {
    const auto place = place_of(stack, id);
    if (!place) {
        return no_such(id);
    }
    const Scenario& before = stack.scenarios[*place];
    return single(Verb::remove_scenario, name_of(before.name, id.str()),
                  RecordChange<Scenario>{before, std::nullopt, *place});
}

Result<Change> change_assumption(const Stack& stack, Assumption after) {
    const auto place = place_of(stack, after.id);
    if (place && stack.assumptions[*place] == after) {
        return fail(ErrorCode::nothing_to_change);
    }
    if (!place) { // the stack's own figure instead of the catalogue's
        if (auto legal = check_new_id(stack, after.id, "assumptions"); !legal) {
            return tl::unexpected(legal.error());
        }
    }
    if (auto legal = check(stack, after, place.value_or(stack.assumptions.size())); !legal) {
        return tl::unexpected(legal.error());
    }
    std::string subject = name_of(after.name, after.id.str());
    if (!place) {
        return single(Verb::change_assumption, std::move(subject), appended(stack, std::move(after)));
    }
    return single(Verb::change_assumption, std::move(subject),
                  RecordChange<Assumption>{stack.assumptions[*place], std::move(after), *place});
}

Result<Change> change_header(const Stack& stack, Header after, Verb verb) {
    Header before = header_of(stack);
    if (before == after) {
        return fail(ErrorCode::nothing_to_change);
    }
    if (!rules::is_currency(after.currency)) {
        return fail(ErrorCode::unknown_currency, after.name, {after.currency}, Place{{}, "/currency", 0, 0});
    }
    std::string subject = after.name;
    return single(verb, std::move(subject), HeaderChange{std::move(before), std::move(after)});
}

} // namespace volteface::edit
