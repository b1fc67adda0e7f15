// SPDX-License-Identifier: GPL-3.0-or-later
// Decision diagrams of a formula, module by module: a module's diagram takes the modules below it for
// variables.
#pragma once

#include "core/audit/formula.h"
#include "core/audit/zbdd.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace volteface::audit {

struct Module {
    Term gate = 0;
    std::vector<Term> variables; ///< by level: events, and gates that are modules
    std::unique_ptr<Bdd> bdd;    ///< the function; null where only its minimal solutions were built
    Ref function = 0;
    std::unique_ptr<Zbdd> zbdd; ///< the minimal solutions
    Ref sets = 0;
    bool is_cut = false; ///< sets of more than `order` variables are missing
};

/// How a module's minimal solutions are built.
enum class Way {
    choose,  ///< whichever needs fewer nodes
    by_bdd,  ///< from the binary diagram (Rauzy)
    directly ///< as a zero-suppressed diagram from gate to gate
};

/// One for each module, those below first, the top last; none where the formula is a constant or an event.
/// Empty when the meter has refused. `order`: where a module is too large to be built whole, sets of more
/// variables may be left out.
[[nodiscard]] std::optional<std::vector<Module>>
solve_modules(const Formula& formula, Way way, std::optional<std::uint32_t> order, Meter& meter);

} // namespace volteface::audit
