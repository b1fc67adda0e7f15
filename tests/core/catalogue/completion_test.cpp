// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/completion.h"
#include "core/model/validation.h"
#include "tests/core/catalogue/catalogue_text.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>
#include <set>

using namespace volteface;
using namespace volteface::catalogue;
using tests::catalogue_of;
using tests::ids_of;
using tests::shipped_catalogue;
using tests::stack_with;
using tests::told;

namespace {

using Lines = std::vector<std::string>;

/// A model on one of two clouds, allowed by a legal basis; clouds need chips, chips a foundry, the foundry a
/// scanner and itself.
Catalogue market() {
    return catalogue_of(R"(
      {"id": "model", "layer": "model", "organisation": "lab", "as_of": "2026-05-01", "confidence": "sourced",
       "sources": [{"title": "A page"}],
       "needs": [
         {"label": {"en": "Cloud", "fr": "Nuage"}, "capability": "compute", "quorum": 1, "buffer": "PT2H",
          "weight": 0.5, "suppliers": ["cloud-a", "cloud-b"], "confidence": "estimated",
          "note": {"en": "One will do.", "fr": "Un seul suffit."}},
         {"label": {"en": "Basis"}, "phase": "legal", "suppliers": ["basis"]}]},
      {"id": "cloud-a", "layer": "compute", "organisation": "branch",
       "needs": [{"capability": "accelerator", "phase": "supply", "decay": 0.1, "suppliers": ["chip-x", "chip-y"]}]},
      {"id": "cloud-b", "layer": "compute", "organisation": "group",
       "needs": [{"capability": "accelerator", "phase": "supply", "suppliers": ["chip-x"]}]},
      {"id": "chip-x", "layer": "chip", "needs": [{"capability": "foundry", "phase": "supply", "suppliers": ["foundry"]}]},
      {"id": "chip-y", "layer": "chip", "needs": [{"capability": "foundry", "phase": "supply", "suppliers": ["foundry"]}]},
      {"id": "foundry", "layer": "equipment",
       "needs": [{"capability": "process", "phase": "supply", "suppliers": ["scanner"]},
                 {"capability": "process", "phase": "supply", "suppliers": ["resist"]},
                 {"capability": "power", "suppliers": ["foundry", "grid"]}]},
      {"id": "grid", "layer": "material", "needs": [{"capability": "parts", "phase": "supply", "suppliers": ["foundry"]}]},
      {"id": "scanner", "layer": "equipment"}, {"id": "resist", "layer": "material"},
      {"id": "basis", "layer": "assurance", "needs": [{"capability": "itself", "suppliers": ["basis"]}]})",
                        R"({"id": "lab", "name": "Lab", "country": "FR", "as_of": "2026-01-01"},
      {"id": "branch", "country": "DE", "parent": "group"}, {"id": "group", "country": "US"})");
}

/// Every rule of a completion that can be seen from outside.
void check_completed(const Stack& before, const Additions& additions, const Catalogue& catalogue) {
    const Stack after = with(before, additions);
    for (const Error& error : validate(after)) {
        FAIL_CHECK(error.subject << " " << error.place.path);
    }
    CHECK(complete_upstream(after, catalogue).empty());
    std::map<CatalogueId, int> standing;
    for (const Component& component : before.components) {
        if (component.catalogue) {
            ++standing[*component.catalogue];
        }
    }
    for (const Component& component : additions.components) {
        INFO(component.id.str());
        CHECK(component.inferred);
        REQUIRE(component.catalogue);
        CHECK(++standing[*component.catalogue] == 1);
    }
    std::set<ComponentId> listed;
    for (const Requirement& requirement : additions.requirements) {
        INFO(requirement.id.str());
        CHECK(requirement.inferred);
        CHECK(requirement.quorum <= static_cast<int>(requirement.suppliers.size()));
        for (const Supplier& supplier : requirement.suppliers) {
            listed.insert(supplier.component);
        }
    }
    for (const Component& component : additions.components) {
        CHECK(listed.contains(component.id)); // nothing floats in with nothing resting on it
    }
}

} // namespace

