// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_view.h"
#include "ui/audit/figure_card.h"
#include "ui/audit/headline.h"
#include "ui/audit/segments.h"
#include "ui/audit/strips.h"
#include "ui/support/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr int page_margin = 16;
constexpr int card_gap = 12;
constexpr int widest = 1480;  ///< from here on the findings stand beside the other cards
constexpr int middling = 980; ///< from here on two cards stand beside one another
constexpr int findings_width = 372;
constexpr int least_sentence = 520;
constexpr int twelfths = 12;

using Place = AuditView::Place;

const std::vector<Place> wide_places{
    {AuditView::layers_card, 0, 0, 3},        {AuditView::exposure_card, 0, 3, 9},
    {AuditView::chokepoints_card, 1, 0, 5},   {AuditView::cuts_card, 1, 5, 7},
    {AuditView::readings_card, 2, 0, 6},      {AuditView::csf_card, 2, 6, 6},
    {AuditView::laws_card, 3, 0, 6},          {AuditView::horizons_card, 3, 6, 6},
    {AuditView::concentration_card, 4, 0, 6}, {AuditView::lock_in_card, 4, 6, 6},
    {AuditView::secnumcloud_card, 5, 0, 6},   {AuditView::dora_card, 5, 6, 6},
    {AuditView::irn_card, 6, 0, 12},
};
const std::vector<Place> middling_places{
    {AuditView::findings_card, 0, 7, 5, 4},   {AuditView::layers_card, 0, 0, 7},
    {AuditView::chokepoints_card, 1, 0, 7},   {AuditView::horizons_card, 2, 0, 7},
    {AuditView::concentration_card, 3, 0, 7}, {AuditView::exposure_card, 4, 0, 12},
    {AuditView::cuts_card, 5, 0, 12},         {AuditView::readings_card, 6, 0, 12},
    {AuditView::csf_card, 7, 0, 6},           {AuditView::laws_card, 7, 6, 6},
    {AuditView::lock_in_card, 8, 0, 12},      {AuditView::secnumcloud_card, 9, 0, 12},
    {AuditView::dora_card, 10, 0, 12},        {AuditView::irn_card, 11, 0, 12},
};
const std::vector<Place> narrow_places{
    {AuditView::findings_card, 0, 0, 12}, {AuditView::layers_card, 1, 0, 12},
    {AuditView::exposure_card, 2, 0, 12}, {AuditView::chokepoints_card, 3, 0, 12},
    {AuditView::cuts_card, 4, 0, 12},     {AuditView::readings_card, 5, 0, 12},
    {AuditView::csf_card, 6, 0, 12},      {AuditView::laws_card, 7, 0, 12},
    {AuditView::horizons_card, 8, 0, 12}, {AuditView::concentration_card, 9, 0, 12},
    {AuditView::lock_in_card, 10, 0, 12}, {AuditView::secnumcloud_card, 11, 0, 12},
    {AuditView::dora_card, 12, 0, 12},    {AuditView::irn_card, 13, 0, 12},
};

} // namespace

