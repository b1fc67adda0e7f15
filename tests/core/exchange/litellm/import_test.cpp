// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validation.h"
#include "tests/core/exchange/litellm/support.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace volteface;
using namespace volteface::exchange::litellm;
using namespace volteface::test;

namespace {

std::string route(const std::string& name, const std::string& params, const std::string& info = {}) {
    return "  - model_name: " + name + "\n    litellm_params: {" + params + "}\n" +
           (info.empty() ? "" : "    model_info: {" + info + "}\n");
}

const Component& at(const Stack& stack, const std::string& id) {
    const Component* component = find(stack, ComponentId(id));
    REQUIRE(component != nullptr);
    return *component;
}

bool has_tag(const Component& component, const std::string& tag) {
    return std::find(component.tags.begin(), component.tags.end(), tag) != component.tags.end();
}

std::string control(const Stack& stack, const Component& component) {
    const auto country = control_jurisdiction(stack, component);
    return country ? country->str() : "?";
}

} // namespace

TEST_CASE("a route is told by where it goes, never by its alias") {
    const Preview preview =
        import_text("model_list:\n" + route("gpt-4", "model: mistral/mistral-large-latest"));
    const Component& component = only_supplier(preview.stack, "gpt-4");
    CHECK(component.name == "Mistral Large 3 (Mistral AI API)");
    CHECK(component.catalogue == CatalogueId("mistral-large-3"));
    CHECK(control(preview.stack, component) == "FR");
    CHECK(component.access == Access::api);
    CHECK(component.hosting.empty());
    CHECK(preview.routes.front().goes_to == "Mistral AI API");
}

TEST_CASE("several routes of one name are one need with several suppliers") {
    const Preview preview = import_text("model_list:\n" + route("chat", "model: openai/gpt-4o") +
                                        route("chat", "model: mistral/mistral-large") +
                                        route("chat", "model: openai/gpt-4o, rpm: 10"));
    CHECK(suppliers_of(preview.stack, "chat") ==
          std::vector<std::string>{"active gpt-4o-openai", "active mistral-large-mistral"});
    CHECK(preview.new_requirements == 3); // the name, and each endpoint's platform
}

TEST_CASE("fallbacks and later orders are standbys that take over at once") {
    const Preview preview = import_text("model_list:\n" + route("a", "model: openai/gpt-4o, order: 1") +
                                        route("a", "model: openai/gpt-4.1, order: 2") +
                                        route("b", "model: mistral/mistral-large") +
                                        "router_settings:\n  fallbacks: [{a: [b]}]\n");
    CHECK(suppliers_of(preview.stack, "a") == std::vector<std::string>{"active gpt-4o-openai",
                                                                       "standby gpt-4-1-openai",
                                                                       "standby mistral-large-mistral"});
    CHECK(suppliers_of(preview.stack, "b") == std::vector<std::string>{"active mistral-large-mistral"});
    for (const Supplier& supplier : preview.stack.requirements.back().suppliers) {
        CHECK(supplier.failover == Duration{});
    }
    CHECK(has_note(preview, NoteCode::later_order, {"a"}));
    CHECK(has_note(preview, NoteCode::fallback, {"a", "b"}));
}

TEST_CASE("fallbacks of the router take the place of those of the library; default ones serve names without "
          "their own") {
    const Preview preview =
        import_text("model_list:\n" + route("a", "model: openai/gpt-4o") +
                    route("b", "model: mistral/mistral-large") + route("c", "model: openai/gpt-4.1") +
                    "litellm_settings:\n  fallbacks: [{a: [c]}]\n  default_fallbacks: [c]\n"
                    "router_settings:\n  fallbacks: [{a: [b]}]\n");
    CHECK(suppliers_of(preview.stack, "a") ==
          std::vector<std::string>{"active gpt-4o-openai", "standby mistral-large-mistral"});
    CHECK(suppliers_of(preview.stack, "b") ==
          std::vector<std::string>{"active mistral-large-mistral", "standby gpt-4-1-openai"});
    CHECK(suppliers_of(preview.stack, "c") == std::vector<std::string>{"active gpt-4-1-openai"});
    CHECK(has_note(preview, NoteCode::overridden, {"litellm_settings/fallbacks"}));
}

