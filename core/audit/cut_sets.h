// SPDX-License-Identifier: GPL-3.0-or-later
// Minimal cut sets, exact: the smallest sets of losses after which the top of a fault tree has failed.
#pragma once

#include "core/audit/importance.h"
#include "core/audit/modules.h"
#include "core/audit/natural.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/model/fault_tree.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace volteface::audit {

struct CutSetOptions {
    std::optional<std::uint32_t> max_order;     ///< larger sets are neither counted nor listed
    std::size_t memory = std::size_t{2} << 30U; ///< bytes that diagrams and lists may take
    Way way = Way::choose;
};

/// Events of a set by name ascending. Sets: smaller ones first, then by the names in them.
using CutSet = std::vector<std::uint32_t>;

/// The diagrams of one fault tree, and what can be asked of them. Answers are the same on every machine.
/// Errors of all questions: too_large (subject: the tree; arguments: what, the memory allowed in MB), and
/// cancelled.
class CutSets {
public:
    /// Builds the diagrams. Rings are solved as the least solution. Cost: at worst exponential in the size of
    /// the tree, as the memory allows.
    [[nodiscard]] static Result<CutSets> of(const FaultTree& tree, const CutSetOptions& options = {},
                                            const Watch& watch = {});

    CutSets(CutSets&&) noexcept;
    CutSets& operator=(CutSets&&) noexcept;
    ~CutSets();

    /// False where `max_order` leaves a set out, or may have: a diagram too large to be built whole is built
    /// up to that order alone.
    [[nodiscard]] bool is_complete() const;
    /// counts[k]: minimal cut sets of k events; up to max_order; empty where nothing brings the top down.
    [[nodiscard]] const std::vector<Natural>& counts_by_order() const;
    [[nodiscard]] Natural count() const;
    [[nodiscard]] const std::optional<std::uint32_t>& max_order() const;

    /// The first so many, or all. What is not asked for is not made, save that a list of all sets is.
    [[nodiscard]] Result<std::vector<CutSet>> list(std::optional<std::size_t> first = std::nullopt,
                                                   const Watch& watch = {});
    /// The most probable ones, by falling probability, then as in list(); which of equally probable ones come
    /// in last is decided by the diagram. Probabilities by event, 0 to 1.
    [[nodiscard]] Result<std::vector<CutSet>>
    most_probable(std::size_t first, const std::vector<double>& probability, const Watch& watch = {});

    /// The smallest sets alone, as far as single points of failure: events that bring the top down by
    /// themselves.
    [[nodiscard]] Result<std::vector<std::uint32_t>> single_points(const Watch& watch = {});

    /// Whether the answer depends on the event at all: it is in a minimal cut set.
    [[nodiscard]] const std::vector<bool>& relevant_events() const;

    /// Exact, for independent events. Error besides: too_large also where only the sets up to max_order could
    /// be built, for these do not tell it.
    [[nodiscard]] Result<double> probability(const std::vector<double>& probability, const Watch& watch = {});
    /// Of the relevant events, by number.
    [[nodiscard]] Result<std::vector<Importance>> importance(const std::vector<double>& probability,
                                                             const Watch& watch = {});

    /// Nodes held, for benchmarks and tests.
    [[nodiscard]] std::size_t node_count() const;

private:
    struct Impl;
    explicit CutSets(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> impl_;
};

/// The probabilities that the tree states, by event; empty if a relevant one is unknown.
[[nodiscard]] std::optional<std::vector<double>> known_probabilities(const FaultTree& tree,
                                                                     const CutSets& cut_sets);

} // namespace volteface::audit
