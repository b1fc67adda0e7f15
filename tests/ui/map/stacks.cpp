// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/map/stacks.h"

#include "core/model/words.h"

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace volteface::tests {

namespace {

struct CardLine {
    std::string_view id;
    std::string_view name;
    Layer layer;
    std::string_view organisation;
};

constexpr CardLine cardLines[] = {
    {"gdpr-basis", "Legal basis for claims data", Layer::assurance, "house"},
    {"eu-us-framework", "EU–US transfer framework", Layer::assurance, "commission"},
    {"iso-27001", "ISO 27001 certificate", Layer::assurance, "auditor"},
    {"claims-triage", "Claims triage", Layer::service, "house"},
    {"customer-support", "Customer support", Layer::service, "house"},
    {"code-delivery", "Code delivery", Layer::service, "house"},
    {"contract-review", "Contract review", Layer::service, "house"},
    {"hr-screening", "HR screening", Layer::service, "house"},
    {"sales-forecasting", "Sales forecasting", Layer::service, "house"},
    {"claims-agent", "Claims agent", Layer::application, "house"},
    {"voice-bot", "Voice bot", Layer::application, "house"},
    {"support-copilot", "Support copilot", Layer::application, "house"},
    {"github-copilot", "GitHub Copilot", Layer::application, "github"},
    {"harvey", "Harvey", Layer::application, "counsel"},
    {"cv-parser", "CV parser", Layer::application, "textkernel"},
    {"m365-copilot", "M365 Copilot", Layer::application, "microsoft"},
    {"forecast-studio", "Forecast studio", Layer::application, "house"},
    {"mcp-tool-hub", "MCP tool hub", Layer::application, "house"},
    {"llm-gateway", "LLM gateway", Layer::application, "house"},
    {"knowledge-graph", "Knowledge graph", Layer::data, "house"},
    {"claims-corpus", "Claims corpus", Layer::data, "house"},
    {"vector-store", "Vector store", Layer::data, "house"},
    {"pinecone-index", "Pinecone index", Layer::data, "pinecone"},
    {"fine-tune-sets", "Fine-tune sets", Layer::data, "house"},
    {"customer-lake", "Customer lake", Layer::data, "snowflake"},
    {"deepseek-r1", "DeepSeek R1", Layer::model, "deepseek"},
    {"whisper", "Whisper v3", Layer::model, "openai"},
    {"qwen", "Qwen 2.5 72B", Layer::model, "alibaba"},
    {"claude", "Claude Sonnet", Layer::model, "anthropic"},
    {"mistral-large", "Mistral Large", Layer::model, "mistral"},
    {"gpt-4-1", "GPT-4.1", Layer::model, "openai"},
    {"llama", "Llama 3.3 70B", Layer::model, "meta"},
    {"embedding", "text-embedding-3", Layer::model, "openai"},
    {"vllm", "vLLM serving", Layer::platform, "vllm"},
    {"azure-foundry", "Azure AI Foundry", Layer::platform, "microsoft"},
    {"bedrock", "AWS Bedrock", Layer::platform, "amazon"},
    {"kubernetes", "On-prem Kubernetes", Layer::platform, "house"},
    {"registry", "Container registry", Layer::platform, "house"},
    {"cuda", "CUDA toolchain", Layer::platform, "nvidia"},
    {"azure-france", "Azure France Central", Layer::compute, "microsoft"},
    {"aws-frankfurt", "AWS Frankfurt", Layer::compute, "amazon"},
    {"ovh", "OVHcloud AI", Layer::compute, "ovh"},
    {"scaleway", "Scaleway GPU", Layer::compute, "scaleway"},
    {"on-prem-gpu", "GPU cluster Lyon", Layer::compute, "house"},
    {"mystery-host", "Annotation back-end", Layer::compute, ""},
    {"h100", "H100", Layer::chip, "nvidia"},
    {"mi300x", "MI300X", Layer::chip, "amd"},
    {"ascend", "Ascend 910B", Layer::chip, "huawei"},
    {"hbm3e", "HBM3e", Layer::chip, "hynix"},
    {"tsmc-n4", "TSMC N4 wafers", Layer::equipment, "tsmc"},
    {"euv", "EUV scanner", Layer::equipment, "asml"},
    {"cowos", "CoWoS packaging", Layer::equipment, "tsmc"},
    {"photoresist", "Photoresist", Layer::material, "jsr"},
    {"gallium", "Gallium", Layer::material, "chinalco"},
    {"neon", "Neon", Layer::material, "linde"},
    {"mlops", "MLOps team", Layer::talent, "house"},
    {"cuda-engineers", "CUDA engineers", Layer::talent, "contractor"},
    {"claims-handlers", "Claims handlers", Layer::talent, "house"},
};

constexpr std::pair<std::string_view, std::string_view> organisationLines[] = {
    {"house", "FR"},      {"commission", "EU"}, {"auditor", "GB"},   {"github", "US"},     {"counsel", "US"},
    {"textkernel", "NL"}, {"microsoft", "US"},  {"pinecone", "US"},  {"snowflake", "US"},  {"deepseek", "CN"},
    {"openai", "US"},     {"alibaba", "CN"},    {"anthropic", "US"}, {"mistral", "FR"},    {"meta", "US"},
    {"vllm", ""},         {"amazon", "US"},     {"nvidia", "US"},    {"ovh", "FR"},        {"scaleway", "FR"},
    {"amd", "US"},        {"huawei", "CN"},     {"hynix", "KR"},     {"tsmc", "TW"},       {"asml", "NL"},
    {"jsr", "JP"},        {"chinalco", "CN"},   {"linde", "GB"},     {"contractor", "CH"},
};

// consumer, suppliers; "~" before a standby.
constexpr std::string_view needLines[] = {
    "claims-triage claims-agent gdpr-basis claims-handlers",
    "customer-support support-copilot voice-bot eu-us-framework",
    "code-delivery github-copilot",
    "contract-review harvey eu-us-framework ~m365-copilot",
    "hr-screening cv-parser m365-copilot gdpr-basis",
    "sales-forecasting forecast-studio m365-copilot",
    "claims-agent llm-gateway claims-corpus mcp-tool-hub",
    "voice-bot whisper llm-gateway",
    "support-copilot llm-gateway vector-store customer-lake",
    "github-copilot gpt-4-1 claude",
    "harvey gpt-4-1 pinecone-index",
    "cv-parser mistral-large",
    "m365-copilot azure-foundry gpt-4-1",
    "forecast-studio customer-lake llama mlops",
    "mcp-tool-hub knowledge-graph kubernetes",
    "llm-gateway gpt-4-1 ~mistral-large ~claude kubernetes iso-27001",
    "knowledge-graph claims-corpus kubernetes",
    "vector-store embedding kubernetes",
    "pinecone-index embedding aws-frankfurt",
    "fine-tune-sets claims-corpus mystery-host",
    "customer-lake azure-france",
    "deepseek-r1 vllm ascend",
    "whisper vllm",
    "qwen vllm fine-tune-sets",
    "claude bedrock",
    "mistral-large ovh vllm",
    "gpt-4-1 azure-foundry",
    "llama vllm fine-tune-sets",
    "embedding azure-foundry",
    "vllm kubernetes cuda cuda-engineers",
    "azure-foundry azure-france",
    "bedrock aws-frankfurt",
    "kubernetes on-prem-gpu registry mlops",
    "registry kubernetes",
    "cuda h100",
    "azure-france h100",
    "aws-frankfurt h100",
    "ovh h100 ~mi300x",
    "scaleway h100",
    "on-prem-gpu h100 mi300x",
    "h100 hbm3e tsmc-n4 cowos",
    "mi300x tsmc-n4 hbm3e",
    "ascend gallium",
    "tsmc-n4 euv photoresist neon",
    "hbm3e euv",
    "cowos tsmc-n4",
    "euv gallium",
};

} // namespace

Stack companyStack() {
    Stack stack;
    stack.name = "Company";
    for (const auto& [id, country] : organisationLines) {
        Organisation organisation;
        organisation.id = OrganisationId(std::string(id));
        organisation.name = std::string(id);
        organisation.name[0] = static_cast<char>(organisation.name[0] - 'a' + 'A');
        organisation.own = id == "house";
        if (id == "house") {
            organisation.name = "In-house";
        }
        if (!country.empty()) {
            organisation.country = Country::parse(country).value();
        }
        stack.organisations.push_back(organisation);
    }
    for (const CardLine& line : cardLines) {
        Component component;
        component.id = ComponentId(std::string(line.id));
        component.name = std::string(line.name);
        component.layer = line.layer;
        if (!line.organisation.empty()) {
            component.organisation = OrganisationId(std::string(line.organisation));
        }
        if (line.layer == Layer::model) {
            component.access = Access::api;
        }
        if (line.layer == Layer::service) {
            component.service = Service{};
        }
        stack.components.push_back(component);
    }
    for (const std::string_view line : needLines) {
        std::vector<std::string> words;
        std::size_t at = 0;
        while (at < line.size()) {
            const std::size_t space = std::min(line.find(' ', at), line.size());
            words.emplace_back(line.substr(at, space - at));
            at = space + 1;
        }
        for (std::size_t i = 1; i < words.size(); ++i) {
            const bool standby = words[i][0] == '~';
            Supplier supplier;
            supplier.component = ComponentId(standby ? words[i].substr(1) : words[i]);
            if (standby) {
                supplier.role = Role::standby;
                supplier.failover = Duration::days(1);
                stack.requirements.back().suppliers.push_back(supplier);
                continue;
            }
            Requirement requirement;
            requirement.id = RequirementId(words[0] + "-" + std::to_string(i));
            requirement.consumer = ComponentId(words[0]);
            requirement.suppliers.push_back(supplier);
            stack.requirements.push_back(requirement);
        }
    }
    return stack;
}

Stack layeredStack(int components, double links, std::uint64_t seed) {
    Stack stack;
    std::mt19937_64 random(seed);
    const auto uniform = [&] { return static_cast<double>(random() >> 11) * 0x1p-53; };
    constexpr std::array layers{Layer::service,  Layer::application, Layer::data,     Layer::model,
                                Layer::platform, Layer::compute,     Layer::chip,     Layer::equipment,
                                Layer::material, Layer::talent,      Layer::assurance};
    constexpr std::array share{0.10, 0.16, 0.12, 0.14, 0.14, 0.12, 0.08, 0.05, 0.03, 0.03, 0.03};
    std::vector<std::vector<int>> members(layers.size());
    const std::array<Country, 5> countries{Country::parse("US").value(), Country::parse("FR").value(),
                                           Country::parse("CN").value(), Country::parse("JP").value(),
                                           Country::parse("DE").value()};
    for (std::size_t i = 0; i < countries.size(); ++i) {
        Organisation organisation;
        organisation.id = OrganisationId("organisation-" + std::to_string(i));
        organisation.name = "Organisation " + std::to_string(i);
        organisation.country = countries[i];
        stack.organisations.push_back(organisation);
    }
    for (int i = 0; i < components; ++i) {
        double u = uniform();
        std::size_t l = 0;
        while (l + 1 < layers.size() && u > share[l]) {
            u -= share[l++];
        }
        Component component;
        component.id = ComponentId("component-" + std::to_string(i));
        component.name = "Component " + std::to_string(i);
        component.layer = layers[l];
        component.organisation =
            stack.organisations[static_cast<std::size_t>(uniform() * static_cast<double>(countries.size()))]
                .id;
        members[l].push_back(i);
        stack.components.push_back(component);
    }
    int made = 0;
    for (std::size_t l = 0; l + 3 < layers.size(); ++l) {
        for (std::size_t k = 0; k < members[l].size(); ++k) {
            const double where = static_cast<double>(k) / static_cast<double>(members[l].size());
            int count = 0;
            std::vector<int> taken;
            while (uniform() < links / (links + 1) && ++count <= 12) {
                const double u = uniform();
                std::size_t below = l + (u < 0.05 ? 0 : u < 0.70 ? 1 : u < 0.85 ? 2 : 3);
                below = u > 0.95 ? 9 + (u > 0.975 ? 1U : 0U) : std::min<std::size_t>(below, 8);
                if (members[below].empty()) {
                    continue;
                }
                // Near in the sense of a company's domains: within a few per cent of the width.
                const double near = where + (uniform() + uniform() - 1) * (uniform() < 0.8 ? 0.03 : 0.5);
                const double at =
                    std::clamp(near, 0.0, 0.999999) * static_cast<double>(members[below].size());
                const int supplier = members[below][static_cast<std::size_t>(at)];
                if (supplier == members[l][k] ||
                    std::find(taken.begin(), taken.end(), supplier) != taken.end()) {
                    continue;
                }
                taken.push_back(supplier);
                Requirement requirement;
                requirement.id = RequirementId("requirement-" + std::to_string(made++));
                requirement.consumer = stack.components[static_cast<std::size_t>(members[l][k])].id;
                Supplier record;
                record.component = stack.components[static_cast<std::size_t>(supplier)].id;
                requirement.suppliers.push_back(record);
                stack.requirements.push_back(requirement);
            }
        }
    }
    return stack;
}

Stack shuffled(Stack stack, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::shuffle(stack.components.begin(), stack.components.end(), random);
    std::shuffle(stack.requirements.begin(), stack.requirements.end(), random);
    std::shuffle(stack.organisations.begin(), stack.organisations.end(), random);
    return stack;
}

} // namespace volteface::tests
