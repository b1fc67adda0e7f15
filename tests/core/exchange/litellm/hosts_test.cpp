// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/litellm/host.h"
#include "core/exchange/litellm/providers.h"
#include "core/exchange/litellm/regions.h"
#include "core/exchange/litellm/secrets.h"
#include "tests/support/catch.h"

using namespace volteface::exchange::litellm;

TEST_CASE("an address gives up its host, and nothing that could be a secret") {
    const auto host = parse_host("HTTPS://user:pw@LLM.Example.org:8443/v1?key=abc#x");
    REQUIRE(host);
    CHECK(host->name == "llm.example.org");
    CHECK(host->port == "8443");
    CHECK(host->had_user);
    CHECK(host->shown() == "llm.example.org:8443");
    CHECK(parse_host("api.mistral.ai/v1")->name == "api.mistral.ai");
    CHECK(parse_host("http://[fd00::1]:8000/v1")->shown() == "fd00::1:8000");
    CHECK_FALSE(parse_host("your-azure-api-base"));
    CHECK_FALSE(parse_host("<your-endpoint>"));
    CHECK_FALSE(parse_host("https://"));
    CHECK_FALSE(parse_host("https://a b/"));
    CHECK_FALSE(parse_host("https://host:123456/"));
}

TEST_CASE("private addresses and names of private networks are one's own, public ones are not") {
    for (const char* own :
         {"http://localhost:11434", "http://127.0.0.1", "http://10.1.2.3", "http://172.16.0.1",
          "http://172.31.255.1", "http://192.168.1.1", "http://169.254.1.1", "http://100.64.0.1",
          "http://vllm:8000", "http://vllm.ai.svc.cluster.local", "http://gpu.corp", "http://box.internal",
          "http://[::1]:80", "http://[fd12::1]", "http://host.docker.internal", "http://models.llm.svc"}) {
        INFO(own);
        CHECK(is_internal(*parse_host(own)));
    }
    for (const char* other : {"http://172.32.0.1", "http://8.8.8.8", "http://100.128.0.1",
                              "https://api.openai.com", "https://internal.example.org",
                              "https://llm.alvane.fr", "http://[2001:db8::1]", "http://999.1.1.1.example"}) {
        INFO(other);
        CHECK_FALSE(is_internal(*parse_host(other)));
    }
}

TEST_CASE("a host tells its provider, and its region where its name states one") {
    const auto match = [](const char* address) {
        const auto host = parse_host(address);
        const HostMatch found = provider_of_host(*host);
        return std::string(found.provider == nullptr ? "?" : found.provider->key) + " " +
               std::string(found.region);
    };
    CHECK(match("https://api.openai.com/v1") == "openai ");
    CHECK(match("https://eu.api.openai.com/v1") == "openai ");
    CHECK(match("https://contoso.openai.azure.com") == "azure-openai ");
    CHECK(match("https://swedencentral.api.cognitive.microsoft.com") == "azure-openai swedencentral");
    CHECK(match("https://mistral-x.francecentral.models.ai.azure.com") == "azure-ai francecentral");
    CHECK(match("https://models.inference.ai.azure.com") == "github-models ");
    CHECK(match("https://bedrock-runtime.eu-west-3.amazonaws.com") == "bedrock eu-west-3");
    CHECK(match("https://europe-west9-aiplatform.googleapis.com") == "vertex-ai europe-west9");
    CHECK(match("https://abc.eu-west-1.aws.endpoints.huggingface.cloud") == "huggingface eu-west-1");
    CHECK(match("https://oai.endpoints.kepler.ai.cloud.ovh.net/v1") == "ovhcloud ");
    CHECK(match("https://notopenai.azure.com.evil.example") == "? ");
    CHECK(match("https://evilapi.openai.com.example") == "? ");
    CHECK(match("https://xapi.openai.com") == "? ");
}

TEST_CASE("a region stands in one country, in several, or nobody knows") {
    const auto country = [](const char* name) {
        const Region region = region_named(name);
        return region.reach == RegionReach::country ? region.country->str()
               : region.reach == RegionReach::wide  ? std::string("wide")
                                                    : std::string("?");
    };
    CHECK(country("eu-west-3") == "FR");
    CHECK(country("us-east-1") == "US");
    CHECK(country("europe-west9") == "FR");
    CHECK(country("francecentral") == "FR");
    CHECK(country("Sweden Central") == "SE");
    CHECK(country("westeurope") == "NL");
    CHECK(country("eu") == "wide");
    CHECK(country("global") == "wide");
    CHECK(country("us") == "US");
    CHECK(country("mars-1") == "?");
    CHECK(country("") == "?");
}

TEST_CASE("names under which secrets stand are told from counts and prices") {
    for (const char* secret : {"api_key", "AZURE_CLIENT_SECRET", "database_url", "hf-token", "password",
                               "master_key", "vertex_credentials", "aws_access_key_id"}) {
        INFO(secret);
        CHECK(is_secret_name(secret));
    }
    for (const char* plain : {"max_tokens", "input_cost_per_token", "model", "key_management_system",
                              "tokenizer", "litellm_credential_name", "api_base"}) {
        INFO(plain);
        CHECK_FALSE(is_secret_name(plain));
    }
}
