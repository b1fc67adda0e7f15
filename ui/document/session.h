// SPDX-License-Identifier: GPL-3.0-or-later
// What all views of one window share: the document, the selection, the scenario and the day, and the outcome
// that the background computation last delivered. Views talk to each other through this alone.
#pragma once

#include "core/base/duration.h"
#include "core/base/result.h"
#include "core/edit/change.h"
#include "core/model/scenario.h"
#include "core/model/stack.h"
#include "core/model/validation.h"
#include "core/simulation/outcome.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace volteface::catalogue {
class Catalogue;
}

namespace volteface::ui {

class Document;

struct Selection {
    std::vector<ComponentId> components; ///< in the order of selecting; the last one is current
    std::optional<RequirementId> requirement;

    [[nodiscard]] bool empty() const { return components.empty() && !requirement; }
    friend bool operator==(const Selection&, const Selection&) = default;
};

class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    /// Null while the welcome page is shown.
    [[nodiscard]] Document* document() const;
    /// Takes ownership; null closes.
    void setDocument(std::unique_ptr<Document> document);

    [[nodiscard]] std::shared_ptr<const Stack> stack() const; ///< never null; empty without a document

    [[nodiscard]] const Selection& selection() const;
    void select(Selection selection);

    /// Components that a view points at for a moment, without selecting them: what a selector hits, which
    /// records a fact would touch.
    [[nodiscard]] const std::vector<ComponentId>& pointedAt() const;
    void pointAt(std::vector<ComponentId> components);

    /// The day against which facts are stale, as the program's clock has it; without one nothing is.
    [[nodiscard]] std::optional<Date> today() const;
    void setToday(std::optional<Date> today);

    /// What the market offers: the shipped catalogue with the user's own over it. Never null.
    [[nodiscard]] std::shared_ptr<const catalogue::Catalogue> catalogue() const;
    void setCatalogue(std::shared_ptr<const catalogue::Catalogue> catalogue);

    /// The scenarios that ship with the program, and what was wrong with those that could not be read; asked
    /// for before the first document is set.
    void setLibrary(std::vector<Scenario> scenarios, Errors errors = {});
    [[nodiscard]] const Errors& libraryErrors() const;
    /// Scenarios of the document first, then those of the shipped library that the document has not got.
    [[nodiscard]] const std::vector<Scenario>& scenarios() const;
    [[nodiscard]] std::optional<ScenarioId> scenario() const; ///< none: nothing happens
    /// As run: with parameters bound. Null without a scenario.
    [[nodiscard]] std::shared_ptr<const Scenario> boundScenario() const;
    void setScenario(std::optional<ScenarioId> id, std::map<ParameterId, std::string> values = {});

    /// Runs a variant of the scenario in use for a moment, as a drag shows it until it is let go: then
    /// boundScenario() is this one, with its parameters bound. Null, setScenario() and another stack bring
    /// back the scenario as it is.
    void previewScenario(std::shared_ptr<const Scenario> bound);
    [[nodiscard]] bool isPreviewing() const;

    [[nodiscard]] Minute minute() const;
    [[nodiscard]] Minute horizon() const;
    /// Clamped to [0, horizon).
    void setMinute(Minute minute);
    [[nodiscard]] bool isPlaying() const;
    void setPlaying(bool playing);

    /// The newest finished outcome; null before the first. It may be of an older stack while isComputing().
    [[nodiscard]] std::shared_ptr<const simulation::Outcome> outcome() const;
    [[nodiscard]] std::shared_ptr<const std::vector<Finding>> findings() const;
    [[nodiscard]] bool isComputing() const;
    /// How long the newest outcome took, in milliseconds; 0 before the first.
    [[nodiscard]] double computeTime() const;
    /// The parameters' values that setScenario() was given.
    [[nodiscard]] const std::map<ParameterId, std::string>& parameterValues() const;

    /// Pushes an edit, or shows why it was refused. True if it was applied.
    bool apply(const Result<edit::Change>& change);
    /// Shows an error to the person (message bar), and never loses it.
    void report(const Error& error);

Q_SIGNALS:
    void documentChanged();
    void stackChanged(const volteface::edit::Change& change);
    void selectionChanged();
    void pointedAtChanged();
    void todayChanged();
    void catalogueChanged();
    void scenariosChanged();
    void scenarioChanged();
    void minuteChanged();
    void playingChanged(bool playing);
    void outcomeChanged();
    void findingsChanged();
    void computingChanged(bool computing);
    void errorReported(const volteface::Error& error);
    /// A view should bring this into sight and focus the field.
    void revealRequested(const volteface::SubjectRef& subject, const QString& field);
    /// "Why is it so?" was asked for a component at minute().
    void whyRequested(const volteface::ComponentId& component);

private:
    void onChanged(const edit::Change& change);

    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace volteface::ui
