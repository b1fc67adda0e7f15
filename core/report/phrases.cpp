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
    return say(l, "other countries’", "d’un autre pays");
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
        spelled_with(l, down, services), spelled_with(l, services, down)));
}

std::string services_slow_down(Language l, std::size_t degraded, std::size_t services) {
    if (services == 1) {
        return std::string(say(l, "The only service slows down", "L’unique service ralentit"));
    }
    if (degraded == services) {
        return fmt::format(fmt::runtime(say(l, "All {} services slow down", "Les {} services ralentissent")),
                           spelled(l, services));
    }
    return capitalised(fmt::format(
        fmt::runtime(degraded == 1
                         ? say(l, "{} of {} services slows down", "{} service sur {} ralentit")
                         : say(l, "{} of {} services slow down", "{} services sur {} ralentissent")),
        spelled_with(l, degraded, services), spelled_with(l, services, degraded)));
}

std::string services_harmed(Language l, const KeyFigures& figures) {
    return figures.down == 0 && figures.degraded > 0
               ? services_slow_down(l, figures.degraded, figures.services)
               : services_stop(l, figures.down, figures.services);
}

std::string part_of(Language l, std::size_t part, std::size_t whole) {
    return fmt::format(fmt::runtime(say(l, "{}\u00A0of\u00A0{}", "{}\u00A0sur\u00A0{}")), part, whole);
}

std::string part_label(Language l, std::size_t part, std::size_t parts) {
    return fmt::format(fmt::runtime(say(l, "Part {} of {}", "Partie {} sur {}")), part, parts);
}

std::string links_by_control(Language l, const BlocCounts& links) {
    std::vector<ControlBloc> known = {ControlBloc::european, ControlBloc::american, ControlBloc::chinese};
    std::stable_sort(known.begin(), known.end(),
                     [&](ControlBloc a, ControlBloc b) { return links[a] > links[b]; });
    known.push_back(ControlBloc::other);
    std::vector<std::string> parts;
    for (const ControlBloc bloc : known) {
        if (links[bloc] == 0) {
            continue;
        }
        const std::string n = number(l, static_cast<double>(links[bloc]));
        if (parts.empty()) {
            const std::string_view pattern =
                links[bloc] == 1 ? say(l, "{} is under {} control", "{} est sous contrôle {}")
                                 : say(l, "{} are under {} control", "{} sont sous contrôle {}");
            parts.push_back(fmt::format(fmt::runtime(pattern), n, under_control(l, bloc)));
        } else if (l == Language::french) {
            parts.push_back(fmt::format("{}\u00A0{}", n, under_control(l, bloc)));
        } else {
            parts.push_back(fmt::format("{}\u00A0under {}", n, under_control(l, bloc)));
        }
    }
    std::string text = list(l, parts);
    if (const std::size_t unknown = links[ControlBloc::unknown]; unknown > 0) {
        const std::string_view verb =
            word_for(l, unknown, {"is unknown", "are unknown", "reste inconnu", "restent inconnus"});
        text += fmt::format("{}{} {}", text.empty() ? "" : say(l, "; ", "\u00A0; "),
                            number(l, static_cast<double>(unknown)), verb);
    }
    return text;
}

} // namespace volteface::report
