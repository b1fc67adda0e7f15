// SPDX-License-Identifier: GPL-3.0-or-later
// The rules behind validate(), one function per kind of record. For core/model and core/edit, which checks
// just the records that an edit touches.
#pragma once

#include "core/base/result.h"
#include "core/model/stack.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace volteface::rules {

/// Where each record of a list is.
template <class Record>
using Index = std::unordered_map<Id<Record>, std::size_t>;

/// Collects breaches.
struct Report {
    Errors errors;

    void add(ErrorCode code, const std::string& subject, std::vector<std::string> arguments,
             std::string path) {
        errors.push_back(Error{code, subject, std::move(arguments), Place{{}, std::move(path), 0, 0}});
    }

    template <class Record>
    void require_reference(const Index<Record>& index, const Id<Record>& id, const std::string& subject,
                           std::string_view key, std::string path) {
        if (!index.contains(id)) {
            add(ErrorCode::unknown_reference, subject, {std::string(key), id.str()}, std::move(path));
        }
    }

    /// For a reference to something outside the stack.
    void require_id(const std::string& id, const std::string& subject, std::string path) {
        if (!is_valid_id(id)) {
            add(ErrorCode::malformed_id, subject, {id}, std::move(path));
        }
    }

    void require_finite(double value, const std::string& subject, std::string_view key, std::string path);
    /// `ok` tells whether the number is in range; NaN and infinities must make it false.
    void require_range(bool ok, double value, const std::string& subject, std::string_view key,
                       std::string_view range, std::string path);
    void require_estimate(const Estimate& estimate, const std::string& subject, std::string path);
    void require_positive_or_zero(const std::optional<Decimal>& amount, const std::string& subject,
                                  std::string_view key, std::string path);
};

[[nodiscard]] inline std::string list_path(std::string_view list, std::size_t i) {
    return "/" + std::string(list) + "/" + std::to_string(i);
}

/// Indexes a list and reports ids that are malformed or not unique.
template <class Record>
Index<Record> index_of(const std::vector<Record>& records, std::string_view list, Report& report) {
    Index<Record> index;
    index.reserve(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        const std::string& id = records[i].id.str();
        if (!is_valid_id(id)) {
            report.add(ErrorCode::malformed_id, id, {id}, list_path(list, i) + "/id");
        }
        if (!index.emplace(records[i].id, i).second) {
            report.add(ErrorCode::duplicate_id, id, {std::string(list)}, list_path(list, i) + "/id");
        }
    }
    return index;
}

/// True for an ISO 4217 alphabetic code in use.
[[nodiscard]] bool is_currency(std::string_view code);

void check_organisation(const Organisation& organisation, const Index<Organisation>& organisations,
                        const std::string& path, Report& report);
void check_component(const Component& component, const Index<Organisation>& organisations,
                     const std::string& path, Report& report);
void check_requirement(const Requirement& requirement, const Index<Component>& components,
                       const std::string& path, Report& report);
/// Answers to frameworks: each criterion once.
void check_answers(const std::vector<FrameworkAnswer>& answers, const std::string& subject,
                   const std::string& path, Report& report);
void check_floors(const std::vector<FrameworkFloor>& floors, Report& report);
void check_team(const Team& team, const std::string& path, Report& report);
void check_plan(const Plan& plan, const Index<Component>& components, const Index<Requirement>& requirements,
                const Stack& stack, const std::string& path, Report& report);

} // namespace volteface::rules
