// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/irn.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace volteface::audit {

namespace {

constexpr std::size_t most_lines = 1000;
constexpr std::string_view layer_codes[] = {"application", "data", "platform", "infrastructure", "skills"};

std::string folded(std::string_view text) {
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front())) != 0) {
        text.remove_prefix(1);
    }
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())) != 0) {
        text.remove_suffix(1);
    }
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"') {
        text = text.substr(1, text.size() - 2);
    }
    std::string folded(text);
    for (char& c : folded) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return folded;
}

std::optional<std::size_t> pillar_of(const std::string& word) {
    for (std::size_t pillar = 0; pillar < irn_pillars; ++pillar) {
        if (word == folded(irn_pillar_code(pillar)) || word == folded(irn_pillar_name(pillar).en) ||
            word == folded(irn_pillar_name(pillar).fr)) {
            return pillar;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> layer_of(const std::string& word) {
    for (std::size_t layer = 0; layer < irn_layers; ++layer) {
        if (word == layer_codes[layer] || word == folded(irn_layer_name(layer).en) ||
            word == folded(irn_layer_name(layer).fr)) {
            return layer;
        }
    }
    return std::nullopt;
}

std::vector<std::string> fields_of(std::string_view line) {
    const char separator = line.find(';') != std::string_view::npos ? ';' : ',';
    std::vector<std::string> fields;
    std::size_t from = 0;
    while (true) {
        const std::size_t end = line.find(separator, from);
        fields.push_back(folded(line.substr(from, end == std::string_view::npos ? end : end - from)));
        if (end == std::string_view::npos) {
            return fields;
        }
        from = end + 1;
    }
}

std::string joined(const std::string& first, const std::string& last, std::string_view between) {
    return first + std::string(between) + last;
}

} // namespace

std::string irn_pillar_code(std::size_t pillar) {
    return "RES-" + std::to_string(pillar + 1);
}

const Text& irn_pillar_name(std::size_t pillar) {
    static const std::array<Text, irn_pillars> names = {{{"Strategic", "Stratégique"},
                                                         {"Economic and legal", "Économique et juridique"},
                                                         {"Data and AI", "Données et IA"},
                                                         {"Operational", "Opérationnelle"},
                                                         {"Supply chain", "Chaîne d’approvisionnement"},
                                                         {"Technological", "Technologique"},
                                                         {"Security", "Sécurité"},
                                                         {"Environmental", "Environnementale"}}};
    return names.at(pillar);
}

std::string_view irn_layer_code(std::size_t layer) {
    return layer_codes[layer];
}

const Text& irn_layer_name(std::size_t layer) {
    static const std::array<Text, irn_layers> names = {{{"Applications", "Applications"},
                                                        {"Data", "Données"},
                                                        {"Platform", "Plateforme"},
                                                        {"Infrastructure", "Infrastructure"},
                                                        {"Skills", "Compétences"}}};
    return names.at(layer);
}

std::string irn_cell(std::size_t pillar, std::size_t layer) {
    return irn_pillar_code(pillar) + "/" + std::string(layer_codes[layer]);
}

Irn irn_of(const std::vector<FrameworkAnswer>& answers) {
    Irn irn;
    for (const FrameworkAnswer& answer : answers) {
        if (answer.framework != irn_framework) {
            continue;
        }
        const std::size_t slash = answer.criterion.find('/');
        const auto pillar = pillar_of(folded(answer.criterion.substr(0, slash)));
        const auto layer =
            slash == std::string::npos ? std::nullopt : layer_of(folded(answer.criterion.substr(slash + 1)));
        if (!pillar || !layer || (answer.value != "R" && answer.value != "NR")) {
            ++irn.refused;
        } else {
            irn.grid[*pillar][*layer] = answer.value == "R";
        }
    }
    for (std::size_t pillar = 0; pillar < irn_pillars; ++pillar) {
        IrnCount& count = irn.pillars[pillar];
        count.cells = irn_layers;
        for (const std::optional<bool>& cell : irn.grid[pillar]) {
            count.filled += cell ? 1 : 0;
            count.resilient += cell.value_or(false) ? 1 : 0;
        }
        irn.total.cells += count.cells;
        irn.total.filled += count.filled;
        irn.total.resilient += count.resilient;
    }
    return irn;
}

ResultAll<std::vector<FrameworkAnswer>> read_irn_csv(std::string_view text, const std::string& file) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.substr(0, byte_order_mark.size()) == byte_order_mark) {
        text.remove_prefix(byte_order_mark.size());
    }
    std::vector<FrameworkAnswer> answers;
    Errors errors;
    std::array<std::array<bool, irn_layers>, irn_pillars> seen{};
    std::size_t line_number = 0;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        ++line_number;
        const Place place{file, {}, line_number, 0};
        const auto wrong = [&](ErrorCode code, std::vector<std::string> arguments) {
            errors.push_back(Error{code, {}, std::move(arguments), place});
        };
        if (line_number > most_lines) {
            wrong(ErrorCode::too_large, {"lines", std::to_string(most_lines)});
            break;
        }
        const std::vector<std::string> fields = fields_of(line);
        if (fields.size() == 1 && fields[0].empty()) {
            continue;
        }
        const auto pillar = pillar_of(fields[0]);
        if (line_number == 1 && !pillar && fields[0].substr(0, 4) != "res-") {
            continue; // headings
        }
        if (fields.size() != 3) {
            wrong(ErrorCode::malformed_syntax, {"a line is pillar, layer, and R or NR"});
            continue;
        }
        const auto layer = layer_of(fields[1]);
        if (!pillar) {
            wrong(
                ErrorCode::unknown_word,
                {fields[0], "pillar", joined(irn_pillar_code(0), irn_pillar_code(irn_pillars - 1), ", …, ")});
        } else if (!layer) {
            wrong(ErrorCode::unknown_word,
                  {fields[1], "layer", "application, data, platform, infrastructure, skills"});
        } else if (fields[2] != "r" && fields[2] != "nr" && !fields[2].empty()) {
            wrong(ErrorCode::unknown_word, {fields[2], "value", "R, NR"});
        } else if (std::exchange(seen[*pillar][*layer], true)) {
            errors.push_back(Error{ErrorCode::duplicate_id, irn_cell(*pillar, *layer), {file}, place});
        } else if (!fields[2].empty()) {
            FrameworkAnswer answer;
            answer.framework = irn_framework;
            answer.criterion = irn_cell(*pillar, *layer);
            answer.value = fields[2] == "r" ? "R" : "NR";
            answers.push_back(std::move(answer));
        }
    }
    if (errors.empty() && answers.empty()) {
        errors.push_back(
            Error{ErrorCode::malformed_syntax, {}, {"no cell is filled"}, Place{file, {}, 0, 0}});
    }
    if (!errors.empty()) {
        return tl::unexpected(std::move(errors));
    }
    return answers;
}

std::string write_irn_csv(const IrnGrid& grid) {
    std::string csv = "pillar,layer,value\r\n";
    for (std::size_t pillar = 0; pillar < irn_pillars; ++pillar) {
        for (std::size_t layer = 0; layer < irn_layers; ++layer) {
            const std::optional<bool> cell = grid[pillar][layer];
            csv += irn_pillar_code(pillar) + ',' + std::string(layer_codes[layer]) + ',' +
                   (!cell   ? ""
                    : *cell ? "R"
                            : "NR") +
                   "\r\n";
        }
    }
    return csv;
}

} // namespace volteface::audit
