// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_reading.h"
#include "ui/plan/plan_words.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace volteface::ui::reading {

using plan::Planning;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr std::size_t heading(cost::Heading which) {
    return static_cast<std::size_t>(which);
}

QString who_does(const plan::TaskAnswer& task, const Stack& stack) {
    const double days = static_cast<double>(task.task.end.minutes - task.task.start.minutes) /
                        static_cast<double>(minutes_per_day);
    if (task.people == 0) {
        return days > 0 ? Words::tr("lead time %1").arg(daySpan(days)) : QString();
    }
    const double each = task.task.effort_days / task.people;
    const QString amount = QStringLiteral("%1 × %2").arg(format::count(task.people), daySpan(each));
    return (task.nobody || !task.task.team ? Words::tr("from outside") : teamName(stack, *task.task.team)) +
           QStringLiteral(" · ") + amount;
}

PlanBar bar_of(const plan::TaskAnswer& task, const QString& words, const Stack& stack) {
    PlanBar bar;
    bar.id = toQString(task.task.id);
    bar.kind = task.task.kind;
    bar.words = words;
    bar.who = who_does(task, stack);
    bar.start = reading::dayOf(task.task.start.minutes);
    bar.end = reading::dayOf(task.task.end.minutes);
    bar.critical = task.task.critical;
    return bar;
}

QString work_words(const plan::MoveAnswer& move, TaskKind kind) {
    std::vector<const cost::Line*> lines;
    for (const cost::Line& line : move.detail.lines) {
        if (line.task == kind) {
            lines.push_back(&line);
        }
    }
    return reading::countedIn(lines, 3);
}

} // namespace

CostRange sumOf(std::initializer_list<CostRange> parts) {
    CostRange all;
    all.known = false;
    for (const CostRange& part : parts) {
        all.low += part.low;
        all.likely += part.likely;
        all.high += part.high;
        all.mean += part.mean;
        all.known = all.known || part.known;
    }
    return all;
}

QString teamName(const Stack& stack, const TeamId& id) {
    const Team* team = volteface::find(stack, id);
    return team != nullptr ? shown(team->name) : toQString(id.str());
}

