// SPDX-License-Identifier: GPL-3.0-or-later
// The ways out of the scenario in use, worked out in the background for somebody who looks: what is least in
// cost and loss, what else could be done, what a person decided by hand, and the plans that were kept.
#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/cost/assumptions.h"
#include "core/plan/alternatives.h"
#include "core/plan/planning.h"
#include "ui/document/latest_job.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace volteface::ui {

class Session;

/// What is asked. Everything in it is a snapshot.
struct PlanAsk {
    std::shared_ptr<const Stack> stack;
    std::shared_ptr<const Scenario> scenario; ///< bound
    std::map<ParameterId, std::string> parameters;
    std::shared_ptr<const catalogue::Catalogue> catalogue;
    PlanConstraints constraints;
    std::vector<PlanChoice> choices;
    std::string digest; ///< of stack and scenario, as far as they count
};

struct KeptPlan {
    PlanId id;
    plan::Planning planning;
};

/// What came of it. Parts that are still being worked out are missing until `complete`.
struct PlanAnswer {
    PlanAsk ask;
    std::shared_ptr<const cost::AssumptionSet> assumptions;
    std::vector<plan::Alternative> alternatives; ///< without what was decided by hand; empty: none, see clash
    std::optional<plan::Planning> mine;          ///< with it; empty where nothing was
    std::optional<plan::Planning> clash;         ///< where the demands clash
    std::vector<KeptPlan> kept;                  ///< as they would go now
    bool complete = false;
    double milliseconds = 0;
};
using PlanAnswerPtr = std::shared_ptr<const PlanAnswer>;

class Planner : public QObject {
    Q_OBJECT

public:
    /// Works it out; tells what there is before it is complete through `early`. `before` is the last answer,
    /// so that what still holds need not be made again.
    using Work = std::function<Result<PlanAnswer>(const PlanAsk& ask, const PlanAnswerPtr& before,
                                                  const std::function<void(const PlanAnswer&)>& early,
                                                  const Watch& watch)>;

    /// A child of the session, found by of().
    explicit Planner(Session* session);

    /// Null where the window has none.
    [[nodiscard]] static Planner* of(const Session& session);

    /// What a plan is made from, as text: plan::made_from. Without one every edit of the stack counts.
    using Digest = std::function<std::string(const Stack&, const Scenario&)>;

    /// How plans are made; without it nothing is ever computed.
    void setWork(Work work, Digest digest = {});
    [[nodiscard]] bool canWork() const { return work_ != nullptr; }
    /// Nothing is computed for nobody. What is there goes out of date all the same.
    void setWanted(QObject* who, bool wanted);

    /// What has been asked for and decided for the scenario in use: the first plan of the stack for it that
    /// holds no moves yet. Null: nothing, so everything is as it is when nobody says anything.
    [[nodiscard]] const Plan* draft() const;
    /// Puts it into the document, as one step to undo; where there was none it is added under `name`.
    void setDraft(PlanConstraints constraints, std::vector<PlanChoice> choices, const std::string& name);
    /// Takes it out of the document.
    void dropDraft();

    /// Null before the first; of an older state while isOutdated().
    [[nodiscard]] PlanAnswerPtr answer() const { return answer_; }
    /// Something has changed since the answer was asked for.
    [[nodiscard]] bool isOutdated() const { return outdated_; }
    /// There is more to come: the answer is out of date, or not complete yet.
    [[nodiscard]] bool isStale() const { return stale_; }
    [[nodiscard]] bool isRunning() const { return running_; }
    [[nodiscard]] bool isCancelled() const { return cancelled_; }
    /// Why there is no answer; nothing where there is one, or none was tried.
    [[nodiscard]] const std::optional<Error>& error() const { return error_; }
    [[nodiscard]] double progress() const { return progress_; }

    void cancel();
    void refresh();

Q_SIGNALS:
    /// An answer has come, in part or whole, or what is there went out of date.
    void changed();
    void runningChanged();
    void progressed(double share);

private:
    void replace();
    void changeScenario();
    void outdate();
    void begin();
    void setRunning(bool running);
    [[nodiscard]] PlanAsk ask() const;
    [[nodiscard]] bool isLookedAt() const;

    Session* session_;
    QTimer debounce_;
    Work work_;
    Digest digest_;
    std::map<QObject*, bool> lookers_;
    bool stale_ = true;
    bool outdated_ = true;
    bool running_ = false;
    bool cancelled_ = false;
    double progress_ = 0;
    std::optional<Error> error_;
    PlanAnswerPtr answer_;
    LatestJob job_;
};

} // namespace volteface::ui
