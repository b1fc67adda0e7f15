// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/catalogue/name_key.h"
#include "core/model/validation.h"
#include "tests/support/catch.h"
#include "tests/support/scratch.h"

#include <algorithm>

using namespace volteface;
using namespace volteface::catalogue;

namespace {

const std::string models = R"({"format": "volteface-catalogue", "version": 1, "layer": "model", "entries": [
  {"id": "gpt-4o", "name": "GPT-4o", "aliases": ["openai/gpt-4o"], "organisation": "openai", "access": "api",
   "capabilities": ["chat", "vision"], "hosting": ["US"], "as_of": "2026-11-20", "confidence": "sourced",
   "sources": [{"title": "Model page", "date": "2026"}],
   "description": {"en": "General model behind an API.", "fr": "Modèle généraliste derrière une API."},
   "needs": [{"label": {"en": "Cloud"}, "suppliers": ["azure"], "buffer": "PT1H"},
             {"phase": "update", "decay": 0.2, "suppliers": ["azure", "nowhere"]}],
   "substitutes": [{"id": "mistral-large", "fit": 0.85}, {"id": "ghost", "fit": 0.5}]},
  {"id": "gpt-4o-mini", "name": "GPT-4o mini", "organisation": "openai", "capabilities": ["chat"]},
  {"id": "mistral-large", "name": "Mistral Large", "organisation": "mistral-ai", "capabilities": ["chat"]},
  {"id": "azure-openai", "name": "Azure OpenAI", "layer": "platform", "organisation": "github"}
]})";
const std::string platforms =
    R"({"format": "volteface-catalogue", "version": 1, "layer": "platform", "entries": [
  {"id": "azure", "name": "Microsoft Azure", "organisation": "microsoft", "capabilities": ["gpu-compute"]}]})";
const std::string organisations = R"({"format": "volteface-organisations", "version": 1, "organisations": [
  {"id": "openai", "name": "OpenAI", "legal_name": "OpenAI", "country": "US"},
  {"id": "microsoft", "name": "Microsoft", "legal_name": "Microsoft Corporation", "country": "US"},
  {"id": "github", "name": "GitHub", "country": "US", "parent": "microsoft"},
  {"id": "mistral-ai", "name": "Mistral AI", "country": "FR"}]})";

Catalogue small() {
    const tests::Scratch scratch;
    scratch.write("model.json", models);
    scratch.write("platform.json", platforms);
    scratch.write("organisations.json", organisations);
    return Catalogue::load(scratch.path());
}

