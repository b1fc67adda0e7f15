// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audit_view.h"

#include "core/catalogue/catalogue.h"
#include "ui/audit/chokepoint_figure.h"
#include "ui/audit/concentration_figure.h"
#include "ui/audit/csf_figure.h"
#include "ui/audit/cut_figure.h"
#include "ui/audit/dora_figure.h"
#include "ui/audit/figure_card.h"
#include "ui/audit/figure_view.h"
#include "ui/audit/findings_figure.h"
#include "ui/audit/framework_forms.h"
#include "ui/audit/headline.h"
#include "ui/audit/irn_figure.h"
#include "ui/audit/law_figure.h"
#include "ui/audit/layer_figure.h"
#include "ui/audit/secnumcloud_figure.h"
#include "ui/audit/segments.h"
#include "ui/audit/sovereignty_figure.h"
#include "ui/audit/strips.h"
#include "ui/document/session.h"
#include "ui/support/convert.h"
#include "ui/support/names.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr audit::Level levels[] = {audit::Level::organisation, audit::Level::component, audit::Level::control,
                                   audit::Level::hosting};

} // namespace

void AuditView::setFrameworks(audit::Frameworks frameworks) {
    auditor_->setFrameworks(std::move(frameworks));
}

QString AuditView::trail() const {
    return trail_->words();
}

bool AuditView::isBusy() const {
    return isVisible() && session_->document() != nullptr && !auditor_->isSettled();
}

void AuditView::setUnit(Unit unit) {
    unit_ = unit;
    units_->setCurrent(static_cast<int>(unit));
    refreshFigures();
}

void AuditView::setBasis(audit::Basis basis) {
    basis_ = basis;
    bases_->setCurrent(static_cast<int>(basis));
    refreshFigures();
}

void AuditView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    auditor_->setWanted(this, true);
    arrange();
}

void AuditView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    auditor_->setWanted(this, false);
}

void AuditView::connectCards() {
    for (int i = 0; i < card_count; ++i) {
        const auto from = static_cast<Card>(i);
        FigureCard* each = card(from);
        connect(each, &FigureCard::chosen, this,
                [this, from](const Target& target) { choose(from, target); });
        connect(each, &FigureCard::opened, this, [this, from](const Target& target) { open(from, target); });
        connect(each, &FigureCard::moreWanted, this, [this, from] { toggleAll(from); });
    }
    connect(units_, &Segments::changed, this, [this](int index) { setUnit(static_cast<Unit>(index)); });
    connect(bases_, &Segments::changed, this,
            [this](int index) { setBasis(static_cast<audit::Basis>(index)); });
    for (Segments* each : {lost_, reaches_, buffers_}) {
        connect(each, &Segments::changed, this, [this] {
            refreshExposure();
            place();
        });
    }
    connect(export_, &QToolButton::clicked, this, &AuditView::exportHeadline);
    for (Segments* each : {levels_, weighings_, gone_}) {
        connect(each, &Segments::changed, this, &AuditView::refreshFigures);
    }
    connect(weights_, &Segments::changed, this, &AuditView::refreshCsf);
    connect(trail_, &TrailBar::mapRequested, this, &AuditView::mapRequested);
    connect(auditor_, &Auditor::changed, this, &AuditView::refresh);
    connect(session_, &Session::documentChanged, this, [this] {
        service_.reset();
        finding_ = 0;
        all_.clear();
        trail_->clear();
    });
}

void AuditView::refresh() {
    for (FigureCard* each : cards_) {
        each->setStale(auditor_->isStale());
    }
    if (shown_ != auditor_->data()) {
        shown_ = auditor_->data();
        refreshFigures();
    }
}

