// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/audit_data.h"

#include "app/cli/catalogue_data.h"
#include "app/cli/cost_data.h"
#include "core/plan/lead_time.h"
#include "core/report/audit_candidates.h"

#include <memory>
#include <string>
#include <type_traits>
#include <utility>

namespace volteface::cli {

namespace {

audit::Frameworks load_frameworks(Program& program) {
    audit::Frameworks frameworks;
    const auto with_text = [&](const char* name, const auto& read) {
        const auto content = exchange::framework_text(program.shipped, name);
        if (!content) {
            program.fail(content.error());
            return;
        }
        auto value = read(*content, std::string(name) + ".json");
        if (!value) {
            program.fail(value.error());
        } else {
            using Value = std::decay_t<decltype(*value)>;
            if constexpr (std::is_same_v<Value, audit::Csf>) {
                frameworks.csf = std::move(*value);
            } else {
                frameworks.laws = std::move(*value);
            }
        }
    };
    with_text("eu-csf", audit::read_csf);
    with_text("laws", audit::read_laws);
    return frameworks;
}

} // namespace

void add_shipped(Program& program, const Stack& stack, audit::Options& options) {
    options.frameworks = load_frameworks(program);
    const auto catalogue = std::make_shared<const catalogue::Catalogue>(open_catalogue(program));
    options.sovereignty.candidates = report::audit_candidates(stack, *catalogue);
    if (auto figures = load_assumptions(program)) {
        const plan::LeadTimes times(stack, catalogue, cost::AssumptionSet(std::move(*figures), stack));
        options.sovereignty.lead_time = plan::known_times(times);
        options.sovereignty.least_time = plan::least_times(times);
    }
}

} // namespace volteface::cli
