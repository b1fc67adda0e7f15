// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

namespace volteface {

namespace {

bool is_word_character(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

} // namespace

bool is_valid_id(std::string_view text) noexcept {
    bool after_word = false;
    for (const char c : text) {
        if (is_word_character(c)) {
            after_word = true;
        } else if (c == '-' && after_word) {
            after_word = false;
        } else {
            return false;
        }
    }
    return after_word;
}

std::string make_id(std::string_view text) {
    std::string id;
    bool pending_hyphen = false;
    for (char c : text) {
        if (c >= 'A' && c <= 'Z') {
            c = static_cast<char>(c - 'A' + 'a');
        }
        if (!is_word_character(c)) {
            pending_hyphen = !id.empty();
            continue;
        }
        if (pending_hyphen) {
            id += '-';
            pending_hyphen = false;
        }
        id += c;
    }
    return id.empty() ? "item" : id;
}

} // namespace volteface
