// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_view.h"
#include "ui/audit/figure_card.h"
#include "ui/audit/headline.h"
#include "ui/audit/segments.h"
#include "ui/audit/strips.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr int page_margin = 16;
constexpr int card_gap = 12;
constexpr int widest = 1480;  ///< from here on the findings stand beside the other cards
constexpr int middling = 980; ///< from here on two cards stand beside one another
constexpr int findings_width = 372;
constexpr int last_row = 20; ///< empty: takes what height is left over

struct Place {
    AuditView::Card card;
    int row;
    int column;
    int span;
};

/// In twelfths of the page.
const std::vector<Place> wide_places{
    {AuditView::layers_card, 0, 0, 3},        {AuditView::exposure_card, 0, 3, 9},
    {AuditView::chokepoints_card, 1, 0, 5},   {AuditView::cuts_card, 1, 5, 7},
    {AuditView::readings_card, 2, 0, 6},      {AuditView::csf_card, 2, 6, 6},
    {AuditView::laws_card, 3, 0, 6},          {AuditView::horizons_card, 3, 6, 6},
    {AuditView::concentration_card, 4, 0, 6}, {AuditView::lock_in_card, 4, 6, 6},
};
const std::vector<Place> middling_places{
    {AuditView::findings_card, 0, 0, 5},      {AuditView::layers_card, 0, 5, 7},
    {AuditView::exposure_card, 1, 0, 12},     {AuditView::chokepoints_card, 2, 0, 12},
    {AuditView::cuts_card, 3, 0, 12},         {AuditView::readings_card, 4, 0, 12},
    {AuditView::csf_card, 5, 0, 6},           {AuditView::laws_card, 5, 6, 6},
    {AuditView::concentration_card, 6, 0, 6}, {AuditView::horizons_card, 6, 6, 6},
    {AuditView::lock_in_card, 7, 0, 12},
};
const std::vector<Place> narrow_places{
    {AuditView::findings_card, 0, 0, 12}, {AuditView::layers_card, 1, 0, 12},
    {AuditView::exposure_card, 2, 0, 12}, {AuditView::chokepoints_card, 3, 0, 12},
    {AuditView::cuts_card, 4, 0, 12},     {AuditView::readings_card, 5, 0, 12},
    {AuditView::csf_card, 6, 0, 12},      {AuditView::laws_card, 7, 0, 12},
    {AuditView::horizons_card, 8, 0, 12}, {AuditView::concentration_card, 9, 0, 12},
    {AuditView::lock_in_card, 10, 0, 12},
};

} // namespace

