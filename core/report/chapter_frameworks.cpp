// SPDX-License-Identifier: GPL-3.0-or-later
// Other people's rules over the stack: the authority's floors, SecNumCloud 19.6, DORA's register, the grid of
// the IRN.
#include "core/report/audit_phrases.h"
#include "core/report/plain_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace volteface::report {

using audit::Verdict;

namespace {

std::string organisation_name(const AuditContext& told, const OrganisationId& id) {
    const Organisation* organisation = find(told.context.stack, id);
    return plain_text(organisation == nullptr || organisation->name.empty() ? id.str() : organisation->name);
}

std::string share_words(const AuditContext& told, double share) {
    return number(told.language, share * 100, 0) + told.say("%", "\u00A0%");
}

std::string evidence_name(const AuditContext& told, audit::Evidence evidence) {
    switch (evidence) {
    case audit::Evidence::none:
        break;
    case audit::Evidence::proposed:
        return told.say("proposed", "proposé");
    case audit::Evidence::claimed:
        return told.say("claimed", "déclaré");
    case audit::Evidence::evidenced:
        return told.say("evidenced", "prouvé");
    }
    return "–";
}

/// Which objectives are below the floor that the authority set.
std::optional<Table> floors_table(const AuditContext& told) {
    const Language l = told.language;
    Table table;
    table.title = told.say("Floors of the authority", "Seuils de l’autorité");
    table.caption = told.say("EU Cloud Sovereignty Framework; below a floor, an offer is rejected whatever "
                             "its score",
                             "Cadre européen de souveraineté du cloud\u00A0; sous un seuil, l’offre est "
                             "rejetée quel que soit son score");
    table.columns = {{told.say("Service", "Service"), 2},
                     {told.say("Verdict", "Verdict"), 1},
                     {told.say("Below its floor", "Sous le seuil"), 3}};
    for (const audit::CsfResult& result : told.audit.csf) {
        if (result.gate == Verdict::none) {
            continue;
        }
        std::vector<std::string> below;
        for (const audit::ObjectiveResult& objective : result.objectives) {
            if (objective.gate == Verdict::no) {
                below.push_back(fmt::format(
                    fmt::runtime(told.say("{}: SEAL-{}, {} required", "{}\u00A0: SEAL-{}, {} exigé")),
                    objective.code, *objective.seal, *objective.floor));
            }
        }
        const bool rejected = result.gate == Verdict::no;
        table.rows.push_back(
            {{{told.context.names.name(result.service), true},
              {rejected                      ? told.say("rejected", "rejetée")
               : result.gate == Verdict::yes ? told.say("kept", "respectés")
                                             : told.say("open: gaps", "ouvert\u00A0: lacunes"),
               false, rejected},
              {below.empty() ? "–" : list(l, below)}}});
    }
    return table.rows.empty() ? std::nullopt : std::optional(table);
}

Table secnumcloud_table(const AuditContext& told) {
    const Language l = told.language;
    Table table;
    table.title = told.say("SecNumCloud 3.2, chapter 19.6", "SecNumCloud 3.2, chapitre 19.6");
    table.caption = told.say("seat, capital and votes of each supplier",
                             "siège, capital et droits de vote de chaque fournisseur");
    table.columns = {{told.say("Supplier", "Fournisseur"), 2.2},
                     {told.say("Rule", "Règle"), 1},
                     {told.say("Seat in the EU", "Siège dans l’UE"), 1},
                     {told.say("Capital", "Capital"), 1},
                     {told.say("No veto", "Sans veto"), 1},
                     {told.say("Largest outside", "Premier hors UE"), 1, Align::right},
                     {told.say("Outside, together", "Hors UE, total"), 1, Align::right},
                     {told.say("Not known", "Non connu"), 1, Align::right}};
    std::size_t counts[4] = {};
    for (const audit::SecNumCloud& one : told.audit.secnumcloud) {
        ++counts[static_cast<std::size_t>(one.verdict)];
        Row row{{{organisation_name(told, one.organisation), true},
                 {verdict_name(one.verdict, l), false, one.verdict == Verdict::no},
                 {verdict_name(one.seat, l)},
                 {verdict_name(one.capital, l)},
                 {verdict_name(one.veto, l)},
                 {share_words(told, one.largest_outside)},
                 {share_words(told, one.total_outside)},
                 {share_words(told, one.undisclosed)}}};
        if (one.through) {
            row.detail = fmt::format(
                fmt::runtime(told.say("It fails through {}.", "La règle est enfreinte à travers {}.")),
                organisation_name(told, *one.through));
        }
        table.rows.push_back(std::move(row));
    }
    const auto n = [&](Verdict verdict) {
        return number(l, static_cast<double>(counts[static_cast<std::size_t>(verdict)]));
    };
    table.notes.push_back(
        fmt::format(fmt::runtime(told.say(
                        "Kept by {}, broken by {}, not to be judged for {} for want of facts on capital "
                        "and votes.",
                        "Respectée par {}, enfreinte par {}, impossible à juger pour {} faute "
                        "d’informations sur le capital et les droits de vote.")),
                    n(Verdict::yes), n(Verdict::no), n(Verdict::unknown)));
    table.notes.push_back(told.say(
        "Holders from outside the Union: at most 24% for one and 39% for all together, no veto and no right "
        "to appoint a majority. Access of subcontractors and residual risks are not judged here.",
        "Détenteurs hors de l’Union\u00A0: au plus 24\u00A0% pour un seul et 39\u00A0% pour tous "
        "ensemble, ni veto ni droit de nommer une majorité. L’accès des sous-traitants et les risques "
        "résiduels ne sont pas jugés ici."));
    return table;
}

std::string missing_words(const AuditContext& told, const audit::DoraRow& row) {
    std::vector<std::string> words;
    for (const audit::DoraMissing missing : row.missing) {
        switch (missing) {
        case audit::DoraMissing::fit:
            words.push_back(told.say("the fit of a substitute", "l’adéquation d’un substitut"));
            break;
        case audit::DoraMissing::restore_time:
            words.push_back(told.say("the time to restore, which a plan would say",
                                     "le délai de rétablissement, que donnerait un plan"));
            break;
        case audit::DoraMissing::cost:
            words.push_back(told.say("the cost of moving", "le coût de la migration"));
            break;
        }
    }
    return words.empty() ? std::string() : list(told.language, words);
}

Table dora_table(const AuditContext& told) {
    const Language l = told.language;
    Table table;
    table.title =
        told.say("DORA, register of information, B_07.01", "DORA, registre d’informations, B_07.01");
    table.caption = told.say("ICT services rented below services under the regime",
                             "services TIC de tiers dont dépendent les services soumis au règlement");
    const std::pair<audit::DoraField, double> fields[] = {{audit::DoraField::substitutability, 2.2},
                                                          {audit::DoraField::exit_plan, 0.9},
                                                          {audit::DoraField::impact, 1.3},
                                                          {audit::DoraField::alternatives, 1.5}};
    table.columns = {{told.say("ICT service", "Service TIC"), 2.2},
                     {told.say("Provider", "Prestataire"), 1.5}};
    for (const auto& field : fields) {
        const audit::DoraColumn& column = audit::dora_column(field.first);
        table.columns.push_back(
            {std::string(column.code.substr(column.code.size() - 4)) + " " + column.label.in(l),
             field.second});
    }
    for (const audit::DoraRow& row : told.audit.dora) {
        Row line{{{told.context.names.name(row.supplier), true}, {organisation_name(told, row.provider)}}};
        for (const auto& field : fields) {
            const audit::DoraCell& cell = row.cell(field.first);
            std::string words =
                cell.value.empty() ? "?" : plain_text(audit::dora_words(field.first, cell.value, l));
            if (field.first == audit::DoraField::substitutability && !cell.value.empty()) {
                words += " (" + evidence_name(told, cell.evidence) + ")";
            }
            line.cells.push_back({std::move(words)});
        }
        if (row.cell(audit::DoraField::substitutability).value.empty()) {
            line.detail = fmt::format(fmt::runtime(told.say("0050 is open: {} is missing.",
                                                            "0050 reste ouvert\u00A0: il manque {}.")),
                                      missing_words(told, row));
        }
        table.rows.push_back(std::move(line));
    }
    table.notes.push_back(told.say(
        "0050 is proposed from substitutes of other groups with a fit of 0.8 or better and the time "
        "until the quickest is in service: none, not substitutable; above 26 weeks, or an exit fee above a "
        "quarter of the annual cost, highly complex; above 6 weeks, medium; else easy. The cost of "
        "moving is not counted. A person decides.",
        "0050 est proposé d’après les substituts d’autres groupes dont l’adéquation atteint 0,8 et le "
        "délai du plus rapide\u00A0: aucun, non substituable\u00A0; plus de 26 semaines, ou des frais de "
        "sortie de plus d’un quart du coût annuel, très complexe\u00A0; plus de 6 semaines, moyen\u00A0; "
        "sinon facile. Le coût de la migration n’est pas compté. Une personne décide."));
    return table;
}

Table irn_table(const AuditContext& told) {
    const Language l = told.language;
    const audit::Irn& irn = told.audit.irn;
    Table table;
    table.title = told.say("Digital Resilience Index (IRN)", "Indice de résilience numérique (IRN)");
    table.caption = told.say("as filled by hand; R: resilient, NR: not",
                             "rempli à la main\u00A0; R\u00A0: résilient, NR\u00A0: non");
    table.columns = {{told.say("Pillar", "Pilier"), 2}};
    for (std::size_t layer = 0; layer < audit::irn_layers; ++layer) {
        table.columns.push_back({audit::irn_layer_name(layer).in(l), 1});
    }
    table.columns.push_back({told.say("Share of R", "Part de R"), 1, Align::right});
    table.columns.push_back({told.say("Unfilled", "Non renseignées"), 1, Align::right});
    for (std::size_t pillar = 0; pillar < audit::irn_pillars; ++pillar) {
        const audit::IrnCount& count = irn.pillars[pillar];
        Row row{{{audit::irn_pillar_code(pillar) + "\u00A0" + audit::irn_pillar_name(pillar).in(l), true}}};
        for (const std::optional<bool>& cell : irn.grid[pillar]) {
            row.cells.push_back({!cell ? "–" : *cell ? "R" : "NR", false, cell && !*cell});
        }
        row.cells.push_back({count.share() ? share_words(told, *count.share()) : "–"});
        row.cells.push_back({count_or_dash(l, count.cells - count.filled)});
        table.rows.push_back(std::move(row));
    }
    table.notes.push_back(fmt::format(
        fmt::runtime(told.say(
            "{} of {} cells are filled; shares count filled cells alone. The criteria and "
            "weights of the index are its own and are not reproduced.",
            "{} cellules sur {} sont renseignées\u00A0; les parts ne comptent qu’elles. Les critères "
            "et les poids de l’indice lui appartiennent et ne sont pas reproduits.")),
        number(l, static_cast<double>(irn.total.filled)), number(l, static_cast<double>(irn.total.cells))));
    return table;
}

} // namespace

