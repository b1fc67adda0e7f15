// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/provenance_banner.h"

#include "ui/support/fonts.h"
#include "ui/support/names.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

namespace volteface::ui {

ProvenanceBanner::ProvenanceBanner(QWidget* parent)
    : QFrame(parent)
    , inferred_(new QLabel(this))
    , facts_(new QLabel(this))
    , confirm_(new QPushButton(this))
    , reject_(new QPushButton(this)) {
    setProperty("kind", "card");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    inferred_->setFont(fontOf(FontRole::bodyStrong));
    inferred_->setWordWrap(true);
    facts_->setFont(fontOf(FontRole::caption));
    facts_->setProperty("tone", "secondary");
    facts_->setWordWrap(true);
    column->addWidget(inferred_);
    column->addWidget(facts_);
    auto* answers = new QHBoxLayout;
    answers->setSpacing(8);
    answers->addWidget(confirm_);
    answers->addWidget(reject_);
    answers->addStretch(1);
    column->addLayout(answers);
    connect(confirm_, &QPushButton::clicked, this, &ProvenanceBanner::confirmed);
    connect(reject_, &QPushButton::clicked, this, &ProvenanceBanner::rejected);
    retranslate();
    setVisible(false);
}

void ProvenanceBanner::retranslate() {
    inferred_->setText(tr("Inferred from the catalogue"));
    confirm_->setText(tr("Confirm"));
    confirm_->setToolTip(tr("This is so in your stack: it counts with the rest from now on"));
    reject_->setText(tr("Reject"));
    reject_->setToolTip(tr("This is not so: it goes, with what was inferred for it alone"));
    show(provenance_);
}

void ProvenanceBanner::show(const Provenance& provenance) {
    provenance_ = provenance;
    QStringList facts;
    if (provenance.inferred) {
        facts << tr("It is what usually lies there; nobody has said that it is so here.");
    }
    QStringList marks;
    if (provenance.stale) {
        const QString checked = checkedWords(provenance);
        marks << checked.left(1).toUpper() + checked.mid(1) + QStringLiteral(" · ") + staleWord();
    }
    if (provenance.confidence == Confidence::general_knowledge ||
        provenance.confidence == Confidence::estimated) {
        const QString name = nameOf(*provenance.confidence);
        marks << (marks.isEmpty() ? name.left(1).toUpper() + name.mid(1) : name);
    }
    if (!marks.isEmpty()) {
        facts << marks.join(QStringLiteral(" · "));
    }
    facts_->setText(facts.join(QLatin1Char('\n')));
    inferred_->setVisible(provenance.inferred);
    confirm_->setVisible(provenance.inferred);
    reject_->setVisible(provenance.inferred);
    setVisible(!facts.isEmpty());
}

} // namespace volteface::ui
