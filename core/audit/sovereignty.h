// SPDX-License-Identifier: GPL-3.0-or-later
// Two readings of sovereignty, side by side: nothing below is foreign; or, what is foreign can be replaced in
// time.
#pragma once

#include "core/audit/chokepoints.h"
#include "core/audit/elements.h"
#include "core/audit/exposure.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace volteface::audit {

enum class Verdict {
    yes,
    no,
    unknown, ///< nothing speaks against it, but something is not known
    none     ///< there is nothing to judge
};

/// What a service rests on in one layer, over needs of any phase.
struct AutarkyLayer {
    Layer layer = Layer::application;
    Verdict verdict = Verdict::none;
    std::size_t components = 0;
    std::size_t foreign = 0; ///< controlled from a jurisdiction that is not accepted
    std::size_t unknown = 0; ///< control not known

    friend bool operator==(const AutarkyLayer&, const AutarkyLayer&) = default;
};

/// Something outside the stack that could take a need over: an entry of the catalogue.
struct Candidate {
    std::string id;
    std::string name;
    std::vector<std::string> capabilities;
    std::optional<Country> control;
    std::string organisation; ///< as in the stack; may be empty
};

/// A component or candidate that offers what a need asks for under accepted control.
struct Alternative {
    std::string id;
    bool in_stack = false;             ///< else a candidate
    std::optional<Duration> lead_time; ///< until it is in service; unknown when empty
    std::optional<Duration> at_least;  ///< where it is unknown: what is known of it

    friend bool operator==(const Alternative&, const Alternative&) = default;
};

/// A need that the loss leaves unmet and that asks for an alternative.
struct OpenNeed {
    RequirementId requirement;
    std::vector<Alternative> alternatives; ///< shortest lead time first, unknown ones behind; may be empty

    friend bool operator==(const OpenNeed&, const OpenNeed&) = default;
};

struct ForeignSinglePoint {
    Element element;
    std::optional<Country> country;
    std::vector<OpenNeed> needs;   ///< all of them must be met again
    Verdict verdict = Verdict::no; ///< an alternative for each, in service within the MTPD
    std::optional<Duration> time;  ///< the longest of the shortest lead times; unknown when empty

    friend bool operator==(const ForeignSinglePoint&, const ForeignSinglePoint&) = default;
};

struct SovereigntyOfService {
    ComponentId service;
    std::optional<Duration> mtpd;
    Verdict autarky = Verdict::yes;
    std::vector<AutarkyLayer> layers; ///< every layer but `service`, in the order of the enum
    /// `none` where no foreign element is a single point: no alternative is needed.
    Verdict alternative = Verdict::none;
    std::vector<ForeignSinglePoint> single_points; ///< by level, then by id
    std::optional<Duration> time;                  ///< the longest over them; unknown when empty

    friend bool operator==(const SovereigntyOfService&, const SovereigntyOfService&) = default;
};

/// How the vital services (criticality 1) live on after a loss.
struct VitalLife {
    std::optional<Minute> until_harm; ///< first minute at which one is below 1; empty: beyond the horizon
    std::optional<Minute> until_down; ///< first minute at which one is at 0
    std::optional<ComponentId> first_down; ///< that service
    std::size_t vital_down = 0;

    friend bool operator==(const VitalLife&, const VitalLife&) = default;
};

/// How long the vital services live with all of a jurisdiction gone for good from day 0. One's own components
/// go with the country that they run in, and with nobody who controls them.
struct AutarkyHorizon {
    Country jurisdiction;
    bool accepted = false;
    VitalLife everything;                ///< what it controls and what runs there, both
    std::optional<VitalLife> controlled; ///< only what it controls; empty: it controls nothing
    std::optional<VitalLife> hosted;     ///< only what runs there; empty: nothing does

    friend bool operator==(const AutarkyHorizon&, const AutarkyHorizon&) = default;
};

struct SovereigntyOptions {
    Accepted accepted;
    std::vector<Candidate> candidates; ///< besides the components of the stack
    /// How long until a component or candidate is in service for a need; without it nobody knows.
    std::function<std::optional<Duration>(const RequirementId&, const std::string& id)> lead_time;
    /// What it takes at least, asked where that is not known: enough to say that it comes too late.
    std::function<std::optional<Duration>(const RequirementId&, const std::string& id)> least_time;
};

/// One for each service, sorted by id. One's own components are never foreign.
[[nodiscard]] std::vector<SovereigntyOfService> sovereignty(const Stack& stack,
                                                            const std::vector<Chokepoint>& chokepoints,
                                                            const SovereigntyOptions& options);

/// One for each jurisdiction of the columns, which are those of exposures() over the same horizon; the
/// shortest life with everything gone first, then by code. None without a vital service. A simulation for
/// each jurisdiction that both controls and hosts. Error: cancelled.
[[nodiscard]] Result<std::vector<AutarkyHorizon>>
autarky_horizons(const Stack& stack, const std::vector<ExposureColumn>& exposures, const Accepted& accepted,
                 Duration horizon, const Watch& watch = {});

} // namespace volteface::audit
