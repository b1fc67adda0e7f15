// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/plan_edits.h"
#include "ui/audit/figure_card.h"
#include "ui/audit/figure_view.h"
#include "ui/document/session.h"
#include "ui/plan/constraints_panel.h"
#include "ui/plan/plan_figures.h"
#include "ui/plan/plan_view.h"
#include "ui/plan/plan_words.h"
#include "ui/plan/schedule_card.h"
#include "ui/plan/why_card.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace volteface::ui {

namespace {

bool about(const PlanChoice& choice, const RequirementId& requirement, const ComponentId& from) {
    return choice.requirement == requirement && choice.from == from;
}

QString plain(QString words) {
    return words.replace(u'&', QStringLiteral("&&"));
}

} // namespace

void PlanView::connectParts() {
    connect(planner_, &Planner::changed, this, &PlanView::refresh);
    connect(session_, &Session::scenarioChanged, this, [this] {
        chosen_ = {};
        refresh();
    });
    connect(session_, &Session::documentChanged, this, [this] {
        chosen_ = {};
        refresh();
    });
    connect(card(alternatives_card), &FigureCard::chosen, this, [this](const Target& target) {
        if (target.item && page_ != nullptr && *target.item < page_->alternatives.size()) {
            const Alternative& each = page_->alternatives[*target.item];
            if (each.there || each.kind == PlanKind::mine) {
                choose({each.kind, each.kept});
            }
        }
    });
    connect(card(cost_card), &FigureCard::chosen, this, [this](const Target& target) {
        if (!target.item || page_ == nullptr || *target.item == CostFigure::total) {
            return;
        }
        const FigureView* view = card(cost_card)->view();
        why_->open(target.words.section(u':', 0, 0), whyText(*page_, *target.item - 1),
                   view->mapToGlobal(target.box.bottomRight().toPoint()));
    });
    connect(card(proof_card), &FigureCard::chosen, this, [this](const Target& target) {
        why_->open(tr("Proof"), proofText(*page_),
                   card(proof_card)->view()->mapToGlobal(target.box.bottomRight().toPoint()));
    });
    connect(card(rejected_card), &FigureCard::moreWanted, this, [this] {
        allRejected_ = !allRejected_;
        card(rejected_card)->show(std::make_shared<RejectedFigure>(page_, allRejected_));
        place();
    });
    const auto select = [this](const Target& target) {
        if (!target.components.empty() &&
            volteface::find(*session_->stack(), target.components.back()) != nullptr) {
            session_->select({target.components, {}});
        }
        if (target.service) {
            constraints_->chooseService(*target.service);
        }
    };
    connect(card(reversibility_card), &FigureCard::chosen, this, select);
    connect(schedule_, &ScheduleCard::placeChosen, this, select);
    connect(card(reversibility_card), &FigureCard::opened, this, &PlanView::mapRequested);
    connect(schedule_, &ScheduleCard::whyWanted, this, [this](const PlanRow& row, QPoint at) {
        why_->open(row.name, whyText(row, page_->currency), at);
    });
    connect(schedule_, &ScheduleCard::menuWanted, this, &PlanView::openMenu);
    connect(schedule_, &ScheduleCard::startMoved, this, [this](const PlanRow& row, double day) {
        if (row.requirement) {
            startNoEarlier(*row.requirement, row.from, duration_of_days(day));
        }
    });
    connect(constraints_, &ConstraintsPanel::changed, this, [this](const PlanConstraints& constraints) {
        const Plan* draft = planner_->draft();
        planner_->setDraft(constraints, draft != nullptr ? draft->choices : std::vector<PlanChoice>{},
                           toUtf8(draftName()));
    });
    connect(constraints_, &ConstraintsPanel::teamChanged, this,
            [this](const Team& team) { session_->apply(edit::change_team(*session_->stack(), team)); });
    connect(constraints_, &ConstraintsPanel::resetWanted, planner_, &Planner::dropDraft);
    connect(keep_, &QPushButton::clicked, this, [this] {
        bool taken = false;
        const QString name = QInputDialog::getText(this, tr("Keep this plan"), tr("Name"), QLineEdit::Normal,
                                                   draftName(), &taken);
        if (taken && !name.trimmed().isEmpty()) {
            keep(name.trimmed());
        }
    });
    connect(apply_, &QPushButton::clicked, this, &PlanView::applyPlan);
    connect(more_->menu(), &QMenu::aboutToShow, this, &PlanView::fillPlanMenu);
    connect(decisions_->menu(), &QMenu::aboutToShow, this, &PlanView::fillDecisions);
}

