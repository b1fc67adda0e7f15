// SPDX-License-Identifier: GPL-3.0-or-later
// In how few hands a layer lies: the Herfindahl–Hirschman index.
#pragma once

#include "core/model/stack.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace volteface::audit {

enum class Holder { organisation, jurisdiction };
enum class Weighing { components, links, cost };

struct Concentration {
    std::optional<Layer> layer; ///< empty: the whole stack
    Holder holder = Holder::organisation;
    Weighing weighing = Weighing::components;
    std::optional<double> hhi;       ///< 0 to 10 000; empty where nothing is known
    std::optional<double> effective; ///< 10 000 / hhi: as many equal holders would give the same
    std::size_t holders = 0;
    std::size_t unknown = 0; ///< components (links, components without cost) left out: holder or cost unknown

    friend bool operator==(const Concentration&, const Concentration&) = default;
};

/// The index of shares in proportion to `weights`, which are not negative; empty where they sum to 0.
[[nodiscard]] std::optional<double> hhi(const std::vector<double>& weights);

/// For every layer that has components, as the enum has it, then for the whole stack; each by holder and by
/// weighing. An organisation counts as the one at the top of its chain of parents.
[[nodiscard]] std::vector<Concentration> concentrations(const Stack& stack);

} // namespace volteface::audit
