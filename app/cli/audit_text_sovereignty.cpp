// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/audit_text.h"
#include "app/cli/table.h"
#include "core/report/result_json/audit_json.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <algorithm>

namespace volteface::cli {

namespace {

using audit::Verdict;

std::string text(const QString& words) {
    return safe(words);
}

std::string number(double value, int decimals) {
    return text(ui::format::number(value, decimals));
}

std::string count_of(std::size_t value) {
    return text(ui::format::count(static_cast<std::int64_t>(value)));
}

TableCell verdict_cell(Verdict verdict, const std::string& none) {
    switch (verdict) {
    case Verdict::yes:
        return {"yes", Style::good};
    case Verdict::no:
        return {"no", Style::bad};
    case Verdict::unknown:
        return {"unknown", Style::warning};
    case Verdict::none:
        return {none, Style::faint};
    }
    return {};
}

void print_readings(Console& console, const ToldAudit& told) {
    TextTable table({{"SERVICE", Side::left, true},
                     {"AUTARKY", Side::left, false},
                     {"FOREIGN BELOW", Side::right, false},
                     {"ALTERNATIVE IN TIME", Side::left, false},
                     {"MTPD", Side::right, false},
                     {"FOREIGN SINGLE POINTS", Side::right, false},
                     {"WITHOUT ANY", Side::right, false}});
    for (const audit::SovereigntyOfService& service : told.audit.sovereignty) {
        std::size_t foreign = 0;
        for (const audit::AutarkyLayer& layer : service.layers) {
            foreign += layer.foreign;
        }
        const auto without = std::count_if(
            service.single_points.begin(), service.single_points.end(),
            [](const audit::ForeignSinglePoint& point) { return point.verdict == Verdict::no; });
        table.add({{text(ui::nameIn(told.stack, service.service)), Style::strong},
                   verdict_cell(service.autarky, "-"),
                   {count_of(foreign), Style::plain},
                   verdict_cell(service.alternative, "not needed"),
                   {service.mtpd ? text(ui::format::durationShort(*service.mtpd)) : "?", Style::plain},
                   {count_of(service.single_points.size()), Style::plain},
                   {count_of(static_cast<std::size_t>(without)), Style::plain}});
    }
    table.print(console);
    console.line(
        "  " +
        wrapped(
            "How long an alternative takes: the chain of a migration, with the stack’s teams free for it. "
            "Where the work is not counted, and what is known of it would be in time, the answer "
            "is “unknown” and not “yes”.",
            console.width() - 2, 2));
}

void print_horizons(Console& console, const ToldAudit& told) {
    TextTable table({{"WITHOUT", Side::left, false},
                     {"FIRST HARM", Side::left, false},
                     {"FIRST DOWN", Side::left, false},
                     {"CONTROLLED", Side::left, false},
                     {"HOSTED", Side::left, false},
                     {"SERVICE", Side::left, true}});
    const auto down_of = [](const std::optional<audit::VitalLife>& life) {
        return !life ? std::string("-") : life->until_down ? after_words(*life->until_down) : "beyond";
    };
    for (const audit::AutarkyHorizon& horizon : told.audit.autarky_horizons) {
        const audit::VitalLife& life = horizon.everything;
        table.add({{text(ui::nameOf(horizon.jurisdiction)), Style::strong},
                   {life.until_harm ? after_words(*life.until_harm) : "beyond", Style::plain},
                   {life.until_down ? after_words(*life.until_down) : "beyond",
                    life.until_down ? Style::bad : Style::good},
                   {down_of(horizon.controlled), Style::plain},
                   {down_of(horizon.hosted), Style::plain},
                   {life.first_down ? text(ui::nameIn(told.stack, *life.first_down)) : "", Style::plain}});
    }
    if (table.empty()) {
        console.line("  No service is marked as vital.");
        return;
    }
    table.print(console);
    console.line("  " +
                 wrapped("“beyond”: not within " + text(ui::format::durationShort(told.audit.horizon)) +
                             ". CONTROLLED and HOSTED: first down with only what the country controls, "
                             "or only what runs there, gone.",
                         console.width() - 2, 2));
}

void print_laws(Console& console, const ToldAudit& told) {
    TextTable table({{"LAW", Side::left, true},
                     {"OF", Side::left, false},
                     {"COMPONENTS", Side::right, false},
                     {"THROUGH", Side::left, false},
                     {"HIGHEST DATA", Side::left, false},
                     {"CHECKED", Side::left, false}});
    for (const audit::Law& law : told.frameworks.laws) {
        std::size_t components = 0;
        std::vector<audit::Channel> channels;
        DataClass highest = DataClass::public_data;
        const bool reads_data =
            std::any_of(law.effects.begin(), law.effects.end(), [](audit::LawEffect effect) {
                return effect == audit::LawEffect::disclosure || effect == audit::LawEffect::collection ||
                       effect == audit::LawEffect::lock_in;
            });
        for (const audit::LawReach& reach : told.audit.extraterritorial.reaches) {
            if (reach.law != law.id) {
                continue;
            }
            ++components;
            channels.insert(channels.end(), reach.channels.begin(), reach.channels.end());
            for (const audit::PassingData& data :
                 reads_data ? reach.passing : std::vector<audit::PassingData>{}) {
                highest = std::max(highest, data.data_class);
            }
        }
        if (components == 0) {
            continue;
        }
        std::sort(channels.begin(), channels.end());
        channels.erase(std::unique(channels.begin(), channels.end()), channels.end());
        std::string through;
        for (const audit::Channel channel : channels) {
            through += (through.empty() ? "" : ", ") + std::string(report::channel_word(channel));
        }
        table.add({{safe(law.name.in(Language::english)), Style::strong},
                   {law.jurisdiction.str(), Style::plain},
                   {count_of(components), Style::plain},
                   {through, Style::plain},
                   {highest == DataClass::public_data ? "-" : text(ui::nameOf(highest)), Style::plain},
                   {format_date(law.checked) + (law.to_verify ? ", to verify" : ""), Style::faint}});
    }
    table.print(console);
}

void print_concentration(Console& console, const ToldAudit& told) {
    TextTable table({{"LAYER", Side::left, false},
                     {"JURISDICTIONS", Side::right, false},
                     {"EFFECTIVE", Side::right, false},
                     {"ORGANISATIONS", Side::right, false},
                     {"EFFECTIVE", Side::right, false}});
    const auto& all = told.audit.concentrations;
    for (const audit::Concentration& one : all) {
        if (one.holder != audit::Holder::organisation || one.weighing != audit::Weighing::components) {
            continue;
        }
        const auto other = std::find_if(all.begin(), all.end(), [&](const audit::Concentration& that) {
            return that.layer == one.layer && that.weighing == one.weighing &&
                   that.holder == audit::Holder::jurisdiction;
        });
        const auto figure = [](const std::optional<double>& value, int decimals) {
            return TableCell{value ? number(*value, decimals) : "?", Style::plain};
        };
        table.add({{one.layer ? text(ui::nameOf(*one.layer)) : "Whole stack", Style::strong},
                   figure(other->hhi, 0),
                   figure(other->effective, 1),
                   figure(one.hhi, 0),
                   figure(one.effective, 1)});
    }
    table.print(console);
}

void print_lock_in(Console& console, const ToldAudit& told) {
    TextTable table({{"STANDARD", Side::left, false},
                     {"VALUE", Side::left, false},
                     {"NEEDS", Side::right, false},
                     {"SHARE", Side::right, false},
                     {"NO OTHER", Side::right, false}});
    for (const audit::LockIn& lock_in : told.audit.lock_ins) {
        const char* const names[] = {"API dialect", "model family", "accelerator"};
        bool first = true;
        for (const audit::LockInShare& share : lock_in.shares) {
            table.add({{first ? names[static_cast<std::size_t>(lock_in.standard)] : "", Style::strong},
                       {safe(share.value), Style::plain},
                       {count_of(share.needs) + " of " + count_of(lock_in.needs), Style::plain},
                       {text(ui::format::percent(share.share)), Style::plain},
                       {text(ui::format::percent(share.share_tied)), Style::plain}});
            first = false;
        }
    }
    table.print(console);
}

} // namespace

void print_sovereignty(Console& console, const ToldAudit& told) {
    std::string accepted;
    for (const std::string& code : told.audit.accepted.codes()) {
        accepted += (accepted.empty() ? "" : ", ") + safe(code);
    }
    print_heading(console, "Two readings of sovereignty", "accepted: " + accepted);
    print_readings(console, told);
    print_heading(console, "Autarky horizon",
                  "how long every vital service lives with all that a country controls or hosts gone");
    print_horizons(console, told);
    if (!told.frameworks.laws.empty()) {
        print_heading(console, "Foreign laws that reach the stack");
        print_laws(console, told);
    }
    print_heading(console, "Concentration", "Herfindahl–Hirschman index of components, 0 to 10 000");
    print_concentration(console, told);
    print_heading(console, "Lock-in to standards");
    print_lock_in(console, told);
    print_frameworks(console, told);
}

} // namespace volteface::cli
