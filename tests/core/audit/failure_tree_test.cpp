// SPDX-License-Identifier: GPL-3.0-or-later
// Cut sets of stacks against the simulation: every set of losses is played, and who is down is looked up.
#include "core/audit/cut_sets.h"
#include "core/audit/failure_tree.h"
#include "core/simulation/simulate.h"
#include "tests/core/audit/brute_force.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <set>

using namespace volteface;
using namespace volteface::audit;
using namespace volteface::tests;

namespace {

NameSets cut_sets_of(const FaultTree& tree) {
    auto solved = CutSets::of(tree);
    REQUIRE(solved.has_value());
    const auto listed = solved->list();
    REQUIRE(listed.has_value());
    NameSets sets;
    for (const CutSet& set : *listed) {
        std::vector<std::string> names;
        for (const std::uint32_t event : set) {
            names.push_back(tree.events[event].name);
        }
        sets.insert(names);
    }
    return sets;
}

NameSets cut_sets_of(const Stack& stack, const std::string& id, Level level) {
    const auto failure = failure_tree(stack, ComponentId(id), level);
    REQUIRE(failure.has_value());
    return cut_sets_of(failure->tree);
}

/// Outages for good from day 0 by the selectors of section 2, buffers empty and standbys active: the first
/// instant tells what is down, before anything has worn.
class Played {
public:
    explicit Played(Stack stack)
        : stack_(std::move(stack)) {
        for (Requirement& requirement : stack_.requirements) {
            requirement.buffer = {};
            for (Supplier& supplier : requirement.suppliers) {
                supplier.role = Role::active;
                supplier.failover = {};
            }
        }
    }

    [[nodiscard]] bool is_down(const std::string& id, Level level,
                               const std::vector<std::string>& lost) const {
        Scenario scenario;
        scenario.id = ScenarioId("loss");
        scenario.horizon = Duration::days(1);
        Event event;
        event.id = EventId("loss");
        Selector test;
        test.kind = Selector::Kind::test;
        test.field_test.field = level == Level::component      ? Field::component
                                : level == Level::organisation ? Field::organisation
                                : level == Level::control      ? Field::control
                                                               : Field::hosting;
        test.field_test.values = lost;
        event.select = test;
        if (level == Level::organisation || level == Level::control) { // nothing of one's own is lost
            Selector own = test;
            own.field_test.field = Field::organisation;
            own.field_test.values.clear();
            for (const Organisation& organisation : stack_.organisations) {
                if (organisation.own) {
                    own.field_test.values.push_back(organisation.id.str());
                }
            }
            if (!own.field_test.values.empty()) {
                Selector no;
                no.kind = Selector::Kind::negation;
                no.operands = {own};
                event.select = Selector{};
                event.select.kind = Selector::Kind::all;
                event.select.operands = {test, no};
            }
        }
        if (!lost.empty()) {
            scenario.events.push_back(event);
        }
        simulation::Options options;
        options.causes = false;
        const auto outcome = simulation::simulate(stack_, scenario, options);
        REQUIRE(outcome.has_value());
        const auto* component = simulation::find(*outcome, ComponentId(id));
        REQUIRE(component != nullptr);
        return component->states.front().capacity == 0;
    }

private:
    Stack stack_;
};

Country country(const char* code) {
    return *Country::parse(code);
}

/// Small, dense, full of rings; quorums that cannot be met now and then; soft needs and wear between the
/// hard.
Stack small_stack(std::uint64_t seed) {
    Random random(seed);
    Stack stack;
    const int organisations = random.between(2, 4);
    for (int i = 0; i < organisations; ++i) {
        Organisation organisation;
        organisation.id = OrganisationId("o" + std::to_string(i));
        organisation.name = organisation.id.str();
        if (random.chance(0.85)) {
            constexpr const char* codes[] = {"US", "CN", "FR", "DE"};
            organisation.country = country(codes[random.below(4)]);
        }
        if (i > 0 && random.chance(0.4)) {
            organisation.parent =
                OrganisationId("o" + std::to_string(random.below(static_cast<std::uint64_t>(i))));
        }
        organisation.own = random.chance(0.15);
        stack.organisations.push_back(organisation);
    }
    const int components = random.between(3, 8);
    for (int i = 0; i < components; ++i) {
        Component component;
        component.id = ComponentId("c" + std::to_string(i));
        component.name = component.id.str();
        if (random.chance(0.85)) {
            component.organisation =
                OrganisationId("o" + std::to_string(random.below(static_cast<std::uint64_t>(organisations))));
        }
        for (const char* code : {"US", "FR", "JP"}) {
            if (random.chance(0.4)) {
                component.hosting.push_back(country(code));
            }
        }
        stack.components.push_back(component);
    }
    const int requirements = random.between(2, 8);
    for (int i = 0; i < requirements; ++i) {
        Requirement requirement;
        requirement.id = RequirementId("r" + std::to_string(i));
        const int consumer = random.between(0, components - 1);
        requirement.consumer = ComponentId("c" + std::to_string(consumer));
        requirement.phase = static_cast<Phase>(random.below(5));
        if (is_renewal(requirement.phase)) {
            const auto kind = random.below(4);
            requirement.decay = kind == 0   ? Decay(NoDecay{})
                                : kind == 1 ? Decay(WearDecay{random.chance(0.5) ? 1.0 : 0.3})
                                            : Decay(StopDecay{});
        }
        requirement.weight = random.chance(0.85) ? 1 : 0.5;
        for (int c = 0; c < components; ++c) {
            if (c != consumer && random.chance(0.4)) {
                Supplier supplier;
                supplier.component = ComponentId("c" + std::to_string(c));
                supplier.role = random.chance(0.3) ? Role::standby : Role::active;
                requirement.suppliers.push_back(supplier);
            }
        }
        const auto listed = static_cast<int>(requirement.suppliers.size());
        requirement.quorum = random.chance(0.02)  ? listed + 1
                             : random.chance(0.6) ? 1
                                                  : random.between(1, std::max(listed, 1));
        if (listed > 0 || random.chance(0.02)) {
            stack.requirements.push_back(requirement);
        }
    }
    return stack;
}

/// A stack from "consumer: supplier supplier" and the like, all needs hard.
struct Drawn {
    Stack stack;

