// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/drawing.h"
#include "app/cli/find_scenario.h"
#include "app/cli/open_stack.h"
#include "core/simulation/simulate.h"
#include "core/store/checked_file.h"
#include "ui/map/picture.h"
#include "ui/support/language.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace volteface::cli {

namespace {

struct Words {
    std::string stack;
    std::string output;
    std::string scenario;
    double day = 0;
    std::string theme = "light";
    std::string language = "en";
    double scale = 2;
};

QByteArray draw(const std::string& ending, const Stack& stack, const simulation::Outcome* outcome, Minute at,
                double scale, const ui::MapStyle& style) {
    if (ending == ".svg") {
        return ui::mapSvg(stack, outcome, at, style);
    }
    if (ending == ".pdf") {
        return ui::mapPdf(stack, outcome, at, style);
    }
    return ui::mapPng(stack, outcome, at, scale, style);
}

Status picture(Program& program, const Words& words) {
    const std::string ending = ending_of(words.output);
    if (ending != ".png" && ending != ".svg" && ending != ".pdf") {
        return program.wrong("a picture is written as .png, .svg or .pdf, not as “" + safe(ending) + "”");
    }
    if (words.day > 0 && words.scenario.empty()) {
        return program.wrong("--day needs a --scenario: without one nothing happens");
    }
    Status status = Status::done;
    const std::optional<OpenedStack> opened = open_stack(program, words.stack, status);
    if (!opened) {
        return status;
    }
    std::optional<simulation::Outcome> outcome;
    Minute at = 0;
    if (!words.scenario.empty()) {
        const std::optional<Scenario> scenario =
            find_scenario(program, opened->stack, words.scenario, status);
        const std::optional<Scenario> bound =
            scenario ? bind_words(program, *scenario, {}, status) : std::nullopt;
        if (!bound) {
            return status;
        }
        at = duration_of_days(words.day).minutes;
        if (at >= bound->horizon.minutes) {
            return program.wrong("--day lies past the scenario's horizon of " +
                                 std::to_string(bound->horizon.minutes / minutes_per_day) + " days");
        }
        ProgressBar progress("Simulation");
        auto simulated = simulation::simulate(opened->stack, *bound, {}, progress.watch());
        if (!simulated) {
            return program.fail(simulated.error());
        }
        outcome = std::move(*simulated);
    }
    const Drawing drawing(program);
    const ui::LanguageScope scope(language_of(words.language).value_or(Language::english));
    ui::MapStyle style;
    style.dark = words.theme == "dark";
    const QByteArray bytes =
        draw(ending, opened->stack, outcome ? &*outcome : nullptr, at, words.scale, style);
    const auto held = hold_interrupts();
    if (auto written = store::write_file_checked(words.output,
                                                 {bytes.constData(), static_cast<std::size_t>(bytes.size())});
        !written) {
        Error error = written.error();
        error.place.file = words.output;
        return program.fail(error);
    }
    return Status::done;
}

} // namespace

void add_picture(Commands& commands) {
    const auto words = std::make_shared<Words>();
    CLI::App& command = commands.add(
        "picture", "Draw the map, as it is or on a day of a scenario",
        {"picture insurer.volteface --output map.svg",
         "picture insurer.volteface --output day12.png --scenario openai-api-cutoff --day 12 --theme dark"},
        [words](Program& program) { return picture(program, *words); }, Output::text_only);
    command.add_option("STACK", words->stack, "A .volteface document or a stack .json")->required();
    command.add_option("--output", words->output, "The file to write")
        ->required()
        ->type_name("FILE.png|.svg|.pdf");
    command.add_option("--scenario", words->scenario, "What happens; left out: nothing")->type_name("S");
    command.add_option("--day", words->day, "The day of the scenario to show")
        ->check(CLI::Range(0.0, 3'652'500.0))
        ->type_name("N");
    command.add_option("--theme", words->theme, "Colours")
        ->check(CLI::IsMember({"light", "dark"}))
        ->type_name("light|dark");
    command.add_option("--language", words->language, "Of the words that are not the stack's own")
        ->check(CLI::IsMember({"en", "fr"}))
        ->type_name("en|fr");
    command.add_option("--scale", words->scale, "Of a .png: pixels per pixel of the map")
        ->check(CLI::Range(0.1, 16.0))
        ->type_name("X");
}

} // namespace volteface::cli
