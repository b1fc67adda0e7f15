// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/litellm/model_name.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace volteface::exchange::litellm;

namespace {

/// "provider model region", with '!' behind for a name that its owner gave.
std::string told(const char* text, const char* provider = "") {
    const ModelName name = read_model_name(text, provider);
    return std::string(name.provider == nullptr ? "?" : name.provider->key) + " " + name.model + " " +
           name.region + (name.is_deployment ? "!" : "");
}

bool looks_up(const char* text, const char* wanted) {
    const std::vector<std::string> names = names_to_look_up(read_model_name(text, ""));
    return std::find(names.begin(), names.end(), wanted) != names.end();
}

} // namespace

TEST_CASE("a model string is taken apart into provider, model and region") {
    CHECK(told("openai/gpt-4o") == "openai gpt-4o ");
    CHECK(told("gpt-4o-mini") == "openai gpt-4o-mini ");
    CHECK(told("claude-sonnet-4-5") == "anthropic claude-sonnet-4-5 ");
    CHECK(told("gemini-2.5-pro") == "vertex-ai gemini-2.5-pro ");
    CHECK(told("gemini/gemini-2.5-pro") == "gemini gemini-2.5-pro ");
    CHECK(told("azure/eu-prod") == "azure-openai eu-prod !");
    CHECK(told("azure/responses/eu-prod") == "azure-openai eu-prod !");
    CHECK(told("azure_ai/mistral-large") == "azure-ai mistral-large ");
    CHECK(told("bedrock/eu.anthropic.claude-v1") == "bedrock anthropic.claude-v1 eu");
    CHECK(told("bedrock/converse/us.amazon.nova-pro-v1:0") == "bedrock amazon.nova-pro-v1:0 us");
    CHECK(told("bedrock/eu-central-1/anthropic.claude-v2") == "bedrock anthropic.claude-v2 eu-central-1");
    CHECK(told("bedrock/arn:aws:bedrock:eu-west-3:123456789012:application-inference-profile/abc") ==
          "bedrock abc eu-west-3!");
    CHECK(told("bedrock/arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0") ==
          "bedrock amazon.nova-lite-v1:0 us-east-1");
    CHECK(told("vertex_ai/1234567890") == "vertex-ai 1234567890 !");
    CHECK(told("sagemaker/my-endpoint") == "sagemaker my-endpoint !");
    CHECK(told("databricks/databricks-meta-llama-3-3-70b-instruct") ==
          "databricks databricks-meta-llama-3-3-70b-instruct ");
    CHECK(told("databricks/claims-v3") == "databricks claims-v3 !");
    CHECK(told("brandnew/model") == "? brandnew/model ");
    CHECK(told("mistralai/Mistral-7B", "huggingface") == "huggingface mistralai/Mistral-7B ");
    CHECK(told("azure/x", "azure") == "azure-openai x !");
    CHECK(told("mistral") == "? mistral ");
}

TEST_CASE("a catalogue is asked for the model without its maker, its date and its version") {
    CHECK(looks_up("openai/gpt-4o-2024-08-06", "gpt-4o"));
    CHECK(looks_up("anthropic/claude-sonnet-4-5-20250929", "claude-sonnet-4-5"));
    CHECK(looks_up("vertex_ai/claude-sonnet-4-5@20250929", "claude-sonnet-4-5"));
    CHECK(looks_up("bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0", "claude-sonnet-4-5"));
    CHECK(looks_up("mistral/mistral-large-latest", "mistral-large"));
    CHECK(looks_up("hosted_vllm/mistralai/Mistral-Small-3.2", "Mistral-Small-3.2"));
    CHECK(looks_up("ollama/llama3.3:70b", "llama3.3-70b"));
    CHECK(looks_up("openrouter/deepseek/deepseek-r1:free", "deepseek-r1"));
    CHECK_FALSE(looks_up("openai/ft:gpt-4o:alvane::abc", "gpt-4o"));
    CHECK_FALSE(looks_up("openai/gpt-4o-mini", "gpt-4o"));
    CHECK(names_to_look_up(read_model_name("openai/*", "")).empty());
}
