// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/schedule/rows.h"

#include <fmt/format.h>
#include <pugixml.hpp>

#include <cmath>
#include <map>
#include <sstream>

namespace volteface::exchange {

namespace {

constexpr Minute hours_a_day = 8;

void text(pugi::xml_node parent, const char* name, const std::string& value) {
    parent.append_child(name).text().set(value.c_str());
}
void number(pugi::xml_node parent, const char* name, long long value) {
    parent.append_child(name).text().set(value);
}

/// Bars are in whole days; what is not is given to the minute.
std::string instant(Date day_zero, Minute minute) {
    const Minute day = minute / minutes_per_day;
    const Minute rest = minute % minutes_per_day;
    return fmt::format("{}T{:02}:{:02}:00", format_date(plus_days(day_zero, static_cast<long>(day))),
                       rest / minutes_per_hour, rest % minutes_per_hour);
}

std::string span(Minute minutes) {
    return fmt::format("PT{}H{}M0S", minutes / minutes_per_hour, minutes % minutes_per_hour);
}

/// Work goes on round the clock in this calendar: the dates are the plan's, which knows the teams' own days.
void write_calendar(pugi::xml_node project) {
    pugi::xml_node calendar = project.append_child("Calendars").append_child("Calendar");
    number(calendar, "UID", 1);
    text(calendar, "Name", "24 h");
    number(calendar, "IsBaseCalendar", 1);
    number(calendar, "BaseCalendarUID", -1);
    pugi::xml_node days = calendar.append_child("WeekDays");
    for (int day = 1; day <= 7; ++day) {
        pugi::xml_node week_day = days.append_child("WeekDay");
        number(week_day, "DayType", day);
        number(week_day, "DayWorking", 1);
        pugi::xml_node time = week_day.append_child("WorkingTimes").append_child("WorkingTime");
        text(time, "FromTime", "00:00:00");
        text(time, "ToTime", "00:00:00"); // to the end of the day
    }
}

void write_task(pugi::xml_node tasks, const std::vector<ScheduleRow>& rows, std::size_t i, Date day_zero,
                const ScheduleWords& words) {
    const ScheduleRow& row = rows[i];
    const bool is_group = row.task == nullptr;
    const bool is_milestone = !is_group && row.task->kind == TaskKind::cut_over && row.start == row.end;
    pugi::xml_node task = tasks.append_child("Task");
    number(task, "UID", static_cast<long long>(i + 1));
    number(task, "ID", static_cast<long long>(i + 1));
    text(task, "Name", row.name);
    number(task, "Manual", is_group ? 0 : 1);
    number(task, "Type", 1); // fixed duration
    number(task, "OutlineLevel", is_group ? 1 : 2);
    text(task, "Start", instant(day_zero, row.start));
    text(task, "Finish", instant(day_zero, row.end));
    text(task, "Duration", span(row.end - row.start));
    number(task, "DurationFormat", 7); // in days
    if (!is_group) {
        const double hours = row.task->effort_days * static_cast<double>(hours_a_day);
        text(task, "Work", span(static_cast<Minute>(std::llround(hours * 60))));
        text(task, "Notes", fmt::format("{:g} {}", row.task->effort_days, words.effort));
    }
    number(task, "Milestone", is_milestone ? 1 : 0);
    number(task, "Summary", is_group ? 1 : 0);
    number(task, "Critical", !is_group && row.task->critical ? 1 : 0);
    for (const std::size_t before : row.after) {
        pugi::xml_node link = task.append_child("PredecessorLink");
        number(link, "PredecessorUID", static_cast<long long>(before + 1));
        number(link, "Type", 1); // it starts when the other has ended
    }
}

} // namespace

Result<std::string> write_ms_project(const Stack& stack, const Plan& plan, const ScheduleWords& words) {
    if (!stack.day_zero || !stack.day_zero->is_whole()) {
        return fail(ErrorCode::missing_key, stack.name, {"day_zero"});
    }
    const Date day_zero = *stack.day_zero;
    const std::vector<ScheduleRow> rows = schedule_rows(stack, plan, words);
    pugi::xml_document document;
    pugi::xml_node declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    pugi::xml_node project = document.append_child("Project");
    project.append_attribute("xmlns") = "http://schemas.microsoft.com/project";
    text(project, "Name", plan.name.empty() ? plan.id.str() : plan.name);
    text(project, "Title", stack.name);
    number(project, "ScheduleFromStart", 1);
    text(project, "StartDate", instant(day_zero, 0));
    number(project, "CalendarUID", 1);
    number(project, "MinutesPerDay", minutes_per_day);
    text(project, "CurrencyCode", stack.currency);
    write_calendar(project);
    pugi::xml_node tasks = project.append_child("Tasks");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        write_task(tasks, rows, i, day_zero, words);
    }
    pugi::xml_node resources = project.append_child("Resources");
    std::map<TeamId, long long> uid;
    for (const Team& team : stack.teams) {
        pugi::xml_node resource = resources.append_child("Resource");
        const auto number_of = static_cast<long long>(uid.size()) + 1;
        uid.emplace(team.id, number_of);
        number(resource, "UID", number_of);
        number(resource, "ID", number_of);
        text(resource, "Name", team_name(stack, team.id));
        number(resource, "Type", 1); // people
        text(resource, "MaxUnits", fmt::format("{:g}", team.head_count));
    }
    pugi::xml_node assignments = project.append_child("Assignments");
    long long next = 1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const PlannedTask* task = rows[i].task;
        if (task == nullptr || !task->team || !uid.contains(*task->team) || rows[i].end == rows[i].start) {
            continue;
        }
        const double days = static_cast<double>(rows[i].end - rows[i].start) / minutes_per_day;
        pugi::xml_node assignment = assignments.append_child("Assignment");
        number(assignment, "UID", next++);
        number(assignment, "TaskUID", static_cast<long long>(i + 1));
        number(assignment, "ResourceUID", uid.at(*task->team));
        text(assignment, "Units", fmt::format("{:.4g}", task->effort_days / days));
    }
    std::ostringstream out;
    document.save(out, "  ");
    return out.str();
}

} // namespace volteface::exchange