std::optional<Section> audit_frameworks_page(const AuditContext& told) {
    Section section;
    section.running_head = told.say("Audit: rules", "Audit\u00A0: règles");
    if (auto floors = floors_table(told)) {
        section.blocks.emplace_back(std::move(*floors));
    }
    if (!told.audit.secnumcloud.empty()) {
        section.blocks.emplace_back(secnumcloud_table(told));
    }
    if (!told.audit.dora.empty()) {
        section.blocks.emplace_back(dora_table(told));
    }
    if (told.audit.irn.total.filled > 0) {
        section.blocks.emplace_back(irn_table(told));
    }
    if (section.blocks.empty()) {
        return std::nullopt;
    }
    const auto broken = static_cast<std::size_t>(
        std::count_if(told.audit.secnumcloud.begin(), told.audit.secnumcloud.end(),
                      [](const audit::SecNumCloud& one) { return one.verdict == Verdict::no; }));
    const auto stuck = static_cast<std::size_t>(
        std::count_if(told.audit.dora.begin(), told.audit.dora.end(), [](const audit::DoraRow& row) {
            const std::string& value = row.cell(audit::DoraField::substitutability).value;
            return value == audit::eba_code(audit::Substitutability::not_substitutable);
        }));
    const auto rejected = static_cast<std::size_t>(
        std::count_if(told.audit.csf.begin(), told.audit.csf.end(),
                      [](const audit::CsfResult& result) { return result.gate == Verdict::no; }));
    const Language l = told.language;
    const auto said = [&](std::size_t n, const Plural& words) {
        return fmt::format(fmt::runtime(word_for(l, n, words)), number(l, static_cast<double>(n)));
    };
    section.title = rejected > 0 ? said(rejected, {"{} service falls below a floor of the authority",
                                                   "{} services fall below a floor of the authority",
                                                   "{} service passe sous un seuil de l’autorité",
                                                   "{} services passent sous un seuil de l’autorité"})
                    : stuck > 0  ? said(stuck, {"{} rented ICT service has no known substitute",
                                                "{} rented ICT services have no known substitute",
                                                "{} service TIC loué n’a aucun substitut connu",
                                                "{} services TIC loués n’ont aucun substitut connu"})
                    : broken > 0
                        ? said(broken, {"{} supplier is outside the limits of SecNumCloud 19.6",
                                        "{} suppliers are outside the limits of SecNumCloud 19.6",
                                        "{} fournisseur sort des limites de SecNumCloud 19.6",
                                        "{} fournisseurs sortent des limites de SecNumCloud 19.6"})
                        : told.say("What the rules say of the stack", "Ce que les règles disent de la pile");
    return section;
}

} // namespace volteface::report
