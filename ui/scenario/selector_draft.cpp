// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/selector_draft.h"

#include <algorithm>
#include <utility>

namespace volteface::ui {

const Selector& bare(const Selector& part) {
    const Selector* at = &part;
    while (at->kind == Selector::Kind::negation && !at->operands.empty()) {
        at = &at->operands.front();
    }
    return *at;
}

Selector& bare(Selector& part) {
    Selector* at = &part;
    while (at->kind == Selector::Kind::negation && !at->operands.empty()) {
        at = &at->operands.front();
    }
    return *at;
}

bool isNegated(const Selector& part) {
    bool negated = false;
    const Selector* at = &part;
    while (at->kind == Selector::Kind::negation && !at->operands.empty()) {
        negated = !negated;
        at = &at->operands.front();
    }
    return negated;
}

Selector& partAt(Selector& root, const SelectorPath& path) {
    Selector* at = &root;
    for (const std::size_t place : path) {
        at = &bare(*at).operands.at(place);
    }
    return *at;
}

bool isComplete(const Selector& part) {
    if (part.kind == Selector::Kind::test) {
        return !part.field_test.values.empty();
    }
    return !part.operands.empty() && std::all_of(part.operands.begin(), part.operands.end(), isComplete);
}

Selector withNegation(Selector root, const SelectorPath& path, bool negated) {
    Selector& part = partAt(root, path);
    Selector inside = bare(part);
    if (negated) {
        Selector negation;
        negation.kind = Selector::Kind::negation;
        negation.operands.push_back(std::move(inside));
        part = std::move(negation);
    } else {
        part = std::move(inside);
    }
    return root;
}

Selector withKind(Selector root, const SelectorPath& path, Selector::Kind kind) {
    bare(partAt(root, path)).kind = kind;
    return root;
}

Selector withPart(Selector root, const SelectorPath& path, Selector part) {
    Selector& at = partAt(root, path);
    Selector& group = bare(at);
    if (group.kind != Selector::Kind::test) {
        group.operands.push_back(std::move(part));
        return root;
    }
    Selector both;
    both.kind = Selector::Kind::all;
    both.operands.push_back(at);
    both.operands.push_back(std::move(part));
    at = std::move(both);
    return root;
}

Selector without(Selector root, const SelectorPath& path) {
    if (path.empty()) {
        return Selector{};
    }
    SelectorPath above = path;
    above.pop_back();
    Selector& group = partAt(root, above);
    auto& parts = bare(group).operands;
    parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(path.back()));
    if (parts.empty()) {
        return above.empty() ? Selector{} : without(std::move(root), above);
    }
    if (parts.size() == 1) {
        // "Not" stands before what is left as it stood before the group.
        Selector left = parts.front();
        const bool negated = isNegated(group) != isNegated(left);
        group = withNegation(std::move(left), {}, negated);
    }
    return root;
}

} // namespace volteface::ui
