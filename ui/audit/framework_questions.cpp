// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/framework_questions.h"

#include "ui/audit/csf_figure.h"
#include "ui/audit/words.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/names.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Frameworks)
};

QString counted(std::size_t n) {
    return format::count(static_cast<std::int64_t>(n));
}

/// "3 of 7, 1 unknown: Azure, OpenAI"
QString basisWords(const Stack& stack, const audit::ProposalBasis& basis) {
    QStringList parts;
    if (basis.whole > 0) {
        parts << Words::tr("%1 of %2 outside or closed").arg(counted(basis.part), counted(basis.whole));
    }
    if (basis.unknown > 0) {
        parts << Words::tr("%n unknown", "holders or licences", static_cast<int>(basis.unknown));
    }
    if (basis.at) {
        parts << Words::tr("first harm after %1").arg(shortTime(*basis.at));
    }
    QStringList names;
    for (const std::string& id : basis.named) {
        names << (find(stack, ComponentId(id)) != nullptr ? nameIn(stack, ComponentId(id))
                                                          : nameIn(stack, OrganisationId(id)));
    }
    QString words = parts.join(QStringLiteral(", "));
    return names.isEmpty() ? words : Words::tr("%1: %2").arg(words, names.join(QStringLiteral(", ")));
}

Question csfQuestion(const Stack& stack, const audit::CsfCriterion& criterion,
                     const audit::CriterionResult& result, const edit::AnswerSubject& subject) {
    Question question;
    question.subject = subject;
    question.framework = std::string(audit::csf_framework);
    question.criterion = audit::csf_criterion(criterion.code);
    question.code = toQString(criterion.code);
    question.words = inCurrentLanguage(criterion.label);
    for (std::size_t i = 0; i < criterion.answers.size(); ++i) {
        const audit::CsfAnswer& answer = criterion.answers[i];
        question.choices.push_back(
            {std::to_string(i + 1), inCurrentLanguage(answer.label),
             QStringLiteral("%1 · %2").arg(sealWord(answer.seal), format::number(answer.value, 1))});
    }
    question.stands = result.seal ? sealWord(result.seal) : QString();
    if (result.proposal) {
        question.proposed = std::to_string(*result.proposal + 1);
        question.basis = basisWords(stack, result.basis);
    }
    QStringList notes;
    if (result.inert) {
        notes << Words::tr(
            "All its answers are SEAL-4: it counts for the score and never holds the level down.");
    }
    if (result.refused) {
        notes << Words::tr("The answer that is stored, “%1”, is none of these: it does not count.")
                     .arg(shown(result.given->value, 60));
    }
    if (result.of_whole && subject && result.given) {
        notes << Words::tr("Answered for the organisation as a whole. An answer here stands before it.");
    }
    question.note = notes.join(QLatin1Char(' '));
    question.evidence = result.evidence;
    if (result.given && (!result.of_whole || !subject)) {
        question.given = result.given;
    }
    return question;
}

QString subjectName(const Stack& stack, const edit::AnswerSubject& subject) {
    return subject ? nameIn(stack, *subject) : Words::tr("The organisation as a whole");
}

} // namespace

QString sealWord(std::optional<int> seal) {
    return seal ? QStringLiteral("SEAL-%1").arg(*seal) : Words::tr("no SEAL yet");
}

QString weightSetName(audit::WeightSet weights) {
    return weights == audit::WeightSet::june_2026 ? Words::tr("calculator of June 2026")
                                                  : Words::tr("framework v1.2.1");
}

QString gateWords(const audit::CsfResult& result) {
    QStringList below;
    for (const audit::ObjectiveResult& objective : result.objectives) {
        if (objective.gate == audit::Verdict::no) {
            below << toQString(objective.code);
        }
    }
    switch (result.gate) {
    case audit::Verdict::yes:
        return Words::tr("floors kept");
    case audit::Verdict::no:
        return Words::tr("rejected: %1 below the floor").arg(below.join(QStringLiteral(", ")));
    case audit::Verdict::unknown:
        return Words::tr("floors open: gaps could still break them");
    case audit::Verdict::none:
        break;
    }
    return {};
}

QString ruleWord(audit::Verdict verdict) {
    switch (verdict) {
    case audit::Verdict::yes:
        return Words::tr("kept", "a rule");
    case audit::Verdict::no:
        return Words::tr("broken", "a rule");
    case audit::Verdict::unknown:
    case audit::Verdict::none:
        break;
    }
    return Words::tr("unknown", "whether a rule is kept");
}

QString missingWords(const std::vector<audit::DoraMissing>& missing) {
    QStringList words;
    for (const audit::DoraMissing each : missing) {
        switch (each) {
        case audit::DoraMissing::fit:
            words << Words::tr("the fit of a substitute");
            break;
        case audit::DoraMissing::restore_time:
            words << Words::tr("the time to restore (no plan)");
            break;
        case audit::DoraMissing::cost:
            words << Words::tr("the cost of moving");
            break;
        }
    }
    return words.join(QStringLiteral(", "));
}

