// SPDX-License-Identifier: GPL-3.0-or-later
// The random numbers of the search: SplitMix64 (Steele, Lea, Flood 2014), whole numbers only, the same on
// every machine.
#pragma once

#include <cstdint>

namespace volteface::plan::scheduling {

class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed) {}

    std::uint64_t next() {
        m_state += 0x9E37'79B9'7F4A'7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D0'49BB'1331'11EBU;
        return z ^ (z >> 31U);
    }

    /// 0 ≤ result < bound; bound at least 1. The bias is below bound / 2^32.
    std::uint32_t below(std::uint32_t bound) {
        return static_cast<std::uint32_t>(((next() >> 32U) * bound) >> 32U);
    }

private:
    std::uint64_t m_state;
};

} // namespace volteface::plan::scheduling
