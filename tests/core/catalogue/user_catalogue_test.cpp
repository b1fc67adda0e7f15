// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/search.h"
#include "core/catalogue/updates.h"
#include "core/catalogue/user_catalogue.h"
#include "core/model/validation.h"
#include "tests/core/catalogue/catalogue_text.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace volteface;
using namespace volteface::catalogue;
using tests::catalogue_of;
using tests::ids_of;
using tests::shipped_catalogue;
using tests::stack_with;
using tests::told;

namespace {

using Lines = std::vector<std::string>;

Catalogue shipped() {
    return catalogue_of(R"(
      {"id": "cloud", "name": "Cloud", "layer": "compute", "organisation": "vendor", "licence": "proprietary",
       "aliases": ["The cloud"], "description": {"en": "A cloud.", "fr": "Un cloud."}, "figures": {"regions": 3},
       "needs": [{"label": {"en": "Chips", "fr": "Puces"}, "capability": "accelerator", "phase": "supply",
                  "buffer": "P30D", "suppliers": ["chip"]}],
       "substitutes": [{"id": "chip", "fit": 0.1}], "as_of": "2026-01-01", "confidence": "sourced",
       "sources": [{"title": "A page"}]},
      {"id": "chip", "layer": "chip", "as_of": "2026-01-01"})",
                        R"({"id": "vendor", "country": "US"})");
}

UserCatalogue users(const std::string& entries, const std::string& organisations = {}) {
    return read_user_catalogue(
        "{\"format\": \"volteface-catalogue\", \"version\": 1,\n\"organisations\": [\n" + organisations +
            "],\n\"entries\": [\n" + entries + "]}",
        "mine.json");
}

/// A service of the client's, run by the client, on the shipped cloud and something that nobody ships.
Stack client() {
    Stack stack = stack_with(shipped(), {"cloud"});
    stack = with(stack, complete_upstream(stack, shipped()));
    Organisation own;
    own.id = OrganisationId("client");
    own.name = "The client";
    own.own = true;
    Organisation house;
    house.id = OrganisationId("software-house");
    house.name = "Software House";
    house.country = *Country::parse("FR");
    house.parent = OrganisationId("vendor");
    house.as_of = Date{2026, 3, 1};
    stack.organisations.push_back(own);
    stack.organisations.push_back(house);
    Component tool;
    tool.id = ComponentId("claims-tool");
    tool.name = "Claims tool";
    tool.layer = Layer::application;
    tool.organisation = house.id;
    tool.access = Access::managed;
    tool.capabilities = {"claims"};
    tool.annual_cost = *Decimal::parse("90000");
    tool.tags = {"vital"};
    tool.notes = "Seen on site";
    tool.confidence = Confidence::measured;
    tool.as_of = Date{2026, 4, 1};
    Component script;
    script.id = ComponentId("script");
    stack.components.push_back(tool);
    stack.components.push_back(script);
    Requirement needs;
    needs.id = RequirementId("r-cloud");
    needs.consumer = tool.id;
    needs.label = "Hébergement";
    needs.capability = "compute";
    needs.quorum = 2;
    needs.weight = 0.5;
    needs.buffer = Duration::hours(4);
    needs.confidence = Confidence::estimated;
    needs.suppliers = {{ComponentId("cloud"), Role::active, {}, {}},
                       {ComponentId("script"), Role::standby, Duration::days(1), {}}};
    stack.requirements.push_back(needs);
    Requirement unlisted = needs;
    unlisted.id = RequirementId("r-script");
    unlisted.suppliers = {{ComponentId("script"), Role::active, {}, {}}};
    stack.requirements.push_back(unlisted);
    return stack;
}

} // namespace

TEST_CASE("an entry is made of a component, and what only the stack knows stays there") {
    const Stack stack = client();
    const UserCatalogue made = entry_of(stack, *find(stack, ComponentId("claims-tool")), shipped());
    REQUIRE(made.entries.size() == 1);
    const CatalogueEntry& entry = made.entries[0];
    CHECK(entry.id == CatalogueId("claims-tool"));
    CHECK(entry.name == "Claims tool");
    CHECK(entry.layer == Layer::application);
    CHECK(entry.access == Access::managed);
    CHECK(entry.capabilities == Lines{"claims"});
    CHECK(entry.confidence == Confidence::measured);
    CHECK(entry.as_of == Date{2026, 4, 1});
    CHECK(entry.note == Text{"Seen on site", "Seen on site"});
    CHECK(entry.organisation == OrganisationId("software-house"));
    CHECK(ids_of(made.organisations) == Lines{"software-house"}); // its parent is shipped
    CHECK(made.organisations[0].parent == OrganisationId("vendor"));
    CHECK(made.organisations[0].country == *Country::parse("FR"));
    REQUIRE(entry.needs.size() == 1); // the other rests on nothing that a catalogue knows
    CHECK(entry.needs[0].label == Text{"Hébergement", "Hébergement"});
    CHECK(entry.needs[0].suppliers == std::vector{CatalogueId("cloud")});
    CHECK(entry.needs[0].quorum == 1);
    CHECK(entry.needs[0].weight == 0.5);
    CHECK(entry.needs[0].buffer == Duration::hours(4));
    CHECK(entry.needs[0].confidence == Confidence::estimated);
    const std::string bytes = write_user_catalogue(made);
    CHECK(bytes.find("90000") == std::string::npos);
    CHECK(bytes.find("vital") == std::string::npos);
}

