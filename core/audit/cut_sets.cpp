// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/cut_sets.h"

#include "core/audit/counting.h"
#include "core/audit/flat_sets.h"
#include "core/audit/rings.h"

#include <algorithm>
#include <numeric>

namespace volteface::audit {

struct CutSets::Impl {
    std::string name;
    CutSetOptions options;
    Meter meter;
    Formula formula;
    std::vector<Module> modules;
    std::vector<std::uint32_t> rank; ///< of each event among the names
    std::vector<Natural> counts;
    std::vector<bool> relevant;
    bool complete = true;
    bool is_cut = false; ///< the diagrams hold sets up to max_order alone

    /// Watches the work for as long as it runs.
    struct Watched {
        Watched(Impl& impl, const Watch& watch)
            : meter(impl.meter) {
            meter.watch = &watch;
            meter.refusal = Meter::Refusal::none;
        }
        ~Watched() { meter.watch = nullptr; }
        Watched(const Watched&) = delete;
        Watched& operator=(const Watched&) = delete;

        Meter& meter;
    };

    [[nodiscard]] tl::unexpected<Error> refused(const char* what) const {
        constexpr std::size_t megabyte = std::size_t{1} << 20U;
        if (meter.refusal == Meter::Refusal::cancelled) {
            return fail(ErrorCode::cancelled, name);
        }
        return fail(ErrorCode::too_large, name, {what, std::to_string(options.memory / megabyte) + " MB"});
    }

    /// What diagrams are to be cut at, if sets up to that order are asked for.
    [[nodiscard]] std::uint32_t limit_of(std::uint32_t order) const {
        return complete && order + std::size_t{1} >= counts.size() ? Zbdd::no_limit : order;
    }

    void rank_events(const FaultTree& tree) {
        std::vector<std::uint32_t> order(tree.events.size());
        std::iota(order.begin(), order.end(), 0U);
        std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return tree.events[a].name < tree.events[b].name;
        });
        rank.resize(order.size());
        for (std::uint32_t i = 0; i < order.size(); ++i) {
            rank[order[i]] = i;
        }
    }

    bool count() {
        if (formula.constant) {
            counts.assign(*formula.constant ? 1 : 0, Natural(1U));
        } else if (formula.gates.empty()) {
            counts = {Natural(), Natural(1U)};
        } else {
            auto counted = count_by_order(formula, modules, meter);
            if (!counted) {
                return false;
            }
            counts = std::move(*counted);
        }
        is_cut = std::any_of(modules.begin(), modules.end(), [](const Module& one) { return one.is_cut; });
        complete = !is_cut;
        if (options.max_order && counts.size() > *options.max_order + std::size_t{1}) {
            counts.resize(*options.max_order + std::size_t{1});
            complete = false;
        }
        while (!counts.empty() && counts.back().is_zero()) {
            counts.pop_back();
        }
        return true;
    }

    /// Events on a node of the minimal solutions; of modules that are used themselves.
    void find_relevant() {
        relevant.assign(formula.event_count, false);
        if (formula.constant) {
            return;
        }
        if (formula.gates.empty()) {
            relevant[formula.top] = true;
            return;
        }
        std::vector<bool> used(formula.gates.size(), false);
        used[formula.top - formula.event_count] = true;
        for (auto module = modules.rbegin(); module != modules.rend(); ++module) {
            if (!used[module->gate - formula.event_count]) {
                continue;
            }
            const std::vector<bool> marked = module->zbdd->under(module->sets);
            for (Ref ref = 2; ref <= module->sets; ++ref) {
                if (marked[ref]) {
                    const Term term = module->variables[module->zbdd->level(ref)];
                    if (formula.is_event(term)) {
                        relevant[term] = true;
                    } else {
                        used[term - formula.event_count] = true;
                    }
                }
            }
        }
    }
};

CutSets::CutSets(std::unique_ptr<Impl> impl)
    : impl_(std::move(impl)) {}
CutSets::CutSets(CutSets&&) noexcept = default;
CutSets& CutSets::operator=(CutSets&&) noexcept = default;
CutSets::~CutSets() = default;

Result<CutSets> CutSets::of(const FaultTree& tree, const CutSetOptions& options, const Watch& watch) {
    auto impl = std::make_unique<Impl>();
    impl->name = tree.name;
    impl->options = options;
    impl->meter.limit = options.memory;
    const Impl::Watched watched(*impl, watch);
    constexpr std::size_t bytes_of_gate = 256;
    const auto plain = without_rings(tree, std::max<std::size_t>(options.memory / bytes_of_gate, 1));
    if (!plain) {
        return tl::unexpected<Error>(plain.error());
    }
    if (watch.stopped()) {
        return fail(ErrorCode::cancelled, tree.name);
    }
    impl->rank_events(tree);
    impl->formula = simplified(*plain);
    auto modules = solve_modules(impl->formula, options.way, options.max_order, impl->meter);
    if (!modules) {
        return impl->refused("decision diagrams");
    }
    impl->modules = std::move(*modules);
    if (!impl->count()) {
        return impl->refused("counts of minimal cut sets");
    }
    impl->find_relevant();
    if (watch.on_progress) {
        watch.on_progress(1);
    }
    return CutSets(std::move(impl));
}

bool CutSets::is_complete() const {
    return impl_->complete;
}

const std::vector<Natural>& CutSets::counts_by_order() const {
    return impl_->counts;
}

