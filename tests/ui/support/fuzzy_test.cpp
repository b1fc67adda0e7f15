// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/support/fuzzy.h"

using namespace volteface::ui;

TEST_CASE("the same words are the best answer") {
    CHECK(fuzzyScore("Save as", "Save as…") == 1);
    CHECK(fuzzyScore("save", "Save") > fuzzyScore("save", "Save a copy…"));
    CHECK(fuzzyScore("save", "Save a copy…") > 0);
}

TEST_CASE("typing errors are forgiven: a letter wrong, missing, too many or swapped") {
    for (const char* typed : {"cliams", "clams", "claaims", "claimz", "claism"}) {
        INFO(typed);
        CHECK(fuzzyScore(typed, "Claims assistant") > 0);
    }
    CHECK(fuzzyScore("assisstent", "Claims assistant") > 0);
    CHECK(fuzzyScore("zzzz", "Claims assistant") == 0);
    CHECK(fuzzyScore("cla", "xyz") == 0);
}

TEST_CASE("accents, case, hyphens and word order do not matter") {
    CHECK(fuzzyScore("reglages", "Réglages…") == 1);
    CHECK(fuzzyScore("gpt4o", "GPT-4o") > 0);
    CHECK(fuzzyScore("assistant claims", "Claims assistant") > 0);
}

TEST_CASE("a beginning beats a middle, and a middle beats an error") {
    const double start = fuzzyScore("model", "Models of the gateway");
    const double middle = fuzzyScore("odel", "Models of the gateway");
    const double wrong = fuzzyScore("mosel", "Models of the gateway");
    CHECK(start > middle);
    CHECK(middle > wrong);
    CHECK(wrong > 0);
}

TEST_CASE("every word that was typed must be found") {
    CHECK(fuzzyScore("claims zebra", "Claims assistant") == 0);
}
