// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/component_fields.h"

#include "core/model/words.h"

#include <array>
#include <type_traits>

namespace volteface::catalogue {

namespace {

using Words = std::vector<std::string>;

Words words_of(const std::string& text) {
    return text.empty() ? Words{} : Words{text};
}

Words words_of(const Words& texts) {
    return texts;
}

Words words_of(Layer layer) {
    return {std::string(to_word(layer))};
}

Words words_of(const std::vector<Country>& countries) {
    Words words;
    for (const Country& country : countries) {
        words.push_back(country.str());
    }
    return words;
}

Words words_of(const std::vector<Source>& sources) {
    Words words;
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

template <class Value>
Words words_of(const std::optional<Value>& value) {
    if (!value) {
        return {};
    }
    if constexpr (std::is_enum_v<Value>) {
        return {std::string(to_word(*value))};
    } else {
        return {value->str()};
    }
}

template <auto Field>
constexpr ComponentField field(std::string_view name) {
    return {name, [](const Component& component) { return words_of(component.*Field); },
            [](Component& into, const Component& from) { into.*Field = from.*Field; }};
}

} // namespace

std::span<const ComponentField> component_fields() {
    static constexpr std::array fields{
        field<&Component::name>("name"),
        field<&Component::layer>("layer"),
        field<&Component::organisation>("organisation"),
        field<&Component::origin>("origin"),
        field<&Component::hosting>("hosting"),
        field<&Component::access>("access"),
        field<&Component::licence>("licence"),
        field<&Component::dialect>("dialect"),
        field<&Component::family>("family"),
        field<&Component::accelerator>("accelerator"),
        field<&Component::platform>("platform"),
        field<&Component::capabilities>("capabilities"),
        field<&Component::certifications>("certifications"),
        field<&Component::confidence>("confidence"),
        field<&Component::sources>("sources"),
    };
    return fields;
}

} // namespace volteface::catalogue
