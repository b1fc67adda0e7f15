// SPDX-License-Identifier: GPL-3.0-or-later
// What a stack must be to be legal at all, and what in a legal stack is doubtful. One rule per function, in
// validation_rules.cpp, validation_scenario.cpp and findings.cpp.
#pragma once

#include "core/model/stack.h"

#include <functional>
#include <string>
#include <vector>

namespace volteface {

/// Every breach of the rules, in the order of the records; empty for a legal stack. Place::path is the JSON
/// pointer of the value in the stack's text form ("/requirements/3/weight"); Place::file stays empty for the
/// caller to fill. Rules: ids valid and unique in their list; references lead somewhere; parents form no
/// ring; no requirement lists its consumer, or a supplier twice; quorum ≥ 1; 0 < weight ≤ 1; decay in renewal
/// phases only, 0 < share ≤ 1; numbers in range and finite; service data on layer `service` only; scenario
/// rules of validate(Scenario).
[[nodiscard]] Errors validate(const Stack& stack);

/// The rules for one scenario by itself. `path` is put before every Place::path.
[[nodiscard]] Errors validate(const Scenario& scenario, const std::string& path = {});

enum class Severity { error, warning, hint };

/// What may be doubtful about a legal stack. Words are made in ui/support/messages.
enum class FindingCode {
    too_few_suppliers,        ///< numbers: suppliers, quorum. Subject: requirement
    no_supplier,              ///< Subject: requirement
    unknown_organisation,     ///< Subject: component
    unknown_control,          ///< its organisation's country, or that of the top of its chain, is unknown
    unknown_hosting,          ///< Subject: component of a layer that runs somewhere
    unknown_impact,           ///< Subject: service
    unknown_recovery_targets, ///< Subject: service without RTO or MTPD
    service_without_needs,    ///< nothing can break it
    unused_component,         ///< nothing rests on it, and it is no service
    shared_standby,  ///< a standby controlled by the same organisation as the active supplier. others: both,
                     ///< and who controls them
    single_supplier, ///< a vital service has a hard need with one supplier
    expired,         ///< valid_until before day 0
    buffer_without_effect, ///< a buffer on a renewal need whose decay is none
    dependency_ring,       ///< components that need one another to run. others: the ring
    unmatched_selector,    ///< an event of a stored scenario hits nothing. Subject: scenario; others: event
    stale_fact,            ///< last checked longer ago than Stack::stale_after. numbers: days since
    unconfirmed,    ///< brought in from the catalogue and not confirmed. numbers: how many. Subject: stack
    no_legal_basis, ///< a service's personal data reach processors outside the EEA, and no legal need says on
                    ///< what ground: see legal_basis.h. Subject: service; others: the processors
};

/// A record that a finding is about.
struct SubjectRef {
    enum class Kind { stack, organisation, component, requirement, scenario };
    Kind kind = Kind::stack;
    std::string id;

    friend bool operator==(const SubjectRef&, const SubjectRef&) = default;
};

struct Finding {
    FindingCode code{};
    Severity severity = Severity::warning;
    SubjectRef subject;
    std::string field;               ///< the key to focus ("buffer"); may be empty
    std::vector<std::string> others; ///< further ids, as the code says
    std::vector<double> numbers;

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// What the model cannot know by itself.
struct Circumstances {
    /// Components that need one another to run, as graph::rings() finds them; without them none is reported.
    std::vector<std::vector<ComponentId>> rings;
    std::optional<Date> today; ///< a whole date; without it nothing is stale
};

/// Doubts about a legal stack: worst first, then in the order of its records.
[[nodiscard]] std::vector<Finding> find_doubts(const Stack& stack, const Circumstances& circumstances = {});

} // namespace volteface