TEST_CASE("one entry comes as its component, with everyone up to who controls it") {
    const Catalogue catalogue = market();
    const Additions added = add_entry({}, catalogue, CatalogueId("cloud-a"));
    REQUIRE(ids_of(added.components) == Lines{"cloud-a"});
    CHECK_FALSE(added.components[0].inferred);
    CHECK(added.components[0].catalogue == CatalogueId("cloud-a"));
    CHECK(ids_of(added.organisations) == Lines{"branch", "group"});
    CHECK(added.requirements.empty());
    CHECK(add_entry({}, catalogue, CatalogueId("nothing")).empty());
}

TEST_CASE("a second component of an entry gets an id of its own, and organisations are kept as they are") {
    const Catalogue catalogue = market();
    Stack stack;
    Organisation branch;
    branch.id = OrganisationId("branch");
    branch.name = "As we call it";
    branch.country = *Country::parse("CH");
    stack.organisations.push_back(branch); // without a parent: a person has said so
    stack = with(stack, add_entry(stack, catalogue, CatalogueId("cloud-a")));
    const Additions again = add_entry(stack, catalogue, CatalogueId("cloud-a"));
    CHECK(ids_of(again.components) == Lines{"cloud-a-2"});
    CHECK(again.organisations.empty());
    CHECK(stack.organisations == std::vector{branch});
    CHECK(validate(with(stack, again)).empty());
}

TEST_CASE("a model leads through the market to the scanner, all of it inferred") {
    const Catalogue catalogue = market();
    const Stack stack = stack_with(catalogue, {"model"});
    const Additions added = complete_upstream(stack, catalogue);
    CHECK(told(added.requirements) == Lines{"model run: cloud-a cloud-b ?", "model legal: basis ?",
                                            "cloud-a supply: chip-x chip-y ?", "cloud-b supply: chip-x ?",
                                            "chip-x supply: foundry ?", "chip-y supply: foundry ?",
                                            "foundry supply: scanner ?", "foundry supply: resist ?",
                                            "foundry run: grid ?", "grid supply: foundry ?"});
    CHECK(ids_of(added.components) ==
          Lines{"cloud-a", "cloud-b", "basis", "chip-x", "chip-y", "foundry", "scanner", "resist", "grid"});
    CHECK(ids_of(added.organisations) == Lines{"branch", "group"});
    check_completed(stack, added, catalogue);
    CHECK(complete_upstream(stack, catalogue) == added);
}

TEST_CASE("a requirement says what the need says, and where it was read") {
    const Catalogue catalogue = market();
    const Stack stack = stack_with(catalogue, {"model"});
    const Requirement english = complete_upstream(stack, catalogue).requirements.at(0);
    CHECK(english.id == RequirementId("model-compute"));
    CHECK(english.label == "Cloud");
    CHECK(english.notes == "One will do.");
    CHECK(english.capability == "compute");
    CHECK(english.weight == 0.5);
    CHECK(english.buffer == Duration::hours(2));
    CHECK(english.confidence == Confidence::estimated);
    CHECK(english.as_of == Date{2026, 5, 1});
    REQUIRE(english.sources.size() == 1);
    CHECK(english.sources[0].title == "A page");
    const std::vector<Requirement> french =
        complete_upstream(stack, catalogue, {}, Language::french).requirements;
    CHECK(french.at(0).label == "Nuage");
    CHECK(french.at(0).notes == "Un seul suffit.");
    CHECK(french.at(0).id == english.id); // ids know no language
    CHECK(french.at(1).label == "Basis");
    CHECK(french.at(1).confidence == Confidence::sourced);
    CHECK(french.at(2).decay == Decay(WearDecay{0.1}));
}