void AuditView::refreshFigures() {
    const bool anything = shown_ != nullptr && !shown_->stack->components.empty();
    cardsBox_->setVisible(anything);
    empty_->setVisible(shown_ != nullptr && !anything);
    if (!anything) {
        return;
    }
    headline_->show(shown_, basis_, unit_);
    headline_->setVisible(amountOf(shown_->audit.by(basis_).total, unit_) > 0);
    export_->setVisible(!headline_->isHidden());
    card(layers_card)->setTitle(LayerFigure::title(basis_, unit_));
    card(layers_card)->show(std::make_shared<LayerFigure>(shown_, basis_, unit_));
    const bool services = shown_->audit.services > 0;
    const QString none =
        tr("There is no service yet: nothing that a loss could stop. Add a component of the layer "
           "“Service” and say what it needs.");
    if (service_ && volteface::find(*shown_->stack, *service_) == nullptr) {
        service_.reset();
    }
    if (!service_) {
        // The service that the framework's card shows first: the most critical one.
        for (const Component& component : shown_->stack->components) {
            const auto rank = [](const Component& each) {
                return each.service ? each.service->criticality.value_or(9) : 9;
            };
            if (component.layer == Layer::service &&
                (!service_ || rank(component) < rank(*volteface::find(*shown_->stack, *service_)))) {
                service_ = component.id;
            }
        }
    }
    const auto show = [&](Card which, const auto& make) {
        services ? card(which)->show(make()) : card(which)->show(nullptr, none);
    };
    show(chokepoints_card, [&] {
        return std::make_shared<ChokepointFigure>(shown_, levels[levels_->current()],
                                                  showsAll(chokepoints_card));
    });
    show(cuts_card, [&] { return std::make_shared<CutFigure>(shown_, showsAll(cuts_card)); });
    show(readings_card, [&] { return std::make_shared<ReadingsFigure>(shown_, showsAll(readings_card)); });
    show(horizons_card, [&] {
        return std::make_shared<HorizonFigure>(shown_, static_cast<Gone>(gone_->current()),
                                               showsAll(horizons_card));
    });
    show(laws_card, [&] { return std::make_shared<LawFigure>(shown_, showsAll(laws_card)); });
    card(concentration_card)
        ->show(std::make_shared<ConcentrationFigure>(shown_,
                                                     static_cast<audit::Weighing>(weighings_->current())));
    card(lock_in_card)->show(std::make_shared<LockInFigure>(shown_));
    card(secnumcloud_card)->show(std::make_shared<SecNumCloudFigure>(shown_));
    card(dora_card)->show(std::make_shared<DoraFigure>(shown_));
    card(irn_card)->show(std::make_shared<IrnFigure>(shown_));
    std::vector<AuditFinding> findings = this->findings();
    finding_ = std::min(finding_, findings.empty() ? 0 : findings.size() - 1);
    card(findings_card)->show(std::make_shared<FindingsFigure>(std::move(findings), finding_));
    refreshExposure();
    refreshCsf();
    arranged_ = -1;
    arrange();
}

void AuditView::refreshExposure() {
    if (shown_ == nullptr) {
        return;
    }
    if (shown_->audit.services == 0) {
        card(exposure_card)
            ->show(nullptr,
                   tr("There is no service yet: nothing that a loss could stop. Add a component of the "
                      "layer “Service” and say what it needs."));
        return;
    }
    ExposureChoice choice;
    choice.buffers = buffers_->current() == 0;
    choice.direct = reaches_->current() == 1;
    // All, organisations, control, hosting; of all, the jurisdictions are those of the page.
    const int lost = lost_->current();
    choice.lost = lost == 0 ? Lost::all : lost == 1 ? Lost::organisations : Lost::jurisdictions;
    const bool hosting = lost == 3 || (lost == 0 && basis_ == audit::Basis::hosting);
    choice.jurisdictions = hosting ? audit::Level::hosting : audit::Level::control;
    choice.all = showsAll(exposure_card);
    choice.service = service_;
    card(exposure_card)->show(std::make_shared<ExposureFigure>(shown_, choice));
}

void AuditView::refreshCsf() {
    if (shown_ == nullptr || !service_ || csfOf(*shown_, *service_) == nullptr) {
        card(csf_card)->show(nullptr);
        return;
    }
    // The newer weights stand first.
    const auto weights = weights_->current() == 0 ? audit::WeightSet::june_2026 : audit::WeightSet::v1_2_1;
    card(csf_card)->show(std::make_shared<CsfFigure>(shown_, *service_, weights));
}

FrameworkDialog* AuditView::form(Card which) {
    if (shown_ == nullptr) {
        return nullptr;
    }
    if (which == csf_card) {
        const auto weights =
            weights_->current() == 0 ? audit::WeightSet::june_2026 : audit::WeightSet::v1_2_1;
        return csfForm(session_, shown_, weights, service_, this);
    }
    return which == dora_card          ? doraForm(session_, this)
           : which == irn_card         ? irnForm(session_, this)
           : which == secnumcloud_card ? vetoForm(session_, this)
                                       : nullptr;
}

