// SPDX-License-Identifier: GPL-3.0-or-later
// The chapters of the report, one per .cpp; only build.cpp calls them.
#pragma once

#include "core/report/build.h"
#include "core/report/names.h"

#include <string_view>
#include <vector>

namespace volteface::report {

/// What every chapter needs.
struct Context {
    explicit Context(const ReportInput& report_input)
        : input(report_input)
        , stack(*report_input.stack)
        , language(report_input.language)
        , names(stack)
        , digest(report_digest(report_input)) {}

    const ReportInput& input;
    const Stack& stack;
    Language language;
    NameIndex names;
    Digest digest;

    [[nodiscard]] std::string_view say(std::string_view en, std::string_view fr) const {
        return language == Language::french ? fr : en;
    }
};

[[nodiscard]] Cover make_cover(const Context& context);
[[nodiscard]] Section summary_chapter(const Context& context);
[[nodiscard]] Section map_chapter(const Context& context, std::size_t run);
[[nodiscard]] Section plain_map_chapter(const Context& context);
[[nodiscard]] Section breaks_chapter(const Context& context, std::size_t run);
[[nodiscard]] Section over_time_chapter(const Context& context, std::size_t run);
/// What leaving costs, in which order, what has to be decided by when, and what the plan does not cover.
/// Empty without Run::planning.
[[nodiscard]] std::vector<Section> plan_chapter(const Context& context, std::size_t run);
[[nodiscard]] Section links_chapter(const Context& context);
/// Who holds the stack, what stops without whom, how sovereign it is: several pages. Empty without
/// ReportInput::audit.
[[nodiscard]] std::vector<Section> audit_chapter(const Context& context);
[[nodiscard]] Section assumptions_chapter(const Context& context);
[[nodiscard]] Section method_chapter(const Context& context);

/// The scenario that the cover and the summary lead with: most services down, then the largest loss, then the
/// first.
[[nodiscard]] std::optional<std::size_t> leading_run(const ReportInput& input);

/// The confidence of what each service's result rests on, under leading_run(); no rows without services.
[[nodiscard]] Table inputs_table(const Context& context);

/// Strips of all services, in the order of first harm.
[[nodiscard]] Strips service_strips(const Context& context, std::size_t run);

} // namespace volteface::report
