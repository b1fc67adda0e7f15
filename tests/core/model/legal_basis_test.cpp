// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/legal_basis.h"
#include "core/model/validation.h"
#include "tests/support/catch.h"
#include "tests/support/stack_text.h"

#include <algorithm>
#include <map>

using namespace volteface;
using namespace volteface::tests;

namespace {

Organisation organisation(const char* id, const char* country, const char* parent = nullptr) {
    Organisation made;
    made.id = OrganisationId(id);
    made.country = Country::parse(country).value();
    if (parent != nullptr) {
        made.parent = OrganisationId(parent);
    }
    return made;
}

Component& component(Stack& stack, const std::string& id) {
    return *std::find_if(stack.components.begin(), stack.components.end(),
                         [&](const Component& each) { return each.id.str() == id; });
}

void rent(Stack& stack, const std::string& id, const char* owner, Access access = Access::api) {
    component(stack, id).organisation = OrganisationId(owner);
    component(stack, id).access = access;
}

/// A service with personal data; "us", "eu" and "sub", a French daughter of "us", are there to own things.
Stack personal(const char* text) {
    Stack stack = stack_of(text);
    component(stack, "s").service->data_class = DataClass::personal;
    stack.organisations = {organisation("us", "US"), organisation("eu", "FR"),
                           organisation("sub", "FR", "us")};
    return stack;
}

/// "s: a b" for each service with a transfer.
std::string found(const Stack& stack) {
    std::string text;
    for (const UnfoundedTransfer& transfer : unfounded_transfers(stack)) {
        text += (text.empty() ? "" : "; ") + transfer.service.str() + ":";
        for (const ComponentId& id : transfer.processors) {
            text += " " + id.str();
        }
    }
    return text;
}

} // namespace

TEST_CASE("personal data that reach a foreign processor need a ground") {
    Stack stack = personal("service s\ns: app\napp: model");
    rent(stack, "model", "us");
    CHECK(found(stack) == "s: model");
    SECTION("a need of phase legal on the service gives one") {
        Stack legal = personal("service s\ns: app\napp: model\ns: basis | phase legal");
        rent(legal, "model", "us");
        CHECK(found(legal).empty());
    }
    SECTION("so does one on a consumer on the way") {
        Stack legal = personal("service s\ns: app\napp: model\napp: basis | phase legal");
        rent(legal, "model", "us");
        CHECK(found(legal).empty());
    }
    SECTION("one on the processor itself is its own affair") {
        Stack legal = personal("service s\ns: app\napp: model\nmodel: basis | phase legal");
        rent(legal, "model", "us");
        CHECK(found(legal) == "s: model");
    }
    SECTION("data that are not personal may go") {
        component(stack, "s").service->data_class = DataClass::confidential;
        CHECK(found(stack).empty());
    }
    SECTION("regulated data are above personal ones") {
        component(stack, "s").service->data_class = DataClass::regulated;
        CHECK(found(stack) == "s: model");
    }
}

TEST_CASE("who is a foreign processor is told by control and by access, and the unknown accuses nobody") {
    Stack stack = personal("service s\ns: model");
    rent(stack, "model", "eu");
    CHECK(found(stack).empty());
    rent(stack, "model", "sub", Access::managed);
    CHECK(found(stack) == "s: model"); // the parent can be compelled
    rent(stack, "model", "us", Access::self_hosted);
    CHECK(found(stack).empty());
    rent(stack, "model", "us", Access::leased_hardware);
    CHECK(found(stack).empty());
    rent(stack, "model", "us");
    component(stack, "model").access.reset();
    CHECK(found(stack).empty());
    rent(stack, "model", "us");
    stack.organisations[0].country.reset();
    CHECK(found(stack).empty());
    stack.organisations[0] = organisation("us", "NO"); // in the EEA, though not in the Union
    CHECK(found(stack).empty());
    stack.organisations[0] = organisation("us", "CH");
    CHECK(found(stack) == "s: model");
    stack.organisations[0].own = true; // the stack of a Swiss firm: nobody is sent anything
    CHECK(found(stack).empty());
}

TEST_CASE("one way with a ground does not excuse another without") {
    Stack stack =
        personal("service s\ns: left\ns: right\nleft: model\nleft: basis | phase legal\nright: model");
    rent(stack, "model", "us");
    CHECK(found(stack) == "s: model");
}

TEST_CASE("data follow needs to run, through European processors, and stop at the first foreign one") {
    Stack stack = personal("service s\ns: host\nhost: cloud\ncloud: registry\ns: chips | phase supply");
    rent(stack, "host", "eu", Access::managed);
    rent(stack, "cloud", "us", Access::managed);
    rent(stack, "registry", "us");
    rent(stack, "chips", "us");
    CHECK(found(stack) == "s: cloud");
}

TEST_CASE("a ring on the way is walked once, a standby counts, and a service has one finding") {
    Stack stack = personal("service s\ns: a, ~backup 1d\na: b\nb: a, model");
    rent(stack, "model", "us");
    rent(stack, "backup", "us");
    CHECK(found(stack) == "s: backup model");
    std::vector<Finding> findings;
    for (const Finding& finding : find_doubts(stack)) {
        if (finding.code == FindingCode::no_legal_basis) {
            findings.push_back(finding);
        }
    }
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].subject == SubjectRef{SubjectRef::Kind::component, "s"});
    CHECK(findings[0].others == std::vector<std::string>{"backup", "model"});
    CHECK(findings[0].severity == Severity::warning);
}
