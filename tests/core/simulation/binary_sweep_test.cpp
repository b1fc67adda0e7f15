// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/binary_state.h"
#include "core/simulation/binary_sweep.h"
#include "core/simulation/propagation.h"
#include "tests/core/simulation/random_case.h"
#include "tests/support/catch.h"

using namespace volteface;
using namespace volteface::tests;
using namespace volteface::simulation;

namespace {

/// The stack with what BinarySweep leaves out: hard needs, no buffers, no wear, standbys engaged.
Stack hardened(Stack stack) {
    for (Requirement& need : stack.requirements) {
        need.weight = 1;
        need.buffer = {};
        if (std::holds_alternative<WearDecay>(need.decay)) {
            need.decay = NoDecay{};
        }
        for (Supplier& supplier : need.suppliers) {
            supplier.role = Role::active;
            supplier.failover = {};
        }
    }
    return stack;
}

} // namespace

TEST_CASE("the binary sweep agrees with the general one, one scenario and 64 at a time") {
    for (std::uint64_t seed = 0; seed < 2'000; ++seed) {
        const Stack stack = hardened(random_case(seed, {true, 20}).stack);
        const graph::Network network(stack);
        const BinarySweep sweep(network, stack);
        std::vector<std::uint64_t> lanes(sweep.cell_count(), ~std::uint64_t{0});
        std::uint64_t bits = seed * 0x9e3779b97f4a7c15U + 1;
        for (std::uint64_t& lane : lanes) {
            for (int i = 0; i < 3; ++i) {
                bits = bits * 6364136223846793005U + 1442695040888963407U;
                lane = i == 0 ? bits : lane | bits; // own capacities are 1 in seven of eight scenarios
            }
        }
        const std::uint32_t per_node = sweep.has_renewal() ? 2 : 1;
        const std::vector<std::uint64_t> own = lanes;
        sweep.run64(lanes);
        for (const unsigned lane : {0U, 17U, 63U}) {
            Propagation general(network, stack);
            std::vector<std::uint8_t> single(sweep.cell_count());
            for (std::uint32_t cell = 0; cell < single.size(); ++cell) {
                single[cell] = static_cast<std::uint8_t>((own[cell] >> lane) & 1U);
                const auto plane = cell % per_node == 0 ? Plane::run : Plane::renew;
                general.set_own(cell / per_node, plane, single[cell]);
            }
            sweep.run(single);
            general.solve();
            for (std::uint32_t cell = 0; cell < single.size(); ++cell) {
                const auto plane = cell % per_node == 0 ? Plane::run : Plane::renew;
                INFO("seed " << seed << ", lane " << lane << ", cell " << cell);
                REQUIRE(single[cell] == general.capacity(cell_of(cell / per_node, plane)));
                REQUIRE(single[cell] == ((lanes[cell] >> lane) & 1U));
            }
        }
    }
}

TEST_CASE("cells that fail and return one by one leave what a sweep from nothing finds") {
    for (std::uint64_t seed = 0; seed < 1'500; ++seed) {
        const Stack stack = hardened(random_case(seed, {true, 20}).stack);
        const graph::Network network(stack);
        const BinarySweep sweep(network, stack);
        BinaryState state(sweep);
        std::vector<std::uint8_t> own(sweep.cell_count(), 1);
        std::uint64_t bits = seed + 1;
        for (int step = 0; step < 30; ++step) {
            bits = bits * 6364136223846793005U + 1442695040888963407U;
            const auto cell = static_cast<std::uint32_t>((bits >> 33U) % own.size());
            own[cell] = own[cell] == 0 ? 1 : 0;
            own[cell] == 0 ? state.fail(cell) : state.restore(cell);
            std::vector<std::uint8_t> up = own;
            sweep.run(up);
            std::vector<std::uint32_t> out;
            for (std::uint32_t i = 0; i < own.size(); ++i) {
                INFO("seed " << seed << ", step " << step << ", cell " << i);
                REQUIRE(state.is_up(i) == (up[i] == 1));
                if (own[i] == 0) {
                    out.push_back(i);
                }
            }
            if (step == 29) {
                BinaryState anew(sweep);
                anew.reset(out);
                for (std::uint32_t i = 0; i < own.size(); ++i) {
                    REQUIRE(anew.is_up(i) == (up[i] == 1));
                }
            }
        }
    }
}
