// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tree.h"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <utility>

namespace volteface {

namespace {

bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

/// True for the grammar of RFC 8259: from_chars alone would take "1.", ".5", "007", "inf" and "nan".
bool is_json_number(std::string_view text) noexcept {
    std::size_t at = 0;
    const auto digits = [&] {
        const std::size_t from = at;
        while (at < text.size() && is_digit(text[at])) {
            ++at;
        }
        return at - from;
    };
    if (at < text.size() && text[at] == '-') {
        ++at;
    }
    const std::size_t whole_from = at;
    const std::size_t whole = digits();
    if (whole == 0 || (whole > 1 && text[whole_from] == '0')) {
        return false;
    }
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (digits() == 0) {
            return false;
        }
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-')) {
            ++at;
        }
        if (digits() == 0) {
            return false;
        }
    }
    return at == text.size();
}

} // namespace

Tree Tree::list() {
    Tree tree;
    tree.kind = Kind::list;
    return tree;
}

Tree Tree::map() {
    Tree tree;
    tree.kind = Kind::map;
    return tree;
}

Tree Tree::of(std::string_view text) {
    Tree tree;
    tree.kind = Kind::text;
    tree.text = text;
    return tree;
}

Tree Tree::of(bool value) {
    Tree tree;
    tree.kind = Kind::boolean;
    tree.text = value ? "true" : "false";
    return tree;
}

Tree Tree::of(double value) {
    return digits(write_number(value));
}

Tree Tree::of(std::int64_t value) {
    return digits(std::to_string(value));
}

Tree Tree::digits(std::string text) {
    Tree tree;
    tree.kind = Kind::number;
    tree.text = std::move(text);
    return tree;
}

Tree& Tree::put(std::string_view name, Tree value) {
    assert(kind == Kind::map);
    value.key = name;
    children.push_back(std::move(value));
    return *this;
}

Tree& Tree::add(Tree value) {
    assert(kind == Kind::list);
    children.push_back(std::move(value));
    return *this;
}

const Tree* Tree::find(std::string_view name) const noexcept {
    if (kind != Kind::map) {
        return nullptr;
    }
    for (const Tree& child : children) {
        if (child.key == name) {
            return &child;
        }
    }
    return nullptr;
}

std::optional<double> read_number(std::string_view text) noexcept {
    if (!is_json_number(text)) {
        return std::nullopt;
    }
    double value = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::result_out_of_range) {
        // Too small to be told from nothing is nothing; too large is refused. The exponent's sign tells
        // which.
        const std::size_t exponent = text.find_first_of("eE");
        const bool tiny = exponent != std::string_view::npos ? text[exponent + 1] == '-' : text.find('.') < 3;
        return tiny ? std::optional<double>(0.0) : std::nullopt;
    }
    if (error != std::errc{} || stop != text.data() + text.size() || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

std::string write_number(double value) {
    assert(std::isfinite(value));
    if (value == 0) {
        return "0"; // never "-0"
    }
    std::array<char, 32> buffer{};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), written.ptr};
}

} // namespace volteface
