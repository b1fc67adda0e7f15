// SPDX-License-Identifier: GPL-3.0-or-later
// What completing upstream would bring in, before it is brought in: counted, listed by layer, each to be left
// out. Works it out in the background; past 300 ms it shows that it is at it.
#pragma once

#include "core/catalogue/completion.h"
#include "ui/document/latest_job.h"

#include <QDialog>

#include <memory>
#include <set>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace volteface::ui {

class CompletionDialog : public QDialog {
    Q_OBJECT

public:
    /// No component: the whole stack.
    CompletionDialog(std::shared_ptr<const Stack> stack,
                     std::shared_ptr<const catalogue::Catalogue> catalogue,
                     std::vector<ComponentId> components, QWidget* parent);

    [[nodiscard]] bool isReady() const { return ready_; }
    /// All that could be brought in; empty before isReady().
    [[nodiscard]] const catalogue::Additions& offered() const { return offered_; }
    /// What is left of it.
    [[nodiscard]] const catalogue::Additions& chosen() const { return chosen_; }
    void setLeftOut(const ComponentId& component, bool out);
    [[nodiscard]] QString summary() const;

private:
    void start();
    void fill();
    void choose();
    void setAll(bool in);

    std::shared_ptr<const Stack> stack_;
    std::shared_ptr<const catalogue::Catalogue> catalogue_;
    std::vector<ComponentId> components_;
    catalogue::Additions offered_;
    catalogue::Additions chosen_;
    std::set<ComponentId> out_;
    bool ready_ = false;
    bool filling_ = false;
    QLabel* summary_;
    QLabel* layers_;
    QProgressBar* progress_;
    QTreeWidget* table_;
    QPushButton* all_;
    QPushButton* none_;
    QPushButton* accept_;
    LatestJob job_;
};

} // namespace volteface::ui
