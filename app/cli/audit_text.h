// SPDX-License-Identifier: GPL-3.0-or-later
// What an audit found, told to a person: the sentence first, then tables.
#pragma once

#include "app/cli/console.h"
#include "core/audit/audit.h"
#include "core/model/stack.h"

#include <string>

namespace volteface::cli {

struct ToldAudit {
    const Stack& stack;
    const audit::Audit& audit;
    const audit::Frameworks& frameworks;
    audit::WeightSet weights = audit::WeightSet::june_2026;
};

/// "Of 148 links, 91 are under American control, 9 under Chinese, 38 under European, 6 under other, 4
/// unknown." Blocs without a link are left out.
[[nodiscard]] std::string audit_sentence(const audit::Counts& counts);

void print_audit(Console& console, const ToldAudit& told);

// Its two halves.
void print_holders(Console& console, const ToldAudit& told);
void print_sovereignty(Console& console, const ToldAudit& told);

/// A part of the second half: what is judged by somebody else's rule.
void print_frameworks(Console& console, const ToldAudit& told);

// What both say things with.
void print_heading(Console& console, const std::string& title, const std::string& note = {});
/// The name of what is lost, with its country: "Microsoft Corporation (US)".
[[nodiscard]] std::string element_name(const Stack& stack, const audit::Element& element,
                                       const std::optional<Country>& country);
[[nodiscard]] std::string money_words(const Stack& stack, double amount, std::size_t unknown = 0);
/// "after 2 h", "at once"
[[nodiscard]] std::string after_words(Minute at);

} // namespace volteface::cli
