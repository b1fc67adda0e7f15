// SPDX-License-Identifier: GPL-3.0-or-later
// The settings sections of a LiteLLM configuration: fallbacks and aliases are read, other dependencies are
// named, and the rest is known to have no bearing.
#pragma once

#include "core/base/tree.h"
#include "core/exchange/litellm/config.h"

namespace volteface::exchange::litellm {

class SectionReader {
public:
    /// Fallbacks of router_settings take the place of those of litellm_settings.
    SectionReader(Config& config, bool router_has_fallbacks)
        : config_(config)
        , router_has_fallbacks_(router_has_fallbacks) {}

    void read(const std::string& key, const Tree& section, const std::string& file);

private:
    void read_settings(const std::string& section_key, const Tree& section, const std::string& file);
    bool read_routing(const std::string& section_key, const Tree& entry, const std::string& file);
    void read_fallbacks(const std::string& key, const Tree& list, const std::string& file);
    void read_default_fallbacks(const std::string& key, const Tree& list, const std::string& file);
    void read_aliases(const std::string& key, const Tree& map, const std::string& file);
    void name_dependencies(const std::string& key, const Tree& tree, const std::string& file);
    void note(NoteCode code, std::vector<std::string> arguments, const std::string& file, std::size_t line);

    Config& config_;
    bool router_has_fallbacks_;
};

} // namespace volteface::exchange::litellm
