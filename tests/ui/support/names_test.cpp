// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/words.h"
#include "tests/support/catch.h"
#include "ui/support/convert.h"
#include "ui/support/language.h"
#include "ui/support/names.h"

#include <set>

using namespace volteface;
using namespace volteface::ui;

namespace {

template <class E>
void checkNames() {
    std::set<QString> seen;
    for (const Word<E>& word : words<E>()) {
        const QString name = nameOf(word.value);
        CHECK_FALSE(name.isEmpty());
        CHECK(seen.insert(name).second);
    }
}

} // namespace

TEST_CASE("every value of every closed set has a name of its own") {
    checkNames<Layer>();
    checkNames<Access>();
    checkNames<DataClass>();
    checkNames<Phase>();
    checkNames<Role>();
    checkNames<Confidence>();
    checkNames<Field>();
    checkNames<ParameterKind>();
    checkNames<Bloc>();
}

TEST_CASE("every jurisdiction has a name in both languages") {
    for (const std::string_view code : country_codes()) {
        const auto country = Country::parse(code);
        REQUIRE(country);
        for (const Language language : {Language::english, Language::french}) {
            const LanguageScope scope(language);
            INFO(code);
            CHECK(nameOf(*country).size() > 2);
        }
    }
    const LanguageScope scope(Language::french);
    CHECK(toUtf8(nameOf(*Country::parse("US"))) == "États-Unis");
    CHECK(toUtf8(nameOf(*Country::parse("EU"))) == "Union européenne");
}
