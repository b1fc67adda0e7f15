// SPDX-License-Identifier: GPL-3.0-or-later
// What each shipped sample is there to tell: in which order, under which scenario, in one sentence.
#pragma once

#include <QString>

#include <string>

namespace volteface::ui {

struct SampleStory {
    QString kind;         ///< "Insurer"; empty for a sample that is not known here
    QString sentence;     ///< empty: the first one of the stack's notes
    std::string scenario; ///< id of the one that shows it; empty: any
    int place = 0;        ///< among the cards; those not known here come last
};

/// In the language in use.
[[nodiscard]] SampleStory storyOf(const std::string& sample);

} // namespace volteface::ui
