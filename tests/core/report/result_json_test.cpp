// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/result_json/result_json.h"
#include "tests/support/catch.h"
#include "tests/support/schema_check.h"

using namespace volteface;
using namespace volteface::simulation;

namespace {

Outcome outcome() {
    ComponentOutcome claims;
    claims.id = ComponentId("claims-assistant");
    claims.states = {{0, 1, State::up, false},
                     {7200, 0, State::down, false},
                     {8640, 1, State::at_risk, false},
                     {9000, 1, State::at_risk, true}}; // differs in the mark alone
    claims.renewal = {{0, 1}};
    Cause need;
    need.from = 7200;
    need.since = 7000;
    need.requirement = RequirementId("claims-chat");
    need.supplier = ComponentId("gpt-4o");
    claims.causes = {need};
    ComponentOutcome gpt;
    gpt.id = ComponentId("gpt-4o");
    gpt.states = {{0, 0.25, State::degraded, false}};
    gpt.renewal = {{0, 0}};
    Cause event;
    event.event = EventId("cut");
    gpt.causes = {event};
    Cause quorum;
    quorum.requirement = RequirementId("r");
    quorum.too_few_suppliers = true;
    gpt.renewal_causes = {quorum};
    ServiceOutcome service;
    service.id = ComponentId("claims-assistant");
    service.first_harm = 7200;
    service.down = 1440;
    service.longest_down = 1440;
    service.lost_capacity_days = 1;
    service.loss = 1.0 / 3;
    service.rto = Target::broken;
    service.rto_broken_at = 7680;
    service.mtpd = Target::kept;
    ServiceOutcome calm;
    calm.id = ComponentId("zen");
    Outcome whole;
    whole.scenario = ScenarioId("openai-api-cutoff");
    whole.horizon = 525600;
    whole.components = {claims, gpt};
    whole.services = {service, calm};
    whole.running_cost = {1250000, 1250000.5};
    whole.unmatched_events = {EventId("ghost")};
    return whole;
}

} // namespace

TEST_CASE("a simulation is written as the format says") {
    CHECK(report::write_simulation_json(outcome()) == R"({
  "format": "volteface-simulation",
  "version": 1,
  "scenario": "openai-api-cutoff",
  "horizon": 525600,
  "components": [
    {
      "id": "claims-assistant",
      "states": [
        {"from": 0, "capacity": 1, "state": "up"},
        {"from": 7200, "capacity": 0, "state": "down"},
        {"from": 8640, "capacity": 1, "state": "at-risk"}
      ],
      "renewal": [
        {"from": 0, "capacity": 1}
      ],
      "causes": [
        {"from": 7200, "requirement": "claims-chat", "supplier": "gpt-4o", "since": 7000}
      ],
      "renewal_causes": []
    },
    {
      "id": "gpt-4o",
      "states": [
        {"from": 0, "capacity": 0.25, "state": "degraded"}
      ],
      "renewal": [
        {"from": 0, "capacity": 0}
      ],
      "causes": [
        {"from": 0, "event": "cut"}
      ],
      "renewal_causes": [
        {"from": 0, "requirement": "r", "reason": "quorum", "since": 0}
      ]
    }
  ],
  "services": [
    {
      "id": "claims-assistant",
      "first_harm": 7200,
      "down": 1440,
      "degraded": 0,
      "longest_down": 1440,
      "lost_capacity_days": 1,
      "loss": 0.3333333333333333,
      "rto": "broken",
      "rto_broken_at": 7680,
      "mtpd": "kept",
      "mtpd_broken_at": null
    },
    {
      "id": "zen",
      "first_harm": null,
      "down": 0,
      "degraded": 0,
      "longest_down": 0,
      "lost_capacity_days": 0,
      "loss": null,
      "rto": null,
      "rto_broken_at": null,
      "mtpd": null,
      "mtpd_broken_at": null
    }
  ],
  "running_cost": {"base": 1250000, "scenario": 1250000.5},
  "unmatched_selectors": ["ghost"]
}
)");
}

TEST_CASE("what is written of a simulation keeps to its schema, and a schema that is broken shows") {
    const tests::SchemaCheck schema("simulation");
    CHECK(schema.breaches(report::write_simulation_json(outcome())).empty());
    Outcome broken = outcome();
    broken.components[0].states[1].capacity = 2;
    CHECK_FALSE(schema.breaches(report::write_simulation_json(broken)).empty());
    broken = outcome();
    broken.components[1].causes[0].event.reset();
    CHECK_FALSE(schema.breaches(report::write_simulation_json(broken)).empty());
}
