// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/layout/rows.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace volteface::ui::layout {

namespace {

using Rows = std::vector<std::int32_t>;

/// Rows without a card vanish: the others move up.
void closeGaps(const std::vector<std::int32_t>& members, Rows& row) {
    std::int32_t highest = 0;
    for (const std::int32_t card : members) {
        highest = std::max(highest, row[static_cast<std::size_t>(card)]);
    }
    std::vector<std::int32_t> renamed(static_cast<std::size_t>(highest) + 1, 0);
    for (const std::int32_t card : members) {
        renamed[static_cast<std::size_t>(row[static_cast<std::size_t>(card)])] = 1;
    }
    std::int32_t next = 0;
    for (std::int32_t& value : renamed) {
        value = value != 0 ? next++ : -1;
    }
    for (const std::int32_t card : members) {
        std::int32_t& value = row[static_cast<std::size_t>(card)];
        value = renamed[static_cast<std::size_t>(value)];
    }
}

/// Spreads the free cards of a lane over its rows by how far down their neighbours lie.
void spread(std::vector<std::int32_t> members, std::span<const double> pull,
            std::span<const std::optional<int>> placedRow, int rows, Rows& row) {
    std::vector<std::size_t> taken(static_cast<std::size_t>(rows), 0);
    std::erase_if(members, [&](std::int32_t card) {
        const std::optional<int>& placed = placedRow[static_cast<std::size_t>(card)];
        if (placed) {
            row[static_cast<std::size_t>(card)] = std::min(*placed, rows - 1);
            ++taken[static_cast<std::size_t>(std::min(*placed, rows - 1))];
        }
        return placed.has_value();
    });
    std::stable_sort(members.begin(), members.end(), [&](std::int32_t a, std::int32_t b) {
        return pull[static_cast<std::size_t>(a)] < pull[static_cast<std::size_t>(b)];
    });
    std::size_t total = members.size();
    for (const std::size_t count : taken) {
        total += count;
    }
    const std::size_t share = (total + static_cast<std::size_t>(rows) - 1) / static_cast<std::size_t>(rows);
    std::size_t current = 0;
    for (const std::int32_t card : members) {
        while (current + 1 < taken.size() && taken[current] >= share) {
            ++current;
        }
        ++taken[current];
        row[static_cast<std::size_t>(card)] = static_cast<std::int32_t>(current);
    }
}

} // namespace

int cardsPerRow(std::size_t cards) {
    return std::max(14, static_cast<int>(std::ceil(std::sqrt(4.0 * static_cast<double>(cards)))));
}

std::vector<std::int32_t> assignRows(std::span<const std::int32_t> lane,
                                     std::span<const std::optional<int>> placedRow,
                                     std::span<const std::pair<std::int32_t, std::int32_t>> edges, int lanes,
                                     int perRow) {
    const std::size_t n = lane.size();
    Rows row(n, 0);
    std::vector<std::vector<std::int32_t>> members(static_cast<std::size_t>(lanes));
    for (std::size_t card = 0; card < n; ++card) {
        members[static_cast<std::size_t>(lane[card])].push_back(static_cast<std::int32_t>(card));
    }
    std::vector<int> rows(members.size(), 1);
    bool wraps = false;
    for (std::size_t l = 0; l < members.size(); ++l) {
        rows[l] = static_cast<int>((members[l].size() + static_cast<std::size_t>(perRow) - 1) /
                                   static_cast<std::size_t>(perRow));
        rows[l] = std::max(rows[l], 1);
        wraps = wraps || rows[l] > 1;
    }
    // Three rounds: the pull of a neighbour in the same lane is known only once that one has a row.
    for (int round = 0; wraps && round < 3; ++round) {
        const auto height = [&](std::int32_t card) {
            const auto c = static_cast<std::size_t>(card);
            const auto l = static_cast<std::size_t>(lane[c]);
            return lane[c] + (row[c] + 0.5) / rows[l];
        };
        std::vector<double> pull(n, 0);
        std::vector<double> count(n, 0);
        for (const auto& [consumer, supplier] : edges) {
            const auto a = static_cast<std::size_t>(consumer);
            const auto b = static_cast<std::size_t>(supplier);
            const bool same = lane[a] == lane[b];
            // Within a lane a consumer is better off above its supplier.
            const double nudge = same ? 0.5 / rows[static_cast<std::size_t>(lane[a])] : 0;
            pull[a] += std::clamp(height(supplier) - nudge - lane[a] - 0.5, -1.0, 1.0);
            pull[b] += std::clamp(height(consumer) + nudge - lane[b] - 0.5, -1.0, 1.0);
            count[a] += 1;
            count[b] += 1;
        }
        for (std::size_t card = 0; card < n; ++card) {
            pull[card] = count[card] > 0 ? pull[card] / count[card] : 0;
        }
        for (std::size_t l = 0; l < members.size(); ++l) {
            if (rows[l] > 1) {
                spread(members[l], pull, placedRow, rows[l], row);
            }
        }
    }
    for (std::size_t l = 0; l < members.size(); ++l) {
        for (const std::int32_t card : members[l]) {
            const std::optional<int>& placed = placedRow[static_cast<std::size_t>(card)];
            if (placed) {
                row[static_cast<std::size_t>(card)] = *placed;
            }
        }
        closeGaps(members[l], row);
    }
    return row;
}

} // namespace volteface::ui::layout
