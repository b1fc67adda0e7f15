// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/bdd.h"

#include <algorithm>
#include <utility>

namespace volteface::audit {

/// Without going down; orders the operands otherwise.
template <std::uint32_t Op>
bool Bdd::at_once(Ref& a, Ref& b, Ref& result) const {
    if (a > b) {
        std::swap(a, b);
    }
    if (a == b) {
        result = a;
        return true;
    }
    if (a == zero) {
        result = Op == both ? zero : b;
        return true;
    }
    if (a == one) {
        result = Op == both ? b : one;
        return true;
    }
    if (const Memory* memory = recall(Op, a, b)) {
        result = memory->result;
        return true;
    }
    return false;
}

template <std::uint32_t Op>
Ref Bdd::apply(Ref a, Ref b) {
    const std::size_t floor = frames_.size();
    Ref result = zero;
    for (;;) {
        if (!at_once<Op>(a, b, result)) {
            if (is_to_stop()) {
                break;
            }
            const std::uint32_t level_a = level(a);
            const std::uint32_t level_b = level(b);
            Frame frame;
            frame.a = a;
            frame.b = b;
            frame.level = std::min(level_a, level_b);
            frame.high_a = level_a == frame.level ? high(a) : a;
            frame.high_b = level_b == frame.level ? high(b) : b;
            a = level_a == frame.level ? low(a) : a;
            b = level_b == frame.level ? low(b) : b;
            frames_.push_back(frame);
            continue;
        }
        while (frames_.size() > floor && frames_.back().has_low) {
            const Frame& frame = frames_.back();
            result = make(frame.level, frame.low, result);
            if (has_halted()) {
                break;
            }
            remember(Op, frame.a, frame.b, result);
            frames_.pop_back();
        }
        if (frames_.size() == floor || has_halted()) {
            break;
        }
        Frame& frame = frames_.back();
        frame.low = result;
        frame.has_low = true;
        a = frame.high_a;
        b = frame.high_b;
    }
    frames_.resize(floor);
    return result;
}

template Ref Bdd::apply<Bdd::both>(Ref a, Ref b);
template Ref Bdd::apply<Bdd::either>(Ref a, Ref b);

} // namespace volteface::audit