AnswerSubjects csfSubjects(const Stack& stack, const std::vector<ComponentId>& selected) {
    AnswerSubjects subjects;
    subjects.list.emplace_back(subjectName(stack, {}), edit::AnswerSubject());
    for (const Component& component : stack.components) {
        if (component.layer == Layer::service) {
            subjects.list.emplace_back(nameIn(stack, component.id), component.id);
        }
    }
    for (const Component& component : stack.components) {
        const bool answered =
            std::any_of(component.answers.begin(), component.answers.end(),
                        [](const FrameworkAnswer& one) { return one.framework == audit::csf_framework; });
        const bool wanted = std::find(selected.begin(), selected.end(), component.id) != selected.end();
        if (component.layer != Layer::service && (answered || wanted)) {
            subjects.list.emplace_back(nameIn(stack, component.id), component.id);
        }
    }
    return subjects;
}

Questionnaire csfQuestions(const AuditData& data, audit::WeightSet weights, const Stack& stack,
                           const edit::AnswerSubject& subject) {
    Questionnaire made;
    made.title = Words::tr("EU Cloud Sovereignty Framework");
    if (!data.frameworks.csf) {
        return made;
    }
    const audit::Csf& csf = *data.frameworks.csf;
    const Component* component = subject ? find(stack, *subject) : nullptr;
    const audit::CsfResult result =
        component == nullptr
            ? audit::csf_of_whole(stack, csf)
            : audit::csf_result(stack, csf, static_cast<std::size_t>(component - stack.components.data()),
                                data.audit.exposures, data.audit.chokepoints);
    QStringList summary{sealWord(result.seal)};
    summary << Words::tr("score %1, weights of the %2")
                   .arg(format::percent(result.score[static_cast<std::size_t>(weights)] / 100, 1),
                        weightSetName(weights));
    if (result.gaps > 0) {
        summary << Words::tr("%n gaps", "", static_cast<int>(result.gaps));
    }
    if (const QString gate = gateWords(result); !gate.isEmpty()) {
        summary << gate;
    }
    made.result = summary.join(QStringLiteral(" · "));
    made.rejected = result.gate == audit::Verdict::no;
    for (std::size_t i = 0; i < csf.objectives.size(); ++i) {
        const audit::CsfObjective& objective = csf.objectives[i];
        const audit::ObjectiveResult& judged = result.objectives[i];
        QuestionGroup group;
        group.title =
            QStringLiteral("%1 %2").arg(toQString(objective.code), inCurrentLanguage(objective.label));
        group.stands = sealWord(judged.seal);
        group.objective = objective.code;
        for (const FrameworkFloor& floor : stack.floors) {
            if (floor.framework == audit::csf_framework && floor.objective == objective.code) {
                group.floor = floor.level;
            }
        }
        group.below = judged.gate == audit::Verdict::no;
        for (std::size_t j = 0; j < objective.criteria.size(); ++j) {
            group.questions.push_back(csfQuestion(stack, objective.criteria[j], judged.criteria[j], subject));
        }
        made.groups.push_back(std::move(group));
    }
    return made;
}

Questionnaire doraQuestions(const Stack& stack) {
    Questionnaire made;
    made.title = Words::tr("DORA, register of information, B_07.01");
    const std::vector<audit::DoraRow> rows = audit::dora_rows(stack, {});
    std::size_t open = 0;
    for (const audit::DoraRow& row : rows) {
        QuestionGroup group;
        group.title = Words::tr("%1, of %2", "a service and its provider")
                          .arg(nameIn(stack, row.supplier), nameIn(stack, row.provider));
        for (std::size_t i = 0; i < audit::dora_fields; ++i) {
            const auto field = static_cast<audit::DoraField>(i);
            const audit::DoraColumn& column = audit::dora_column(field);
            const audit::DoraCell& cell = row.cells[i];
            Question question;
            question.subject = row.supplier;
            question.framework = std::string(audit::dora_framework);
            question.criterion = std::string(column.code);
            question.code = toQString(column.code.substr(column.code.size() - 4));
            question.words = inCurrentLanguage(column.label);
            for (const audit::DoraChoice& choice : column.choices) {
                question.choices.push_back(
                    {std::string(choice.code), inCurrentLanguage(choice.label), toQString(choice.code)});
            }
            question.date = column.is_date;
            question.stands = shown(audit::dora_words(field, cell.value, currentLanguage()), 40);
            question.proposed = cell.proposed;
            if (field == audit::DoraField::substitutability) {
                QStringList parts{
                    Words::tr("%n substitutes fit", "", static_cast<int>(row.substitutes.size()))};
                if (row.restore_time) {
                    parts << Words::tr("the quickest takes %1").arg(format::durationShort(*row.restore_time));
                }
                if (!row.missing.empty()) {
                    parts << Words::tr("missing: %1").arg(missingWords(row.missing));
                }
                question.basis = parts.join(QStringLiteral(", "));
                group.stands = question.stands.isEmpty() ? Words::tr("open", "not decided") : question.stands;
                open += cell.value.empty() ? 1 : 0;
            }
            if (cell.refused) {
                question.note = Words::tr("What is stored, “%1”, does not fit the field: it does not count.")
                                    .arg(shown(cell.given->value, 60));
            }
            question.evidence = cell.evidence;
            question.given = cell.given;
            group.questions.push_back(std::move(question));
        }
        made.groups.push_back(std::move(group));
    }
    made.result = Words::tr("%n ICT services rented", "", static_cast<int>(rows.size()));
    if (open > 0) {
        made.result +=
            QStringLiteral(" · ") + Words::tr("substitutability of %n open", "", static_cast<int>(open));
    }
    return made;
}

