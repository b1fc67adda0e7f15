// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace volteface {

namespace {

/// Hands the parser its input and remembers how far it has read: the only way to learn on which line a value
/// stands.
class Position {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    Position(const char* at, const char** reached)
        : at_(at)
        , reached_(reached) {}

    reference operator*() const { return *at_; }
    Position& operator++() {
        *reached_ = ++at_;
        return *this;
    }
    Position operator++(int) {
        const Position before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const Position& a, const Position& b) { return a.at_ == b.at_; }

private:
    const char* at_;
    const char** reached_;
};

/// "[json.exception.parse_error.101] parse error at line 3, column 5: reason" → "reason"
std::string reason_of(std::string message) {
    for (const std::string_view before : {"] ", ": "}) {
        const std::size_t at = message.find(before);
        if (at != std::string::npos) {
            message.erase(0, at + before.size());
        }
    }
    return message;
}

class TreeBuilder {
public:
    TreeBuilder(std::string_view text, const std::string& file, const TreeLimits& limits)
        : begin_(text.data())
        , line_start_(text.data())
        , counted_(text.data())
        , reached_(text.data())
        , file_(file)
        , limits_(limits) {}

    const char** reached() { return &reached_; }
    Tree& root() { return root_; }
    std::optional<Error>& error() { return error_; }

    // The parser's events. False stops it.
    bool null() { return add(Tree::Kind::null, "null"); }
    bool boolean(bool value) { return add(Tree::Kind::boolean, value ? "true" : "false"); }
    bool number_integer(std::int64_t value) { return add(Tree::Kind::number, std::to_string(value)); }
    bool number_unsigned(std::uint64_t value) { return add(Tree::Kind::number, std::to_string(value)); }
    bool number_float(double /*value*/, std::string digits) {
        // The lexer writes the locale's decimal point into its token.
        std::replace_if(
            digits.begin(), digits.end(),
            [](char c) { return (c < '0' || c > '9') && c != '-' && c != '+' && c != 'e' && c != 'E'; }, '.');
        if (!read_number(digits)) {
            return refuse(ErrorCode::number_out_of_range, {digits, pending_key_, "a finite number"});
        }
        return add(Tree::Kind::number, std::move(digits));
    }
    bool string(std::string& value) {
        if (value.find('\0') != std::string::npos) {
            return refuse(ErrorCode::malformed_syntax, {"a text holds the character NUL"});
        }
        return add(Tree::Kind::text, std::move(value));
    }
    bool binary(std::vector<std::uint8_t>& /*value*/) { return false; }
    bool start_object(std::size_t /*count*/) { return open(Tree::Kind::map); }
    bool start_array(std::size_t /*count*/) { return open(Tree::Kind::list); }
    bool end_object() { return refuse_twins() && close(); }
    bool end_array() { return close(); }
    bool key(std::string& name) {
        pending_key_ = std::move(name);
        return true;
    }
    bool parse_error(std::size_t /*position*/, const std::string& token,
                     const nlohmann::json::exception& error) {
        if (dynamic_cast<const nlohmann::json::out_of_range*>(&error) != nullptr) {
            return refuse(ErrorCode::number_out_of_range, {token, pending_key_, "a finite number"});
        }
        return refuse(ErrorCode::malformed_syntax, {reason_of(error.what())});
    }

private:
    /// Moves line_ and line_start_ on to the last byte of the token that was just read. A number was read one
    /// byte too far.
    void count_lines() {
        const char* const end = reached_ > begin_ ? reached_ - 1 : begin_;
        for (; counted_ < end; ++counted_) {
            if (*counted_ == '\n') {
                ++line_;
                line_start_ = counted_ + 1;
            }
        }
    }

    bool refuse(ErrorCode code, std::vector<std::string> arguments) {
        count_lines();
        const auto column = static_cast<std::size_t>(std::max<std::ptrdiff_t>(counted_ - line_start_, 0)) + 1;
        std::string path;
        for (const Tree* level : open_) {
            if (level != &root_) {
                path += "/" + (level->key.empty() ? index_of(level) : level->key);
            }
        }
        error_ = Error{code, {}, std::move(arguments), Place{file_, path, line_, column}};
        return false;
    }

