// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/component_fields.h"

namespace volteface::catalogue {

FieldWords words_of(const std::string& text) {
    return text.empty() ? FieldWords{} : FieldWords{text};
}

FieldWords words_of(const FieldWords& texts) {
    return texts;
}

FieldWords words_of(Layer layer) {
    return {std::string(to_word(layer))};
}

FieldWords words_of(const std::vector<Country>& countries) {
    FieldWords words;
    for (const Country& country : countries) {
        words.push_back(country.str());
    }
    return words;
}

FieldWords words_of(const std::vector<Source>& sources) {
    FieldWords words;
    for (const Source& source : sources) {
        std::string text = source.title;
        for (const std::string& part :
             {source.publisher, source.date ? format_date(*source.date) : std::string(), source.url}) {
            text += (text.empty() || part.empty() ? "" : ", ") + part;
        }
        words.push_back(std::move(text));
    }
    return words;
}

} // namespace volteface::catalogue
