// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tree_reading.h"

#include <string>

namespace volteface {

namespace {

template <class Value>
std::optional<Value> taken(const Cursor& cursor, Result<Value> parsed) {
    if (!parsed) {
        cursor.fail(std::move(parsed.error()));
        return std::nullopt;
    }
    return *std::move(parsed);
}

} // namespace

std::optional<Duration> Cursor::duration() const {
    const std::optional<std::string> written = text();
    return written ? taken(*this, parse_duration(*written)) : std::nullopt;
}

std::optional<Date> Cursor::date() const {
    const std::optional<std::string> written = text();
    return written ? taken(*this, parse_date(*written)) : std::nullopt;
}

std::optional<Country> Cursor::country() const {
    const std::optional<std::string> written = text();
    return written ? taken(*this, Country::parse(*written)) : std::nullopt;
}

std::optional<Decimal> Cursor::decimal() const {
    if (tree_->kind != Tree::Kind::number) {
        fail(ErrorCode::wrong_type, {name(), "number"});
        return std::nullopt;
    }
    const std::string& digits = tree_->text;
    if (digits.find_first_of("eE") == std::string::npos) {
        return taken(*this, Decimal::parse(digits));
    }
    const std::optional<double> value = number();
    return value ? taken(*this, Decimal::from_double(*value)) : std::nullopt;
}

std::optional<Estimate> Cursor::estimate() const {
    if (tree_->kind == Tree::Kind::number) {
        const std::optional<double> value = number();
        return value ? std::optional(Estimate::certain(*value)) : std::nullopt;
    }
    if (tree_->kind != Tree::Kind::map) {
        fail(ErrorCode::wrong_type, {name(), "a number, or low, likely and high"});
        return std::nullopt;
    }
    name_unknown({"low", "likely", "high"});
    const auto point = [&](std::string_view key) {
        const std::optional<Cursor> value = need(key);
        return value ? value->number() : std::nullopt;
    };
    const std::optional<double> low = point("low");
    const std::optional<double> likely = point("likely");
    const std::optional<double> high = point("high");
    if (!low || !likely || !high) {
        return std::nullopt;
    }
    if (*low > *likely || *likely > *high) {
        fail(ErrorCode::estimate_not_ordered,
             {write_number(*low), write_number(*likely), write_number(*high)});
        return std::nullopt;
    }
    return Estimate{*low, *likely, *high};
}

std::optional<Text> Cursor::words() const {
    if (tree_->kind != Tree::Kind::map) {
        const std::optional<std::string> written = text();
        return written ? std::optional(Text{*written, {}}) : std::nullopt;
    }
    name_unknown({"en", "fr"});
    Text both;
    if (const auto english = at("en")) {
        both.en = english->text().value_or("");
    }
    if (const auto french = at("fr")) {
        both.fr = french->text().value_or("");
    }
    return both;
}

std::vector<std::string> Cursor::texts() const {
    std::vector<std::string> all;
    each([&](const Cursor& item) {
        if (std::optional<std::string> written = item.text()) {
            all.push_back(*std::move(written));
        }
    });
    return all;
}

std::vector<Country> Cursor::countries() const {
    std::vector<Country> all;
    each([&](const Cursor& item) {
        if (const std::optional<Country> one = item.country()) {
            all.push_back(*one);
        }
    });
    return all;
}

Tree to_tree(const Estimate& estimate) {
    if (estimate.is_certain()) {
        return Tree::of(estimate.likely);
    }
    Tree tree = Tree::map();
    tree.put("low", Tree::of(estimate.low));
    tree.put("likely", Tree::of(estimate.likely));
    tree.put("high", Tree::of(estimate.high));
    return tree;
}

Tree to_tree(const Text& text) {
    Tree tree = Tree::map();
    if (!text.en.empty()) {
        tree.put("en", Tree::of(text.en));
    }
    if (!text.fr.empty()) {
        tree.put("fr", Tree::of(text.fr));
    }
    return tree;
}

Tree to_tree(const Decimal& money) {
    return Tree::digits(money.to_text());
}

Tree to_tree(const std::vector<std::string>& texts) {
    Tree tree = Tree::list();
    for (const std::string& text : texts) {
        tree.add(Tree::of(text));
    }
    return tree;
}

Tree to_tree(const std::vector<Country>& countries) {
    Tree tree = Tree::list();
    for (const Country& country : countries) {
        tree.add(Tree::of(country.str()));
    }
    return tree;
}

} // namespace volteface
