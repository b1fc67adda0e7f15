// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/modules.h"

#include "core/audit/attempt.h"

#include <algorithm>
#include <array>
#include <limits>

namespace volteface::audit {

namespace {

constexpr std::uint64_t all_steps = std::numeric_limits<std::uint64_t>::max();
constexpr std::uint64_t first_allowance = std::uint64_t{1} << 10U; // steps
constexpr std::uint64_t sorted_out_at = std::uint64_t{1} << 13U;
constexpr int rounds_of_drawing = 150;

/// Who runs, and from which allowance on. The order of a walk costs nothing; drawing it together takes as
/// long as some thousand steps.
struct Runner {
    Walk walk;
    bool is_drawn;
    bool directly;
    std::uint64_t from;
};
constexpr std::array runners{
    Runner{Walk::heaviest_first, false, false, first_allowance},
    Runner{Walk::shared_first, true, true, 2 * first_allowance},
    Runner{Walk::shared_first, true, false, 2 * first_allowance},
    Runner{Walk::as_listed, true, true, 4 * first_allowance},
    Runner{Walk::as_listed, true, false, 4 * first_allowance},
};

/// Ways of solving one module, taken by turns until one arrives. Each goes on where it was broken off; of
/// those of a kind only the one that is ahead after some rounds stays in.
class Race {
public:
    Race(const ModuleScope& scope, Way way, std::optional<std::uint32_t> order, Meter& meter)
        : scope_(scope)
        , order_(order.value_or(Zbdd::no_limit))
        , meter_(meter) {
        for (const Runner& runner : runners) {
            if (way == Way::choose || runner.directly == (way == Way::directly)) {
                entries_.push_back({runner, way == Way::directly && order, nullptr, Standing::runs});
            }
        }
        if (way == Way::choose && order) { // the sets up to the order alone may be all that the memory holds
            entries_.push_back({runners[1], true, nullptr, Standing::runs});
        }
    }

    /// Empty when the meter has refused.
    std::optional<Module> run() {
        for (std::uint64_t allowance = first_allowance; is_on(); allowance *= 2) {
            for (Entry& entry : entries_) {
                if (entry.standing != Standing::runs || allowance < entry.runner.from) {
                    continue;
                }
                if (auto module = go_on(entry, allowance)) {
                    return module;
                }
                if (meter_.refusal == Meter::Refusal::cancelled) {
                    return std::nullopt;
                }
            }
            if (allowance == sorted_out_at) {
                keep_the_first();
            }
        }
        return alone();
    }

private:
    enum class Standing {
        runs,
        behind,   // another of its kind is ahead
        too_large // the memory did not reach for it beside the others
    };
    struct Entry {
        Runner runner;
        bool is_limited; // to sets up to the order
        std::unique_ptr<Attempt> attempt;
        Standing standing;
    };

    [[nodiscard]] bool is_on() const {
        return std::any_of(entries_.begin(), entries_.end(),
                           [](const Entry& entry) { return entry.standing == Standing::runs; });
    }

    std::optional<Module> go_on(Entry& entry, std::uint64_t allowance) {
        meter_.refusal = Meter::Refusal::none;
        if (entry.attempt == nullptr) {
            entry.attempt = attempt(entry);
        }
        const std::uint64_t done = entry.attempt->steps();
        switch (entry.attempt->go_on(allowance > done ? allowance - done : 1)) {
        case Attempt::End::solved:
            return entry.attempt->take();
        case Attempt::End::refused:
            entry.attempt = nullptr;
            entry.standing = Standing::too_large;
            break;
        case Attempt::End::out_of_steps:
            break;
        }
        return std::nullopt;
    }

    void keep_the_first() {
        const auto is_ahead = [](const Entry& a, const Entry& b) {
            const Attempt::Progress one = a.attempt->progress();
            const Attempt::Progress other = b.attempt->progress();
            return one.gates != other.gates ? one.gates > other.gates : one.at < other.at;
        };
        for (Entry& entry : entries_) {
            if (entry.standing != Standing::runs || entry.is_limited) {
                continue;
            }
            for (Entry& other : entries_) {
                if (other.standing == Standing::runs && other.runner.directly == entry.runner.directly &&
                    other.is_limited == entry.is_limited && is_ahead(entry, other)) {
                    other.standing = Standing::behind;
                    other.attempt = nullptr;
                }
            }
        }
    }

    std::unique_ptr<Attempt> attempt(const Entry& entry) {
        VariableOrder& order = orders_[static_cast<std::size_t>(entry.runner.walk)];
        if (order.empty()) {
            order = depth_first(scope_.formula, entry.runner.walk);
            if (entry.runner.is_drawn) {
                order = drawn_together(scope_.formula, order, rounds_of_drawing);
            }
        }
        return std::make_unique<Attempt>(scope_, order, entry.runner.directly,
                                         entry.is_limited ? order_ : Zbdd::no_limit, meter_);
    }

    /// None arrived beside the others: each once more, with all the memory for itself.
    std::optional<Module> alone() {
        for (const Entry& entry : entries_) {
            if (entry.standing == Standing::behind) {
                continue;
            }
            meter_.refusal = Meter::Refusal::none;
            const auto one = attempt(entry);
            if (one->go_on(all_steps) == Attempt::End::solved) {
                return one->take();
            }
            if (meter_.refusal == Meter::Refusal::cancelled) {
                return std::nullopt;
            }
        }
        meter_.refusal = Meter::Refusal::memory;
        return std::nullopt;
    }

    const ModuleScope& scope_;
    std::uint32_t order_;
    Meter& meter_;
    std::array<VariableOrder, 3> orders_; ///< by walk
    std::vector<Entry> entries_;
};

/// One gate over variables: nothing to choose from.
std::optional<Module> single(const ModuleScope& scope, Way way, std::optional<std::uint32_t> order,
                             Meter& meter) {
    meter.refusal = Meter::Refusal::none;
    Attempt attempt(scope, depth_first(scope.formula, Walk::as_listed), way == Way::directly,
                    order && way == Way::directly ? *order : Zbdd::no_limit, meter);
    return attempt.go_on(all_steps) == Attempt::End::solved ? std::optional(attempt.take()) : std::nullopt;
}

} // namespace

std::optional<std::vector<Module>> solve_modules(const Formula& formula, Way way,
                                                 std::optional<std::uint32_t> order, Meter& meter) {
    const std::vector<bool> is_module = find_modules(formula);
    ScopeFinder finder(formula, is_module);
    std::vector<Module> modules;
    std::size_t done = 0; // gates
    for (std::size_t g = 0; g < formula.gates.size(); ++g) {
        if (!is_module[g]) {
            continue;
        }
        const ModuleScope scope = finder.scope(formula.term_of(g));
        const auto share = [&](std::size_t gates) {
            return static_cast<double>(gates) / static_cast<double>(formula.gates.size());
        };
        meter.begin_part(share(done), share(done + scope.formula.gates.size()));
        done += scope.formula.gates.size();
        if (!meter.may_go_on()) {
            return std::nullopt;
        }
        auto module = scope.formula.gates.size() == 1 ? single(scope, way, order, meter)
                                                      : Race(scope, way, order, meter).run();
        if (!module) {
            return std::nullopt;
        }
        module->gate = formula.term_of(g);
        modules.push_back(std::move(*module));
    }
    return modules;
}

} // namespace volteface::audit
