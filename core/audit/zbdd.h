// SPDX-License-Identifier: GPL-3.0-or-later
// Zero-suppressed diagrams of families of sets of which none holds another: minimal cut sets.
#pragma once

#include "core/audit/bdd.h"

namespace volteface::audit {

class Zbdd : public Diagram {
public:
    /// For so many levels, or more: these cost time.
    Zbdd(Meter& meter, std::size_t levels);

    static constexpr std::uint32_t no_limit = ~std::uint32_t{0} >> 4U;

    Ref make(std::uint32_t level, Ref low, Ref high) {
        if (high == zero) {
            return low;
        }
        const Ref ref = find_or_add(level, low, high);
        if (ref == support_.size()) {
            support_.push_back(support_[low] | support_[high] | bit_of(level));
        }
        return ref;
    }
    Ref variable(std::uint32_t level) { return make(level, zero, one); }

    /// The minimal sets among those of a and b.
    Ref join(Ref a, Ref b);
    /// The minimal sets among the unions of one of a and one of b, those of at most `order` elements.
    Ref product(Ref a, Ref b, std::uint32_t order = no_limit);
    /// The sets of a that hold none of b.
    Ref without(Ref a, Ref b);
    /// The sets of a that do not make `function` true; it has the same levels, and is coherent.
    Ref without(Ref a, const Bdd& bdd, Ref function);
    /// The sets of at most `order` elements; those of exactly so many.
    Ref up_to(Ref a, std::uint32_t order) { return sized<false>(a, order); }
    Ref of_order(Ref a, std::uint32_t order) { return sized<true>(a, order); }

    /// The minimal sets that make the function true (Rauzy).
    Ref minimal_solutions(const Bdd& bdd, Ref function);

    /// A product or up_to() has left a set out.
    [[nodiscard]] bool has_cut() const { return has_cut_; }

private:
    static constexpr std::uint32_t op_join = 1;
    static constexpr std::uint32_t op_without = 2;
    static constexpr std::uint32_t op_without_bdd = 3;
    static constexpr std::uint32_t op_product = 4;  ///< with the order above it
    static constexpr std::uint32_t op_up_to = 5;    ///< with the order above it
    static constexpr std::uint32_t op_of_order = 6; ///< with the order above it

    struct Frame {
        Ref a = 0;
        Ref b = 0;
        std::uint32_t level = 0;
        std::uint32_t order = 0;
        Ref high_a = 0;
        Ref high_b = 0;
        Ref low_a = 0;
        Ref low_b = 0;
        Ref low = 0;
        Ref middle = 0;
        std::uint8_t stage = 0;
    };

    /// Levels share a bit with their neighbours where there are more than bits.
    [[nodiscard]] std::uint64_t bit_of(std::uint32_t level) const {
        return std::uint64_t{1} << std::min(level >> levels_to_a_bit_, 63U);
    }
    /// True only if no element is in both families.
    [[nodiscard]] bool are_apart(Ref a, Ref b) const { return (support_[a] & support_[b]) == 0; }

    bool join_at_once(Ref& a, Ref& b, Ref& result) const;
    bool product_at_once(Ref& a, Ref& b, std::uint32_t& order, Ref& result);
    template <class Filter>
    Ref filtered(Ref a, Ref b, std::uint32_t op, const Filter& filter);

    template <bool Exactly>
    Ref sized(Ref a, std::uint32_t order);

    bool has_cut_ = false;
    std::uint32_t levels_to_a_bit_ = 0;  ///< as a power of two
    std::vector<std::uint64_t> support_; ///< by node: bits of the levels under it, its own included
    std::vector<Frame> joins_;
    std::vector<Frame> products_;
    std::vector<Frame> filters_;
    std::vector<Frame> cuts_;
};

} // namespace volteface::audit
