// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "core/exchange/yaml/yaml.h"

#include <algorithm>
#include <array>

namespace volteface::exchange {

namespace {

constexpr std::size_t widest_line = 110;
/// A map with more keys than that is a record: one key per line.
constexpr std::size_t most_keys_on_a_line = 3;

bool is_word_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// Words that YAML 1.1 readers take for a boolean or null, in any letter case; "NO" is also a country.
bool is_reserved_word(std::string_view text) {
    constexpr std::array<std::string_view, 10> reserved{"y",   "n",    "yes",   "no",   "on",
                                                        "off", "true", "false", "null", "~"};
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return std::find(reserved.begin(), reserved.end(), lower) != reserved.end();
}

/// What begins like a number is quoted, for readers with more kinds of number than ours ("0x1F", "1_000",
/// "12:30"). A date stands without quotes, as people write it.
bool looks_like_number(std::string_view text) {
    const bool starts = (text.front() >= '0' && text.front() <= '9') || text.front() == '.' ||
                        text.front() == '+' || text.front() == '-';
    if (!starts) {
        return false;
    }
    const auto digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    const bool is_date = text.size() == 10 && text[4] == '-' && text[7] == '-' && digit(0) && digit(1) &&
                         digit(2) && digit(3) && digit(5) && digit(6) && digit(8) && digit(9);
    return !is_date;
}

bool is_plain_safe(std::string_view text) {
    if (text.empty() || text.back() == ' ' || text.back() == ':' || is_reserved_word(text) ||
        looks_like_number(text) || first_invalid_utf8(text)) {
        return false;
    }
    if (!is_word_character(text.front()) && text.front() != '$' && text.front() != '/') {
        return false;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool plain =
            is_word_character(c) || std::string_view(" -_./$*+'()%&;=@!?:").find(c) != std::string_view::npos;
        if (!plain || (c == ':' && text.substr(i + 1, 1) == " ")) {
            return false;
        }
    }
    // Line separators and the byte-order mark are breaks or nothing to some readers.
    return text.find("\xE2\x80\xA8") == std::string_view::npos &&
           text.find("\xE2\x80\xA9") == std::string_view::npos &&
           text.find("\xC2\x85") == std::string_view::npos &&
           text.find("\xEF\xBB\xBF") == std::string_view::npos;
}

std::string quoted(std::string_view bytes) {
    constexpr std::string_view hex = "0123456789abcdef";
    std::string out = "\"";
    while (!bytes.empty()) {
        const std::size_t good = std::min(first_invalid_utf8(bytes).value_or(bytes.size()), bytes.size());
        for (std::size_t i = 0; i < good; ++i) {
            const char c = bytes[i];
            const auto byte = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\') {
                out += '\\';
                out += c;
            } else if (c == '\n') {
                out += "\\n";
            } else if (byte < 0x20 || byte == 0x7F) {
                out += "\\x";
                out += hex[byte >> 4U];
                out += hex[byte & 0xFU];
            } else if (bytes.substr(i, 2) == "\xC2\x85") {
                out += "\\u0085"; // yaml-cpp reads \N wrongly
                ++i;
            } else if (bytes.substr(i, 3) == "\xE2\x80\xA8" || bytes.substr(i, 3) == "\xE2\x80\xA9") {
                out += bytes[i + 2] == '\xA8' ? "\\L" : "\\P";
                i += 2;
            } else if (bytes.substr(i, 3) == "\xEF\xBB\xBF") {
                out += "\\uFEFF";
                i += 2;
            } else {
                out += c;
            }
        }
        bytes.remove_prefix(good);
        if (!bytes.empty()) {
            out += "\xEF\xBF\xBD";
            bytes.remove_prefix(1);
        }
    }
    return out + '"';
}

std::string scalar(const Tree& tree) {
    switch (tree.kind) {
    case Tree::Kind::null:
        return "null";
    case Tree::Kind::boolean:
    case Tree::Kind::number:
        return tree.text;
    case Tree::Kind::text:
    case Tree::Kind::list:
    case Tree::Kind::map:
        break;
    }
    return is_plain_safe(tree.text) ? tree.text : quoted(tree.text);
}

std::string key_of(const Tree& tree) {
    return is_plain_safe(tree.key) ? tree.key : quoted(tree.key);
}

/// On one line, or nothing where it has to be spread out.
std::string flow(const Tree& tree, std::size_t room) {
    if (!tree.is_container()) {
        return scalar(tree);
    }
    const bool is_map = tree.kind == Tree::Kind::map;
    if (is_map && tree.children.size() > most_keys_on_a_line) {
        return {};
    }
    std::string out = is_map ? "{" : "[";
    for (const Tree& child : tree.children) {
        const std::string value = flow(child, room);
        if (value.empty() || out.size() > room) {
            return {};
        }
        out += out.size() > 1 ? ", " : "";
        out += is_map ? key_of(child) + ": " : "";
        out += value;
    }
    out += is_map ? '}' : ']';
    return out.size() <= room ? out : std::string();
}

/// Puts a value behind "key:" or "-": on the same line if it fits, else below, indented.
class BlockWriter {
public:
    std::string write(const Tree& tree) {
        if (!tree.is_container() || tree.children.empty()) {
            return flow(tree, std::string::npos) + "\n";
        }
        container(tree, 0, false);
        return std::move(out_);
    }

private:
    void container(const Tree& tree, std::size_t indent, bool first_on_line) {
        for (const Tree& child : tree.children) {
            if (!first_on_line) {
                out_.append(indent, ' ');
            }
            first_on_line = false;
            if (tree.kind == Tree::Kind::map) {
                out_ += key_of(child) + ":";
                value(child, indent, indent == 0 && is_list_of_maps(child));
            } else {
                out_ += "-";
                item(child, indent);
            }
        }
    }

    /// The records of a file stand one below the other even if a line would hold them.
    static bool is_list_of_maps(const Tree& tree) {
        return tree.kind == Tree::Kind::list && !tree.children.empty() &&
               tree.children.front().kind == Tree::Kind::map;
    }

    void value(const Tree& tree, std::size_t indent, bool spread) {
        const std::string line =
            spread ? std::string() : flow(tree, widest_line - std::min(indent + 20, widest_line));
        if (!line.empty() || !tree.is_container()) {
            out_ += " " + line + "\n";
            return;
        }
        out_ += '\n';
        container(tree, indent + 2, false);
    }

    void item(const Tree& tree, std::size_t indent) {
        const std::string line = flow(tree, widest_line - std::min(indent + 4, widest_line));
        out_ += ' ';
        if (!line.empty() || !tree.is_container()) {
            out_ += line + "\n";
            return;
        }
        container(tree, indent + 2, true);
    }

    std::string out_;
};

} // namespace

std::string write_yaml(const Tree& tree) {
    return BlockWriter().write(tree);
}

} // namespace volteface::exchange
