// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chapters.h"
#include "core/report/phrases.h"
#include "core/report/plain_text.h"
#include "core/report/wording.h"

#include <fmt/format.h>

namespace volteface::report {

namespace {

std::string title_of(const Context& context) {
    const Language l = context.language;
    if (std::string title = plain_text(context.stack.report.title); !title.empty()) {
        return title;
    }
    const auto leading = leading_run(context.input);
    if (leading) {
        const Run& run = context.input.runs[*leading];
        const KeyFigures figures = key_figures(*run.outcome);
        if (figures.services > 0) {
            const std::string conclusion = services_harmed(l, figures);
            return fmt::format("{}{}{}", name_of(*run.scenario, l), context.say(": ", "\u00A0: "),
                               uncapitalised(conclusion));
        }
    }
    const BlocCounts links = count_links(context.stack).all;
    if (links.total() > 0) {
        return fmt::format(fmt::runtime(context.say("Of {} links, {} are under American control",
                                                    "Sur {} liens, {} sont sous contrôle américain")),
                           number(l, static_cast<double>(links.total())),
                           number(l, static_cast<double>(links[ControlBloc::american])));
    }
    const std::string name = plain_text(context.stack.name);
    return name.empty()
               ? std::string(context.say("What the AI stack rests on", "Sur quoi repose la pile d’IA"))
               : name;
}

} // namespace

Cover make_cover(const Context& context) {
    const Language l = context.language;
    const ReportSettings& settings = context.stack.report;
    Cover cover;
    cover.author = plain_text(settings.author);
    cover.confidentiality = plain_text(settings.confidentiality);
    cover.client = plain_text(settings.client);
    if (cover.client.empty()) {
        cover.client = plain_text(context.stack.name);
    }
    cover.title = title_of(context);
    cover.subtitle =
        context.input.runs.empty()
            ? context.say("The AI stack: what it rests on, and who controls it",
                          "La pile d’IA\u00A0: sur quoi elle repose, et qui la contrôle")
            : context.say(
                  "The AI stack under strain: what stops, when and why, and who controls it",
                  "La pile d’IA à l’épreuve\u00A0: ce qui s’arrête, quand, pourquoi, et qui la contrôle");
    cover.audience = plain_text(settings.audience);
    const std::optional<Date> date = report_date(context.input);
    std::string line = date ? long_date(l, *date) : std::string();
    if (const std::string version = plain_text(settings.version); !version.empty()) {
        line +=
            fmt::format("{}{}\u00A0{}", line.empty() ? "" : ", ", context.say("version", "version"), version);
    }
    cover.date_and_version = line;
    if (const auto leading = leading_run(context.input)) {
        constexpr std::size_t most_strips = 12;
        cover.chart = service_strips(context, *leading);
        if (cover.chart.strips.size() > most_strips) {
            cover.chart.note =
                fmt::format(fmt::runtime(context.say("and {} more services", "et {} autres services")),
                            cover.chart.strips.size() - most_strips);
            cover.chart.strips.resize(most_strips);
        }
    }
    cover.stamp = fmt::format("{} {}", context.say("Stamp", "Empreinte"), context.digest.stamp());
    cover.stamp_note =
        date ? fmt::format(
                   fmt::runtime(context.say(
                       "Stack, scenarios and assumptions of {} that produced every figure in this report",
                       "Pile, scénarios et hypothèses du {} dont provient chaque chiffre de ce rapport")),
                   long_date(l, *date))
             : std::string(
                   context.say("Stack, scenarios and assumptions that produced every figure in this report",
                               "Pile, scénarios et hypothèses dont provient chaque chiffre de ce rapport"));
    if (!context.input.program.empty()) {
        cover.made_with =
            fmt::format(fmt::runtime(context.say("Made with {}", "Établi avec {}")), context.input.program);
    }
    return cover;
}

} // namespace volteface::report
