// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/litellm/providers.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace volteface::exchange::litellm {

namespace {

using enum Reach;

constexpr Provider providers[] = {
    {"openai", public_api, "OpenAI API", "openai-api", "openai", "OpenAI", "US", "openai", false},
    {"azure-openai", resource, "Azure OpenAI", "azure-openai azure-ai-foundry", "microsoft",
     "Microsoft Corporation", "US", "openai", true},
    {"azure-ai", resource, "Azure AI Foundry", "azure-ai-foundry", "microsoft", "Microsoft Corporation", "US",
     "openai", false},
    {"bedrock", cloud, "Amazon Bedrock", "aws-bedrock amazon-bedrock", "amazon-web-services",
     "Amazon Web Services", "US", "bedrock", false},
    {"sagemaker", cloud, "Amazon SageMaker", "aws-sagemaker amazon-sagemaker", "amazon-web-services",
     "Amazon Web Services", "US", "sagemaker", true},
    {"vertex-ai", cloud, "Google Vertex AI", "vertex-ai", "google", "Google LLC", "US", "gemini", false},
    {"gemini", public_api, "Google Gemini API", "gemini-api", "google", "Google LLC", "US", "gemini", false},
    {"anthropic", public_api, "Anthropic API", "anthropic-api", "anthropic", "Anthropic", "US", "anthropic",
     false},
    {"mistral", public_api, "Mistral AI API", "mistral-api", "mistral-ai", "Mistral AI", "FR", "openai",
     false},
    {"cohere", public_api, "Cohere API", "cohere-api", "cohere", "Cohere", "CA", "cohere", false},
    {"huggingface", public_api, "Hugging Face Inference", "hf-inference", "hugging-face", "Hugging Face",
     "US", "openai", false},
    {"groq", public_api, "GroqCloud", "groq-api groqcloud", "groq", "Groq", "US", "openai", false},
    {"together", public_api, "Together AI", "together-ai", "together-ai", "Together AI", "US", "openai",
     false},
    {"openrouter", public_api, "OpenRouter", "openrouter", "openrouter", "OpenRouter", "US", "openai", false},
    {"deepseek", public_api, "DeepSeek API", "deepseek-api", "deepseek", "DeepSeek", "CN", "openai", false},
    {"databricks", resource, "Databricks Model Serving", "databricks", "databricks", "Databricks", "US",
     "openai", true},
    {"xai", public_api, "xAI API", "xai-api", "xai", "xAI", "US", "openai", false},
    {"perplexity", public_api, "Perplexity API", "perplexity-api", "perplexity", "Perplexity AI", "US",
     "openai", false},
    {"fireworks", public_api, "Fireworks AI", "fireworks-ai", "fireworks-ai", "Fireworks AI", "US", "openai",
     false},
    {"deepinfra", public_api, "DeepInfra", "deepinfra", "deepinfra", "Deep Infra", "US", "openai", false},
    {"nvidia-nim", public_api, "NVIDIA NIM API", "nvidia-nim", "nvidia", "NVIDIA Corporation", "US", "openai",
     false},
    {"cerebras", public_api, "Cerebras Inference", "cerebras", "cerebras", "Cerebras Systems", "US", "openai",
     false},
    {"sambanova", public_api, "SambaNova Cloud", "sambanova", "sambanova", "SambaNova Systems", "US",
     "openai", false},
    {"scaleway", public_api, "Scaleway Generative APIs", "scaleway-generative-apis", "scaleway", "Scaleway",
     "FR", "openai", false},
    {"ovhcloud", public_api, "OVHcloud AI Endpoints", "ovh-ai-endpoints", "ovhcloud", "OVHcloud", "FR",
     "openai", false},
    {"nebius", public_api, "Nebius Token Factory", "nebius-token-factory", "nebius", "Nebius Group", "NL",
     "openai", false},
    {"ionos", public_api, "IONOS AI Model Hub", "ionos-ai-hub", "ionos", "IONOS", "DE", "openai", false},
    {"berget", public_api, "Berget AI API", "berget-api", "berget-ai", "Berget AI", "SE", "openai", false},
    {"regolo", public_api, "Regolo AI", "regolo-ai", "seeweb", "Seeweb", "IT", "openai", false},
    {"stackit", public_api, "STACKIT AI Model Serving", "stackit-ai", "stackit", "STACKIT", "DE", "openai",
     false},
    {"cortecs", public_api, "Cortecs", "cortecs", "cortecs", "cortecs", "AT", "openai", false},
    {"dashscope", public_api, "Alibaba Cloud Model Studio", "alibaba-model-studio", "alibaba-cloud",
     "Alibaba Cloud", "CN", "openai", false},
    {"moonshot", public_api, "Moonshot AI API", "moonshot-api", "moonshot-ai", "Moonshot AI", "CN", "openai",
     false},
    {"minimax", public_api, "MiniMax API", "minimax-api", "minimax", "MiniMax", "CN", "openai", false},
    {"zai", public_api, "Z.ai API", "zai-api", "zai", "Z.ai (Zhipu AI)", "CN", "openai", false},
    {"volcengine", public_api, "Volcano Engine Ark", "volcengine", "bytedance", "ByteDance", "CN", "openai",
     false},
    {"watsonx", public_api, "IBM watsonx.ai", "watsonx", "ibm", "IBM", "US", "watsonx", false},
    {"ai21", public_api, "AI21 API", "ai21-api", "ai21", "AI21 Labs", "IL", "openai", false},
    {"voyage", public_api, "Voyage AI API", "voyage-ai", "voyage-ai", "Voyage AI", "US", "openai", false},
    {"jina", public_api, "Jina AI API", "jina-ai", "jina-ai", "Jina AI", "DE", "openai", false},
    {"replicate", public_api, "Replicate", "replicate", "replicate", "Replicate", "US", "replicate", false},
    {"github-models", public_api, "GitHub Models", "github-models", "github", "GitHub, Inc.", "US", "openai",
     false},
    {"snowflake", resource, "Snowflake Cortex", "snowflake-cortex", "snowflake", "Snowflake", "US", "openai",
     false},
    {"aleph-alpha", public_api, "Aleph Alpha API", "aleph-alpha", "aleph-alpha", "Aleph Alpha", "DE",
     "aleph-alpha", false},
    {"cloudflare", public_api, "Cloudflare Workers AI", "cloudflare-workers-ai", "cloudflare", "Cloudflare",
     "US", "openai", false},
    {"deepgram", public_api, "Deepgram API", "deepgram", "deepgram", "Deepgram", "US", "deepgram", false},
    {"elevenlabs", public_api, "ElevenLabs API", "elevenlabs", "elevenlabs", "ElevenLabs", "US", "elevenlabs",
     false},
    {"assemblyai", public_api, "AssemblyAI API", "assemblyai", "assemblyai", "AssemblyAI", "US", "assemblyai",
     false},
    {"vllm", runtime, "vLLM", "vllm", "", "", "", "openai", false},
    {"ollama", runtime, "Ollama", "ollama", "", "", "", "ollama", false},
    {"xinference", runtime, "Xinference", "xinference", "", "", "", "openai", false},
    {"lm-studio", runtime, "LM Studio", "lm-studio", "", "", "", "openai", false},
    {"llamafile", runtime, "llamafile", "llamafile", "", "", "", "openai", false},
    {"triton", runtime, "NVIDIA Triton", "nvidia-triton triton", "", "", "", "triton", false},
    {"infinity", runtime, "Infinity", "infinity", "", "", "", "openai", false},
    {"compatible", compatible, "", "", "", "", "", "openai", false},
};

struct Key {
    std::string_view text;
    std::string_view provider;
};

constexpr Key prefixes[] = {
    {"openai", "openai"},
    {"text-completion-openai", "openai"},
    {"chatgpt", "openai"},
    {"azure", "azure-openai"},
    {"azure_text", "azure-openai"},
    {"azure_ai", "azure-ai"},
    {"bedrock", "bedrock"},
    {"bedrock_converse", "bedrock"},
    {"sagemaker", "sagemaker"},
    {"sagemaker_chat", "sagemaker"},
    {"vertex_ai", "vertex-ai"},
    {"vertex_ai_beta", "vertex-ai"},
    {"gemini", "gemini"},
    {"anthropic", "anthropic"},
    {"anthropic_text", "anthropic"},
    {"mistral", "mistral"},
    {"codestral", "mistral"},
    {"text-completion-codestral", "mistral"},
    {"cohere", "cohere"},
    {"cohere_chat", "cohere"},
    {"huggingface", "huggingface"},
    {"groq", "groq"},
    {"together_ai", "together"},
    {"openrouter", "openrouter"},
    {"deepseek", "deepseek"},
    {"databricks", "databricks"},
    {"xai", "xai"},
    {"perplexity", "perplexity"},
    {"fireworks_ai", "fireworks"},
    {"deepinfra", "deepinfra"},
    {"nvidia_nim", "nvidia-nim"},
    {"cerebras", "cerebras"},
    {"sambanova", "sambanova"},
    {"scaleway", "scaleway"},
    {"ovhcloud", "ovhcloud"},
    {"nebius", "nebius"},
    {"dashscope", "dashscope"},
    {"moonshot", "moonshot"},
    {"minimax", "minimax"},
    {"zai", "zai"},
    {"volcengine", "volcengine"},
    {"watsonx", "watsonx"},
    {"watsonx_text", "watsonx"},
    {"ai21", "ai21"},
    {"ai21_chat", "ai21"},
    {"voyage", "voyage"},
    {"jina_ai", "jina"},
    {"replicate", "replicate"},
    {"github", "github-models"},
    {"snowflake", "snowflake"},
    {"aleph_alpha", "aleph-alpha"},
    {"cloudflare", "cloudflare"},
    {"deepgram", "deepgram"},
    {"elevenlabs", "elevenlabs"},
    {"assemblyai", "assemblyai"},
    {"hosted_vllm", "vllm"},
    {"vllm", "vllm"},
    {"ollama", "ollama"},
    {"ollama_chat", "ollama"},
    {"xinference", "xinference"},
    {"lm_studio", "lm-studio"},
    {"llamafile", "llamafile"},
    {"triton", "triton"},
    {"infinity", "infinity"},
    {"openai_like", "compatible"},
    {"custom_openai", "compatible"},
    {"litellm_proxy", "compatible"},
};

constexpr Key hosts[] = {
    {"api.openai.com", "openai"},
    {"openai.azure.com", "azure-openai"},
    {"openai.azure.us", "azure-openai"},
    {"cognitiveservices.azure.com", "azure-openai"},
    {"api.cognitive.microsoft.com", "azure-openai"},
    {"services.ai.azure.com", "azure-ai"},
    {"models.ai.azure.com", "azure-ai"},
    {"inference.ai.azure.com", "azure-ai"},
    {"inference.ml.azure.com", "azure-ai"},
    {"api.anthropic.com", "anthropic"},
    {"api.mistral.ai", "mistral"},
    {"codestral.mistral.ai", "mistral"},
    {"api.cohere.ai", "cohere"},
    {"api.cohere.com", "cohere"},
    {"generativelanguage.googleapis.com", "gemini"},
    {"aiplatform.googleapis.com", "vertex-ai"},
    {"api-inference.huggingface.co", "huggingface"},
    {"router.huggingface.co", "huggingface"},
    {"endpoints.huggingface.cloud", "huggingface"},
    {"api.groq.com", "groq"},
    {"api.together.xyz", "together"},
    {"api.together.ai", "together"},
    {"openrouter.ai", "openrouter"},
    {"api.deepseek.com", "deepseek"},
    {"cloud.databricks.com", "databricks"},
    {"gcp.databricks.com", "databricks"},
    {"azuredatabricks.net", "databricks"},
    {"api.x.ai", "xai"},
    {"api.perplexity.ai", "perplexity"},
    {"api.fireworks.ai", "fireworks"},
    {"api.deepinfra.com", "deepinfra"},
    {"integrate.api.nvidia.com", "nvidia-nim"},
    {"api.cerebras.ai", "cerebras"},
    {"api.sambanova.ai", "sambanova"},
    {"api.scaleway.ai", "scaleway"},
    {"ai.cloud.ovh.net", "ovhcloud"},
    {"api.studio.nebius.ai", "nebius"},
    {"api.studio.nebius.com", "nebius"},
    {"api.tokenfactory.nebius.com", "nebius"},
    {"inference.de-txl.ionos.com", "ionos"},
    {"api.berget.ai", "berget"},
    {"api.regolo.ai", "regolo"},
    {"onstackit.cloud", "stackit"},
    {"api.cortecs.ai", "cortecs"},
    {"dashscope.aliyuncs.com", "dashscope"},
    {"dashscope-intl.aliyuncs.com", "dashscope"},
    {"api.moonshot.ai", "moonshot"},
    {"api.moonshot.cn", "moonshot"},
    {"api.minimax.io", "minimax"},
    {"api.minimaxi.com", "minimax"},
    {"open.bigmodel.cn", "zai"},
    {"api.z.ai", "zai"},
    {"volces.com", "volcengine"},
    {"ml.cloud.ibm.com", "watsonx"},
    {"api.ai21.com", "ai21"},
    {"api.voyageai.com", "voyage"},
    {"api.jina.ai", "jina"},
    {"api.replicate.com", "replicate"},
    {"models.github.ai", "github-models"},
    {"models.inference.ai.azure.com", "github-models"},
    {"snowflakecomputing.com", "snowflake"},
    {"api.aleph-alpha.com", "aleph-alpha"},
    {"api.cloudflare.com", "cloudflare"},
    {"api.deepgram.com", "deepgram"},
    {"api.elevenlabs.io", "elevenlabs"},
    {"api.assemblyai.com", "assemblyai"},
};

/// Beginnings of the names that LiteLLM takes without a prefix.
constexpr Key bare_models[] = {
    {"gpt-", "openai"},
    {"chatgpt-", "openai"},
    {"o1", "openai"},
    {"o3", "openai"},
    {"o4-", "openai"},
    {"ft:gpt-", "openai"},
    {"text-embedding-3", "openai"},
    {"text-embedding-ada", "openai"},
    {"dall-e-", "openai"},
    {"whisper-1", "openai"},
    {"tts-1", "openai"},
    {"omni-moderation", "openai"},
    {"claude-", "anthropic"},
    {"gemini-", "vertex-ai"},
    {"command-", "cohere"},
};

const Provider* provider_named(std::string_view key) {
    const auto found = std::find_if(std::begin(providers), std::end(providers),
                                    [&](const Provider& p) { return p.key == key; });
    return found == std::end(providers) ? nullptr : found;
}

bool begins(std::string_view text, std::string_view with) {
    return text.substr(0, with.size()) == with;
}

/// The labels of a host in front of `suffix`: "a.b" of "a.b.example.org".
std::string_view labels_before(std::string_view name, std::string_view suffix) {
    return name.size() > suffix.size() ? name.substr(0, name.size() - suffix.size() - 1) : std::string_view{};
}

std::string_view last_label(std::string_view labels) {
    const std::size_t dot = labels.rfind('.');
    return dot == std::string_view::npos ? labels : labels.substr(dot + 1);
}

/// The region in "bedrock-runtime.REGION.amazonaws.com" and "…sagemaker.REGION.amazonaws.com".
std::optional<HostMatch> amazon(const Host& host) {
    for (const std::string_view suffix : {"amazonaws.com", "amazonaws.com.cn", "amazonaws.eu"}) {
        if (!ends_in(host, suffix)) {
            continue;
        }
        const std::string_view labels = labels_before(host.name, suffix);
        const std::string_view region = last_label(labels);
        if (labels.find("bedrock") != std::string_view::npos) {
            return HostMatch{provider_named("bedrock"), region};
        }
        if (labels.find("sagemaker") != std::string_view::npos) {
            return HostMatch{provider_named("sagemaker"), region};
        }
    }
    return std::nullopt;
}

std::string_view stated_region(const Host& host, std::string_view suffix, std::string_view provider) {
    const std::string_view labels = labels_before(host.name, suffix);
    if (suffix == "api.cognitive.microsoft.com") {
        return labels;
    }
    // "NAME.REGION.models.ai.azure.com", "ID.REGION.CLOUD.endpoints.huggingface.cloud"
    if (provider == "azure-ai" && suffix != "services.ai.azure.com" &&
        labels.find('.') != std::string_view::npos) {
        return last_label(labels);
    }
    if (suffix == "endpoints.huggingface.cloud") {
        const std::string_view without_cloud = labels.substr(0, labels.rfind('.'));
        return without_cloud.find('.') == std::string_view::npos ? std::string_view{}
                                                                 : last_label(without_cloud);
    }
    return {};
}

} // namespace

