// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/audit/holders.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace volteface::tests {

Component& component(Stack& stack, std::string_view id) {
    for (Component& one : stack.components) {
        if (one.id.str() == id) {
            return one;
        }
    }
    throw std::invalid_argument("no component " + std::string(id));
}

void held_by(Stack& stack, std::string_view text) {
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        const auto colon = line.find(':');
        if (colon == std::string::npos) {
            continue;
        }
        std::istringstream head(line.substr(0, colon));
        Organisation organisation;
        std::string word;
        head >> word;
        organisation.id = OrganisationId(word);
        organisation.name = word;
        head >> word;
        if (word != "?") {
            organisation.country = Country::parse(word).value();
        }
        while (head >> word) {
            if (word == "own") {
                organisation.own = true;
            } else if (word == "of" && head >> word) {
                organisation.parent = OrganisationId(word);
            }
        }
        std::string names = line.substr(colon + 1);
        std::replace(names.begin(), names.end(), ',', ' ');
        std::istringstream ids(names);
        while (ids >> word) {
            component(stack, word).organisation = organisation.id;
        }
        stack.organisations.push_back(std::move(organisation));
    }
}

} // namespace volteface::tests
