// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/views.h"

#include "ui/document/session.h"
#ifdef VOLTEFACE_WITH_CHARTS
#include "ui/charts/chart_card.h"
#endif
#ifdef VOLTEFACE_WITH_FINDINGS
#include "ui/findings/findings_panel.h"
#endif
#ifdef VOLTEFACE_WITH_INSPECTOR
#include "ui/inspector/inspector_panel.h"
#endif
#ifdef VOLTEFACE_WITH_MAP
#include "ui/map/map_canvas.h"
#include "ui/map/map_view.h"
#endif
#ifdef VOLTEFACE_WITH_OUTLINE
#include "ui/outline/outline_panel.h"
#include "ui/outline/table_panel.h"
#endif
#ifdef VOLTEFACE_WITH_REPORT_VIEW
#include "ui/report/report_view.h"
#endif
#ifdef VOLTEFACE_WITH_SCENARIO
#include "ui/scenario/scenario_bar.h"
#include "ui/scenario/scenario_list.h"
#include "ui/scenario/timeline.h"
#include "ui/scenario/why_panel.h"
#endif

#include <QBoxLayout>

namespace volteface::ui::views {

QSet<Perspective> available() {
    QSet<Perspective> result;
#ifdef VOLTEFACE_WITH_MAP
    result.insert(Perspective::map);
#endif
#ifdef VOLTEFACE_WITH_SCENARIO
    result.insert(Perspective::scenarios);
#endif
#ifdef VOLTEFACE_WITH_REPORT_VIEW
    result.insert(Perspective::report);
#endif
    return result;
}

#ifdef VOLTEFACE_WITH_MAP
QWidget* map(Session* session, QWidget* parent) {
    auto* view = new MapView(session, parent);
    const auto reveal = [session](const ComponentId& component, const QString& field) {
        Q_EMIT session->revealRequested({SubjectRef::Kind::component, component.str()}, field);
    };
    QObject::connect(view, &MapView::editRequested, session,
                     [reveal](const ComponentId& component) { reveal(component, {}); });
    QObject::connect(view, &MapView::renameRequested, session,
                     [reveal](const ComponentId& component) { reveal(component, QStringLiteral("name")); });
    return view;
}
#else
QWidget* map(Session* /*session*/, QWidget* /*parent*/) {
    return nullptr;
}
#endif

#ifdef VOLTEFACE_WITH_SCENARIO
QWidget* timeline(Session* session, QWidget* parent) {
    return new Timeline(session, parent);
}
QWidget* scenarioBar(Session* session, QWidget* parent) {
    return new ScenarioBar(session, parent);
}
QWidget* scenarioList(Session* session, QWidget* parent) {
    return new ScenarioList(session, parent);
}
QWidget* why(Session* session, QWidget* parent) {
    return new WhyPanel(session, parent);
}
#else
QWidget* timeline(Session* /*session*/, QWidget* /*parent*/) {
    return nullptr;
}
QWidget* scenarioBar(Session* /*session*/, QWidget* /*parent*/) {
    return nullptr;
}
QWidget* scenarioList(Session* /*session*/, QWidget* /*parent*/) {
    return nullptr;
}
QWidget* why(Session* /*session*/, QWidget* /*parent*/) {
    return nullptr;
}
#endif

#ifdef VOLTEFACE_WITH_REPORT_VIEW
QWidget* report(Session* session, QWidget* parent) {
    return new ReportView(session, parent);
}
#else
QWidget* report(Session* /*session*/, QWidget* /*parent*/) {
    return nullptr;
}
#endif

#ifdef VOLTEFACE_WITH_INSPECTOR
QWidget* inspector(Session* session, QWidget* parent) {
    return new InspectorPanel(session, parent);
}
#else
QWidget* inspector(Session* /*session*/, QWidget* /*parent*/) {
    return nullptr;
}
#endif

#ifdef VOLTEFACE_WITH_FINDINGS
QWidget* findings(Session* session, QWidget* parent) {
    return new FindingsPanel(session, parent);
}
#else
QWidget* findings(Session* /*session*/, QWidget* /*parent*/) {
    return nullptr;
}
#endif

#ifdef VOLTEFACE_WITH_OUTLINE
QWidget* outline(Session* session, QWidget* parent) {
    return new OutlinePanel(session, parent);
}
QWidget* table(Session* session, QWidget* parent) {
    return new TablePanel(session, parent);
}
#else
QWidget* table(Session* /*session*/, QWidget* /*parent*/) {
    return nullptr;
}
QWidget* outline(Session* /*session*/, QWidget* /*parent*/) {
    return nullptr;
}
#endif

#ifdef VOLTEFACE_WITH_CHARTS
QWidget* charts(Session* session, QWidget* parent) {
    auto* board = new QWidget(parent);
    board->setProperty("ground", "canvas");
    board->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(board);
    row->setContentsMargins(12, 12, 12, 12);
    row->setSpacing(12);
    row->addWidget(new ServicesChartCard(session, board), 3);
    row->addWidget(new LinksChartCard(session, board), 2);
    return board;
}
#else
QWidget* charts(Session* /*session*/, QWidget* /*parent*/) {
    return nullptr;
}
#endif

void run(MapCommand command, QWidget* map) {
#ifdef VOLTEFACE_WITH_MAP
    auto* view = qobject_cast<MapView*>(map);
    if (view == nullptr) {
        return;
    }
    switch (command) {
    case MapCommand::focus:
        view->setFocusMode(!view->canvas()->focusMode());
        break;
    case MapCommand::zoomIn:
        view->zoomIn();
        break;
    case MapCommand::zoomOut:
        view->zoomOut();
        break;
    case MapCommand::fit:
        view->fit();
        break;
    case MapCommand::actualSize:
        view->zoomToActualSize();
        break;
    case MapCommand::arrange:
        view->arrangeAgain();
        break;
    case MapCommand::selectAll:
        view->selectAll();
        break;
    }
#else
    Q_UNUSED(command)
    Q_UNUSED(map)
#endif
}

} // namespace volteface::ui::views
