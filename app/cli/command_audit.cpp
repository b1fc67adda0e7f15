// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/audit_data.h"
#include "app/cli/audit_text.h"
#include "app/cli/commands.h"
#include "app/cli/open_stack.h"
#include "core/base/decimal.h"
#include "core/report/result_json/audit_json.h"
#include "core/store/checked_file.h"

#include <algorithm>
#include <memory>

namespace volteface::cli {

namespace {

struct Words {
    std::string stack;
    std::vector<std::string> accept;
    std::string weights = "june-2026";
    std::string horizon;
    std::string register_file;
    std::vector<std::string> fail_on;
};

/// What --fail-on asks for; those with "=" have an amount.
struct Threshold {
    std::string word;
    double amount = 0;
};

constexpr const char* threshold_words =
    "single-point, common-cause, bootstrap, unknown, floor, foreign-links=PERCENT, seal=LEVEL, impact=AMOUNT";

std::optional<Threshold> read_threshold(const std::string& word) {
    const auto equals = word.find('=');
    const std::string name = word.substr(0, equals);
    if (equals == std::string::npos) {
        const bool known = name == "single-point" || name == "common-cause" || name == "bootstrap" ||
                           name == "unknown" || name == "floor";
        return known ? std::optional(Threshold{name, 0}) : std::nullopt;
    }
    const auto amount = Decimal::parse(std::string_view(word).substr(equals + 1));
    const bool known = name == "foreign-links" || name == "seal" || name == "impact";
    if (!known || !amount || amount->is_negative()) {
        return std::nullopt;
    }
    return Threshold{name, amount->to_double()};
}

bool is_vital(const Stack& stack, const ComponentId& id) {
    const Component* component = find(stack, id);
    return component->service && component->service->criticality == 1;
}

bool is_crossed(const Threshold& threshold, const Stack& stack, const audit::Audit& audit) {
    const audit::Counts& control = audit.by(audit::Basis::control);
    if (threshold.word == "single-point" || threshold.word == "impact") {
        return std::any_of(
            audit.chokepoints.begin(), audit.chokepoints.end(), [&](const audit::Chokepoint& point) {
                return point.element.level == audit::Level::organisation &&
                       (threshold.word == "impact"
                            ? point.impact > threshold.amount
                            : std::any_of(point.services.begin(), point.services.end(),
                                          [&](const ComponentId& id) { return is_vital(stack, id); }));
            });
    }
    if (threshold.word == "foreign-links") {
        std::size_t foreign = 0;
        for (const audit::CountRow& row : control.rows) {
            foreign += row.jurisdiction && !audit.accepted.holds(*row.jurisdiction) ? row.tally.links : 0;
        }
        return static_cast<double>(foreign) * 100 > threshold.amount * static_cast<double>(audit.links);
    }
    if (threshold.word == "seal") {
        return std::any_of(audit.csf.begin(), audit.csf.end(), [&](const audit::CsfResult& result) {
            return result.seal && *result.seal < threshold.amount;
        });
    }
    if (threshold.word == "floor") {
        return std::any_of(audit.csf.begin(), audit.csf.end(),
                           [](const audit::CsfResult& result) { return result.gate == audit::Verdict::no; });
    }
    if (threshold.word == "unknown") {
        return std::any_of(control.blocs.begin(), control.blocs.end(),
                           [](const audit::BlocRow& row) { return !row.bloc && row.tally.links > 0; });
    }
    return threshold.word == "bootstrap" ? !audit.bootstrap.loops.empty() : !audit.common_causes.empty();
}

Status run(Program& program, const Words& words) {
    std::vector<Threshold> thresholds;
    for (const std::string& word : words.fail_on) {
        const auto threshold = read_threshold(word);
        if (!threshold) {
            return program.wrong(std::string("--fail-on takes ") + threshold_words);
        }
        thresholds.push_back(*threshold);
    }
    audit::Options options;
    if (!words.accept.empty()) {
        for (const std::string& code : words.accept) {
            if (!Country::parse(code) && !is_country_group(code)) {
                return program.wrong("--accept takes country codes (FR, CH, …) and EU, EEA, NATO, not “" +
                                     safe(code) + "”");
            }
        }
        options.sovereignty.accepted = audit::Accepted(words.accept);
    }
    if (!words.horizon.empty()) {
        const auto horizon = parse_duration(words.horizon);
        if (!horizon || horizon->minutes == 0) {
            return program.wrong("--horizon takes a duration like P365D, not “" + safe(words.horizon) + "”");
        }
        options.horizon = *horizon;
    }
    Status status = Status::done;
    const std::optional<OpenedStack> opened = open_stack(program, words.stack, status);
    if (!opened) {
        return status;
    }
    const Stack& stack = opened->stack;
    add_shipped(program, stack, options);
    const auto audit = [&] {
        ProgressBar bar("auditing");
        return audit::audit_stack(stack, options, bar.watch());
    }();
    if (!audit) {
        return program.fail(audit.error());
    }
    if (!words.register_file.empty()) {
        const auto held = hold_interrupts();
        if (auto written =
                store::write_file_checked(words.register_file, audit::write_dora_csv(stack, audit->dora));
            !written) {
            Error error = written.error();
            error.place.file = words.register_file;
            return program.fail(error);
        }
    }
    if (program.json) {
        program.console.print(report::write_audit_json(stack, *audit, options.frameworks));
    } else {
        const auto weights =
            words.weights == "v1.2.1" ? audit::WeightSet::v1_2_1 : audit::WeightSet::june_2026;
        print_audit(program.console, {stack, *audit, options.frameworks, weights});
    }
    const bool crossed = std::any_of(thresholds.begin(), thresholds.end(), [&](const Threshold& threshold) {
        return is_crossed(threshold, stack, *audit);
    });
    return crossed ? Status::threshold_crossed : Status::done;
}

} // namespace

void add_audit(Commands& commands) {
    const auto words = std::make_shared<Words>();
    CLI::App& command = commands.add(
        "audit", "Who holds the stack, what stops without whom, how sovereign it is",
        {"audit insurer.volteface", "audit insurer.volteface --accept EU,EEA,CH --weights v1.2.1",
         "audit stack.json --fail-on single-point,foreign-links=50 --format json"},
        [words](Program& program) { return run(program, *words); });
    command.add_option("STACK", words->stack, "A .volteface document or a stack .json")->required();
    command.add_option("--accept", words->accept, "Jurisdictions that count as one's own (default EU,EEA)")
        ->delimiter(',')
        ->type_name("CC,…");
    command
        .add_option("--weights", words->weights,
                    "Weights of the EU Cloud Sovereignty Framework: two sets were published")
        ->check(one_of({"june-2026", "v1.2.1"}))
        ->type_name("june-2026|v1.2.1");
    command.add_option("--horizon", words->horizon, "How far exposures are simulated (default P365D)")
        ->type_name("DURATION");
    command
        .add_option("--register", words->register_file,
                    "Write DORA's register B_07.01 as CSV, with the codes of the EBA")
        ->type_name("FILE.csv");
    command
        .add_option("--fail-on", words->fail_on,
                    std::string("End with status 1 if it is so: ") + threshold_words)
        ->delimiter(',')
        ->type_name("WORD,…");
}

} // namespace volteface::cli
