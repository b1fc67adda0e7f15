// SPDX-License-Identifier: GPL-3.0-or-later
// Which supplier of which need is lost, and who could take its place; and who could not, with the reason.
#pragma once

#include "core/base/country.h"
#include "core/base/duration.h"
#include "core/model/ids.h"
#include "core/model/requirement.h"

#include <optional>
#include <string>
#include <vector>

namespace volteface::plan {

/// Where the fit of a candidate comes from, the one that stands before the others first.
enum class FitSource {
    evaluation, ///< the organisation's own, on the requirement
    supplier,   ///< what the requirement says of a supplier that it lists
    catalogue,  ///< what the catalogue says of a substitute
    unknown
};

/// Why a candidate will not do.
enum class Reason {
    falls_under_scenario, ///< no better than what it would replace, once it could be in service
    cannot_be_had,        ///< its capacity to renew is 0 when it is needed
    rests_on_consumer,    ///< it needs what needs it
    lacks_capability,     ///< it does not offer what the need asks for
    lacks_certificate,
    control_not_accepted, ///< jurisdiction of control, for a service above the need
    hosting_not_accepted, ///< one of the places where it runs, for a service above the need
    control_unknown,      ///< a rule asks for a jurisdiction, and nobody knows this one's
    hosting_unknown,
    fit_below_floor,
    fit_unknown,
    provider_avoided,
    forbidden_by_hand,
};

/// One reason; only what its kind needs is set.
struct Objection {
    Reason reason = Reason::falls_under_scenario;
    std::string argument;                       ///< certificate, capability
    std::optional<Country> country;             ///< that is not accepted
    std::optional<ComponentId> service;         ///< for which it is not
    std::optional<int> criticality;             ///< of the rule that says so, where it has one
    std::optional<DataClass> data_class;        ///< the same
    std::optional<OrganisationId> organisation; ///< that is avoided: the provider, or who owns it
    std::optional<double> fit;
    std::optional<double> floor;
    /// falls_under_scenario, cannot_be_had: the component at the root of it, and its event if there is one.
    std::optional<ComponentId> root;
    std::optional<EventId> event;
    Minute at = 0; ///< since when, for these two

    friend bool operator==(const Objection&, const Objection&) = default;
};

/// A supplier of a need that is lost, so that something above it is harmed: what a move replaces.
struct LostSupplier {
    RequirementId requirement;
    ComponentId from;

    friend auto operator<=>(const LostSupplier&, const LostSupplier&) = default;
};

/// A candidate that was looked at.
struct Candidate {
    ComponentId component; ///< of the stack, or of what the plan may bring in
    bool in_stack = true;
    std::optional<CatalogueId> entry; ///< of the catalogue, that it stands for
    std::optional<double> fit;        ///< unknown when empty
    FitSource fit_source = FitSource::unknown;
    std::vector<Objection> objections; ///< empty: it will do

    friend bool operator==(const Candidate&, const Candidate&) = default;
};

/// A lost supplier with everybody who was looked at for its place.
struct LostNeed {
    LostSupplier lost;
    ComponentId consumer;
    Phase phase = Phase::run;
    Minute short_since = 0;            ///< first minute at which the need falls short
    std::vector<ComponentId> services; ///< that rest on it, sorted
    std::vector<Candidate> candidates; ///< those that will do first, then by fit, then by id

    friend bool operator==(const LostNeed&, const LostNeed&) = default;
};

} // namespace volteface::plan
