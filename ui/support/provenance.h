// SPDX-License-Identifier: GPL-3.0-or-later
// How far what is said of a record can be leant on: who said so, and when it was last looked at. Words for
// lists, tooltips and pages.
#pragma once

#include "core/model/age.h"
#include "core/model/component.h"
#include "core/model/organisation.h"
#include "core/model/requirement.h"

#include <QString>

#include <optional>

namespace volteface::ui {

struct Provenance {
    bool inferred = false; ///< from the catalogue, and nobody has confirmed it
    bool stale = false;
    std::optional<long> days; ///< since it was last checked; empty: no date, or no clock
    std::optional<Confidence> confidence;

    /// Something that a reader should be told without asking.
    [[nodiscard]] bool isMarked() const { return inferred || stale; }
    friend bool operator==(const Provenance&, const Provenance&) = default;
};

[[nodiscard]] Provenance provenanceOf(const Component& component, const Stack& stack,
                                      const std::optional<Date>& today);
[[nodiscard]] Provenance provenanceOf(const Requirement& requirement, const Stack& stack,
                                      const std::optional<Date>& today);
[[nodiscard]] Provenance provenanceOf(const Organisation& organisation, const Stack& stack,
                                      const std::optional<Date>& today);

/// "inferred", as a chip, a legend or a table has it.
[[nodiscard]] QString inferredWord();
/// "stale"
[[nodiscard]] QString staleWord();
/// "checked 400 days ago", "checked today"; empty without a date.
[[nodiscard]] QString checkedWords(const Provenance& provenance);
/// "inferred · checked 400 days ago · estimate": what a mark stands for. Age only where it is stale,
/// confidence only where it is weak. Empty where nothing is marked.
[[nodiscard]] QString markWords(const Provenance& provenance);

} // namespace volteface::ui
