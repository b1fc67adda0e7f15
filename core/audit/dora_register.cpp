// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of B_07.01, their codes, and the table as a file.
#include "core/audit/dora.h"

#include <algorithm>

namespace volteface::audit {

namespace {

std::vector<DoraColumn> make_columns() {
    const std::vector<DoraChoice> yes_no = {{"eba_BT:x28", {"Yes", "Oui"}}, {"eba_BT:x29", {"No", "Non"}}};
    return {
        {"B_07.01.0010", {"Reference of the contract", "Référence du contrat"}, {}, false},
        {"B_07.01.0020", {"Code of the provider", "Code du prestataire"}, {}, false},
        {"B_07.01.0030", {"Type of that code", "Type de ce code"}, {}, false},
        {"B_07.01.0040", {"Type of ICT service", "Type de service TIC"}, {}, false},
        {"B_07.01.0050",
         {"Substitutability", "Substituabilité"},
         {{"eba_ZZ:x959", {"Not substitutable", "Non substituable"}},
          {"eba_ZZ:x960", {"Highly complex", "Très complexe"}},
          {"eba_ZZ:x961", {"Medium complexity", "Complexité moyenne"}},
          {"eba_ZZ:x962", {"Easily substitutable", "Facilement substituable"}}},
         false},
        {"B_07.01.0060",
         {"Reason, if hard or impossible", "Motif, si difficile ou impossible"},
         {{"eba_ZZ:x963", {"No real alternative", "Pas de véritable alternative"}},
          {"eba_ZZ:x964", {"Hard to migrate or reintegrate", "Migration ou réintégration difficile"}},
          {"eba_ZZ:x965", {"Both", "Les deux"}}},
         false},
        {"B_07.01.0070", {"Last audit", "Dernier audit"}, {}, true},
        {"B_07.01.0080", {"Exit plan", "Plan de sortie"}, yes_no, false},
        {"B_07.01.0090",
         {"Reintegration", "Réintégration"},
         {{"eba_ZZ:x798", {"Easy", "Facile"}},
          {"eba_ZZ:x966", {"Difficult", "Difficile"}},
          {"eba_ZZ:x967", {"Highly complex", "Très complexe"}}},
         false},
        {"B_07.01.0100",
         {"Impact of an end", "Incidence d’un arrêt"},
         {{"eba_ZZ:x791", {"Low", "Faible"}},
          {"eba_ZZ:x792", {"Medium", "Moyenne"}},
          {"eba_ZZ:x793", {"High", "Élevée"}},
          {"eba_ZZ:x799", {"Not assessed", "Non évaluée"}}},
         false},
        {"B_07.01.0110",
         {"Alternatives identified", "Alternatives recensées"},
         {{"eba_BT:x28", {"Yes", "Oui"}},
          {"eba_BT:x29", {"No", "Non"}},
          {"eba_BT:x21", {"Not assessed", "Non évalué"}}},
         false},
        {"B_07.01.0120", {"Which alternatives", "Quelles alternatives"}, {}, false},
    };
}

/// As a field of RFC 4180, and no formula.
std::string csv_field(std::string text) {
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos) {
        text.insert(0, 1, '\'');
    }
    text.erase(std::remove(text.begin(), text.end(), '\0'), text.end());
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    }
    return quoted + '"';
}

} // namespace

const DoraColumn& dora_column(DoraField field) {
    static const std::vector<DoraColumn> columns = make_columns();
    return columns[static_cast<std::size_t>(field)];
}

std::string dora_words(DoraField field, const std::string& value, Language language) {
    for (const DoraChoice& choice : dora_column(field).choices) {
        if (choice.code == value) {
            return choice.label.in(language);
        }
    }
    return value;
}

std::string_view eba_code(Substitutability value) {
    switch (value) {
    case Substitutability::not_substitutable:
        return "eba_ZZ:x959";
    case Substitutability::highly_complex:
        return "eba_ZZ:x960";
    case Substitutability::medium:
        return "eba_ZZ:x961";
    case Substitutability::easy:
        return "eba_ZZ:x962";
    }
    return {};
}

std::string write_dora_csv(const Stack& stack, const std::vector<DoraRow>& rows) {
    std::string csv = "\xEF\xBB\xBF"
                      "component,provider";
    for (std::size_t i = 0; i < dora_fields; ++i) {
        csv += ',' + std::string(dora_column(static_cast<DoraField>(i)).code);
    }
    csv += "\r\n";
    for (const DoraRow& row : rows) {
        const Component* component = find(stack, row.supplier);
        const Organisation* provider = find(stack, row.provider);
        csv += csv_field(component == nullptr ? row.supplier.str() : component->name) + ',' +
               csv_field(provider == nullptr ? row.provider.str() : provider->name);
        for (const DoraCell& cell : row.cells) {
            csv += ',' + csv_field(cell.value);
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace volteface::audit
