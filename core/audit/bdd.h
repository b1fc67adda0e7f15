// SPDX-License-Identifier: GPL-3.0-or-later
// Binary decision diagrams of coherent functions: conjunction and disjunction are all it takes, and no edge
// is complemented.
#pragma once

#include "core/audit/diagram.h"

namespace volteface::audit {

class Bdd : public Diagram {
public:
    explicit Bdd(Meter& meter, std::size_t bytes_beside = 0)
        : Diagram(meter, bytes_beside) {}

    Ref make(std::uint32_t level, Ref low, Ref high) {
        return low == high ? low : find_or_add(level, low, high);
    }
    Ref variable(std::uint32_t level) { return make(level, zero, one); }

    /// O(size of a × size of b) at most; iterative.
    Ref conjunction(Ref a, Ref b) { return apply<both>(a, b); }
    Ref disjunction(Ref a, Ref b) { return apply<either>(a, b); }

private:
    static constexpr std::uint32_t both = 1;
    static constexpr std::uint32_t either = 2;

    struct Frame {
        Ref a = 0;
        Ref b = 0;
        std::uint32_t level = 0;
        Ref high_a = 0;
        Ref high_b = 0;
        Ref low = 0;
        bool has_low = false;
    };

    template <std::uint32_t Op>
    bool at_once(Ref& a, Ref& b, Ref& result) const;
    template <std::uint32_t Op>
    Ref apply(Ref a, Ref b);

    std::vector<Frame> frames_;
};

} // namespace volteface::audit
