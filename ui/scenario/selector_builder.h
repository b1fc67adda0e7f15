// SPDX-License-Identifier: GPL-3.0-or-later
// A selector built by clicking: a tree of tests with all, any and not. What is complete is told at once;
// what is not yet says what it still wants, and waits.
#pragma once

#include "ui/scenario/scenario_editing.h"
#include "ui/scenario/selector_draft.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace volteface::ui {

class ValuePicker;

class SelectorBuilder : public QWidget {
    Q_OBJECT

public:
    explicit SelectorBuilder(Session* session, QWidget* parent = nullptr);

    /// What stands in the scenario. Something unfinished stays while it is still about the same.
    void show(const Selector& selector);
    /// As built so far; not always complete.
    [[nodiscard]] const Selector& draft() const { return draft_; }
    /// Opens the values of the test at the path, as a click on them would.
    ValuePicker* openValues(const SelectorPath& path);

Q_SIGNALS:
    /// Complete, and another than was shown.
    void committed(const volteface::Selector& selector);
    /// While values are being picked; incomplete ones too.
    void probed(const volteface::Selector& selector);
    /// The person wants to select components in the map.
    void pickRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void refreshSelection();
    void set(Selector draft);
    void retranslate();
    [[nodiscard]] QWidget* make(const Selector& part, const SelectorPath& path);
    [[nodiscard]] QWidget* makeTest(const Selector& part, const SelectorPath& path);
    [[nodiscard]] QWidget* makeGroup(const Selector& part, const SelectorPath& path);
    [[nodiscard]] QWidget* makeAdders(const SelectorPath& path);
    void refreshCounts(const Selector& draft);

    Session* session_;
    ScenarioEditing* editing_;
    Selector shown_;
    Selector draft_;
    QVBoxLayout* column_;
    QWidget* tree_ = nullptr;
    QPushButton* fromSelection_;
    QPushButton* pick_;
    QLabel* wants_;
};

} // namespace volteface::ui
