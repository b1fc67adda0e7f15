// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tree_reading.h"

#include <algorithm>
#include <charconv>
#include <tuple>
#include <utility>

namespace volteface {

namespace {

/// RFC 6901.
std::string escaped(std::string_view key) {
    std::string text;
    for (const char c : key) {
        if (c == '~') {
            text += "~0";
        } else if (c == '/') {
            text += "~1";
        } else {
            text += c;
        }
    }
    return text;
}

bool is_within(std::string_view path, std::string_view above) {
    return path.starts_with(above) && (path.size() == above.size() || path[above.size()] == '/');
}

/// The deepest value on the way along `path` that exists.
const Tree& deepest(const Tree& root, std::string_view path) {
    const Tree* at = &root;
    while (path.starts_with('/')) {
        path.remove_prefix(1);
        const std::string_view step = path.substr(0, path.find('/'));
        path.remove_prefix(step.size());
        const Tree* next = nullptr;
        if (at->kind == Tree::Kind::list) {
            std::size_t index = 0;
            const auto [stop, error] = std::from_chars(step.data(), step.data() + step.size(), index);
            if (error == std::errc{} && stop == step.data() + step.size() && index < at->children.size()) {
                next = &at->children[index];
            }
        } else {
            next = at->find(step);
        }
        if (next == nullptr) {
            break;
        }
        at = next;
    }
    return *at;
}

} // namespace

void ReadingLog::add(Error error) {
    if (errors_.size() < most_errors) {
        errors_.push_back(std::move(error));
    } else if (errors_.size() == most_errors) {
        errors_.push_back(
            Error{ErrorCode::too_large, {}, {"errors", std::to_string(most_errors)}, Place{file_, {}, 0, 0}});
    }
}

Errors ReadingLog::take_errors() {
    std::stable_sort(errors_.begin(), errors_.end(), [](const Error& a, const Error& b) {
        const auto place = [](const Error& error) {
            const bool without = error.place.line == 0; // "and more": last
            return std::tuple(without, error.place.line, error.place.column);
        };
        return place(a) < place(b);
    });
    return std::exchange(errors_, {});
}

void ReadingLog::add_unknown_key(UnknownKey key) {
    if (unknown_keys_.size() < most_errors) {
        unknown_keys_.push_back(std::move(key));
    }
}

bool ReadingLog::touches(std::string_view path) const {
    return std::any_of(errors_.begin(), errors_.end(), [&](const Error& error) {
        const std::string at = error.code == ErrorCode::missing_key && !error.arguments.empty()
                                   ? error.place.path + "/" + error.arguments.front()
                                   : error.place.path;
        return is_within(path, at) || is_within(at, path);
    });
}

std::string Cursor::path() const {
    if (parent_ == nullptr) {
        return {};
    }
    const bool in_list = parent_->tree().kind == Tree::Kind::list;
    return parent_->path() + "/" + (in_list ? std::to_string(index_) : escaped(tree_->key));
}

Place Cursor::place() const {
    return Place{log_->file(), path(), tree_->line, tree_->column};
}

std::string_view Cursor::subject() const {
    for (const Cursor* at = this; at != nullptr; at = at->parent_) {
        if (!at->subject_.empty()) {
            return at->subject_;
        }
    }
    return {};
}

/// The key of this value, or that of the list in which it stands.
std::string Cursor::name() const {
    for (const Cursor* at = this; at != nullptr; at = at->parent_) {
        if (!at->tree().key.empty()) {
            return at->tree().key;
        }
    }
    return {};
}

void Cursor::fail(ErrorCode code, std::vector<std::string> arguments) const {
    log_->add(Error{code, std::string(subject()), std::move(arguments), place()});
}

void Cursor::fail(Error error) const {
    error.subject = subject();
    error.place = place();
    log_->add(std::move(error));
}

void Cursor::add_rules(Errors errors) const {
    const ReadingLog before = *log_;
    // A list or a record that could not be read leaves references dangling that may well be right.
    const bool records_missing =
        std::any_of(before.all().begin(), before.all().end(), [](const Error& error) {
            const bool record = std::count(error.place.path.begin(), error.place.path.end(), '/') <= 2;
            const bool id = error.place.path.ends_with("/id") ||
                            (error.code == ErrorCode::missing_key && error.arguments.front() == "id");
            return id || (record && error.code == ErrorCode::wrong_type);
        });
    for (Error& error : errors) {
        if (log_->all().size() > ReadingLog::most_errors) {
            return;
        }
        const bool follows = error.code == ErrorCode::unknown_reference && records_missing;
        if (follows || before.touches(error.place.path)) {
            continue;
        }
        const Tree& value = deepest(*tree_, error.place.path);
        error.place.file = log_->file();
        error.place.line = value.line;
        error.place.column = value.column;
        log_->add(std::move(error));
    }
}

bool Cursor::expect_map() const {
    if (tree_->kind != Tree::Kind::map) {
        fail(ErrorCode::wrong_type, {name(), "object"});
        return false;
    }
    return true;
}

std::optional<Cursor> Cursor::at(std::string_view key) const {
    const Tree* const child = tree_->find(key);
    if (child == nullptr || child->kind == Tree::Kind::null) {
        return std::nullopt;
    }
    return Cursor(*child, *this, 0);
}

std::optional<Cursor> Cursor::need(std::string_view key) const {
    std::optional<Cursor> child = at(key);
    if (!child && tree_->kind == Tree::Kind::map) {
        fail(ErrorCode::missing_key, {std::string(key)});
    }
    return child;
}

void Cursor::name_unknown(std::initializer_list<std::string_view> known) const {
    for (const Tree& child : tree_->children) {
        if (std::find(known.begin(), known.end(), child.key) == known.end()) {
            log_->add_unknown_key(UnknownKey{path() + "/" + escaped(child.key), child.line});
        }
    }
}

void Cursor::each(const std::function<void(const Cursor&)>& visit) const {
    if (tree_->kind != Tree::Kind::list) {
        fail(ErrorCode::wrong_type, {name(), "list"});
        return;
    }
    for (std::size_t i = 0; i < tree_->children.size(); ++i) {
        visit(Cursor(tree_->children[i], *this, i));
    }
}

void Cursor::each_member(const std::function<void(const std::string&, const Cursor&)>& visit) const {
    if (!expect_map()) {
        return;
    }
    for (const Tree& child : tree_->children) {
        visit(child.key, Cursor(child, *this, 0));
    }
}

std::optional<std::string> Cursor::text() const {
    if (tree_->kind == Tree::Kind::text || (tree_->plain && !tree_->is_container())) {
        if (tree_->text.size() > longest_text) {
            fail(ErrorCode::text_too_long, {name(), std::to_string(longest_text)});
            return std::nullopt;
        }
        return tree_->text;
    }
    fail(ErrorCode::wrong_type, {name(), "text"});
    return std::nullopt;
}

std::optional<double> Cursor::number() const {
    if (tree_->kind == Tree::Kind::number) {
        if (const std::optional<double> value = read_number(tree_->text)) {
            return value;
        }
        fail(ErrorCode::number_out_of_range, {tree_->text, name(), "a finite number"});
        return std::nullopt;
    }
    fail(ErrorCode::wrong_type, {name(), "number"});
    return std::nullopt;
}

std::optional<std::int64_t> Cursor::integer() const {
    const std::optional<double> value = number();
    if (!value) {
        return std::nullopt;
    }
    constexpr double largest = 9007199254740992.0; // 2^53: above it not every whole number is a double
    if (*value < -largest || *value > largest ||
        *value != static_cast<double>(static_cast<std::int64_t>(*value))) {
        fail(ErrorCode::wrong_type, {name(), "whole number"});
        return std::nullopt;
    }
    return static_cast<std::int64_t>(*value);
}

std::optional<bool> Cursor::boolean() const {
    if (tree_->kind == Tree::Kind::boolean) {
        return tree_->text.starts_with('t') || tree_->text.starts_with('T');
    }
    fail(ErrorCode::wrong_type, {name(), "true or false"});
    return std::nullopt;
}

} // namespace volteface
