// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace volteface {

namespace {

constexpr std::size_t widest_line = 100;

class Writer {
public:
    std::string write(const Tree& tree) {
        value(tree, 0);
        out_ += '\n';
        return std::move(out_);
    }

private:
    void value(const Tree& tree, std::size_t indent) {
        switch (tree.kind) {
        case Tree::Kind::null:
            out_ += "null";
            return;
        case Tree::Kind::boolean:
        case Tree::Kind::number:
            out_ += tree.text;
            return;
        case Tree::Kind::text:
            text(tree.text);
            return;
        case Tree::Kind::list:
        case Tree::Kind::map:
            container(tree, indent);
            return;
        }
    }

    void container(const Tree& tree, std::size_t indent) {
        const bool is_map = tree.kind == Tree::Kind::map;
        const bool flat = std::none_of(tree.children.begin(), tree.children.end(),
                                       [](const Tree& child) { return child.is_container(); });
        const std::size_t start = out_.size();
        const std::size_t line_start = out_.rfind('\n') == std::string::npos ? 0 : out_.rfind('\n') + 1;
        out_ += is_map ? '{' : '[';
        if (flat) {
            bool fits = true;
            for (auto child = tree.children.begin(); fits && child != tree.children.end(); ++child) {
                out_ += child == tree.children.begin() ? "" : ", ";
                member(*child, is_map, indent);
                fits = out_.size() - line_start < widest_line; // with the bracket
            }
            if (fits) {
                out_ += is_map ? '}' : ']';
                return;
            }
            out_.resize(start + 1);
        }
        bool first = true;
        for (const Tree& child : tree.children) {
            out_ += first ? "\n" : ",\n";
            first = false;
            out_.append(indent + 2, ' ');
            member(child, is_map, indent + 2);
        }
        out_ += '\n';
        out_.append(indent, ' ');
        out_ += is_map ? '}' : ']';
    }

    void member(const Tree& child, bool in_map, std::size_t indent) {
        if (in_map) {
            text(child.key);
            out_ += ": ";
        }
        value(child, indent);
    }

    void text(std::string_view bytes) {
        out_ += '"';
        while (!bytes.empty()) {
            const std::size_t good = std::min(first_invalid_utf8(bytes).value_or(bytes.size()), bytes.size());
            for (const char c : bytes.substr(0, good)) {
                character(c);
            }
            bytes.remove_prefix(good);
            if (!bytes.empty()) {
                out_ += "\xEF\xBF\xBD";
                bytes.remove_prefix(1);
            }
        }
        out_ += '"';
    }

    void character(char c) {
        constexpr std::string_view hex = "0123456789abcdef";
        switch (c) {
        case '"':
            out_ += "\\\"";
            return;
        case '\\':
            out_ += "\\\\";
            return;
        case '\n':
            out_ += "\\n";
            return;
        case '\r':
            out_ += "\\r";
            return;
        case '\t':
            out_ += "\\t";
            return;
        default:
            break;
        }
        if (static_cast<unsigned char>(c) < 0x20) {
            out_ += "\\u00";
            out_ += hex[static_cast<unsigned char>(c) >> 4U];
            out_ += hex[static_cast<unsigned char>(c) & 0xFU];
        } else {
            out_ += c;
        }
    }

    std::string out_;
};

} // namespace

std::string write_json(const Tree& tree) {
    return Writer().write(tree);
}

} // namespace volteface
