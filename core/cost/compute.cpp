// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/compute.h"

#include <cmath>

namespace volteface::cost {

namespace {

constexpr double seconds_per_hour = 3600;
constexpr double serving_overhead = 1.2;
constexpr double percent = 100;

} // namespace

std::optional<Amount> gpu_hours(double operations, const Amount& parameters, const Amount& tokens,
                                const Amount& epochs, const Amount& peak, const Amount& utilisation) {
    const Amount per_hour = peak * utilisation * seconds_per_hour;
    if (per_hour.low <= 0) {
        return std::nullopt;
    }
    return parameters * tokens * epochs * operations / per_hour;
}

double serving_gigabytes(double parameters, double bytes_per_parameter) {
    return serving_overhead * parameters / 1e9 * bytes_per_parameter;
}

ReuseResult equivalent_lines(const Reuse& reuse) {
    ReuseResult result;
    result.adaptation_factor =
        0.4 * reuse.design_modified + 0.3 * reuse.code_modified + 0.3 * reuse.integration_required;
    const double aaf = result.adaptation_factor;
    const double getting_to_know = reuse.understanding * reuse.unfamiliarity;
    result.adaptation_modifier = aaf <= 50 ? (reuse.assessment + aaf * (1 + 0.02 * getting_to_know)) / percent
                                           : (reuse.assessment + aaf + getting_to_know) / percent;
    result.equivalent_lines =
        reuse.lines * (1 - reuse.automatically_translated / percent) * result.adaptation_modifier;
    return result;
}

double person_months(double equivalent_lines, double exponent, double multiplier) {
    return 2.94 * std::pow(equivalent_lines / 1000, exponent) * multiplier;
}

} // namespace volteface::cost
