// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/catalogue_edits.h"

#include "ui/document/session.h"

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr std::size_t mostNames = 3;

} // namespace

std::string namesOf(const std::vector<Component>& components) {
    std::string names;
    for (std::size_t i = 0; i < std::min(components.size(), mostNames); ++i) {
        names += (i == 0 ? "" : ", ") + components[i].name;
    }
    return components.size() > mostNames ? names + ", …" : names;
}

Result<edit::Change> changeOf(const Stack& stack, const catalogue::Additions& additions, edit::Verb verb,
                              std::string subject) {
    if (additions.empty()) {
        return fail(ErrorCode::nothing_to_change);
    }
    return edit::difference(stack, catalogue::with(stack, additions), verb, std::move(subject));
}

Result<AddedEntries> addEntries(const Stack& stack, const catalogue::Catalogue& catalogue,
                                const std::vector<CatalogueId>& entries,
                                const std::vector<std::optional<Position>>& places) {
    Stack after = stack;
    std::vector<Component> added;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const catalogue::Additions additions = catalogue::add_entry(after, catalogue, entries[i]);
        if (additions.components.empty()) {
            return fail(ErrorCode::unknown_reference, entries[i].str(), {"catalogue", entries[i].str()});
        }
        const ComponentId id = additions.components.front().id;
        added.push_back(additions.components.front());
        after = catalogue::with(std::move(after), additions);
        if (i < places.size() && places[i]) {
            after.positions[id] = *places[i];
        }
    }
    if (added.empty()) {
        return fail(ErrorCode::nothing_to_change);
    }
    AddedEntries result;
    result.change = edit::difference(stack, after, edit::Verb::add_from_catalogue, namesOf(added));
    for (const Component& component : added) {
        result.components.push_back(component.id);
    }
    return result;
}

bool addEntries(Session& session, const std::vector<CatalogueId>& entries,
                const std::vector<std::optional<Position>>& places) {
    if (session.document() == nullptr || entries.empty()) {
        return false;
    }
    Result<AddedEntries> added = addEntries(*session.stack(), *session.catalogue(), entries, places);
    if (!added) {
        session.report(added.error());
        return false;
    }
    if (!session.apply(std::move(added->change))) {
        return false;
    }
    session.select({added->components, {}});
    Q_EMIT session.revealRequested({SubjectRef::Kind::component, added->components.back().str()}, {});
    return true;
}

} // namespace volteface::ui
