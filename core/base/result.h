// SPDX-License-Identifier: GPL-3.0-or-later
// What a boundary (file, user, import, solver) returns: a value, or an error that names its subject and its
// place. Words are made elsewhere (ui/support/messages): here an error is a code and its arguments.
#pragma once

#include <tl/expected.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace volteface {

/// Everything that a boundary can refuse. Arguments are listed per code, in order; `subject` is the id or
/// name of the record it is about. Add codes at the end of their group, and their words in
/// ui/support/messages.cpp.
enum class ErrorCode {
    // Text and values. arguments[0] is the text that was refused.
    malformed_duration,
    malformed_date,
    malformed_number,
    malformed_id,
    unknown_country,
    unknown_currency,
    unknown_word,         ///< arguments: the word, the key, the words allowed (joined by ", ")
    number_out_of_range,  ///< arguments: the number, the key, the range allowed ("above 0, at most 1")
    estimate_not_ordered, ///< arguments: low, likely, high
    text_too_long,        ///< arguments: key, limit

    // The shape of a file. arguments[0] is the key, where there is one.
    not_readable,     ///< arguments: the system's reason
    not_writable,     ///< arguments: the system's reason
    not_this_format,  ///< arguments: the format expected
    newer_version,    ///< arguments: version found, newest version known
    malformed_syntax, ///< arguments: the parser's reason
    missing_key,      ///< arguments: key
    wrong_type,       ///< arguments: key, type expected
    too_deep,         ///< arguments: limit
    too_large,        ///< arguments: what, limit
    alias_refused,    ///< YAML anchors and aliases
    empty_selector,   ///<
    unknown_key,      ///< arguments: key (where keys must be known: selectors, effects)
    schema_violation, ///< arguments: the rule

    // The stack. `subject` is the record.
    duplicate_id,            ///< arguments: the list ("components")
    unknown_reference,       ///< arguments: the key, the id that leads nowhere
    duplicate_supplier,      ///< arguments: the supplier's id
    self_requirement,        ///<
    parent_cycle,            ///< arguments: the ids of the ring, joined by " → "
    decay_outside_renewal,   ///< arguments: the phase
    service_outside_layer,   ///< service data on a component of another layer; arguments: the layer
    unknown_parameter,       ///< arguments: the parameter's id
    parameter_kind_mismatch, ///< arguments: parameter, kind expected
    failover_on_active,      ///< arguments: the supplier's id

    // An edit that the stack does not allow.
    still_in_use, ///< arguments: what uses it
    nothing_to_change,

    // The document.
    damaged_document,    ///< arguments: what was found
    foreign_schema,      ///< arguments: the object that does not belong
    digest_mismatch,     ///<
    changed_on_disk,     ///< somebody else saved the file meanwhile
    read_only_document,  ///< arguments: reason
    working_copy_failed, ///< arguments: the store's reason
    locked_elsewhere,    ///< arguments: who, when

    // A solver, which may be a program of its own. arguments[0] is its name or path.
    solver_missing,
    solver_failed,        ///< arguments: solver, what happened
    solver_out_of_memory, ///< arguments: solver, limit in MB

    // Calls.
    no_such_scenario, ///< arguments: id
    no_such_sample,   ///< arguments: name, names there are
    no_such_component,
    unsupported_format, ///< arguments: the ending, endings supported
    cancelled,
};

/// Where in the input an error lies. Every part may be missing.
struct Place {
    std::string file;       ///< as the person named it
    std::string path;       ///< JSON pointer ("/requirements/3/weight"), or a table's row
    std::size_t line = 0;   ///< from 1; 0 means unknown
    std::size_t column = 0; ///< from 1; 0 means unknown

    friend bool operator==(const Place&, const Place&) = default;
};

struct Error {
    ErrorCode code{};
    std::string subject;
    std::vector<std::string> arguments;
    Place place;

    friend bool operator==(const Error&, const Error&) = default;
};

using Errors = std::vector<Error>;

template <class T>
using Result = tl::expected<T, Error>;

/// For boundaries that can name everything wrong at once: never empty when it is an error.
template <class T>
using ResultAll = tl::expected<T, Errors>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::string subject = {},
                                                std::vector<std::string> arguments = {}, Place place = {}) {
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(arguments), std::move(place)});
}

} // namespace volteface
