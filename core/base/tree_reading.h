// SPDX-License-Identifier: GPL-3.0-or-later
// Walks a tree on behalf of a reader: every mistake is kept with its place (JSON pointer, line) and reading
// goes on, so that a person sees all of them at once. Keys that nobody asked for are named.
#pragma once

#include "core/base/country.h"
#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/duration.h"
#include "core/base/estimate.h"
#include "core/base/result.h"
#include "core/base/text.h"
#include "core/base/tree.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace volteface {

/// A key that a reader did not know and passed over.
struct UnknownKey {
    std::string path;     ///< JSON pointer ("/components/3/colour")
    std::size_t line = 0; ///< from 1; 0: unknown

    friend bool operator==(const UnknownKey&, const UnknownKey&) = default;
};

/// What a reader has found so far. Past `most_errors` one last error (too_large) says that there are more.
class ReadingLog {
public:
    explicit ReadingLog(std::string file)
        : file_(std::move(file)) {}

    void add(Error error);
    void add_unknown_key(UnknownKey key);

    [[nodiscard]] const std::string& file() const { return file_; }
    /// True if an error was kept at `path`, above or below it.
    [[nodiscard]] bool touches(std::string_view path) const;
    [[nodiscard]] bool has_errors() const { return !errors_.empty(); }
    [[nodiscard]] const Errors& all() const { return errors_; }
    /// The errors in the order of the file; the log is empty afterwards.
    [[nodiscard]] Errors take_errors();
    [[nodiscard]] std::vector<UnknownKey>& unknown_keys() { return unknown_keys_; }

    static constexpr std::size_t most_errors = 1000;

private:
    std::string file_;
    Errors errors_;
    std::vector<UnknownKey> unknown_keys_;
};

/// No text of a file is longer: what passes it is an accident or an attack.
inline constexpr std::size_t longest_text = 100'000;

/// A value of the tree, with the way to it. Lives no longer than the tree and the cursor that it was made
/// from.
class Cursor {
public:
    Cursor(const Tree& tree, ReadingLog& log)
        : tree_(&tree)
        , log_(&log) {}

    [[nodiscard]] const Tree& tree() const { return *tree_; }
    [[nodiscard]] std::string path() const;
    [[nodiscard]] Place place() const;
    /// Errors of this value and those below it are about this record.
    void set_subject(std::string subject) { subject_ = std::move(subject); }

    /// Keeps an error at this place.
    void fail(ErrorCode code, std::vector<std::string> arguments = {}) const;
    /// Keeps the error of a parser, with this place and subject.
    void fail(Error error) const;

    /// What validate() says about a value that was read from here: each error gets the file and the line of
    /// the deepest value on its path that exists. Left out where reading failed already.
    void add_rules(Errors errors) const;

    // Maps. False, and an error, if this is none.
    [[nodiscard]] bool expect_map() const;
    /// The child with that key, if there is one. Null counts as left out.
    [[nodiscard]] std::optional<Cursor> at(std::string_view key) const;
    /// The same; missing_key if there is none.
    [[nodiscard]] std::optional<Cursor> need(std::string_view key) const;
    /// Names the keys of this map that are not listed.
    void name_unknown(std::initializer_list<std::string_view> known) const;

    // Lists and maps: every child in turn; an error if this is none.
    void each(const std::function<void(const Cursor&)>& visit) const;
    void each_member(const std::function<void(const std::string& key, const Cursor&)>& visit) const;

    // Scalars. Empty, and an error, if this is none.
    [[nodiscard]] std::optional<std::string> text() const;
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] std::optional<std::int64_t> integer() const;
    [[nodiscard]] std::optional<bool> boolean() const;

    // Values of base.
    [[nodiscard]] std::optional<Duration> duration() const;
    [[nodiscard]] std::optional<Date> date() const;
    [[nodiscard]] std::optional<Country> country() const;
    [[nodiscard]] std::optional<Decimal> decimal() const;
    [[nodiscard]] std::optional<Estimate> estimate() const; ///< a number, or {low, likely, high}
    [[nodiscard]] std::optional<Text> words() const;        ///< {en, fr}, or a text, taken as English
    [[nodiscard]] std::vector<std::string> texts() const;   ///< a list of texts
    [[nodiscard]] std::vector<Country> countries() const;

private:
    Cursor(const Tree& tree, const Cursor& parent, std::size_t index)
        : tree_(&tree)
        , log_(parent.log_)
        , parent_(&parent)
        , index_(index) {}

    [[nodiscard]] std::string_view subject() const;
    [[nodiscard]] std::string name() const;

    const Tree* tree_;
    ReadingLog* log_;
    const Cursor* parent_ = nullptr;
    std::size_t index_ = 0;
    std::string subject_;
};

/// The tree of a value as Cursor reads it back.
[[nodiscard]] Tree to_tree(const Estimate& estimate);
[[nodiscard]] Tree to_tree(const Text& text);
[[nodiscard]] Tree to_tree(const Decimal& money);
[[nodiscard]] Tree to_tree(const std::vector<std::string>& texts);
[[nodiscard]] Tree to_tree(const std::vector<Country>& countries);

} // namespace volteface
