// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a component that a catalogue entry has too, each with its words and how it is taken over.
#pragma once

#include "core/model/component.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace volteface::catalogue {

struct ComponentField {
    std::string_view name; ///< as files spell it
    std::vector<std::string> (*words)(const Component&);
    void (*take)(Component& into, const Component& from);
};

[[nodiscard]] std::span<const ComponentField> component_fields();

} // namespace volteface::catalogue
