// SPDX-License-Identifier: GPL-3.0-or-later
// How far each entry of resources/catalogue can be trusted.
#include "tests/scenarios/shipped.h"
#include "tests/support/catch.h"

#include <map>
#include <string>
#include <utility>

using namespace volteface;
using namespace volteface::tests;

TEST_CASE("so many entries are sourced, general knowledge and estimates, and so many of each name a source") {
    std::map<std::pair<Confidence, bool>, int> counts;
    for (const CatalogueEntry& entry : shipped_catalogue().entries()) {
        INFO(entry.id.str());
        REQUIRE(entry.confidence);
        ++counts[{*entry.confidence, !entry.sources.empty()}];
    }
    CHECK(counts == std::map<std::pair<Confidence, bool>, int>{{{Confidence::sourced, true}, 54},
                                                               {{Confidence::general_knowledge, true}, 71},
                                                               {{Confidence::general_knowledge, false}, 116},
                                                               {{Confidence::estimated, false}, 12}});
}

TEST_CASE("an entry whose source covers only a part of it is general knowledge, and keeps the source") {
    for (const char* id : {"berget", "cloudferro", "codestral", "evroc", "llama-cpp", "minimax-m2-5",
                           "xai-api", "evroc-roc", "grok-4-3", "openeurollm", "soofi"}) {
        INFO(id);
        const CatalogueEntry* const entry = shipped_catalogue().find(CatalogueId(id));
        REQUIRE(entry != nullptr);
        CHECK(entry->confidence == Confidence::general_knowledge);
        CHECK(!entry->sources.empty());
    }
}

TEST_CASE("what is well attested stays sourced, though some of it is common knowledge") {
    for (const char* id : {"berget-api", "evroc-think", "gallium", "nebius-token-factory", "ovh-ai-endpoints",
                           "scaleway-generative-apis", "stackit-ai"}) {
        INFO(id);
        const CatalogueEntry* const entry = shipped_catalogue().find(CatalogueId(id));
        REQUIRE(entry != nullptr);
        CHECK(entry->confidence == Confidence::sourced);
    }
}