TEST_CASE("to run, what a person has chosen goes before the market; to renew, it is the market") {
    const Catalogue catalogue = market();
    const Stack stack = stack_with(catalogue, {"model", "cloud-b", "chip-y", "cloud-a"});
    const Additions added = complete_upstream(stack, catalogue);
    CHECK(told(added.requirements).front() == "model run: cloud-a cloud-b ?");
    CHECK(told(added.requirements).at(4) == "cloud-a supply: chip-x chip-y ?");
    const Stack one = stack_with(catalogue, {"model", "cloud-b"});
    CHECK(told(complete_upstream(one, catalogue).requirements).front() == "model run: cloud-b ?");
    // What is itself only inferred is nobody's choice: completing bit by bit ends where completing at once
    // does.
    Stack inferred = stack_with(catalogue, {"cloud-b"});
    inferred.components.front().inferred = true;
    inferred = with(inferred, add_entry(inferred, catalogue, CatalogueId("model")));
    CHECK(told(complete_upstream(inferred, catalogue, {ComponentId("model")}).requirements).front() ==
          "model run: cloud-a cloud-b ?");
}

TEST_CASE(
    "where the quorum asks for more than was chosen, the market is asked; never for more than there is") {
    const Catalogue catalogue = catalogue_of(R"(
      {"id": "a", "needs": [{"capability": "pair", "quorum": 2, "suppliers": ["x", "y"]},
                            {"capability": "trio", "quorum": 3, "suppliers": ["x", "a", "y"]}]},
      {"id": "x"}, {"id": "y"})");
    const std::vector<Requirement> needs =
        complete_upstream(stack_with(catalogue, {"a", "x"}), catalogue).requirements;
    CHECK(told(needs) == Lines{"a run: x y ?", "a run: x y ?"});
    CHECK(needs.at(0).quorum == 2);
    CHECK(needs.at(1).quorum == 2);
}

TEST_CASE("what a component states already is left alone, by its suppliers or by its capability") {
    const Catalogue catalogue = market();
    Stack stack = stack_with(catalogue, {"model", "foundry", "scanner"});
    Component own;
    own.id = ComponentId("our-cloud");
    stack.components.push_back(own);
    const auto state = [&](const char* id, const char* consumer, Phase phase, const char* capability,
                           const char* supplier) {
        Requirement requirement;
        requirement.id = RequirementId(id);
        requirement.consumer = ComponentId(consumer);
        requirement.phase = phase;
        requirement.capability = capability;
        requirement.suppliers = {{ComponentId(supplier), Role::active, {}, {}}};
        stack.requirements.push_back(requirement);
    };
    state("r1", "model", Phase::run, "compute", "our-cloud");
    state("r2", "foundry", Phase::supply, "process", "scanner"); // this process, not the other
    state("r3", "foundry", Phase::update, "power", "scanner");   // another phase
    const Additions added = complete_upstream(stack, catalogue);
    CHECK(told(added.requirements) == Lines{"model legal: basis ?", "foundry supply: resist ?",
                                            "foundry run: grid ?", "grid supply: foundry ?"});
    check_completed(stack, added, catalogue);
}

TEST_CASE("phases are kept apart, and a need without a capability is stated by its suppliers alone") {
    const Catalogue catalogue = catalogue_of(R"(
      {"id": "a", "needs": [{"capability": "power", "suppliers": ["grid"]},
                            {"capability": "parts", "phase": "supply", "suppliers": ["maker"]},
                            {"phase": "legal", "suppliers": ["basis"]}]},
      {"id": "grid"}, {"id": "maker"}, {"id": "basis"})");
    Stack stack = stack_with(catalogue, {"a", "maker"});
    Requirement power;
    power.id = RequirementId("r1");
    power.consumer = ComponentId("a");
    power.capability = "power"; // from the maker of the parts, who is asked to run here
    power.suppliers = {{ComponentId("maker"), Role::active, {}, {}}};
    Requirement legal = power;
    legal.id = RequirementId("r2");
    legal.phase = Phase::legal;
    legal.capability.clear();
    stack.requirements = {power, legal};
    CHECK(told(complete_upstream(stack, catalogue).requirements) ==
          Lines{"a supply: maker ?", "a legal: basis ?"});
}