void AuditView::answer(Card which) {
    if (FrameworkDialog* dialog = form(which)) {
        dialog->open();
    }
}

void AuditView::toggleAll(Card which) {
    if (which == csf_card || which == dora_card || which == irn_card || which == secnumcloud_card) {
        answer(which);
        return;
    }
    if (!all_.erase(which)) {
        all_.insert(which);
    }
    refreshFigures();
}

void AuditView::choose(Card from, const Target& target) {
    if (shown_ == nullptr) {
        return;
    }
    const Stack& stack = *shown_->stack;
    std::vector<ComponentId> selected;
    for (const audit::Element& element : target.goes) {
        for (ComponentId& id : componentsOf(stack, element)) {
            if (std::find(selected.begin(), selected.end(), id) == selected.end()) {
                selected.push_back(std::move(id));
            }
        }
    }
    selected.insert(selected.end(), target.components.begin(), target.components.end());
    QString words = target.words;
    if (from == exposure_card && target.service && target.element) {
        const std::vector<audit::PathStep> path =
            audit::shortest_path(stack, *target.service, *target.element);
        QStringList names;
        selected.clear();
        for (const audit::PathStep& step : path) {
            names << nameIn(stack, step.component);
            selected.push_back(step.component);
        }
        std::reverse(selected.begin(), selected.end());
        if (!names.isEmpty()) {
            words += QLatin1Char(' ') + tr("The way: %1").arg(names.join(QStringLiteral(" → ")));
        }
    }
    // Only what the stack at hand still has.
    const auto now = session_->stack();
    selected.erase(
        std::remove_if(selected.begin(), selected.end(),
                       [&](const ComponentId& id) { return volteface::find(*now, id) == nullptr; }),
        selected.end());
    if (!selected.empty()) {
        session_->select({selected, {}});
    }
    trail_->show(words.replace(QLatin1Char('\n'), QStringLiteral(" · ")), !selected.empty());
    if (target.finding) {
        if (*target.finding != finding_) {
            finding_ = *target.finding;
            card(findings_card)->show(std::make_shared<FindingsFigure>(findings(), finding_));
            place();
        }
        if (target.fix) {
            fix(*target.finding);
        } else if (target.map) {
            Q_EMIT mapRequested();
        }
    } else if (target.service && service_ != target.service) {
        service_ = target.service;
        refreshExposure();
        refreshCsf();
    }
}

std::vector<AuditFinding> AuditView::findings() const {
    std::set<std::string> offered;
    for (const CatalogueEntry& entry : session_->catalogue()->entries()) {
        offered.insert(entry.capabilities.begin(), entry.capabilities.end());
    }
    return findingsOf(*shown_, offered);
}

void AuditView::fix(std::size_t finding) {
    const std::vector<AuditFinding> all = findings();
    if (finding >= all.size()) {
        return;
    }
    const FindingFix& fix = all[finding].fix;
    const auto now = session_->stack();
    const bool need = fix.requirement && volteface::find(*now, *fix.requirement) != nullptr;
    if (!fix.component || volteface::find(*now, *fix.component) == nullptr || (fix.requirement && !need)) {
        return;
    }
    Selection selection{{*fix.component}, {}};
    if (need) {
        selection.requirement = fix.requirement;
    }
    session_->select(selection);
    Q_EMIT mapRequested();
    if (!fix.capability.empty()) {
        Q_EMIT catalogueRequested(toQString(fix.capability));
    } else if (need) {
        Q_EMIT session_->revealRequested({SubjectRef::Kind::requirement, fix.requirement->str()}, {});
    } else {
        Q_EMIT session_->revealRequested({SubjectRef::Kind::component, fix.component->str()}, fix.field);
    }
}

void AuditView::exportHeadline() {
    const QString path = askForChartFile(this, headline_->table().title);
    if (path.isEmpty()) {
        return;
    }
    if (const auto written = headline_->exportTo(path); !written) {
        session_->report(written.error());
    }
}

void AuditView::open(Card from, const Target& target) {
    if (from == secnumcloud_card && target.element) {
        Q_EMIT session_->revealRequested({SubjectRef::Kind::organisation, target.element->id}, {});
        return;
    }
    if (from == csf_card || from == dora_card || from == irn_card) {
        answer(from);
        return;
    }
    if (!target.map && !target.fix && !session_->selection().components.empty()) {
        Q_EMIT mapRequested();
    }
}

} // namespace volteface::ui
