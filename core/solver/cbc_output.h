// SPDX-License-Identifier: GPL-3.0-or-later
// What the cbc program says, read with suspicion: it comes from outside.
#pragma once

#include "core/plan/mip.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace volteface::solver {

/// The first line of cbc's solution file.
enum class CbcVerdict { optimal, stopped_with_solution, stopped_without, infeasible, unbounded };

/// `text` begins with the first line. Nothing for what cbc does not write.
[[nodiscard]] std::optional<CbcVerdict> read_verdict(std::string_view text);

struct CbcLog {
    std::string version;         ///< "2.10.8"; empty where it is not told
    std::optional<double> bound; ///< proven: what rounding for print may have added is taken off
    std::uint64_t nodes = 0;
    bool on_time = false;    ///< stopped by its time limit
    bool within_gap = false; ///< "optimal" means: within the gap asked for
};

/// `first` and `last`: the beginning and the end of the log.
[[nodiscard]] CbcLog read_log(std::string_view first, std::string_view last);

/// The values of the columns from cbc's binary solution: two numbers of four bytes (rows, columns), the
/// objective, the rows' activities and prices, the columns' values and prices. Nothing where the sizes do not
/// fit or a value is no number.
[[nodiscard]] std::optional<std::vector<double>> read_values(std::string_view bytes, std::size_t rows,
                                                             std::size_t columns);

} // namespace volteface::solver
