// SPDX-License-Identifier: GPL-3.0-or-later
// The whole of what ships in resources/catalogue, held to its schemas and to its promises.
#include "core/base/read_file.h"
#include "core/model/validation.h"
#include "core/model/words.h"
#include "tests/scenarios/shipped.h"
#include "tests/support/catch.h"
#include "tests/support/schema_check.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace volteface;
using namespace volteface::tests;

namespace {

std::optional<Country> control(const CatalogueEntry& entry) {
    const auto insertion = shipped_catalogue().to_component(entry);
    return insertion.organisations.empty() ? std::nullopt : insertion.organisations.back().country;
}

void check_both_languages(const Text& text) {
    CHECK(!text.en.empty());
    CHECK(!text.fr.empty());
    CHECK(has_french_spaces(text.fr));
}

void check_note(const Text& note) {
    if (!note.empty()) {
        check_both_languages(note);
    }
}

bool share_a_capability(const CatalogueEntry& one, const CatalogueEntry& other) {
    return std::any_of(one.capabilities.begin(), one.capabilities.end(), [&](const std::string& capability) {
        return std::find(other.capabilities.begin(), other.capabilities.end(), capability) !=
               other.capabilities.end();
    });
}

/// What whoever draws the stack has, does or signs: it is controlled by nobody until it stands in a stack.
const std::set<std::string>& templates() {
    static const std::set<std::string> ids{
        "electricity-onsite", "enterprise-corpus",    "eval-golden-set", "finetune-dataset",
        "onprem-cpu",         "finetuned-open-model", "onprem-gpu",      "finetuned-hosted-model",
        "prompt-library",     "onprem-model-mirror",  "scc-tia",         "talent-compliance",
        "talent-gpu-kernel",  "talent-integrator",    "talent-ml",       "talent-mlops",
        "vector-index",
    };
    return ids;
}

/// Entries that need themselves in the phase run, through others, each with the reason; there is none.
const std::map<std::string, std::string>& run_rings() {
    static const std::map<std::string, std::string> reasons;
    return reasons;
}

std::set<std::string> below_when_running(const CatalogueEntry& entry) {
    std::set<std::string> found;
    std::vector<const CatalogueEntry*> open{&entry};
    while (!open.empty()) {
        const CatalogueEntry* const at = open.back();
        open.pop_back();
        for (const CatalogueNeed& need : at->needs) {
            if (need.phase != Phase::run) {
                continue;
            }
            for (const CatalogueId& supplier : need.suppliers) {
                if (found.insert(supplier.str()).second) {
                    open.push_back(shipped_catalogue().find(supplier));
                }
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("the shipped catalogue is read without a mistake, and its references lead somewhere") {
    const catalogue::Catalogue& catalogue = shipped_catalogue();
    CHECK(catalogue.errors().empty());
    CHECK(catalogue.entries().size() >= 250);
    for (const CatalogueEntry& entry : catalogue.entries()) {
        INFO(entry.id.str());
        if (entry.organisation) {
            CHECK(catalogue.find(*entry.organisation) != nullptr);
        }
        for (const CatalogueNeed& need : entry.needs) {
            CHECK(!need.suppliers.empty());
            CHECK(need.quorum >= 1);
            CHECK(static_cast<std::size_t>(need.quorum) <= need.suppliers.size());
            CHECK(std::set<CatalogueId>(need.suppliers.begin(), need.suppliers.end()).size() ==
                  need.suppliers.size());
            for (const CatalogueId& supplier : need.suppliers) {
                CHECK(catalogue.find(supplier) != nullptr);
                CHECK(supplier != entry.id);
            }
        }
        for (const CatalogueSubstitute& substitute : entry.substitutes) {
            INFO(substitute.id.str());
            const CatalogueEntry* const other = catalogue.find(substitute.id);
            REQUIRE(other != nullptr);
            CHECK(substitute.id != entry.id);
            CHECK(substitute.fit > 0);
            CHECK(substitute.fit <= 1);
            CHECK((other->layer == entry.layer || share_a_capability(*other, entry)));
        }
    }
    for (const CatalogueOrganisation& organisation : catalogue.organisations()) {
        INFO(organisation.id.str());
        CHECK(organisation.country);
        if (organisation.parent) {
            CHECK(catalogue.find(*organisation.parent) != nullptr);
        }
    }
}

TEST_CASE("every catalogue file keeps to its schema, and its records stand in order") {
    const SchemaCheck entries("catalogue");
    const SchemaCheck organisations("organisations");
    std::set<std::string> files;
    for (const auto& file : files_of(shipped().directory / "resources" / "catalogue", ".json")) {
        const std::string name = file.stem().string();
        INFO(name);
        files.insert(name);
        const auto text = read_file(file);
        REQUIRE(text);
        CHECK((name == "organisations" ? organisations : entries).breaches(*text).empty());
        std::vector<std::string> ids;
        const std::string mark = "\n      \"id\": \"";
        for (std::size_t at = text->find(mark); at != std::string::npos; at = text->find(mark, at)) {
            at += mark.size();
            ids.push_back(text->substr(at, text->find('"', at) - at));
        }
        CHECK(!ids.empty());
        CHECK(std::is_sorted(ids.begin(), ids.end()));
        if (const auto layer = from_word<Layer>(name)) {
            CHECK(ids.size() == shipped_catalogue().in_layer(*layer).size());
        }
    }
    CHECK(files == std::set<std::string>{"assurance", "chip", "compute", "data", "equipment", "material",
                                         "model", "organisations", "platform", "talent"});
}

TEST_CASE("what the catalogue says is there in both languages") {
    for (const CatalogueEntry& entry : shipped_catalogue().entries()) {
        INFO(entry.id.str());
        check_both_languages(entry.description);
        CHECK(entry.description.en.size() > 20);
        CHECK(entry.description.fr.size() > 20);
        CHECK(entry.description.en != entry.description.fr);
        check_note(entry.note);
        std::set<std::string> labels;
        for (const CatalogueNeed& need : entry.needs) {
            check_both_languages(need.label);
            CHECK(labels.insert(need.label.en).second);
            check_note(need.note);
        }
        for (const CatalogueSubstitute& substitute : entry.substitutes) {
            check_note(substitute.note);
        }
    }
    for (const CatalogueOrganisation& organisation : shipped_catalogue().organisations()) {
        INFO(organisation.id.str());
        CHECK(!organisation.name.empty());
        for (const ChangeOfControl& change : organisation.changes_of_control) {
            check_both_languages(change.note);
        }
    }
}

TEST_CASE("an entry carries the date and the confidence of what it says, and what it was read in") {
    Date newest{};
    const auto check = [&](const auto& record) {
        INFO(record.id.str());
        REQUIRE(record.as_of);
        CHECK(record.as_of->is_whole());
        CHECK(*record.as_of <= day_of_facts());
        newest = std::max(newest, *record.as_of);
        REQUIRE(record.confidence);
        CHECK(*record.confidence != Confidence::measured); // nobody has measured anything at the reader's
        CHECK((*record.confidence == Confidence::sourced) <= !record.sources.empty());
        for (const Source& source : record.sources) {
            CHECK(is_known_by_then(source));
        }
    };
    for (const CatalogueEntry& entry : shipped_catalogue().entries()) {
        check(entry);
        INFO(entry.id.str());
        CHECK(entry.access);
        CHECK(!entry.capabilities.empty());
        CHECK(std::is_sorted(entry.capabilities.begin(), entry.capabilities.end()));
        if (entry.released) {
            CHECK(entry.released->is_whole());
            CHECK(*entry.released <= day_of_facts());
        }
        for (const auto& [name, figure] : entry.figures) {
            INFO(name);
            CHECK(figure > 0);
        }
        double total = 0;
        for (const auto& [country, share] : entry.concentration) {
            CHECK(share > 0);
            total += share;
        }
        CHECK(total <= 1);
    }
    for (const CatalogueOrganisation& organisation : shipped_catalogue().organisations()) {
        check(organisation);
        Date before{};
        for (const ChangeOfControl& change : organisation.changes_of_control) {
            INFO(organisation.id.str());
            REQUIRE(change.date);
            CHECK(*change.date <= day_of_facts());
            CHECK(before < *change.date);
            before = *change.date;
            for (const Source& source : change.sources) {
                CHECK(is_known_by_then(source));
            }
        }
    }
    CHECK(newest == day_of_facts());
}

TEST_CASE("estimates are marked as such: every fit, and every buffer and wear of a need") {
    for (const CatalogueEntry& entry : shipped_catalogue().entries()) {
        INFO(entry.id.str());
        for (const CatalogueSubstitute& substitute : entry.substitutes) {
            CHECK(substitute.confidence == Confidence::estimated);
        }
        for (const CatalogueNeed& need : entry.needs) {
            INFO(need.label.en);
            const bool guessed = need.buffer > Duration{} || !std::holds_alternative<NoDecay>(need.decay);
            CHECK(guessed == (need.confidence == Confidence::estimated));
            if (const auto* const wear = std::get_if<WearDecay>(&need.decay)) {
                // Hardware wears out; nothing else that the catalogue lists does.
                CHECK(entry.layer == Layer::compute);
                CHECK(need.phase == Phase::supply);
                CHECK(wear->share <= 0.1);
            }
        }
    }
}

TEST_CASE("who controls an entry is known, unless it is a template") {
    std::set<std::string> uncontrolled;
    std::map<Layer, int> counts;
    for (const CatalogueEntry& entry : shipped_catalogue().entries()) {
        ++counts[entry.layer];
        if (!control(entry)) {
            uncontrolled.insert(entry.id.str());
        }
    }
    CHECK(uncontrolled == templates());
    CHECK(counts.size() == 9);
    CHECK(counts[Layer::model] >= 60);
}

TEST_CASE("control is where the chain of owners ends, not where the seller sits") {
    const auto expect = [](const char* id, const char* country) {
        INFO(id);
        const CatalogueEntry* const entry = shipped_catalogue().find(CatalogueId(id));
        REQUIRE(entry != nullptr);
        CHECK(control(*entry) == *Country::parse(country));
    };
    expect("azure", "US");            // sold by an Irish company
    expect("aws-eu-sovereign", "US"); // operated by a German one
    expect("alibaba-cloud", "CN");    // sold from Singapore
    expect("arm-cpu-ip", "JP");       // British, owned by SoftBank
    expect("langfuse", "US");         // German until it was bought
    expect("pharia-1", "CA");
    expect("eda-siemens", "DE"); // American engineers, German owner
    expect("slurm", "US");
    expect("s3ns-premi3ns", "FR"); // Google's technology all the same
    expect("jupiter", "DE");
    expect("eu-us-dpf", "EU");
    expect("gallium", "CN");
}

TEST_CASE("an organisation goes by its legal name too, unless it stands for several") {
    std::set<std::string> several;
    for (const CatalogueOrganisation& organisation : shipped_catalogue().organisations()) {
        if (organisation.legal_name.empty()) {
            several.insert(organisation.id.str());
        }
    }
    CHECK(several == std::set<std::string>{"chinese-refiners", "european-grid-operators", "euv-resist-makers",
                                           "neon-purifiers", "notified-bodies", "us-vendor"});
}

TEST_CASE("no entry needs itself to run, but for those that are named with their reason") {
    for (const CatalogueEntry& entry : shipped_catalogue().entries()) {
        INFO(entry.id.str());
        CHECK(below_when_running(entry).contains(entry.id.str()) == run_rings().contains(entry.id.str()));
    }
}

TEST_CASE("a cloud leads down to the foundry, the scanner, its optics and the quartz") {
    std::set<std::string> found;
    std::vector<std::string> open{"ovhcloud"};
    while (!open.empty()) {
        const CatalogueEntry* const at = shipped_catalogue().find(CatalogueId(open.back()));
        open.pop_back();
        REQUIRE(at != nullptr);
        for (const CatalogueNeed& need : at->needs) {
            for (const CatalogueId& supplier : need.suppliers) {
                if (found.insert(supplier.str()).second) {
                    open.push_back(supplier.str());
                }
            }
        }
    }
    for (const char* id : {"nvidia-h200", "tsmc-advanced-logic", "tsmc-cowos", "sk-hynix-hbm", "eda-synopsys",
                           "asml-euv", "zeiss-smt", "trumpf-euv-laser", "silicon-wafer-300mm",
                           "high-purity-quartz", "helium", "electricity-eu"}) {
        INFO(id);
        CHECK(found.contains(id));
    }
}

TEST_CASE("all of the catalogue in one stack is a stack that the rules accept") {
    Stack stack;
    for (const CatalogueEntry& entry : shipped_catalogue().entries()) {
        const auto made = shipped_catalogue().to_component(entry);
        stack.components.push_back(made.component);
        for (const Organisation& organisation : made.organisations) {
            if (find(stack, organisation.id) == nullptr) {
                stack.organisations.push_back(organisation);
            }
        }
        for (std::size_t i = 0; i < entry.needs.size(); ++i) {
            const CatalogueNeed& need = entry.needs[i];
            Requirement requirement;
            requirement.id = RequirementId(entry.id.str() + "-" + std::to_string(i));
            requirement.consumer = made.component.id;
            requirement.phase = need.phase;
            requirement.quorum = need.quorum;
            requirement.buffer = need.buffer;
            requirement.decay = need.decay;
            for (const CatalogueId& supplier : need.suppliers) {
                Supplier one;
                one.component = ComponentId(supplier.str());
                requirement.suppliers.push_back(one);
            }
            stack.requirements.push_back(requirement);
        }
    }
    CHECK(validate(stack).empty());
    CHECK(stack.requirements.size() > 300);
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
    // Their substitutes are American too: two steps are needed to leave.
    const std::set<std::string> none_known{"claude-fable-5", "gemini-api", "muse-spark",
                                           "oracle-oci",     "vertex-ai",  "xai-api"};
    std::set<std::string> without;
    for (const CatalogueEntry& entry : catalogue.entries()) {
        const bool runs_elsewhere = entry.access == Access::api || entry.access == Access::managed;
        const bool runs_software =
            entry.layer == Layer::compute || entry.layer == Layer::platform || entry.layer == Layer::model;
        if (!runs_elsewhere || !runs_software || control(entry) != us) {
            continue;
        }
        const bool has_one = std::any_of(
            entry.substitutes.begin(), entry.substitutes.end(), [&](const CatalogueSubstitute& substitute) {
                const CatalogueEntry& other = *catalogue.find(substitute.id);
                const auto jurisdiction = control(other);
                return !jurisdiction || bloc_of(*jurisdiction) == Bloc::european ||
                       other.access == Access::open_source || other.access == Access::self_hosted ||
                       other.access == Access::downloaded;
            });
        if (!has_one) {
            without.insert(entry.id.str());
        }
    }
    CHECK(without == none_known);
}
