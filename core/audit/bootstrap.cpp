// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/bootstrap.h"

#include "core/audit/below.h"
#include "core/graph/strong_components.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>

namespace volteface::audit {

namespace {

constexpr std::size_t most_exact = 20;         ///< components of a loop
constexpr std::size_t most_attempts = 200'000; ///< sets tried for a loop

/// A cell is a component's capacity to run (2i) or to renew (2i + 1), up or down.
using Cell = std::uint32_t;
using State = std::vector<bool>;

struct Gate {
    std::size_t quorum = 1;
    std::vector<Cell> suppliers;
};

class Equations {
public:
    explicit Equations(const Stack& stack)
        : gates_(2 * stack.components.size()) {
        const Below below(stack);
        for (Cell run = 0; run < gates_.size(); run += 2) {
            gates_[run + 1].push_back({1, {run}});
        }
        for (const Requirement& requirement : stack.requirements) {
            if (requirement.weight < 1) {
                continue;
            }
            const bool renewal = is_renewal(requirement.phase);
            Gate gate{static_cast<std::size_t>(requirement.quorum), {}};
            for (const Supplier& supplier : requirement.suppliers) {
                gate.suppliers.push_back(
                    static_cast<Cell>(2 * below.index_of(supplier.component) + (renewal ? 1 : 0)));
            }
            const auto consumer = 2 * below.index_of(requirement.consumer);
            if (!renewal || std::holds_alternative<StopDecay>(requirement.decay)) {
                gates_[consumer].push_back(gate);
            }
            if (renewal) {
                gates_[consumer + 1].push_back(std::move(gate));
            }
        }
    }

    [[nodiscard]] std::size_t size() const { return gates_.size(); }
    [[nodiscard]] const std::vector<Gate>& gates(Cell cell) const { return gates_[cell]; }

    [[nodiscard]] bool holds(Cell cell, const State& up) const {
        return std::all_of(gates_[cell].begin(), gates_[cell].end(), [&](const Gate& gate) {
            const auto live = std::count_if(gate.suppliers.begin(), gate.suppliers.end(),
                                            [&](Cell supplier) { return up[supplier]; });
            return static_cast<std::size_t>(live) >= gate.quorum;
        });
    }

    /// From everything up: what nothing breaks stays up.
    [[nodiscard]] State greatest() const {
        State up(size(), true);
        for (bool changed = true; changed;) {
            changed = false;
            for (Cell cell = 0; cell < size(); ++cell) {
                if (up[cell] && !holds(cell, up)) {
                    up[cell] = false;
                    changed = true;
                }
            }
        }
        return up;
    }

