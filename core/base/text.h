// SPDX-License-Identifier: GPL-3.0-or-later
// Text that is shown to a person in the language of the program.
#pragma once

#include <string>

namespace volteface {

enum class Language { english, french };

/// The same words in both languages; either may be empty.
struct Text {
    std::string en;
    std::string fr;

    [[nodiscard]] bool empty() const { return en.empty() && fr.empty(); }
    /// The words in `language`, or in the other one where those are missing.
    [[nodiscard]] const std::string& in(Language language) const {
        if (language == Language::french) {
            return fr.empty() ? en : fr;
        }
        return en.empty() ? fr : en;
    }

    friend bool operator==(const Text&, const Text&) = default;
};

} // namespace volteface
