// SPDX-License-Identifier: GPL-3.0-or-later
// What the audit says, in the current language.
#pragma once

#include "core/audit/audit.h"
#include "core/model/stack.h"
#include "ui/audit/auditor.h"

#include <QString>

#include <optional>
#include <vector>

namespace volteface::ui {

/// What is counted.
enum class Unit {
    links,
    components,
    cost,  ///< a year
    impact ///< each component weighs what the services on it lose per day
};

/// A stretch of the first sentence; a number's is underlined in its jurisdiction's colour.
struct Fragment {
    QString text;
    bool counts = false;
    std::optional<Bloc> bloc; ///< of a count; empty: unknown
};

[[nodiscard]] double amountOf(const audit::Tally& tally, Unit unit);
/// "148", "1.2 M€"; an impact as its share of the whole, "44 %".
[[nodiscard]] QString written(double amount, Unit unit, const AuditData& data, audit::Basis basis);
/// What a column of such amounts is headed by: "links", "EUR per year".
[[nodiscard]] QString measureOf(Unit unit, const Stack& stack);
[[nodiscard]] QString nameOf(Unit unit);          ///< "links"
[[nodiscard]] QString nameOf(audit::Level level); ///< "Organisation"
[[nodiscard]] QString nameOf(audit::Basis basis); ///< "Control"

/// "Of 148 links, ", "91 are under American control", ", ", …, "."
[[nodiscard]] std::vector<Fragment> firstSentence(const AuditData& data, audit::Basis basis, Unit unit);
/// What follows it: the largest share from outside Europe, and what stops without it.
[[nodiscard]] QString secondSentence(const AuditData& data, audit::Basis basis, Unit unit);

/// "Microsoft", "United States": what can be lost.
[[nodiscard]] QString nameOf(const Stack& stack, const audit::Element& element);
/// "US": the country of it, or "?" where it is unknown.
[[nodiscard]] QString codeOf(std::optional<Country> country);
/// "Claims assistant, Customer chat and 2 more"
[[nodiscard]] QString listOf(const Stack& stack, const std::vector<ComponentId>& components, int most = 3);
/// "2 h", "180 d": until something happens.
[[nodiscard]] QString shortTime(Minute minute);
[[nodiscard]] QString perDay(double amount, const Stack& stack);

/// What a cell says, in a sentence.
[[nodiscard]] QString sentenceOf(const Stack& stack, const audit::ExposureColumn& column,
                                 const audit::ExposureCell& cell, bool buffers);
[[nodiscard]] QString nameOf(audit::Channel channel);
[[nodiscard]] QString nameOf(audit::Standard standard);
[[nodiscard]] QString nameOf(audit::Verdict verdict);

} // namespace volteface::ui
