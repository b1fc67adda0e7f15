// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/plan/answer.h"

#include <algorithm>
#include <map>
#include <set>

namespace volteface::plan {

namespace {

Minute minute_of(Day day) {
    return static_cast<Minute>(day) * minutes_per_day;
}

const char* word_of(TaskKind kind) {
    switch (kind) {
    case TaskKind::onboard:
        return "onboard";
    case TaskKind::re_engineer:
        return "re-engineer";
    case TaskKind::retrain:
        return "retrain";
    case TaskKind::evaluate:
        return "evaluate";
    case TaskKind::recertify:
        return "recertify";
    case TaskKind::cut_over:
        return "cut-over";
    }
    return "task";
}

PlanId free_id(const Stack& stack, const ScenarioId& scenario) {
    const std::string base = "way-out-" + scenario.str();
    PlanId id(base);
    for (int number = 2; find(stack, id) != nullptr; ++number) {
        id = PlanId(base + "-" + std::to_string(number));
    }
    return id;
}

/// Makes bars of jobs and of what runs beside them.
class Bars {
public:
    Bars(const Problem& problem, const Tried& tried)
        : problem_(problem)
        , tried_(tried) {
        for (std::size_t place = 0; place < tried.choice.size(); ++place) {
            if (tried.choice[place] < 0) {
                continue;
            }
            const Option& option = problem.options[place][static_cast<std::size_t>(tried.choice[place])];
            for (const std::size_t shared : option.shared) {
                first_user_.try_emplace(shared, place);
            }
            if (option.leaving) {
                first_user_.try_emplace(*option.leaving, place);
            }
        }
    }

    TaskAnswer bar(TaskKind kind, const std::optional<std::size_t>& place,
                   const std::optional<std::size_t>& shared) {
        TaskAnswer answer;
        answer.task.kind = kind;
        std::string about;
        const std::size_t of = place ? *place : first_user_.at(*shared);
        const LostNeed& need = problem_.found.places[of].need;
        const Option& option = problem_.options[of][static_cast<std::size_t>(tried_.choice[of])];
        if (shared && problem_.shared[*shared].key.kind == cost::SharedKind::provider) {
            const OrganisationId provider(problem_.shared[*shared].key.key);
            about = make_id(provider.str());
            if (find(problem_.found.working.stack, provider) != nullptr) {
                answer.task.provider = provider;
            }
        } else {
            about = shared ? make_id(problem_.shared[*shared].key.key) : need.lost.requirement.str();
        }
        if (!answer.task.provider) {
            answer.task.requirement = need.lost.requirement;
            answer.task.from = need.lost.from;
            answer.to = option.to;
        }
        std::string id = std::string(word_of(kind)) + "-" + about;
        for (int number = 2; !ids_.insert(id).second; ++number) {
            id = std::string(word_of(kind)) + "-" + about + "-" + std::to_string(number);
        }
        answer.task.id = id;
        return answer;
    }

private:
    const Problem& problem_;
    const Tried& tried_;
    std::map<std::size_t, std::size_t> first_user_; ///< place, by what is shared
    std::set<std::string> ids_;
};

} // namespace

void tell_plan(const Problem& problem, const Tried& tried, Planning& planning) {
    const Request& request = problem.request;
    Plan& plan = planning.plan;
    plan.id = free_id(*request.stack, request.scenario.id);
    plan.scenario = request.scenario.id;
    plan.parameters = request.parameters;
    plan.constraints = request.constraints;
    plan.choices = request.choices;
    plan.made_from = made_from(*request.stack, request.scenario);
    std::vector<ComponentId> brought;
    for (std::size_t place = 0; place < tried.choice.size(); ++place) {
        if (tried.choice[place] < 0) {
            continue;
        }
        const Option& option = problem.options[place][static_cast<std::size_t>(tried.choice[place])];
        const LostNeed& need = problem.found.places[place].need;
        PlannedMove move;
        move.requirement = need.lost.requirement;
        move.from = need.lost.from;
        move.to = option.to;
        move.complete.minutes = tried.complete[place];
        move.start = move.complete;
        for (std::size_t job = 0; job < tried.timetable.jobs.size(); ++job) {
            if (tried.timetable.jobs[job].place == place) {
                move.start.minutes = std::min(move.start.minutes, minute_of(tried.schedule.start[job]));
            }
        }
        if (!need.candidates[option.candidate].in_stack) {
            brought.push_back(option.to);
        }
        plan.moves.push_back(std::move(move));
    }
    catalogue::Additions additions = brought_by(problem.found.working, brought);
    plan.organisations = std::move(additions.organisations);
    plan.components = std::move(additions.components);
    plan.requirements = std::move(additions.requirements);

    Bars bars(problem, tried);
    const std::set<std::size_t> critical(tried.schedule.critical.begin(), tried.schedule.critical.end());
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < tried.timetable.jobs.size(); ++i) {
        const Job& job = tried.timetable.jobs[i];
        TaskAnswer answer = bars.bar(job.kind, job.place, job.shared);
        answer.task.effort_days = job.effort_days;
        answer.task.start.minutes = minute_of(tried.schedule.start[i]);
        answer.task.end.minutes = minute_of(tried.schedule.finish[i]);
        answer.task.critical = critical.contains(i);
        if (job.crew) {
            const Crew& crew = problem.crews.all()[*job.crew];
            answer.task.team = crew.id;
            answer.people = (job.tenths + tenths_per_person - 1) / tenths_per_person;
            answer.nobody = !crew.id.has_value();
        }
        for (const std::size_t before : job.after) {
            answer.after.push_back(ids[before]);
        }
        ids.push_back(answer.task.id);
        planning.tasks.push_back(std::move(answer));
    }
    for (const TeamWait& wait : tried.schedule.waits) {
        planning.tasks[wait.later].waits_for.push_back(ids[wait.earlier]);
    }
    for (const Beside& beside : tried.timetable.beside) {
        TaskAnswer answer = bars.bar(beside.kind, beside.place, beside.shared);
        Day start = 0;
        for (const std::size_t before : beside.after) {
            start = std::max(start, tried.schedule.finish[before]);
            answer.after.push_back(ids[before]);
        }
        answer.task.start.minutes = minute_of(start);
        answer.task.end.minutes = minute_of(start + beside.lead);
        planning.tasks.push_back(std::move(answer));
    }
    std::stable_sort(planning.tasks.begin(), planning.tasks.end(),
                     [](const TaskAnswer& a, const TaskAnswer& b) {
                         return std::tuple(a.task.start, a.task.end) < std::tuple(b.task.start, b.task.end);
                     });
    for (const TaskAnswer& answer : planning.tasks) {
        plan.tasks.push_back(answer.task);
    }
}