Natural CutSets::count() const {
    Natural sum;
    for (const Natural& count : impl_->counts) {
        sum += count;
    }
    return sum;
}

const std::optional<std::uint32_t>& CutSets::max_order() const {
    return impl_->options.max_order;
}

const std::vector<bool>& CutSets::relevant_events() const {
    return impl_->relevant;
}

Result<std::vector<CutSet>> CutSets::list(std::optional<std::size_t> first, const Watch& watch) {
    const Impl::Watched watched(*impl_, watch);
    // Orders that are listed whole, and how many sets of the one behind them.
    std::uint32_t whole = 0;
    std::size_t left = first.value_or(0);
    if (!first) {
        whole = static_cast<std::uint32_t>(impl_->counts.size());
    } else {
        while (whole < impl_->counts.size() && impl_->counts[whole] <= Natural(left)) {
            left -= static_cast<std::size_t>(impl_->counts[whole].small().value_or(0));
            ++whole;
        }
        left = whole == impl_->counts.size() ? 0 : left;
    }
    std::vector<CutSet> sets;
    const std::uint32_t orders = whole + (left > 0 ? 1 : 0);
    if (orders == 0) {
        return sets;
    }
    FlatSets flat(impl_->formula, impl_->modules, impl_->limit_of(orders - 1), impl_->rank, impl_->meter);
    for (std::uint32_t order = 0; order < orders && !flat.has_halted(); ++order) {
        if (impl_->counts[order].is_zero()) {
            continue;
        }
        auto more = order < whole ? flat.all_of(order) : flat.first_of(order, left);
        sets.insert(sets.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        if (watch.on_progress) {
            watch.on_progress(static_cast<double>(order + 1) / static_cast<double>(orders));
        }
    }
    if (flat.has_halted()) {
        return impl_->refused("list of minimal cut sets");
    }
    return sets;
}

Result<std::vector<CutSet>> CutSets::most_probable(std::size_t first, const std::vector<double>& probability,
                                                   const Watch& watch) {
    const Impl::Watched watched(*impl_, watch);
    std::vector<CutSet> sets;
    if (impl_->counts.empty()) {
        return sets;
    }
    FlatSets flat(impl_->formula, impl_->modules,
                  impl_->limit_of(static_cast<std::uint32_t>(impl_->counts.size() - 1)), impl_->rank,
                  impl_->meter);
    if (!flat.has_halted()) {
        sets = flat.most_probable(first, probability);
    }
    if (flat.has_halted()) {
        return impl_->refused("list of minimal cut sets");
    }
    const auto probability_of = [&](const CutSet& set) {
        return std::accumulate(set.begin(), set.end(), 1.0, [&](double product, std::uint32_t event) {
            return product * probability[event];
        });
    };
    const auto by_rank = [&](std::uint32_t a, std::uint32_t b) { return impl_->rank[a] < impl_->rank[b]; };
    std::stable_sort(sets.begin(), sets.end(), [&](const CutSet& a, const CutSet& b) {
        const double pa = probability_of(a);
        const double pb = probability_of(b);
        if (pa != pb) {
            return pa > pb;
        }
        return a.size() != b.size()
                   ? a.size() < b.size()
                   : std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), by_rank);
    });
    return sets;
}

Result<std::vector<std::uint32_t>> CutSets::single_points(const Watch& watch) {
    std::vector<std::uint32_t> points;
    if (impl_->counts.size() < 2 || impl_->counts[1].is_zero()) {
        return points;
    }
    auto sets = list(static_cast<std::size_t>(impl_->counts[1].small().value_or(0)), watch);
    if (!sets) {
        return tl::unexpected<Error>(sets.error());
    }
    for (const CutSet& set : *sets) {
        points.push_back(set.front());
    }
    return points;
}

Result<double> CutSets::probability(const std::vector<double>& probability, const Watch& watch) {
    const Impl::Watched watched(*impl_, watch);
    if (impl_->is_cut || !complete_functions(impl_->modules, impl_->meter)) {
        return impl_->refused("decision diagrams");
    }
    return top_probability(impl_->formula, impl_->modules, probability);
}

Result<std::vector<Importance>> CutSets::importance(const std::vector<double>& probability,
                                                    const Watch& watch) {
    const Impl::Watched watched(*impl_, watch);
    if (impl_->is_cut || !complete_functions(impl_->modules, impl_->meter)) {
        return impl_->refused("decision diagrams");
    }
    auto all = audit::importance(impl_->formula, impl_->modules, probability, impl_->meter);
    if (!all) {
        return impl_->refused("decision diagrams");
    }
    std::erase_if(*all, [&](const Importance& one) { return !impl_->relevant[one.event]; });
    return std::move(*all);
}

std::size_t CutSets::node_count() const {
    std::size_t nodes = 0;
    for (const Module& module : impl_->modules) {
        nodes += module.zbdd->size() + (module.bdd ? module.bdd->size() : 0);
    }
    return nodes;
}

std::optional<std::vector<double>> known_probabilities(const FaultTree& tree, const CutSets& cut_sets) {
    std::vector<double> known(tree.events.size(), 0);
    for (std::size_t i = 0; i < tree.events.size(); ++i) {
        if (tree.events[i].probability) {
            known[i] = *tree.events[i].probability;
        } else if (cut_sets.relevant_events()[i]) {
            return std::nullopt;
        }
    }
    return known;
}

} // namespace volteface::audit
