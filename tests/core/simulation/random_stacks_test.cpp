// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validation.h"
#include "core/simulation/simulate.h"
#include "tests/core/simulation/random_case.h"
#include "tests/core/simulation/reference.h"
#include "tests/support/catch.h"
#include "tests/support/stack_text.h"

using namespace volteface;
using namespace volteface::tests;

namespace {

constexpr std::uint64_t case_count = 20'000;

/// The first component whose life differs, with both lives; empty if none.
std::string difference(const simulation::Outcome& ours, const simulation::Outcome& theirs) {
    for (std::size_t i = 0; i < ours.components.size(); ++i) {
        const auto& a = ours.components[i];
        const auto& b = theirs.components.at(i);
        if (a.states != b.states || a.renewal != b.renewal) {
            return a.id.str() + ": " + life_of(ours, a.id.str()) + " / " + renewal_of(ours, a.id.str()) +
                   "\n against: " + life_of(theirs, b.id.str()) + " / " + renewal_of(theirs, b.id.str());
        }
        if (a.causes != b.causes || a.renewal_causes != b.renewal_causes) {
            return a.id.str() + ": causes";
        }
    }
    return {};
}

} // namespace

TEST_CASE("the event loop agrees with plain fixed-point iteration on random cyclic stacks", "[long]") {
    for (std::uint64_t seed = 0; seed < case_count; ++seed) {
        const RandomCase made = random_case(seed);
        REQUIRE(validate(made.stack).empty());
        simulation::Options options;
        options.plan = &made.plan;
        const auto ours = simulation::simulate(made.stack, made.scenario, options).value();
        const auto theirs = reference_outcome(made.stack, made.scenario, &made.plan);
        const std::string found = difference(ours, theirs);
        if (!found.empty()) {
            INFO("seed " << seed << ", " << found);
            REQUIRE(found.empty());
        }
    }
}

TEST_CASE("recomputing what an event touches equals recomputing from nothing", "[long]") {
    for (std::uint64_t seed = 0; seed < case_count; ++seed) {
        const RandomCase made = random_case(seed + case_count, {true, 30});
        simulation::Options options;
        options.plan = &made.plan;
        const auto touched = simulation::simulate(made.stack, made.scenario, options).value();
        options.incremental = false;
        const auto anew = simulation::simulate(made.stack, made.scenario, options).value();
        INFO("seed " << seed + case_count);
        REQUIRE(touched == anew);
    }
}

TEST_CASE("a chain of causes ends at an event or at a need without enough suppliers") {
    for (std::uint64_t seed = 0; seed < 2'000; ++seed) {
        const RandomCase made = random_case(seed);
        const auto outcome = simulation::simulate(made.stack, made.scenario).value();
        for (const auto& component : outcome.components) {
            for (const simulation::Stretch& stretch : component.states) {
                const auto steps = simulation::explain(outcome, component.id, stretch.from);
                INFO("seed " << seed << ", " << component.id.str() << " at " << stretch.from);
                REQUIRE(steps.empty() == (stretch.capacity == 1));
                if (!steps.empty()) {
                    const simulation::Cause& last = steps.back().cause;
                    REQUIRE(
                        (last.event.has_value() || last.too_few_suppliers ||
                         simulation::stretch_at(*find(outcome, *last.supplier), last.since).capacity == 1));
                }
            }
        }
    }
}
