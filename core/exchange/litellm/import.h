// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration file of a LiteLLM gateway as part of a stack. A route is told by where it goes (provider,
// host, region), never by its alias; what the file does not say becomes an explicit unknown, and is listed.
// Nothing is guessed, and no secret is kept.
#pragma once

#include "core/base/result.h"
#include "core/model/stack.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace volteface::exchange::litellm {

/// What the catalogue knows under a name: the entry as a component, and its organisations from its own to the
/// top.
struct KnownEntry {
    Component component;
    std::vector<Organisation> organisations;
};

/// Exact look-up of a model or platform by id, name or alias; empty where there is none.
using ModelResolver = std::function<std::optional<KnownEntry>(std::string_view name)>;

/// The text of a file that the configuration includes, by the path written there, taken from the folder of
/// the configuration. Paths that leave that folder are never asked for.
using IncludeReader = std::function<Result<std::string>(std::string_view path)>;

struct Options {
    ModelResolver resolve;                        ///< may be empty: no catalogue
    IncludeReader read_include;                   ///< may be empty: includes are listed as not understood
    std::string gateway_name = "LiteLLM gateway"; ///< of the gateway's component, in the words of the person
};

enum class NoteKind {
    understood, ///< it is in the stack
    unknown,    ///< it could not be told: drawn as unknown, or not drawn; the code says which
    ignored,    ///< it has no bearing on what rests on what
    dropped     ///< a secret; it was not kept
};

/// Arguments are listed per code, in order. Words are made in ui/support/litellm_words.
enum class NoteCode {
    // understood
    route,               ///< public name, name of the component it goes to
    later_order,         ///< public name, component: a standby because of its `order`
    fallback,            ///< public name, target, component: a standby
    default_fallback,    ///< target: a standby of every name without fallbacks of its own
    alias,               ///< alias, public name: the same need under another name
    include_read,        ///< path
    environment_default, ///< variable: its value stands in the file, the environment may override it
    hard_needs,          ///< number of names: each is drawn as a hard need of the gateway
    // unknown, drawn
    wildcard,                     ///< public name: which models it stands for is unknown
    destination_from_environment, ///< public name, variable: where it goes is unknown
    model_from_environment,       ///< public name, variable
    unknown_provider,             ///< public name, model
    unknown_host,                 ///< public name, host: who runs it is unknown
    missing_destination, ///< public name, provider: a self-hosted or resource-bound provider without api_base
    deployment_name_only, ///< public name, deployment: it is a name given by its owner, set
                          ///< model_info.base_model
    not_self_hosted,  ///< public name, model, host: closed weights cannot run there, what answers is unknown
    not_in_catalogue, ///< public name, model
    region_unknown,   ///< public name, region: the country is unknown
    region_from_environment, ///< public name, variable
    region_is_wide,          ///< public name, region: several countries, none is drawn
    // unknown, not drawn
    route_without_model,    ///< public name
    canned_answer,          ///< public name: mock_response answers itself
    fallback_from_unknown,  ///< source, of a fallback: no such public name
    fallback_to_unknown,    ///< source, target
    fallback_of_other_kind, ///< public name, target: it answers to another kind of call
    alias_to_unknown,       ///< alias, target
    wrong_shape,            ///< key, shape expected
    unknown_section,        ///< key
    other_dependency,       ///< section, name: a dependency that is no model route
    include_not_read,       ///< path
    unknown_credential,     ///< public name, credential
    supplier_not_in_file,   ///< public name, component: was imported before, kept
    // ignored
    setting,          ///< key
    special_fallback, ///< key: for over-long or refused prompts only, no help in an outage
    overridden,       ///< key: router_settings say otherwise
    // dropped
    secret, ///< key
};

[[nodiscard]] NoteKind kind_of(NoteCode code);

struct Note {
    NoteCode code{};
    std::vector<std::string> arguments;
    std::string file;
    std::size_t line = 0; ///< from 1

    friend bool operator==(const Note&, const Note&) = default;
};

/// One supplier of one public name, for the table of the preview.
struct Route {
    std::string name; ///< public model name
    Role role = Role::active;
    std::string model;   ///< as the file says: "azure/gpt-4o-eu"
    std::string goes_to; ///< platform and place, "Azure OpenAI, contoso.openai.azure.com"; "?" where unknown
    ComponentId component;                ///< in the merged stack
    bool is_new = false;                  ///< the component was not in the stack before
    bool is_unknown = false;              ///< an explicit unknown
    std::optional<CatalogueId> catalogue; ///< the entry found
    std::string file;
    std::size_t line = 0;

    friend bool operator==(const Route&, const Route&) = default;
};

/// What an import would do; apply it with edit::difference(before, preview.stack).
struct Preview {
    Stack stack;               ///< the whole stack after the import; legal where the one before was
    std::vector<Route> routes; ///< in the order of the file
    std::vector<Note> notes;   ///< in the order of files and lines
    std::size_t new_organisations = 0;
    std::size_t new_components = 0;
    std::size_t new_requirements = 0;
    std::size_t matched_components = 0; ///< that were in the stack already
};

/// True if the text is a YAML map with the marks of a LiteLLM configuration (`model_list`, or a `*_settings`
/// section of it). Cheap: only the beginnings of lines are looked at.
[[nodiscard]] bool looks_like_litellm(std::string_view text);

/// Merges the configuration into `stack`. What is there already is matched (by catalogue entry and
/// organisation, or by id) and only filled where it was empty; importing the same file twice changes nothing.
/// Errors: those of read_yaml; not_this_format; too_large; text_too_long. O(file + stack).
[[nodiscard]] Result<Preview> import_config(const Stack& stack, std::string_view text,
                                            const std::string& file, const Options& options = {});

} // namespace volteface::exchange::litellm
