// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of training, serving and re-use of code. Formulas, no figures.
#pragma once

#include "core/cost/amount.h"

#include <optional>

namespace volteface::cost {

/// Floating-point operations per parameter and token: a full training goes forward once and back twice (6);
/// adapters leave out the gradients of the weights (4). Kaplan et al. 2020, arXiv:2001.08361.
inline constexpr double operations_full = 6;
inline constexpr double operations_adapters = 4;

/// κ · P · D · epochs / (peak × utilisation × 3600): hours of one GPU. `parameters` and `tokens` are counts
/// (active parameters where experts are mixed), `peak` in FLOP/s, `utilisation` a share above 0. Empty where
/// the speed could be 0.
[[nodiscard]] std::optional<Amount> gpu_hours(double operations, const Amount& parameters,
                                              const Amount& tokens, const Amount& epochs, const Amount& peak,
                                              const Amount& utilisation);

/// Gigabytes that serving a model takes, without the cache of contexts: 1.2 × parameters in billions × bytes
/// each (2 for BF16, 1 for FP8, 0.5 for INT4).
[[nodiscard]] double serving_gigabytes(double parameters, double bytes_per_parameter);

/// The reuse model of COCOMO II (Boehm et al. 2000): how many new lines adapting old ones comes to. Shares
/// are percentages.
struct Reuse {
    double lines = 0;                    ///< adapted source lines
    double design_modified = 0;          ///< DM, 0 to 100
    double code_modified = 0;            ///< CM, 0 to 100
    double integration_required = 0;     ///< IM, 0 and more; above 100 where behaviour has to be won again
    double understanding = 30;           ///< SU, 10 to 50
    double unfamiliarity = 0.4;          ///< UNFM, 0 to 1
    double assessment = 2;               ///< AA, 0 to 8
    double automatically_translated = 0; ///< AT, 0 to 100
};
struct ReuseResult {
    double adaptation_factor = 0;   ///< AAF, percent
    double adaptation_modifier = 0; ///< AAM, 1 is writing it new
    double equivalent_lines = 0;    ///< ESLOC
};
[[nodiscard]] ReuseResult equivalent_lines(const Reuse& reuse);

/// 2.94 × (lines / 1000)^exponent × multiplier person-months, of 152 hours each. The nominal exponent of
/// COCOMO II is 1.0997 (E = 0.91 + 0.01 × 18.97).
[[nodiscard]] double person_months(double equivalent_lines, double exponent = 1.0997, double multiplier = 1);

} // namespace volteface::cost
