// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_menu.h"

#include "core/edit/edits.h"
#include "ui/document/session.h"
#include "ui/map/map_canvas.h"
#include "ui/map/map_view.h"

#include <QCoreApplication>
#include <QMenu>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(volteface::ui::Map)
};

void fillForCards(QMenu& menu, MapView& view, const std::vector<std::uint32_t>& cards) {
    MapCanvas* canvas = view.canvas();
    const ComponentId current = canvas->content().session()->selection().components.back();
    const bool editable = canvas->isEditable();
    if (cards.size() == 1) {
        menu.addAction(Words::tr("Edit"), &view, [&view, current] { Q_EMIT view.editRequested(current); });
        QAction* rename = menu.addAction(Words::tr("Rename"), &view,
                                         [&view, current] { Q_EMIT view.renameRequested(current); });
        rename->setEnabled(editable);
        QAction* why = menu.addAction(Words::tr("Why is it so?"), &view, [canvas, current] {
            Q_EMIT canvas->content().session()->whyRequested(current);
        });
        why->setEnabled(canvas->content().states().simulated);
        menu.addSeparator();
    }
    QAction* focus = menu.addAction(Words::tr("Focus on what is connected"), &view, &MapView::setFocusMode);
    focus->setCheckable(true);
    focus->setChecked(canvas->focusMode());
    if (cards.size() > 1) {
        menu.addSeparator();
        menu.addAction(Words::tr("Align left"), &view, &MapView::alignLeft)->setEnabled(editable);
        menu.addAction(Words::tr("Align centres"), &view, &MapView::alignCentres)->setEnabled(editable);
        menu.addAction(Words::tr("Align right"), &view, &MapView::alignRight)->setEnabled(editable);
        menu.addAction(Words::tr("Distribute evenly"), &view, &MapView::distribute)
            ->setEnabled(editable && cards.size() > 2);
    }
    bool placed = false;
    for (const std::uint32_t card : cards) {
        placed = placed || canvas->content().scene().layout.cards[card].placed;
    }
    menu.addAction(Words::tr("Arrange again"), &view, &MapView::arrangeAgain)->setEnabled(editable && placed);
    menu.addSeparator();
    menu.addAction(Words::tr("Remove"), &view, &MapView::removeSelected)->setEnabled(editable);
}

} // namespace

void fillMapMenu(QMenu& menu, MapView& view, const QPointF& scene) {
    MapCanvas* canvas = view.canvas();
    const std::vector<std::uint32_t> cards = canvas->content().selectedCards();
    if (!cards.empty() && canvas->cardAt(scene)) {
        fillForCards(menu, view, cards);
        return;
    }
    const bool editable = canvas->isEditable();
    if (canvas->content().session()->selection().requirement && canvas->edgeAt(scene)) {
        menu.addAction(Words::tr("Remove requirement"), &view, &MapView::removeSelected)
            ->setEnabled(editable);
        menu.addSeparator();
    }
    menu.addAction(Words::tr("Add a component here"), &view, [canvas, scene] { canvas->addCard(scene); })
        ->setEnabled(editable);
    menu.addAction(Words::tr("Arrange everything again"), &view, &MapView::arrangeAgain)
        ->setEnabled(editable && !canvas->content().scene().stack->positions.empty());
    menu.addSeparator();
    menu.addAction(Words::tr("Fit in the window"), &view, &MapView::fit);
    menu.addAction(Words::tr("Actual size"), &view, &MapView::zoomToActualSize);
    menu.addAction(Words::tr("Copy as picture"), &view, &MapView::copyAsPicture);
    QAction* strip = menu.addAction(Words::tr("Overview and legend"), &view, &MapView::setStripVisible);
    strip->setCheckable(true);
    strip->setChecked(view.isStripVisible());
}

} // namespace volteface::ui