TEST_CASE("the client's name stays with the client") {
    Stack stack = client();
    stack.components[2].organisation = OrganisationId("client");
    UserCatalogue made = entry_of(stack, stack.components[2], shipped());
    CHECK_FALSE(made.entries[0].organisation);
    CHECK(made.organisations.empty());
    stack.components[2].organisation = OrganisationId("software-house");
    stack.organisations.back().parent = OrganisationId("client"); // its own software house
    made = entry_of(stack, stack.components[2], shipped());
    CHECK(made.entries[0].organisation == OrganisationId("software-house"));
    CHECK_FALSE(made.organisations.at(0).parent);
    CHECK(write_user_catalogue(made).find("lient") == std::string::npos);
}

TEST_CASE("an entry made of one that came from the catalogue keeps what a component cannot hold") {
    Stack stack = client();
    stack.components[0].licence = "negotiated";
    const UserCatalogue made = entry_of(stack, stack.components[0], shipped());
    CatalogueEntry expected = *shipped().find(CatalogueId("cloud"));
    expected.licence = "negotiated";
    REQUIRE(made.entries.size() == 1);
    CHECK(made.entries[0] == expected);
    CHECK(made.organisations.empty());
}

TEST_CASE("the user's entry goes before the shipped one, and both can be looked at") {
    const Catalogue base = shipped();
    const Catalogue both = base.overlaid(users(R"({"id": "cloud", "layer": "compute", "name": "Our cloud",
         "organisation": "host"},
        {"id": "tool", "layer": "application", "needs": [{"suppliers": ["cloud", "chip"]}]})",
                                               R"({"id": "host", "country": "FR", "parent": "vendor"})"));
    CHECK(both.errors().empty());
    CHECK(ids_of(both.entries()) == Lines{"chip", "cloud", "tool"});
    CHECK(both.keeper_of(CatalogueId("chip")) == Keeper::shipped);
    CHECK(both.keeper_of(CatalogueId("cloud")) == Keeper::user_over_shipped);
    CHECK(both.keeper_of(CatalogueId("tool")) == Keeper::user);
    CHECK(both.find(CatalogueId("cloud"))->name == "Our cloud");
    CHECK(*both.shipped(CatalogueId("cloud")) == *base.find(CatalogueId("cloud")));
    CHECK(both.shipped(CatalogueId("chip")) == both.find(CatalogueId("chip")));
    CHECK(both.shipped(CatalogueId("tool")) == nullptr);
    CHECK(both.shipped(CatalogueId("none")) == nullptr);
    CHECK(control_of(both, *both.find(CatalogueId("cloud"))) == *Country::parse("US"));
    CHECK(both.find_by_name("our cloud")->id == CatalogueId("cloud"));
    Filter mine;
    mine.keeper = Keeper::user;
    CHECK(search(both, mine).size() == 1);
    CHECK(base.overlaid({}).entries() == base.entries());
}

TEST_CASE("a stack is completed and updated by what the user knows") {
    const Catalogue both = shipped().overlaid(
        users(R"({"id": "tool", "layer": "application", "needs": [{"suppliers": ["cloud"]}]})"));
    const Stack stack = stack_with(both, {"tool"});
    CHECK(told(complete_upstream(stack, both).requirements) ==
          Lines{"tool run: cloud ?", "cloud supply: chip ?"});
}

TEST_CASE("what is wrong in a user's file is named with its line, and the rest is there") {
    const UserCatalogue mine = users("{\"id\": \"good\", \"layer\": \"chip\"},\n"
                                     "{\"id\": \"bad one\", \"layer\": \"chip\"},\n"
                                     "{\"id\": \"worse\", \"layer\": \"attic\"},\n"
                                     "{\"id\": \"nowhere\"},\n"
                                     "{\"id\": \"good\", \"layer\": \"chip\", \"name\": \"Twin\"},\n"
                                     "{\"id\": \"fine\", \"layer\": \"data\"}",
                                     "{\"id\": \"a\", \"country\": \"XX\"}");
    std::vector<std::pair<ErrorCode, std::size_t>> told_errors;
    for (const Error& error : mine.errors) {
        CHECK(error.place.file == "mine.json");
        told_errors.emplace_back(error.code, error.place.line);
    }
    CHECK(told_errors == std::vector<std::pair<ErrorCode, std::size_t>>{{ErrorCode::unknown_country, 3},
                                                                        {ErrorCode::malformed_id, 6},
                                                                        {ErrorCode::unknown_word, 7},
                                                                        {ErrorCode::missing_key, 8},
                                                                        {ErrorCode::duplicate_id, 9}});
    CHECK(ids_of(mine.entries) == Lines{"fine", "good"});
    CHECK(mine.entries[1].name == "good"); // the first of the two
    const Catalogue both = shipped().overlaid(mine);
    CHECK(ids_of(both.entries()) == Lines{"chip", "cloud", "fine", "good"});
    CHECK(both.errors() == mine.errors);
}

