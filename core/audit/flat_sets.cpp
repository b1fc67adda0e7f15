// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/flat_sets.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace volteface::audit {

namespace {

constexpr std::uint32_t none = ~std::uint32_t{0};

/// The least numbers of events in the sets that pass through a node.
struct Extents {
    static constexpr std::uint64_t never = std::uint64_t{1} << 40U;

    Extents(const Formula& formula, const std::vector<Module>& modules)
        : of_term(formula.event_count + formula.gates.size(), 1)
        , below(modules.size())
        , above(modules.size()) {
        for (std::size_t m = 0; m < modules.size(); ++m) {
            const Module& module = modules[m];
            below[m].assign(module.sets + std::size_t{2}, never);
            below[m][Diagram::one] = 0;
            for (Ref ref = 2; ref <= module.sets; ++ref) {
                const std::uint64_t own = of_term[module.variables[module.zbdd->level(ref)]];
                below[m][ref] =
                    std::min(below[m][module.zbdd->low(ref)], own + below[m][module.zbdd->high(ref)]);
            }
            of_term[module.gate] = below[m][module.sets];
        }
        std::vector<std::uint64_t> beside(of_term.size(), never); // the least that goes with a module
        beside[formula.top] = 0;
        for (std::size_t m = modules.size(); m-- > 0;) {
            const Module& module = modules[m];
            above[m].assign(module.sets + std::size_t{2}, never);
            above[m][module.sets] = beside[module.gate];
            for (Ref ref = module.sets; ref > Diagram::one; --ref) {
                const std::uint64_t here = above[m][ref];
                if (here == never) {
                    continue;
                }
                const Ref low = module.zbdd->low(ref);
                const Ref high = module.zbdd->high(ref);
                const Term term = module.variables[module.zbdd->level(ref)];
                above[m][low] = std::min(above[m][low], here);
                above[m][high] = std::min(above[m][high], here + of_term[term]);
                beside[term] = std::min(beside[term], here + below[m][high]);
            }
        }
    }

    std::vector<std::uint64_t> of_term;
    std::vector<std::vector<std::uint64_t>> below; ///< by module and node; never: no set
    std::vector<std::vector<std::uint64_t>> above; ///< never: not under the root
};

/// What a listing holds, for as long as it runs.
class Taken {
public:
    explicit Taken(Meter& meter)
        : meter_(meter) {}
    ~Taken() { meter_.give_back(bytes_); }
    Taken(const Taken&) = delete;
    Taken& operator=(const Taken&) = delete;

    bool more(std::size_t bytes) {
        const bool is_there = meter_.take(bytes);
        bytes_ += is_there ? bytes : 0;
        return is_there;
    }

private:
    Meter& meter_;
    std::size_t bytes_ = 0;
};

} // namespace

FlatSets::FlatSets(const Formula& formula, const std::vector<Module>& modules, std::uint32_t order,
                   const std::vector<std::uint32_t>& rank, Meter& meter)
    : rank_(rank)
    , meter_(meter)
    , zbdd_(meter, formula.event_count)
    , event_at_()
    , level_of_(formula.event_count, none) {
    meter_.refusal = Meter::Refusal::none;
    if (formula.constant) {
        root_ = *formula.constant ? Diagram::one : Diagram::zero;
    } else if (modules.empty()) {
        event_at_.push_back(formula.top);
        level_of_[formula.top] = 0;
        root_ = order == 0 ? Diagram::zero : zbdd_.variable(0);
    } else {
        place_events(formula, modules);
        root_ = flatten(formula, modules, order);
    }
}

/// The events of a module stand where the module stands among the variables of the one above it.
void FlatSets::place_events(const Formula& formula, const std::vector<Module>& modules) {
    std::vector<std::size_t> module_of(formula.gates.size(), 0);
    for (std::size_t m = 0; m < modules.size(); ++m) {
        module_of[modules[m].gate - formula.event_count] = m;
    }
    std::vector<Term> open{modules.back().gate};
    while (!open.empty()) {
        const Term term = open.back();
        open.pop_back();
        if (formula.is_event(term)) {
            level_of_[term] = static_cast<std::uint32_t>(event_at_.size());
            event_at_.push_back(term);
        } else {
            const std::vector<Term>& variables = modules[module_of[term - formula.event_count]].variables;
            open.insert(open.end(), variables.rbegin(), variables.rend());
        }
    }
}

