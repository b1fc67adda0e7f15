// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/messages.h"
#include "ui/support/names.h"

#include <QCoreApplication>
#include <QStringList>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

QString subjectName(const Finding& finding, const Stack& stack) {
    switch (finding.subject.kind) {
    case SubjectRef::Kind::stack:
        return shown(stack.name);
    case SubjectRef::Kind::organisation:
        return nameIn(stack, OrganisationId(finding.subject.id));
    case SubjectRef::Kind::component:
        return nameIn(stack, ComponentId(finding.subject.id));
    case SubjectRef::Kind::requirement:
        return nameIn(stack, RequirementId(finding.subject.id));
    case SubjectRef::Kind::scenario:
        return nameIn(stack, ScenarioId(finding.subject.id));
    }
    return {};
}

QString otherComponents(const Finding& finding, const Stack& stack, const QString& joint) {
    QStringList names;
    for (const std::string& id : finding.others) {
        names << nameIn(stack, ComponentId(id));
    }
    return names.join(joint);
}

QString other(const Finding& finding, const Stack& stack, std::size_t i) {
    return i < finding.others.size() ? nameIn(stack, ComponentId(finding.others[i])) : unknownWord();
}

/// Of a shared standby: who controls both.
QString holder(const Finding& finding, const Stack& stack) {
    return finding.others.size() > 2 ? nameIn(stack, OrganisationId(finding.others[2])) : unknownWord();
}

QString eventName(const Finding& finding, const Stack& stack) {
    const std::string id = finding.others.empty() ? std::string() : finding.others.front();
    if (const Scenario* scenario = find(stack, ScenarioId(finding.subject.id))) {
        for (const Event& event : scenario->events) {
            if (event.id.str() == id && !event.name.empty()) {
                return shown(event.name.in(currentLanguage()));
            }
        }
    }
    return toQString(id);
}

int count(const Finding& finding) {
    return finding.numbers.empty() ? 0 : static_cast<int>(finding.numbers.front());
}

QString number(const Finding& finding, std::size_t i) {
    return i < finding.numbers.size() ? format::number(finding.numbers[i]) : QString();
}

} // namespace

FindingWords describe(const Finding& finding, const Stack& stack) {
    const QString subject = subjectName(finding, stack);
    switch (finding.code) {
    case FindingCode::too_few_suppliers:
        return {Words::tr("“%1” can never be met").arg(subject),
                Words::tr("It takes %2 suppliers and lists %1: its satisfaction is 0 from the start.")
                    .arg(number(finding, 0), number(finding, 1)),
                Words::tr("Add suppliers, or lower the number it takes.")};
    case FindingCode::no_supplier:
        return {Words::tr("“%1” has no supplier").arg(subject),
                Words::tr("A need that nobody meets counts as unmet from the start."),
                Words::tr("Add the component that meets it, or remove the requirement.")};
    case FindingCode::unknown_organisation:
        return {Words::tr("Nobody is known to supply “%1”").arg(subject),
                Words::tr("Scenarios that cut off an organisation or a country pass it by."),
                Words::tr("Set its organisation.")};
    case FindingCode::unknown_control:
        return {Words::tr("Who controls “%1” is unknown").arg(subject),
                Words::tr("The country at the top of its chain of owners is missing: it counts as unknown, "
                          "never as safe."),
                Words::tr("Set the country of its organisation, or of that organisation’s owner.")};
    case FindingCode::unknown_hosting:
        return {Words::tr("Where “%1” runs is unknown").arg(subject),
                Words::tr("Scenarios about a place pass it by."),
                Words::tr("Set the countries in which it is hosted.")};
    case FindingCode::unknown_impact:
        return {Words::tr("What a day without “%1” costs is unknown").arg(subject),
                Words::tr("Its loss cannot be counted, and totals leave it out."),
                Words::tr("Set its impact per day.")};
    case FindingCode::unknown_recovery_targets:
        return {Words::tr("“%1” lacks recovery targets").arg(subject),
                Words::tr("Whether an outage lasts too long cannot be told."),
                Words::tr("Set its RTO and its MTPD.")};
    case FindingCode::service_without_needs:
        return {Words::tr("Nothing can break “%1”").arg(subject),
                Words::tr("The service has no requirement, so it stays up whatever happens."),
                Words::tr("Add what it rests on.")};
    case FindingCode::unused_component:
        return {Words::tr("Nothing rests on “%1”").arg(subject),
                Words::tr("No requirement lists it, and it is no service."),
                Words::tr("Connect it to what uses it, or remove it.")};
    case FindingCode::shared_standby:
        return {Words::tr("The standby of “%1” falls with its supplier").arg(subject),
                Words::tr("%1 and %2 are both controlled by %3.")
                    .arg(other(finding, stack, 0), other(finding, stack, 1), holder(finding, stack)),
                Words::tr("Add a standby that somebody else controls.")};
    case FindingCode::single_supplier:
        return {Words::tr("“%1” hangs on one supplier").arg(subject),
                Words::tr("A vital service needs it, and nothing stands by."),
                Words::tr("Add a second supplier or a standby.")};
    case FindingCode::expired:
        return {Words::tr("“%1” has expired").arg(subject), Words::tr("Its validity ends before day 0."),
                Words::tr("Renew it and set the new date, or remove it.")};
    case FindingCode::buffer_without_effect:
        return {Words::tr("The buffer of “%1” changes nothing").arg(subject),
                Words::tr(
                    "Being without this renewal need does nothing to running, so nothing has to be bridged."),
                Words::tr("Give it a decay, or remove the buffer.")};
    case FindingCode::dependency_ring:
        return {Words::tr("A ring of components that need one another"),
                Words::tr("%1: once down together, they cannot start from cold.")
                    .arg(otherComponents(finding, stack, QStringLiteral(" → "))),
                Words::tr("Give one of them a way to start without the others.")};
    case FindingCode::stale_fact:
        return {Words::tr("What is said of “%1” was last checked %2 ago")
                    .arg(subject, format::duration(Duration::days(count(finding)))),
                Words::tr("The stack counts such facts as stale; they may no longer hold."),
                Words::tr("Look it up again, correct it, and say when you did.")};
    case FindingCode::unconfirmed:
        return {Words::tr("Brought in from the catalogue and never confirmed: %1")
                    .arg(format::count(count(finding))),
                Words::tr("They show what usually lies below, not what you know to be so."),
                Words::tr("Confirm what holds for you, and reject the rest.")};
    case FindingCode::no_legal_basis:
        return {Words::tr("Nothing says on what legal ground “%1” sends personal data abroad").arg(subject),
                Words::tr("The data reach %1, controlled from outside the European Economic Area.")
                    .arg(otherComponents(finding, stack, Words::tr(", "))),
                Words::tr("Add the legal basis as a need of the phase “legal”, or change the processor.")};
    case FindingCode::unmatched_selector:
        return {Words::tr("An event of “%1” touches nothing").arg(subject),
                Words::tr("“%1” selects no component of this stack.").arg(eventName(finding, stack)),
                Words::tr("Check the spelling in its selector, or that the stack is complete.")};
    }
    return {};
}

QString nameOf(Severity severity) {
    switch (severity) {
    case Severity::error:
        return Words::tr("severe");
    case Severity::warning:
        return Words::tr("warning");
    case Severity::hint:
        return Words::tr("hint");
    }
    return {};
}

} // namespace volteface::ui