TEST_CASE("references to nowhere and rings are found where the two catalogues meet") {
    const Catalogue base =
        catalogue_of(R"({"id": "chip"})", R"({"id": "branch", "parent": "group"}, {"id": "group"})");
    const Catalogue both = base.overlaid(
        users("{\"id\": \"hanging\", \"layer\": \"chip\", \"organisation\": \"ghost\",\n"
              " \"needs\": [{\"suppliers\": [\"gone\", \"chip\"]}]}",
              "{\"id\": \"group\", \"parent\": \"branch\"},\n{\"id\": \"lost\", \"parent\": \"nowhere\"}"));
    REQUIRE(both.errors().size() == 4);
    for (const Error& error : both.errors()) {
        INFO(error.subject);
        CHECK(error.place.file == "mine.json");
        CHECK(error.place.line > 0);
    }
    CHECK(both.errors().back().code == ErrorCode::parent_cycle);
    CHECK(both.errors().back().arguments == Lines{"group → branch → group"});
    CHECK(both.find(OrganisationId("branch"))->parent == OrganisationId("group")); // what is shipped stays
    CHECK(both.find(CatalogueId("hanging"))->needs[0].suppliers == std::vector{CatalogueId("chip")});
    CHECK_FALSE(both.find(CatalogueId("hanging"))->organisation);
}

TEST_CASE("a user's catalogue is written and read again, in and out the same bytes") {
    const Stack stack = client();
    UserCatalogue mine = entry_of(stack, *find(stack, ComponentId("claims-tool")), shipped());
    put(mine, entry_of(stack, stack.components[0], shipped()));
    CHECK(ids_of(mine.entries) == Lines{"claims-tool", "cloud"});
    const std::string bytes = write_user_catalogue(mine);
    const UserCatalogue again = read_user_catalogue(bytes, "mine.json");
    CHECK(again.errors.empty());
    CHECK(again.entries == mine.entries);
    CHECK(again.organisations == mine.organisations);
    CHECK(write_user_catalogue(again) == bytes);
    const tests::Scratch folder;
    CHECK(read_user_catalogue(folder.path() / "none.json").empty());
    CHECK(read_user_catalogue(folder.path() / "none.json").errors.empty());
    folder.write("mine.json", bytes);
    CHECK(read_user_catalogue(folder.path() / "mine.json").entries == mine.entries);
    folder.write("broken.json", "{ \"format\": ");
    const UserCatalogue broken = read_user_catalogue(folder.path() / "broken.json");
    REQUIRE(broken.errors.size() == 1);
    CHECK(broken.errors[0].code == ErrorCode::malformed_syntax);
}

TEST_CASE("an import says what is new, what differs and what is there already") {
    const UserCatalogue mine = users(R"({"id": "same", "layer": "chip"}, {"id": "other", "layer": "chip"})",
                                     R"({"id": "host", "country": "FR"})");
    const UserCatalogue theirs = users(R"({"id": "same", "layer": "chip"}, {"id": "new", "layer": "chip"},
                                          {"id": "other", "layer": "compute"})",
                                       R"({"id": "host", "country": "FR"}, {"id": "maker"})");
    const ImportPreview preview = preview_of(mine, theirs);
    CHECK(preview.added == std::vector{CatalogueId("new")});
    CHECK(preview.changed == std::vector{CatalogueId("other")});
    CHECK(preview.equal == std::vector{CatalogueId("same")});
    CHECK(preview.organisations == std::vector{OrganisationId("maker")});
    UserCatalogue after = mine;
    put(after, theirs);
    CHECK(preview_of(after, theirs).changes_nothing());
    CHECK(after.entries.size() == 3);
}

TEST_CASE("an entry that is taken out shows the shipped one again, and takes its organisations along") {
    UserCatalogue mine =
        users(R"({"id": "cloud", "layer": "compute", "organisation": "branch"},
                                  {"id": "tool", "layer": "chip", "organisation": "shared"})",
              R"({"id": "branch", "parent": "top"}, {"id": "top"}, {"id": "shared"}, {"id": "spare"})");
    CHECK_FALSE(remove(mine, CatalogueId("none")));
    CHECK(remove(mine, CatalogueId("cloud")));
    CHECK(ids_of(mine.entries) == Lines{"tool"});
    CHECK(ids_of(mine.organisations) == Lines{"shared", "spare"});
    CHECK(shipped().overlaid(mine).keeper_of(CatalogueId("cloud")) == Keeper::shipped);
}
