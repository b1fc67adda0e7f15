// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/zbdd.h"

#include <algorithm>
#include <utility>

namespace volteface::audit {

Zbdd::Zbdd(Meter& meter, std::size_t levels)
    : Diagram(meter, sizeof(std::uint64_t))
    , support_(2, 0) {
    constexpr std::size_t bits = 64;
    while (levels_to_a_bit_ < 26 && (levels >> levels_to_a_bit_) > bits) {
        ++levels_to_a_bit_;
    }
}

bool Zbdd::join_at_once(Ref& a, Ref& b, Ref& result) const {
    if (a > b) {
        std::swap(a, b);
    }
    if (a == zero || a == b) {
        result = b;
        return true;
    }
    if (a == one) { // the empty set is in every set
        result = one;
        return true;
    }
    if (const Memory* memory = recall(op_join, a, b)) {
        result = memory->result;
        return true;
    }
    return false;
}

/// With the top element x: low = join of the lows; high = join of the highs, each less what the other's low
/// holds already: its own low holds none of it.
Ref Zbdd::join(Ref a, Ref b) {
    const std::size_t floor = joins_.size();
    Ref result = zero;
    for (;;) {
        if (!join_at_once(a, b, result)) {
            if (is_to_stop()) {
                break;
            }
            const std::uint32_t level_a = level(a);
            const std::uint32_t level_b = level(b);
            Frame frame;
            frame.a = a;
            frame.b = b;
            frame.level = std::min(level_a, level_b);
            a = level_a == frame.level ? low(a) : a;
            b = level_b == frame.level ? low(b) : b;
            frame.high_a = level_a == frame.level ? high(frame.a) : zero;
            frame.high_b = level_b == frame.level ? high(frame.b) : zero;
            joins_.push_back(frame);
            continue;
        }
        while (joins_.size() > floor && joins_.back().stage == 1) {
            const Frame frame = joins_.back();
            joins_.pop_back();
            result = make(frame.level, frame.low, without(result, frame.low));
            if (has_halted()) {
                break;
            }
            remember(op_join, frame.a, frame.b, result);
        }
        if (joins_.size() == floor || has_halted()) {
            break;
        }
        Frame& frame = joins_.back();
        frame.low = result;
        frame.stage = 1;
        a = frame.high_a;
        b = frame.high_b;
    }
    joins_.resize(floor);
    return result;
}

bool Zbdd::product_at_once(Ref& a, Ref& b, std::uint32_t& order, Ref& result) {
    if (a > b) {
        std::swap(a, b);
    }
    if (a == zero) {
        result = zero;
        return true;
    }
    if (a == one || a == b) {
        result = order == no_limit ? b : up_to(b, order);
        return true;
    }
    if (order == 0) { // neither holds the empty set
        has_cut_ = true;
        result = zero;
        return true;
    }
    if (const Memory* memory = recall(op_product | (order << 4U), a, b)) {
        result = memory->result;
        return true;
    }
    return false;
}

/// With the top element x: low = product of the lows; high = high a × (high b or low b), or low a × high b,
/// less what low holds already.
Ref Zbdd::product(Ref a, Ref b, std::uint32_t order) {
    const std::size_t floor = products_.size();
    Ref result = zero;
    for (;;) {
        if (!product_at_once(a, b, order, result)) {
            if (is_to_stop()) {
                break;
            }
            const std::uint32_t level_a = level(a);
            const std::uint32_t level_b = level(b);
            Frame frame;
            frame.a = a;
            frame.b = b;
            frame.order = order;
            frame.level = std::min(level_a, level_b);
            frame.high_a = level_a == frame.level ? high(a) : zero;
            frame.high_b = level_b == frame.level ? high(b) : zero;
            frame.low_a = level_a == frame.level ? low(a) : a;
            frame.low_b = level_b == frame.level ? low(b) : b;
            a = frame.low_a;
            b = frame.low_b;
            products_.push_back(frame);
            continue;
        }
        while (products_.size() > floor && products_.back().stage == 2) {
            const Frame frame = products_.back();
            products_.pop_back();
            result = join(frame.middle, result);
            if (!are_apart(frame.a, frame.b)) {
                result = without(result, frame.low);
            }
            result = make(frame.level, frame.low, result);
            if (has_halted()) {
                break;
            }
            remember(op_product | (frame.order << 4U), frame.a, frame.b, result);
        }
        if (products_.size() == floor || has_halted()) {
            break;
        }
        Frame& frame = products_.back();
        order = frame.order == no_limit ? no_limit : frame.order - 1;
        if (frame.stage == 0) {
            frame.low = result;
            frame.stage = 1;
            a = frame.high_a;
            b = a == zero ? zero : join(frame.high_b, frame.low_b);
        } else {
            frame.middle = result;
            frame.stage = 2;
            a = frame.low_a;
            b = frame.high_b;
        }
    }
    products_.resize(floor);
    return result;
}

/// Goes down both at once. `filter` has the second operand's nodes: level, low, and what the sets that take
/// the element are held against.
template <class Filter>
Ref Zbdd::filtered(Ref a, Ref b, std::uint32_t op, const Filter& filter) {
    const std::size_t floor = filters_.size();
    Ref result = zero;
    const auto at_once = [&] {
        for (;;) {
            if (b == zero || a == zero) {
                result = a;
                return true;
            }
            if (b == one) {
                result = zero;
                return true;
            }
            if (a == one) { // the empty set holds nothing that b asks for
                result = one;
                return true;
            }
            if (filter.are_apart(a, b)) {
                result = a;
                return true;
            }
            if (level(a) > filter.level(b) || (support_[a] & bit_of(filter.level(b))) == 0) {
                b = filter.low(b); // nothing in a can hold the sets with the element
                continue;
            }
            break;
        }
        if (const Memory* memory = recall(op, a, b)) {
            result = memory->result;
            return true;
        }
        return false;
    };
    for (;;) {
        if (!at_once()) {
            if (is_to_stop()) {
                break;
            }
            Frame frame;
            frame.a = a;
            frame.b = b;
            frame.level = level(a);
            frame.high_a = high(a);
            const bool same = filter.level(b) == frame.level;
            frame.high_b = same ? filter.high(b) : b;
            frame.low_b = same && filter.low_too ? filter.low(b) : zero;
            b = same ? filter.low(b) : b;
            a = low(a);
            filters_.push_back(frame);
            continue;
        }
        bool again = false;
        while (filters_.size() > floor && filters_.back().stage != 0) {
            Frame& frame = filters_.back();
            if (frame.stage == 1 && frame.low_b != zero && result != zero) {
                frame.stage = 2; // and against the sets that do not hold the element
                a = result;
                b = frame.low_b;
                again = true;
                break;
            }
            result = make(frame.level, frame.low, result);
            if (has_halted()) {
                break;
            }
            remember(op, frame.a, frame.b, result);
            filters_.pop_back();
        }
        if (again) {
            continue;
        }
        if (filters_.size() == floor || has_halted()) {
            break;
        }
        Frame& frame = filters_.back();
        frame.low = result;
        frame.stage = 1;
        a = frame.high_a;
        b = frame.high_b;
    }
    filters_.resize(floor);
    return result;
}

Ref Zbdd::without(Ref a, Ref b) {
    struct Sets {
        const Zbdd& zbdd;
        bool low_too = true;
        [[nodiscard]] std::uint32_t level(Ref ref) const { return zbdd.level(ref); }
        [[nodiscard]] Ref low(Ref ref) const { return zbdd.low(ref); }
        [[nodiscard]] Ref high(Ref ref) const { return zbdd.high(ref); }
        [[nodiscard]] bool are_apart(Ref sets, Ref ref) const { return zbdd.are_apart(sets, ref); }
    };
    return a == b ? zero : filtered(a, b, op_without, Sets{*this});
}

Ref Zbdd::without(Ref a, const Bdd& bdd, Ref function) {
    struct Function {
        const Bdd& bdd;
        bool low_too = false; // high is true wherever low is
        [[nodiscard]] std::uint32_t level(Ref ref) const { return bdd.level(ref); }
        [[nodiscard]] Ref low(Ref ref) const { return bdd.low(ref); }
        [[nodiscard]] Ref high(Ref ref) const { return bdd.high(ref); }
        [[nodiscard]] bool are_apart(Ref, Ref) const { return false; }
    };
    return filtered(a, function, op_without_bdd, Function{bdd});
}

template <bool Exactly>
Ref Zbdd::sized(Ref a, std::uint32_t order) {
    constexpr std::uint32_t op = Exactly ? op_of_order : op_up_to;
    const std::size_t floor = cuts_.size();
    Ref result = zero;
    for (;;) {
        const Memory* memory = nullptr;
        if (a <= one) {
            result = Exactly && order != 0 ? zero : a;
        } else if (order != 0 && (memory = recall(op | (order << 4U), a, 0)) != nullptr) {
            result = memory->result;
        } else {
            if (is_to_stop()) {
                break;
            }
            Frame frame;
            frame.a = a;
            frame.order = order;
            frame.level = level(a);
            frame.high_a = high(a);
            a = low(a);
            cuts_.push_back(frame);
            continue;
        }
        while (cuts_.size() > floor) {
            Frame& frame = cuts_.back();
            if (frame.stage == 0 && frame.order != 0) {
                break;
            }
            if (frame.order == 0) {
                has_cut_ = has_cut_ || !Exactly; // the sets with the element
            } else {
                result = make(frame.level, frame.low, result);
                if (has_halted()) {
                    break;
                }
                remember(op | (frame.order << 4U), frame.a, 0, result);
            }
            cuts_.pop_back();
        }
        if (cuts_.size() == floor || has_halted()) {
            break;
        }
        Frame& frame = cuts_.back();
        frame.low = result;
        frame.stage = 1;
        order = frame.order - 1;
        a = frame.high_a;
    }
    cuts_.resize(floor);
    return result;
}

template Ref Zbdd::sized<false>(Ref a, std::uint32_t order);
template Ref Zbdd::sized<true>(Ref a, std::uint32_t order);

/// Nodes stand behind those below them, so one pass upwards serves all.
Ref Zbdd::minimal_solutions(const Bdd& bdd, Ref function) {
    if (function <= one) {
        return function;
    }
    const std::vector<bool> marked = bdd.under(function);
    std::vector<Ref> solutions(function + std::size_t{1}, zero);
    solutions[one] = one;
    for (Ref ref = 2; ref <= function && !has_halted(); ++ref) {
        if (marked[ref]) {
            const Ref low = solutions[bdd.low(ref)];
            const Ref high = without(solutions[bdd.high(ref)], bdd, bdd.low(ref));
            solutions[ref] = make(bdd.level(ref), low, high);
        }
    }
    return solutions[function];
}

} // namespace volteface::audit