void readRows(PlanShown& shown_plan, const Planning& planning, const PlanAnswer& answer, const Names& names) {
    PlanRow providers;
    providers.name = Words::tr("Providers");
    QStringList taken_on;
    for (const plan::TaskAnswer& task : planning.tasks) {
        if (task.task.requirement) {
            continue;
        }
        const QString name =
            task.task.provider ? nameIn(names.stack(), *task.task.provider) : nameOf(task.task.kind);
        QString real = name;
        for (const Organisation& organisation : planning.plan.organisations) {
            if (task.task.provider && organisation.id == *task.task.provider) {
                real = shown(organisation.name);
            }
        }
        providers.bars.push_back(bar_of(task, real, names.stack()));
        providers.done = std::max(providers.done, providers.bars.back().end);
        if (!taken_on.contains(real)) {
            taken_on << real;
        }
    }
    if (!providers.bars.empty()) {
        shown_plan.providers = static_cast<int>(taken_on.size());
        QString list = taken_on.front();
        for (int i = 1; i < taken_on.size(); ++i) {
            list = (i + 1 == taken_on.size() ? Words::tr("%1 and %2") : QStringLiteral("%1, %2"))
                       .arg(list, taken_on[i]);
        }
        providers.note = Words::tr("%1, onboarded once for all moves").arg(list);
        shown_plan.rows.push_back(std::move(providers));
    }
    std::map<QString, int> consumers;
    for (const plan::MoveAnswer& move : planning.moves) {
        ++consumers[names.consumer(move.requirement)];
    }
    std::vector<PlanRow> rows;
    for (const plan::MoveAnswer& move : planning.moves) {
        PlanRow row;
        row.requirement = move.requirement;
        row.from = move.from;
        row.to = move.to;
        const QString consumer = names.consumer(move.requirement);
        row.name = consumers[consumer] > 1 ? names.need(move.requirement) : consumer;
        row.before = names.side(move.from);
        row.after = names.side(move.to);
        row.fit = move.fit;
        row.pinned = move.pinned;
        row.done = reading::dayOf(move.complete);
        row.cost = sumOf({reading::rangeOf(move.cost[heading(cost::Heading::re_engineering)]),
                          reading::rangeOf(move.cost[heading(cost::Heading::retraining)]),
                          reading::rangeOf(move.cost[heading(cost::Heading::recertification)])});
        for (const plan::TaskAnswer& task : planning.tasks) {
            if (task.task.requirement == move.requirement && task.task.from == move.from) {
                row.bars.push_back(bar_of(task, work_words(move, task.task.kind), names.stack()));
                if (task.task.kind == TaskKind::cut_over && task.task.start.minutes >= move.complete &&
                    task.task.end > task.task.start) {
                    row.bars.back().words = Words::tr("the old supplier runs on");
                }
            }
        }
        std::stable_sort(row.bars.begin(), row.bars.end(), [](const PlanBar& a, const PlanBar& b) {
            return a.start < b.start || (a.start == b.start && a.kind < b.kind);
        });
        QStringList served;
        for (const ComponentId& service : move.services) {
            const auto deadline = answer.ask.constraints.deadlines.find(service);
            if (deadline != answer.ask.constraints.deadlines.end()) {
                const double at = reading::dayOf(deadline->second.minutes);
                row.deadline = row.deadline ? std::min(*row.deadline, at) : at;
            }
            if (const QString name = names.name(service); name != consumer) {
                served << name;
            }
        }
        if (served.size() == 1) {
            row.note = Words::tr("for %1").arg(served.front());
        } else if (served.size() == 2) {
            row.note = Words::tr("for %1 and %2").arg(served[0], served[1]);
        } else if (!served.isEmpty()) {
            row.note = Words::tr("for %n services", nullptr, static_cast<int>(served.size()));
        }
        for (const PlanChoice& choice : answer.ask.choices) {
            if (choice.requirement == move.requirement && choice.from == move.from && choice.not_before &&
                choice.not_before->minutes > 0) {
                row.delayed = true;
            }
        }
        for (const plan::LostNeed& need : planning.needs) {
            if (need.lost != plan::LostSupplier{move.requirement, move.from}) {
                continue;
            }
            for (const plan::Candidate& candidate : need.candidates) {
                const bool by_hand_alone =
                    candidate.objections.size() == 1 &&
                    candidate.objections.front().reason == plan::Reason::forbidden_by_hand;
                if (candidate.objections.empty() || by_hand_alone) {
                    PlanCandidate each;
                    each.id = candidate.component;
                    each.side = names.side(candidate.component);
                    each.fit = candidate.fit;
                    each.forbidden = by_hand_alone;
                    each.pinned = move.pinned && candidate.component == move.to;
                    row.candidates.push_back(std::move(each));
                }
            }
        }
        row.why = reading::whyOf(move, planning, answer, names);
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const PlanRow& a, const PlanRow& b) { return a.done < b.done; });
    for (PlanRow& row : rows) {
        shown_plan.days = std::max(shown_plan.days, row.done);
        shown_plan.rows.push_back(std::move(row));
    }
    std::map<std::string, bool> critical;
    for (const plan::TaskAnswer& task : planning.tasks) {
        critical[task.task.id] = task.task.critical;
    }
    for (const plan::TaskAnswer& task : planning.tasks) {
        const auto add = [&](const std::string& earlier, bool team) {
            shown_plan.waits.push_back(
                {toQString(earlier), toQString(task.task.id), team, task.task.critical && critical[earlier]});
        };
        for (const std::string& earlier : task.after) {
            add(earlier, false);
        }
        for (const std::string& earlier : task.waits_for) {
            add(earlier, true);
        }
    }
}

} // namespace volteface::ui::reading
