// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edits.h"
#include "core/edit/touched.h"

namespace volteface::edit {

namespace {

tl::unexpected<Error> no_such(const OrganisationId& id) {
    return fail(ErrorCode::unknown_reference, id.str(), {"organisations", id.str()});
}

std::string name_of(const Organisation& organisation) {
    return label_of(organisation.name, organisation.id.str());
}

} // namespace

Result<Change> add_organisation(const Stack& stack, Organisation organisation) {
    if (auto legal = check_new_id(stack, organisation.id, "organisations"); !legal) {
        return tl::unexpected(legal.error());
    }
    if (auto legal = check(stack, organisation, stack.organisations.size()); !legal) {
        return tl::unexpected(legal.error());
    }
    std::string subject = name_of(organisation);
    return single(Verb::add_organisation, std::move(subject), appended(stack, std::move(organisation)));
}

Result<Change> change_organisation(const Stack& stack, Organisation after) {
    const auto place = place_of(stack, after.id);
    if (!place) {
        return no_such(after.id);
    }
    const Organisation& before = stack.organisations[*place];
    if (before == after) {
        return fail(ErrorCode::nothing_to_change);
    }
    if (auto legal = check(stack, after, *place); !legal) {
        return tl::unexpected(legal.error());
    }
    return single(Verb::change_organisation, name_of(before),
                  RecordChange<Organisation>{before, std::move(after), *place});
}

Result<Change> remove_organisation(const Stack& stack, const OrganisationId& id) {
    const auto place = place_of(stack, id);
    if (!place) {
        return no_such(id);
    }
    std::vector<std::string> users;
    for (const Component& component : stack.components) {
        if (component.organisation == id) {
            users.push_back(label_of(component.name, component.id.str()));
        }
    }
    for (const Organisation& organisation : stack.organisations) {
        if (organisation.parent == id) {
            users.push_back(name_of(organisation));
        }
    }
    if (!users.empty()) {
        return fail(ErrorCode::still_in_use, id.str(), {joined(users)});
    }
    const Organisation& before = stack.organisations[*place];
    return single(Verb::remove_organisation, name_of(before),
                  RecordChange<Organisation>{before, std::nullopt, *place});
}

} // namespace volteface::edit
