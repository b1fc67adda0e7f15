// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/age.h"
#include "core/model/validation.h"
#include "tests/support/catch.h"
#include "tests/support/stack_text.h"

#include <algorithm>

using namespace volteface;
using namespace volteface::tests;

namespace {

Date date(const char* text) {
    return parse_date(text).value();
}

std::vector<Finding> stale(const Stack& stack, const char* today) {
    std::vector<Finding> findings;
    for (Finding& finding : find_doubts(stack, {{}, date(today)})) {
        if (finding.code == FindingCode::stale_fact) {
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

} // namespace

TEST_CASE("a date of which only a part is known counts at its latest day") {
    CHECK(latest_day(date("2024")) == date("2024-12-31"));
    CHECK(latest_day(date("2024-02")) == date("2024-02-29"));
    CHECK(latest_day(date("2023-02")) == date("2023-02-28"));
    CHECK(latest_day(date("2023-04-07")) == date("2023-04-07"));
}

TEST_CASE("a fact is stale from the day after the period ends") {
    const Duration year = Duration::days(365);
    CHECK_FALSE(is_stale(date("2025-06-01"), year, date("2026-06-01")));
    CHECK(is_stale(date("2025-06-01"), year, date("2026-06-02")));
    CHECK_FALSE(is_stale(date("2025"), year, date("2026-12-31")));
    CHECK(is_stale(date("2025"), year, date("2027-01-01")));
}

TEST_CASE(
    "neither a fact without a date nor one of tomorrow is stale, and a period of nothing makes none so") {
    CHECK_FALSE(is_stale(std::nullopt, Duration::days(1), date("2026-06-01")));
    CHECK_FALSE(days_since(std::nullopt, date("2026-06-01")).has_value());
    CHECK(days_since(date("2026-07-01"), date("2026-06-01")) == 0);
    CHECK_FALSE(is_stale(date("1999"), Duration{}, date("2026-06-01")));
}

TEST_CASE("components, needs and organisations are each found stale, with the days since") {
    Stack stack = stack_of("service s\ns: a");
    Organisation organisation;
    organisation.id = OrganisationId("o");
    stack.organisations.push_back(organisation);
    CHECK(stale(stack, "2027-06-01").empty()); // nobody said when they were checked
    CHECK(ages_of(stack, date("2027-06-01")) == Ages{0, 0, 4});
    stack.organisations[0].as_of = date("2025-01-01");
    stack.components[1].as_of = date("2026");
    stack.requirements[0].as_of = date("2025-05");
    stack.stale_after = Duration::days(180);
    const auto findings = stale(stack, "2027-06-01");
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].subject == SubjectRef{SubjectRef::Kind::organisation, "o"});
    CHECK(findings[0].numbers == std::vector<double>{881});
    CHECK(findings[0].field == "as_of");
    CHECK(findings[0].severity == Severity::hint);
    CHECK(findings[1].subject == SubjectRef{SubjectRef::Kind::requirement, "r1"});
    CHECK(ages_of(stack, date("2027-06-01")) == Ages{1, 2, 1});
    stack.stale_after = Duration::days(151); // 31 December 2026 lies 152 days back
    CHECK(stale(stack, "2027-06-01").size() == 3);
    const auto timeless = find_doubts(stack);
    CHECK(std::none_of(timeless.begin(), timeless.end(), [](const Finding& finding) {
        return finding.code == FindingCode::stale_fact;
    })); // without a clock nothing is
}

TEST_CASE("what was inferred is one finding for the whole stack, with the count") {
    Stack stack = stack_of("service s\ns: a\na: b");
    const auto unconfirmed = [&] {
        std::vector<std::vector<double>> numbers;
        for (const Finding& finding : find_doubts(stack)) {
            if (finding.code == FindingCode::unconfirmed) {
                CHECK(finding.subject == SubjectRef{SubjectRef::Kind::stack, ""});
                numbers.push_back(finding.numbers);
            }
        }
        return numbers;
    };
    CHECK(unconfirmed().empty());
    stack.components[2].inferred = true;
    stack.requirements[1].inferred = true;
    CHECK(unconfirmed() == std::vector<std::vector<double>>{{2}});
}
