// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/change.h"

#include "core/edit/lists.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <utility>

namespace volteface::edit {

namespace {

using Parts = std::vector<AtomicChange>;

template <class Record>
const RecordChange<Record>* as(const AtomicChange& part) {
    return std::get_if<RecordChange<Record>>(&part);
}

template <class Record>
bool is_removal(const RecordChange<Record>* part) {
    return part != nullptr && part->before && !part->after;
}

template <class Record>
bool is_insertion(const RecordChange<Record>* part) {
    return part != nullptr && !part->before && part->after;
}

/// How many parts from `first` on remove records of this kind at falling places: none of them moves the place
/// of a later one, so that all go in one pass.
template <class Record>
std::size_t removals_from(const Parts& parts, std::size_t first) {
    std::size_t end = first + 1;
    while (end < parts.size() && is_removal(as<Record>(parts[end])) &&
           as<Record>(parts[end])->index < as<Record>(parts[end - 1])->index) {
        ++end;
    }
    return end - first;
}

template <class Record>
std::size_t insertions_from(const Parts& parts, std::size_t first) {
    std::size_t end = first + 1;
    while (end < parts.size() && is_insertion(as<Record>(parts[end])) &&
           as<Record>(parts[end])->index > as<Record>(parts[end - 1])->index) {
        ++end;
    }
    return end - first;
}

template <class Record>
void remove_run(std::vector<Record>& list, const Parts& parts, std::size_t first, std::size_t count) {
    std::size_t next = first + count; // the lowest place is the last one of the run
    std::size_t out = as<Record>(parts[next - 1])->index;
    for (std::size_t in = out; in < list.size(); ++in) {
        if (next > first && as<Record>(parts[next - 1])->index == in) {
            assert(list[in].id == as<Record>(parts[next - 1])->before->id);
            --next;
        } else {
            list[out++] = std::move(list[in]);
        }
    }
    assert(next == first);
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(out), list.end());
}

template <class Record>
void insert_run(std::vector<Record>& list, const Parts& parts, std::size_t first, std::size_t count) {
    if (count == 1) {
        const RecordChange<Record>& part = *as<Record>(parts[first]);
        assert(part.index <= list.size());
        list.insert(list.begin() + static_cast<std::ptrdiff_t>(part.index), *part.after);
        return;
    }
    std::vector<Record> merged;
    merged.reserve(list.size() + count);
    auto old = list.begin();
    for (std::size_t i = first; i < first + count; ++i) {
        const RecordChange<Record>& part = *as<Record>(parts[i]);
        while (merged.size() < part.index) {
            assert(old != list.end());
            merged.push_back(std::move(*old++));
        }
        merged.push_back(*part.after);
    }
    std::move(old, list.end(), std::back_inserter(merged));
    list = std::move(merged);
}

/// Each returns how many parts it has dealt with.
template <class Record>
std::size_t apply_from(Stack& stack, const Parts& parts, std::size_t i, const RecordChange<Record>& part) {
    std::vector<Record>& list = list_of<Record>(stack);
    assert(part.before || part.after);
    if (is_removal(&part)) {
        const std::size_t count = removals_from<Record>(parts, i);
        remove_run(list, parts, i, count);
        return count;
    }
    if (is_insertion(&part)) {
        const std::size_t count = insertions_from<Record>(parts, i);
        insert_run(list, parts, i, count);
        return count;
    }
    assert(part.index < list.size() && list[part.index].id == part.before->id);
    assert(part.before->id == part.after->id);
    list[part.index] = *part.after;
    return 1;
}

std::size_t apply_from(Stack& stack, const Parts&, std::size_t, const PositionChange& part) {
    if (part.after) {
        stack.positions.insert_or_assign(part.component, *part.after);
    } else {
        stack.positions.erase(part.component);
    }
    return 1;
}

std::size_t apply_from(Stack& stack, const Parts&, std::size_t, const HeaderChange& part) {
    stack.name = part.after.name;
    stack.currency = part.after.currency;
    stack.day_zero = part.after.day_zero;
    stack.stale_after = part.after.stale_after;
    stack.notes = part.after.notes;
    stack.answers = part.after.answers;
    stack.floors = part.after.floors;
    stack.report = part.after.report;
    return 1;
}

} // namespace

Header header_of(const Stack& stack) {
    return {stack.name,  stack.currency, stack.day_zero, stack.stale_after,
            stack.notes, stack.answers,  stack.floors,   stack.report};
}

void apply(Stack& stack, const Change& change) {
    std::size_t i = 0;
    while (i < change.parts.size()) {
        i += std::visit([&](const auto& part) { return apply_from(stack, change.parts, i, part); },
                        change.parts[i]);
    }
}

Change inverse(const Change& change) {
    Change result{change.verb, change.subject, {}};
    result.parts.reserve(change.parts.size());
    for (auto part = change.parts.rbegin(); part != change.parts.rend(); ++part) {
        result.parts.push_back(*part);
        std::visit([](auto& value) { std::swap(value.before, value.after); }, result.parts.back());
    }
    return result;
}

} // namespace volteface::edit