AuditView::AuditView(Session* session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , auditor_(new Auditor(session, this))
    , status_(new StatusStrip(auditor_, this))
    , scroll_(new QScrollArea(this))
    , page_(new QWidget)
    , cardsBox_(new QWidget(page_))
    , empty_(new QLabel(page_))
    , headline_(new Headline(cardsBox_))
    , units_(new Segments(cardsBox_))
    , bases_(new Segments(cardsBox_))
    , trail_(new TrailBar(this))
    , grid_(new QGridLayout) {
    build();
    connectCards();
    retranslate();
    cardsBox_->hide();
    empty_->hide();
}

void AuditView::build() {
    setProperty("ground", "canvas");
    setAttribute(Qt::WA_StyledBackground);
    page_->setProperty("ground", "canvas");
    scroll_->setWidget(page_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("tone", "secondary");
    for (int i = 0; i < card_count; ++i) {
        cards_.push_back(new FigureCard(session_, cardsBox_));
    }
    buffers_ = card(exposure_card)->addSwitch();
    levels_ = card(chokepoints_card)->addSwitch();
    weights_ = card(csf_card)->addSwitch();
    weighings_ = card(concentration_card)->addSwitch();
    weighings_->setCurrent(static_cast<int>(audit::Weighing::links));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(status_);
    column->addWidget(scroll_, 1);
    column->addWidget(trail_);
    auto* page = new QVBoxLayout(page_);
    page->setContentsMargins(page_margin, 14, page_margin, page_margin);
    page->setSpacing(card_gap);
    page->addWidget(cardsBox_);
    page->addWidget(empty_);
    page->addStretch(1);
    auto* cards = new QVBoxLayout(cardsBox_);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(card_gap);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(headline_, 1);
    head->addSpacing(12);
    head->addWidget(units_, 0, Qt::AlignTop);
    head->addWidget(bases_, 0, Qt::AlignTop);
    cards->addLayout(head);
    auto* body = new QHBoxLayout;
    body->setSpacing(card_gap);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setSpacing(card_gap);
    for (int i = 0; i < 12; ++i) {
        grid_->setColumnStretch(i, 1);
        grid_->setColumnMinimumWidth(i, 1);
    }
    grid_->setRowStretch(last_row, 1);
    body->addLayout(grid_, 1);
    body->addWidget(card(findings_card), 0, Qt::AlignTop);
    cards->addLayout(body);
}

void AuditView::arrange() {
    const int wanted = width() >= widest ? 2 : width() >= middling ? 1 : 0;
    if (wanted == arranged_ || shown_ == nullptr) {
        return;
    }
    arranged_ = wanted;
    const bool laws = !shown_->frameworks.laws.empty();
    const bool framework = !shown_->audit.csf.empty();
    const bool services = shown_->audit.services > 0;
    const auto is_there = [&](Card which) {
        switch (which) {
        case laws_card:
            return laws && services;
        case csf_card:
            return framework && services;
        case horizons_card:
            return !shown_->audit.autarky_horizons.empty();
        case readings_card:
            return !shown_->audit.sovereignty.empty();
        case chokepoints_card:
        case cuts_card:
            return services;
        case lock_in_card:
            return shown_->audit.lock_ins.end() !=
                   std::find_if(shown_->audit.lock_ins.begin(), shown_->audit.lock_ins.end(),
                                [](const audit::LockIn& each) { return each.needs > 0; });
        default:
            return true;
        }
    };
    const std::vector<Place>& places = wanted == 2   ? wide_places
                                       : wanted == 1 ? middling_places
                                                     : narrow_places;
    FigureCard* findings = card(findings_card);
    for (FigureCard* each : cards_) {
        grid_->removeWidget(each);
    }
    auto* body = static_cast<QHBoxLayout*>(cardsBox_->layout()->itemAt(1)->layout());
    body->removeWidget(findings);
    if (wanted == 2) {
        findings->setFixedWidth(findings_width);
        body->addWidget(findings, 0, Qt::AlignTop);
    } else {
        findings->setMinimumWidth(0);
        findings->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    for (const Place& place : places) {
        FigureCard* each = card(place.card);
        const bool there = is_there(place.card);
        each->setVisible(there);
        if (!there) {
            continue;
        }
        // Beside a card that is not there a neighbour takes the whole row.
        int first = place.column;
        int span = place.span;
        for (const Place& other : places) {
            if (other.row == place.row && other.card != place.card && !is_there(other.card)) {
                first = 0;
                span = 12;
            }
        }
        grid_->addWidget(each, place.row, first, 1, span);
    }
    findings->setVisible(true);
    // Tab goes through the cards as they stand.
    QWidget* before = bases_;
    for (const Place& place : places) {
        setTabOrder(before, card(place.card));
        before = card(place.card);
    }
}

void AuditView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void AuditView::retranslate() {
    setAccessibleName(tr("Audit"));
    units_->setWords({nameOf(Unit::links), nameOf(Unit::components), nameOf(Unit::cost)},
                     tr("What is counted"));
    bases_->setWords(
        {nameOf(audit::Basis::control), nameOf(audit::Basis::hosting), nameOf(audit::Basis::origin)},
        tr("Whose it is"));
    buffers_->setWords({tr("With buffers"), tr("Without")}, tr("Whether buffers and spares count"));
    levels_->setWords({tr("Organisation"), tr("Component"), tr("Control"), tr("Hosting")},
                      tr("What is lost"));
    weights_->setWords({tr("June 2026"), tr("v1.2.1")}, tr("Set of weights"));
    weighings_->setWords({nameOf(Unit::components), nameOf(Unit::links), nameOf(Unit::cost)},
                         tr("What is counted"));
    empty_->setText(
        tr("The stack is empty: there is nothing to audit yet.\nDraw it on the map, or import what you "
           "have."));
    card(findings_card)->setTitle(tr("What stands out"));
    card(exposure_card)->setTitle(tr("Exposure"));
    card(chokepoints_card)->setTitle(tr("Chokepoints"));
    card(cuts_card)->setTitle(tr("Minimal cut sets"));
    card(readings_card)->setTitle(tr("Two readings of sovereignty"));
    card(csf_card)->setTitle(tr("EU cloud sovereignty"));
    card(concentration_card)->setTitle(tr("Concentration"));
    card(horizons_card)->setTitle(tr("Autarky horizon"));
    card(laws_card)->setTitle(tr("Laws that reach abroad"));
    card(lock_in_card)->setTitle(tr("Standard lock-in"));
    refreshFigures();
}

void AuditView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
