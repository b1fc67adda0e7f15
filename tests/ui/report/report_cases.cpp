// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/report/report_cases.h"

#include "core/exchange/shipped.h"
#include "core/simulation/simulate.h"
#include "ui/support/fonts.h"
#include "ui/support/language.h"

#include <QApplication>

#include <array>
#include <cstdio>
#include <stdexcept>

namespace volteface::tests {

namespace {

exchange::ShippedData shipped() {
    return {VOLTEFACE_SOURCE_DIR};
}

} // namespace

void need_application() {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    static int count = 1;
    static std::array<char, 12> name = {"test_report"};
    static std::array<char*, 2> arguments = {name.data(), nullptr};
    // Never destroyed: Qt's own statics go first at exit.
    static auto* application = new QApplication(count, arguments.data());
    static_cast<void>(application);
    static bool installed = false;
    if (!installed) {
        installed = true;
        ui::installLanguages(Language::english);
        ui::loadFonts();
    }
}

Stack sample(const std::string& name) {
    auto read = exchange::read_sample(shipped(), name);
    if (!read) {
        throw std::runtime_error("sample " + name);
    }
    return read->stack;
}

Scenario shipped_scenario(const std::string& id) {
    for (const Scenario& scenario : exchange::scenario_library(shipped()).scenarios) {
        if (scenario.id.str() == id) {
            return scenario;
        }
    }
    throw std::runtime_error("scenario " + id);
}

report::ReportInput report_on(Stack stack, const std::vector<Scenario>& scenarios, Language language) {
    report::ReportInput input;
    input.stack = std::make_shared<const Stack>(std::move(stack));
    input.language = language;
    input.program = "Volteface 0.1.0";
    input.date = Date{2026, 11, 20};
    for (const Scenario& scenario : scenarios) {
        auto bound = bind(scenario);
        if (!bound) {
            throw std::runtime_error("bind");
        }
        auto outcome = simulation::simulate(*input.stack, *bound);
        if (!outcome) {
            throw std::runtime_error("simulate");
        }
        input.runs.push_back({std::make_shared<const Scenario>(std::move(*bound)),
                              std::make_shared<const simulation::Outcome>(std::move(*outcome))});
    }
    return input;
}

Stack layered_stack(int components) {
    static constexpr std::array<Layer, 6> layers = {Layer::chip,  Layer::compute,     Layer::platform,
                                                    Layer::model, Layer::application, Layer::service};
    static constexpr std::array<const char*, 5> countries = {"US", "FR", "CN", "JP", "DE"};
    Stack stack;
    stack.name = "Layered";
    for (std::size_t i = 0; i < countries.size(); ++i) {
        Organisation organisation;
        organisation.id = OrganisationId("org-" + std::to_string(i));
        organisation.name = "Organisation " + std::to_string(i);
        organisation.country = *Country::parse(countries[i]);
        stack.organisations.push_back(organisation);
    }
    for (int i = 0; i < components; ++i) {
        Component component;
        component.id = ComponentId("c" + std::to_string(i));
        component.name = "Component " + std::to_string(i);
        const auto layer = static_cast<std::size_t>(i) * layers.size() / static_cast<std::size_t>(components);
        component.layer = layers[layer];
        if (i % 7 != 6) {
            component.organisation = OrganisationId("org-" + std::to_string(i % 5));
        }
        if (component.layer == Layer::service) {
            Service service;
            service.impact_per_day = Decimal::whole(1000 * (1 + i % 9));
            service.rto = Duration::hours(4);
            service.mtpd = Duration::days(2);
            component.service = service;
        }
        stack.components.push_back(component);
        if (i > 0) {
            Requirement requirement;
            requirement.id = RequirementId("r" + std::to_string(i));
            requirement.consumer = component.id;
            requirement.label = "Need " + std::to_string(i);
            const int step = components / static_cast<int>(layers.size());
            requirement.suppliers.push_back(
                {ComponentId("c" + std::to_string(std::max(0, i - 1 - i % step))), Role::active, {}, {}});
            requirement.weight = i % 4 == 1 ? 0.4 : 1;
            stack.requirements.push_back(requirement);
        }
    }
    return stack;
}

Scenario bottom_cut_off() {
    Scenario scenario;
    scenario.id = ScenarioId("bottom-cut-off");
    scenario.name = {"Bottom cut off", "Base coupée"};
    Event event;
    event.id = EventId("cut");
    event.start = Duration::days(3);
    event.select.kind = Selector::Kind::test;
    event.select.field_test = {Field::component, {"c0"}, true};
    scenario.events.push_back(event);
    return scenario;
}

std::string ask(const std::string& command) {
    std::string out;
    FILE* pipe = popen(command.c_str(), "r");
    if (pipe == nullptr) {
        throw std::runtime_error(command);
    }
    std::array<char, 4096> part{};
    for (std::size_t n = 0; (n = std::fread(part.data(), 1, part.size(), pipe)) > 0;) {
        out.append(part.data(), n);
    }
    pclose(pipe);
    return out;
}

} // namespace volteface::tests
