// SPDX-License-Identifier: GPL-3.0-or-later
// Every change of a stack as a value: what undo, import, merging and saving share.
#pragma once

#include "core/base/result.h"
#include "core/model/stack.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace volteface::edit {

/// One record before and after: an insertion has no `before`, a removal no `after`. `index` is the place in
/// its list, before a removal or after an insertion, so that undo restores the order as well.
template <class Record>
struct RecordChange {
    std::optional<Record> before;
    std::optional<Record> after;
    std::size_t index = 0;

    friend bool operator==(const RecordChange&, const RecordChange&) = default;
};

struct PositionChange {
    ComponentId component;
    std::optional<Position> before;
    std::optional<Position> after;

    friend bool operator==(const PositionChange&, const PositionChange&) = default;
};

/// The stack's own fields, without its lists.
struct Header {
    std::string name;
    std::string currency;
    std::optional<Date> day_zero;
    Duration stale_after = Stack{}.stale_after;
    std::string notes;
    std::vector<FrameworkAnswer> answers;
    std::vector<FrameworkFloor> floors;
    ReportSettings report;

    friend bool operator==(const Header&, const Header&) = default;
};

[[nodiscard]] Header header_of(const Stack& stack);

struct HeaderChange {
    Header before;
    Header after;

    friend bool operator==(const HeaderChange&, const HeaderChange&) = default;
};

using AtomicChange = std::variant<RecordChange<Organisation>, RecordChange<Component>,
                                  RecordChange<Requirement>, RecordChange<Scenario>, RecordChange<Assumption>,
                                  RecordChange<Team>, RecordChange<Plan>, PositionChange, HeaderChange>;

/// What the change means, for menus and the history list; words are made in ui/support/messages.
enum class Verb {
    add_component,
    remove_component,
    rename_component,
    change_component,
    move_component, ///< on the map
    change_service,
    add_requirement,
    remove_requirement,
    change_requirement,
    add_supplier,
    remove_supplier,
    replace_supplier,
    change_supplier,
    add_organisation,
    remove_organisation,
    change_organisation,
    add_scenario,
    remove_scenario,
    change_scenario,
    change_assumption,
    reset_assumption, ///< the shipped figure stands again
    add_plan,
    remove_plan,
    change_plan,
    add_team,
    remove_team,
    change_team,
    answer_framework,
    change_report_settings,
    change_stack,
    import_file,
    add_from_catalogue,
    complete_upstream, ///< bring in what the catalogue says it rests on
    confirm_inferred,
    reject_inferred,
    update_from_catalogue,
    arrange_map,
    revert_to_saved
};

/// One action of a person: applied whole or not at all.
struct Change {
    Verb verb = Verb::change_stack;
    std::string subject; ///< name of what it is about, as the person knows it
    std::vector<AtomicChange> parts;

    [[nodiscard]] bool empty() const { return parts.empty(); }
    friend bool operator==(const Change&, const Change&) = default;
};

/// Puts every `after` in the place of its `before`, part by part. The change must have been made for this
/// very stack. A run of removals at falling places, or of insertions at rising ones, costs one pass over its
/// list.
void apply(Stack& stack, const Change& change);

/// The change that undoes it: apply(stack, change); apply(stack, inverse(change)) leaves the stack as it was.
[[nodiscard]] Change inverse(const Change& change);

/// What turns `before` into `after`, record by record: per list what was replaced, what went (last first),
/// what came (first first). The fewest records move where the order differs. O(n log n).
[[nodiscard]] Change difference(const Stack& before, const Stack& after, Verb verb, std::string subject);

} // namespace volteface::edit
