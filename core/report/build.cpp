// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/build.h"

#include "core/model/content_digest.h"
#include "core/report/chapters.h"
#include "core/report/phrases.h"
#include "core/report/plain_text.h"
#include "core/report/wording.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

namespace volteface::report {

using simulation::ComponentOutcome;
using simulation::Outcome;
using simulation::State;

namespace {

/// When most components are not up. A component counts while it is down or degraded.
Minute worst_minute_of_components(const Outcome& outcome) {
    std::map<Minute, long> changes;
    for (const ComponentOutcome& component : outcome.components) {
        bool before = false;
        for (const simulation::Stretch& stretch : component.states) {
            const bool harmed = stretch.capacity < 1;
            if (harmed != before) {
                changes[stretch.from] += harmed ? 1 : -1;
            }
            before = harmed;
        }
    }
    long harmed = 0;
    long most = 0;
    Minute worst = 0;
    for (const auto& [at, change] : changes) {
        harmed += change;
        if (harmed > most) {
            most = harmed;
            worst = at;
        }
    }
    return worst;
}

std::string foot_of(const Context& context) {
    std::string foot = fmt::format("{} {}", context.say("Stamp", "Empreinte"), context.digest.stamp());
    for (const std::string& part :
         {plain_text(context.stack.report.author), plain_text(context.stack.report.confidentiality)}) {
        foot += part.empty() ? "" : " · " + part;
    }
    return foot;
}

} // namespace

Digest report_digest(const ReportInput& input) {
    if (input.runs.size() < 2) {
        return inputs_digest(*input.stack, input.runs.empty() ? nullptr : input.runs.front().scenario.get());
    }
    std::string all;
    for (const Run& run : input.runs) {
        all += inputs_digest(*input.stack, run.scenario.get()).hex();
    }
    return sha256(all);
}

std::optional<Date> report_date(const ReportInput& input) {
    return input.stack->report.date ? input.stack->report.date : input.date;
}

Minute worst_minute(const Outcome& outcome) {
    Minute worst = 0;
    std::size_t most_down = 0;
    std::size_t most_degraded = 0;
    for (const ServiceCountStretch& stretch : services_over_time(outcome)) {
        const ServiceCounts& counts = stretch.counts;
        if (counts.down > most_down || (counts.down == most_down && counts.degraded > most_degraded)) {
            most_down = counts.down;
            most_degraded = counts.degraded;
            worst = stretch.from;
        }
    }
    return most_down + most_degraded > 0 ? worst : worst_minute_of_components(outcome);
}

std::optional<std::size_t> leading_run(const ReportInput& input) {
    std::optional<std::size_t> leading;
    KeyFigures best;
    for (std::size_t i = 0; i < input.runs.size(); ++i) {
        const KeyFigures figures = key_figures(*input.runs[i].outcome);
        if (!leading || figures.down > best.down || (figures.down == best.down && figures.loss > best.loss)) {
            leading = i;
            best = figures;
        }
    }
    return leading;
}

Report build_report(const ReportInput& input) {
    const Context context(input);
    Report report;
    report.language = input.language;
    report.cover = make_cover(context);
    const std::string client = plain_text(context.stack.report.client);
    report.running_head = client.empty() ? plain_text(context.stack.name) : client;
    report.foot = foot_of(context);

    report.sections.push_back(summary_chapter(context));
    if (input.runs.empty() && !context.stack.components.empty()) {
        report.sections.push_back(plain_map_chapter(context));
    }
    for (std::size_t run = 0; run < input.runs.size(); ++run) {
        if (!context.stack.components.empty()) {
            report.sections.push_back(map_chapter(context, run));
        }
        report.sections.push_back(breaks_chapter(context, run));
        if (!input.runs[run].outcome->services.empty()) {
            report.sections.push_back(over_time_chapter(context, run));
        }
        for (Section& section : plan_chapter(context, run)) {
            report.sections.push_back(std::move(section));
        }
    }
    report.sections.push_back(links_chapter(context));
    for (Section& section : audit_chapter(context)) {
        report.sections.push_back(std::move(section));
    }
    report.sections.push_back(assumptions_chapter(context));
    report.sections.push_back(method_chapter(context));
    return report;
}

} // namespace volteface::report
