// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/search.h"

#include "core/catalogue/name_key.h"
#include "core/catalogue/searchable.h"
#include "core/model/words.h"

#include <algorithm>
#include <map>

namespace volteface::catalogue {

namespace {

/// How well one word is met: 0 not at all; whole words before beginnings before middles, names before the
/// rest.
int score(const Searchable& entry, const std::string& word) {
    constexpr std::array<int, Searchable::kinds> weight{100, 60, 20, 1};
    int best = 0;
    for (std::size_t kind = 0; kind < Searchable::kinds; ++kind) {
        for (const std::string& candidate : entry.words[kind]) {
            const std::size_t at = candidate.find(word);
            if (at == std::string::npos) {
                continue;
            }
            const int closeness = candidate == word ? 4 : at == 0 ? 3 : 1;
            best = std::max(best, closeness * weight[kind]);
        }
    }
    return best;
}

} // namespace

void Searchable::add(Kind kind, std::string_view text) {
    for (std::string& word : search_words(text)) {
        words[kind].push_back(std::move(word));
    }
}

Searchable searchable_of(const Catalogue& catalogue, const CatalogueEntry& entry) {
    Searchable searchable;
    searchable.add(Searchable::named, entry.id.str());
    searchable.add(Searchable::named, entry.name);
    searchable.words[Searchable::named].push_back(name_key(entry.name));
    for (const std::string& alias : entry.aliases) {
        searchable.add(Searchable::alias, alias);
    }
    searchable.add(Searchable::belongs, to_word(entry.layer));
    if (entry.organisation) {
        const CatalogueOrganisation* organisation = catalogue.find(*entry.organisation);
        searchable.add(Searchable::belongs,
                       organisation != nullptr ? organisation->name : entry.organisation->str());
    }
    for (const std::string& capability : entry.capabilities) {
        searchable.add(Searchable::belongs, capability);
    }
    searchable.add(Searchable::described, entry.description.en);
    searchable.add(Searchable::described, entry.description.fr);
    return searchable;
}

std::vector<const CatalogueEntry*> Catalogue::search(std::string_view text) const {
    const std::vector<std::string> words = search_words(text);
    struct Hit {
        int score;
        const CatalogueEntry* entry;
    };
    std::vector<Hit> hits;
    const std::string whole = name_key(text);
    for (std::size_t position = 0; position < entries_.size(); ++position) {
        const CatalogueEntry& entry = entries_[position];
        const Searchable& searchable = searchable_[position];
        const auto exact = by_name_.find(whole);
        const bool named_so = exact != by_name_.end() && std::find(exact->second.begin(), exact->second.end(),
                                                                   position) != exact->second.end();
        int total = named_so ? 1000 : 0;
        const bool all_met = std::all_of(words.begin(), words.end(), [&](const std::string& word) {
            const int one = score(searchable, word);
            total += one;
            return one > 0;
        });
        if (all_met) {
            hits.push_back({total, &entry});
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        // Of two that fit alike the shorter name is the closer one.
        return a.score != b.score ? a.score > b.score
               : a.score > 0      ? a.entry->name.size() < b.entry->name.size()
                                  : false;
    });
    std::vector<const CatalogueEntry*> found;
    for (const Hit& hit : hits) {
        found.push_back(hit.entry);
    }
    return found;
}

std::optional<Country> control_of(const Catalogue& catalogue, const CatalogueEntry& entry) {
    std::optional<Country> country;
    std::optional<OrganisationId> at = entry.organisation;
    for (std::size_t steps = 0; at && steps <= catalogue.organisations().size(); ++steps) {
        const CatalogueOrganisation* const organisation = catalogue.find(*at);
        if (organisation == nullptr) {
            return std::nullopt;
        }
        country = organisation->country;
        at = organisation->parent;
    }
    return country;
}

namespace {

bool contains(const std::vector<std::string>& list, const std::string& text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

bool is_controlled_from(const std::optional<Country>& control, const std::string& wanted) {
    if (!control) {
        return wanted == Filter::unknown_control;
    }
    return control->str() == wanted || is_member(*control, wanted);
}

/// The filter with one field left open: what its values are counted among.
template <class Field>
Filter without(Filter filter, Field Filter::*field) {
    filter.*field = Field{};
    return filter;
}

template <class Value>
Facet<Value> in_order(const std::map<Value, std::size_t>& counts) {
    return {counts.begin(), counts.end()};
}

template <class Value>
Facet<Value> most_first(const std::map<Value, std::size_t>& counts) {
    Facet<Value> facet(counts.begin(), counts.end());
    std::stable_sort(facet.begin(), facet.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    return facet;
}

/// nullopt sorts first of all; what is not known is listed last.
template <class Value>
void put_unknown_last(Facet<std::optional<Value>>& facet) {
    std::stable_partition(facet.begin(), facet.end(),
                          [](const auto& value) { return value.first.has_value(); });
}

} // namespace

bool is_member_of(const Catalogue& catalogue, const CatalogueEntry& entry, const Filter& filter) {
    return (!filter.layer || entry.layer == *filter.layer) &&
           (filter.capability.empty() || contains(entry.capabilities, filter.capability)) &&
           (filter.certification.empty() || contains(entry.certifications, filter.certification)) &&
           (!filter.confidence || entry.confidence == filter.confidence) &&
           (!filter.keeper || catalogue.keeper_of(entry.id) == *filter.keeper) &&
           (filter.control.empty() || is_controlled_from(control_of(catalogue, entry), filter.control));
}

std::vector<const CatalogueEntry*> search(const Catalogue& catalogue, const Filter& filter) {
    std::vector<const CatalogueEntry*> found = catalogue.search(filter.text);
    std::erase_if(found,
                  [&](const CatalogueEntry* entry) { return !is_member_of(catalogue, *entry, filter); });
    return found;
}

Facets facets(const Catalogue& catalogue, const Filter& filter) {
    const std::vector<const CatalogueEntry*> found = catalogue.search(filter.text);
    const auto count = [&](const Filter& others, const auto& visit) {
        for (const CatalogueEntry* entry : found) {
            if (is_member_of(catalogue, *entry, others)) {
                visit(*entry);
            }
        }
    };
    std::map<Layer, std::size_t> layers;
    std::map<std::optional<Country>, std::size_t> controls;
    std::map<std::string, std::size_t> capabilities;
    std::map<std::string, std::size_t> certifications;
    std::map<std::optional<Confidence>, std::size_t> confidences;
    std::map<Keeper, std::size_t> keepers;
    count(without(filter, &Filter::layer), [&](const CatalogueEntry& entry) { ++layers[entry.layer]; });
    count(without(filter, &Filter::control),
          [&](const CatalogueEntry& entry) { ++controls[control_of(catalogue, entry)]; });
    count(without(filter, &Filter::capability), [&](const CatalogueEntry& entry) {
        for (const std::string& capability : entry.capabilities) {
            ++capabilities[capability];
        }
    });
    count(without(filter, &Filter::certification), [&](const CatalogueEntry& entry) {
        for (const std::string& certification : entry.certifications) {
            ++certifications[certification];
        }
    });
    count(without(filter, &Filter::confidence),
          [&](const CatalogueEntry& entry) { ++confidences[entry.confidence]; });
    count(without(filter, &Filter::keeper),
          [&](const CatalogueEntry& entry) { ++keepers[catalogue.keeper_of(entry.id)]; });
    Facets facets;
    facets.layers = in_order(layers);
    facets.controls = most_first(controls);
    put_unknown_last(facets.controls);
    facets.capabilities = most_first(capabilities);
    facets.certifications = most_first(certifications);
    facets.confidences = in_order(confidences);
    put_unknown_last(facets.confidences);
    facets.keepers = in_order(keepers);
    return facets;
}

} // namespace volteface::catalogue
