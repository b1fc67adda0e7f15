// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/teams.h"

#include <algorithm>
#include <cmath>

namespace volteface::plan {

namespace {

constexpr int outside_tenths = 30'000;

/// ISO weekday (1 Monday to 7) of day 0.
int weekday_of(const std::optional<Date>& day_zero) {
    if (!day_zero || !day_zero->is_whole()) {
        return 1;
    }
    const long since_monday = days_between(Date{2024, 1, 1}, *day_zero) % 7; // a Monday
    return static_cast<int>(since_monday < 0 ? since_monday + 7 : since_monday) + 1;
}

ProjectTeam calendar_of(int tenths, const std::vector<int>& working_days, const std::vector<Date>& days_off,
                        const std::optional<Date>& day_zero) {
    const int first = weekday_of(day_zero);
    std::vector<Day> off;
    if (day_zero && day_zero->is_whole()) {
        for (const Date& date : days_off) {
            const long day = date.is_whole() ? days_between(*day_zero, date) : -1;
            if (day >= 0 && day < 36'500) {
                off.push_back(static_cast<Day>(day));
            }
        }
    }
    const Day last = off.empty() ? 0 : *std::max_element(off.begin(), off.end());
    ProjectTeam team;
    team.period = 7;
    team.people.assign(static_cast<std::size_t>((last / 7 + 2) * 7), tenths);
    for (std::size_t day = 0; day < team.people.size(); ++day) {
        const int weekday = (first - 1 + static_cast<int>(day % 7)) % 7 + 1;
        if (!working_days.empty() &&
            std::find(working_days.begin(), working_days.end(), weekday) == working_days.end()) {
            team.people[day] = 0;
        }
    }
    for (const Day day : off) {
        team.people[static_cast<std::size_t>(day)] = 0;
    }
    return team;
}

int people_on(const ProjectTeam& team, Day day) {
    const auto size = static_cast<Day>(team.people.size());
    const Day place = day < size ? day : size - team.period + (day - size) % team.period;
    return team.people[static_cast<std::size_t>(place)];
}

} // namespace

Crews::Crews(const std::vector<Team>& teams, const std::optional<Date>& day_zero) {
    for (const Team& team : teams) {
        Crew crew;
        crew.id = team.id;
        crew.tenths =
            static_cast<int>(std::floor(std::min(team.head_count, 3'000.0) * tenths_per_person + 1e-9));
        if (team.head_count > 0) {
            crew.tenths = std::max(crew.tenths, 1);
        }
        crew.tasks = crew.tenths > 0 ? team.tasks : std::vector<TaskKind>{};
        crew.calendar = calendar_of(crew.tenths, team.working_days, team.days_off, day_zero);
        if (std::none_of(crew.calendar.people.end() - crew.calendar.period, crew.calendar.people.end(),
                         [](int people) { return people > 0; })) {
            crew.tasks.clear();
        }
        crews_.push_back(std::move(crew));
    }
    Crew outside;
    outside.tenths = outside_tenths;
    outside.calendar = calendar_of(outside_tenths, {1, 2, 3, 4, 5}, {}, day_zero);
    crews_.push_back(std::move(outside));
}

std::vector<std::size_t> Crews::for_kind(TaskKind kind) const {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i + 1 < crews_.size(); ++i) {
        if (std::find(crews_[i].tasks.begin(), crews_[i].tasks.end(), kind) != crews_[i].tasks.end()) {
            found.push_back(i);
        }
    }
    if (found.empty()) {
        found.push_back(outside());
    }
    return found;
}

Staffing Crews::staffing(std::size_t crew, double effort_days) const {
    Staffing result;
    if (effort_days <= 0) {
        return result;
    }
    const int wanted = static_cast<int>(std::ceil(std::min(effort_days, 1e6) / days_per_person - 1e-9));
    if (crew == outside()) {
        result.tenths = tenths_per_person;
    } else {
        result.tenths = std::min(std::max(wanted, 1) * tenths_per_person, crews_[crew].tenths);
    }
    const double days = std::ceil(effort_days * tenths_per_person / result.tenths - 1e-9);
    result.duration = static_cast<Day>(std::clamp(days, 1.0, 100'000.0));
    return result;
}

Day Crews::finish(std::size_t crew, Day start, const Staffing& staffing) const {
    Day day = start;
    for (Day left = staffing.duration; left > 0; ++day) {
        left -= people_on(crews_[crew].calendar, day) >= staffing.tenths ? 1 : 0;
    }
    return day;
}

} // namespace volteface::plan
