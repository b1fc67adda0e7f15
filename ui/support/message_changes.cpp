// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/convert.h"
#include "ui/support/messages.h"

#include <QCoreApplication>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

QString pattern(edit::Verb verb) {
    using edit::Verb;
    switch (verb) {
    case Verb::add_component:
        return Words::tr("Add component “%1”");
    case Verb::remove_component:
        return Words::tr("Remove component “%1”");
    case Verb::rename_component:
        return Words::tr("Rename component “%1”");
    case Verb::change_component:
        return Words::tr("Change component “%1”");
    case Verb::move_component:
        return Words::tr("Move “%1” on the map");
    case Verb::change_service:
        return Words::tr("Change service “%1”");
    case Verb::add_requirement:
        return Words::tr("Add requirement “%1”");
    case Verb::remove_requirement:
        return Words::tr("Remove requirement “%1”");
    case Verb::change_requirement:
        return Words::tr("Change requirement “%1”");
    case Verb::add_supplier:
        return Words::tr("Add a supplier to “%1”");
    case Verb::remove_supplier:
        return Words::tr("Remove a supplier from “%1”");
    case Verb::replace_supplier:
        return Words::tr("Replace a supplier of “%1”");
    case Verb::change_supplier:
        return Words::tr("Change a supplier of “%1”");
    case Verb::add_organisation:
        return Words::tr("Add organisation “%1”");
    case Verb::remove_organisation:
        return Words::tr("Remove organisation “%1”");
    case Verb::change_organisation:
        return Words::tr("Change organisation “%1”");
    case Verb::add_scenario:
        return Words::tr("Add scenario “%1”");
    case Verb::remove_scenario:
        return Words::tr("Remove scenario “%1”");
    case Verb::change_scenario:
        return Words::tr("Change scenario “%1”");
    case Verb::change_assumption:
        return Words::tr("Change assumption “%1”");
    case Verb::reset_assumption:
        return Words::tr("Reset assumption “%1”");
    case Verb::add_plan:
        return Words::tr("Keep plan “%1”");
    case Verb::remove_plan:
        return Words::tr("Remove plan “%1”");
    case Verb::change_plan:
        return Words::tr("Change plan “%1”");
    case Verb::add_team:
        return Words::tr("Add team “%1”");
    case Verb::remove_team:
        return Words::tr("Remove team “%1”");
    case Verb::change_team:
        return Words::tr("Change team “%1”");
    case Verb::answer_framework:
        return Words::tr("Answer a framework for “%1”");
    case Verb::change_report_settings:
        return Words::tr("Change the report’s settings");
    case Verb::change_stack:
        return Words::tr("Change the stack");
    case Verb::import_file:
        return Words::tr("Import “%1”");
    case Verb::add_from_catalogue:
        return Words::tr("Add “%1” from the catalogue");
    case Verb::complete_upstream:
        return Words::tr("Complete what “%1” rests on");
    case Verb::confirm_inferred:
        return Words::tr("Confirm “%1”");
    case Verb::reject_inferred:
        return Words::tr("Reject “%1”");
    case Verb::update_from_catalogue:
        return Words::tr("Update “%1” from the catalogue");
    case Verb::arrange_map:
        return Words::tr("Arrange the map");
    case Verb::revert_to_saved:
        return Words::tr("Revert to the saved file");
    }
    return {};
}

} // namespace

QString describe(edit::Verb verb, const QString& subject) {
    const QString text = pattern(verb);
    return text.contains(QStringLiteral("%1")) ? text.arg(subject) : text;
}

QString describe(const edit::Change& change) {
    return describe(change.verb, shown(change.subject, 60));
}

} // namespace volteface::ui
