// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/selection.h"
#include "tests/support/catch.h"

#include <string>

using namespace volteface;

namespace {

Organisation organisation(const char* id, const char* country, const char* parent = nullptr) {
    Organisation made;
    made.id = OrganisationId(id);
    if (country != nullptr) {
        made.country = Country::parse(country).value();
    }
    if (parent != nullptr) {
        made.parent = OrganisationId(parent);
    }
    return made;
}

Component component(const char* id, const char* organisation) {
    Component made;
    made.id = ComponentId(id);
    if (organisation != nullptr) {
        made.organisation = OrganisationId(organisation);
    }
    return made;
}

/// A French company under an American parent, a body of the Union, one of unknown country, one of nobody
/// knows whom.
Stack stack() {
    Stack made;
    made.organisations = {organisation("microsoft", "US"), organisation("github", "FR", "microsoft"),
                          organisation("mistral", "FR"), organisation("union-body", "EU"),
                          organisation("shadow", nullptr)};
    made.components = {component("copilot", "github"), component("mistral-large", "mistral"),
                       component("registry", "union-body"), component("relay", "shadow"),
                       component("mystery", nullptr)};
    Component& copilot = made.components[0];
    copilot.layer = Layer::application;
    copilot.access = Access::api;
    copilot.hosting = {Country::parse("US").value(), Country::parse("NL").value()};
    copilot.tags = {"genai", "code"};
    copilot.capabilities = {"chat", "code"};
    Component& mistral = made.components[1];
    mistral.layer = Layer::model;
    mistral.origin = Country::parse("CN").value();
    mistral.licence = "apache-2.0";
    mistral.catalogue = CatalogueId("mistral-large-3");
    mistral.certifications = {"hds", "iso-27001"};
    Requirement need;
    need.id = RequirementId("r");
    need.consumer = ComponentId("copilot");
    need.suppliers.push_back({ComponentId("mistral-large"), Role::standby, {}, {}});
    made.requirements = {need};
    return made;
}

Selector test(Field field, std::vector<std::string> values, bool subsidiaries = true) {
    Selector selector;
    selector.kind = Selector::Kind::test;
    selector.field_test = {field, std::move(values), subsidiaries};
    return selector;
}

Selector combine(Selector::Kind kind, std::vector<Selector> operands) {
    Selector selector;
    selector.kind = kind;
    selector.operands = std::move(operands);
    return selector;
}

std::string hits(const Selector& selector) {
    const Stack made = stack();
    const SelectionContext context(made);
    std::string text;
    for (const std::size_t i : context.select(selector)) {
        text += (text.empty() ? "" : " ") + made.components[i].id.str();
    }
    return text;
}

} // namespace

TEST_CASE("an organisation is meant with its subsidiaries, unless said otherwise") {
    CHECK(hits(test(Field::organisation, {"microsoft"})) == "copilot");
    CHECK(hits(test(Field::organisation, {"microsoft"}, false)).empty());
    CHECK(hits(test(Field::organisation, {"github"}, false)) == "copilot");
    CHECK(hits(test(Field::organisation, {"mi*"})) == "copilot mistral-large");
}

TEST_CASE("control is the country at the top of the chain of parents") {
    CHECK(hits(test(Field::control, {"US"})) == "copilot");
    CHECK(hits(test(Field::control, {"FR"})) == "mistral-large");
    CHECK(hits(test(Field::control, {"EU"})) == "mistral-large registry");
    CHECK(hits(test(Field::control, {"EEA"})) == "mistral-large registry");
    CHECK(hits(test(Field::control, {"NATO"})) == "copilot mistral-large");
    CHECK(hits(test(Field::control, {"*"})) == "copilot mistral-large registry");
}

TEST_CASE("origin is the control jurisdiction unless it is said") {
    CHECK(hits(test(Field::origin, {"CN"})) == "mistral-large");
    CHECK(hits(test(Field::origin, {"US"})) == "copilot");
}

TEST_CASE("any of several countries of hosting is enough") {
    CHECK(hits(test(Field::hosting, {"NL"})) == "copilot");
    CHECK(hits(test(Field::hosting, {"EU"})) == "copilot");
    CHECK(hits(test(Field::hosting, {"FR", "DE"})).empty());
}

TEST_CASE("each other field is looked at by its word") {
    CHECK(hits(test(Field::component, {"re*"})) == "registry relay");
    CHECK(hits(test(Field::layer, {"model"})) == "mistral-large");
    CHECK(hits(test(Field::access, {"api"})) == "copilot");
    CHECK(hits(test(Field::licence, {"apache*"})) == "mistral-large");
    CHECK(hits(test(Field::capability, {"code"})) == "copilot");
    CHECK(hits(test(Field::certification, {"hds"})) == "mistral-large");
    CHECK(hits(test(Field::catalogue, {"mistral*"})) == "mistral-large");
    CHECK(hits(test(Field::tag, {"genai", "other"})) == "copilot");
    CHECK(hits(test(Field::requires_component, {"mistral-large"})) == "copilot");
}

TEST_CASE("a test on something unknown is false, so its negation is true") {
    CHECK(hits(combine(Selector::Kind::negation, {test(Field::control, {"US"})})) ==
          "mistral-large registry relay mystery");
    CHECK(hits(combine(Selector::Kind::negation, {test(Field::organisation, {"*"})})) == "mystery");
}

TEST_CASE("selectors combine with all, any and not") {
    CHECK(hits(combine(Selector::Kind::all, {test(Field::control, {"EU"}), test(Field::layer, {"model"})})) ==
          "mistral-large");
    CHECK(hits(combine(Selector::Kind::any, {test(Field::control, {"US"}), test(Field::layer, {"model"})})) ==
          "copilot mistral-large");
}
