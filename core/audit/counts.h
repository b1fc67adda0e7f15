// SPDX-License-Identifier: GPL-3.0-or-later
// How many links of the stack are whose: by layer and jurisdiction, and in the sentence that an audit begins
// with.
#pragma once

#include "core/base/country.h"
#include "core/model/stack.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace volteface::audit {

/// Whose a component is: who can compel its owner, where it runs, where it was made.
enum class Basis { control, hosting, origin };

/// What is counted. A link is one (requirement, supplier) pair, counted at the supplier.
struct Tally {
    std::size_t components = 0;
    std::size_t components_inferred = 0; ///< of these: brought in from the catalogue and not confirmed
    std::size_t links = 0;
    std::size_t links_inferred = 0; ///< of these: the requirement is inferred
    double cost = 0;                ///< a year, of the components whose cost is known
    std::size_t cost_unknown = 0;   ///< components without a known cost
    double impact = 0; ///< per day: for each component, the known impacts of all services that rest on it
    std::size_t impact_unknown = 0; ///< (component, service) pairs left out of it: the impact is not known

    Tally& operator+=(const Tally& other);
    friend bool operator==(const Tally&, const Tally&) = default;
};

struct CountRow {
    Layer layer = Layer::application;
    std::optional<Country> jurisdiction; ///< empty: unknown
    Tally tally;

    friend bool operator==(const CountRow&, const CountRow&) = default;
};

/// What is under one bloc, and what stops without it.
struct BlocRow {
    std::optional<Bloc> bloc; ///< empty: unknown
    Tally tally;
    std::size_t services_stopped = 0; ///< by the rules of cut sets, all of the bloc gone but one's own
    double impact_stopped = 0;        ///< per day, of those whose impact is known

    friend bool operator==(const BlocRow&, const BlocRow&) = default;
};

/// For control and origin every component stands in exactly one row, so that rows and blocs sum to `total`.
/// By hosting it stands in the row of each country that it runs in, and in each bloc: `in_several_countries`
/// and `in_several_blocs` say how often that is.
struct Counts {
    Basis basis = Basis::control;
    Tally total;                ///< each component and link once
    std::vector<CountRow> rows; ///< by layer as the enum has it, then by country code, unknown last
    std::vector<BlocRow> blocs; ///< always five: American, Chinese, European, other, unknown
    Tally in_several_countries; ///< of components that stand in more than one row
    Tally in_several_blocs;

    friend bool operator==(const Counts&, const Counts&) = default;
};

/// O(services × links).
[[nodiscard]] Counts count(const Stack& stack, Basis basis);

} // namespace volteface::audit
