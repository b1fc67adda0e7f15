// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/support/convert.h"
#include "ui/support/language.h"
#include "ui/support/messages.h"

#include <set>

using namespace volteface;
using namespace volteface::ui;

TEST_CASE("every error has words of its own, and says what to do") {
    const LanguageScope scope(Language::english);
    std::set<QString> seen;
    for (int code = 0; code <= static_cast<int>(ErrorCode::cancelled); ++code) {
        const Error error{static_cast<ErrorCode>(code), "subject", {"one", "two", "three"}, {}};
        const QString text = describe(error);
        INFO(toUtf8(text));
        CHECK_FALSE(text.contains("Something went wrong"));
        CHECK_FALSE(text.contains("%"));
        CHECK(text.endsWith(u'.'));
        CHECK(seen.insert(text).second);
    }
}

TEST_CASE("an error names file, line and path before what is wrong") {
    const LanguageScope scope(Language::english);
    const Error error{ErrorCode::number_out_of_range,
                      "claims-chat",
                      {"1.4", "weight", "above 0, at most 1"},
                      {"stack.json", "/requirements/3/weight", 12, 0}};
    CHECK(toUtf8(describe(error)) ==
          "stack.json:12: /requirements/3/weight: weight of “claims-chat” is 1.4, which is out of "
          "range. Set it above 0, at most 1.");
}

TEST_CASE("foreign text cannot turn a message around or break its lines") {
    const Error error{ErrorCode::malformed_id,
                      {},
                      {"a\xE2\x80\xAE"
                       "b\nc"},
                      {}};
    const QString text = describe(error);
    CHECK_FALSE(text.contains(QChar(0x202e)));
    CHECK_FALSE(text.contains(u'\n'));
}

TEST_CASE("an argument that looks like a placeholder stays as it is") {
    const LanguageScope scope(Language::english);
    const Error error{ErrorCode::unknown_word, {}, {"%2", "layer", "chip"}, {}};
    CHECK(toUtf8(describe(error)) == "“%2” is not allowed for “layer”. Use one of: chip.");
}

TEST_CASE("a long list of errors says how many it leaves out") {
    const LanguageScope scope(Language::english);
    const Errors errors(25, Error{ErrorCode::nothing_to_change, {}, {}, {}});
    CHECK(describe(errors, 20).count(u'\n') == 20);
}

TEST_CASE("every change has words for the menu") {
    const LanguageScope scope(Language::english);
    std::set<QString> seen;
    for (int verb = 0; verb <= static_cast<int>(edit::Verb::revert_to_saved); ++verb) {
        const QString text = describe(static_cast<edit::Verb>(verb), "GPT-4o");
        CHECK_FALSE(text.isEmpty());
        CHECK(seen.insert(text).second);
    }
    CHECK(toUtf8(describe(edit::Verb::rename_component, "GPT-4o")) == "Rename component “GPT-4o”");
}

TEST_CASE("every finding says what, why and what to do") {
    const LanguageScope scope(Language::english);
    const Stack stack;
    for (int code = 0; code <= static_cast<int>(FindingCode::unmatched_selector); ++code) {
        const Finding finding{static_cast<FindingCode>(code),
                              Severity::warning,
                              {SubjectRef::Kind::component, "x"},
                              {},
                              {"a", "b"},
                              {1, 2}};
        const FindingWords words = describe(finding, stack);
        CHECK_FALSE(words.title.isEmpty());
        CHECK(words.detail.endsWith(u'.'));
        CHECK(words.remedy.endsWith(u'.'));
    }
}
