// SPDX-License-Identifier: GPL-3.0-or-later
// What JSON and YAML have in common: a tree of values that knows on which line each one stood. Formats are
// read from it and written into it, so that one codec serves both spellings.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace volteface {

/// Keys of a map are unique (readers see to it) and keep their order.
struct Tree {
    enum class Kind : std::uint8_t { null, boolean, number, text, list, map };

    Kind kind = Kind::null;
    bool plain = false;       ///< an unquoted YAML scalar, which may be taken as text whatever it looks like
    std::uint32_t line = 0;   ///< from 1; 0: not read from a file
    std::uint32_t column = 0; ///< from 1, in bytes; 0: unknown
    std::string key;          ///< of a map's child
    std::string text;         ///< the text, or the digits as they were written; "true" or "false"
    std::vector<Tree> children;

    [[nodiscard]] static Tree list();
    [[nodiscard]] static Tree map();
    [[nodiscard]] static Tree of(std::string_view text);
    [[nodiscard]] static Tree of(const char* text) { return of(std::string_view(text)); }
    [[nodiscard]] static Tree of(bool value);
    /// The shortest digits that read back as `value`, which must be finite.
    [[nodiscard]] static Tree of(double value);
    [[nodiscard]] static Tree of(std::int64_t value);
    [[nodiscard]] static Tree of(int value) { return of(std::int64_t{value}); }
    /// A number spelt out ("1234.5").
    [[nodiscard]] static Tree digits(std::string text);

    /// Adds to a map; the key must be new.
    Tree& put(std::string_view name, Tree value);
    /// Adds to a list.
    Tree& add(Tree value);

    /// The child with that key, or nullptr. O(children).
    [[nodiscard]] const Tree* find(std::string_view name) const noexcept;

    [[nodiscard]] bool is_container() const noexcept { return kind == Kind::list || kind == Kind::map; }
};

/// What hostile input may cost. Past a limit reading stops with too_large or too_deep.
struct TreeLimits {
    std::size_t bytes = 64U << 20U;
    std::size_t nodes = 3'000'000;
    std::size_t depth = 256;
};

/// A number as JSON and YAML spell it ("-1.5e3"), finite; empty for anything else.
[[nodiscard]] std::optional<double> read_number(std::string_view text) noexcept;

/// The shortest digits that read back as `value`, which must be finite: "0.1", "1e+25".
[[nodiscard]] std::string write_number(double value);

} // namespace volteface