/// Branches that lead to sets of more than `order` events alone are left out: `above` is the least that
/// stands above a node, in its module and beside it, `below` the least under it.
Ref FlatSets::flatten(const Formula& formula, const std::vector<Module>& modules, std::uint32_t order) {
    const Extents extents(formula, modules);
    std::vector<Ref> flat(formula.gates.size(), Diagram::zero);
    for (std::size_t m = 0; m < modules.size(); ++m) {
        const Module& module = modules[m];
        const Zbdd& sets = *module.zbdd;
        const auto& above = extents.above[m];
        const auto& below = extents.below[m];
        std::vector<Ref> now(module.sets + std::size_t{1}, Diagram::zero);
        if (module.sets >= Diagram::one) {
            now[Diagram::one] = Diagram::one;
        }
        for (Ref ref = 2; ref <= module.sets && !zbdd_.has_halted(); ++ref) {
            if (above[ref] == Extents::never) {
                continue; // not under the root
            }
            const Term term = module.variables[sets.level(ref)];
            const auto within = [&](std::uint64_t size) { return order == Zbdd::no_limit || size <= order; };
            const Ref low = within(above[ref] + below[sets.low(ref)]) ? now[sets.low(ref)] : Diagram::zero;
            const Ref high = within(above[ref] + extents.of_term[term] + below[sets.high(ref)])
                                 ? now[sets.high(ref)]
                                 : Diagram::zero;
            now[ref] = formula.is_event(term) ? zbdd_.make(level_of_[term], low, high)
                                              : inserted(flat[term - formula.event_count], low, high);
        }
        flat[module.gate - formula.event_count] = now[module.sets];
    }
    return flat[modules.back().gate - formula.event_count];
}

/// Each set of the module's with each of `high`, and those of `low`; all of these stand below its levels.
Ref FlatSets::inserted(Ref module, Ref low, Ref high) {
    if (high == Diagram::zero || module == Diagram::zero) {
        return low;
    }
    const std::vector<Ref> refs = reachable(module);
    now_.resize(zbdd_.size(), 0);
    now_[Diagram::zero] = Diagram::zero;
    now_[Diagram::one] = high;
    for (const Ref ref : refs) {
        now_[ref] = zbdd_.make(zbdd_.level(ref), now_[zbdd_.low(ref)], now_[zbdd_.high(ref)]);
    }
    std::vector<Ref> spine; // where nothing of the module is taken yet
    for (Ref ref = module; ref > Diagram::one; ref = zbdd_.low(ref)) {
        spine.push_back(ref);
    }
    Ref result = low;
    for (std::size_t i = spine.size(); i-- > 0;) {
        result = zbdd_.make(zbdd_.level(spine[i]), result, now_[zbdd_.high(spine[i])]);
    }
    return result;
}

void FlatSets::sort_set(EventSet& set) const {
    std::sort(set.begin(), set.end(), [&](std::uint32_t a, std::uint32_t b) { return rank_[a] < rank_[b]; });
}

std::vector<EventSet> FlatSets::all_of(std::uint32_t order) {
    std::vector<EventSet> sets;
    const Ref family = zbdd_.of_order(root_, order);
    struct Step {
        Ref ref;
        std::uint32_t depth;
        std::uint32_t event; ///< taken to come here, or none
    };
    std::vector<Step> open{{family, 0, none}};
    EventSet path;
    const std::size_t bytes = sizeof(EventSet) + order * sizeof(std::uint32_t);
    Taken taken(meter_);
    while (!open.empty() && !has_halted()) {
        const Step step = open.back();
        open.pop_back();
        path.resize(step.depth);
        if (step.event != none) {
            path.back() = step.event;
        }
        if (step.ref == Diagram::one) {
            if (!taken.more(bytes)) {
                return {};
            }
            if ((sets.size() & 0xfffU) == 0 && meter_.watch != nullptr && meter_.watch->stopped()) {
                meter_.refusal = Meter::Refusal::cancelled;
                return {};
            }
            sets.push_back(path);
            sort_set(sets.back());
        } else if (step.ref != Diagram::zero) {
            // Each node's own event is on the path below its high branch alone.
            open.push_back({zbdd_.low(step.ref), step.depth, step.event});
            open.push_back({zbdd_.high(step.ref), step.depth + 1, event_at_[zbdd_.level(step.ref)]});
        }
    }
    std::sort(sets.begin(), sets.end(), [&](const EventSet& a, const EventSet& b) {
        return std::lexicographical_compare(
            a.begin(), a.end(), b.begin(), b.end(),
            [&](std::uint32_t x, std::uint32_t y) { return rank_[x] < rank_[y]; });
    });
    return sets;
}

std::vector<Ref> FlatSets::reachable(Ref root) {
    ++round_;
    mark_.resize(zbdd_.size(), 0);
    std::vector<Ref> refs;
    if (root <= Diagram::one) {
        return refs;
    }
    refs.push_back(root);
    mark_[root] = round_;
    for (std::size_t i = 0; i < refs.size(); ++i) {
        for (const Ref next : {zbdd_.low(refs[i]), zbdd_.high(refs[i])}) {
            if (next > Diagram::one && mark_[next] != round_) {
                mark_[next] = round_;
                refs.push_back(next);
            }
        }
    }
    std::sort(refs.begin(), refs.end());
    return refs;
}

