// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/counting.h"

#include <algorithm>

namespace volteface::audit {

namespace {

__extension__ using Wide = unsigned __int128;

/// Counts by size, from `first` on; nothing at its ends.
template <class Number>
struct Sizes {
    std::uint32_t first = 0;
    std::vector<Number> counts;
};

bool add_product(Wide& sum, const Wide& a, const Wide& b) {
    Wide product = 0;
    return !__builtin_mul_overflow(a, b, &product) && !__builtin_add_overflow(sum, product, &sum);
}

bool add_product(Natural& sum, const Natural& a, const Natural& b) {
    sum += a * b;
    return true;
}

/// to += a × b. False if a number is too large for its type.
template <class Number>
bool add_product(Sizes<Number>& to, const Sizes<Number>& a, const Sizes<Number>& b) {
    if (a.counts.empty() || b.counts.empty()) {
        return true;
    }
    const std::uint32_t first = a.first + b.first;
    const std::size_t size = a.counts.size() + b.counts.size() - 1;
    if (to.counts.empty()) {
        to.first = first;
    }
    if (first < to.first) {
        to.counts.insert(to.counts.begin(), to.first - first, Number(0U));
        to.first = first;
    }
    if (to.counts.size() < first - to.first + size) {
        to.counts.resize(first - to.first + size, Number(0U));
    }
    for (std::size_t i = 0; i < a.counts.size(); ++i) {
        for (std::size_t j = 0; j < b.counts.size(); ++j) {
            if (!add_product(to.counts[first - to.first + i + j], a.counts[i], b.counts[j])) {
                return false;
            }
        }
    }
    return true;
}

enum class End { done, too_large, refused };

template <class Number>
class Counter {
public:
    Counter(const Formula& formula, const std::vector<Module>& modules, Meter& meter)
        : formula_(formula)
        , modules_(modules)
        , meter_(meter)
        , of_gate_(formula.gates.size()) {}

    End run(Sizes<Number>& result) {
        for (const Module& module : modules_) {
            const End end = count(module, of_gate_[module.gate - formula_.event_count]);
            if (end != End::done) {
                return end;
            }
            for (const Term term : module.variables) { // a module stands below one other alone
                if (!formula_.is_event(term)) {
                    of_gate_[term - formula_.event_count] = {};
                }
            }
        }
        result = of_gate_[modules_.back().gate - formula_.event_count];
        return End::done;
    }

private:
    End count(const Module& module, Sizes<Number>& result) {
        const Zbdd& zbdd = *module.zbdd;
        const Sizes<Number> unit{0, {Number(1U)}};
        const Sizes<Number> event{1, {Number(1U)}};
        const std::vector<bool> marked = zbdd.under(module.sets);
        std::vector<Sizes<Number>> counts(module.sets + std::size_t{1});
        std::size_t taken = 0;
        End end = End::done;
        if (module.sets >= Diagram::one) {
            counts[Diagram::one] = unit;
        }
        for (Ref ref = 2; ref <= module.sets && end == End::done; ++ref) {
            if (!marked[ref]) {
                continue;
            }
            const Term term = module.variables[zbdd.level(ref)];
            const Sizes<Number>& factor =
                formula_.is_event(term) ? event : of_gate_[term - formula_.event_count];
            counts[ref] = counts[zbdd.low(ref)];
            if (!add_product(counts[ref], counts[zbdd.high(ref)], factor)) {
                end = End::too_large;
            }
            const std::size_t bytes = sizeof(Sizes<Number>) + counts[ref].counts.size() * sizeof(Number);
            if (!meter_.take(bytes)) {
                end = End::refused;
            } else {
                taken += bytes;
            }
            if ((ref & 0xfffU) == 0 && meter_.watch != nullptr && meter_.watch->stopped()) {
                meter_.refusal = Meter::Refusal::cancelled;
                end = End::refused;
            }
        }
        result = counts[module.sets];
        meter_.give_back(taken);
        return end;
    }

    const Formula& formula_;
    const std::vector<Module>& modules_;
    Meter& meter_;
    std::vector<Sizes<Number>> of_gate_; ///< of modules
};

Natural natural_of(Wide value) {
    constexpr unsigned half = 64;
    const Natural two_to_half = Natural(std::uint64_t{1} << 32U) * Natural(std::uint64_t{1} << 32U);
    return Natural(static_cast<std::uint64_t>(value >> half)) * two_to_half +
           Natural(static_cast<std::uint64_t>(value));
}

Natural natural_of(const Natural& value) {
    return value;
}

template <class Number>
std::vector<Natural> told(const Sizes<Number>& sizes) {
    std::vector<Natural> counts(sizes.counts.empty() ? 0 : sizes.first + sizes.counts.size());
    for (std::size_t i = 0; i < sizes.counts.size(); ++i) {
        counts[sizes.first + i] = natural_of(sizes.counts[i]);
    }
    return counts;
}

} // namespace

std::optional<std::vector<Natural>> count_by_order(const Formula& formula, const std::vector<Module>& modules,
                                                   Meter& meter) {
    meter.refusal = Meter::Refusal::none;
    Sizes<Wide> wide;
    const End end = Counter<Wide>(formula, modules, meter).run(wide);
    if (end == End::done) {
        return told(wide);
    }
    Sizes<Natural> natural;
    if (end == End::refused || Counter<Natural>(formula, modules, meter).run(natural) != End::done) {
        return std::nullopt;
    }
    return told(natural);
}

} // namespace volteface::audit
