// SPDX-License-Identifier: GPL-3.0-or-later
// DORA's register of information, template B_07.01: how replaceable the ICT services are that services under
// the regime rest on. Proposed from the stack, for a person to change.
#pragma once

#include "core/audit/csf.h"
#include "core/audit/sovereignty.h"
#include "core/base/text.h"
#include "core/model/framework_answer.h"

#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace volteface::audit {

/// Columns of B_07.01, in order.
enum class DoraField {
    contract,           ///< 0010
    provider_code,      ///< 0020
    provider_code_type, ///< 0030
    service_type,       ///< 0040
    substitutability,   ///< 0050
    reason,             ///< 0060
    last_audit,         ///< 0070
    exit_plan,          ///< 0080
    reintegration,      ///< 0090
    impact,             ///< 0100
    alternatives,       ///< 0110
    named               ///< 0120
};
inline constexpr std::size_t dora_fields = 12;

struct DoraChoice {
    std::string_view code; ///< of the EBA's dictionary: "eba_ZZ:x959"
    Text label;
};

struct DoraColumn {
    std::string_view code; ///< "B_07.01.0050": the criterion of an answer
    Text label;
    std::vector<DoraChoice> choices; ///< empty: a date, or free text
    bool is_date = false;            ///< YYYY-MM-DD
};
[[nodiscard]] const DoraColumn& dora_column(DoraField field);
/// The choice's label, the text itself in a field without choices.
[[nodiscard]] std::string dora_words(DoraField field, const std::string& value, Language language);

/// FrameworkAnswer::framework of the register; answers stand with the component that is rented, their value
/// is the code of a choice, a date, or text.
inline constexpr std::string_view dora_framework = "dora";

/// Field 0050, from worst to best.
enum class Substitutability { not_substitutable, highly_complex, medium, easy };
[[nodiscard]] std::string_view eba_code(Substitutability value); ///< "eba_ZZ:x959" to "x962"

/// What a proposal for 0050 would need.
enum class DoraMissing {
    fit,          ///< of a substitute that the stack lists
    restore_time, ///< of the substitutes that fit: no plan says it
    cost          ///< of moving, in proportion to the annual cost: not counted
};

struct DoraCell {
    std::string value;    ///< what stands in the register; empty: unknown
    std::string proposed; ///< by the stack, also where a person said otherwise
    Evidence evidence = Evidence::none;
    std::optional<FrameworkAnswer> given; ///< by a person
    bool refused = false;                 ///< what is given does not fit the field: as if nobody had

    friend bool operator==(const DoraCell&, const DoraCell&) = default;
};

/// An ICT service that is rented from somebody else.
struct DoraRow {
    ComponentId supplier;
    OrganisationId provider;
    std::vector<RequirementId> requirements; ///< that it supplies, in the order of the stack
    std::vector<ComponentId> services;       ///< with the regime "dora" that rest on it, sorted
    std::vector<ComponentId> substitutes;    ///< that fit 0.8 or better, of the need with the fewest; sorted
    std::optional<Duration> restore_time;    ///< the shortest of theirs, of the need that takes longest
    /// The worst over its needs; empty: what is `missing` would decide.
    std::optional<Substitutability> proposed;
    std::vector<DoraMissing> missing; ///< ascending
    std::array<DoraCell, dora_fields> cells;

    [[nodiscard]] const DoraCell& cell(DoraField field) const {
        return cells[static_cast<std::size_t>(field)];
    }
    friend bool operator==(const DoraRow&, const DoraRow&) = default;
};

/// Suppliers of needs of phase `run` below a service with the regime "dora" that are engaged, rented (access
/// api or managed) and somebody else's; in the order of the stack's components.
///
/// - 0050: k substitutes of other groups fit 0.8 or better (by evaluation, else as the supplier is listed); T
/// is how long
///   the quickest takes: as `lead_time` says, else as a plan completes the move, else the failover of a
///   standby, and nothing for one that is engaged already. k = 0: not substitutable; T above 26 weeks or an
///   exit fee above a quarter of the annual cost: highly complex; T above 6 weeks: medium; else easy.
/// - 0060: from 0050. 0080: whether a plan replaces it in every need. 0100: by the most critical of the
///   services. 0110 and 0120: the substitutes that are listed, evaluated or planned.
[[nodiscard]] std::vector<DoraRow> dora_rows(
    const Stack& stack,
    const std::function<std::optional<Duration>(const RequirementId&, const std::string& id)>& lead_time);

/// RFC 4180 with commas and a byte order mark: component and provider, then the columns of B_07.01 with their
/// codes. A text that a spreadsheet would take for a formula gets an apostrophe before it.
[[nodiscard]] std::string write_dora_csv(const Stack& stack, const std::vector<DoraRow>& rows);

} // namespace volteface::audit