AuditView::AuditView(Session* session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , auditor_(Auditor::in(session))
    , status_(new StatusStrip(auditor_, this))
    , scroll_(new QScrollArea(this))
    , page_(new QWidget)
    , cardsBox_(new QWidget(page_))
    , empty_(new QLabel(page_))
    , headline_(new Headline(cardsBox_))
    , units_(new Segments(cardsBox_))
    , bases_(new Segments(cardsBox_))
    , export_(new QToolButton(cardsBox_))
    , trail_(new TrailBar(this)) {
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
    scroll_->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll_->setFocusPolicy(Qt::NoFocus);
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("tone", "secondary");
    for (int i = 0; i < card_count; ++i) {
        cards_.push_back(new FigureCard(session_, cardsBox_));
    }
    export_->setIcon(themedIcon(QStringLiteral("document-export")));
    export_->setProperty("kind", "flat");
    export_->setFixedSize(24, 24);
    export_->setFocusPolicy(Qt::StrongFocus);
    lost_ = card(exposure_card)->addSwitch();
    reaches_ = card(exposure_card)->addSwitch();
    buffers_ = card(exposure_card)->addSwitch();
    gone_ = card(horizons_card)->addSwitch();
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
    page->setSpacing(0);
    page->addWidget(cardsBox_);
    page->addWidget(empty_);
    page->addStretch(1);
    cardsBox_->installEventFilter(this);
}

void AuditView::arrange() {
    const int wanted = width() >= widest ? 2 : width() >= middling ? 1 : 0;
    if (shown_ == nullptr) {
        return;
    }
    if (wanted == arranged_) {
        place();
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
        case secnumcloud_card:
            return !shown_->audit.secnumcloud.empty();
        case dora_card:
            return !shown_->audit.dora.empty();
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
    places_.clear();
    for (const Place& place : wanted == 2 ? wide_places : wanted == 1 ? middling_places : narrow_places) {
        if (is_there(place.card)) {
            places_.push_back(place);
        }
    }
    for (int i = 0; i < card_count; ++i) {
        card(static_cast<Card>(i))->setVisible(is_there(static_cast<Card>(i)));
    }
    // Beside a card that is not there a neighbour takes the whole row.
    for (Place& place : places_) {
        const auto neighbours = std::count_if(places_.begin(), places_.end(),
                                              [&](const Place& other) { return other.row == place.row; });
        if (neighbours == 1 && place.rows == 1 && place.column == 6) {
            place.column = 0;
        }
        if (neighbours == 1 && place.rows == 1 && place.span == 6) {
            place.span = twelfths;
        }
    }
    // Tab goes through the cards as they stand.
    setTabOrder(units_, bases_);
    setTabOrder(bases_, export_);
    QWidget* before = export_;
    for (const Place& place : places_) {
        before = card(place.card)->tabAfter(before);
    }
    place();
}

void AuditView::place() {
    const int width = cardsBox_->width();
    if (shown_ == nullptr || width < 100 || placing_) {
        return;
    }
    placing_ = true;
    const int button = export_->width() + 6;
    const int switches = units_->sizeHint().width() + bases_->sizeHint().width() + card_gap + button;
    // Where they would squeeze the sentence they stand above it.
    const bool above = width - switches < least_sentence;
    const int sentence = above ? width : width - switches - 2 * card_gap;
    export_->move(width - export_->width(), 3);
    bases_->setGeometry(QRect(QPoint(width - button - bases_->sizeHint().width(), 4), bases_->sizeHint()));
    units_->setGeometry(QRect(QPoint(width - switches, 4), units_->sizeHint()));
    int y = 0;
    if (!headline_->isHidden()) {
        const int top = above ? 34 : 0;
        headline_->setGeometry(0, top, sentence, headline_->heightForWidth(sentence));
        y = top + headline_->height();
    }
    y = std::max(y, 30) + card_gap;
    const bool beside = arranged_ == 2;
    const int room = beside ? width - findings_width - card_gap : width;
    const auto left_of = [&](int column) {
        return static_cast<int>((room + card_gap) * static_cast<double>(column) / twelfths);
    };
    const auto width_of = [&](const Place& place) {
        return left_of(place.column + place.span) - left_of(place.column) - card_gap;
    };
    int bottom = y;
    if (beside) {
        FigureCard* findings = card(findings_card);
        findings->setGeometry(room + card_gap, y, findings_width, findings->heightAt(findings_width));
        bottom = findings->geometry().bottom() + 1;
    }
    // One that spans rows is as high as they are, or lower rows wait for its end.
    const Place* tall = nullptr;
    int tall_top = 0;
    const auto end_tall = [&] {
        if (tall != nullptr) {
            FigureCard* each = card(tall->card);
            const int wide = width_of(*tall);
            const int high = std::max(each->heightAt(wide), y - card_gap - tall_top);
            each->setGeometry(left_of(tall->column), tall_top, wide, high);
            y = std::max(y, tall_top + high + card_gap);
            tall = nullptr;
        }
    };
    const int rows = places_.empty() ? 0
                                     : std::max_element(
                                           places_.begin(), places_.end(),
                                           [](const Place& a, const Place& b) {
                                               return a.row < b.row;
                                           })->row +
                                           1;
    for (int row = 0; row < rows; ++row) {
        if (tall != nullptr && row >= tall->row + tall->rows) {
            end_tall();
        }
        int high = 0;
        for (const Place& each : places_) {
            if (each.row == row && each.rows == 1) {
                high = std::max(high, card(each.card)->heightAt(width_of(each)));
            } else if (each.row == row) {
                tall = &each;
                tall_top = y;
            }
        }
        for (const Place& each : places_) {
            if (each.row == row && each.rows == 1) {
                card(each.card)->setGeometry(left_of(each.column), y, width_of(each), high);
            }
        }
        y += high > 0 ? high + card_gap : 0;
    }
    end_tall();
    cardsBox_->setFixedHeight(std::max(y - card_gap, bottom));
    placing_ = false;
}

bool AuditView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == cardsBox_ && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void AuditView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void AuditView::retranslate() {
    setAccessibleName(tr("Audit"));
    units_->setWords(
        {nameOf(Unit::links), nameOf(Unit::components), nameOf(Unit::cost), nameOf(Unit::impact)},
        tr("What is counted"));
    bases_->setWords(
        {nameOf(audit::Basis::control), nameOf(audit::Basis::hosting), nameOf(audit::Basis::origin)},
        tr("Whose it is"));
    export_->setToolTip(tr("Export as SVG, PNG or CSV"));
    export_->setAccessibleName(export_->toolTip());
    lost_->setWords({tr("All", "whose loss"), tr("Organisations"), tr("Control"), tr("Hosting")},
                    tr("Whose loss is looked at"));
    reaches_->setWords({tr("Any way"), tr("Direct")}, tr("Which dependence counts"));
    gone_->setWords({tr("All of it", "of a country"), tr("Controlled"), tr("Hosted")},
                    tr("What of a country is gone"));
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
    card(secnumcloud_card)->setTitle(tr("SecNumCloud"));
    card(dora_card)->setTitle(tr("DORA register"));
    card(irn_card)->setTitle(tr("Digital Resilience Index (IRN)"));
    refreshFigures();
}

void AuditView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