    std::string index_of(const Tree* level) const {
        for (std::size_t i = 1; i < open_.size(); ++i) {
            if (open_[i] == level) {
                return std::to_string(open_[i - 1]->children.size() - 1);
            }
        }
        return {};
    }

    Tree* place(Tree tree) {
        if (++nodes_ > limits_.nodes) {
            refuse(ErrorCode::too_large, {"values", std::to_string(limits_.nodes)});
            return nullptr;
        }
        count_lines();
        tree.line = static_cast<std::uint32_t>(line_);
        if (open_.empty()) {
            root_ = std::move(tree);
            return &root_;
        }
        Tree& parent = *open_.back();
        if (parent.kind == Tree::Kind::map) {
            tree.key = std::move(pending_key_);
            pending_key_.clear();
        }
        return &parent.children.emplace_back(std::move(tree));
    }

    bool add(Tree::Kind kind, std::string text) {
        Tree tree;
        tree.kind = kind;
        tree.text = std::move(text);
        return place(std::move(tree)) != nullptr;
    }

    bool open(Tree::Kind kind) {
        if (open_.size() >= limits_.depth) {
            return refuse(ErrorCode::too_deep, {std::to_string(limits_.depth)});
        }
        Tree tree;
        tree.kind = kind;
        Tree* const placed = place(std::move(tree));
        if (placed == nullptr) {
            return false;
        }
        open_.push_back(placed); // stays where it is: a parent gets no other child before this one is closed
        return true;
    }

    bool close() {
        open_.back()->children.shrink_to_fit();
        open_.pop_back();
        return true;
    }

    /// On closing, since a set of keys beside every open object would cost more than the objects.
    bool refuse_twins() {
        std::vector<const Tree*> members;
        members.reserve(open_.back()->children.size());
        for (const Tree& child : open_.back()->children) {
            members.push_back(&child);
        }
        std::sort(members.begin(), members.end(), [](const Tree* a, const Tree* b) {
            return a->key != b->key ? a->key < b->key : a < b; // of twins the second one is to blame
        });
        const auto twins = std::adjacent_find(members.begin(), members.end(),
                                              [](const Tree* a, const Tree* b) { return a->key == b->key; });
        if (twins == members.end()) {
            return true;
        }
        const Tree& second = **std::next(twins);
        refuse(ErrorCode::malformed_syntax, {"the key “" + second.key + "” stands twice in one object"});
        error_->place.line = second.line;
        error_->place.column = 0;
        return false;
    }

    const char* begin_;
    const char* line_start_;
    const char* counted_;
    const char* reached_;
    std::size_t line_ = 1;
    const std::string& file_;
    TreeLimits limits_;
    std::size_t nodes_ = 0;
    Tree root_;
    std::vector<Tree*> open_;
    std::string pending_key_;
    std::optional<Error> error_;
};

Place place_of(std::string_view text, std::size_t offset, const std::string& file) {
    const std::string_view before = text.substr(0, offset);
    const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
    const std::size_t line_start = before.rfind('\n');
    const std::size_t column = offset - (line_start == std::string_view::npos ? 0 : line_start + 1) + 1;
    return Place{file, {}, line, column};
}

} // namespace

Result<Tree> read_json(std::string_view text, const std::string& file, const TreeLimits& limits) {
    if (text.size() > limits.bytes) {
        return fail(ErrorCode::too_large, {}, {"bytes", std::to_string(limits.bytes)}, Place{file, {}, 0, 0});
    }
    if (const auto invalid = first_invalid_utf8(text)) {
        return fail(ErrorCode::malformed_syntax, {}, {"not UTF-8 text"}, place_of(text, *invalid, file));
    }
    TreeBuilder builder(text, file, limits);
    const Position begin(text.data(), builder.reached());
    const Position end(text.data() + text.size(), builder.reached());
    if (!nlohmann::json::sax_parse(begin, end, &builder)) {
        return tl::unexpected<Error>(builder.error().value_or(
            Error{ErrorCode::malformed_syntax, {}, {"unexpected end"}, Place{file, {}, 0, 0}}));
    }
    return std::move(builder.root());
}

} // namespace volteface