    /// Brings up what of `cells` can start, beginning from what is up already.
    void start(const std::vector<Cell>& cells, State& up) const {
        for (bool changed = true; changed;) {
            changed = false;
            for (const Cell cell : cells) {
                if (!up[cell] && holds(cell, up)) {
                    up[cell] = true;
                    changed = true;
                }
            }
        }
    }

private:
    std::vector<std::vector<Gate>> gates_;
};

void hold_up(std::size_t component, State& up) {
    up[2 * component] = true;
    up[2 * component + 1] = true;
}

bool all_up(const std::vector<Cell>& cells, const State& up) {
    return std::all_of(cells.begin(), cells.end(), [&](Cell cell) { return up[cell]; });
}

struct Seeds {
    std::vector<std::size_t> components;
    bool is_smallest = true;
    std::size_t at_least = 1;
};

/// The components to hold up so that all of `cells` start, the rest being as `up` has it.
Seeds find_seeds(const Equations& equations, const std::vector<Cell>& cells, const State& up) {
    std::set<std::size_t> distinct;
    for (const Cell cell : cells) {
        distinct.insert(cell / 2);
    }
    const std::vector<std::size_t> members(distinct.begin(), distinct.end());
    const auto starts = [&](const std::vector<std::size_t>& seeds) {
        State state = up;
        for (const std::size_t seed : seeds) {
            hold_up(seed, state);
        }
        equations.start(cells, state);
        return all_up(cells, state);
    };
    std::size_t attempts = 0;
    std::size_t size = 1;
    for (; members.size() <= most_exact && size <= members.size(); ++size) {
        // Every choice of `size` members, in the order of their places.
        std::vector<bool> chosen(members.size(), false);
        std::fill(chosen.begin(), chosen.begin() + static_cast<std::ptrdiff_t>(size), true);
        bool within = true;
        do {
            if (++attempts > most_attempts) {
                within = false;
                break;
            }
            std::vector<std::size_t> seeds;
            for (std::size_t i = 0; i < members.size(); ++i) {
                if (chosen[i]) {
                    seeds.push_back(members[i]);
                }
            }
            if (starts(seeds)) {
                return {seeds, true, size};
            }
        } while (std::prev_permutation(chosen.begin(), chosen.end()));
        if (!within) {
            break;
        }
    }
    std::vector<std::size_t> seeds = members;
    for (const std::size_t member : members) {
        std::vector<std::size_t> fewer = seeds;
        fewer.erase(std::find(fewer.begin(), fewer.end(), member));
        if (!fewer.empty() && starts(fewer)) {
            seeds = std::move(fewer);
        }
    }
    return {seeds, seeds.size() == size, size};
}

/// Loops among the cells that stay off, suppliers before consumers.
std::vector<std::vector<Cell>> loops_of(const Equations& equations, const State& stuck) {
    // What keeps a capacity to run off: renewal alone stops nobody.
    std::vector<bool> matters(equations.size(), false);
    std::vector<Cell> open;
    const auto open_up = [&](Cell cell) {
        if (stuck[cell] && !matters[cell]) {
            matters[cell] = true;
            open.push_back(cell);
        }
    };
    for (Cell run = 0; run < equations.size(); run += 2) {
        open_up(run);
    }
    std::vector<graph::Link> links;
    while (!open.empty()) {
        const Cell cell = open.back();
        open.pop_back();
        for (const Gate& gate : equations.gates(cell)) {
            for (const Cell supplier : gate.suppliers) {
                if (stuck[supplier]) {
                    links.push_back({cell, supplier});
                    open_up(supplier);
                }
            }
        }
    }
    const std::vector<std::uint32_t> number = graph::strong_components(equations.size(), links);
    std::map<std::uint32_t, std::vector<Cell>> groups;
    for (Cell cell = 0; cell < equations.size(); ++cell) {
        if (matters[cell]) {
            groups[number[cell]].push_back(cell);
        }
    }
    std::vector<std::vector<Cell>> loops;
    for (auto& entry : groups) {
        loops.push_back(std::move(entry.second));
    }
    return loops;
}

std::vector<ComponentId> ids_of(const Stack& stack, const std::set<std::size_t>& components) {
    std::vector<ComponentId> ids;
    for (const std::size_t component : components) {
        ids.push_back(stack.components[component].id);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

Bootstrap bootstrap(const Stack& stack) {
    const Equations equations(stack);
    const State greatest = equations.greatest();
    std::vector<Cell> all(equations.size());
    for (Cell cell = 0; cell < all.size(); ++cell) {
        all[cell] = cell;
    }
    State up(equations.size(), false);
    equations.start(all, up);
    State stuck(equations.size(), false);
    std::set<std::size_t> off;
    for (const Cell cell : all) {
        stuck[cell] = greatest[cell] && !up[cell];
        if (stuck[cell] && cell % 2 == 0) {
            off.insert(cell / 2);
        }
    }
    Bootstrap result;
    result.cannot_start = ids_of(stack, off);
    if (off.empty()) {
        return result;
    }
    for (const std::vector<Cell>& loop : loops_of(equations, stuck)) {
        equations.start(loop, up);
        if (all_up(loop, up)) {
            continue; // it merely waited for another
        }
        std::set<std::size_t> waiting;
        for (const Cell cell : loop) {
            if (!up[cell]) {
                waiting.insert(cell / 2);
            }
        }
        const Seeds seeds = find_seeds(equations, loop, up);
        for (const std::size_t seed : seeds.components) {
            hold_up(seed, up);
        }
        equations.start(loop, up);
        result.loops.push_back({ids_of(stack, waiting),
                                ids_of(stack, {seeds.components.begin(), seeds.components.end()}),
                                seeds.is_smallest, seeds.at_least});
    }
    std::sort(result.loops.begin(), result.loops.end(),
              [](const BootstrapLoop& a, const BootstrapLoop& b) { return a.components < b.components; });
    return result;
}

} // namespace volteface::audit
