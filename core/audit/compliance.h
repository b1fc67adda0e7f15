// SPDX-License-Identifier: GPL-3.0-or-later
// SecNumCloud 3.2, chapter 19.6: protection against law from outside the Union, as a rule over who holds an
// organisation.
#pragma once

#include "core/audit/sovereignty.h"
#include "core/model/framework_answer.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace volteface::audit {

/// Chapter 19.6 over an organisation: seat in a Member State; capital and votes held from outside the EU at
/// most 24 % by one holder and 39 % by all together; no veto and no right to appoint a majority from outside.
/// Subcontractors' access to data and residual risks are not judged here.
struct SecNumCloud {
    OrganisationId organisation;
    Verdict verdict = Verdict::unknown; ///< `unknown` as long as what is not known could break it
    Verdict seat = Verdict::unknown;
    Verdict capital = Verdict::unknown;
    Verdict veto = Verdict::unknown;       ///< `yes`: a person says that nobody outside has such rights
    double largest_outside = 0;            ///< share of the largest known holder from outside the EU
    double total_outside = 0;              ///< of all known ones together
    double undisclosed = 1;                ///< share whose holder, or its country, is not known
    std::optional<OrganisationId> through; ///< the parent by which it fails
    std::optional<FrameworkAnswer> given;  ///< what `veto` rests on

    friend bool operator==(const SecNumCloud&, const SecNumCloud&) = default;
};

inline constexpr double secnumcloud_individual_limit = 0.24;
inline constexpr double secnumcloud_collective_limit = 0.39;

/// FrameworkAnswer::framework of this one: answers about organisations stand with the stack's own.
inline constexpr std::string_view secnumcloud_framework = "secnumcloud";
/// The criterion whose value is "none" (nobody from outside has a veto or appoints a majority) or "held".
[[nodiscard]] std::string veto_criterion(const OrganisationId& organisation);

/// For every organisation that supplies a component, one's own left out, in the order of the stack. Parents
/// are judged too: who fails takes its subsidiaries along.
[[nodiscard]] std::vector<SecNumCloud> secnumcloud(const Stack& stack);

} // namespace volteface::audit
