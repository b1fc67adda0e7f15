// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/content_digest.h"
#include "core/report/build.h"
#include "core/report/wording.h"
#include "core/simulation/simulate.h"
#include "tests/support/catch.h"
#include "tests/support/random_stack.h"
#include "tests/support/stack_text.h"

#include <algorithm>

using namespace volteface;
using namespace volteface::report;
using namespace volteface::tests;

namespace {

ReportInput input_of(Stack stack, std::vector<Scenario> scenarios, Language language = Language::english) {
    ReportInput input;
    input.stack = std::make_shared<const Stack>(std::move(stack));
    input.language = language;
    input.date = Date{2026, 11, 20};
    for (Scenario& scenario : scenarios) {
        auto outcome = simulation::simulate(*input.stack, scenario);
        REQUIRE(outcome);
        input.runs.push_back({std::make_shared<const Scenario>(std::move(scenario)),
                              std::make_shared<const simulation::Outcome>(std::move(*outcome))});
    }
    return input;
}

/// Every text of a report, one per line.
struct Words {
    std::string all;

    void add(const std::string& text) { all += text + '\n'; }
    void operator()(const Paragraph& block) {
        add(block.heading);
        add(block.text);
    }
    void operator()(const KeyFigureRow& block) {
        for (const KeyFigure& figure : block.figures) {
            add(figure.value);
            add(figure.label);
            add(figure.detail);
        }
    }
    void operator()(const Findings& block) {
        for (const Paragraph& paragraph : block.paragraphs) {
            (*this)(paragraph);
        }
        add(block.losses.title);
        for (const LossBar& bar : block.losses.bars) {
            add(bar.name);
            add(bar.text);
        }
    }
    void operator()(const Table& block) {
        add(block.title);
        add(block.caption);
        for (const Column& column : block.columns) {
            add(column.title);
        }
        for (const Row& row : block.rows) {
            for (const Cell& cell : row.cells) {
                add(cell.text);
            }
            add(row.detail);
        }
        for (const std::string& note : block.notes) {
            add(note);
        }
    }
    void operator()(const Strips& block) {
        add(block.title);
        add(block.caption);
        for (const Strip& strip : block.strips) {
            add(strip.name);
            add(strip.label);
        }
        add(block.note);
    }
    void operator()(const CountsChart& block) {
        add(block.title);
        add(block.caption);
    }
    void operator()(const LinkBars& block) { add(block.title); }
    void operator()(const ScenarioBox& block) {
        add(block.title);
        add(block.text);
        for (const Paragraph& fact : block.facts) {
            (*this)(fact);
        }
    }
    void operator()(const MapFigure& block) { add(block.caption); }
    void operator()(const RangeBars& block) {
        add(block.title);
        for (const RangeBar& bar : block.bars) {
            add(bar.name);
            add(bar.detail);
            add(bar.text);
        }
    }
    void operator()(const Schedule& block) {
        add(block.title);
        for (const ScheduleRow& row : block.rows) {
            add(row.name);
            add(row.label);
        }
    }
};

std::string words_of(const Report& report) {
    Words words;
    for (const std::string& text :
         {report.cover.title, report.cover.client, report.cover.subtitle, report.cover.stamp, report.foot}) {
        words.add(text);
    }
    words(report.cover.chart);
    for (const Section& section : report.sections) {
        words.add(section.title);
        words.add(section.lead);
        for (const Block& block : section.blocks) {
            std::visit(words, block);
        }
    }
    return words.all;
}

const char* const shop = "a: x\nb: x | weight 0.4\nc: y\n"
                         "service a impact 1000 rto 1d mtpd 3d\nservice b impact 500\nservice c impact 10";

Scenario cut() {
    Scenario scenario = scenario_of("x out 5d 9d");
    scenario.id = ScenarioId("cut");
    scenario.name = {"Cut off", "Coupure"};
    return scenario;
}

} // namespace

