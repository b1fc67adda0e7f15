// SPDX-License-Identifier: GPL-3.0-or-later
// Which approvals a move triggers, by regime.
#include "core/cost/recertification.h"
#include "tests/core/cost/cost_stack.h"
#include "tests/support/catch.h"

using namespace volteface;
using namespace volteface::cost;
using namespace volteface::tests;

namespace {

const SharedCost* approval(const MoveCost& cost, const std::string& regime,
                           const std::string& service = "claims") {
    return shared(cost, SharedKind::approval, service + "/" + regime);
}

Stack stack_under(const std::string& regime) {
    Stack stack = chat_stack();
    part(stack, "claims").service->regimes = {regime};
    return stack;
}

double recertification(const MoveCost& cost) {
    return under(headings(cost, Duration::days(365)), Heading::recertification).known.likely;
}

} // namespace

TEST_CASE("another model in a high-risk system is assessed again, unless the file foresaw it") {
    Stack stack = stack_under("ai-act-high-risk");
    const MoveCost cost = move_of(stack);
    const SharedCost* const found = approval(cost, "ai-act-high-risk");
    REQUIRE(found != nullptr);
    REQUIRE(found->lines.size() == 1);
    CHECK(found->lines[0].person_days->likely == Approx(400.0 / 7 * 0.5));
    CHECK(found->lines[0].person_days->low == Approx(268.0 / 8 * 0.2));
    CHECK(recertification(cost) == Approx(400.0 / 7 * 0.5 * 520));
    REQUIRE(found->lead_times.size() == 1);
    CHECK(found->lead_times[0].days.likely == 16 * 7);
    CHECK(found->lead_times[0].blocking);

    need(stack, "chat").change_foreseen = true;
    CHECK(approval(move_of(stack), "ai-act-high-risk") == nullptr);
    need(stack, "chat").change_foreseen = false;
    part(stack, "claude").name = "gpt"; // the same weights elsewhere
    part(stack, "claude").family = "gpt";
    CHECK(approval(move_of(stack), "ai-act-high-risk") == nullptr);
}

TEST_CASE("weights that nobody can compare may or may not be a substantial modification") {
    Stack stack = stack_under("ai-act-high-risk");
    part(stack, "claude").family.clear();
    const MoveCost cost = move_of(stack);
    const SharedCost* const found = approval(cost, "ai-act-high-risk");
    REQUIRE(found != nullptr);
    CHECK(found->lines[0].amount->low == 0);
    CHECK(found->lines[0].amount->high > 0);
    CHECK(found->lead_times[0].days.low == 0);
}

TEST_CASE("a medical device pays the notified body, and a third party under the AI Act") {
    Stack stack = stack_under("mdr");
    part(stack, "claims").service->regimes.push_back("ai-act-high-risk");
    const MoveCost cost = move_of(stack);
    REQUIRE(approval(cost, "mdr") != nullptr);
    CHECK(approval(cost, "mdr")->lines[0].amount->likely == 50000);
    CHECK(approval(cost, "mdr")->lead_times[0].days.likely == 20 * 7);
    CHECK(approval(cost, "mdr")->lead_times[0].blocking);
    REQUIRE(approval(cost, "ai-act-high-risk")->lines.size() == 2);
    CHECK(approval(cost, "ai-act-high-risk")->lines[0].amount->likely == Approx(25000 * 0.5));
    CHECK(approval(cost, "ai-act-high-risk")->lines[1].person_days->likely == Approx(600.0 / 7 * 0.5));
}

TEST_CASE("a host of health data needs HDS: nothing to do where the candidate holds it") {
    Stack stack = stack_under("hds");
    const MoveCost before = move_of(stack);
    REQUIRE(approval(before, "hds") != nullptr);
    CHECK(approval(before, "hds")->lines[0].amount->likely == 35000);
    CHECK(approval(before, "hds")->lead_times[0].days.likely == 24 * 7);
    CHECK(approval(before, "hds")->lead_times[0].blocking);
    part(stack, "claude").certifications = {"hds"};
    CHECK(approval(move_of(stack), "hds") == nullptr);
}

