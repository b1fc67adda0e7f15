// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/search.h"
#include "core/catalogue/user_catalogue.h"
#include "tests/core/catalogue/catalogue_text.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <chrono>

using namespace volteface;
using namespace volteface::catalogue;
using tests::catalogue_of;
using tests::shipped_catalogue;

namespace {

using Lines = std::vector<std::string>;

Catalogue some() {
    return catalogue_of(
        R"(
      {"id": "azure", "layer": "compute", "organisation": "ms-ireland", "capabilities": ["compute", "gpu"],
       "certifications": ["hds", "iso-27001"], "confidence": "sourced"},
      {"id": "bare-metal", "layer": "compute", "organisation": "ovh", "capabilities": ["compute"],
       "certifications": ["hds"], "confidence": "general-knowledge"},
      {"id": "chat-model", "layer": "model", "organisation": "lab", "capabilities": ["chat"],
       "confidence": "general-knowledge"},
      {"id": "commission-model", "layer": "model", "organisation": "commission", "capabilities": ["chat"]},
      {"id": "team", "layer": "talent", "capabilities": ["skill"], "confidence": "estimated"})",
        R"({"id": "ms-ireland", "country": "IE", "parent": "ms"}, {"id": "ms", "country": "US"},
      {"id": "ovh", "country": "FR"}, {"id": "lab", "country": "FR"}, {"id": "commission", "country": "EU"})");
}

Lines found(const Catalogue& catalogue, const Filter& filter) {
    Lines ids;
    for (const CatalogueEntry* entry : search(catalogue, filter)) {
        ids.push_back(entry->id.str());
    }
    return ids;
}

Filter by_control(const char* control) {
    Filter filter;
    filter.control = control;
    return filter;
}

/// "compute 2, chat 1"
std::string told(const Facet<std::string>& facet) {
    std::string text;
    for (const auto& [value, count] : facet) {
        text += (text.empty() ? "" : ", ") + value + " " + std::to_string(count);
    }
    return text;
}

std::string told(const Facet<std::optional<Country>>& facet) {
    std::string text;
    for (const auto& [value, count] : facet) {
        text += (text.empty() ? "" : ", ") + (value ? value->str() : "?") + " " + std::to_string(count);
    }
    return text;
}

} // namespace

TEST_CASE("control is the country at the top of the chain; a template has none") {
    const Catalogue catalogue = some();
    CHECK(control_of(catalogue, *catalogue.find(CatalogueId("azure"))) == *Country::parse("US"));
    CHECK(control_of(catalogue, *catalogue.find(CatalogueId("bare-metal"))) == *Country::parse("FR"));
    CHECK_FALSE(control_of(catalogue, *catalogue.find(CatalogueId("team"))));
}

TEST_CASE("filters hold together, and what is left empty filters nothing") {
    const Catalogue catalogue = some();
    CHECK(found(catalogue, {}).size() == 5);
    Filter filter;
    filter.layer = Layer::compute;
    CHECK(found(catalogue, filter) == Lines{"azure", "bare-metal"});
    filter.certification = "iso-27001";
    CHECK(found(catalogue, filter) == Lines{"azure"});
    filter.control = "FR";
    CHECK(found(catalogue, filter).empty());
    filter = {};
    filter.capability = "chat";
    CHECK(found(catalogue, filter) == Lines{"chat-model", "commission-model"});
    filter.confidence = Confidence::general_knowledge;
    CHECK(found(catalogue, filter) == Lines{"chat-model"});
    filter = {};
    filter.text = "model";
    filter.control = "FR";
    CHECK(found(catalogue, filter) == Lines{"chat-model"});
}

TEST_CASE("control is filtered by country, by a named set, or as unknown") {
    const Catalogue catalogue = some();
    CHECK(found(catalogue, by_control("US")) == Lines{"azure"});
    CHECK(found(catalogue, by_control("IE")).empty()); // who sells it does not control it
    CHECK(found(catalogue, by_control("EU")) == Lines{"bare-metal", "chat-model", "commission-model"});
    CHECK(found(catalogue, by_control("NATO")) == Lines{"azure", "bare-metal", "chat-model"});
    CHECK(found(catalogue, by_control("?")) == Lines{"team"});
}

TEST_CASE("values are counted as choosing them would find entries, the other filters in force") {
    const Catalogue catalogue = some();
    const Facets all = facets(catalogue);
    CHECK(all.layers == Facet<Layer>{{Layer::compute, 2}, {Layer::model, 2}, {Layer::talent, 1}});
    CHECK(told(all.controls) == "FR 2, EU 1, US 1, ? 1");
    CHECK(told(all.capabilities) == "chat 2, compute 2, gpu 1, skill 1");
    CHECK(told(all.certifications) == "hds 2, iso-27001 1");
    CHECK(all.confidences == Facet<std::optional<Confidence>>{{Confidence::sourced, 1},
                                                              {Confidence::general_knowledge, 2},
                                                              {Confidence::estimated, 1},
                                                              {std::nullopt, 1}});
    CHECK(all.keepers == Facet<Keeper>{{Keeper::shipped, 5}});
    Filter filter;
    filter.layer = Layer::compute;
    filter.control = "FR";
    const Facets some_facets = facets(catalogue, filter);
    CHECK(some_facets.layers == Facet<Layer>{{Layer::compute, 1}, {Layer::model, 1}}); // of what is French
    CHECK(told(some_facets.controls) == "FR 1, US 1");                                 // of computers
    CHECK(told(some_facets.capabilities) == "compute 1");
}

TEST_CASE("each count is what a search for the value finds") {
    const Catalogue& catalogue = shipped_catalogue();
    Filter filter;
    filter.text = "model";
    for (const auto& [value, count] : facets(catalogue, filter).controls) {
        Filter chosen = filter;
        chosen.control = value ? value->str() : Filter::unknown_control;
        INFO(chosen.control);
        if (chosen.control != "EU") { // which finds its members too
            CHECK(search(catalogue, chosen).size() == count);
        }
    }
    for (const auto& [value, count] : facets(catalogue, filter).capabilities) {
        Filter chosen = filter;
        chosen.capability = value;
        CHECK(search(catalogue, chosen).size() == count);
    }
}

TEST_CASE("a search in all that is shipped takes no time that a person could notice") {
    const Catalogue& catalogue = shipped_catalogue();
    Filter filter;
    filter.text = "gpu cloud";
    filter.control = "EU";
    const auto start = std::chrono::steady_clock::now();
    constexpr int rounds = 20;
    for (int i = 0; i < rounds; ++i) {
        CHECK_FALSE(search(catalogue, filter).empty());
    }
    const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - start;
    CHECK(spent.count() / rounds < 100); // 5 ms optimised; this may run unoptimised and sanitised
}
