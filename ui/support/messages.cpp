// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/messages.h"

#include "ui/support/convert.h"
#include "ui/support/format.h"

#include <QCoreApplication>
#include <QStringList>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Messages)
};

/// Arguments as text fit for a label; empty where there are fewer.
struct Arguments {
    explicit Arguments(const Error& error)
        : error_(error) {}

    [[nodiscard]] QString operator[](std::size_t i) const {
        return i < error_.arguments.size() ? shown(error_.arguments[i]) : QString();
    }

private:
    const Error& error_;
};

/// What is wrong with a text or a value. Empty for other codes.
QString describeValue(ErrorCode code, const QString& subject, const Arguments& a) {
    switch (code) {
    case ErrorCode::malformed_duration:
        return Words::tr("“%1” is no duration. Write days, hours and minutes as P14D, PT4H or P1DT12H.")
            .arg(a[0]);
    case ErrorCode::malformed_date:
        return Words::tr("“%1” is no date. Write 2026-11-20, 2026-11 or 2026.").arg(a[0]);
    case ErrorCode::malformed_number:
        return Words::tr("“%1” is no number. Write digits with a point: 1234.5.").arg(a[0]);
    case ErrorCode::malformed_id:
        return Words::tr("“%1” is no id. Use lower-case letters, digits and single hyphens: gpt-4o.")
            .arg(a[0]);
    case ErrorCode::unknown_country:
        return Words::tr("“%1” is no country. Use the two capital letters of ISO 3166, or EU.").arg(a[0]);
    case ErrorCode::unknown_currency:
        return Words::tr("“%1” is no currency. Use the three capital letters of ISO 4217: EUR.").arg(a[0]);
    case ErrorCode::unknown_word:
        return Words::tr("“%1” is not allowed for “%2”. Use one of: %3.").arg(a[0], a[1], a[2]);
    case ErrorCode::number_out_of_range:
        return subject.isEmpty()
                   ? Words::tr("%2 is %1, which is out of range. Set it %3.").arg(a[0], a[1], a[2])
                   : Words::tr("%2 of “%4” is %1, which is out of range. Set it %3.")
                         .arg(a[0], a[1], a[2], subject);
    case ErrorCode::estimate_not_ordered:
        return Words::tr("The estimate %1, %2, %3 is out of order. Give low, likely and high from the least "
                         "to the greatest.")
            .arg(a[0], a[1], a[2]);
    case ErrorCode::text_too_long:
        return Words::tr("The text of “%1” is too long. Keep it to %2 characters.").arg(a[0], a[1]);
    default:
        return {};
    }
}

/// What is wrong with a file. Empty for other codes.
QString describeFile(ErrorCode code, const QString& subject, const Arguments& a) {
    const QString name = subject.isEmpty() ? Words::tr("The file") : Words::tr("“%1”").arg(subject);
    switch (code) {
    case ErrorCode::not_readable:
        return Words::tr("%1 cannot be read: %2. Check that it is there and that you may open it.")
            .arg(name, a[0]);
    case ErrorCode::not_writable:
        return Words::
            tr("%1 cannot be written: %2. Nothing was changed. Choose another folder, or free some space.")
                .arg(name, a[0]);
    case ErrorCode::not_this_format:
        return Words::tr("%1 is not in the format expected: %2. Check that it is the right file.")
            .arg(name, a[0]);
    case ErrorCode::newer_version:
        return Words::tr("%1 was made by a newer program: version %2, and this one knows versions up to %3. "
                         "Update the program.")
            .arg(name, a[0], a[1]);
    case ErrorCode::malformed_syntax:
        return Words::tr("%1 is malformed: %2. Correct it there.").arg(name, a[0]);
    case ErrorCode::missing_key:
        return Words::tr("The key “%1” is missing. Add it.").arg(a[0]);
    case ErrorCode::wrong_type:
        return Words::tr("“%1” is of the wrong type. Write %2.").arg(a[0], a[1]);
    case ErrorCode::too_deep:
        return Words::tr("%1 is nested too deeply. At most %2 levels are read.").arg(name, a[0]);
    case ErrorCode::too_large:
        return Words::tr("Too large: %1. The limit is %2.").arg(a[0], a[1]);
    case ErrorCode::alias_refused:
        return Words::tr("YAML anchors and aliases (& and *) are not read. Write the values out.");
    case ErrorCode::empty_selector:
        return Words::tr("The selector has no test. Say what it selects, for example control: US.");
    case ErrorCode::unknown_key:
        return Words::tr("The key “%1” is not known here. Check its spelling, or remove it.").arg(a[0]);
    case ErrorCode::schema_violation:
        return Words::tr("The file breaks a rule of its format: %1. Correct it there.").arg(a[0]);
    case ErrorCode::unsupported_format:
        return Words::tr("The ending “%1” is not supported. Use one of: %2.").arg(a[0], a[1]);
    default:
        return {};
    }
}