QString PlanView::draftName() const {
    const auto scenario = session_->boundScenario();
    const QString name = scenario != nullptr ? nameIn(*session_->stack(), scenario->id) : QString();
    return scenario != nullptr && (name.isEmpty() || name == toQString(scenario->id.str()))
               ? tr("Plan: %1").arg(toQString(scenario->id.str()))
               : tr("Plan: %1").arg(name);
}

void PlanView::change(const std::function<void(std::vector<PlanChoice>&)>& edit) {
    const Plan* draft = planner_->draft();
    std::vector<PlanChoice> choices = draft != nullptr ? draft->choices : std::vector<PlanChoice>{};
    edit(choices);
    chosen_ = {choices.empty() ? PlanKind::cheapest : PlanKind::mine, {}};
    planner_->setDraft(draft != nullptr ? draft->constraints : PlanConstraints{}, std::move(choices),
                       toUtf8(draftName()));
}

void PlanView::pin(const RequirementId& requirement, const ComponentId& from, const ComponentId& to) {
    change([&](std::vector<PlanChoice>& choices) {
        std::erase_if(choices, [&](const PlanChoice& each) {
            return about(each, requirement, from) && !each.not_before &&
                   (!each.forbidden || !each.to || each.to == to);
        });
        PlanChoice made;
        made.requirement = requirement;
        made.from = from;
        made.to = to;
        choices.push_back(made);
    });
}

void PlanView::forbid(const RequirementId& requirement, const ComponentId& from, const ComponentId& to) {
    change([&](std::vector<PlanChoice>& choices) {
        std::erase_if(choices, [&](const PlanChoice& each) {
            return about(each, requirement, from) && !each.not_before && each.to == to;
        });
        PlanChoice made;
        made.requirement = requirement;
        made.from = from;
        made.to = to;
        made.forbidden = true;
        choices.push_back(made);
    });
}

void PlanView::leave(const RequirementId& requirement, const ComponentId& from) {
    change([&](std::vector<PlanChoice>& choices) {
        std::erase_if(choices, [&](const PlanChoice& each) { return about(each, requirement, from); });
        PlanChoice made;
        made.requirement = requirement;
        made.from = from;
        made.forbidden = true;
        choices.push_back(made);
    });
}

void PlanView::startNoEarlier(const RequirementId& requirement, const ComponentId& from, Duration day) {
    change([&](std::vector<PlanChoice>& choices) {
        std::erase_if(choices, [&](const PlanChoice& each) {
            return about(each, requirement, from) && each.not_before.has_value();
        });
        if (day.minutes > 0) {
            PlanChoice made;
            made.requirement = requirement;
            made.from = from;
            made.not_before = day;
            choices.push_back(made);
        }
    });
}

void PlanView::forgetDecisions(const RequirementId& requirement, const ComponentId& from) {
    change([&](std::vector<PlanChoice>& choices) {
        std::erase_if(choices, [&](const PlanChoice& each) { return about(each, requirement, from); });
    });
}

void PlanView::openMenu(const PlanRow& row, QPoint at) {
    if (!row.requirement) {
        return;
    }
    const RequirementId requirement = *row.requirement;
    const ComponentId from = row.from;
    QMenu menu(this);
    menu.addAction(tr("Why?"), [this, row, at] { why_->open(row.name, whyText(row, page_->currency), at); });
    menu.addSeparator();
    QAction* pinned = menu.addAction(tr("Pin %1").arg(plain(row.after.name)),
                                     [this, requirement, from, to = row.to] { pin(requirement, from, to); });
    pinned->setEnabled(!row.pinned);
    QMenu* others = menu.addMenu(tr("Another candidate"));
    for (const PlanCandidate& candidate : row.candidates) {
        if (candidate.id == row.to || candidate.forbidden) {
            continue;
        }
        QString words = candidate.side.name;
        if (!candidate.side.organisation.isEmpty()) {
            words += QStringLiteral(" · ") + candidate.side.organisation;
        }
        words += QStringLiteral(" · ") + countryCode(candidate.side.country);
        if (candidate.fit) {
            words += QStringLiteral(" · ") + tr("fit %1").arg(format::number(*candidate.fit));
        }
        others->addAction(plain(words),
                          [this, requirement, from, to = candidate.id] { pin(requirement, from, to); });
    }
    others->setEnabled(!others->isEmpty());
    menu.addAction(tr("Not %1").arg(plain(row.after.name)),
                   [this, requirement, from, to = row.to] { forbid(requirement, from, to); });
    menu.addAction(tr("Leave %1 where it is").arg(plain(row.name)),
                   [this, requirement, from] { leave(requirement, from); });
    menu.addAction(tr("Start no earlier than…"), [this, requirement, from, row] {
        bool taken = false;
        const int first = row.bars.empty() ? 0 : static_cast<int>(row.bars.front().start);
        const int day =
            QInputDialog::getInt(this, tr("Start no earlier than"), tr("Day"), first, 0, 3650, 1, &taken);
        if (taken) {
            startNoEarlier(requirement, from, Duration::days(day));
        }
    });
    menu.addSeparator();
    QAction* forget = menu.addAction(tr("Forget what was decided by hand"),
                                     [this, requirement, from] { forgetDecisions(requirement, from); });
    const Plan* draft = planner_->draft();
    forget->setEnabled(draft != nullptr &&
                       std::any_of(draft->choices.begin(), draft->choices.end(),
                                   [&](const PlanChoice& each) { return about(each, requirement, from); }));
    menu.exec(at);
}