std::vector<std::string> ids(const std::vector<const CatalogueEntry*>& entries) {
    std::vector<std::string> list;
    for (const CatalogueEntry* entry : entries) {
        list.push_back(entry->id.str());
    }
    return list;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("entries are read with all they say, sorted by id") {
    const Catalogue catalogue = small();
    REQUIRE(catalogue.entries().size() == 5);
    CHECK(std::is_sorted(catalogue.entries().begin(), catalogue.entries().end(),
                         [](const auto& a, const auto& b) { return a.id < b.id; }));
    const CatalogueEntry* gpt = catalogue.find(CatalogueId("gpt-4o"));
    REQUIRE(gpt != nullptr);
    CHECK(gpt->layer == Layer::model);
    CHECK(gpt->confidence == Confidence::sourced);
    REQUIRE(gpt->needs.size() == 2);
    CHECK(gpt->needs[0].buffer == Duration::hours(1));
    CHECK(gpt->needs[1].decay == Decay(WearDecay{0.2}));
    CHECK(catalogue.find(CatalogueId("azure-openai"))->layer == Layer::platform);
    CHECK(catalogue.find(CatalogueId("none")) == nullptr);
    CHECK(catalogue.find(OrganisationId("github"))->parent == OrganisationId("microsoft"));
}

TEST_CASE("references that lead nowhere are named with their file and taken out") {
    const Catalogue catalogue = small();
    REQUIRE(catalogue.errors().size() == 2);
    for (const Error& error : catalogue.errors()) {
        CHECK(error.code == ErrorCode::unknown_reference);
        CHECK(error.subject == "gpt-4o");
        CHECK(error.place.file.ends_with("model.json"));
        CHECK(error.place.line == 2);
    }
    const CatalogueEntry* gpt = catalogue.find(CatalogueId("gpt-4o"));
    CHECK(gpt->needs[1].suppliers == std::vector{CatalogueId("azure")});
    CHECK(gpt->substitutes.size() == 1);
}

TEST_CASE("a bad file or a bad entry is named, and the rest is there") {
    const tests::Scratch scratch;
    scratch.write(
        "a.json",
        "{\"format\": \"volteface-catalogue\", \"version\": 1, \"layer\": \"chip\", \"entries\": [\n"
        "{\"id\": \"good\"},\n{\"id\": \"Bad One\"},\n"
        "{\"id\": \"worse\", \"needs\": [{\"decay\": \"stop\", \"suppliers\": []}]},\n"
        "{\"id\": \"unfit\", \"substitutes\": [{\"id\": \"good\", \"fit\": 1.5}]}]}");
    scratch.write("b.json", "{ not json");
    scratch.write("c.json", R"({"format": "something-else", "version": 1})");
    scratch.write(
        "d.json",
        R"({"format": "volteface-catalogue", "version": 1, "layer": "chip", "entries": [{"id": "good"}]})");
    scratch.write("e.txt", "no catalogue");
    const Catalogue catalogue = Catalogue::load(scratch.path());
    CHECK(catalogue.entries().size() == 1);
    std::vector<ErrorCode> codes;
    for (const Error& error : catalogue.errors()) {
        codes.push_back(error.code);
        CHECK(error.place.file.starts_with(scratch.path().string()));
    }
    CHECK(codes == std::vector{ErrorCode::malformed_id, ErrorCode::decay_outside_renewal,
                               ErrorCode::number_out_of_range, ErrorCode::malformed_syntax,
                               ErrorCode::not_this_format, ErrorCode::duplicate_id});
    CHECK(catalogue.errors().front().place.line == 3);
    CHECK(Catalogue::load(scratch.path() / "none").errors().front().code == ErrorCode::not_readable);
}

TEST_CASE("unknown words, countries and ids are named where they stand, and their neighbours stay") {
    const tests::Scratch scratch;
    scratch.write(
        "chip.json",
        "{\"format\": \"volteface-catalogue\", \"version\": 1, \"layer\": \"chip\", \"entries\": [\n"
        "{\"id\": \"good\", \"organisation\": \"maker\"},\n"
        "{\"id\": \"word\", \"access\": \"by-post\"},\n"
        "{\"id\": \"country\", \"hosting\": [\"FR\", \"UK\"]},\n"
        "{\"id\": \"share\", \"concentration\": {\"ZZ\": 0.5}},\n"
        "{\"id\": \"weight\", \"needs\": [{\"weight\": 0, \"suppliers\": [\"good\"]}]},\n"
        "{\"id\": \"dangling\", \"organisation\": \"nobody\"}]}");
    scratch.write("organisations.json",
                  "{\"format\": \"volteface-organisations\", \"version\": 1, \"organisations\": [\n"
                  "{\"id\": \"maker\", \"country\": \"FR\"},\n{\"id\": \"lower\", \"country\": \"fr\"}]}");
    scratch.write("platform.json", "{\"format\": \"volteface-catalogue\",\n\"version\": 1,, ");
    const Catalogue catalogue = Catalogue::load(scratch.path());
    std::vector<std::string> told;
    for (const Error& error : catalogue.errors()) {
        told.push_back(error.place.file.substr(scratch.path().string().size() + 1) + ":" +
                       std::to_string(error.place.line) + " " + error.subject);
    }
    CHECK(told == std::vector<std::string>{"chip.json:3 word", "chip.json:4 country", "chip.json:5 share",
                                           "chip.json:6 weight", "organisations.json:3 lower",
                                           "platform.json:2 ", "chip.json:7 dangling"});
    REQUIRE(catalogue.entries().size() == 2);
    CHECK(catalogue.entries()[0].id == CatalogueId("dangling")); // without the reference
    CHECK_FALSE(catalogue.entries()[0].organisation);
    CHECK(catalogue.entries()[1].organisation == OrganisationId("maker"));
}

TEST_CASE("a ring of parents is named once and cut") {
    const tests::Scratch scratch;
    scratch.write("organisations.json",
                  R"({"format": "volteface-organisations", "version": 1, "organisations": [
        {"id": "a", "parent": "b"}, {"id": "b", "parent": "c"}, {"id": "c", "parent": "a"},
        {"id": "d", "parent": "a"}, {"id": "e", "parent": "e"}]})");
    const Catalogue catalogue = Catalogue::load(scratch.path());
    REQUIRE(catalogue.errors().size() == 2);
    CHECK(catalogue.errors()[0].code == ErrorCode::parent_cycle);
    CHECK(catalogue.errors()[0].arguments == std::vector<std::string>{"a → b → c → a"});
    CHECK(catalogue.errors()[1].arguments == std::vector<std::string>{"e → e"});
}

TEST_CASE("a name finds its entry whatever its case and separators, and nothing where two fit") {
    const Catalogue catalogue = small();
    CHECK(catalogue.find_by_name("Azure OpenAI")->id == CatalogueId("azure-openai"));
    CHECK(catalogue.find_by_name("azure_openai")->id == CatalogueId("azure-openai"));
    CHECK(catalogue.find_by_name("AzureOpenAI")->id == CatalogueId("azure-openai"));
    CHECK(catalogue.find_by_name("openai/GPT-4o")->id == CatalogueId("gpt-4o"));
    CHECK(catalogue.find_by_name("gpt4o")->id == CatalogueId("gpt-4o"));
    CHECK(catalogue.find_by_name("gpt") == nullptr);
    CHECK(catalogue.find_by_name("") == nullptr);
    CHECK(catalogue.find_by_name("-") == nullptr);
    std::vector<CatalogueEntry> twins(2);
    twins[0].id = CatalogueId("one");
    twins[0].name = "Same name";
    twins[1].id = CatalogueId("same-name");
    twins[1].name = "Another";
    twins[1].aliases = {"Two"};
    const Catalogue both = Catalogue::of(twins, {});
    CHECK(both.find_by_name("Same Name") == nullptr);
    CHECK(both.find_by_name("same-name")->id == CatalogueId("same-name"));
    CHECK(both.find_by_name("two")->id == CatalogueId("same-name"));
}

