// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/litellm/sections.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace volteface::exchange::litellm {

namespace {

template <std::size_t N>
bool is_one_of(const std::array<std::string_view, N>& list, std::string_view text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

constexpr std::array<std::string_view, 5> read_elsewhere = {"model_list", "environment_variables",
                                                            "credential_list", "include", "model_name"};
constexpr std::array<std::string_view, 3> settings_sections = {"litellm_settings", "router_settings",
                                                               "general_settings"};
/// Sections whose entries are dependencies of another kind.
constexpr std::array<std::string_view, 8> dependency_sections = {
    "guardrails",    "mcp_servers", "search_tools",           "vector_store_registry",
    "vector_stores", "prompts",     "pass_through_endpoints", "agents"};
/// Keys of a settings section that name a dependency of another kind.
constexpr std::array<std::string_view, 12> dependency_keys = {"success_callback",
                                                              "failure_callback",
                                                              "callbacks",
                                                              "service_callback",
                                                              "service_callbacks",
                                                              "alerting",
                                                              "key_management_system",
                                                              "database_url",
                                                              "redis_host",
                                                              "redis_url",
                                                              "pass_through_endpoints",
                                                              "cache_params"};
constexpr std::array<std::string_view, 7> inert_sections = {
    "callback_settings", "finetune_settings",     "files_settings", "assistant_settings",
    "mcp_aliases",       "default_team_settings", "worker_config"};

} // namespace

void SectionReader::note(NoteCode code, std::vector<std::string> arguments, const std::string& file,
                         std::size_t line) {
    config_.notes.push_back({code, std::move(arguments), file, line});
}

void SectionReader::read(const std::string& key, const Tree& section, const std::string& file) {
    if (is_one_of(read_elsewhere, key) || section.kind == Tree::Kind::null) {
        return;
    }
    if (is_one_of(settings_sections, key)) {
        read_settings(key, section, file);
    } else if (is_one_of(dependency_sections, key)) {
        name_dependencies(key, section, file);
    } else if (is_one_of(inert_sections, key)) {
        note(NoteCode::setting, {key}, file, section.line);
    } else {
        note(NoteCode::unknown_section, {clean_text(key).substr(0, 200)}, file, section.line);
    }
}

void SectionReader::read_settings(const std::string& section_key, const Tree& section,
                                  const std::string& file) {
    if (section.kind != Tree::Kind::map) {
        note(NoteCode::wrong_shape, {section_key, "map"}, file, section.line);
        return;
    }
    for (const Tree& entry : section.children) {
        if (section_key != "general_settings" && read_routing(section_key, entry, file)) {
            continue;
        }
        const std::string path = section_key + "/" + clean_text(entry.key).substr(0, 200);
        if (is_one_of(dependency_keys, entry.key)) {
            name_dependencies(path, entry, file);
        } else {
            note(NoteCode::setting, {path}, file, entry.line);
        }
    }
}

bool SectionReader::read_routing(const std::string& section_key, const Tree& entry, const std::string& file) {
    const std::string path = section_key + "/" + entry.key;
    if (entry.key == "fallbacks") {
        if (section_key == "litellm_settings" && router_has_fallbacks_) {
            note(NoteCode::overridden, {path}, file, entry.line);
        } else {
            read_fallbacks(path, entry, file);
        }
    } else if (entry.key == "default_fallbacks") {
        read_default_fallbacks(path, entry, file);
    } else if (entry.key == "context_window_fallbacks" || entry.key == "content_policy_fallbacks") {
        note(NoteCode::special_fallback, {path}, file, entry.line);
    } else if (entry.key == "model_group_alias" || entry.key == "model_alias_map") {
        read_aliases(path, entry, file);
    } else {
        return false;
    }
    return true;
}

void SectionReader::read_fallbacks(const std::string& key, const Tree& list, const std::string& file) {
    if (list.kind != Tree::Kind::list) {
        if (list.kind != Tree::Kind::null) {
            note(NoteCode::wrong_shape, {key, "list"}, file, list.line);
        }
        return;
    }
    for (const Tree& entry : list.children) {
        if (entry.kind != Tree::Kind::map) {
            note(NoteCode::wrong_shape, {key, "map"}, file, entry.line);
            continue;
        }
        for (const Tree& from : entry.children) {
            Fallback fallback{clean_text(from.key), {}, {file, from.line}};
            const std::vector<Tree> targets =
                from.kind == Tree::Kind::list ? from.children : std::vector<Tree>{from};
            for (const Tree& target : targets) {
                const Tree* named = target.kind == Tree::Kind::map ? target.find("model") : &target;
                if (named == nullptr || named->is_container() || named->text.empty()) {
                    note(NoteCode::wrong_shape, {key + "/" + fallback.from, "text"}, file, target.line);
                } else {
                    fallback.to.push_back(clean_text(named->text));
                }
            }
            config_.fallbacks.push_back(std::move(fallback));
        }
    }
}

void SectionReader::read_default_fallbacks(const std::string& key, const Tree& list,
                                           const std::string& file) {
    if (list.kind != Tree::Kind::list) {
        if (list.kind != Tree::Kind::null) {
            note(NoteCode::wrong_shape, {key, "list"}, file, list.line);
        }
        return;
    }
    Fallback fallback{"*", {}, {file, list.line}};
    for (const Tree& target : list.children) {
        if (target.is_container() || target.text.empty()) {
            note(NoteCode::wrong_shape, {key, "text"}, file, target.line);
        } else {
            fallback.to.push_back(clean_text(target.text));
        }
    }
    config_.fallbacks.push_back(std::move(fallback));
}

void SectionReader::read_aliases(const std::string& key, const Tree& map, const std::string& file) {
    if (map.kind != Tree::Kind::map) {
        if (map.kind != Tree::Kind::null) {
            note(NoteCode::wrong_shape, {key, "map"}, file, map.line);
        }
        return;
    }
    for (const Tree& entry : map.children) {
        const Tree* target = entry.kind == Tree::Kind::map ? entry.find("model") : &entry;
        if (target == nullptr || target->is_container() || target->text.empty()) {
            note(NoteCode::wrong_shape, {key + "/" + clean_text(entry.key), "text"}, file, entry.line);
        } else {
            config_.aliases.push_back({clean_text(entry.key), clean_text(target->text), {file, entry.line}});
        }
    }
}

void SectionReader::name_dependencies(const std::string& key, const Tree& tree, const std::string& file) {
    // The value of a connection (database_url) may hold a password: only names are told.
    const std::string last = key.substr(key.rfind('/') == std::string::npos ? 0 : key.rfind('/') + 1);
    if (last == "database_url" || last == "redis_host" || last == "redis_url") {
        note(NoteCode::other_dependency, {key, last == "database_url" ? "database" : "Redis"}, file,
             tree.line);
        return;
    }
    if (last == "cache_params") {
        const Tree* type = tree.find("type");
        note(NoteCode::other_dependency,
             {key, type != nullptr ? clean_text(type->text).substr(0, 200) : "cache"}, file, tree.line);
        return;
    }
    if (!tree.is_container()) {
        note(NoteCode::other_dependency, {key, clean_text(tree.text).substr(0, 200)}, file, tree.line);
        return;
    }
    for (const Tree& entry : tree.children) {
        std::string name = tree.kind == Tree::Kind::map ? entry.key : entry.text;
        if (entry.kind == Tree::Kind::map && tree.kind == Tree::Kind::list) {
            for (const std::string_view candidate :
                 {"guardrail_name", "search_tool_name", "vector_store_name", "prompt_id", "name", "path"}) {
                if (const Tree* named = entry.find(candidate); named != nullptr && !named->is_container()) {
                    name = named->text;
                    break;
                }
            }
        }
        note(NoteCode::other_dependency, {key, clean_text(name).substr(0, 200)}, file, entry.line);
    }
}

} // namespace volteface::exchange::litellm