Questionnaire irnQuestions(const Stack& stack) {
    Questionnaire made;
    made.title = Words::tr("Digital Resilience Index (IRN)");
    const audit::Irn irn = audit::irn_of(stack.answers);
    for (std::size_t pillar = 0; pillar < audit::irn_pillars; ++pillar) {
        QuestionGroup group;
        group.title = QStringLiteral("%1 %2").arg(toQString(audit::irn_pillar_code(pillar)),
                                                  inCurrentLanguage(audit::irn_pillar_name(pillar)));
        const audit::IrnCount& count = irn.pillars[pillar];
        group.stands = count.share() ? format::percent(*count.share()) : QString();
        for (std::size_t layer = 0; layer < audit::irn_layers; ++layer) {
            Question question;
            question.framework = std::string(audit::irn_framework);
            question.criterion = audit::irn_cell(pillar, layer);
            question.words = inCurrentLanguage(audit::irn_layer_name(layer));
            question.choices = {{"R", Words::tr("Resilient"), QStringLiteral("R")},
                                {"NR", Words::tr("Not resilient"), QStringLiteral("NR")}};
            for (const FrameworkAnswer& answer : stack.answers) {
                if (answer.framework == audit::irn_framework && answer.criterion == question.criterion) {
                    question.given = answer;
                    question.stands = shown(answer.value, 8);
                    question.evidence = answer.evidence == Evidence::evidenced ? audit::Evidence::evidenced
                                                                               : audit::Evidence::claimed;
                }
            }
            question.note = Words::tr("By the index’s own criteria: they are not part of this program.");
            group.questions.push_back(std::move(question));
        }
        made.groups.push_back(std::move(group));
    }
    made.result = Words::tr("%1 of %2 cells filled").arg(counted(irn.total.filled), counted(irn.total.cells));
    if (const auto share = irn.total.share()) {
        made.result += QStringLiteral(" · ") + Words::tr("%1 of them R").arg(format::percent(*share));
    }
    return made;
}

Questionnaire vetoQuestions(const Stack& stack) {
    Questionnaire made;
    made.title = Words::tr("SecNumCloud 3.2, chapter 19.6");
    std::size_t counts[4] = {};
    for (const audit::SecNumCloud& one : audit::secnumcloud(stack)) {
        ++counts[static_cast<std::size_t>(one.verdict)];
        QuestionGroup group;
        group.title = nameIn(stack, one.organisation);
        group.stands = ruleWord(one.verdict);
        Question question;
        question.framework = std::string(audit::secnumcloud_framework);
        question.criterion = audit::veto_criterion(one.organisation);
        question.words =
            Words::tr("Has anyone from outside the EU a veto, or the right to appoint a majority?");
        question.choices = {{"none", Words::tr("Nobody"), Words::tr("kept", "a rule")},
                            {"held", Words::tr("Somebody has"), Words::tr("broken", "a rule")}};
        question.note =
            Words::tr(
                "Seat in the EU: %1. Capital within the limits: %2 (outside the EU at most %3 by one, %4 "
                "together; not known: %5). Capital is entered in the inspector of the organisation.")
                .arg(nameOf(one.seat), nameOf(one.capital), format::percent(one.largest_outside),
                     format::percent(one.total_outside), format::percent(one.undisclosed));
        question.given = one.given;
        question.stands = one.given ? ruleWord(one.veto) : QString();
        if (one.given) {
            question.evidence = one.given->evidence == Evidence::evidenced ? audit::Evidence::evidenced
                                                                           : audit::Evidence::claimed;
        }
        group.questions.push_back(std::move(question));
        made.groups.push_back(std::move(group));
    }
    made.result = Words::tr("%1 keep the rule, %2 do not, %3 unknown")
                      .arg(counted(counts[static_cast<std::size_t>(audit::Verdict::yes)]),
                           counted(counts[static_cast<std::size_t>(audit::Verdict::no)]),
                           counted(counts[static_cast<std::size_t>(audit::Verdict::unknown)]));
    return made;
}

} // namespace volteface::ui
