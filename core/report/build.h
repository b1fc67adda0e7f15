// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the report of a stack under one or more scenarios.
#pragma once

#include "core/base/date.h"
#include "core/base/digest.h"
#include "core/model/scenario.h"
#include "core/model/stack.h"
#include "core/report/audit_figures.h"
#include "core/report/report.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace volteface::catalogue {
class Catalogue;
}
namespace volteface::plan {
struct Planning;
}

namespace volteface::report {

/// A scenario as it was run (bound) on the very stack of the report, and what came of it.
struct Run {
    std::shared_ptr<const Scenario> scenario;
    std::shared_ptr<const simulation::Outcome> outcome;
    std::shared_ptr<const plan::Planning> planning = {}; ///< the way out; null: no chapter on it
    std::map<ComponentId, std::string> candidates = {};  ///< names of those that neither stack nor plan has
    bool planning_is_kept = false; ///< a plan that somebody has kept, else the program's proposal
};

struct ReportInput {
    std::shared_ptr<const Stack> stack;
    std::vector<Run> runs; ///< may be empty: then the report is about who holds the stack
    Language language = Language::english;
    std::optional<Date> date;                       ///< used where the stack's report settings have none
    std::string program;                            ///< "Volteface 0.1.0"
    std::shared_ptr<const AuditFigures> audit = {}; ///< of this very stack; null: no chapter on it
    Digest digest;                                  ///< of the stack, the scenarios and the assumptions
};

/// What the catalogue calls the candidates of a plan.
[[nodiscard]] std::map<ComponentId, std::string> candidate_names(const plan::Planning& planning,
                                                                 const catalogue::Catalogue& catalogue);

/// O(stack + outcomes). Equal inputs make equal reports.
[[nodiscard]] Report build_report(const ReportInput& input);

/// The digest whose beginning is the stamp: inputs_digest() of the stack and its one scenario; of several
/// runs, the SHA-256 over their digests in hexadecimal, in order.
[[nodiscard]] Digest report_digest(const ReportInput& input);

/// The date that the report carries.
[[nodiscard]] std::optional<Date> report_date(const ReportInput& input);

/// When most services are down, then degraded; the earliest such minute. Without services: most components.
[[nodiscard]] Minute worst_minute(const simulation::Outcome& outcome);

} // namespace volteface::report
