// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validation.h"
#include "tests/support/catch.h"
#include "tests/support/stack_text.h"

#include <functional>
#include <limits>

using namespace volteface;
using namespace volteface::tests;

namespace {

struct Breach {
    ErrorCode code;
    std::string path;
};

/// What validate() says of a legal stack after one mistake was made in it.
Errors after(const std::function<void(Stack&)>& mistake) {
    Stack stack = stack_of("service s\ns: a, ~b 1d\na: c | phase supply | decay 0.1");
    Organisation owner;
    owner.id = OrganisationId("owner");
    stack.organisations = {owner};
    REQUIRE(validate(stack).empty());
    mistake(stack);
    return validate(stack);
}

void check_breach(const Breach& breach, const std::function<void(Stack&)>& mistake) {
    const Errors errors = after(mistake);
    INFO(breach.path);
    REQUIRE(errors.size() == 1);
    CHECK(errors.front().code == breach.code);
    CHECK(errors.front().place.path == breach.path);
}

} // namespace

TEST_CASE("each breach of a rule is named with its place") {
    using C = ErrorCode;
    check_breach({C::unknown_reference, "/requirements/0/suppliers/0/component"},
                 [](Stack& s) { s.requirements[0].suppliers[0].component = ComponentId("nobody"); });
    check_breach({C::unknown_reference, "/requirements/1/consumer"},
                 [](Stack& s) { s.requirements[1].consumer = ComponentId("nobody"); });
    check_breach({C::unknown_reference, "/components/0/organisation"},
                 [](Stack& s) { s.components[0].organisation = OrganisationId("nobody"); });
    check_breach({C::duplicate_supplier, "/requirements/0/suppliers/1/component"},
                 [](Stack& s) { s.requirements[0].suppliers[1].component = ComponentId("a"); });
    check_breach({C::self_requirement, "/requirements/0/suppliers/0/component"},
                 [](Stack& s) { s.requirements[0].suppliers[0].component = ComponentId("s"); });
    check_breach({C::decay_outside_renewal, "/requirements/1/decay"},
                 [](Stack& s) { s.requirements[1].phase = Phase::run; });
    check_breach({C::number_out_of_range, "/requirements/1/decay"},
                 [](Stack& s) { s.requirements[1].decay = WearDecay{1.5}; });
    check_breach({C::number_out_of_range, "/requirements/0/quorum"},
                 [](Stack& s) { s.requirements[0].quorum = 0; });
    check_breach({C::duplicate_id, "/components/1/id"}, [](Stack& s) {
        s.components[1].id = s.components[0].id;
        s.requirements.clear();
    });
    check_breach({C::malformed_id, "/organisations/0/id"},
                 [](Stack& s) { s.organisations[0].id = OrganisationId("A b"); });
    check_breach({C::service_outside_layer, "/components/1/service"},
                 [](Stack& s) { s.components[1].service = Service{}; });
    check_breach({C::unknown_currency, "/currency"}, [](Stack& s) { s.currency = "EURO"; });
    check_breach({C::failover_on_active, "/requirements/0/suppliers/0/failover"},
                 [](Stack& s) { s.requirements[0].suppliers[0].failover = Duration::days(1); });
    check_breach({C::number_out_of_range, "/components/2/annual_cost"},
                 [](Stack& s) { s.components[2].annual_cost = Decimal::whole(-1); });
    check_breach({C::unknown_reference, "/positions/nobody"},
                 [](Stack& s) { s.positions[ComponentId("nobody")] = {}; });
}

TEST_CASE("a weight is above 0 and at most 1") {
    for (const double weight : {0.0, -0.1, 1.1, std::numeric_limits<double>::quiet_NaN()}) {
        check_breach({ErrorCode::number_out_of_range, "/requirements/0/weight"},
                     [weight](Stack& s) { s.requirements[0].weight = weight; });
    }
}

