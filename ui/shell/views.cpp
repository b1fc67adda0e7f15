// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/views.h"

#include "core/audit/frameworks.h"
#include "core/cost/assumptions.h"
#include "core/exchange/shipped.h"
#include "ui/audit/audit_view.h"
#include "ui/audit/auditor.h"
#include "ui/catalogue/catalogue_panel.h"
#include "ui/charts/chart_card.h"
#include "ui/compare/compare_card.h"
#include "ui/compare/compare_split.h"
#include "ui/document/session.h"
#include "ui/findings/findings_panel.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_view.h"
#include "ui/outline/outline_panel.h"
#include "ui/outline/table_panel.h"
#include "ui/report/report_view.h"
#include "ui/scenario/scenario_bar.h"
#include "ui/scenario/scenario_editor.h"
#include "ui/scenario/scenario_list.h"
#include "ui/scenario/timeline.h"
#include "ui/scenario/why_panel.h"
#include "ui/support/convert.h"

#include <QBoxLayout>

namespace volteface::ui::views {

QSet<Perspective> available() {
    return {Perspective::map, Perspective::audit, Perspective::scenarios, Perspective::plan,
            Perspective::report};
}

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

namespace {

/// Laws and criteria that ship with the program; what cannot be read is reported and left out.
volteface::audit::Frameworks frameworksOf(Session* session, const exchange::ShippedData& shipped) {
    volteface::audit::Frameworks frameworks;
    const auto read = [&](const char* name, const auto& take) {
        if (const auto text = exchange::framework_text(shipped, name)) {
            take(*text, std::string(name) + ".json");
        } else {
            session->report(text.error());
        }
    };
    read("eu-csf", [&](const std::string& text, const std::string& file) {
        if (auto csf = volteface::audit::read_csf(text, file)) {
            frameworks.csf = std::move(*csf);
        } else {
            session->report(csf.error().front());
        }
    });
    read("laws", [&](const std::string& text, const std::string& file) {
        if (auto laws = volteface::audit::read_laws(text, file)) {
            frameworks.laws = std::move(*laws);
        } else {
            session->report(laws.error().front());
        }
    });
    return frameworks;
}

} // namespace

QWidget* audit(Session* session, const exchange::ShippedData& shipped, std::function<void()> toMap,
               std::function<void(const std::string&)> toCatalogue, QWidget* parent) {
    auto* view = new AuditView(session, parent);
    QObject::connect(view, &AuditView::mapRequested, view, std::move(toMap));
    QObject::connect(view, &AuditView::catalogueRequested, view,
                     [to = std::move(toCatalogue)](const QString& capability) { to(toUtf8(capability)); });
    view->setFrameworks(frameworksOf(session, shipped));
    Auditor::in(session)->setShippedFigures(shippedFigures(session, shipped));
    return view;
}

QWidget* timeline(Session* session, QWidget* parent) {
    return new CompareSplit(new Timeline(session), new CompareCard(session), parent);
}

QWidget* report(Session* session, const exchange::ShippedData& shipped, QWidget* parent) {
    if (Auditor::of(*session) == nullptr) {
        Auditor* const auditor = Auditor::in(session);
        auditor->setFrameworks(frameworksOf(session, shipped));
        auditor->setShippedFigures(shippedFigures(session, shipped));
    }
    return new ReportView(session, parent);
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

QWidget* scenarioEditor(Session* session, std::function<void()> pick, QWidget* parent) {
    auto* editor = new ScenarioEditor(session, parent);
    QObject::connect(editor, &ScenarioEditor::mapWanted, editor, std::move(pick));
    return editor;
}

QWidget* inspector(Session* session, QWidget* parent) {
    return new InspectorPanel(session, parent);
}

QWidget* findings(Session* session, QWidget* parent) {
    return new FindingsPanel(session, parent);
}

QWidget* outline(Session* session, QWidget* parent) {
    return new OutlinePanel(session, parent);
}

QWidget* table(Session* session, QWidget* parent) {
    return new TablePanel(session, parent);
}

QWidget* catalogue(Session* session, CatalogueDesk* desk, QWidget* parent) {
    return new CataloguePanel(session, desk, parent);
}

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

void run(MapCommand command, QWidget* map) {
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
}

void showEntry(const CatalogueId& entry, QWidget* catalogue) {
    if (auto* panel = qobject_cast<CataloguePanel*>(catalogue)) {
        panel->showEntry(entry);
    }
}

void showCapability(const std::string& capability, QWidget* catalogue) {
    if (auto* panel = qobject_cast<CataloguePanel*>(catalogue)) {
        panel->showCapability(capability);
    }
}

} // namespace volteface::ui::views
