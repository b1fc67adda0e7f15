// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenarios/shipped.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>

using namespace volteface;
using namespace volteface::tests;

namespace {

std::optional<Country> control(const CatalogueEntry& entry) {
    const auto insertion = shipped_catalogue().to_component(entry);
    return insertion.organisations.empty() ? std::nullopt : insertion.organisations.back().country;
}

} // namespace

TEST_CASE("the shipped catalogue is read without a mistake, and its references lead somewhere") {
    const catalogue::Catalogue& catalogue = shipped_catalogue();
    CHECK(catalogue.errors().empty());
    CHECK(catalogue.entries().size() >= 60);
    for (const CatalogueEntry& entry : catalogue.entries()) {
        INFO(entry.id.str());
        if (entry.organisation) {
            CHECK(catalogue.find(*entry.organisation) != nullptr);
        }
        for (const CatalogueNeed& need : entry.needs) {
            CHECK(!need.label.en.empty());
            CHECK(!need.label.fr.empty());
            CHECK(!need.suppliers.empty());
            for (const CatalogueId& supplier : need.suppliers) {
                CHECK(catalogue.find(supplier) != nullptr);
                CHECK(supplier != entry.id);
            }
        }
        for (const CatalogueSubstitute& substitute : entry.substitutes) {
            CHECK(catalogue.find(substitute.id) != nullptr);
            CHECK(substitute.id != entry.id);
            CHECK(substitute.fit > 0);
            CHECK(substitute.fit <= 1);
        }
    }
}

TEST_CASE("an entry is described in both languages, with the date and the confidence of what it says") {
    for (const CatalogueEntry& entry : shipped_catalogue().entries()) {
        INFO(entry.id.str());
        CHECK(entry.description.en.size() > 20);
        CHECK(entry.description.fr.size() > 20);
        CHECK(has_french_spaces(entry.description.fr));
        REQUIRE(entry.as_of);
        CHECK(*entry.as_of <= day_of_facts());
        REQUIRE(entry.confidence);
        CHECK((*entry.confidence == Confidence::sourced) <= !entry.sources.empty());
        for (const Source& source : entry.sources) {
            CHECK(is_known_by_then(source));
        }
        CHECK(entry.access);
        CHECK(!entry.capabilities.empty());
        CHECK(std::is_sorted(entry.capabilities.begin(), entry.capabilities.end()));
    }
}

TEST_CASE("no two entries answer to the same name") {
    const catalogue::Catalogue& catalogue = shipped_catalogue();
    for (const CatalogueEntry& entry : catalogue.entries()) {
        INFO(entry.id.str());
        CHECK(catalogue.find_by_name(entry.name) == &entry);
        for (const std::string& alias : entry.aliases) {
            INFO(alias);
            CHECK(catalogue.find_by_name(alias) == &entry);
        }
    }
}

TEST_CASE("what an American provider runs has a substitute that Europe controls or that you run yourself") {
    const catalogue::Catalogue& catalogue = shipped_catalogue();
    const auto us = *Country::parse("US");
    for (const CatalogueEntry& entry : catalogue.entries()) {
        const bool runs_elsewhere = entry.access == Access::api || entry.access == Access::managed;
        // For Google's platform none is known.
        if (!runs_elsewhere || control(entry) != us || entry.layer == Layer::data) {
            continue;
        }
        INFO(entry.id.str());
        CHECK((entry.id.str() == "vertex-ai" ||
               std::any_of(entry.substitutes.begin(), entry.substitutes.end(),
                           [&](const CatalogueSubstitute& substitute) {
                               const CatalogueEntry& other = *catalogue.find(substitute.id);
                               const auto jurisdiction = control(other);
                               return !jurisdiction || bloc_of(*jurisdiction) == Bloc::european ||
                                      other.access == Access::open_source ||
                                      other.access == Access::self_hosted;
                           })));
    }
}