TEST_CASE("parents that form a ring are refused once, with the ring") {
    const Errors errors = after([](Stack& s) {
        for (const char* id : {"x", "y", "z"}) {
            Organisation organisation;
            organisation.id = OrganisationId(id);
            s.organisations.push_back(organisation);
        }
        s.organisations[0].parent = OrganisationId("x"); // hangs on the ring, is not part of it
        s.organisations[1].parent = OrganisationId("y");
        s.organisations[2].parent = OrganisationId("z");
        s.organisations[3].parent = OrganisationId("x");
    });
    REQUIRE(errors.size() == 1);
    CHECK(errors.front().code == ErrorCode::parent_cycle);
    CHECK(errors.front().arguments == std::vector<std::string>{"x → y → z → x"});
}

TEST_CASE("a scenario's selectors, parameters and numbers are checked") {
    const auto codes_of = [](const std::function<void(Scenario&)>& mistake) {
        Scenario scenario = scenario_of("x out 1d 2d");
        mistake(scenario);
        const Errors errors = validate(scenario);
        return errors.size() == 1 ? errors.front().code : ErrorCode::cancelled;
    };
    CHECK(validate(scenario_of("x out 1d 2d")).empty());
    CHECK(codes_of([](Scenario& s) { s.events[0].select.field_test.values.clear(); }) ==
          ErrorCode::empty_selector);
    CHECK(codes_of([](Scenario& s) {
              s.events[0].select.field_test = {Field::control, {"UK"}, true};
          }) == ErrorCode::unknown_country);
    CHECK(codes_of([](Scenario& s) {
              s.events[0].select.field_test = {Field::layer, {"chips"}, true};
          }) == ErrorCode::unknown_word);
    CHECK(codes_of([](Scenario& s) { s.events[0].select.field_test.values = {"$who"}; }) ==
          ErrorCode::unknown_parameter);
    CHECK(codes_of([](Scenario& s) { s.events[0].effect = Degrade{Estimate::certain(1)}; }) ==
          ErrorCode::number_out_of_range);
    CHECK(codes_of([](Scenario& s) { s.events.push_back(s.events[0]); }) == ErrorCode::duplicate_id);
    CHECK(codes_of([](Scenario& s) { s.horizon = {}; }) == ErrorCode::number_out_of_range);
    CHECK(codes_of([](Scenario& s) {
              s.events[0].duration = Days{{3, 2, 1}};
          }) == ErrorCode::estimate_not_ordered);
}

TEST_CASE("what is doubtful in a legal stack is found") {
    const Stack stack = stack_of("service s\ns: 2 of a\na: none\nb c");
    std::vector<FindingCode> codes;
    for (const Finding& finding : find_doubts(stack, {{{ComponentId("a"), ComponentId("b")}}, {}})) {
        codes.push_back(finding.code);
    }
    const auto has = [&](FindingCode code) { return std::count(codes.begin(), codes.end(), code); };
    CHECK(has(FindingCode::too_few_suppliers) == 1);
    CHECK(has(FindingCode::no_supplier) == 1);
    CHECK(has(FindingCode::unknown_organisation) == 4);
    CHECK(has(FindingCode::unknown_impact) == 1);
    CHECK(has(FindingCode::unused_component) == 2);
    CHECK(has(FindingCode::dependency_ring) == 1);
    CHECK(codes.front() == FindingCode::too_few_suppliers); // errors come first
}

TEST_CASE("a standby under the same control as its master is found, wherever the chain of parents meets") {
    Stack stack = stack_of("s: a, ~b 1d\nt: a, ~c 1d");
    for (const char* id : {"top", "left", "right", "other"}) {
        Organisation organisation;
        organisation.id = OrganisationId(id);
        organisation.country = Country::parse("US").value();
        stack.organisations.push_back(organisation);
    }
    stack.organisations[1].parent = OrganisationId("top");
    stack.organisations[2].parent = OrganisationId("top");
    const auto give = [&](const char* id, const char* owner) {
        for (Component& component : stack.components) {
            if (component.id == ComponentId(id)) {
                component.organisation = OrganisationId(owner);
            }
        }
    };
    give("a", "left");
    give("b", "right");
    give("c", "other");
    std::vector<Finding> shared;
    for (const Finding& finding : find_doubts(stack)) {
        if (finding.code == FindingCode::shared_standby) {
            shared.push_back(finding);
        }
    }
    REQUIRE(shared.size() == 1);
    CHECK(shared.front().subject.id == "r1");
    CHECK(shared.front().others == std::vector<std::string>{"b", "a", "top"});
}