const Provider* provider_of_prefix(std::string_view prefix) {
    const auto found = std::find_if(std::begin(prefixes), std::end(prefixes),
                                    [&](const Key& key) { return key.text == prefix; });
    return found == std::end(prefixes) ? nullptr : provider_named(found->provider);
}

const Provider* provider_of_bare_model(std::string_view model) {
    const auto found = std::find_if(std::begin(bare_models), std::end(bare_models),
                                    [&](const Key& key) { return begins(model, key.text); });
    return found == std::end(bare_models) ? nullptr : provider_named(found->provider);
}

HostMatch provider_of_host(const Host& host) {
    if (const auto match = amazon(host)) {
        return *match;
    }
    constexpr std::string_view vertex = "-aiplatform.googleapis.com"; // REGION-aiplatform.googleapis.com
    if (host.name.size() > vertex.size() &&
        std::string_view(host.name).substr(host.name.size() - vertex.size()) == vertex) {
        return {provider_named("vertex-ai"),
                std::string_view(host.name).substr(0, host.name.size() - vertex.size())};
    }
    const Key* best = nullptr; // the longest ending: one known host may lie inside another
    for (const Key& key : hosts) {
        if (ends_in(host, key.text) && (best == nullptr || key.text.size() > best->text.size())) {
            best = &key;
        }
    }
    if (best == nullptr) {
        return {};
    }
    return {provider_named(best->provider), stated_region(host, best->text, best->provider)};
}

} // namespace volteface::exchange::litellm
