// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/change.h"
#include "core/edit/lists.h"

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <utility>

namespace volteface::edit {

namespace {

constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

template <class Record>
std::unordered_map<Id<Record>, std::size_t> places(const std::vector<Record>& list) {
    std::unordered_map<Id<Record>, std::size_t> result;
    result.reserve(list.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
        result.emplace(list[i].id, i);
    }
    return result;
}

/// Which entries of `values` belong to a longest rising run (patience sorting); `nowhere` never does.
std::vector<bool> longest_rising(const std::vector<std::size_t>& values) {
    std::vector<std::size_t> tops; // index of the smallest last value of a run of each length
    std::vector<std::size_t> previous(values.size(), nowhere);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] == nowhere) {
            continue;
        }
        const auto top =
            std::lower_bound(tops.begin(), tops.end(), values[i],
                             [&](std::size_t at, std::size_t value) { return values[at] < value; });
        if (top != tops.begin()) {
            previous[i] = *std::prev(top);
        }
        if (top == tops.end()) {
            tops.push_back(i);
        } else {
            *top = i;
        }
    }
    std::vector<bool> chosen(values.size(), false);
    for (std::size_t at = tops.empty() ? nowhere : tops.back(); at != nowhere; at = previous[at]) {
        chosen[at] = true;
    }
    return chosen;
}

template <class Record>
void compare_lists(const Stack& before, const Stack& after, std::vector<AtomicChange>& parts) {
    const std::vector<Record>& old_list = list_of<Record>(before);
    const std::vector<Record>& new_list = list_of<Record>(after);
    const auto new_places = places(new_list);

    std::vector<std::size_t> destination(old_list.size(), nowhere);
    for (std::size_t i = 0; i < old_list.size(); ++i) {
        if (const auto found = new_places.find(old_list[i].id); found != new_places.end()) {
            destination[i] = found->second;
        }
    }
    const std::vector<bool> stays = longest_rising(destination);
    std::vector<bool> in_place(new_list.size(), false);
    for (std::size_t i = 0; i < old_list.size(); ++i) {
        if (!stays[i]) {
            continue;
        }
        in_place[destination[i]] = true;
        if (old_list[i] != new_list[destination[i]]) {
            parts.emplace_back(RecordChange<Record>{old_list[i], new_list[destination[i]], i});
        }
    }
    for (std::size_t i = old_list.size(); i-- > 0;) {
        if (!stays[i]) {
            parts.emplace_back(RecordChange<Record>{old_list[i], std::nullopt, i});
        }
    }
    for (std::size_t i = 0; i < new_list.size(); ++i) {
        if (!in_place[i]) {
            parts.emplace_back(RecordChange<Record>{std::nullopt, new_list[i], i});
        }
    }
}

void compare_positions(const Stack& before, const Stack& after, std::vector<AtomicChange>& parts) {
    for (const auto& [id, position] : before.positions) {
        const auto found = after.positions.find(id);
        if (found == after.positions.end()) {
            parts.emplace_back(PositionChange{id, position, std::nullopt});
        } else if (found->second != position) {
            parts.emplace_back(PositionChange{id, position, found->second});
        }
    }
    for (const auto& [id, position] : after.positions) {
        if (!before.positions.contains(id)) {
            parts.emplace_back(PositionChange{id, std::nullopt, position});
        }
    }
}

} // namespace

Change difference(const Stack& before, const Stack& after, Verb verb, std::string subject) {
    Change change{verb, std::move(subject), {}};
    if (Header was = header_of(before), is = header_of(after); was != is) {
        change.parts.emplace_back(HeaderChange{std::move(was), std::move(is)});
    }
    compare_lists<Organisation>(before, after, change.parts);
    compare_lists<Component>(before, after, change.parts);
    compare_lists<Requirement>(before, after, change.parts);
    compare_positions(before, after, change.parts);
    compare_lists<Scenario>(before, after, change.parts);
    compare_lists<Assumption>(before, after, change.parts);
    compare_lists<Team>(before, after, change.parts);
    compare_lists<Plan>(before, after, change.parts);
    return change;
}

} // namespace volteface::edit
