// SPDX-License-Identifier: GPL-3.0-or-later
// Who could be looked at for a lost supplier's place, and how well each would serve.
#pragma once

#include "core/plan/candidate.h"
#include "core/plan/request.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace volteface::plan {

/// A name to look at: a component of the stack, or an entry that no component stands for.
struct Name {
    std::optional<ComponentId> component;
    std::optional<CatalogueId> entry;
    friend auto operator<=>(const Name&, const Name&) = default;
};

/// Names of candidates and entries to bring in, before anything is simulated: suppliers that the need lists,
/// what offers its capability, what was evaluated, what a person speaks of, and the catalogue's substitutes.
class Names {
public:
    /// The request must outlive it.
    explicit Names(const Request& request);

    [[nodiscard]] std::set<Name> of(const Requirement& requirement, const Component& from) const;

private:
    const Request& request_;
    std::map<CatalogueId, std::vector<ComponentId>> by_entry_;
};

/// The organisation's own evaluation first, then what the need says of its supplier, then the catalogue.
void set_fit(const Request& request, const Requirement& requirement, const Component& from,
             Candidate& candidate);

} // namespace volteface::plan
