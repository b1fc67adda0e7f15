// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of a framework as one form: what the dialog shows, whatever framework it is.
#pragma once

#include "core/audit/audit.h"
#include "core/edit/framework_edits.h"
#include "core/model/stack.h"
#include "ui/audit/auditor.h"

#include <QString>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace volteface::ui {

struct AnswerChoice {
    std::string value; ///< as FrameworkAnswer::value
    QString label;
    QString hint; ///< behind it, lighter: "SEAL-2 · 83"

    friend bool operator==(const AnswerChoice&, const AnswerChoice&) = default;
};

struct Question {
    edit::AnswerSubject subject;
    std::string framework;
    std::string criterion;
    QString code;                      ///< "1.8"
    QString words;                     ///< the question
    std::vector<AnswerChoice> choices; ///< empty: a date or free text
    bool date = false;
    QString stands;       ///< what counts now, short: "SEAL-0", "R", "x959"; empty: nothing
    std::string proposed; ///< value that the stack proposes; empty: none
    QString basis;        ///< what the proposal rests on, or what it lacks
    QString note;         ///< what is special about it: it never binds, its answer is unknown here
    audit::Evidence evidence = audit::Evidence::none;
    std::optional<FrameworkAnswer> given; ///< by a person, for this very subject

    friend bool operator==(const Question&, const Question&) = default;
};

struct QuestionGroup {
    QString title;
    QString stands;        ///< "SEAL-1"
    std::string objective; ///< that a floor can be set for; empty: none
    std::optional<int> floor;
    bool below = false; ///< its floor
    std::vector<Question> questions;
};

struct Questionnaire {
    QString title;
    QString result; ///< the whole in a sentence
    bool rejected = false;
    std::vector<QuestionGroup> groups;
};

/// Whom the questions can be about, in the order of the list.
struct AnswerSubjects {
    std::vector<std::pair<QString, edit::AnswerSubject>> list;
};

using MakeQuestions = std::function<Questionnaire(const Stack&, const edit::AnswerSubject&)>;

/// `data` gives the framework and what proposals rest on; answers are those of the stack at hand.
[[nodiscard]] Questionnaire csfQuestions(const AuditData& data, audit::WeightSet weights, const Stack& stack,
                                         const edit::AnswerSubject& subject);
/// The organisation as a whole, the services, then `selected` where they are none of these.
[[nodiscard]] AnswerSubjects csfSubjects(const Stack& stack, const std::vector<ComponentId>& selected);
[[nodiscard]] Questionnaire doraQuestions(const Stack& stack);
[[nodiscard]] Questionnaire irnQuestions(const Stack& stack);
/// Rights of veto, by supplier; the rest of chapter 19.6 follows from seat and capital.
[[nodiscard]] Questionnaire vetoQuestions(const Stack& stack);

/// "the cost of moving, the fit of a substitute": what a proposal for DORA's 0050 lacks.
[[nodiscard]] QString missingWords(const std::vector<audit::DoraMissing>& missing);
[[nodiscard]] QString sealWord(std::optional<int> seal);
[[nodiscard]] QString weightSetName(audit::WeightSet weights);
/// "kept", "rejected: SOV-3 is below its floor", "open"; empty without a floor.
[[nodiscard]] QString gateWords(const audit::CsfResult& result);
/// "kept", "broken", "unknown".
[[nodiscard]] QString ruleWord(audit::Verdict verdict);

} // namespace volteface::ui