TEST_CASE("one component is completed through what the stack says, and the rest is left") {
    const Catalogue catalogue = market();
    Stack stack = stack_with(catalogue, {"cloud-a", "cloud-b"});
    Component service;
    service.id = ComponentId("service");
    stack.components.push_back(service);
    Requirement rests;
    rests.id = RequirementId("r1");
    rests.consumer = service.id;
    rests.suppliers = {{ComponentId("cloud-b"), Role::active, {}, {}}};
    stack.requirements.push_back(rests);
    const Additions added = complete_upstream(stack, catalogue, {service.id, service.id});
    CHECK(told(added.requirements).front() == "cloud-b supply: chip-x ?");
    CHECK(std::none_of(added.requirements.begin(), added.requirements.end(),
                       [](const Requirement& one) { return one.consumer == ComponentId("cloud-a"); }));
    CHECK(complete_upstream(stack, catalogue, {ComponentId("nobody")}).empty());
    CHECK(complete_upstream({}, catalogue).empty());
}

TEST_CASE("ids are free ones") {
    const Catalogue catalogue = market();
    Stack stack = stack_with(catalogue, {"model"});
    Component twin;
    twin.id = ComponentId("cloud-a");
    stack.components.push_back(twin); // stands for nothing
    Requirement named;
    named.id = RequirementId("model-compute");
    named.consumer = twin.id;
    named.suppliers = {{ComponentId("model"), Role::active, {}, {}}};
    stack.requirements.push_back(named);
    const Additions added = complete_upstream(stack, catalogue);
    CHECK(added.components.front().id == ComponentId("cloud-a-2"));
    CHECK(added.requirements.front().id == RequirementId("model-compute-2"));
    check_completed(stack, added, catalogue);
}

TEST_CASE("one need alone can be taken, stated or not") {
    const Catalogue catalogue = market();
    const Stack stack = stack_with(catalogue, {"model"});
    const Additions one = complete_need(stack, catalogue, ComponentId("model"), 1);
    CHECK(told(one.requirements) == Lines{"model legal: basis ?"});
    CHECK(ids_of(one.components) == Lines{"basis"});
    CHECK(complete_need(stack, catalogue, ComponentId("model"), 2).empty());
    CHECK(complete_need(stack, catalogue, ComponentId("none"), 0).empty());
}

TEST_CASE("every shipped entry can be completed, and twice adds nothing") {
    const Catalogue& catalogue = shipped_catalogue();
    for (const CatalogueEntry& entry : catalogue.entries()) {
        INFO(entry.id.str());
        const Stack stack = stack_with(catalogue, {entry.id.str()});
        check_completed(stack, complete_upstream(stack, catalogue), catalogue);
    }
}

TEST_CASE("all that is shipped, chosen at once, brings in no component and states every need") {
    const Catalogue& catalogue = shipped_catalogue();
    Stack stack;
    std::size_t needs = 0;
    for (const CatalogueEntry& entry : catalogue.entries()) {
        stack = with(stack, add_entry(stack, catalogue, entry.id));
        needs += entry.needs.size();
    }
    const Additions added = complete_upstream(stack, catalogue);
    CHECK(added.components.empty());
    CHECK(added.organisations.empty());
    CHECK(added.requirements.size() == needs);
    check_completed(stack, added, catalogue);
}

TEST_CASE("a cloud of a stack comes down to lithography and its materials") {
    const Catalogue& catalogue = shipped_catalogue();
    const Stack stack = stack_with(catalogue, {"ovhcloud"});
    const std::vector<std::string> ids = ids_of(complete_upstream(stack, catalogue).components);
    for (const char* id :
         {"nvidia-h200", "tsmc-advanced-logic", "asml-euv", "zeiss-smt", "high-purity-quartz"}) {
        INFO(id);
        CHECK(std::find(ids.begin(), ids.end(), id) != ids.end());
    }
}
