// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/plan_tables.h"

#include "core/exchange/tables/csv.h"
#include "core/model/words.h"

#include <algorithm>
#include <functional>
#include <map>

namespace volteface::exchange {

namespace {

/// A row read by the names of its columns; what is wrong with it is kept with its line.
class Row {
public:
    Row(const CsvRow& row, const std::map<std::string, std::size_t>& columns, char separator,
        const std::string& file, Errors& errors)
        : row_(row)
        , columns_(columns)
        , separator_(separator)
        , file_(file)
        , errors_(errors) {}

    [[nodiscard]] std::string text(const std::string& column) const {
        const auto place = columns_.find(column);
        return place == columns_.end() || place->second >= row_.cells.size() ? std::string()
                                                                             : row_.cells[place->second];
    }

    void fail(ErrorCode code, const std::string& subject, std::vector<std::string> arguments) {
        errors_.push_back(Error{code, subject, std::move(arguments), Place{file_, {}, row_.line, 0}});
        wrong_ = true;
    }
    [[nodiscard]] bool is_wrong() const { return wrong_; }

    std::string needed(const std::string& column) {
        std::string value = text(column);
        if (value.empty()) {
            fail(ErrorCode::missing_key, {}, {column});
        }
        return value;
    }

    std::optional<double> number(const std::string& column, const std::string& subject) {
        const std::string value = text(column);
        if (value.empty()) {
            return std::nullopt;
        }
        const auto read = read_csv_number(value, separator_);
        if (!read) {
            fail(ErrorCode::malformed_number, subject, {value});
            return std::nullopt;
        }
        return *read;
    }

    std::optional<Date> date(const std::string& column, const std::string& subject) {
        const std::string value = text(column);
        if (value.empty()) {
            return std::nullopt;
        }
        const auto read = parse_date(value);
        if (!read) {
            fail(ErrorCode::malformed_date, subject, {value});
            return std::nullopt;
        }
        return *read;
    }

private:
    const CsvRow& row_;
    const std::map<std::string, std::size_t>& columns_;
    char separator_;
    const std::string& file_;
    Errors& errors_;
    bool wrong_ = false;
};

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a')
                                              : static_cast<char>(letter);
    });
    return text;
}

std::map<std::string, std::size_t> columns_of(const CsvRow& head) {
    std::map<std::string, std::size_t> columns;
    for (std::size_t i = 0; i < head.cells.size(); ++i) {
        std::string name = lower(head.cells[i]);
        std::replace(name.begin(), name.end(), ' ', '_');
        std::replace(name.begin(), name.end(), '-', '_');
        columns.emplace(std::move(name), i);
    }
    return columns;
}

std::optional<TableKind> kind_of(const std::map<std::string, std::size_t>& columns) {
    if (columns.contains("id") && (columns.contains("likely") || columns.contains("value"))) {
        return TableKind::assumptions;
    }
    if (!columns.contains("requirement") || columns.size() < 2) {
        return std::nullopt;
    }
    if (columns.contains("candidate")) {
        return columns.contains("score") ? std::optional(TableKind::evaluations) : std::nullopt;
    }
    return TableKind::coupling;
}

Requirement* requirement_of(Stack& stack, Row& row) {
    const std::string id = row.needed("requirement");
    if (id.empty()) {
        return nullptr;
    }
    const auto found = std::find_if(stack.requirements.begin(), stack.requirements.end(),
                                    [&](const Requirement& one) { return one.id.str() == id; });
    if (found == stack.requirements.end()) {
        row.fail(ErrorCode::unknown_reference, id, {"requirement", id});
        return nullptr;
    }
    return &*found;
}

void take_assumption(Stack& stack, Row& row) {
    const std::string id = row.needed("id");
    if (id.empty()) {
        return;
    }
    if (!is_valid_id(id)) {
        row.fail(ErrorCode::malformed_id, id, {id});
        return;
    }
    Assumption after;
    const auto there = std::find_if(stack.assumptions.begin(), stack.assumptions.end(),
                                    [&](const Assumption& one) { return one.id.str() == id; });
    if (there != stack.assumptions.end()) {
        after = *there;
    }
    after.id = AssumptionId(id);
    const auto likely = row.number(row.text("likely").empty() ? "value" : "likely", id);
    if (!likely) {
        if (!row.is_wrong()) {
            row.fail(ErrorCode::missing_key, id, {"likely"});
        }
        return;
    }
    const double low = row.number("low", id).value_or(*likely);
    const double high = row.number("high", id).value_or(*likely);
    after.value = {low, *likely, high};
    if (low > *likely || *likely > high) {
        row.fail(ErrorCode::estimate_not_ordered, id,
                 {row.text("low"), row.text("likely"), row.text("high")});
    } else if (low < 0) {
        row.fail(ErrorCode::number_out_of_range, id, {row.text("low"), "low", "0 or more"});
    }
    const auto put = [&](const char* column, std::string& into) {
        if (std::string value = row.text(column); !value.empty()) {
            into = std::move(value);
        }
    };
    put("unit", after.unit);
    put("source", after.source.title);
    put("notes", after.notes);
    put("name", after.name.en);
    // Whoever brings a figure of his own has it from somewhere; without a word it is an estimate.
    if (const std::string word = row.text("confidence"); !word.empty()) {
        if (const auto confidence = from_word<Confidence>(word)) {
            after.confidence = *confidence;
        } else {
            row.fail(ErrorCode::unknown_word, id,
                     {word, "confidence", "measured, sourced, general-knowledge, estimated"});
        }
    }
    if (const auto date = row.date("as_of", id)) {
        after.as_of = date;
    }
    if (there != stack.assumptions.end()) {
        *there = std::move(after);
    } else {
        stack.assumptions.push_back(std::move(after));
    }
}

