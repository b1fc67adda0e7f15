// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/cut_sets.h"
#include "tests/core/audit/brute_force.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace volteface;
using namespace volteface::audit;
using namespace volteface::tests;

namespace {

using Input = FaultTree::Input;
using Operator = FaultTree::Operator;

CutSets solved(const FaultTree& tree, const CutSetOptions& options = {}) {
    auto cut_sets = CutSets::of(tree, options);
    REQUIRE(cut_sets.has_value());
    return std::move(*cut_sets);
}

std::vector<std::vector<std::string>> named(const FaultTree& tree, const std::vector<CutSet>& sets) {
    std::vector<std::vector<std::string>> result;
    for (const CutSet& set : sets) {
        std::vector<std::string> names;
        for (const std::uint32_t event : set) {
            names.push_back(tree.events[event].name);
        }
        result.push_back(names);
    }
    return result;
}

/// Smaller first, then by name: the order of the contract.
std::vector<std::vector<std::string>> in_order(const NameSets& sets) {
    std::vector<std::vector<std::string>> list(sets.begin(), sets.end());
    std::stable_sort(list.begin(), list.end(),
                     [](const auto& a, const auto& b) { return a.size() < b.size(); });
    return list;
}

FaultTree tree_of(int events, std::vector<FaultTree::Gate> gates) {
    FaultTree tree;
    tree.name = "tree";
    for (int i = 0; i < events; ++i) {
        tree.events.push_back({"e" + std::to_string(i + 1), std::nullopt});
    }
    tree.gates = std::move(gates);
    tree.top = FaultTree::gate(0);
    return tree;
}

/// Fails where too few of forty work, twelve times over: too many sets to be listed.
FaultTree many_sets() {
    FaultTree tree;
    tree.name = "many";
    FaultTree::Gate top{"top", Operator::all, 1, {}};
    for (std::uint32_t g = 0; g < 12; ++g) {
        FaultTree::Gate gate{"g" + std::to_string(g), Operator::at_least, 20, {}};
        for (std::uint32_t i = 0; i < 40; ++i) {
            gate.inputs.push_back(FaultTree::event(static_cast<std::uint32_t>(tree.events.size())));
            tree.events.push_back({gate.name + "-" + std::to_string(1000 + i), 0.01});
        }
        top.inputs.push_back(FaultTree::gate(g));
        tree.gates.push_back(std::move(gate));
    }
    tree.top = FaultTree::gate(12);
    tree.gates.push_back(std::move(top));
    return tree;
}

} // namespace

TEST_CASE("every set of losses tried gives the same minimal cut sets, rings and all, both ways") {
    std::size_t with_sets = 0;
    for (std::uint64_t seed = 1; seed <= 4000; ++seed) {
        RandomTreeSize size;
        size.rings = seed % 3 != 0;
        size.gates = 4 + static_cast<int>(seed % 8);
        const FaultTree tree = random_tree(seed, size);
        const auto expected = in_order(minimal_sets(tree));
        INFO("seed " << seed);
        for (const Way way : {Way::by_bdd, Way::directly}) {
            CutSetOptions options;
            options.way = way;
            CutSets cut_sets = solved(tree, options);
            const auto listed = cut_sets.list();
            REQUIRE(listed.has_value());
            REQUIRE(named(tree, *listed) == expected);
            REQUIRE(cut_sets.count() == Natural(expected.size()));
            REQUIRE(cut_sets.is_complete());
        }
        with_sets += expected.size() > 1 ? 1 : 0;
    }
    CHECK(with_sets > 1000);
}

TEST_CASE("counts by order are those of the sets, and the first ones are the beginning of the list") {
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const FaultTree tree = random_tree(seed, {12, 14, seed % 2 == 0});
        CutSets cut_sets = solved(tree);
        const auto all = cut_sets.list();
        REQUIRE(all.has_value());
        std::map<std::size_t, std::uint64_t> counts;
        for (const CutSet& set : *all) {
            ++counts[set.size()];
        }
        INFO("seed " << seed);
        for (std::size_t order = 0; order < cut_sets.counts_by_order().size(); ++order) {
            CHECK(cut_sets.counts_by_order()[order] == Natural(counts[order]));
        }
        for (std::size_t first = 0; first <= all->size() + 1; first += 1 + first / 3) {
            const auto some = cut_sets.list(first);
            REQUIRE(some.has_value());
            const auto end = all->begin() + static_cast<std::ptrdiff_t>(std::min(first, all->size()));
            CHECK(*some == std::vector<CutSet>(all->begin(), end));
        }
        std::vector<std::uint32_t> single;
        for (const CutSet& set : *all) {
            if (set.size() == 1) {
                single.push_back(set.front());
            }
        }
        CHECK(*cut_sets.single_points() == single);
    }
}

