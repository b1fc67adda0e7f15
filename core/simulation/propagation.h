// SPDX-License-Identifier: GPL-3.0-or-later
// The capacities of all components at one instant: the greatest solution of the equations of section 3, kept
// up to date as their inputs change. A change costs what it touches.
#pragma once

#include "core/graph/network.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace volteface::simulation {

enum class Plane : std::uint8_t { run, renew };

/// One capacity: (component, run) or (component, renew).
using Cell = std::uint32_t;

[[nodiscard]] constexpr Cell cell_of(graph::Node node, Plane plane) {
    return 2 * node + static_cast<Cell>(plane);
}
[[nodiscard]] constexpr graph::Node node_of(Cell cell) {
    return cell / 2;
}
[[nodiscard]] constexpr Plane plane_of(Cell cell) {
    return static_cast<Plane>(cell % 2);
}

/// What a supplier of a need is at this instant.
enum class Engagement : std::uint8_t {
    absent,  ///< no supplier of the need: not yet moved to, or moved away from
    active,  ///< engaged
    waiting, ///< a standby whose failover has not run out: offers nothing
    armed    ///< a standby that is engaged as soon as the active suppliers fall short
};

/// Holds the inputs (own capacities, engagements, felt past, wear) and the solution. All capacities start at
/// 1, all needs met: the state before day 0. After any setter, solve() before reading.
class Propagation {
public:
    /// `network` and `stack` must outlive it.
    Propagation(const graph::Network& network, const Stack& stack);

    // Inputs. Each costs O(1); nothing is computed before solve().
    void set_own(graph::Node node, Plane plane, double capacity);
    void set_engagement(graph::Need need, graph::Slot slot, Engagement engagement);
    /// Arms or disarms a standby while the active suppliers meet the need: changes no satisfaction.
    void set_engagement_quietly(graph::Slot slot, Engagement engagement) { engagement_[slot] = engagement; }
    /// Best satisfaction inside the buffer's window before now; 0 for a need without buffer.
    void lower_past(graph::Need need, double past);
    void set_past_quietly(graph::Need need, double past) { past_[need] = past; }
    /// What wear leaves of the consumer, (1 − a)^m; 1 while nothing has worn.
    void lower_wear(graph::Need need, double left);
    void reset_wear(graph::Need need) { wear_[need] = 1; }

    /// Brings the solution up to date. O(touched · log touched); on a recovery, all that is reached from it
    /// is computed again from up.
    void solve();
    /// The same solution, computed without using the previous one: O(components + links), and a sweep for
    /// each ring.
    void solve_from_nothing();

    // The solution.
    [[nodiscard]] double capacity(Cell cell) const { return capacity_[cell]; }
    [[nodiscard]] double own(Cell cell) const { return own_[cell]; }
    /// r: the k-th largest offer; 0 where fewer than k suppliers are engaged or armed.
    [[nodiscard]] double satisfaction(graph::Need need) const { return satisfaction_[need]; }
    /// q: the best satisfaction of the buffer's window, now included.
    [[nodiscard]] double felt(graph::Need need) const {
        return past_[need] > satisfaction_[need] ? past_[need] : satisfaction_[need];
    }
    [[nodiscard]] double wear(graph::Need need) const { return wear_[need]; }
    /// What the need leaves of its consumer's capacity to run; 1 where it cannot lower it.
    [[nodiscard]] double left_to_run(graph::Need need) const;
    /// The same for the capacity to renew; 1 for `run` and `legal` needs.
    [[nodiscard]] double left_to_renew(graph::Need need) const;
    /// The k-th largest offer of the active suppliers alone; 0 where fewer than k are listed as active.
    [[nodiscard]] double active_satisfaction(graph::Need need) const;
    [[nodiscard]] Engagement engagement(graph::Slot slot) const { return engagement_[slot]; }
    /// How many suppliers the need lists now (any engagement but absent).
    [[nodiscard]] std::uint32_t listed(graph::Need need) const;
    /// How many of the suppliers that it lists have a capacity of 1, engaged or not.
    [[nodiscard]] std::uint32_t whole_suppliers(graph::Need need) const;

    [[nodiscard]] Plane plane(graph::Need need) const { return facts_[need].plane; }
    [[nodiscard]] bool can_lower_run(graph::Need need) const { return facts_[need].lowers_run; }
    [[nodiscard]] bool wears(graph::Need need) const { return facts_[need].wears; }
    [[nodiscard]] std::uint32_t quorum(graph::Need need) const { return facts_[need].quorum; }

    // What the last solve() changed, in no particular order.
    struct CellChange {
        Cell cell = 0;
        double before = 1;
    };
    struct NeedChange {
        graph::Need need = 0;
        double satisfaction_before = 1;
    };
    [[nodiscard]] const std::vector<CellChange>& changed_cells() const { return changed_cells_; }
    /// Every need whose satisfaction changed, or whose active suppliers may have; others may be among them.
    [[nodiscard]] const std::vector<NeedChange>& visited_needs() const { return visited_needs_; }

private:
    struct Facts {
        double weight = 1;
        std::uint32_t quorum = 1;
        Plane plane = Plane::run;
        bool lowers_run = true;
        bool lowers_renew = false;
        bool wears = false;
        bool has_standby = false;
    };
    struct Bound {
        double capacity = 1;
        Cell cell = 0;
        friend bool operator<(const Bound& a, const Bound& b) {
            return a.capacity != b.capacity ? a.capacity > b.capacity : a.cell > b.cell;
        }
    };

    void begin_solve();
    void finish_solve();
    void remember(Cell cell);
    bool visit(graph::Need need);
    [[nodiscard]] double offered(graph::Need need) const;
    [[nodiscard]] double evaluate(Cell cell) const;
    template <class Visitor>
    void for_each_consumer_cell(Cell cell, Visitor visitor) const;
    void reset_reached();
    void push_if_lower(Cell cell, double capacity);
    void sweep(std::optional<std::uint32_t> only_ring = std::nullopt);
    void pull(graph::Node node);
    void solve_ring(graph::Node first, graph::Node last);

    const graph::Network& network_;
    std::vector<Facts> facts_;
    std::vector<double> own_;
    std::vector<double> capacity_;
    std::vector<double> satisfaction_;
    std::vector<double> past_;
    std::vector<double> wear_;
    std::vector<Engagement> engagement_;

    std::vector<Cell> improved_;       ///< inputs may have risen
    std::vector<Cell> worsened_;       ///< own capacity fell
    std::vector<graph::Need> touched_; ///< needs whose inputs changed

    std::vector<Bound> heap_;
    std::vector<std::uint32_t> cell_mark_; ///< == solve_number_: remembered in changed_cells_
    std::vector<std::uint32_t> need_mark_;
    std::uint32_t solve_number_ = 0;
    std::vector<CellChange> changed_cells_;
    std::vector<NeedChange> visited_needs_;
    std::vector<Cell> reset_; ///< scratch of reset_reached()
};

} // namespace volteface::simulation
