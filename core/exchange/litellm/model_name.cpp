// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/litellm/model_name.h"

#include "core/exchange/litellm/regions.h"

#include <algorithm>

namespace volteface::exchange::litellm {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool strip_prefix(std::string& text, std::string_view prefix) {
    if (text.rfind(prefix, 0) != 0) {
        return false;
    }
    text.erase(0, prefix.size());
    return true;
}

/// "arn:aws:bedrock:REGION:ACCOUNT:KIND/ID"; the account is let go of.
void read_bedrock_arn(ModelName& name) {
    std::vector<std::string> parts;
    std::size_t from = 0;
    while (parts.size() < 5) {
        const std::size_t colon = name.model.find(':', from);
        if (colon == std::string::npos) {
            return;
        }
        parts.push_back(name.model.substr(from, colon - from));
        from = colon + 1;
    }
    const std::string resource = name.model.substr(from);
    const std::size_t slash = resource.find('/');
    name.region = parts[3];
    name.model = slash == std::string::npos ? resource : resource.substr(slash + 1);
    name.is_deployment =
        resource.rfind("foundation-model/", 0) != 0 && resource.rfind("inference-profile/", 0) != 0;
}

void read_bedrock(ModelName& name) {
    for (const std::string_view word : {"converse/", "invoke/", "converse_like/", "agent/"}) {
        strip_prefix(name.model, word);
    }
    const std::size_t slash = name.model.find('/');
    if (slash != std::string::npos && name.model.rfind("arn:", 0) != 0 &&
        region_named(name.model.substr(0, slash)).reach == RegionReach::country) {
        name.region = name.model.substr(0, slash);
        name.model.erase(0, slash + 1);
    }
    if (name.model.rfind("arn:", 0) == 0) {
        read_bedrock_arn(name);
    }
    // Inference profiles reach over the regions of a part of the world.
    for (const std::string_view profile : {"us-gov", "us", "eu", "apac", "global", "jp", "au", "ca"}) {
        if (strip_prefix(name.model, std::string(profile) + ".")) {
            name.region = profile;
        }
    }
}

std::string without_date(const std::string& name) {
    // "-2024-08-06", "-20250514", "@20250514"
    const auto digits_at = [&](std::size_t from, std::size_t count) {
        return from + count <= name.size() &&
               std::all_of(name.begin() + static_cast<std::ptrdiff_t>(from),
                           name.begin() + static_cast<std::ptrdiff_t>(from + count), is_digit);
    };
    const std::size_t size = name.size();
    if (size > 11 && name[size - 11] == '-' && digits_at(size - 10, 4) && name[size - 6] == '-' &&
        digits_at(size - 5, 2) && name[size - 3] == '-' && digits_at(size - 2, 2)) {
        return name.substr(0, size - 11);
    }
    if (size > 9 && (name[size - 9] == '-' || name[size - 9] == '@') && digits_at(size - 8, 8)) {
        return name.substr(0, size - 9);
    }
    return name;
}

void add(std::vector<std::string>& names, const std::string& name) {
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) {
        names.push_back(name);
    }
}

} // namespace

ModelName read_model_name(std::string_view text, std::string_view provider) {
    ModelName name;
    name.model = text;
    if (!provider.empty()) {
        name.prefix = provider;
        strip_prefix(name.model, std::string(provider) + "/");
    } else if (const std::size_t slash = name.model.find('/'); slash != std::string::npos) {
        const std::string prefix = name.model.substr(0, slash);
        if (provider_of_prefix(prefix) != nullptr) {
            name.prefix = prefix;
            name.model.erase(0, slash + 1);
        }
    }
    name.provider =
        name.prefix.empty() ? provider_of_bare_model(name.model) : provider_of_prefix(name.prefix);
    name.is_pattern = name.model.find('*') != std::string::npos;
    if (name.provider == nullptr) {
        return name;
    }
    name.is_deployment = name.provider->names_deployments;
    const std::string_view key = name.provider->key;
    if (key == "bedrock") {
        read_bedrock(name);
    } else if (key == "azure-openai" || key == "openai") {
        for (const std::string_view word : {"responses/", "o_series/", "gpt5_series/"}) {
            strip_prefix(name.model, word);
        }
    } else if (key == "databricks") {
        name.is_deployment = name.model.rfind("databricks-", 0) != 0; // their own models bear that name
    } else if (key == "watsonx" && strip_prefix(name.model, "deployment/")) {
        name.is_deployment = true;
    } else if (key == "vertex-ai" && !name.model.empty()) {
        const std::string last =
            name.model.substr(name.model.rfind('/') == std::string::npos ? 0 : name.model.rfind('/') + 1);
        name.is_deployment = std::all_of(last.begin(), last.end(), is_digit); // the number of an endpoint
    }
    return name;
}

std::vector<std::string> names_to_look_up(const ModelName& name) {
    std::vector<std::string> names;
    if (name.is_pattern || name.model.empty()) {
        return names;
    }
    if (!name.prefix.empty()) {
        add(names, name.prefix + "/" + name.model);
    }
    add(names, name.model);
    std::string last =
        name.model.substr(name.model.rfind('/') == std::string::npos ? 0 : name.model.rfind('/') + 1);
    add(names, last);
    if (name.provider != nullptr && name.provider->key == "bedrock") {
        // "anthropic.claude-sonnet-4-5-20250929-v1:0"
        if (const std::size_t dot = last.find('.'); dot != std::string::npos) {
            last.erase(0, dot + 1);
        }
        add(names, last);
        if (const std::size_t version = last.rfind("-v");
            version != std::string::npos && version + 2 < last.size() && is_digit(last[version + 2])) {
            last.erase(version);
        }
        add(names, last);
    }
    if (last.rfind("ft:", 0) == 0) { // "ft:gpt-4o:owner::id" was tuned from gpt-4o, and is not gpt-4o
        return names;
    }
    if (const std::size_t tag = last.find(':'); tag != std::string::npos) { // "llama3.3:70b", "model:free"
        std::string dashed = last;
        dashed[tag] = '-';
        add(names, dashed);
        last.erase(tag);
        add(names, last);
    }
    add(names, without_date(last));
    constexpr std::string_view instruct = "-instruct"; // the same model, taught to follow instructions
    std::string lower = last;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (lower.size() > instruct.size() &&
        std::string_view(lower).substr(lower.size() - instruct.size()) == instruct) {
        add(names, last.substr(0, last.size() - instruct.size()));
    }
    if (last.size() > 7 && last.substr(last.size() - 7) == "-latest") {
        add(names, last.substr(0, last.size() - 7));
    }
    return names;
}

} // namespace volteface::exchange::litellm
