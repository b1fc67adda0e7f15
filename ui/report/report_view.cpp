// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_view.h"

#include "ui/audit/auditor.h"
#include "ui/document/planner.h"
#include "ui/document/session.h"
#include "ui/report/layout.h"
#include "ui/report/session_report.h"
#include "ui/report/settings_form.h"
#include "ui/report/sheet_area.h"
#include "ui/support/fonts.h"
#include "ui/support/icons.h"
#include "ui/support/language.h"

#include <QComboBox>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace volteface::ui {

namespace {

constexpr int settleTime = 150; ///< ms that a person has to pause before the pages are set anew
constexpr int formWidth = 264;

QToolButton* flatButton(QWidget* parent, const QString& name) {
    auto* button = new QToolButton(parent);
    button->setProperty("kind", "flat");
    button->setIcon(themedIcon(name));
    return button;
}

} // namespace

ReportView::ReportView(Session* session, QWidget* parent)
    : QWidget(parent)
    , session_(session) {
    sheets_ = new SheetArea(this);
    form_ = new ReportSettingsForm(session, this);
    title_ = new QLabel(this);
    title_->setFont(fontOf(FontRole::dockTitle));
    place_ = new QLabel(this);
    place_->setProperty("tone", "secondary");
    languageLabel_ = new QLabel(this);
    languageLabel_->setProperty("tone", "secondary");
    language_ = new QComboBox(this);
    language_->addItem(QStringLiteral("English"), static_cast<int>(Language::english));
    language_->addItem(QStringLiteral("Français"), static_cast<int>(Language::french));
    languageLabel_->setBuddy(language_);
    zoomOut_ = flatButton(this, QStringLiteral("zoom-out"));
    zoomIn_ = flatButton(this, QStringLiteral("zoom-in"));
    fit_ = flatButton(this, QStringLiteral("zoom-fit-best"));
    save_ = new QPushButton(this);
    save_->setProperty("kind", "primary");

    auto* bar = new QFrame(this);
    bar->setProperty("kind", "bar");
    bar->setFixedHeight(44);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(title_);
    row->addWidget(place_);
    row->addStretch(1);
    row->addWidget(languageLabel_);
    row->addWidget(language_);
    row->addSpacing(8);
    row->addWidget(zoomOut_);
    row->addWidget(zoomIn_);
    row->addWidget(fit_);
    row->addSpacing(8);
    row->addWidget(save_);

    auto* side = new QScrollArea(this);
    side->setWidget(form_);
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFixedWidth(formWidth);
    side->setProperty("ground", "panel");
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(sheets_, 1);
    body->addWidget(side);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addLayout(body, 1);

    timer_.setSingleShot(true);
    timer_.setInterval(settleTime);
    connect(&timer_, &QTimer::timeout, this, &ReportView::refreshNow);
    connect(session_, &Session::documentChanged, this, &ReportView::refreshSoon);
    connect(session_, &Session::stackChanged, this, &ReportView::refreshSoon);
    connect(session_, &Session::scenarioChanged, this, &ReportView::refreshSoon);
    connect(session_, &Session::outcomeChanged, this, &ReportView::refreshSoon);
    connect(session_, &Session::computingChanged, this, &ReportView::refreshSoon);
    if (Auditor* const audit = Auditor::of(*session_)) {
        connect(audit, &Auditor::settled, this, &ReportView::refreshSoon);
    }
    if (Planner* const planner = Planner::of(*session_)) {
        connect(planner, &Planner::changed, this, &ReportView::refreshSoon);
    }
    connect(sheets_, &SheetArea::viewChanged, this, &ReportView::showPlace);
    connect(zoomOut_, &QToolButton::clicked, this, [this] { sheets_->setZoom(sheets_->zoom() / 1.2); });
    connect(zoomIn_, &QToolButton::clicked, this, [this] { sheets_->setZoom(sheets_->zoom() * 1.2); });
    connect(fit_, &QToolButton::clicked, this, [this] { sheets_->setZoom(0); });
    connect(save_, &QPushButton::clicked, this, &ReportView::saveRequested);
    connect(language_, &QComboBox::activated, this, [this](int index) {
        setReportLanguage(*session_, static_cast<Language>(language_->itemData(index).toInt()));
        refreshNow();
    });
    retranslate();
}

Language ReportView::reportLanguage() const {
    return reportLanguageOf(*session_);
}

int ReportView::sheetCount() const {
    return sheets_->sheetCount();
}

void ReportView::refreshSoon() {
    stale_ = true;
    timer_.start();
}

void ReportView::refreshNow() {
    stale_ = true;
    // While an outcome is under way the pages stay as they are: a stack and an outcome that do not belong
    // together say things that are not so.
    if (!isVisible() || session_->isComputing()) {
        return;
    }
    stale_ = false;
    timer_.stop();
    std::shared_ptr<const PagedReport> report;
    if (session_->document() != nullptr) {
        if (Auditor* const audit = Auditor::of(*session_)) {
            audit->want();
        }
        report =
            std::make_shared<const PagedReport>(layoutReport(reportInputOf(*session_, reportLanguage())));
    }
    save_->setEnabled(report != nullptr);
    sheets_->setReport(std::move(report));
}

void ReportView::showPlace() {
    const int count = sheets_->sheetCount();
    place_->setText(count == 0 ? QString()
                               : tr("page %1 of %2 · %3 %")
                                     .arg(sheets_->currentSheet() + 1)
                                     .arg(count)
                                     .arg(qRound(100 * sheets_->zoom())));
}

void ReportView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (Planner* const planner = Planner::of(*session_)) {
        planner->setWanted(this, false);
    }
}

void ReportView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (Planner* const planner = Planner::of(*session_)) {
        planner->setWanted(this, true);
    }
    if (stale_) {
        refreshSoon();
    }
}

void ReportView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refreshSoon();
    }
}

void ReportView::retranslate() {
    title_->setText(tr("Report"));
    languageLabel_->setText(tr("Language of the report"));
    language_->setAccessibleName(tr("Language of the report"));
    zoomOut_->setToolTip(tr("Zoom out"));
    zoomIn_->setToolTip(tr("Zoom in"));
    fit_->setToolTip(tr("Fit the width"));
    for (QToolButton* button : {zoomOut_, zoomIn_, fit_}) {
        button->setAccessibleName(button->toolTip());
    }
    save_->setText(tr("Save as PDF…"));
    const QSignalBlocker blocker(language_);
    language_->setCurrentIndex(language_->findData(static_cast<int>(reportLanguage())));
    showPlace();
}

} // namespace volteface::ui
