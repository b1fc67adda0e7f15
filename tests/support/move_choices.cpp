// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/move_choices.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace volteface::tests {

using plan::incumbent::Option;
using plan::incumbent::Problem;
using plan::incumbent::Shared;
using plan::incumbent::Use;

namespace {

/// The same numbers from every standard library.
class Draws {
public:
    explicit Draws(std::uint64_t seed)
        : engine_(seed) {}

    std::size_t below(std::size_t end) { return static_cast<std::size_t>(engine_() % end); }
    double between(double low, double high) {
        return low + (high - low) * static_cast<double>(engine_() >> 11U) * 0x1p-53;
    }
    int integer(int low, int high) {
        return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1)));
    }

private:
    std::mt19937_64 engine_;
};

constexpr std::size_t budget = 0;
constexpr std::size_t home = 1;
constexpr std::size_t home_of_vital = 2;

struct Provider {
    bool at_home = false;
    double level = 1; ///< of its prices
};

} // namespace

Problem move_choice(std::uint64_t seed, const MoveChoiceSize& size) {
    Draws draws(seed);
    Problem problem;
    std::vector<Provider> providers(std::max<std::size_t>(6, size.dependencies / 6));
    double contracts = 0;
    for (Provider& provider : providers) {
        provider.at_home = draws.below(5) < 2;
        provider.level = provider.at_home ? draws.between(0.9, 1.5) : draws.between(0.7, 1.3);
        const double contract = std::round(draws.between(60'000, 320'000));
        problem.shared.push_back({contract, {{budget, contract}}});
        contracts += contract;
    }
    double once_in_all = 0;
    double reachable = 0; // weight that can be at home
    double reachable_of_vital = 0;
    for (std::size_t d = 0; d < size.dependencies; ++d) {
        const bool vital = draws.below(4) == 0;
        const double matters = vital ? 3 : draws.integer(1, 2);
        const double work = std::exp(draws.between(std::log(4'000), std::log(90'000)));
        bool can_be_home = false;
        std::vector<Option> options;
        double mean = 0;
        for (std::size_t o = 0; o < size.candidates; ++o) {
            const std::size_t provider = draws.below(providers.size());
            const double once = std::round(work * draws.between(0.6, 1.4));
            const double running = std::round(work * providers[provider].level * draws.between(0.6, 1.4));
            Option option{once + running, {provider}, {{budget, once}}};
            bool at_home = providers[provider].at_home;
            if (draws.below(5) == 0) {
                const std::size_t platform = draws.below(providers.size());
                if (platform != provider) {
                    option.shared.push_back(platform);
                    at_home = at_home && providers[platform].at_home;
                }
            }
            can_be_home = can_be_home || at_home;
            if (at_home) {
                option.uses.push_back({home, -matters});
            }
            if (at_home && vital) {
                option.uses.push_back({home_of_vital, -matters});
            }
            mean += once / static_cast<double>(size.candidates);
            options.push_back(std::move(option));
        }
        once_in_all += mean;
        reachable += can_be_home ? matters : 0;
        reachable_of_vital += can_be_home && vital ? matters : 0;
        options.push_back({std::round(work * draws.between(3, 6)), {}, {}}); // stay, and bear the loss
        problem.dependencies.push_back(std::move(options));
    }
    if (size.limited) {
        problem.limits = {std::round(0.7 * once_in_all + 0.3 * contracts), -std::floor(0.5 * reachable),
                          -std::floor(0.8 * reachable_of_vital)};
    } else {
        for (auto& options : problem.dependencies) {
            for (Option& option : options) {
                option.uses.clear();
            }
        }
        for (Shared& shared : problem.shared) {
            shared.uses.clear();
        }
    }
    return problem;
}

Problem tiny_choice(std::uint64_t seed) {
    Draws draws(seed);
    Problem problem;
    const std::size_t shared = draws.below(5);
    problem.limits.resize(draws.below(3));
    for (double& limit : problem.limits) {
        limit = draws.integer(-3, 8);
    }
    const auto uses = [&draws, &problem] {
        std::vector<Use> result;
        for (std::size_t r = 0; r < problem.limits.size(); ++r) {
            if (draws.below(2) == 0) {
                result.push_back({r, static_cast<double>(draws.integer(-2, 5))});
            }
        }
        return result;
    };
    for (std::size_t s = 0; s < shared; ++s) {
        problem.shared.push_back({static_cast<double>(draws.integer(0, 12)), uses()});
    }
    problem.dependencies.resize(1 + draws.below(5));
    for (auto& options : problem.dependencies) {
        options.resize(1 + draws.below(4));
        for (Option& option : options) {
            option.cost = draws.integer(-3, 9);
            for (std::size_t s = 0; s < shared; ++s) {
                if (draws.below(3) == 0) {
                    option.shared.push_back(s);
                }
            }
            option.uses = uses();
        }
    }
    return problem;
}

} // namespace volteface::tests