TEST_CASE("the figures of the summary are those of the outcome") {
    const Report report = build_report(input_of(stack_of(shop), {cut()}));
    CHECK(report.cover.title == "Cut off: one of three services stops");
    const auto& summary = report.sections.front();
    const auto& figures = std::get<KeyFigureRow>(summary.blocks.front()).figures;
    REQUIRE(figures.size() == 4);
    CHECK(figures[0].value == "1\u00A0of\u00A03");
    CHECK(figures[0].alarm);
    CHECK(figures[1].value == "5\u00A0d");
    CHECK(figures[2].value == "4\u00A0d");
    CHECK(figures[3].value == "4.8\u00A0k€");
    const std::string words = words_of(report);
    CHECK(words.find("3\u00A0d broken, day\u00A08") != std::string::npos);
    CHECK(words.find("day\u00A05") != std::string::npos);
}

TEST_CASE("the stamp is the digest of what made the figures") {
    const ReportInput one = input_of(stack_of(shop), {cut()});
    CHECK(report_digest(one) == inputs_digest(*one.stack, one.runs[0].scenario.get()));
    const Report report = build_report(one);
    CHECK(report.cover.stamp == "Stamp " + report_digest(one).stamp());
    CHECK(report.foot.find(report_digest(one).stamp()) != std::string::npos);
    Stack changed = *one.stack;
    changed.components.front().name = "Another";
    CHECK(report_digest(input_of(changed, {cut()})) != report_digest(one));
    Stack titled = *one.stack;
    titled.report.title = "Another title";
    CHECK(report_digest(input_of(titled, {cut()})) == report_digest(one));
    Scenario other = cut();
    other.horizon = Duration::days(30);
    CHECK(report_digest(input_of(*one.stack, {cut(), other})) != report_digest(one));
}

TEST_CASE("equal inputs make equal reports") {
    const ReportInput input = input_of(stack_of(shop), {cut()});
    CHECK(build_report(input) == build_report(input));
}

TEST_CASE("several scenarios have a chapter each and are compared") {
    Scenario calm = scenario_of("y embargo 3d");
    calm.id = ScenarioId("calm");
    calm.name = {"Embargo", "Embargo"};
    const Report report = build_report(input_of(stack_of(shop), {calm, cut()}));
    const std::string words = words_of(report);
    CHECK(words.find("Scenarios compared") != std::string::npos);
    const auto chapters =
        std::count_if(report.sections.begin(), report.sections.end(),
                      [](const Section& section) { return section.running_head == "Cut off"; });
    CHECK(chapters == 3); // the map, what breaks, over time
}

TEST_CASE("a report of an empty stack says so, and no figure is made up") {
    for (const Language language : {Language::english, Language::french}) {
        const Report report = build_report(input_of(Stack{}, {}, language));
        CHECK(report.cover.chart.strips.empty());
        CHECK(report.sections.size() == 4);
        CHECK(words_of(report).find("€") == std::string::npos);
    }
}

TEST_CASE("random stacks in both languages: no pattern is left open, no plan is invented") {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const Stack stack = random_stack(seed, {6, 30, 40, 1});
        const Scenario scenario = random_scenario(seed, stack, false);
        for (const Language language : {Language::english, Language::french}) {
            const std::string words = words_of(build_report(input_of(stack, {scenario}, language)));
            INFO("seed " << seed);
            CHECK(words.find("{}") == std::string::npos);
            CHECK(words.find('\x1B') == std::string::npos);
            CHECK(words.find("\u202E") == std::string::npos);
        }
    }
}

TEST_CASE("French puts a no-break space before its double marks") {
    const std::string words = words_of(build_report(input_of(stack_of(shop), {cut()}, Language::french)));
    for (const char* mark : {":", ";", "?", "%", "»"}) {
        for (std::size_t at = words.find(mark); at != std::string::npos; at = words.find(mark, at + 1)) {
            INFO(mark << " in " << words.substr(at < 60 ? 0 : at - 60, 80));
            CHECK((at >= 2 && words.substr(at - 2, 2) == "\u00A0"));
        }
    }
    CHECK(words.find("Un service sur trois s’arrête") != std::string::npos);
}

TEST_CASE("the worst minute is the first at which most services are down") {
    const ReportInput input = input_of(stack_of(shop), {cut()});
    CHECK(worst_minute(*input.runs[0].outcome) == minutes_of("5d"));
}