void tell_teams(const Problem& problem, const Tried& tried, Planning& planning, const Watch& watch) {
    constexpr std::int64_t schedules = 60;
    const Day days = tried.schedule.value.makespan;
    double best = 0;
    for (std::size_t i = 0; i < problem.crews.outside(); ++i) {
        const Crew& crew = problem.crews.all()[i];
        TeamAnswer team;
        team.id = *crew.id;
        const ProjectTeam& calendar = crew.calendar;
        double people_days = 0;
        for (Day day = 0; day < days; ++day) {
            const auto size = static_cast<Day>(calendar.people.size());
            const Day at = day < size ? day : size - calendar.period + (day - size) % calendar.period;
            const int tenths = calendar.people[static_cast<std::size_t>(at)];
            people_days += static_cast<double>(tenths) / tenths_per_person;
            team.capacity.push_back((tenths + tenths_per_person - 1) / tenths_per_person);
            const int load = tried.schedule.load[i][static_cast<std::size_t>(day)];
            team.load.push_back((load + tenths_per_person - 1) / tenths_per_person);
        }
        for (const Job& job : tried.timetable.jobs) {
            team.effort_days += job.crew == i ? job.effort_days : 0;
        }
        team.utilisation = people_days > 0 ? team.effort_days / people_days : 0;
        if (team.effort_days > 0 && !tried.schedule.waits.empty() && !watch.stopped()) {
            Project more = tried.timetable.project;
            for (int& people : more.teams[i].people) {
                people += people > 0 ? tenths_per_person : 0;
            }
            ScheduleLimits limits;
            limits.schedules = schedules;
            limits.exact_nodes = 20'000;
            if (const auto schedule = schedule_project(more, limits, {watch.stop, {}})) {
                team.sets_the_pace = schedule->value < tried.schedule.value;
                const double gained =
                    static_cast<double>(tried.schedule.value.cost - schedule->value.cost) +
                    1e-3 * static_cast<double>(tried.schedule.value.makespan - schedule->value.makespan);
                if (team.sets_the_pace && gained > best) {
                    best = gained;
                    planning.pace_setter = team.id;
                }
            }
        }
        planning.teams.push_back(std::move(team));
    }
}

} // namespace volteface::plan