TEST_CASE("a limit on the order leaves the larger ones out, and says so") {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const FaultTree tree = random_tree(seed, {9, 10, seed % 2 == 0});
        CutSets whole = solved(tree);
        const auto all = whole.list();
        REQUIRE(all.has_value());
        for (const Way way : {Way::choose, Way::directly}) {
            for (std::uint32_t order = 0; order < 5; ++order) {
                CutSetOptions options;
                options.max_order = order;
                options.way = way;
                CutSets limited = solved(tree, options);
                std::vector<CutSet> expected;
                std::copy_if(all->begin(), all->end(), std::back_inserter(expected),
                             [&](const CutSet& set) { return set.size() <= order; });
                const auto sets = limited.list();
                REQUIRE(sets.has_value());
                INFO("seed " << seed << ", order " << order);
                REQUIRE(*sets == expected);
                CHECK(limited.max_order() == order);
                CHECK(limited.count() == Natural(expected.size()));
                if (expected.size() != all->size()) {
                    CHECK_FALSE(limited.is_complete());
                } else if (way == Way::choose) {
                    CHECK(limited.is_complete());
                }
            }
        }
    }
}

TEST_CASE("the most probable sets come first") {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        const FaultTree tree = random_tree(seed, {10, 12, seed % 2 == 0});
        CutSets cut_sets = solved(tree);
        const auto all = cut_sets.list();
        REQUIRE(all.has_value());
        Random random(seed);
        std::vector<double> q;
        for (std::size_t i = 0; i < tree.events.size(); ++i) {
            q.push_back(0.01 + 0.9 * random.unit());
        }
        const auto probability = [&](const CutSet& set) {
            double product = 1;
            for (const std::uint32_t event : set) {
                product *= q[event];
            }
            return product;
        };
        std::vector<double> expected;
        for (const CutSet& set : *all) {
            expected.push_back(probability(set));
        }
        std::sort(expected.rbegin(), expected.rend());
        const std::size_t most = std::min<std::size_t>(expected.size(), 5);
        const auto first = cut_sets.most_probable(most, q);
        REQUIRE(first.has_value());
        REQUIRE(first->size() == most);
        for (std::size_t i = 0; i < most; ++i) {
            CHECK(probability((*first)[i]) == Approx(expected[i]));
        }
    }
}

TEST_CASE("what always fails has the empty set for its only minimal cut set, and what never fails has none") {
    const FaultTree always =
        tree_of(2, {{"g", Operator::any, 1, {FaultTree::event(0), FaultTree::always()}}});
    CutSets cut_sets = solved(always);
    CHECK(*cut_sets.list() == std::vector<CutSet>{CutSet{}});
    CHECK(cut_sets.count() == Natural(1));
    CHECK(*cut_sets.probability({0.5, 0.5}) == 1);
    const FaultTree never = tree_of(2, {{"g", Operator::all, 1, {FaultTree::event(0), FaultTree::never()}}});
    CutSets none = solved(never);
    CHECK(none.list()->empty());
    CHECK(none.count().is_zero());
    CHECK(*none.probability({0.5, 0.5}) == 0);
    CHECK(none.importance({0.5, 0.5})->empty());
    // Two gates that only bring down each other.
    FaultTree ring = tree_of(
        0, {{"a", Operator::any, 1, {FaultTree::gate(1)}}, {"b", Operator::any, 1, {FaultTree::gate(0)}}});
    CHECK(solved(ring).count().is_zero());
}

