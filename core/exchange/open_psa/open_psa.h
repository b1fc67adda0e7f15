// SPDX-License-Identifier: GPL-3.0-or-later
// Fault trees in and out as Open-PSA Model Exchange Format: so that cut sets can be checked with another
// engine, and published models read.
#pragma once

#include "core/base/result.h"
#include "core/model/fault_tree.h"

#include <string>
#include <string_view>
#include <vector>

namespace volteface::exchange {

/// A file, as the person named it, and its text (UTF-8).
struct OpenPsaFile {
    std::string name;
    std::string text;
};

struct OpenPsaModel {
    FaultTree tree; ///< of what the top rests on; without rings
    /// Events that are named and defined nowhere: taken for basic events whose probability nobody knows.
    std::vector<std::string> undefined_events;
};

/// Reads one model from one or several files. Ours are the coherent ones: and, or, atleast, constants, house
/// events (as constants), basic events with a probability where it is plainly given (`float`, else unknown).
/// `top` names the gate asked about; left empty it is the one that no other uses.
/// Errors, each with file and line: malformed_syntax; unknown_key for a DOCTYPE and for what is not ours;
/// unknown_word for formulas that are not (not, xor, …); missing_key; duplicate_id; unknown_reference;
/// number_out_of_range; too_deep; schema_violation for gates in a ring and where the top is not plain.
[[nodiscard]] ResultAll<OpenPsaModel> read_open_psa(const std::vector<OpenPsaFile>& files,
                                                    const std::string& top = {});

/// The tree must be without rings. Names become such as the format takes; the same tree gives the same bytes.
[[nodiscard]] std::string write_open_psa(const FaultTree& tree);

} // namespace volteface::exchange
