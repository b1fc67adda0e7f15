// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edits.h"
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "tests/support/stack_text.h"

#include <algorithm>

using namespace volteface;
using namespace volteface::tests;

namespace {

long count(const SessionFixture& fixture, FindingCode code) {
    const auto& findings = *fixture.session.findings();
    return std::count_if(findings.begin(), findings.end(),
                         [&](const Finding& finding) { return finding.code == code; });
}

} // namespace

TEST_CASE("a ring that could not start again from cold is found in the window") {
    SessionFixture fixture(stack_of("service s\ns: cluster\ncluster: registry\nregistry: cluster"));
    REQUIRE(count(fixture, FindingCode::dependency_ring) == 1);
    const auto& findings = *fixture.session.findings();
    const auto ring = std::find_if(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.code == FindingCode::dependency_ring;
    });
    CHECK(ring->others == std::vector<std::string>{"cluster", "registry"});
}

TEST_CASE("facts grow stale with the day that the session goes by, and with the period that a person sets") {
    Stack stack = stack_of("service s\ns: a");
    stack.components[1].as_of = parse_date("2026-01-01").value();
    SessionFixture fixture(std::move(stack));
    CHECK(count(fixture, FindingCode::stale_fact) == 0);
    fixture.session.setToday(parse_date("2027-03-01").value());
    CHECK(fixture.session.isComputing());
    fixture.settle();
    CHECK(count(fixture, FindingCode::stale_fact) == 1);
    edit::Header header = edit::header_of(*fixture.session.stack());
    header.stale_after = Duration::days(730);
    REQUIRE(fixture.session.apply(edit::change_header(*fixture.session.stack(), header)));
    fixture.settle();
    CHECK(count(fixture, FindingCode::stale_fact) == 0);
}
