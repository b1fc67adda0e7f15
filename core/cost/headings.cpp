// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/move_cost.h"

#include <set>

namespace volteface::cost {

namespace {

constexpr double minutes_per_year = 365.0 * static_cast<double>(minutes_per_day);

Total& under(Headings& headings, Heading heading) {
    return headings.at(static_cast<std::size_t>(heading));
}

void add(Headings& headings, const std::vector<Line>& lines) {
    for (const Line& line : lines) {
        under(headings, line.heading) += line.amount;
    }
}

/// A yearly amount over the horizon, added or, where it ends, taken off.
void add_running(Headings& headings, const Line& line, double years) {
    Total& total = under(headings, Heading::running_cost_change);
    if (!line.amount) {
        total.open = true;
    } else if (line.kind == LineKind::running_old) {
        total.known = total.known - *line.amount * years;
    } else {
        total.known += *line.amount * years;
    }
}

} // namespace

Efforts efforts(const std::vector<Line>& lines) {
    Efforts efforts;
    for (const Line& line : lines) {
        if (line.person_days && line.task && line.skill) {
            efforts[{*line.task, *line.skill}] += *line.person_days;
        }
    }
    return efforts;
}

Headings headings(const MoveCost& move, Duration horizon) {
    return headings(std::vector<MoveCost>{move}, horizon, [](const ComponentId&) { return true; });
}

Headings headings(const std::vector<MoveCost>& moves, Duration horizon,
                  const std::function<bool(const ComponentId&)>& leaves) {
    Headings headings{};
    std::set<SharedKey> shared;
    std::set<std::pair<LineKind, std::string>> running;
    const double years = static_cast<double>(horizon.minutes) / minutes_per_year;
    for (const MoveCost& move : moves) {
        add(headings, move.lines);
        for (const SharedCost& cost : move.shared) {
            const bool ends = cost.key.kind != SharedKind::leaving || leaves(move.from);
            if (ends && shared.insert(cost.key).second) {
                add(headings, cost.lines);
            }
        }
        for (const Line& line : move.running) {
            const bool stays = line.kind == LineKind::running_old && !leaves(move.from);
            if (!stays && running.emplace(line.kind, line.id).second) {
                add_running(headings, line, years);
            }
        }
    }
    return headings;
}

Total one_off(const Headings& headings) {
    Total total;
    for (const Heading heading :
         {Heading::re_engineering, Heading::retraining, Heading::recertification, Heading::transition}) {
        total += headings.at(static_cast<std::size_t>(heading));
    }
    return total;
}

} // namespace volteface::cost
