// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/cut_sets.h"
#include "tests/core/audit/brute_force.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <functional>

using namespace volteface;
using namespace volteface::audit;
using namespace volteface::tests;

namespace {

using Operator = FaultTree::Operator;

CutSets solved(const FaultTree& tree, Way way = Way::choose) {
    CutSetOptions options;
    options.way = way;
    auto cut_sets = CutSets::of(tree, options);
    REQUIRE(cut_sets.has_value());
    return std::move(*cut_sets);
}

FaultTree plain(Operator op, std::uint32_t threshold, std::uint32_t events) {
    FaultTree tree;
    FaultTree::Gate gate{"top", op, threshold, {}};
    for (std::uint32_t i = 0; i < events; ++i) {
        tree.events.push_back({"e" + std::to_string(i), 0.1});
        gate.inputs.push_back(FaultTree::event(i));
    }
    tree.gates.push_back(gate);
    tree.top = FaultTree::gate(0);
    return tree;
}

/// Sums the probability of every state in which it holds.
double by_states(const std::vector<double>& q, const std::function<bool(std::uint32_t)>& holds) {
    double sum = 0;
    for (std::uint32_t lost = 0; lost < (1U << q.size()); ++lost) {
        if (holds(lost)) {
            double product = 1;
            for (std::size_t i = 0; i < q.size(); ++i) {
                product *= ((lost >> i) & 1U) != 0 ? q[i] : 1 - q[i];
            }
            sum += product;
        }
    }
    return sum;
}

} // namespace

TEST_CASE("a series of three: Fussell-Vesely by its definition, not by the usual approximation") {
    const FaultTree tree = plain(Operator::any, 1, 3);
    CutSets cut_sets = solved(tree);
    const auto q = known_probabilities(tree, cut_sets);
    REQUIRE(q.has_value());
    CHECK(*cut_sets.probability(*q) == Approx(0.271));
    const auto all = cut_sets.importance(*q);
    REQUIRE(all->size() == 3);
    for (const Importance& one : *all) {
        CHECK(one.birnbaum == Approx(0.81));
        CHECK(one.fussell_vesely == Approx(0.1 / 0.271));
        CHECK(one.criticality == Approx(1 - 0.19 / 0.271));
    }
}

TEST_CASE("two of three") {
    const FaultTree tree = plain(Operator::at_least, 2, 3);
    CutSets cut_sets = solved(tree);
    CHECK(*cut_sets.probability({0.1, 0.1, 0.1}) == Approx(0.028));
    const auto all = cut_sets.importance({0.1, 0.1, 0.1});
    REQUIRE(all.has_value());
    for (const Importance& one : *all) {
        CHECK(one.birnbaum == Approx(0.18));
        CHECK(one.risk_achievement == Approx((1 - 0.81) / 0.028));
        REQUIRE(one.risk_reduction.has_value());
        CHECK(*one.risk_reduction == Approx(2.8));
        CHECK(one.structural == Approx(0.5));
    }
}

TEST_CASE("a bridge from its paths gives its cuts") {
    // Fails when every path is broken; a path is broken when one of its links is.
    FaultTree tree;
    for (int i = 1; i <= 5; ++i) {
        tree.events.push_back({std::to_string(i), 0.1});
    }
    FaultTree::Gate top{"top", Operator::all, 1, {}};
    for (const std::vector<std::uint32_t>& path :
         std::vector<std::vector<std::uint32_t>>{{1, 4}, {2, 5}, {1, 3, 5}, {2, 3, 4}}) {
        FaultTree::Gate gate{"path" + std::to_string(tree.gates.size()), Operator::any, 1, {}};
        for (const std::uint32_t link : path) {
            gate.inputs.push_back(FaultTree::event(link - 1));
        }
        top.inputs.push_back(FaultTree::gate(static_cast<std::uint32_t>(tree.gates.size())));
        tree.gates.push_back(gate);
    }
    tree.top = FaultTree::gate(static_cast<std::uint32_t>(tree.gates.size()));
    tree.gates.push_back(top);
    CutSets cut_sets = solved(tree);
    CHECK(*cut_sets.list() == std::vector<CutSet>{{0, 1}, {3, 4}, {0, 2, 4}, {1, 2, 3}});
}

TEST_CASE("an event without which nothing fails has no finite risk reduction") {
    FaultTree tree = plain(Operator::all, 1, 2);
    CutSets cut_sets = solved(tree);
    const auto all = cut_sets.importance({0.3, 0.7});
    CHECK_FALSE(all->front().risk_reduction.has_value());
    CHECK(all->front().fussell_vesely == Approx(1));
}

TEST_CASE("probability and every importance are those of all states summed up, both ways") {
    std::size_t looked_at = 0;
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        const FaultTree tree = random_tree(seed, {7, 8, seed % 2 == 0});
        std::vector<double> q;
        for (const FaultTree::Event& event : tree.events) {
            q.push_back(0.05 + 0.9 * *event.probability);
        }
        const auto fails = [&](std::uint32_t lost) { return has_failed(tree, lost); };
        const double whole = by_states(q, fails);
        for (const Way way : {Way::by_bdd, Way::directly}) {
            CutSets cut_sets = solved(tree, way);
            INFO("seed " << seed);
            CHECK(*cut_sets.probability(q) == Approx(whole));
            const auto sets = cut_sets.list();
            const auto all = cut_sets.importance(q);
            REQUIRE(all.has_value());
            for (const Importance& one : *all) {
                const auto with = [&](double value) {
                    std::vector<double> changed = q;
                    changed[one.event] = value;
                    return by_states(changed, fails);
                };
                const auto set_with_it_failed = [&](std::uint32_t lost) {
                    return std::any_of(sets->begin(), sets->end(), [&](const CutSet& set) {
                        return std::find(set.begin(), set.end(), one.event) != set.end() &&
                               std::all_of(set.begin(), set.end(),
                                           [&](std::uint32_t event) { return ((lost >> event) & 1U) != 0; });
                    });
                };
                std::vector<double> halves(q.size(), 0.5);
                const auto at = [&](double value) {
                    std::vector<double> changed = halves;
                    changed[one.event] = value;
                    return by_states(changed, fails);
                };
                INFO("event " << one.event);
                CHECK(one.birnbaum == Approx(with(1) - with(0)));
                CHECK(one.criticality == Approx((with(1) - with(0)) * q[one.event] / whole));
                CHECK(one.fussell_vesely == Approx(by_states(q, set_with_it_failed) / whole));
                CHECK(one.risk_achievement == Approx(with(1) / whole));
                if (one.risk_reduction) {
                    CHECK(*one.risk_reduction == Approx(whole / with(0)));
                } else {
                    CHECK(with(0) == 0);
                }
                CHECK(one.structural == Approx(at(1) - at(0)));
                ++looked_at;
            }
        }
    }
    CHECK(looked_at > 300);
}

TEST_CASE("an unknown probability leaves the whole unknown, unless nothing depends on it") {
    FaultTree tree = plain(Operator::any, 1, 3);
    tree.events[1].probability.reset();
    CHECK_FALSE(known_probabilities(tree, solved(tree)).has_value());
    tree.gates[0].inputs.erase(tree.gates[0].inputs.begin() + 1);
    CHECK(known_probabilities(tree, solved(tree)).has_value());
}
