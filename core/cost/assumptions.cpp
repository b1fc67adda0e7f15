// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/assumptions.h"

#include <algorithm>
#include <cassert>
#include <cctype>

namespace volteface::cost {

namespace {

constexpr std::size_t currency_letters = 3;

/// What is left of a unit without its currency: "/day" of "EUR/day".
std::string_view measure_of(std::string_view unit) {
    return unit.substr(currency_of_unit(unit).size());
}

/// The same measure, in whatever currency. A stack may say "days" for "person-days", and need not name a
/// unit.
bool fits(const std::string& own, const std::string& shipped) {
    return own.empty() || own == shipped ||
           (!currency_of_unit(own).empty() && !currency_of_unit(shipped).empty() &&
            measure_of(own) == measure_of(shipped));
}

std::string lower(std::string_view text) {
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return low;
}

/// What the stack says of a figure, over what the program ships.
void stand_over(Figure& figure, const Assumption& own) {
    figure.shipped = figure.value;
    figure.shipped_unit = figure.unit;
    figure.value = own.value;
    figure.unit = own.unit.empty() ? figure.unit : own.unit;
    figure.name = own.name.empty() ? figure.name : own.name;
    figure.confidence = own.confidence;
    figure.sources.clear();
    if (own.source != Source{}) {
        figure.sources.push_back(own.source);
    }
    figure.as_of = own.as_of;
    figure.notes = Text{own.notes, own.notes};
    figure.own = true;
}

AssumptionGroup group_of_own(const std::string& id) {
    if (id.starts_with("distance-")) {
        return AssumptionGroup::distances;
    }
    return id.starts_with("fx-") ? AssumptionGroup::rates : AssumptionGroup::general;
}

} // namespace

std::string_view currency_of_unit(std::string_view unit) {
    const bool letters =
        unit.size() >= currency_letters && std::all_of(unit.begin(), unit.begin() + currency_letters,
                                                       [](char c) { return c >= 'A' && c <= 'Z'; });
    const bool alone =
        unit.size() == currency_letters || (unit.size() > currency_letters && unit[currency_letters] == '/');
    return letters && alone ? unit.substr(0, currency_letters) : std::string_view{};
}

AssumptionSet::AssumptionSet(std::vector<Figure> shipped, const Stack& stack)
    : figures_(std::move(shipped))
    , currency_(stack.currency) {
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        places_.emplace(figures_[i].id.str(), i);
    }
    for (const Assumption& own : stack.assumptions) {
        const auto place = places_.find(own.id.str());
        if (place == places_.end()) {
            Figure figure;
            figure.id = own.id;
            figure.group = group_of_own(own.id.str());
            stand_over(figure, own);
            figure.shipped.reset();
            places_.emplace(own.id.str(), figures_.size());
            figures_.push_back(std::move(figure));
        } else if (Figure& figure = figures_[place->second];
                   fits(own.unit, figure.unit) && own.value.low >= 0) {
            stand_over(figure, own);
        } else {
            misfits_.push_back(own.id);
        }
    }
}

const Figure* AssumptionSet::find(std::string_view id) const {
    const auto place = places_.find(id);
    return place == places_.end() ? nullptr : &figures_[place->second];
}

const Figure& AssumptionSet::at(std::string_view id) const {
    const Figure* const figure = find(id);
    assert(figure != nullptr && "an id that core/cost names ships with the program");
    return *figure;
}

std::optional<AssumptionId> AssumptionSet::exchange_assumption(std::string_view currency) const {
    if (currency == currency_) {
        return std::nullopt;
    }
    for (const std::string& id : {"fx-" + lower(currency) + "-" + lower(currency_),
                                  "fx-" + lower(currency_) + "-" + lower(currency)}) {
        if (const Figure* const figure = find(id); figure != nullptr && figure->value.low > 0) {
            return figure->id;
        }
    }
    return std::nullopt;
}

std::optional<Amount> AssumptionSet::exchange_rate(std::string_view currency) const {
    if (currency == currency_) {
        return Amount::certain(1);
    }
    const auto id = exchange_assumption(currency);
    if (!id) {
        return std::nullopt;
    }
    const Amount rate = amount(id->str());
    const bool direct = id->str().starts_with("fx-" + lower(currency) + "-");
    return direct ? rate : Amount::certain(1) / rate;
}

std::optional<Amount> AssumptionSet::money(std::string_view id) const {
    const Figure& figure = at(id);
    const std::string_view currency = currency_of_unit(figure.unit);
    assert(!currency.empty() && "money has a currency");
    const auto rate = exchange_rate(currency);
    return rate ? std::optional(Amount::of(figure.value) * *rate) : std::nullopt;
}

Amount AssumptionSet::calibration() const {
    return amount("calibration");
}

Assumption as_record(const Figure& figure) {
    Assumption record;
    record.id = figure.id;
    record.name = figure.name;
    record.value = figure.value;
    record.unit = figure.unit;
    record.confidence = figure.confidence;
    if (!figure.sources.empty()) {
        record.source = figure.sources.front();
    }
    record.as_of = figure.as_of;
    record.notes = figure.own ? figure.notes.en : std::string();
    return record;
}

} // namespace volteface::cost
