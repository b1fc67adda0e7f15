// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chapters.h"
#include "core/report/phrases.h"
#include "core/report/wording.h"

#include <fmt/format.h>

#include <optional>

namespace volteface::report {

namespace {

constexpr Plural links_word = {"link", "links", "lien", "liens"};
constexpr Plural components_word = {"component", "components", "composant", "composants"};

Row row_of(const Context& context, const std::string& name, const BlocCounts& links,
           std::optional<std::size_t> inferred, bool total) {
    const Language l = context.language;
    Row row;
    row.cells.push_back({name, true});
    for (const ControlBloc bloc : control_blocs) {
        row.cells.push_back(
            {links[bloc] == 0 ? std::string("–") : number(l, static_cast<double>(links[bloc])), total});
    }
    row.cells.push_back({number(l, static_cast<double>(links.total())), true});
    const std::size_t known_foreign =
        links[ControlBloc::american] + links[ControlBloc::chinese] + links[ControlBloc::other];
    row.cells.push_back({links.total() == 0 ? std::string("–")
                                            : percent(l, static_cast<double>(known_foreign) /
                                                             static_cast<double>(links.total()))});
    if (inferred) {
        row.cells.push_back(
            {*inferred == 0 ? std::string("–") : number(l, static_cast<double>(*inferred)), total});
    }
    row.total = total;
    return row;
}

} // namespace

Section links_chapter(const Context& context) {
    const Language l = context.language;
    const LinkCounts counts = count_links(context.stack);
    const std::size_t total = counts.all.total();
    const std::size_t inferred = counts.inferred.total();
    Section section;
    section.running_head = context.say("Who controls the stack", "Qui contrôle la pile");
    if (total + inferred == 0) {
        section.title = context.say("No link is described yet", "Aucun lien n’est encore décrit");
        section.lead =
            context.say("A link is one supplier of one need. Without links there is nothing to count.",
                        "Un lien est un fournisseur d’un besoin. Sans liens, il n’y a rien à compter.");
        return section;
    }
    section.title =
        total == 0 ? std::string(context.say("No link is confirmed yet", "Aucun lien n’est encore confirmé"))
                   : fmt::format(fmt::runtime(context.say("Of {}, {}", "Sur {}, {}")),
                                 counted(l, total, links_word), links_by_control(l, counts.all));
    std::size_t unknown_control = 0;
    for (const Component& component : context.stack.components) {
        unknown_control += control_bloc(context.stack, component) == ControlBloc::unknown ? 1U : 0U;
    }
    section.lead = context.say(
        "A link is one supplier of one need, standbys included, counted at the supplier. Control lies with "
        "the country of the "
        "company at the top of the supplier’s chain of parents: it is the one that can compel it.",
        "Un lien est un fournisseur d’un besoin, secours compris, compté chez le fournisseur. Le contrôle "
        "revient au pays de la "
        "société de tête\u00A0: c’est lui qui peut la contraindre.");

    if (inferred > 0) {
        section.lead +=
            fmt::format(fmt::runtime(word_for(
                            l, inferred,
                            {" {} more was inferred from the catalogue and not confirmed: it is counted "
                             "apart, and takes part in the scenarios like the others.",
                             " {} more were inferred from the catalogue and not confirmed: they are "
                             "counted apart, and take part in the scenarios like the others.",
                             " {} de plus est déduit du catalogue, sans confirmation : il est compté "
                             "à part et joue dans les scénarios comme les autres.",
                             " {} de plus sont déduits du catalogue, sans confirmation : ils sont "
                             "comptés à part et jouent dans les scénarios comme les autres."})),
                        counted(l, inferred, links_word));
    }

    LinkBars bars;
    bars.title = context.say("Links by layer and control", "Liens par couche et contrôle");
    bars.all = counts.all;
    Table table;
    table.title = context.say("In figures", "En chiffres");
    table.columns = {{std::string(context.say("Layer", "Couche")), 2.6}};
    for (const ControlBloc bloc : control_blocs) {
        table.columns.push_back({capitalised(name_of(bloc, l)), 1.25, Align::right});
    }
    table.columns.push_back({std::string(context.say("All", "Tous")), 1, Align::right});
    table.columns.push_back({std::string(context.say("Not European", "Non européen")), 1.6, Align::right});
    const auto apart = [&](const BlocCounts& some) {
        return inferred > 0 ? std::optional(some.total()) : std::nullopt;
    };
    if (inferred > 0) {
        table.columns.push_back({std::string(context.say("Inferred", "Déduits")), 1.2, Align::right});
    }
    for (const LayerLinks& layer : counts.layers) {
        const std::string name(name_of(layer.layer, l));
        bars.bars.push_back({name, layer.links, layer.inferred.total()});
        table.rows.push_back(row_of(context, name, layer.links, apart(layer.inferred), false));
    }
    table.rows.push_back(row_of(context, std::string(context.say("All layers", "Toutes les couches")),
                                counts.all, apart(counts.inferred), true));
    table.notes.emplace_back(context.say("European: the Union, its members and the EEA. Chinese: with Hong "
                                         "Kong and Macao. “Not European” leaves the unknown out of the "
                                         "foreign ones, and in the total.",
                                         "Européen\u00A0: l’Union, ses membres et l’EEE. Chinois\u00A0: Hong "
                                         "Kong et Macao compris. « Non européen » ne compte pas l’inconnu "
                                         "parmi les liens étrangers, mais le garde dans le total."));
    if (unknown_control > 0) {
        table.notes.push_back(fmt::format(
            fmt::runtime(word_for(
                l, unknown_control,
                {"Control is unknown for {}: nobody has named its organisation, or its country.",
                 "Control is unknown for {}: nobody has named their organisation, or its country.",
                 "Le contrôle est inconnu pour {}\u00A0: son organisation ou son pays n’est pas renseigné.",
                 "Le contrôle est inconnu pour {}\u00A0: leur organisation ou son pays n’est pas "
                 "renseigné."})),
            counted(l, unknown_control, components_word)));
    }
    section.blocks.emplace_back(bars);
    section.blocks.emplace_back(table);
    return section;
}

} // namespace volteface::report
