// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cost/cost_window.h"

#include "ui/document/document.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace volteface::ui {

CostWindow::CostWindow(Session* session, std::shared_ptr<const std::vector<cost::Figure>> shipped,
                       QWidget* parent)
    : QDialog(parent)
    , session_(session)
    , pages_(new QTabWidget(this))
    , assumptions_(new AssumptionsPage(session, std::move(shipped), this))
    , coupling_(new CouplingPage(session, this))
    , undo_(new QPushButton(this))
    , close_(new QPushButton(this)) {
    resize(1240, 760);
    setSizeGripEnabled(true);
    for (QWidget* const page : {static_cast<QWidget*>(assumptions_), static_cast<QWidget*>(coupling_)}) {
        auto* framed = new QWidget(this);
        auto* column = new QVBoxLayout(framed);
        column->setContentsMargins(0, 12, 0, 0);
        column->addWidget(page);
        pages_->addTab(framed, QString());
    }
    pages_->setDocumentMode(true);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(undo_);
    foot->addStretch(1);
    foot->addWidget(close_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 12, 20, 16);
    column->setSpacing(12);
    column->addWidget(pages_, 1);
    column->addLayout(foot);
    // Return commits a cell; it closes nothing.
    undo_->setAutoDefault(false);
    close_->setAutoDefault(false);
    for (QPushButton* const button : findChildren<QPushButton*>()) {
        button->setAutoDefault(false);
    }
    connect(close_, &QPushButton::clicked, this, &QDialog::close);
    connect(undo_, &QPushButton::clicked, this, &CostWindow::undo);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &CostWindow::undo);
    connect(session_, &Session::stackChanged, this, &CostWindow::refreshUndo);
    retranslate();
}

void CostWindow::showPage(Page page) {
    pages_->setCurrentIndex(static_cast<int>(page));
}

bool CostWindow::openAssumption(const AssumptionId& id) {
    showPage(Page::assumptions);
    return assumptions_->open(id);
}

bool CostWindow::openCoupling(const RequirementId& id) {
    showPage(Page::coupling);
    return coupling_->open(id);
}

void CostWindow::undo() {
    if (Document* const document = session_->document()) {
        if (const auto undone = document->undo(); !undone) {
            session_->report(undone.error());
        }
    }
}

void CostWindow::refreshUndo() {
    const Document* const document = session_->document();
    const QString what = document != nullptr ? document->undoText() : QString();
    undo_->setEnabled(!what.isEmpty());
    undo_->setText(what.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(what));
}

void CostWindow::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void CostWindow::retranslate() {
    setWindowTitle(tr("What costs rest on"));
    pages_->setTabText(static_cast<int>(Page::assumptions), tr("Assumptions"));
    pages_->setTabText(static_cast<int>(Page::coupling), tr("Coupling"));
    pages_->setAccessibleName(tr("What costs rest on"));
    close_->setText(tr("Close"));
    refreshUndo();
}

} // namespace volteface::ui
