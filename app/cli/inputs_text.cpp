// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inputs_text.h"

#include "core/report/input_words.h"
#include "core/report/wording.h"
#include "ui/support/names.h"

namespace volteface::cli {

namespace {

std::string sentence(const simulation::Inputs& inputs) {
    return report::capitalised(report::inputs_in_words(Language::english, inputs)) + ".";
}

} // namespace

std::string inferred_note(const simulation::Inputs& inputs) {
    return inputs.inferred == 0
               ? std::string{}
               : "These figures rest on " + std::to_string(inputs.inferred) +
                     (inputs.inferred == 1 ? " inferred record" : " inferred records") + ", not confirmed.";
}

void print_inputs(Console& console, const Told& told) {
    console.line("\n" + console.painted("How sure this is", Style::strong));
    console.line("  " +
                 wrapped(sentence(simulation::inputs_of(told.stack, told.scenario)), console.width(), 4));
    for (const simulation::ServiceOutcome& service : told.outcome.services) {
        if (service.first_harm) {
            const auto inputs = simulation::inputs_of(told.stack, told.scenario, service.id);
            console.line("  " + wrapped(safe(ui::nameIn(told.stack, service.id)) + ": " +
                                            report::inputs_in_words(Language::english, inputs) + ".",
                                        console.width(), 4));
        }
    }
}

void print_inputs(Console& console, const Told& told, const ComponentId& id) {
    console.line("\n" + console.painted("How sure this is", Style::strong));
    console.line("  " +
                 wrapped(sentence(simulation::inputs_of(told.stack, told.scenario, id)), console.width(), 4));
}

} // namespace volteface::cli