TEST_CASE("a qualified host is still to be approved by the customer") {
    Stack stack = chat_stack();
    need(stack, "chat").certifications = {"secnumcloud"};
    part(stack, "claude").certifications = {"secnumcloud"};
    const MoveCost cost = move_of(stack);
    REQUIRE(approval(cost, "secnumcloud") != nullptr);
    CHECK(approval(cost, "secnumcloud")->lines[0].person_days->likely == 15);
    part(stack, "claude").organisation = OrganisationId("us");
    part(stack, "claude").certifications.clear();
    const MoveCost own = move_of(stack);
    REQUIRE(approval(own, "secnumcloud") != nullptr);
    CHECK(approval(own, "secnumcloud")->lines[0].amount->likely == 600000);
    CHECK(approval(own, "secnumcloud")->lead_times[0].days.likely == 60 * 7);
}

TEST_CASE("ISO 27001, ISO 42001 and SOC 2 cost, and hold nothing up") {
    Stack stack = stack_under("iso-27001");
    part(stack, "claims").service->regimes = {"iso-27001", "iso-42001", "soc2"};
    const MoveCost cost = move_of(stack);
    REQUIRE(approval(cost, "iso-27001") != nullptr);
    CHECK(approval(cost, "iso-27001")->lines[0].amount->likely == Approx(3 * 1500));
    CHECK(approval(cost, "iso-42001")->lines[0].amount->likely == Approx(12000 * 0.5 * 0.88));
    CHECK(approval(cost, "soc2")->lines[0].amount->likely == Approx(60000 * 0.5 * 0.88));
    for (const SharedCost& one : cost.shared) {
        for (const LeadTime& lead : one.lead_times) {
            CHECK((one.key.kind != SharedKind::approval || !lead.blocking));
        }
    }
}

TEST_CASE("DORA asks for an exit plan where a vital function gets a new provider") {
    Stack stack = stack_under("dora");
    REQUIRE(approval(move_of(stack), "dora") != nullptr);
    CHECK(approval(move_of(stack), "dora")->lines[0].person_days->likely == 20);
    part(stack, "claims").service->criticality = 3;
    CHECK(approval(move_of(stack), "dora") == nullptr);
    part(stack, "claims").service->criticality = 1;
    part(stack, "claude").organisation = OrganisationId("acme");
    CHECK(approval(move_of(stack), "dora") == nullptr);
}

TEST_CASE("personal data with somebody else take a new impact assessment") {
    Stack stack = chat_stack();
    CHECK(approval(move_of(stack), "dpia") == nullptr);
    need(stack, "chat").data_class = DataClass::personal;
    REQUIRE(approval(move_of(stack), "dpia") != nullptr);
    CHECK(approval(move_of(stack), "dpia")->lines[0].person_days->likely == 6);
}

TEST_CASE("approvals count once per service, whatever the number of moves below it") {
    Stack stack = stack_under("ai-act-high-risk");
    Requirement second = need(stack, "chat");
    second.id = RequirementId("second");
    stack.requirements.push_back(second);
    const auto all = [](const ComponentId&) { return true; };
    const double one = recertification(move_of(stack));
    const Headings both = headings({move_of(stack), move_of(stack, "second")}, Duration::days(365), all);
    CHECK(under(both, Heading::recertification).known.likely == Approx(one));
}

TEST_CASE("regimes of every service above count, through what lies between") {
    Stack stack = chat_stack();
    Component desk = component_of("desk", Layer::application, "us");
    stack.components.push_back(desk);
    need(stack, "chat").consumer = ComponentId("desk");
    for (const char* const name : {"sick", "well"}) {
        Component service = component_of(name, Layer::service, "us");
        service.service = Service{};
        service.service->regimes = {std::string(name) == "sick" ? "mdr" : "nis2"};
        stack.components.push_back(service);
        Requirement above;
        above.id = RequirementId(std::string("on-") + name);
        above.consumer = service.id;
        above.suppliers = {{ComponentId("desk"), Role::active, {}, {}}};
        stack.requirements.push_back(above);
    }
    const MoveCost cost = move_of(stack);
    CHECK(approval(cost, "mdr", "sick") != nullptr);
    CHECK(approval(cost, "mdr", "well") == nullptr);
    CHECK(approval(cost, "nis2", "well") == nullptr);
}

TEST_CASE("counted approvals beyond those of known regimes are homologations") {
    Stack stack = stack_under("ai-act-high-risk");
    const double regime = recertification(move_of(stack));
    need(stack, "chat").coupling["approvals"] = 1;
    CHECK(recertification(move_of(stack)) == Approx(regime));
    need(stack, "chat").coupling["approvals"] = 3;
    CHECK(recertification(move_of(stack)) == Approx(regime + 2 * 15 * 520));
}
