// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of an explanation: every word of why_text is made here, each as one translatable whole.
#pragma once

#include "core/model/stack.h"
#include "core/report/event_times.h"
#include "core/report/requirement_timeline.h"
#include "core/simulation/simulate.h"
#include "ui/scenario/why_text.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace volteface::ui {

/// The plan stored for a scenario, which is what a simulation applies; null without one.
[[nodiscard]] const Plan* plan_of(const Stack& stack, const Scenario& scenario);

struct WhySentences {
    Q_DECLARE_TR_FUNCTIONS(Why)

public:
    const Stack& stack;
    const Scenario& scenario;
    const simulation::Outcome& outcome;
    const Plan* plan = nullptr;

    using State = simulation::State;
    using Steps = std::vector<simulation::Step>;

    // The head of the panel.
    [[nodiscard]] QString not_computed(const ComponentId& id) const;
    [[nodiscard]] QString headline(const ComponentId& id, const simulation::Stretch& stretch,
                                   Minute at) const;
    [[nodiscard]] QString lead(Minute from, std::optional<Minute> until) const;

    // The one sentence: head + chain.
    [[nodiscard]] QString head(const ComponentId& id, const simulation::Stretch& stretch, Minute since) const;
    /// Clauses from the first step to the event, with the standbys of the first need that has some; a full
    /// stop behind. `first_is_head`: the first component has just been named.
    [[nodiscard]] QString chain(const Steps& chain, Minute at, bool first_is_head = true) const;
    [[nodiscard]] QString frozen_too(const ComponentId& id, const Steps& renewal) const;
    [[nodiscard]] QString nothing_short(const ComponentId& id, Minute at) const;

    // At risk.
    /// What puts the consumer at risk through this need; empty if nothing does.
    [[nodiscard]] QString risk(const Requirement& requirement, const report::RequirementNow& now) const;
    [[nodiscard]] QString risk_sentence(const ComponentId& id, const QString& risk,
                                        const QString& below) const;
    [[nodiscard]] QString took_over(const Requirement& requirement,
                                    const report::SupplierNow& supplier) const;
    /// One note for each other supplier of the need: waiting, gone as well and why, taken over.
    [[nodiscard]] std::vector<QString> others(const Requirement& requirement, Minute at,
                                              const ComponentId& blamed, const Steps& chain) const;

    // Steps.
    [[nodiscard]] QString caption(State state, Minute at) const;
    [[nodiscard]] QString event_caption(const Event& event) const;
    [[nodiscard]] QString event_detail(const Event& event) const;
    [[nodiscard]] QString step_detail(const simulation::Step& step) const;
    [[nodiscard]] QString targets(const ComponentId& service) const;
    [[nodiscard]] QString need_caption(const Requirement& requirement, Minute since, Minute felt) const;
    [[nodiscard]] QString need_title(const Requirement& requirement) const;
    [[nodiscard]] QString need_detail(const Requirement& requirement,
                                      const report::RequirementNow& now) const;

    // Formula and figures.
    [[nodiscard]] QString own_capacity() const;
    [[nodiscard]] QString label(const Requirement& requirement) const; ///< "Chat model"
    [[nodiscard]] QString term(const Requirement& requirement, const report::RequirementNow& now) const;
    [[nodiscard]] QString formula(const QString& values, double least) const;
    [[nodiscard]] std::vector<Why::Figure> figures(const simulation::ServiceOutcome& service,
                                                   const Component& component) const;

    /// First letter in capitals, a full stop behind.
    [[nodiscard]] static QString sentence_case(const QString& clause);

private:
    [[nodiscard]] QString need_clause(const simulation::Step& step, bool named) const;
    [[nodiscard]] QString event_clause(const simulation::Step& step, bool named) const;
    [[nodiscard]] QString other_clause(const report::SupplierNow& supplier, const ComponentId& blamed,
                                       const Steps& chain, const Requirement& requirement, Minute at) const;
    [[nodiscard]] const Event* event_of(const simulation::Step& step) const;
    [[nodiscard]] QString name(const ComponentId& id) const;
};

} // namespace volteface::ui