TEST_CASE("more sets than could be listed are counted") {
    const FaultTree tree = many_sets();
    CutSets cut_sets = solved(tree);
    // (40 choose 20)^12
    std::vector<Natural> row{Natural(1)};
    for (int n = 1; n <= 40; ++n) {
        std::vector<Natural> next(row.size() + 1, Natural(0));
        for (std::size_t i = 0; i < row.size(); ++i) {
            next[i] += row[i];
            next[i + 1] += row[i];
        }
        row = next;
    }
    CHECK(row[20].to_text() == "137846528820");
    Natural expected(1);
    for (int i = 0; i < 12; ++i) {
        expected = expected * row[20];
    }
    CHECK(cut_sets.count() == expected);
    CHECK(cut_sets.counts_by_order().size() == 241);
    const auto first = cut_sets.list(3);
    REQUIRE(first.has_value());
    CHECK(first->size() == 3);
    CHECK(first->front().size() == 240);
}

TEST_CASE("a chain of ten thousand gates is no matter of depth") {
    FaultTree tree;
    tree.name = "chain";
    constexpr std::uint32_t length = 10'000;
    tree.events.push_back({"e", 0.5});
    for (std::uint32_t g = 0; g < length; ++g) {
        const auto event = static_cast<std::uint32_t>(tree.events.size());
        tree.events.push_back({"e" + std::to_string(g), 0.5});
        const Input below = g == 0 ? FaultTree::event(0) : FaultTree::gate(g - 1);
        tree.gates.push_back({"g" + std::to_string(g),
                              g % 2 == 0 ? Operator::any : Operator::all,
                              1,
                              {FaultTree::event(event), below}});
    }
    tree.top = FaultTree::gate(length - 1);
    CutSets cut_sets = solved(tree);
    // top = e_last and (e_before or (…)): one set ends at each `or`, and the last holds the whole chain.
    CHECK(cut_sets.count() == Natural(length / 2 + 1));
    CHECK(cut_sets.counts_by_order()[2] == Natural(1));
}

TEST_CASE("too little memory is an error that names the limit, and a stop request is heard") {
    FaultTree tree = random_tree(5, {400, 500, false});
    CutSetOptions options;
    options.memory = std::size_t{1} << 16U;
    const auto refused = CutSets::of(many_sets(), options);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::too_large);
    CHECK(refused.error().subject == "many");
    std::stop_source source;
    source.request_stop();
    Watch watch;
    watch.stop = source.get_token();
    const auto stopped = CutSets::of(tree, {}, watch);
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().code == ErrorCode::cancelled);
}

TEST_CASE("progress never falls back, and a stop request is heard inside one gate too") {
    FaultTree tree;
    FaultTree::Gate gate{"top", Operator::at_least, 60, {}};
    for (std::uint32_t i = 0; i < 120; ++i) {
        tree.events.push_back({"e" + std::to_string(i), std::nullopt});
        gate.inputs.push_back(FaultTree::event(i));
    }
    tree.gates.push_back(gate);
    tree.top = FaultTree::gate(0);
    std::vector<double> told;
    Watch watch;
    watch.on_progress = [&](double progress) { told.push_back(progress); };
    REQUIRE(CutSets::of(many_sets(), {}, watch).has_value());
    REQUIRE(told.size() > 1);
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.back() == 1);
    std::stop_source source;
    watch.stop = source.get_token();
    watch.on_progress = [&](double progress) {
        CHECK(progress < 1);
        source.request_stop(); // the gate is about to begin
    };
    const auto stopped = CutSets::of(tree, {}, watch);
    REQUIRE_FALSE(stopped.has_value());
    CHECK(stopped.error().code == ErrorCode::cancelled);
}

TEST_CASE("big numbers are added, multiplied, ordered and written") {
    Natural value(1);
    for (std::uint64_t i = 1; i <= 40; ++i) {
        value = value * Natural(i);
    }
    CHECK(value.to_text() == "815915283247897734345611269596115894272000000000");
    CHECK(Natural(0).to_text() == "0");
    CHECK((Natural(0) * value).is_zero());
    CHECK(Natural(~std::uint64_t{0}) + Natural(1) > Natural(~std::uint64_t{0}));
    CHECK((Natural(~std::uint64_t{0}) + Natural(1)).to_text() == "18446744073709551616");
    CHECK_FALSE((Natural(~std::uint64_t{0}) + Natural(1)).small().has_value());
    CHECK(Natural(12).small() == 12U);
}
