// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/framework_edits.h"

#include "core/edit/edits.h"
#include "core/edit/touched.h"

#include <algorithm>
#include <utility>

namespace volteface::edit {

namespace {

using Answers = std::vector<FrameworkAnswer>;

Answers::iterator position_of(Answers& answers, const std::string& framework, const std::string& criterion) {
    return std::find_if(answers.begin(), answers.end(), [&](const FrameworkAnswer& one) {
        return one.framework == framework && one.criterion == criterion;
    });
}

Result<void> check_words(const FrameworkAnswer& answer) {
    const std::pair<const char*, const std::string*> needed[] = {
        {"framework", &answer.framework}, {"criterion", &answer.criterion}, {"value", &answer.value}};
    for (const auto& entry : needed) {
        if (entry.second->empty()) {
            return fail(ErrorCode::missing_key, answer.criterion, {entry.first});
        }
    }
    return {};
}

/// `edited` gets the subject's answers.
template <class Edited>
Result<Change> with_answers(const Stack& stack, const AnswerSubject& subject, const Edited& edited) {
    if (!subject) {
        Header header = header_of(stack);
        edited(header.answers);
        return change_header(stack, std::move(header), Verb::answer_framework);
    }
    const auto place = place_of(stack, *subject);
    if (!place) {
        return fail(ErrorCode::no_such_component, subject->str(), {subject->str()});
    }
    const Component& before = stack.components[*place];
    Component after = before;
    edited(after.answers);
    if (after == before) {
        return fail(ErrorCode::nothing_to_change);
    }
    if (auto legal = check(stack, after, *place); !legal) {
        return tl::unexpected(legal.error());
    }
    return single(Verb::answer_framework, label_of(before.name, before.id.str()),
                  RecordChange<Component>{before, std::move(after), *place});
}

} // namespace

Result<Change> answer_framework(const Stack& stack, const AnswerSubject& subject, FrameworkAnswer answer) {
    Answers one;
    one.push_back(std::move(answer));
    return answer_framework(stack, subject, std::move(one));
}

Result<Change> answer_framework(const Stack& stack, const AnswerSubject& subject, Answers answers) {
    for (const FrameworkAnswer& answer : answers) {
        if (auto legal = check_words(answer); !legal) {
            return tl::unexpected(legal.error());
        }
    }
    return with_answers(stack, subject, [&](Answers& list) {
        for (FrameworkAnswer& answer : answers) {
            const auto found = position_of(list, answer.framework, answer.criterion);
            if (found == list.end()) {
                list.push_back(std::move(answer));
            } else {
                *found = std::move(answer);
            }
        }
    });
}

Result<Change> withdraw_answer(const Stack& stack, const AnswerSubject& subject, const std::string& framework,
                               const std::string& criterion) {
    return with_answers(stack, subject, [&](Answers& list) {
        if (const auto found = position_of(list, framework, criterion); found != list.end()) {
            list.erase(found);
        }
    });
}

Result<Change> set_floor(const Stack& stack, const std::string& framework, const std::string& objective,
                         std::optional<int> level) {
    if (framework.empty()) {
        return fail(ErrorCode::missing_key, objective, {"framework"});
    }
    Header header = header_of(stack);
    const auto found =
        std::find_if(header.floors.begin(), header.floors.end(), [&](const FrameworkFloor& floor) {
            return floor.framework == framework && floor.objective == objective;
        });
    if (!level) {
        if (found != header.floors.end()) {
            header.floors.erase(found);
        }
    } else if (found == header.floors.end()) {
        header.floors.push_back({framework, objective, *level});
    } else {
        found->level = *level;
    }
    rules::Report report;
    rules::check_floors(header.floors, report);
    if (auto legal = outcome_of(report); !legal) {
        return tl::unexpected(legal.error());
    }
    return change_header(stack, std::move(header), Verb::answer_framework);
}

} // namespace volteface::edit