TEST_CASE("fallbacks for over-long or refused prompts are no standbys: they do not help in an outage") {
    const Preview preview = import_text("model_list:\n" + route("a", "model: openai/gpt-4o") +
                                        route("b", "model: mistral/mistral-large") +
                                        "litellm_settings:\n  context_window_fallbacks: [{a: [b]}]\n"
                                        "  content_policy_fallbacks: [{a: [b]}]\n");
    CHECK(suppliers_of(preview.stack, "a").size() == 1);
    CHECK(has_note(preview, NoteCode::special_fallback, {"litellm_settings/context_window_fallbacks"}));
}

TEST_CASE("a fallback may name a deployment's id, an alias, or what a wildcard makes of it") {
    const Preview preview =
        import_text("model_list:\n" + route("a", "model: openai/gpt-4o") +
                    route("b", "model: mistral/mistral-large", "id: paris") +
                    route("'anthropic/*'", "model: 'anthropic/*'") +
                    "router_settings:\n  model_group_alias: {bee: b}\n"
                    "  fallbacks: [{a: [paris, anthropic/claude-sonnet-4-5]}, {bee: [a]}]\n");
    CHECK(suppliers_of(preview.stack, "a") ==
          std::vector<std::string>{"active gpt-4o-openai", "standby mistral-large-mistral",
                                   "standby claude-sonnet-4-5-anthropic"});
    CHECK(suppliers_of(preview.stack, "b") ==
          std::vector<std::string>{"active mistral-large-mistral", "standby gpt-4o-openai"});
    CHECK(has_note(preview, NoteCode::alias, {"bee", "b"}));
}

TEST_CASE("an Azure deployment is Microsoft's, its model is told by base_model alone, its country by the "
          "region alone") {
    const std::string base = "model: azure/gpt-4o, api_base: 'https://contoso.openai.azure.com'";
    SECTION("without base_model the deployment's name says nothing") {
        const Preview preview = import_text("model_list:\n" + route("a", base));
        const Component& component = only_supplier(preview.stack, "a");
        CHECK_FALSE(component.catalogue);
        CHECK(component.organisation == OrganisationId("microsoft"));
        CHECK(component.hosting.empty());
        CHECK(has_tag(component, "unknown"));
        CHECK(has_note(preview, NoteCode::deployment_name_only, {"a", "gpt-4o"}));
    }
    SECTION("with base_model and region") {
        const Preview preview =
            import_text("model_list:\n" + route("a", base + ", region_name: francecentral",
                                                "base_model: azure/gpt-4o-2024-11-20"));
        const Component& component = only_supplier(preview.stack, "a");
        CHECK(component.catalogue == CatalogueId("gpt-4o"));
        CHECK(component.organisation == OrganisationId("microsoft"));
        CHECK(component.hosting == std::vector<Country>{Country::parse("FR").value()});
        CHECK(component.certifications.empty()); // those are of OpenAI's own offer
        CHECK(has_tag(component, "openai"));     // whose model is sold again
        CHECK_FALSE(has_tag(component, "unknown"));
        CHECK(component.name == "GPT-4o (Azure OpenAI, contoso, francecentral)");
    }
}

