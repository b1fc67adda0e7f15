// SPDX-License-Identifier: GPL-3.0-or-later
// Which provider a route's prefix or its host stands for. General knowledge of LiteLLM's provider prefixes
// and of the providers' public addresses; what is not listed is unknown.
#pragma once

#include "core/exchange/litellm/host.h"

#include <optional>
#include <string_view>

namespace volteface::exchange::litellm {

enum class Reach {
    public_api, ///< one public address: the prefix alone tells where it goes
    cloud,      ///< a cloud's own service, in a region
    resource,   ///< an address of the customer's own (an Azure resource, a workspace): api_base must tell
    runtime,    ///< software that one runs oneself: api_base must tell
    compatible  ///< says only which dialect is spoken
};

struct Provider {
    std::string_view key; ///< short, for ids: "azure-openai"
    Reach reach = Reach::public_api;
    std::string_view platform; ///< name of the platform: "Azure OpenAI"
    std::string_view entries;  ///< catalogue entries that stand for it, parted by spaces, best first
    std::string_view organisation_id;
    std::string_view organisation;
    std::string_view country; ///< of the organisation
    std::string_view dialect;
    bool names_deployments = false; ///< the model's name is one that its owner gave to a deployment
};

/// By LiteLLM's prefix ("bedrock", "azure_ai"), or nullptr.
[[nodiscard]] const Provider* provider_of_prefix(std::string_view prefix);

/// For a model without a prefix, the provider that LiteLLM itself takes ("gpt-4o": OpenAI), or nullptr.
[[nodiscard]] const Provider* provider_of_bare_model(std::string_view model);

struct HostMatch {
    const Provider* provider = nullptr; ///< null: nobody known
    std::string_view region;            ///< where the name of the host states one; a view into it
};

[[nodiscard]] HostMatch provider_of_host(const Host& host);

} // namespace volteface::exchange::litellm
