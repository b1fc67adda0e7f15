// SPDX-License-Identifier: GPL-3.0-or-later
// Two or more scenarios on one timeline: what they do together is shown at once, and may be saved as a
// scenario of the document.
#pragma once

#include "core/model/combine.h"
#include "core/simulation/comparison.h"
#include "ui/document/latest_job.h"
#include "ui/document/session.h"

#include <QDialog>
#include <QTimer>

#include <optional>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace volteface::ui {

class CombineDialog : public QDialog {
    Q_OBJECT

public:
    /// Filled with these at first, and with more rows where there are fewer than two.
    CombineDialog(Session* session, const std::vector<std::pair<ScenarioId, Duration>>& parts,
                  QWidget* parent = nullptr);

    void addPart(const ScenarioId& scenario, Duration offset);
    [[nodiscard]] int partCount() const { return static_cast<int>(rows_.size()); }
    void setPart(int row, const ScenarioId& scenario, Duration offset);
    /// What the rows say, bound; fewer than two where they cannot be combined.
    [[nodiscard]] std::vector<ScenarioPart> parts() const;
    [[nodiscard]] const std::optional<simulation::Together>& result() const { return result_; }
    [[nodiscard]] QLineEdit* name() const { return name_; }
    [[nodiscard]] QPushButton* saveButton() const { return save_; }

    /// Adds the combination to the document as one edit and chooses it.
    void accept() override;

Q_SIGNALS:
    void computed();

private:
    struct Row {
        QWidget* box = nullptr;
        QComboBox* scenario = nullptr;
        QSpinBox* days = nullptr;
        QToolButton* remove = nullptr;
    };

    void build();
    void removePart(QWidget* box);
    void refresh();
    void begin();
    void showResult();

    Session* session_;
    std::vector<Row> rows_;
    QVBoxLayout* rowColumn_ = nullptr;
    QPushButton* more_ = nullptr;
    QLineEdit* name_ = nullptr;
    QLabel* stops_ = nullptr;
    QLabel* loss_ = nullptr;
    QLabel* adds_ = nullptr;
    QLabel* only_ = nullptr;
    QLabel* note_ = nullptr;
    QPushButton* save_ = nullptr;
    QString made_; ///< the name as it was made, until a person writes another
    std::shared_ptr<const Stack> stack_;
    std::optional<Scenario> scenario_;
    std::optional<simulation::Together> result_;
    QTimer debounce_;
    LatestJob job_;
};

} // namespace volteface::ui
