// SPDX-License-Identifier: GPL-3.0-or-later
// Every shipped scenario on every sample has a plan close to what is proven.
#include "core/base/read_file.h"
#include "core/exchange/shipped.h"
#include "core/plan/planning.h"
#include "core/simulation/simulate.h"
#include "core/solver/make_solver.h"
#include "tests/support/catch.h"

using namespace volteface;
using namespace volteface::plan;

TEST_CASE("every shipped scenario on every sample has a plan, close to the bound and as it is simulated") {
    const exchange::ShippedData data{VOLTEFACE_SOURCE_DIR};
    const auto catalogue = catalogue::Catalogue::load(data.directory / "resources/catalogue");
    const auto figures = cost::read_assumptions(
        read_file((data.directory / "resources/assumptions/costs.json").string()).value(), "costs.json");
    const auto library = exchange::scenario_library(data);
    const auto solver = solver::make_solver();
    int wide = 0;
    for (const char* sample : {"insurer", "hospital", "administration"}) {
        const auto read = exchange::read_sample(data, sample);
        REQUIRE(read);
        const cost::AssumptionSet assumptions(*figures, read->stack);
        for (const Scenario& scenario : library.scenarios) {
            INFO(sample << ", " << scenario.id.str());
            Request request;
            request.stack = &read->stack;
            request.catalogue = &catalogue;
            request.assumptions = &assumptions;
            request.scenario = bind(scenario).value();
            const auto planning = make_plan(request, *solver);
            REQUIRE(planning);
            REQUIRE(planning->status != Status::infeasible);
            CHECK(*planning->bound <= *planning->objective);
            CHECK(*planning->objective <= planning->without + 1e-6);
            wide += *planning->gap > 0.05 ? 1 : 0;
            // Little of what is at stake is left open even where the objective itself is small.
            CHECK(*planning->objective - *planning->bound <=
                  0.05 * std::max(std::abs(*planning->objective), planning->without));
            simulation::Options options;
            options.plan = &planning->plan;
            options.causes = false;
            const auto simulated = simulation::simulate(read->stack, request.scenario, options);
            REQUIRE(simulated);
            CHECK(simulated->services == planning->outcome.services);
            for (const MoveAnswer& move : planning->moves) {
                CHECK(move.complete > 0);
            }
        }
    }
    CHECK(wide <= 2);
}