    Component& component(const std::string& id) {
        const auto found = std::find_if(stack.components.begin(), stack.components.end(),
                                        [&](const Component& one) { return one.id.str() == id; });
        if (found != stack.components.end()) {
            return *found;
        }
        Component component;
        component.id = ComponentId(id);
        component.name = id;
        stack.components.push_back(component);
        return stack.components.back();
    }

    Requirement& need(const std::string& consumer, const std::vector<std::string>& suppliers, int quorum = 1,
                      Phase phase = Phase::run, Decay decay = NoDecay{}) {
        component(consumer);
        Requirement requirement;
        requirement.id = RequirementId("r" + std::to_string(stack.requirements.size()));
        requirement.consumer = ComponentId(consumer);
        requirement.quorum = quorum;
        requirement.phase = phase;
        requirement.decay = decay;
        for (const std::string& supplier : suppliers) {
            component(supplier);
            requirement.suppliers.push_back({ComponentId(supplier), Role::active, {}, {}});
        }
        stack.requirements.push_back(requirement);
        return stack.requirements.back();
    }
};

} // namespace

TEST_CASE("at each level the cut sets are those that the simulation finds, loss by loss") {
    std::size_t larger = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed) {
        const Stack stack = small_stack(seed);
        const Played played(stack);
        for (const Level level : {Level::component, Level::organisation, Level::control, Level::hosting}) {
            std::set<std::string> names;
            for (const Component& component : stack.components) {
                if (level == Level::component) {
                    names.insert(component.id.str());
                }
                for (const Country one : component.hosting) {
                    if (level == Level::hosting) {
                        names.insert(one.str());
                    }
                }
            }
            for (const Organisation& organisation : stack.organisations) {
                if (level == Level::organisation) {
                    names.insert(organisation.id.str());
                } else if (level == Level::control && organisation.country) {
                    names.insert(organisation.country->str());
                }
            }
            const std::vector<std::string> elements(names.begin(), names.end());
            const std::string id = stack.components[seed % stack.components.size()].id.str();
            const NameSets expected = minimal_sets(elements, [&](std::uint32_t lost) {
                std::vector<std::string> out;
                for (std::size_t i = 0; i < elements.size(); ++i) {
                    if (((lost >> i) & 1U) != 0) {
                        out.push_back(elements[i]);
                    }
                }
                return played.is_down(id, level, out);
            });
            INFO("seed " << seed << ", " << to_word(level) << ", " << id);
            REQUIRE(cut_sets_of(stack, id, level) == expected);
            larger +=
                std::any_of(expected.begin(), expected.end(), [](const auto& set) { return set.size() > 1; })
                    ? 1
                    : 0;
        }
    }
    CHECK(larger > 50);
}

