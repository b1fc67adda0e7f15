// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cost/cost_stack.h"

#include "core/base/read_file.h"

#include <algorithm>
#include <filesystem>

namespace volteface::tests {

const std::vector<cost::Figure>& shipped_figures() {
    static const std::vector<cost::Figure> figures = [] {
        const auto file =
            std::filesystem::path(VOLTEFACE_SOURCE_DIR) / "resources" / "assumptions" / "costs.json";
        return cost::read_assumptions(read_file(file).value(), "costs.json").value();
    }();
    return figures;
}

Component component_of(const std::string& id, Layer layer, const std::string& organisation) {
    Component component;
    component.id = ComponentId(id);
    component.name = id;
    component.layer = layer;
    component.organisation = OrganisationId(organisation);
    component.access = Access::api;
    return component;
}

Stack chat_stack() {
    Stack stack;
    stack.currency = "EUR";
    for (const char* const id : {"acme", "beta", "us"}) {
        Organisation organisation;
        organisation.id = OrganisationId(id);
        organisation.name = id;
        organisation.own = std::string(id) == "us";
        stack.organisations.push_back(organisation);
    }
    Component gpt = component_of("gpt", Layer::model, "acme");
    gpt.dialect = "openai";
    gpt.family = "gpt";
    Component claude = component_of("claude", Layer::model, "beta");
    claude.dialect = "anthropic";
    claude.family = "claude";
    Component claims = component_of("claims", Layer::service, "us");
    claims.access.reset();
    claims.service = Service{};
    stack.components = {gpt, claude, claims};
    Requirement chat;
    chat.id = RequirementId("chat");
    chat.consumer = ComponentId("claims");
    chat.capability = "chat";
    chat.suppliers = {{ComponentId("gpt"), Role::active, {}, {}}};
    stack.requirements = {chat};
    return stack;
}

Requirement& need(Stack& stack, const std::string& id) {
    return *std::find_if(stack.requirements.begin(), stack.requirements.end(),
                         [&](const Requirement& one) { return one.id.str() == id; });
}

Component& part(Stack& stack, const std::string& id) {
    return *std::find_if(stack.components.begin(), stack.components.end(),
                         [&](const Component& one) { return one.id.str() == id; });
}

cost::MoveCost move_of(const Stack& stack, const std::string& requirement, const std::string& from,
                       const std::string& to, Minute start) {
    const cost::AssumptionSet assumptions(shipped_figures(), stack);
    const cost::MoveCosts costs(stack, assumptions);
    return costs.cost_of(*find(stack, RequirementId(requirement)), *find(stack, ComponentId(from)),
                         *find(stack, ComponentId(to)), start);
}

double likely(const std::vector<cost::Line>& lines, const std::string& id) {
    double sum = 0;
    for (const cost::Line& line : lines) {
        if (line.id == id && line.amount) {
            sum += line.amount->likely;
        }
    }
    return sum;
}

const cost::SharedCost* shared(const cost::MoveCost& cost, cost::SharedKind kind, const std::string& key) {
    const auto found = std::find_if(cost.shared.begin(), cost.shared.end(), [&](const cost::SharedCost& one) {
        return one.key == cost::SharedKey{kind, key};
    });
    return found == cost.shared.end() ? nullptr : &*found;
}

const cost::Total& under(const cost::Headings& headings, cost::Heading heading) {
    return headings.at(static_cast<std::size_t>(heading));
}

} // namespace volteface::tests
