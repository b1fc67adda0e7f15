// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/name_key.h"

#include <array>

namespace volteface::catalogue {

namespace {

struct Folded {
    std::string_view letter; ///< UTF-8, lower and upper case
    char plain;
};

/// The accented letters of French and of the names of European suppliers.
constexpr std::array<Folded, 44> accents{{
    {"à", 'a'}, {"á", 'a'}, {"â", 'a'}, {"ä", 'a'}, {"å", 'a'}, {"ã", 'a'}, {"À", 'a'}, {"Â", 'a'},
    {"Ä", 'a'}, {"ç", 'c'}, {"Ç", 'c'}, {"è", 'e'}, {"é", 'e'}, {"ê", 'e'}, {"ë", 'e'}, {"È", 'e'},
    {"É", 'e'}, {"Ê", 'e'}, {"Ë", 'e'}, {"ì", 'i'}, {"í", 'i'}, {"î", 'i'}, {"ï", 'i'}, {"Î", 'i'},
    {"Ï", 'i'}, {"ñ", 'n'}, {"ò", 'o'}, {"ó", 'o'}, {"ô", 'o'}, {"ö", 'o'}, {"ø", 'o'}, {"õ", 'o'},
    {"Ô", 'o'}, {"Ö", 'o'}, {"Ø", 'o'}, {"ù", 'u'}, {"ú", 'u'}, {"û", 'u'}, {"ü", 'u'}, {"Ù", 'u'},
    {"Û", 'u'}, {"Ü", 'u'}, {"ÿ", 'y'}, {"ý", 'y'},
}};

} // namespace

std::vector<std::string> search_words(std::string_view text) {
    std::vector<std::string> words;
    bool in_word = false;
    const auto take = [&](char c) {
        if (!in_word) {
            words.emplace_back();
        }
        in_word = true;
        words.back() += c;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            take(c);
        } else if (c >= 'A' && c <= 'Z') {
            take(static_cast<char>(c - 'A' + 'a'));
        } else if (static_cast<unsigned char>(c) < 0x80) {
            in_word = false;
        } else {
            bool folded = false;
            for (const Folded& accent : accents) {
                if (text.substr(i).starts_with(accent.letter)) {
                    take(accent.plain);
                    i += accent.letter.size() - 1;
                    folded = true;
                    break;
                }
            }
            if (!folded) {
                take(c); // a letter of another script, byte by byte: compared as it is
            }
        }
    }
    return words;
}

std::string name_key(std::string_view text) {
    std::string key;
    for (const std::string& word : search_words(text)) {
        key += word;
    }
    return key;
}

} // namespace volteface::catalogue
