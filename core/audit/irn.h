// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of the French Digital Resilience Index: eight pillars by five layers, for a person to fill. The
// index's own criteria, weights and thresholds are not ours to carry: cells are counted, nothing is weighed.
#pragma once

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/model/framework_answer.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace volteface::audit {

inline constexpr std::size_t irn_pillars = 8; ///< RES-1 to RES-8
inline constexpr std::size_t irn_layers = 5;  ///< applications, data, platform, infrastructure, skills
/// FrameworkAnswer::framework of the grid; a cell's value is "R" or "NR".
inline constexpr std::string_view irn_framework = "irn";

using IrnGrid = std::array<std::array<std::optional<bool>, irn_layers>, irn_pillars>; ///< true: resilient

/// How many cells of a pillar, or of the grid, are filled, and how many of these are resilient.
struct IrnCount {
    std::size_t filled = 0;
    std::size_t resilient = 0;
    std::size_t cells = 0;

    /// Over filled cells alone; empty where none is.
    [[nodiscard]] std::optional<double> share() const {
        return filled == 0 ? std::nullopt
                           : std::optional(static_cast<double>(resilient) / static_cast<double>(filled));
    }
    friend bool operator==(const IrnCount&, const IrnCount&) = default;
};

struct Irn {
    IrnGrid grid;
    std::array<IrnCount, irn_pillars> pillars{};
    IrnCount total;
    std::size_t refused = 0; ///< answers that name no cell, or say neither R nor NR

    friend bool operator==(const Irn&, const Irn&) = default;
};

/// From the answers about the organisation as a whole.
[[nodiscard]] Irn irn_of(const std::vector<FrameworkAnswer>& answers);

[[nodiscard]] std::string irn_pillar_code(std::size_t pillar); ///< "RES-1"
[[nodiscard]] const Text& irn_pillar_name(std::size_t pillar);
[[nodiscard]] std::string_view irn_layer_code(std::size_t layer); ///< "application"
[[nodiscard]] const Text& irn_layer_name(std::size_t layer);
/// "RES-1/application": the criterion of the cell's answer.
[[nodiscard]] std::string irn_cell(std::size_t pillar, std::size_t layer);

/// A line a cell: pillar, layer, R or NR or nothing, with commas or semicolons; a first line of headings may
/// stand above. Layers by code or by name in either language. All or nothing; `file` is named in errors.
/// A cell that is empty is left out: it changes nothing. At most 1 000 lines.
[[nodiscard]] ResultAll<std::vector<FrameworkAnswer>> read_irn_csv(std::string_view text,
                                                                   const std::string& file);
/// All forty cells, in the same form.
[[nodiscard]] std::string write_irn_csv(const IrnGrid& grid);

} // namespace volteface::audit