void PlanView::fillDecisions() {
    QMenu* menu = decisions_->menu();
    menu->clear();
    const Plan* draft = planner_->draft();
    if (draft == nullptr) {
        return;
    }
    const Plan none;
    const plan::Planning* now = planning();
    const reading::Names names(*session_->stack(), now != nullptr ? now->plan : none);
    for (std::size_t i = 0; i < draft->choices.size(); ++i) {
        const PlanChoice& choice = draft->choices[i];
        plan::Demand demand;
        demand.need = plan::LostSupplier{choice.requirement, choice.from};
        demand.to = choice.to;
        demand.kind = choice.not_before  ? plan::Demand::Kind::not_before
                      : choice.forbidden ? plan::Demand::Kind::forbid
                                         : plan::Demand::Kind::pin;
        demand.at = choice.not_before ? choice.not_before->minutes : 0;
        menu->addAction(tr("Take back: %1").arg(plain(reading::wordsOf(demand, names, draft->constraints))),
                        [this, i] {
                            change([i](std::vector<PlanChoice>& choices) {
                                if (i < choices.size()) {
                                    choices.erase(choices.begin() + static_cast<std::ptrdiff_t>(i));
                                }
                            });
                        });
    }
    menu->addSeparator();
    menu->addAction(tr("Take all back"),
                    [this] { change([](std::vector<PlanChoice>& choices) { choices.clear(); }); });
}

void PlanView::fillPlanMenu() {
    QMenu* menu = more_->menu();
    menu->clear();
    menu->addAction(tr("Rename…"), [this] {
        bool taken = false;
        const QString name = QInputDialog::getText(this, tr("Rename the plan"), tr("Name"), QLineEdit::Normal,
                                                   page_->alternative()->name, &taken);
        if (taken && !name.trimmed().isEmpty()) {
            rename(name.trimmed());
        }
    });
    menu->addAction(tr("Remove"), [this] { removeKept(); });
}

bool PlanView::keep(const QString& name) {
    const plan::Planning* now = planning();
    if (now == nullptr || planner_->isStale()) {
        return false;
    }
    const auto stack = session_->stack();
    Plan made = now->plan;
    made.name = toUtf8(name);
    made.id = edit::free_plan_id(*stack, made.name);
    const PlanId id = made.id;
    if (!session_->apply(edit::add_plan(*stack, std::move(made)))) {
        return false;
    }
    chosen_ = {PlanKind::kept, id};
    return true;
}

bool PlanView::applyPlan() {
    PlanId id = chosen_.kept;
    if (chosen_.kind != PlanKind::kept) {
        if (!keep(draftName())) {
            return false;
        }
        id = chosen_.kept;
    }
    return session_->apply(edit::take_in_candidates(*session_->stack(), id));
}

bool PlanView::rename(const QString& name) {
    const Plan* there = volteface::find(*session_->stack(), chosen_.kept);
    if (there == nullptr) {
        return false;
    }
    Plan after = *there;
    after.name = toUtf8(name);
    return session_->apply(edit::change_plan(*session_->stack(), std::move(after)));
}

bool PlanView::removeKept() {
    const PlanId id = chosen_.kept;
    chosen_ = {};
    return session_->apply(edit::remove_plan(*session_->stack(), id));
}

} // namespace volteface::ui