/// The event of least rank that is in a set of the family.
std::uint32_t FlatSets::least_event(Ref family) {
    std::uint32_t least = none;
    for (const Ref ref : reachable(family)) {
        const std::uint32_t event = event_at_[zbdd_.level(ref)];
        if (least == none || rank_[event] < rank_[least]) {
            least = event;
        }
    }
    return least;
}

/// The sets that hold the element, without it; or the sets that do not.
Ref FlatSets::cofactor(Ref family, std::uint32_t level, bool with) {
    const std::vector<Ref> refs = reachable(family);
    now_.resize(zbdd_.size(), 0);
    const auto now = [&](Ref ref) {
        return zbdd_.level(ref) > level ? (with ? Diagram::zero : ref) : now_[ref];
    };
    for (const Ref ref : refs) {
        if (zbdd_.level(ref) == level) {
            now_[ref] = with ? zbdd_.high(ref) : zbdd_.low(ref);
        } else if (zbdd_.level(ref) < level) {
            now_[ref] = zbdd_.make(zbdd_.level(ref), now(zbdd_.low(ref)), now(zbdd_.high(ref)));
        }
    }
    return now(family);
}

std::vector<EventSet> FlatSets::first_of(std::uint32_t order, std::size_t most) {
    std::vector<EventSet> sets;
    std::vector<Ref> open{zbdd_.of_order(root_, order)}; // families still to be told, under the path
    EventSet path;
    while (!open.empty() && sets.size() < most && !has_halted()) {
        if (meter_.watch != nullptr && meter_.watch->stopped()) {
            meter_.refusal = Meter::Refusal::cancelled;
            return {};
        }
        const Ref family = open.back();
        if (family <= Diagram::one) {
            if (family == Diagram::one) {
                sets.push_back(path);
            }
            open.pop_back();
            if (!path.empty()) {
                path.pop_back();
            }
            continue;
        }
        const std::uint32_t event = least_event(family);
        open.back() = cofactor(family, level_of_[event], false);
        open.push_back(cofactor(family, level_of_[event], true));
        path.push_back(event);
    }
    return sets;
}

std::vector<EventSet> FlatSets::most_probable(std::size_t most, const std::vector<double>& probability) {
    constexpr double impossible = -std::numeric_limits<double>::infinity();
    std::vector<double> best(zbdd_.size(), impossible); // of the sets under a node, as a logarithm
    best[Diagram::one] = 0;
    const auto gain = [&](Ref ref) { return std::log(probability[event_at_[zbdd_.level(ref)]]); };
    for (const Ref ref : reachable(root_)) {
        best[ref] = std::max(best[zbdd_.low(ref)], gain(ref) + best[zbdd_.high(ref)]);
    }
    struct Partial {
        double bound;
        double sure; ///< of what is taken
        std::size_t number;
        Ref ref;
        std::size_t taken; ///< last link, or no_link
    };
    const auto later = [](const Partial& a, const Partial& b) {
        return a.bound != b.bound ? a.bound < b.bound : a.number > b.number;
    };
    constexpr std::size_t no_link = std::numeric_limits<std::size_t>::max();
    std::vector<std::pair<std::uint32_t, std::size_t>> links; // event, link before
    std::priority_queue<Partial, std::vector<Partial>, decltype(later)> open(later);
    std::size_t number = 0;
    std::vector<EventSet> sets;
    Taken taken(meter_);
    open.push({best[root_], 0, number++, root_, no_link});
    while (!open.empty() && sets.size() < most && !has_halted()) {
        const Partial partial = open.top();
        open.pop();
        if (partial.ref == Diagram::zero) {
            continue;
        }
        if (partial.ref == Diagram::one) {
            EventSet set;
            for (std::size_t link = partial.taken; link != no_link; link = links[link].second) {
                set.push_back(links[link].first);
            }
            sort_set(set);
            sets.push_back(std::move(set));
            continue;
        }
        if (!taken.more(2 * sizeof(Partial))) {
            break;
        }
        const Ref low = zbdd_.low(partial.ref);
        const Ref high = zbdd_.high(partial.ref);
        const double sure = partial.sure + gain(partial.ref);
        links.emplace_back(event_at_[zbdd_.level(partial.ref)], partial.taken);
        open.push({partial.sure + best[low], partial.sure, number++, low, partial.taken});
        open.push({sure + best[high], sure, number++, high, links.size() - 1});
    }
    return sets;
}

} // namespace volteface::audit
