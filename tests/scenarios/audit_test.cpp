// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to find when the samples are audited.
#include "core/audit/audit.h"
#include "core/exchange/shipped.h"
#include "core/plan/lead_time.h"
#include "core/report/audit_candidates.h"
#include "tests/scenarios/shipped.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <memory>
#include <stop_token>

using namespace volteface;
using namespace volteface::tests;

namespace {

audit::Options with_all(const Stack& stack) {
    audit::Options options;
    options.frameworks.csf =
        audit::read_csf(exchange::framework_text(shipped(), "eu-csf").value(), "eu-csf").value();
    options.frameworks.laws =
        audit::read_laws(exchange::framework_text(shipped(), "laws").value(), "laws").value();
    options.sovereignty.candidates = report::audit_candidates(stack, shipped_catalogue());
    auto figures =
        cost::read_assumptions(exchange::assumptions_text(shipped(), "costs").value(), "costs.json");
    const plan::LeadTimes times(stack, std::make_shared<const catalogue::Catalogue>(shipped_catalogue()),
                                cost::AssumptionSet(std::move(*figures), stack));
    options.sovereignty.lead_time = plan::known_times(times);
    options.sovereignty.least_time = plan::least_times(times);
    return options;
}

} // namespace

TEST_CASE("every sample: sums are equal, single points stop what they say, and chains lead there") {
    for (const char* name : {"insurer", "hospital", "administration"}) {
        INFO(name);
        const Stack stack = sample(name);
        const audit::Audit result = audit::audit_stack(stack, with_all(stack)).value();
        std::size_t links = 0;
        for (const audit::BlocRow& row : result.by(audit::Basis::control).blocs) {
            links += row.tally.links;
        }
        CHECK(links == result.links);
        CHECK(result.sovereignty.size() == result.services);
        CHECK(result.csf.size() == result.services);
        // A chokepoint and the exposure to the same element tell the same.
        for (const audit::Chokepoint& point : result.chokepoints) {
            for (const audit::ExposureColumn& column : result.exposures) {
                if (column.element == point.element) {
                    CHECK(column.services_down == point.services.size());
                    CHECK(column.impact_down == Approx(point.impact));
                }
            }
        }
        for (const audit::FalseRedundancy& one : result.common_causes) {
            for (const audit::CommonCause& cause : one.causes) {
                CHECK(one.suppliers - cause.suppliers.size() < static_cast<std::size_t>(one.quorum));
                const auto loss = audit::loss_of(stack, cause.element);
                REQUIRE(loss);
                for (const audit::FallenSupplier& supplier : cause.suppliers) {
                    const ComponentId& end = supplier.chain.back().component;
                    CHECK(std::any_of(loss->components.begin(), loss->components.end(),
                                      [&](std::size_t i) { return stack.components[i].id == end; }));
                }
            }
        }
        // No service that nothing foreign stops asks for an alternative.
        for (const audit::SovereigntyOfService& service : result.sovereignty) {
            CHECK((service.alternative == audit::Verdict::none) == service.single_points.empty());
        }
    }
}

TEST_CASE("the insurer: two ways to sign in are one, four models stand under one law") {
    const Stack stack = sample("insurer");
    const audit::Audit result = audit::audit_stack(stack, with_all(stack)).value();
    std::size_t four = 0;
    for (const audit::FalseRedundancy& one : result.common_causes) {
        const audit::CommonCause& headline = one.causes[one.headline];
        if (one.suppliers == 4 && headline.suppliers.size() == 4) {
            CHECK(headline.element == audit::Element{audit::Level::control, "US"});
            ++four;
        }
    }
    CHECK(four >= 1);
    const bool microsoft = std::any_of(
        result.common_causes.begin(), result.common_causes.end(), [](const audit::FalseRedundancy& one) {
            return std::any_of(one.causes.begin(), one.causes.end(), [](const audit::CommonCause& cause) {
                return cause.element == audit::Element{audit::Level::organisation, "microsoft"};
            });
        });
    CHECK(microsoft);
    // Nobody abroad stops health underwriting alone, though much below it is foreign.
    for (const audit::SovereigntyOfService& service : result.sovereignty) {
        if (service.service.str() == "health-underwriting") {
            CHECK(service.alternative == audit::Verdict::none);
            CHECK(service.autarky == audit::Verdict::no);
        }
    }
}

TEST_CASE("an alternative comes in time, comes too late, or nobody has counted the work") {
    const auto point_of = [](const Stack& stack, const char* service, const char* element) {
        const audit::Audit result = audit::audit_stack(stack, with_all(stack)).value();
        for (const audit::SovereigntyOfService& one : result.sovereignty) {
            for (const audit::ForeignSinglePoint& point : one.single_points) {
                if (one.service.str() == service && point.element.id == element &&
                    point.element.level == audit::Level::component) {
                    return point;
                }
            }
        }
        return audit::ForeignSinglePoint{};
    };
    // One integration that speaks the same dialect: 2.25 days of work, of 14 that there are.
    const auto server = point_of(sample("hospital"), "patient-chat", "vllm");
    CHECK(server.verdict == audit::Verdict::yes);
    CHECK(server.time == Duration::days(3));
    // Three hundred and ten machines do not move in a week.
    const auto machines = point_of(sample("hospital"), "discharge-letters", "vmware");
    CHECK(machines.verdict == audit::Verdict::no);
    CHECK(machines.time > Duration::days(7));
    // Nobody counted what reads its secrets there: what is known of the move would be in time.
    const auto secrets = point_of(sample("insurer"), "broker-search", "vault");
    CHECK(secrets.verdict == audit::Verdict::unknown);
    CHECK_FALSE(secrets.time);
}

TEST_CASE("every sample has something that could not be started from cold") {
    for (const char* name : {"insurer", "hospital", "administration"}) {
        INFO(name);
        const audit::Bootstrap result = audit::bootstrap(sample(name));
        CHECK_FALSE(result.loops.empty());
        for (const audit::BootstrapLoop& loop : result.loops) {
            CHECK(loop.is_smallest);
            CHECK(loop.start_by_hand.size() < loop.components.size());
        }
    }
}

TEST_CASE("an audit that nobody waits for stops") {
    std::stop_source source;
    source.request_stop();
    const auto result = audit::audit_stack(sample("insurer"), {}, Watch{source.get_token(), {}});
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::cancelled);
}
