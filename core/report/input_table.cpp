// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chapters.h"
#include "core/report/input_words.h"
#include "core/report/wording.h"

#include <fmt/format.h>

namespace volteface::report {

Table inputs_table(const Context& context) {
    const Language l = context.language;
    const auto leading = leading_run(context.input);
    const Scenario nothing;
    const Scenario& scenario = leading ? *context.input.runs[*leading].scenario : nothing;
    Table table;
    table.title =
        context.say("How sure the inputs of each result are", "Solidité des données de chaque résultat");
    table.caption = context.say("what lies below the service, who holds it, and the scenario",
                                "ce qui est sous le service, qui le détient, et le scénario");
    table.columns = {
        {std::string(context.say("Service", "Service")), 3.4},
        {std::string(context.say("Inputs", "Données")), 1.2, Align::right},
        {std::string(context.say("Measured", "Mesurées")), 1.3, Align::right},
        {std::string(context.say("Sourced", "Sourcées")), 1.3, Align::right},
        {std::string(context.say("General knowledge", "Connaissance générale")), 1.7, Align::right},
        {std::string(context.say("Estimated", "Estimées")), 1.3, Align::right},
        {std::string(context.say("Not said", "Non précisées")), 1.5, Align::right}};
    const auto row = [&](const std::string& name, const simulation::Inputs& inputs, bool total) {
        Row made;
        made.cells.push_back({name, true});
        for (const std::size_t count : {inputs.total(), inputs.measured, inputs.sourced,
                                        inputs.general_knowledge, inputs.estimated, inputs.unsaid}) {
            made.cells.push_back(
                {count == 0 ? std::string("–") : number(l, static_cast<double>(count)), total});
        }
        made.total = total;
        return made;
    };
    const auto services = simulation::inputs_by_service(context.stack, scenario);
    for (const simulation::ServiceInputs& service : services) {
        table.rows.push_back(row(context.names.name(service.id), service.inputs, false));
    }
    if (table.rows.empty()) {
        return table;
    }
    const simulation::Inputs all = simulation::inputs_of(context.stack, scenario);
    table.rows.push_back(
        row(std::string(context.say("All, each once", "Toutes, chacune une fois")), all, true));
    if (all.inferred > 0) {
        table.notes.push_back(fmt::format(
            fmt::runtime(context.say("{} of these inputs were inferred from the catalogue and not confirmed.",
                                     "{} de ces données viennent du catalogue, sans confirmation.")),
            number(l, static_cast<double>(all.inferred))));
    }
    return table;
}

} // namespace volteface::report