TEST_CASE("on thousands of stacks with rings the diagrams agree with the tree tried out") {
    for (std::uint64_t seed = 1000; seed < 4000; ++seed) {
        const Stack stack = small_stack(seed);
        for (const Level level : {Level::component, Level::organisation}) {
            const auto failure = failure_tree(stack, stack.components.front().id, level);
            REQUIRE(failure.has_value());
            INFO("seed " << seed);
            REQUIRE(cut_sets_of(failure->tree) == minimal_sets(failure->tree));
        }
    }
}

TEST_CASE("a quorum of k is lost with n - k + 1 suppliers") {
    Drawn drawn;
    drawn.need("a", {"x", "y", "z"}, 2);
    CHECK(cut_sets_of(drawn.stack, "a", Level::component) ==
          NameSets{{"a"}, {"x", "y"}, {"x", "z"}, {"y", "z"}});
    drawn.need("b", {"x"}, 2);
    CHECK(cut_sets_of(drawn.stack, "b", Level::component) == NameSets{{}});
}

TEST_CASE("a ring falls with what it rests on, and not by itself") {
    Drawn drawn;
    drawn.need("registry", {"cluster"});
    drawn.need("cluster", {"registry"});
    drawn.need("cluster", {"power", "battery"});
    CHECK(cut_sets_of(drawn.stack, "registry", Level::component) ==
          NameSets{{"registry"}, {"cluster"}, {"battery", "power"}});
}

TEST_CASE("a loss goes through the plane of renewal whatever the decay there, and stops a component by decay "
          "stop") {
    Drawn drawn;
    drawn.need("service", {"cluster"}, 1, Phase::supply, StopDecay{});
    drawn.need("cluster", {"chip"}, 1, Phase::supply, WearDecay{1});
    drawn.need("chip", {"foundry"}, 1, Phase::supply);
    drawn.need("chip", {"tool"}, 1, Phase::update).weight = 0.5;
    CHECK(cut_sets_of(drawn.stack, "service", Level::component) ==
          NameSets{{"service"}, {"cluster"}, {"chip"}, {"foundry"}});
    CHECK(cut_sets_of(drawn.stack, "cluster", Level::component) == NameSets{{"cluster"}});
}

TEST_CASE("a subsidiary is lost alone or with its parent, and one's own never") {
    Drawn drawn;
    for (const char* id : {"microsoft", "github", "mistral", "us-own", "holding"}) {
        Organisation organisation;
        organisation.id = OrganisationId(id);
        drawn.stack.organisations.push_back(organisation);
    }
    auto& organisations = drawn.stack.organisations;
    organisations[0].country = country("US");
    organisations[1].country = country("FR");
    organisations[1].parent = OrganisationId("microsoft");
    organisations[2].country = country("FR");
    organisations[3].own = true;
    organisations[3].parent = OrganisationId("holding");
    organisations[4].country = country("US");
    drawn.need("service", {"code", "model"});
    drawn.need("service", {"team"});
    drawn.need("service", {"mystery"});
    drawn.component("code").organisation = OrganisationId("github");
    drawn.component("model").organisation = OrganisationId("mistral");
    drawn.component("model").hosting = {country("FR"), country("IE")};
    drawn.component("code").hosting = {country("FR")};
    drawn.component("team").organisation = OrganisationId("us-own");
    drawn.component("service").organisation = OrganisationId("us-own");
    CHECK(cut_sets_of(drawn.stack, "service", Level::organisation) ==
          NameSets{{"github", "mistral"}, {"microsoft", "mistral"}});
    CHECK(cut_sets_of(drawn.stack, "service", Level::control) == NameSets{{"FR", "US"}});
    CHECK(cut_sets_of(drawn.stack, "service", Level::hosting) == NameSets{{"FR"}});
    const auto unknown = [&](Level level) {
        return failure_tree(drawn.stack, ComponentId("service"), level)->unknown_below;
    };
    CHECK(unknown(Level::component) == 0);
    CHECK(unknown(Level::organisation) == 1);
    CHECK(unknown(Level::control) == 1);
    CHECK(unknown(Level::hosting) == 2); // team and mystery; the service itself is not below
    CHECK(failure_tree(drawn.stack, ComponentId("nobody"), Level::hosting).error().code ==
          ErrorCode::no_such_component);
}
