// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "ui/inspector/property.h"
#include "ui/inspector/values.h"
#include "ui/support/language.h"

using namespace volteface;
using namespace volteface::tests;
using ui::findProperty;

namespace {

template <class Record>
void write_what_was_read(const std::vector<ui::Property<Record>>& properties, const Stack& stack,
                         const std::vector<Record>& records) {
    for (const Record& record : records) {
        for (const auto& property : properties) {
            if (!property.appliesTo(record)) {
                continue;
            }
            Record after = record;
            const QString text = property.read(stack, record);
            INFO(record.id.str() << " " << property.key << " “" << text.toStdString() << "”");
            REQUIRE(property.write(stack, after, text));
            CHECK(after == record);
        }
    }
}

Component service() {
    Component component;
    component.id = ComponentId("claims");
    component.name = "Claims";
    component.layer = Layer::service;
    component.service = Service{};
    return component;
}

} // namespace

TEST_CASE("writing what was read changes nothing, over every field of the sample, in both languages") {
    need_widgets();
    const Stack stack = shipped_stack();
    for (const Language language : {Language::english, Language::french}) {
        const ui::LanguageScope scope(language);
        write_what_was_read(ui::componentProperties(), stack, stack.components);
        write_what_was_read(ui::requirementProperties(), stack, stack.requirements);
        write_what_was_read(ui::organisationProperties(), stack, stack.organisations);
    }
}

TEST_CASE("a duration is taken in either language and as ISO 8601") {
    need_widgets();
    Component component = service();
    const auto& rto = *findProperty(ui::componentProperties(), QStringLiteral("service.rto"));
    for (const char* typed : {"2 d", "2 j", "P2D", "48 h", "2d"}) {
        INFO(typed);
        REQUIRE(rto.write({}, component, QString::fromUtf8(typed)));
        CHECK(component.service->rto == Duration::days(2));
    }
    const auto refused = rto.write({}, component, QStringLiteral("soon"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::malformed_duration);
    CHECK(component.service->rto == Duration::days(2));
    REQUIRE(rto.write({}, component, QString()));
    CHECK_FALSE(component.service->rto);
}

TEST_CASE("an amount is kept to the digit and never below zero") {
    need_widgets();
    Component component = service();
    const auto& impact = *findProperty(ui::componentProperties(), QStringLiteral("service.impact_per_day"));
    REQUIRE(impact.write({}, component, QStringLiteral("154 k€")));
    CHECK(component.service->impact_per_day->to_text() == "154000");
    CHECK_FALSE(impact.write({}, component, QStringLiteral("-1")));
    CHECK_FALSE(impact.write({}, component, QStringLiteral("a lot")));
}

TEST_CASE("countries are taken by code and by name, each once") {
    need_widgets();
    Component component = service();
    const auto& hosting = *findProperty(ui::componentProperties(), QStringLiteral("hosting"));
    REQUIRE(hosting.write({}, component, QStringLiteral("fr, Germany; FR")));
    CHECK(ui::textOf(component.hosting) == QStringLiteral("FR, DE"));
    const auto refused = hosting.write({}, component, QStringLiteral("FR, Atlantis"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::unknown_country);
}

TEST_CASE("an organisation that is not there is refused, not made up") {
    need_widgets();
    Component component = service();
    const auto& organisation = *findProperty(ui::componentProperties(), QStringLiteral("organisation"));
    const auto refused = organisation.write({}, component, QStringLiteral("Acme"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::unknown_reference);
}

TEST_CASE("a share is above 0 and at most 1 where it is a weight") {
    need_widgets();
    Requirement requirement;
    const auto& weight = *findProperty(ui::requirementProperties(), QStringLiteral("weight"));
    REQUIRE(weight.write({}, requirement, QStringLiteral("40 %")));
    CHECK(requirement.weight == Approx(0.4));
    CHECK_FALSE(weight.write({}, requirement, QStringLiteral("0")));
    CHECK_FALSE(weight.write({}, requirement, QStringLiteral("1.2")));
}

TEST_CASE("a decay is nothing, a stop or a share, and goes with a phase of renewal") {
    need_widgets();
    Requirement requirement;
    requirement.phase = Phase::supply;
    const auto& decay = *findProperty(ui::requirementProperties(), QStringLiteral("decay"));
    REQUIRE(decay.write({}, requirement, QStringLiteral("10 %")));
    CHECK(requirement.decay == Decay(WearDecay{0.1}));
    REQUIRE(decay.write({}, requirement, ui::nameOf(Decay(StopDecay{}))));
    CHECK(requirement.decay == Decay(StopDecay{}));
    const auto& phase = *findProperty(ui::requirementProperties(), QStringLiteral("phase"));
    REQUIRE(phase.write({}, requirement, QStringLiteral("run")));
    CHECK(requirement.decay == Decay(NoDecay{}));
}

TEST_CASE("what nobody knows reads as unknown, never as a default") {
    need_widgets();
    Component component;
    component.id = ComponentId("thing");
    for (const char* key : {"access", "organisation", "hosting", "annual_cost", "licence", "confidence"}) {
        const auto& property = *findProperty(ui::componentProperties(), QLatin1String(key));
        INFO(key);
        CHECK(property.read({}, component).isEmpty());
        CHECK(ui::displayText(property, {}, component) == QStringLiteral("unknown"));
    }
}