/// What is wrong with a record of the stack. Empty for other codes.
QString describeRecord(ErrorCode code, const QString& subject, const Arguments& a) {
    switch (code) {
    case ErrorCode::duplicate_id:
        return Words::tr("The id “%1” is taken twice in %2. Give one of the two another id.")
            .arg(subject, a[0]);
    case ErrorCode::unknown_reference:
        return Words::tr("“%1” names “%3” as its %2, and there is no such record. Add it, or correct the id.")
            .arg(subject, a[0], a[1]);
    case ErrorCode::duplicate_supplier:
        return Words::tr("The requirement “%1” lists the supplier “%2” twice. Remove one of the two.")
            .arg(subject, a[0]);
    case ErrorCode::self_requirement:
        return Words::tr(
                   "“%1” would need itself: it could never fall while it stands, and never start again. "
                   "Name another supplier.")
            .arg(subject);
    case ErrorCode::parent_cycle:
        return Words::tr("Organisations own one another in a ring: %1. Remove one of these parents.")
            .arg(a[0]);
    case ErrorCode::decay_outside_renewal:
        return Words::tr("“%1” has a decay, and its phase is “%2”. Only supply, update and train decay: "
                         "remove the decay or "
                         "change the phase.")
            .arg(subject, a[0]);
    case ErrorCode::service_outside_layer:
        return Words::tr("“%1” has service data, and its layer is “%2”. Move it to the layer service, or "
                         "remove the data.")
            .arg(subject, a[0]);
    case ErrorCode::unknown_parameter:
        return Words::tr("The scenario has no parameter “%1”. Check its name.").arg(a[0]);
    case ErrorCode::parameter_kind_mismatch:
        return Words::tr("The parameter “%1” takes another kind of value: %2.").arg(a[0], a[1]);
    case ErrorCode::failover_on_active:
        return Words::tr("“%1” gives a failover delay to “%2”, which is active. Make it a standby, or remove "
                         "the delay.")
            .arg(subject, a[0]);
    case ErrorCode::still_in_use:
        return Words::tr("“%1” is still in use by %2. Change these first.").arg(subject, a[0]);
    case ErrorCode::nothing_to_change:
        return Words::tr("There is nothing to change.");
    default:
        return {};
    }
}

QString describeDocument(ErrorCode code, const QString& subject, const Arguments& a) {
    const QString name = subject.isEmpty() ? Words::tr("The document") : Words::tr("“%1”").arg(subject);
    switch (code) {
    case ErrorCode::damaged_document:
        return Words::tr("%1 is damaged: %2. The file was left as it is: open a backup beside it.")
            .arg(name, a[0]);
    case ErrorCode::foreign_schema:
        return Words::tr(
                   "%1 holds something that no document of this program holds (%2), and was not opened. "
                   "Open a backup beside it.")
            .arg(name, a[0]);
    case ErrorCode::digest_mismatch:
        return Words::tr(
                   "The content of %1 is not what was saved: it was changed or damaged outside this program. "
                   "Open a backup beside it.")
            .arg(name);
    case ErrorCode::changed_on_disk:
        return Words::tr("Somebody else has saved %1 meanwhile. Save a copy, or save over it: the other "
                         "version is kept "
                         "as a backup.")
            .arg(name);
    case ErrorCode::read_only_document:
        return Words::tr("%1 can only be read: %2. Save it under another name to go on working.")
            .arg(name, a[0]);
    case ErrorCode::working_copy_failed:
        return Words::tr(
                   "The change could not be kept, and was not made: %1. Free some space, then try again.")
            .arg(a[0]);
    case ErrorCode::locked_elsewhere:
        return Words::tr("%1 is being edited by %2 since %3. You can go on: who saves last is told.")
            .arg(name, a[0], a[1]);
    default:
        return {};
    }
}

QString describeSolver(ErrorCode code, const QString&, const Arguments& a) {
    switch (code) {
    case ErrorCode::solver_missing:
        return Words::tr("The solver %1 cannot be started. Install the package coinor-cbc, or set "
                         "VOLTEFACE_SOLVER to glpk.")
            .arg(a[0]);
    case ErrorCode::solver_failed:
        return Words::tr(
                   "The solver %1 failed: %2. Set VOLTEFACE_SOLVER to cbc or glpk to take the other one.")
            .arg(a[0], a[1]);
    case ErrorCode::solver_out_of_memory:
        return Words::tr("The solver %1 needs more than the %2 MB that it may take. Ask for fewer moves or "
                         "candidates, or for a limit of nodes.")
            .arg(a[0], a[1]);
    default:
        return {};
    }
}

QString describeCall(ErrorCode code, const QString& subject, const Arguments& a) {
    switch (code) {
    case ErrorCode::no_such_scenario:
        return Words::tr("There is no scenario “%1”. “volteface-cli scenarios” lists them.").arg(a[0]);
    case ErrorCode::no_such_sample:
        return Words::tr("There is no sample “%1”. There are: %2.").arg(a[0], a[1]);
    case ErrorCode::no_such_component:
        return Words::tr("There is no component “%1”. Check the id.").arg(a[0].isEmpty() ? subject : a[0]);
    case ErrorCode::cancelled:
        return Words::tr("Cancelled; nothing was changed.");
    default:
        return {};
    }
}

} // namespace

QString describe(const Place& place) {
    QString result = shown(place.file);
    if (place.line > 0) {
        result += u':' + QString::number(place.line);
        if (place.column > 0) {
            result += u':' + QString::number(place.column);
        }
    }
    if (!place.path.empty()) {
        result += (result.isEmpty() ? QString() : QStringLiteral(": ")) + shown(place.path);
    }
    return result;
}

QString describeBare(const Error& error) {
    const QString subject = shown(error.subject);
    const Arguments arguments(error);
    for (const auto words :
         {describeValue, describeFile, describeRecord, describeDocument, describeSolver, describeCall}) {
        const QString text = words(error.code, subject, arguments);
        if (!text.isEmpty()) {
            return text;
        }
    }
    return Words::tr("Something went wrong (%1).").arg(static_cast<int>(error.code));
}

QString describe(const Error& error) {
    const QString place = describe(error.place);
    return place.isEmpty() ? describeBare(error) : place + QStringLiteral(": ") + describeBare(error);
}

QString describe(const Errors& errors, int limit) {
    QStringList lines;
    for (const Error& error : errors) {
        if (lines.size() == limit) {
            lines << Words::tr("… and %n more.", nullptr, static_cast<int>(errors.size()) - limit);
            break;
        }
        lines << describe(error);
    }
    return lines.join(u'\n');
}

} // namespace volteface::ui