TEST_CASE("a value from the environment is an explicit unknown, unless the file gives it") {
    const Preview preview = import_text(
        "model_list:\n" + route("a", "model: azure/x, api_base: os.environ/BASE") +
        route("b", "model: os.environ/MODEL") + route("c", "model: openai/x, api_base: os.environ/GIVEN") +
        "environment_variables: {GIVEN: 'https://api.scaleway.ai/v1'}\n");
    const Component& base = only_supplier(preview.stack, "a");
    CHECK_FALSE(base.organisation);
    CHECK(has_tag(base, "unknown"));
    CHECK(base.notes.find("BASE") != std::string::npos);
    CHECK(has_note(preview, NoteCode::destination_from_environment, {"a", "BASE"}));
    CHECK(has_tag(only_supplier(preview.stack, "b"), "unknown"));
    CHECK(has_note(preview, NoteCode::model_from_environment, {"b", "MODEL"}));
    CHECK(control(preview.stack, only_supplier(preview.stack, "c")) == "FR");
    CHECK(has_note(preview, NoteCode::environment_default, {"GIVEN"}));
}

TEST_CASE("a wildcard is an explicit unknown that still rests on the platform it names") {
    const Preview preview =
        import_text("model_list:\n" + route("'openai/*'", "model: 'openai/*'") + route("'*'", "model: '*'"));
    const Component& some = only_supplier(preview.stack, "openai/*");
    CHECK_FALSE(some.organisation);
    CHECK(has_tag(some, "unknown"));
    CHECK(at(preview.stack, "openai-api").organisation == OrganisationId("openai"));
    const Component& any = only_supplier(preview.stack, "*");
    CHECK_FALSE(any.organisation);
    CHECK(has_tag(any, "unknown"));
    CHECK(has_note(preview, NoteCode::wildcard, {"openai/*"}));
    CHECK(has_note(preview, NoteCode::wildcard, {"*"}));
}

TEST_CASE("the dialect of one provider may be spoken by the machines of another, or by one's own") {
    Stack stack;
    Organisation own;
    own.id = OrganisationId("alvane");
    own.name = "Alvane";
    own.own = true;
    stack.organisations.push_back(own);
    const Preview preview = import_into(
        stack,
        "model_list:\n" +
            route("llama", "model: openai/llama-3.3-70b-instruct, api_base: 'https://api.scaleway.ai/v1'") +
            route("small",
                  "model: hosted_vllm/Mistral-Small-3.2-24B-Instruct-2506, api_base: 'http://vllm:8000'") +
            route("odd", "model: openai/gpt-4o, api_base: 'http://10.0.0.7'") +
            route("far", "model: openai/x, api_base: 'https://llm.partner.example'"));
    const Component& llama = only_supplier(preview.stack, "llama");
    CHECK(control(preview.stack, llama) == "FR");
    CHECK(llama.origin == Country::parse("US").value());
    const Component& small = only_supplier(preview.stack, "small");
    CHECK(small.access == Access::self_hosted);
    CHECK(small.hosting.empty());
    CHECK(small.organisation == OrganisationId("alvane"));
    CHECK(small.catalogue == CatalogueId("mistral-small-3-2"));
    CHECK(at(preview.stack, "vllm").layer == Layer::platform);
    CHECK_FALSE(only_supplier(preview.stack, "odd").catalogue);
    CHECK(has_note(preview, NoteCode::not_self_hosted, {"odd", "gpt-4o"}));
    CHECK_FALSE(only_supplier(preview.stack, "far").organisation);
    CHECK(has_note(preview, NoteCode::unknown_host, {"far", "llm.partner.example"}));
}

TEST_CASE("importing the same file twice changes nothing") {
    const std::string text = golden("gateway.yaml");
    const Preview once = import_text(text);
    const Preview twice = import_into(once.stack, text);
    CHECK(twice.stack == once.stack);
    CHECK(twice.new_components == 0);
    CHECK(twice.new_requirements == 0);
    CHECK(twice.new_organisations == 0);
    CHECK(std::none_of(twice.routes.begin(), twice.routes.end(), [](const Route& r) { return r.is_new; }));
}

