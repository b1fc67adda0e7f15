// SPDX-License-Identifier: GPL-3.0-or-later
// The figures that costs rest on: those shipped with the program, and the stack's own standing over them.
#pragma once

#include "core/base/result.h"
#include "core/cost/amount.h"
#include "core/model/stack.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace volteface::cost {

/// What an assumption is about; the order in which a table lists them.
enum class AssumptionGroup {
    general,
    distances,
    rates,
    re_engineering,
    compute,
    retraining,
    transfer,
    recertification,
    transition,
    downtime
};

/// One figure as it stands in an AssumptionSet.
struct Figure {
    AssumptionId id; ///< "re-endpoint-swap-same-dialect"
    AssumptionGroup group = AssumptionGroup::general;
    Text name;
    Estimate value;
    std::string unit; ///< "person-days", "EUR/day", "USD/GPU-hour", "share", "weeks", … ; never translated
    Text per;         ///< what one of it is for ("prompt", « prompt »); empty: for itself
    Confidence confidence = Confidence::estimated;
    std::vector<Source> sources; ///< may be empty where confidence says so
    std::optional<Date> as_of;
    Text notes;
    bool own = false; ///< the stack's, else shipped
    std::optional<Estimate>
        shipped; ///< what the program ships under that id, in shipped_unit; empty: nothing
    std::string shipped_unit;

    friend bool operator==(const Figure&, const Figure&) = default;
};

/// Reads resources/assumptions/*.json (format volteface-assumptions). `file` is named in errors. A record
/// with a mistake is named. Errors: those of JSON, missing_key, wrong_type, unknown_word, duplicate_id, ….
[[nodiscard]] ResultAll<std::vector<Figure>> read_assumptions(std::string_view text, const std::string& file);

/// Every figure by id. Cheap to copy is not promised; build it once per stack snapshot.
class AssumptionSet {
public:
    /// The stack's own figures stand over the shipped ones of the same id. One whose unit does not fit (a
    /// length of time for money, days for a share) is passed over and listed in misfits(), as is one below 0;
    /// another currency fits. Ids of a stack that nothing shipped has are kept: distance-…, fx-… are looked
    /// up by id.
    AssumptionSet(std::vector<Figure> shipped, const Stack& stack);

    /// Shipped ones in the order of files, then those that only the stack has.
    [[nodiscard]] const std::vector<Figure>& all() const { return figures_; }
    /// nullptr where there is none. O(log n).
    [[nodiscard]] const Figure* find(std::string_view id) const;
    /// Asserts that there is one: for the ids that core/cost itself names.
    [[nodiscard]] const Figure& at(std::string_view id) const;
    [[nodiscard]] Amount amount(std::string_view id) const { return Amount::of(at(id).value); }

    /// An amount of money (per whatever its unit says) in the stack's currency; empty where the rate of
    /// exchange is unknown. Asserts that there is one, and that its unit begins with a currency.
    [[nodiscard]] std::optional<Amount> money(std::string_view id) const;
    /// How much of the stack's currency one unit of `currency` is: 1, or from the assumption fx-FROM-TO or
    /// the inverse of fx-TO-FROM (shipped: fx-usd-eur only). Empty: unknown.
    [[nodiscard]] std::optional<Amount> exchange_rate(std::string_view currency) const;
    /// The assumption that exchange_rate(currency) rests on; empty where there is none, or no need of one.
    [[nodiscard]] std::optional<AssumptionId> exchange_assumption(std::string_view currency) const;

    /// Actual ÷ estimated effort of past migrations (assumption `calibration`): multiplies every effort.
    [[nodiscard]] Amount calibration() const;

    [[nodiscard]] const std::string& currency() const { return currency_; }
    /// Own figures that do not stand over the shipped one, because of their unit or sign.
    [[nodiscard]] const std::vector<AssumptionId>& misfits() const { return misfits_; }

    friend bool operator==(const AssumptionSet&, const AssumptionSet&) = default;

private:
    std::vector<Figure> figures_;
    std::map<std::string, std::size_t, std::less<>> places_;
    std::vector<AssumptionId> misfits_;
    std::string currency_;
};

/// "EUR" of "EUR/day": the currency that a unit begins with (three capital letters, alone or before a
/// stroke); empty where it is no amount of money.
[[nodiscard]] std::string_view currency_of_unit(std::string_view unit);

/// A record of the stack that says the same as `figure`: where editing one begins. Its source is the first.
[[nodiscard]] Assumption as_record(const Figure& figure);

} // namespace volteface::cost
