// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/plan/plan_case.h"

#include "core/base/read_file.h"
#include "core/solver/make_solver.h"
#include "tests/support/stack_text.h"

#include <algorithm>
#include <random>

namespace volteface::tests {

namespace {

const std::vector<cost::Figure>& shipped() {
    static const std::vector<cost::Figure> figures = [] {
        const std::string file = std::string(VOLTEFACE_SOURCE_DIR) + "/resources/assumptions/costs.json";
        return cost::read_assumptions(read_file(file).value(), "costs.json").value();
    }();
    return figures;
}

Team everything(double heads) {
    Team team;
    team.id = TeamId("all");
    team.name = "All";
    team.head_count = heads;
    team.tasks = {TaskKind::onboard,  TaskKind::re_engineer, TaskKind::retrain,
                  TaskKind::evaluate, TaskKind::recertify,   TaskKind::cut_over};
    return team;
}

} // namespace

PlanCase::PlanCase(Stack what, Scenario when)
    : stack(std::move(what))
    , scenario(std::move(when)) {}

plan::Request& PlanCase::ask() {
    assumptions = std::make_unique<cost::AssumptionSet>(shipped(), stack);
    request.stack = &stack;
    request.catalogue = &catalogue;
    request.assumptions = assumptions.get();
    request.scenario = scenario;
    return request;
}

plan::Planning PlanCase::plan() {
    const auto solver = quick_solver();
    return plan::make_plan(ask(), *solver).value();
}

Requirement& PlanCase::need(const std::string& id) {
    return *std::find_if(stack.requirements.begin(), stack.requirements.end(),
                         [&](const Requirement& one) { return one.id.str() == id; });
}

Component& PlanCase::component(const std::string& id) {
    return *std::find_if(stack.components.begin(), stack.components.end(),
                         [&](const Component& one) { return one.id.str() == id; });
}

PlanCase simple_case() {
    Stack stack = stack_of("service s impact 1000 mtpd 40d\ns: x");
    for (const char* id : {"y", "z"}) {
        Component component;
        component.id = ComponentId(id);
        component.name = id;
        component.layer = Layer::model;
        stack.components.push_back(component);
    }
    PlanCase one(std::move(stack), scenario_of("x out 5d"));
    for (const char* id : {"x", "y", "z"}) {
        one.component(id).capabilities = {"chat"};
        one.component(id).layer = Layer::model;
    }
    Requirement& need = one.need("r1");
    need.capability = "chat";
    need.coupling = {{"integration_points", 2}, {"prompts", 5}, {"tools", 0}, {"evaluation_suites", 1}};
    need.evaluations = {{ComponentId("y"), 0.9, {}, {}}, {ComponentId("z"), 0.7, {}, {}}};
    one.stack.teams = {everything(10)};
    return one;
}

PlanCase random_case(unsigned seed, bool with_team) {
    std::mt19937 random(seed);
    const auto draw = [&](unsigned below) { return static_cast<int>(random() % below); };
    std::string text;
    const int services = 1 + draw(3);
    const int apps = 1 + draw(3);
    for (int i = 0; i < services; ++i) {
        text += "service s" + std::to_string(i) + " impact " + std::to_string(500 + 700 * draw(9)) +
                " mtpd 30d\n";
    }
    for (int i = 0; i < services; ++i) {
        text += "s" + std::to_string(i) + ": a" + std::to_string(draw(static_cast<unsigned>(apps)));
        text += draw(3) == 0 ? " | weight 0.5\n" : "\n";
        if (draw(2) == 0) {
            text += "s" + std::to_string(i) + ": m" + std::to_string(draw(3));
            text += draw(2) == 0 ? " | buffer 20d\n" : "\n";
        }
    }
    for (int i = 0; i < apps; ++i) {
        text += "a" + std::to_string(i) + ": m" + std::to_string(draw(3));
        text += draw(3) == 0 ? ", ~c0 3d" : "";
        text += draw(3) == 0 ? " | weight 0.4\n" : "\n";
    }
    text += "c0: base\nc1: base\nc2: base\nm0: base\nm1: base\nm2: base\n";
    std::string events = "m0 out 3d\n";
    events += draw(2) == 0 ? "m1 out " + std::to_string(draw(30)) + "d\n" : "m1 degrade 0.5 4d 90d\n";
    events += draw(2) == 0 ? "c0 out 60d 75d\n" : "c2 embargo 0d\n";
    if (draw(4) == 0) {
        events += "a0 degrade 0.8 10d 30d\n";
    }
    PlanCase one(stack_of(text), scenario_of(events, 180));
    for (const char* id : {"m0", "m1", "m2", "c0", "c1", "c2"}) {
        one.component(id).capabilities = {"chat"};
        one.component(id).layer = Layer::model;
    }
    one.component("c1").annual_cost = Decimal::whole(1'000 * draw(40));
    one.component("m0").annual_cost = Decimal::whole(1'000 * draw(40));
    for (Requirement& need : one.stack.requirements) {
        if (need.suppliers.front().component.str().front() != 'm') {
            continue;
        }
        need.capability = "chat";
        need.coupling = {{"integration_points", draw(6)},
                         {"prompts", draw(40)},
                         {"tools", draw(5)},
                         {"evaluation_suites", draw(4)}};
        for (const char* id : {"c0", "c1", "c2"}) {
            if (draw(4) != 0) {
                need.evaluations.push_back({ComponentId(id), 0.5 + 0.1 * draw(5), {}, {}});
            }
        }
    }
    if (with_team) {
        one.stack.teams = {everything(1 + draw(3))};
    }
    return one;
}

std::unique_ptr<plan::MipSolver> quick_solver() {
    solver::SolverSettings settings;
    settings.choice = "glpk";
    return solver::make_solver(settings);
}

} // namespace volteface::tests
