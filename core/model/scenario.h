// SPDX-License-Identifier: GPL-3.0-or-later
// What might happen: events on a timeline that starts at day 0.
#pragma once

#include "core/base/duration.h"
#include "core/base/estimate.h"
#include "core/base/text.h"
#include "core/model/ids.h"
#include "core/model/selector.h"
#include "core/model/source.h"

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace volteface {

/// "$name" where a number or a duration stands.
struct ParameterReference {
    ParameterId parameter;
    friend bool operator==(const ParameterReference&, const ParameterReference&) = default;
};

/// An estimate whose unit is days.
struct Days {
    Estimate estimate;
    friend bool operator==(const Days&, const Days&) = default;
};

struct Forever {
    friend bool operator==(const Forever&, const Forever&) = default;
};

using Start = std::variant<Duration, Days, ParameterReference>;
using Length = std::variant<Forever, Duration, Days, ParameterReference>;
using Factor = std::variant<Estimate, ParameterReference>;

/// Own capacity 0, to run and to renew.
struct Outage {
    friend bool operator==(const Outage&, const Outage&) = default;
};
/// Own capacity to renew 0.
struct Embargo {
    friend bool operator==(const Embargo&, const Embargo&) = default;
};
/// Own capacity to run times `left`, 0 ≤ left < 1.
struct Degrade {
    Factor left;
    friend bool operator==(const Degrade&, const Degrade&) = default;
};
/// Running cost times `factor`, ≥ 0; capacity unchanged.
struct Price {
    Factor factor;
    friend bool operator==(const Price&, const Price&) = default;
};
using Effect = std::variant<Outage, Embargo, Degrade, Price>;

struct Event {
    EventId id;
    Text name; ///< may be empty: the effect says enough
    Start start = Duration{};
    Length duration = Forever{};
    std::optional<Length> notice; ///< how long before `start` it is known; never Forever
    Selector select;
    Effect effect = Outage{};

    friend bool operator==(const Event&, const Event&) = default;
};

/// What kind of thing happens: the library is sorted by it.
enum class Category {
    provider_access,
    legal,
    geopolitics,
    supply_chain,
    economic,
    technical,
    lifecycle,
    people,
    opportunity
};

enum class ParameterKind { organisation, country, component, certification, duration, factor };

/// Something a person may turn. The default is written as it would stand in the scenario ("openai", "P30D",
/// "0.5").
struct ScenarioParameter {
    ParameterId id;
    ParameterKind kind = ParameterKind::organisation;
    std::string default_value;
    Text name;

    friend bool operator==(const ScenarioParameter&, const ScenarioParameter&) = default;
};

/// What happened before and makes the scenario credible.
struct Precedent {
    Text text;
    std::optional<Date> date;
    Source source;

    friend bool operator==(const Precedent&, const Precedent&) = default;
};

struct Scenario {
    ScenarioId id;
    Text name;
    Text summary;
    std::optional<Category> category;
    Duration horizon = Duration::days(365);      ///< above 0
    std::optional<Estimate> likelihood_per_year; ///< 0 to 1
    Text likelihood_reasoning;
    std::optional<Confidence> confidence;
    std::vector<Precedent> precedents;
    std::vector<Source> sources;
    std::vector<ScenarioParameter> parameters;
    std::vector<Event> events; ///< ids unique

    friend bool operator==(const Scenario&, const Scenario&) = default;
};

/// Puts values where parameters stand: those given, else the defaults. The result has no parameters left.
/// Errors: unknown_parameter, parameter_kind_mismatch (also for a default), malformed values.
[[nodiscard]] Result<Scenario> bind(const Scenario& scenario,
                                    const std::map<ParameterId, std::string>& values = {});

} // namespace volteface
