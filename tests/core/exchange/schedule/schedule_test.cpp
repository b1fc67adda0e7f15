// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/schedule/schedule.h"
#include "tests/support/catch.h"

#include <pugixml.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace volteface;

namespace {

Component component(const char* id, const char* name, const char* organisation) {
    Component one;
    one.id = ComponentId(id);
    one.name = name;
    one.organisation = OrganisationId(organisation);
    return one;
}

PlannedTask task(const char* id, TaskKind kind, int start, int end, double effort) {
    PlannedTask one;
    one.id = id;
    one.kind = kind;
    one.requirement = RequirementId("chat");
    one.from = ComponentId("gpt");
    one.team = TeamId("ml");
    one.effort_days = effort;
    one.start = Duration::days(start);
    one.end = Duration::days(end);
    return one;
}

Stack example() {
    Stack stack;
    stack.name = "Réseau; “A, B”";
    stack.day_zero = Date{2027, 12, 28};
    stack.components = {component("bot", "Bot", "us"), component("gpt", "GPT", "openai")};
    Requirement chat;
    chat.id = RequirementId("chat");
    chat.label = "Modèle de conversation";
    chat.consumer = ComponentId("bot");
    chat.suppliers.push_back({ComponentId("gpt"), Role::active, {}, {}});
    stack.requirements.push_back(chat);
    Team team;
    team.id = TeamId("ml");
    team.name = "ML & data";
    team.head_count = 3;
    stack.teams.push_back(team);
    return stack;
}

Plan plan() {
    Plan one;
    one.id = PlanId("exit");
    one.name = "Exit";
    one.components = {component("mistral", "Mistral Large", "mistral-ai")};
    one.moves = {{RequirementId("chat"), ComponentId("gpt"), ComponentId("mistral"), Duration::days(2),
                  Duration::days(30)}};
    PlannedTask onboard;
    onboard.id = "onboard-mistral-ai";
    onboard.kind = TaskKind::onboard;
    onboard.provider = OrganisationId("mistral-ai");
    onboard.start = Duration::days(2);
    onboard.end = Duration::days(6);
    onboard.effort_days = 8;
    one.tasks = {onboard, task("chat-r", TaskKind::re_engineer, 6, 20, 24.5),
                 task("chat-e", TaskKind::evaluate, 20, 30, 9),
                 task("chat-c", TaskKind::cut_over, 30, 30, 1)};
    one.tasks[1].critical = true;
    return one;
}

std::string value(const pugi::xml_node& node, const char* name) {
    return node.child(name).text().get();
}

pugi::xml_node named(const pugi::xml_node& tasks, const std::string& name) {
    for (const pugi::xml_node& one : tasks.children("Task")) {
        if (value(one, "Name") == name) {
            return one;
        }
    }
    return {};
}

std::string unfolded(std::string text) {
    for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at)) {
        text.erase(at, 3);
    }
    return text;
}

} // namespace

TEST_CASE("A project has a summary for each move, its tasks, its links, its teams") {
    const Result<std::string> text = exchange::write_ms_project(example(), plan());
    REQUIRE(text);
    pugi::xml_document document;
    REQUIRE(document.load_string(text->c_str()));
    const pugi::xml_node project = document.child("Project");
    CHECK(std::string(project.attribute("xmlns").value()) == "http://schemas.microsoft.com/project");
    CHECK(value(project, "StartDate") == "2027-12-28T00:00:00");
    const pugi::xml_node tasks = project.child("Tasks");
    const pugi::xml_node move = named(tasks, "Modèle de conversation: GPT → Mistral Large");
    REQUIRE(move);
    CHECK(value(move, "Summary") == "1");
    CHECK(value(move, "Start") == "2028-01-03T00:00:00"); // day 6 is in the next year
    CHECK(value(move, "Finish") == "2028-01-27T00:00:00");
    const pugi::xml_node engineer = named(tasks, "Re-engineer");
    CHECK(value(engineer, "Critical") == "1");
    CHECK(value(engineer, "Duration") == "PT336H0M0S");
    CHECK(value(engineer, "Work") == "PT196H0M0S"); // 24.5 person-days of 8 hours
    // The provider is onboarded before, and the links lead on to the cut-over.
    const pugi::xml_node onboard = named(tasks, "Onboard: mistral-ai");
    REQUIRE(onboard);
    CHECK(value(engineer.child("PredecessorLink"), "PredecessorUID") == value(onboard, "UID"));
    const pugi::xml_node evaluate = named(tasks, "Evaluate");
    CHECK(value(evaluate.child("PredecessorLink"), "PredecessorUID") == value(engineer, "UID"));
    const pugi::xml_node cut = named(tasks, "Cut over");
    CHECK(value(cut, "Milestone") == "1");
    CHECK(value(cut.child("PredecessorLink"), "PredecessorUID") == value(evaluate, "UID"));
    const pugi::xml_node team = project.child("Resources").child("Resource");
    CHECK(value(team, "Name") == "ML & data");
    CHECK(value(team, "MaxUnits") == "3");
    const pugi::xml_node assignment = project.child("Assignments").child("Assignment");
    CHECK(value(assignment, "TaskUID") == value(engineer, "UID"));
    CHECK(value(assignment, "Units") == "1.75"); // 24.5 person-days in 14 days
}

TEST_CASE("A calendar has an entry for each task, with lines that any reader takes") {
    const Result<std::string> text = exchange::write_icalendar(example(), plan(), Date{2026, 11, 20});
    REQUIRE(text);
    std::size_t from = 0;
    while (from < text->size()) {
        const std::size_t end = text->find("\r\n", from);
        REQUIRE(end != std::string::npos);
        CHECK(end - from <= 75);
        const auto lead = static_cast<unsigned char>((*text)[from]);
        CHECK((lead & 0xC0U) != 0x80U); // no line begins inside a character
        from = end + 2;
    }
    const std::string whole = unfolded(*text);
    CHECK(whole.find("DTSTART;VALUE=DATE:20280103\r\nDTEND;VALUE=DATE:20280117\r\n"
                     "SUMMARY:Re-engineer – Modèle de conversation: GPT → Mistral Large\r\n"
                     "DESCRIPTION:24.5 person-days\\, ML & data\r\n") != std::string::npos);
    CHECK(whole.find("UID:chat-c.exit@volteface\r\nDTSTAMP:20261120T000000Z\r\n"
                     "DTSTART;VALUE=DATE:20280127\r\nDTEND;VALUE=DATE:20280128") != std::string::npos);
    std::size_t entries = 0;
    for (std::size_t at = whole.find("BEGIN:VEVENT"); at != std::string::npos;
         at = whole.find("BEGIN:VEVENT", at + 1)) {
        ++entries;
    }
    CHECK(entries == 4);
}

TEST_CASE("Without a date for day 0 there is no calendar") {
    Stack stack = example();
    stack.day_zero.reset();
    const auto project = exchange::write_ms_project(stack, plan());
    REQUIRE_FALSE(project);
    CHECK(project.error().code == ErrorCode::missing_key);
    CHECK(project.error().arguments.front() == "day_zero");
    stack.day_zero = Date{2027, 0, 0}; // a year is no date
    CHECK_FALSE(exchange::write_icalendar(stack, plan(), Date{2026, 11, 20}));
}