TEST_CASE("search puts the closest first, and wants every word met") {
    const Catalogue catalogue = small();
    CHECK(ids(catalogue.search("gpt-4o")) == Ids{"gpt-4o", "gpt-4o-mini"});
    CHECK(ids(catalogue.search("GPT mini")) == Ids{"gpt-4o-mini"});
    CHECK(ids(catalogue.search("azure")) == Ids{"azure", "azure-openai"}); // its very id goes first
    CHECK(ids(catalogue.search("mistral")) == Ids{"mistral-large"});
    CHECK(ids(catalogue.search("généraliste")) == Ids{"gpt-4o"});
    CHECK(ids(catalogue.search("GENERALISTE")) == Ids{"gpt-4o"});
    CHECK(ids(catalogue.search("vision")) == Ids{"gpt-4o"});
    CHECK(ids(catalogue.search("openai")).front() == "azure-openai");
    CHECK(catalogue.search("openai").size() == 3); // by its organisation too
    CHECK(catalogue.search("nothing like it").empty());
    CHECK(catalogue.search("").size() == catalogue.entries().size());
    CHECK(ids(catalogue.with_capability("chat")) == Ids{"gpt-4o", "gpt-4o-mini", "mistral-large"});
    CHECK(ids(catalogue.in_layer(Layer::platform)) == Ids{"azure", "azure-openai"});
}

TEST_CASE("an entry becomes a component, with everyone up to who controls it") {
    const Catalogue catalogue = small();
    const auto insertion = catalogue.to_component(*catalogue.find(CatalogueId("azure-openai")));
    REQUIRE(insertion.organisations.size() == 2);
    CHECK(insertion.organisations[0].id == OrganisationId("github"));
    CHECK(insertion.organisations[1].id == OrganisationId("microsoft"));
    CHECK(insertion.organisations[1].name == "Microsoft");
    CHECK(insertion.organisations[1].notes == "Microsoft Corporation");
    const auto same_name = catalogue.to_component(*catalogue.find(CatalogueId("gpt-4o")));
    REQUIRE(same_name.organisations.size() == 1);
    CHECK(same_name.organisations[0].notes.empty()); // the legal name says nothing more
    CHECK(insertion.component.catalogue == CatalogueId("azure-openai"));
    Stack stack;
    for (const CatalogueEntry& entry : catalogue.entries()) {
        const auto made = catalogue.to_component(entry);
        stack.components.push_back(made.component);
        for (const Organisation& organisation : made.organisations) {
            if (find(stack, organisation.id) == nullptr) {
                stack.organisations.push_back(organisation);
            }
        }
    }
    CHECK(validate(stack).empty());
    CHECK(control_jurisdiction(stack, stack.components.front()) == *Country::parse("US"));
}

TEST_CASE("what a search found is written as a catalogue and read again") {
    const Catalogue catalogue = small();
    const tests::Scratch scratch;
    scratch.write("all.json", write_catalogue_json(catalogue.search("")));
    scratch.write("organisations.json", organisations);
    const Catalogue again = Catalogue::load(scratch.path());
    CHECK(again.errors().empty());
    CHECK(again.entries() == catalogue.entries());
}

TEST_CASE("names are compared by their letters and digits") {
    CHECK(name_key("Île-de-France / GPT_4.1") == "iledefrancegpt41");
    CHECK(search_words("Mistral Large (EU)") == std::vector<std::string>{"mistral", "large", "eu"});
    CHECK(name_key("日本") == "日本");
}

TEST_CASE("the shipped catalogue is whole: no mistakes, every fact with a date and a confidence") {
    const Catalogue catalogue = Catalogue::load(std::string(VOLTEFACE_SOURCE_DIR) + "/resources/catalogue");
    for (const Error& error : catalogue.errors()) {
        UNSCOPED_INFO(error.place.file << ":" << error.place.line << " " << error.subject << " code "
                                       << int(error.code)
                                       << (error.arguments.empty() ? "" : " " + error.arguments.back()));
    }
    CHECK(catalogue.errors().empty());
    CHECK(catalogue.entries().size() > 40);
    for (const CatalogueEntry& entry : catalogue.entries()) {
        INFO(entry.id.str());
        CHECK(entry.as_of);
        CHECK(entry.confidence);
        CHECK_FALSE(entry.description.en.empty());
        CHECK_FALSE(entry.description.fr.empty());
        if (entry.confidence == Confidence::sourced) {
            CHECK_FALSE(entry.sources.empty());
        }
        CHECK(catalogue.find_by_name(entry.name) == &entry);
    }
}
