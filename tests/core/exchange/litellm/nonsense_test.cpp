// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validation.h"
#include "tests/core/exchange/litellm/support.h"
#include "tests/support/catch.h"

#include <chrono>
#include <random>

using namespace volteface;
using namespace volteface::exchange::litellm;
using namespace volteface::test;

namespace {

Result<Preview> try_import(const std::string& text) {
    return import_config({}, text, "config.yaml", options_with_catalogue());
}

ErrorCode code_of(const std::string& text) {
    const auto result = try_import(text);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().place.file == "config.yaml");
    return result.error().code;
}

} // namespace

TEST_CASE("what is no LiteLLM configuration is refused with its place") {
    CHECK_FALSE(try_import("").has_value());
    CHECK(code_of("hello") == ErrorCode::not_this_format);
    CHECK(code_of("a: 1") == ErrorCode::not_this_format);
    CHECK(code_of("model_list: [") == ErrorCode::malformed_syntax);
    CHECK(code_of("model_list: &a [*a]") == ErrorCode::alias_refused);
    CHECK(code_of("x: &anchor {a: 1}\nmodel_list: []") == ErrorCode::alias_refused);
    CHECK(code_of("model_list: " + std::string(100, '[')) != ErrorCode::not_this_format);
    CHECK(code_of("model_list:\n  - model_name: " + std::string(600, 'x') +
                  "\n    litellm_params: {model: openai/gpt-4o}\n") == ErrorCode::text_too_long);
}

TEST_CASE("wrong shapes are told, and the rest is read all the same") {
    const auto preview = try_import("model_list:\n"
                                    "  - just text\n"
                                    "  - {model_name: a}\n"
                                    "  - {model_name: b, litellm_params: [1, 2]}\n"
                                    "  - {litellm_params: {model: mistral/mistral-large}}\n"
                                    "litellm_settings: 7\n"
                                    "router_settings: {fallbacks: {a: b}, model_group_alias: [x]}\n"
                                    "general_settings:\n"
                                    "unheard_of: yes\n");
    REQUIRE(preview.has_value());
    CHECK(suppliers_of(preview->stack, "mistral/mistral-large").size() == 1);
    CHECK(has_note(*preview, NoteCode::wrong_shape, {"model_list", "map"}));
    CHECK(has_note(*preview, NoteCode::route_without_model, {"a"}));
    CHECK(has_note(*preview, NoteCode::route_without_model, {"b"}));
    CHECK(has_note(*preview, NoteCode::wrong_shape, {"litellm_settings", "map"}));
    CHECK(has_note(*preview, NoteCode::wrong_shape, {"router_settings/fallbacks", "list"}));
    CHECK(has_note(*preview, NoteCode::wrong_shape, {"router_settings/model_group_alias", "map"}));
    CHECK(has_note(*preview, NoteCode::unknown_section, {"unheard_of"}));
}

TEST_CASE("includes that leave the folder are not read") {
    Options options = options_with_catalogue();
    int asked = 0;
    options.read_include = [&](std::string_view) -> Result<std::string> {
        ++asked;
        return std::string("model_list: []");
    };
    for (const char* path :
         {"/etc/passwd", "../secret.yaml", "a/../../b.yaml", "~/x.yaml", "C:\\x.yaml", "''"}) {
        const auto preview =
            import_config({}, "include: [" + std::string(path) + "]\nmodel_list: []", "c.yaml", options);
        REQUIRE(preview.has_value());
        CHECK(asked == 0);
    }
    const auto ring = import_config({}, "include: [a.yaml, a.yaml]\nmodel_list: []", "c.yaml", options);
    REQUIRE(ring.has_value());
    CHECK(asked == 1);
}

TEST_CASE("names that would turn or break a line are made plain") {
    const auto preview = try_import("model_list:\n  - model_name: \"a\\u202Eb\\tc\"\n"
                                    "    litellm_params: {model: openai/gpt-4o}\n");
    REQUIRE(preview.has_value());
    CHECK(suppliers_of(preview->stack, "ab c").size() == 1);
}

TEST_CASE(
    "fifteen hundred broken copies of a configuration neither crash nor hang, and what they give is legal") {
    const std::string whole = golden("gateway.yaml");
    std::mt19937 random(20261120);
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    const auto started = std::chrono::steady_clock::now();
    int read = 0;
    for (int round = 0; round < 1500; ++round) {
        std::string text = whole;
        for (std::size_t n = 1 + below(4); n > 0; --n) {
            const std::size_t at = below(text.size());
            switch (below(4)) {
            case 0:
                text[at] = static_cast<char>(random() % 256);
                break;
            case 1:
                text.erase(at, 1 + below(40));
                break;
            case 2:
                text.insert(at, text.substr(below(text.size()), below(60)));
                break;
            default:
                text.resize(at + 1);
                break;
            }
        }
        const auto preview = try_import(text);
        if (preview) {
            ++read;
            REQUIRE(validate(preview->stack).empty());
        }
    }
    CHECK(read > 50);
    CHECK(std::chrono::steady_clock::now() - started < std::chrono::seconds(240));
}
