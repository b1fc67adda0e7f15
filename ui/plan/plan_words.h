// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the plan perspective, in the current language.
#pragma once

#include "ui/plan/plan_model.h"

#include <QString>

namespace volteface::ui {

[[nodiscard]] QString nameOf(TaskKind kind);   ///< "Re-engineer"
[[nodiscard]] QString letterOf(TaskKind kind); ///< "R"; empty for the cut-over
[[nodiscard]] QString nameOf(PlanKind kind);   ///< "Cheapest"
[[nodiscard]] QString nameOf(const Alternative& alternative);
[[nodiscard]] QString nameOf(Verdict verdict); ///< "reversible"
/// "Re-engineering", "Retraining", "Recertification".
[[nodiscard]] QString nameOfWork(int part);

/// "D21" / "J21": the day, rounded up to the one on which it is done.
[[nodiscard]] QString dayCode(double day);
/// "77 d" / "77 j".
[[nodiscard]] QString daySpan(double days);
/// "1 Feb", or empty where day zero is unknown.
[[nodiscard]] QString dayDate(double day, const std::optional<Date>& day_zero);

/// "527 k€"; "unknown".
[[nodiscard]] QString amountOf(const CostRange& cost, const QString& currency);
/// "317 – 909 k€": low and high in one unit; empty where they are equal.
[[nodiscard]] QString rangeOf(const CostRange& cost, const QString& currency);
[[nodiscard]] QString moneyOf(double amount, const QString& currency);
/// "+46 k€", "−12 k€".
[[nodiscard]] QString signedMoney(double amount, const QString& currency);
/// "1 512 k€": to the thousand, where figures close to each other are compared.
[[nodiscard]] QString moneyInThousands(double amount, const QString& currency);
/// In thousands, without the unit: "29", "1.4".
[[nodiscard]] QString thousands(double amount);
/// "k€"
[[nodiscard]] QString thousandUnit(const QString& currency);

/// "US", "?" where it is unknown.
[[nodiscard]] QString countryCode(const std::optional<Country>& country);
/// "US" for one country, "EU" for a member of the Union: as chips of the plan are labelled.
[[nodiscard]] QString blocCode(const std::optional<Country>& country);

/// The bar, in a sentence: "Re-engineer: 38 prompts; ML engineering · 3 × 14 d; day 9 to 22; critical".
[[nodiscard]] QString sentenceOf(const PlanBar& bar);
/// The row, in a sentence.
[[nodiscard]] QString sentenceOf(const PlanRow& row, const QString& currency);

} // namespace volteface::ui