TEST_CASE("what a person has drawn is matched, not doubled, and never overwritten") {
    Stack stack;
    Organisation openai;
    openai.id = OrganisationId("oai");
    openai.name = "OpenAI, Inc.";
    openai.country = Country::parse("US").value();
    stack.organisations.push_back(openai);
    Component gateway;
    gateway.id = ComponentId("llm-gateway");
    gateway.name = "Our gateway";
    gateway.layer = Layer::platform;
    gateway.catalogue = CatalogueId("litellm");
    stack.components.push_back(gateway);
    Component drawn;
    drawn.id = ComponentId("chat-model");
    drawn.name = "The chat model";
    drawn.layer = Layer::model;
    drawn.catalogue = CatalogueId("gpt-4o");
    drawn.organisation = OrganisationId("oai");
    stack.components.push_back(drawn);
    Component taken; // another thing under the id that the import would take
    taken.id = ComponentId("mistral-large-mistral");
    taken.name = "A poster";
    taken.layer = Layer::material;
    stack.components.push_back(taken);
    const std::string text = "model_list:\n" + route("a", "model: openai/gpt-4o") +
                             route("b", "model: mistral/mistral-large") + route("c", "model: openai/gpt-4.1");
    const Preview preview = import_into(stack, text);
    CHECK(at(preview.stack, "chat-model").name == "The chat model");
    CHECK(at(preview.stack, "chat-model").access == Access::api); // it was empty
    CHECK(at(preview.stack, "mistral-large-mistral").name == "A poster");
    CHECK(at(preview.stack, "mistral-large-mistral-2").layer == Layer::model);
    CHECK(find(preview.stack, ComponentId("litellm-gateway")) == nullptr);
    CHECK(find(preview.stack, OrganisationId("openai")) == nullptr);
    CHECK(at(preview.stack, "gpt-4-1-openai").organisation == OrganisationId("oai"));
    const auto need = std::find_if(preview.stack.requirements.begin(), preview.stack.requirements.end(),
                                   [](const Requirement& r) { return r.label == "a"; });
    REQUIRE(need != preview.stack.requirements.end());
    CHECK(need->consumer == ComponentId("llm-gateway"));
    CHECK(need->suppliers.front().component == ComponentId("chat-model"));
    CHECK(import_into(preview.stack, text).stack == preview.stack);
}

TEST_CASE("what was imported and is no longer in the file is kept, and said") {
    const Preview once = import_text("model_list:\n" + route("a", "model: openai/gpt-4o"));
    const Preview then =
        import_into(once.stack, "model_list:\n" + route("a", "model: mistral/mistral-large"));
    CHECK(suppliers_of(then.stack, "a") ==
          std::vector<std::string>{"active gpt-4o-openai", "active mistral-large-mistral"});
    CHECK(has_note(then, NoteCode::supplier_not_in_file, {"a", "GPT-4o (OpenAI API)"}));
}

TEST_CASE("no secret of the file is in the stack or in the report") {
    const Preview preview = import_text(golden("gateway.yaml"));
    std::string everything;
    for (const Component& component : preview.stack.components) {
        everything += component.id.str() + component.name + component.notes + "\n";
    }
    for (const Requirement& requirement : preview.stack.requirements) {
        everything += requirement.id.str() + requirement.label + requirement.notes + "\n";
    }
    for (const Note& note : preview.notes) {
        for (const std::string& argument : note.arguments) {
            everything += argument + "\n";
        }
    }
    for (const Route& entry : preview.routes) {
        everything += entry.goes_to + entry.model + "\n";
    }
    for (const char* secret : {"sk-0123456789abcdef", "AKIAIOSFODNN7EXAMPLE", "hunter2", "token=abc",
                               "sk-lf-123456", "sk-master-secret", "litellm:pw"}) {
        INFO(secret);
        CHECK(everything.find(secret) == std::string::npos);
    }
    CHECK(has_note(preview, NoteCode::secret, {"model_list/1/litellm_params/api_key"}));
    CHECK(has_note(preview, NoteCode::secret, {"api_base"}));
    CHECK(has_note(preview, NoteCode::secret, {"general_settings/master_key"}));
}