/// One count: a number, nothing, or the word that nobody knows.
void take_count(Requirement& requirement, const std::string& driver, const std::string& column, Row& row) {
    const std::string cell = lower(row.text(column));
    if (cell.empty()) {
        return;
    }
    if (cell == "?" || cell == "unknown" || cell == "inconnu") {
        requirement.coupling.erase(driver);
        return;
    }
    const auto count = row.number(column, requirement.id.str());
    if (!count) {
        return;
    }
    if (*count < 0) {
        row.fail(ErrorCode::number_out_of_range, requirement.id.str(), {cell, driver, "0 or more"});
        return;
    }
    requirement.coupling[driver] = *count;
}

void take_coupling(Stack& stack, Row& row, const std::map<std::string, std::size_t>& columns) {
    Requirement* const requirement = requirement_of(stack, row);
    if (requirement == nullptr) {
        return;
    }
    if (columns.contains("driver")) {
        const std::string driver = lower(row.needed("driver"));
        if (!driver.empty()) {
            take_count(*requirement, driver, "count", row);
        }
        return;
    }
    for (const auto& [column, place] : columns) {
        if (column != "requirement" && column != "label" && column != "consumer" && !column.empty()) {
            take_count(*requirement, column, column, row);
        }
    }
}

void take_evaluation(Stack& stack, Row& row) {
    Requirement* const requirement = requirement_of(stack, row);
    const std::string candidate = row.needed("candidate");
    if (requirement == nullptr || candidate.empty()) {
        return;
    }
    if (!is_valid_id(candidate)) {
        row.fail(ErrorCode::malformed_id, requirement->id.str(), {candidate});
        return;
    }
    const auto score = row.number("score", requirement->id.str());
    if (!score) {
        if (!row.is_wrong()) {
            row.fail(ErrorCode::missing_key, requirement->id.str(), {"score"});
        }
        return;
    }
    if (*score < 0 || *score > 1) {
        row.fail(ErrorCode::number_out_of_range, requirement->id.str(),
                 {row.text("score"), "score", "0 to 1"});
        return;
    }
    Evaluation after{ComponentId(candidate), *score, row.date("as_of", requirement->id.str()),
                     row.text("notes")};
    const auto there = std::find_if(requirement->evaluations.begin(), requirement->evaluations.end(),
                                    [&](const Evaluation& one) { return one.candidate == after.candidate; });
    if (there != requirement->evaluations.end()) {
        *there = std::move(after);
    } else {
        requirement->evaluations.push_back(std::move(after));
    }
}

} // namespace

std::optional<TableKind> table_kind(std::string_view text) {
    const auto end = text.find('\n');
    const auto head = read_csv(text.substr(0, end), {});
    return head && !head->rows.empty() ? kind_of(columns_of(head->rows.front())) : std::nullopt;
}

ResultAll<TakenTable> take_table(const Stack& stack, std::string_view text, const std::string& file) {
    const auto table = read_csv(text, file);
    if (!table) {
        return tl::unexpected(Errors{table.error()});
    }
    const auto columns =
        table->rows.empty() ? std::map<std::string, std::size_t>{} : columns_of(table->rows.front());
    const auto kind = kind_of(columns);
    if (!kind) {
        return tl::unexpected(
            Errors{Error{ErrorCode::not_this_format,
                         file,
                         {"a table that begins with id, low, likely, high; requirement, driver, count; or "
                          "requirement, candidate, score"},
                         Place{file, {}, 1, 0}}});
    }
    TakenTable taken{stack, 0};
    Errors errors;
    for (std::size_t i = 1; i < table->rows.size(); ++i) {
        Row row(table->rows[i], columns, table->separator, file, errors);
        switch (*kind) {
        case TableKind::assumptions:
            take_assumption(taken.stack, row);
            break;
        case TableKind::coupling:
            take_coupling(taken.stack, row, columns);
            break;
        case TableKind::evaluations:
            take_evaluation(taken.stack, row);
            break;
        }
        taken.rows += row.is_wrong() ? 0 : 1;
    }
    if (!errors.empty()) {
        return tl::unexpected(std::move(errors));
    }
    return taken;
}

} // namespace volteface::exchange
