// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the Scenarios perspective: head, parameters, events and services over one axis of time.
#pragma once

#include "ui/document/session.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace volteface::ui {

class EventRow;
class ParametersForm;
class ScenarioEditing;
class ScenarioHead;
class ServiceRow;
class StateLegend;
class TimeHead;
class TimelineRow;

class Timeline : public QWidget {
    Q_OBJECT

public:
    explicit Timeline(Session* session, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<EventRow*>& events() const { return events_; }
    [[nodiscard]] const std::vector<ServiceRow*>& services() const { return services_; }
    [[nodiscard]] ScenarioHead* scenarioHead() const { return about_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void fitAbout();
    void refreshScenario();
    void refreshServices();
    void refreshMinute();
    void adopt(TimelineRow* row);
    void adopt(EventRow* row);
    void refreshSelected();
    void focusSelected();

    Session* session_;
    ScenarioEditing* editing_;
    ScenarioHead* about_;
    ParametersForm* parameters_;
    TimeHead* head_;
    QPushButton* addEvent_;
    QScrollArea* aboutArea_;
    QScrollArea* area_ = nullptr;
    QVBoxLayout* eventColumn_;
    std::vector<EventRow*> events_;
    QLabel* noEvents_;
    QLabel* servicesTitle_;
    StateLegend* legend_;
    QVBoxLayout* serviceColumn_;
    std::vector<ServiceRow*> services_;
    ComponentId asked_;
};

} // namespace volteface::ui
