// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of an explanation, English and French side by side.
#pragma once

#include "core/report/requirement_timeline.h"
#include "core/report/why.h"

namespace volteface::report {

/// Where a chain of causes ends.
struct Root {
    ComponentId component;
    std::optional<EventId> event;
};

/// Both must outlive it.
class WhyWords {
public:
    WhyWords(const Stack& stack, const Scenario& scenario)
        : stack_(stack)
        , scenario_(scenario) {}

    [[nodiscard]] Text event(const WhyStep& step) const;
    [[nodiscard]] Text too_few(const WhyStep& step, const Requirement& requirement) const;
    /// `offer` is what the supplier named could give when the shortfall began.
    [[nodiscard]] Text requirement(const WhyStep& step, const Requirement& requirement, double offer,
                                   bool offer_is_renewal) const;
    [[nodiscard]] Text danger(const WhyStep& step, const Requirement& requirement,
                              const RequirementNow& now) const;
    [[nodiscard]] Text note(const WhyNote& note, const Requirement& requirement, Minute at,
                            const std::optional<Root>& root) const;

private:
    const Stack& stack_;
    const Scenario& scenario_;
};

} // namespace volteface::report
