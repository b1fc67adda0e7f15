// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/phrases.h"

#include "core/report/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace volteface::report {

namespace {

std::string_view under_control(Language l, ControlBloc bloc) {
    switch (bloc) {
    case ControlBloc::european:
        return say(l, "European", "européen");
    case ControlBloc::american:
        return say(l, "American", "américain");
    case ControlBloc::chinese:
        return say(l, "Chinese", "chinois");
    case ControlBloc::other:
    case ControlBloc::unknown:
        break;
    }
    return say(l, "other", "tiers");
}

} // namespace

std::string services_stop(Language l, std::size_t down, std::size_t services) {
    if (services == 0) {
        return std::string(say(l, "No service is described", "Aucun service n’est décrit"));
    }
    if (down == 0) {
        return std::string(say(l, "No service stops", "Aucun service ne s’arrête"));
    }
    if (services == 1) {
        return std::string(say(l, "The only service stops", "L’unique service s’arrête"));
    }
    if (down == services) {
        return fmt::format(fmt::runtime(say(l, "All {} services stop", "Les {} services s’arrêtent")),
                           spelled(l, services));
    }
    return capitalised(fmt::format(
        fmt::runtime(down == 1 ? say(l, "{} of {} services stops", "{} service sur {} s’arrête")
                               : say(l, "{} of {} services stop", "{} services sur {} s’arrêtent")),
        spelled(l, down), spelled(l, services)));
}

std::string part_of(Language l, std::size_t part, std::size_t whole) {
    return fmt::format(fmt::runtime(say(l, "{}\u00A0of\u00A0{}", "{}\u00A0sur\u00A0{}")), part, whole);
}

std::string links_by_control(Language l, const BlocCounts& links) {
    std::vector<ControlBloc> known = {ControlBloc::european, ControlBloc::american, ControlBloc::chinese,
                                      ControlBloc::other};
    std::stable_sort(known.begin(), known.end(),
                     [&](ControlBloc a, ControlBloc b) { return links[a] > links[b]; });
    std::vector<std::string> parts;
    for (const ControlBloc bloc : known) {
        if (links[bloc] == 0) {
            continue;
        }
        const std::string n = number(l, static_cast<double>(links[bloc]));
        if (parts.empty()) {
            parts.push_back(
                fmt::format(fmt::runtime(links[bloc] == 1
                                             ? say(l, "{} is under {} control", "{} est sous contrôle {}")
                                             : say(l, "{} are under {} control", "{} sont sous contrôle {}")),
                            n, under_control(l, bloc)));
        } else {
            parts.push_back(
                fmt::format("{} {} {}", n, say(l, "under", "sous contrôle"), under_control(l, bloc)));
        }
    }
    if (const std::size_t unknown = links[ControlBloc::unknown]; unknown > 0) {
        parts.push_back(
            fmt::format(fmt::runtime(say(l, "{} unknown", unknown == 1 ? "{} inconnu" : "{} inconnus")),
                        number(l, static_cast<double>(unknown))));
    }
    return list(l, parts);
}

} // namespace volteface::report
