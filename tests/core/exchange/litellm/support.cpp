// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/litellm/support.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace volteface::test {

using namespace exchange::litellm;

namespace {

Organisation organisation(const std::string& id, const std::string& name, const std::string& country) {
    Organisation result;
    result.id = OrganisationId(id);
    result.name = name;
    result.country = Country::parse(country).value();
    return result;
}

KnownEntry entry(const std::string& id, const std::string& name, Layer layer, Access access,
                 const std::string& family, const Organisation& owner) {
    KnownEntry known;
    known.component.id = ComponentId(id);
    known.component.catalogue = CatalogueId(id);
    known.component.name = name;
    known.component.layer = layer;
    known.component.access = access;
    known.component.family = family;
    known.component.licence = access == Access::downloaded ? "Apache-2.0" : "proprietary";
    known.component.hosting = {owner.country.value()};
    known.component.certifications = {"soc2"};
    known.component.capabilities = {layer == Layer::model ? "chat" : "model-hosting"};
    known.component.organisation = owner.id;
    known.organisations = {owner};
    return known;
}

std::optional<KnownEntry> resolve(std::string_view name) {
    const Organisation openai = organisation("openai", "OpenAI", "US");
    const Organisation mistral = organisation("mistral-ai", "Mistral AI SAS", "FR");
    const Organisation anthropic = organisation("anthropic", "Anthropic PBC", "US");
    const Organisation microsoft = organisation("microsoft", "Microsoft Corporation", "US");
    const Organisation meta = organisation("meta", "Meta Platforms, Inc.", "US");
    const Organisation berri = organisation("berri-ai", "Berri AI, Inc.", "US");
    const std::vector<std::pair<std::vector<std::string>, KnownEntry>> table = {
        {{"gpt-4o"}, entry("gpt-4o", "GPT-4o", Layer::model, Access::api, "gpt", openai)},
        {{"gpt-4.1"}, entry("gpt-4-1", "GPT-4.1", Layer::model, Access::api, "gpt", openai)},
        {{"text-embedding-3-large"},
         entry("text-embedding-3-large", "text-embedding-3-large", Layer::model, Access::api, "", openai)},
        {{"mistral-large"},
         entry("mistral-large-3", "Mistral Large 3", Layer::model, Access::api, "mistral", mistral)},
        {{"claude-sonnet-4-5"},
         entry("claude-sonnet-4-5", "Claude Sonnet 4.5", Layer::model, Access::api, "claude", anthropic)},
        {{"Mistral-Small-3.2-24B-Instruct-2506"},
         entry("mistral-small-3-2", "Mistral Small 3.2 24B", Layer::model, Access::downloaded, "mistral",
               mistral)},
        {{"llama-3.3-70b-instruct"},
         entry("llama-3-3-70b", "Llama 3.3 70B", Layer::model, Access::downloaded, "llama", meta)},
        {{"openai-api"}, entry("openai-api", "OpenAI API", Layer::platform, Access::api, "", openai)},
        {{"azure-ai-foundry"},
         entry("azure-ai-foundry", "Microsoft Foundry", Layer::platform, Access::api, "", microsoft)},
        {{"litellm"}, entry("litellm", "LiteLLM gateway", Layer::platform, Access::open_source, "", berri)},
    };
    for (const auto& [names, known] : table) {
        if (std::find(names.begin(), names.end(), name) != names.end()) {
            return known;
        }
    }
    return std::nullopt;
}

} // namespace

std::string golden(const std::string& name) {
    std::ifstream file(std::string(VOLTEFACE_SOURCE_DIR) + "/tests/golden/litellm/" + name, std::ios::binary);
    REQUIRE(file.good());
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

Options options_with_catalogue() {
    Options options;
    options.resolve = resolve;
    options.read_include = [](std::string_view path) -> Result<std::string> {
        if (path != "embeddings.yaml") {
            return fail(ErrorCode::not_readable, {}, {"no such file"});
        }
        return golden(std::string(path));
    };
    return options;
}

Preview import_into(const Stack& stack, const std::string& text) {
    auto preview = import_config(stack, text, "config.yaml", options_with_catalogue());
    REQUIRE(preview.has_value());
    return std::move(*preview);
}

Preview import_text(const std::string& text) {
    return import_into({}, text);
}

std::vector<std::string> suppliers_of(const Stack& stack, const std::string& name) {
    std::vector<std::string> result;
    for (const Requirement& requirement : stack.requirements) {
        if (requirement.label != name || requirement.consumer.str() != "litellm-gateway") {
            continue;
        }
        for (const Supplier& supplier : requirement.suppliers) {
            result.push_back(std::string(supplier.role == Role::active ? "active " : "standby ") +
                             supplier.component.str());
        }
    }
    return result;
}

const Component& only_supplier(const Stack& stack, const std::string& name) {
    const std::vector<std::string> suppliers = suppliers_of(stack, name);
    REQUIRE(!suppliers.empty());
    const std::string& first = suppliers.front();
    const Component* component = find(stack, ComponentId(first.substr(first.find(' ') + 1)));
    REQUIRE(component != nullptr);
    return *component;
}

bool has_note(const Preview& preview, NoteCode code, const std::vector<std::string>& arguments) {
    return std::any_of(preview.notes.begin(), preview.notes.end(), [&](const Note& note) {
        return note.code == code && note.arguments.size() >= arguments.size() &&
               std::equal(arguments.begin(), arguments.end(), note.arguments.begin());
    });
}

} // namespace volteface::test
