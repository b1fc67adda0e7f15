// SPDX-License-Identifier: GPL-3.0-or-later
// Checks just the records that an edit touches, by the rules of core/model. One pass over the ids of a list
// instead of an index of it keeps a single edit cheap on a stack of 10^5 components. For the edits_*.cpp of
// this folder.
#pragma once

#include "core/edit/change.h"
#include "core/edit/lists.h"
#include "core/model/validation_rules.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace volteface::edit {

/// Where the record is in its list.
template <class Record>
[[nodiscard]] std::optional<std::size_t> place_of(const Stack& stack, const Id<Record>& id) {
    const std::vector<Record>& list = list_of<Record>(stack);
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const Record& record) { return record.id == id; });
    if (found == list.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - list.begin());
}

/// An index of those records of the stack whose ids are in `ids`. O(records · ids): for the few ids of one
/// record.
template <class Record>
[[nodiscard]] rules::Index<Record> index_of_these(const Stack& stack, const std::vector<Id<Record>>& ids) {
    const std::vector<Record>& list = list_of<Record>(stack);
    rules::Index<Record> index;
    for (std::size_t i = 0; i < list.size() && index.size() < ids.size(); ++i) {
        if (std::find(ids.begin(), ids.end(), list[i].id) != ids.end()) {
            index.emplace(list[i].id, i);
        }
    }
    return index;
}

/// Error: malformed_id or duplicate_id for a record that is to be added.
template <class Record>
[[nodiscard]] Result<void> check_new_id(const Stack& stack, const Id<Record>& id, std::string_view list) {
    const std::string path = rules::list_path(list, list_of<Record>(stack).size()) + "/id";
    if (!is_valid_id(id.str())) {
        return fail(ErrorCode::malformed_id, id.str(), {id.str()}, Place{{}, path, 0, 0});
    }
    if (place_of(stack, id)) {
        return fail(ErrorCode::duplicate_id, id.str(), {std::string(list)}, Place{{}, path, 0, 0});
    }
    return {};
}

/// The first breach, if any.
[[nodiscard]] Result<void> outcome_of(const rules::Report& report);

/// `place` is where the record stands or will stand in its list. Errors: those of validate() for the record.
[[nodiscard]] Result<void> check(const Stack& stack, const Component& component, std::size_t place);
[[nodiscard]] Result<void> check(const Stack& stack, const Requirement& requirement, std::size_t place);
[[nodiscard]] Result<void> check(const Stack& stack, const Organisation& organisation, std::size_t place);
[[nodiscard]] Result<void> check(const Stack& stack, const Scenario& scenario, std::size_t place);
[[nodiscard]] Result<void> check(const Stack& stack, const Assumption& assumption, std::size_t place);

[[nodiscard]] Result<void> check(const Stack& stack, const Team& team, std::size_t place);
[[nodiscard]] Result<void> check(const Stack& stack, const Plan& plan, std::size_t place);

/// Takes the bars of moves that the plan has no more out of its schedule.
void drop_tasks_without_move(Plan& plan);

/// A change of one part.
template <class Part>
[[nodiscard]] Change single(Verb verb, std::string subject, Part part) {
    return Change{verb, std::move(subject), {AtomicChange{std::move(part)}}};
}

/// Appends a record to its list.
template <class Record>
[[nodiscard]] RecordChange<Record> appended(const Stack& stack, Record record) {
    return {std::nullopt, std::move(record), list_of<Record>(stack).size()};
}

/// What a person knows a record by: its name, else its id.
[[nodiscard]] const std::string& label_of(const std::string& name, const std::string& id);
/// "A", "A, B", "A, B, C" or "A, B, C, …".
[[nodiscard]] std::string joined(const std::vector<std::string>& names);

} // namespace volteface::edit
