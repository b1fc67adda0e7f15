// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/constraints_panel.h"
#include "ui/plan/plan_words.h"
#include "ui/plan/rule_dialog.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/icons.h"
#include "ui/support/names.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace volteface::ui {

namespace {

/// A row may be in the middle of telling of its own click: it goes when that is over.
void clear(QLayout* layout) {
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
}

QToolButton* small_button(const QString& icon, const QString& words, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setProperty("kind", "flat");
    button->setIcon(themedIcon(icon));
    button->setFixedSize(22, 22);
    button->setIconSize({12, 12});
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(words);
    button->setAccessibleName(words);
    return button;
}

QLabel* caption(const QString& words, QWidget* parent, const char* tone = "secondary") {
    auto* label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontOf(FontRole::small));
    label->setProperty("tone", tone);
    label->setWordWrap(true);
    return label;
}

} // namespace

void ConstraintsPanel::refreshTeams() {
    const QWidget* focused = teams_->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    const QString kept = focused != nullptr ? focused->objectName() : QString();
    clear(teams_->layout());
    if (stack_->teams.empty()) {
        teams_->layout()->addWidget(
            caption(tr("No teams yet: one person from outside is counted on each task."), teams_));
        return;
    }
    const PlanShown* plan = page_ != nullptr ? page_->plan() : nullptr;
    for (const Team& team : stack_->teams) {
        auto* row = new QWidget(teams_);
        auto* inside = new QHBoxLayout(row);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(2);
        auto* name = new QLabel(shown(team.name), row);
        name->setFont(fontOf(FontRole::small));
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        inside->addWidget(name, 1);
        auto* less =
            small_button(QStringLiteral("list-remove"), tr("%1: one person less").arg(shown(team.name)), row);
        auto* more =
            small_button(QStringLiteral("list-add"), tr("%1: one person more").arg(shown(team.name)), row);
        auto* count = new QLabel(format::number(team.head_count, 1), row);
        count->setFont(fontOf(FontRole::bodyStrong));
        count->setAlignment(Qt::AlignCenter);
        count->setFixedWidth(30);
        inside->addWidget(less);
        inside->addWidget(count);
        inside->addWidget(more);
        QString words;
        bool strong = false;
        if (plan != nullptr) {
            for (const TeamRow& each : plan->teams) {
                if (each.id == team.id) {
                    strong = each.bottleneck;
                    words = each.one_more && *each.one_more >= 0.5
                                ? QStringLiteral("−") + daySpan(*each.one_more)
                            : each.bottleneck ? tr("sets the pace")
                                              : tr("slack");
                }
            }
        }
        auto* effect = new QLabel(words, row);
        effect->setFont(fontOf(strong ? FontRole::captionStrong : FontRole::caption));
        effect->setProperty("tone", strong ? "" : "secondary");
        effect->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        effect->setFixedWidth(92);
        inside->addWidget(effect);
        less->setEnabled(team.head_count >= 1);
        less->setObjectName(QStringLiteral("less ") + toQString(team.id.str()));
        more->setObjectName(QStringLiteral("more ") + toQString(team.id.str()));
        const auto by = [this, team](double people) {
            Team after = team;
            after.head_count = std::max(0.0, team.head_count + people);
            Q_EMIT teamChanged(after);
        };
        connect(less, &QToolButton::clicked, this, [by] { by(-1); });
        connect(more, &QToolButton::clicked, this, [by] { by(1); });
        teams_->layout()->addWidget(row);
        for (QToolButton* button : {less, more}) {
            if (!kept.isEmpty() && button->objectName() == kept) {
                button->setFocus(Qt::OtherFocusReason);
            }
        }
    }
}

void ConstraintsPanel::refreshRules() {
    clear(rules_->layout());
    if (constraints_.jurisdictions.empty()) {
        rules_->layout()->addWidget(caption(tr("Every jurisdiction will do."), rules_));
    }
    for (std::size_t i = 0; i < constraints_.jurisdictions.size(); ++i) {
        auto* row = new QWidget(rules_);
        auto* inside = new QHBoxLayout(row);
        inside->setContentsMargins(0, 0, 0, 0);
        const QString words = wordsOf(constraints_.jurisdictions[i]);
        inside->addWidget(caption(words, row, ""), 1);
        auto* drop = small_button(QStringLiteral("dialog-close"), tr("Drop the rule: %1").arg(words), row);
        inside->addWidget(drop);
        connect(drop, &QToolButton::clicked, this, [this, i] {
            PlanConstraints after = constraints_;
            after.jurisdictions.erase(after.jurisdictions.begin() + static_cast<std::ptrdiff_t>(i));
            emitWith(std::move(after));
        });
        rules_->layout()->addWidget(row);
    }
}

void ConstraintsPanel::addRule() {
    RuleDialog dialog(this);
    if (dialog.exec() == QDialog::Accepted) {
        PlanConstraints after = constraints_;
        after.jurisdictions.push_back(dialog.rule());
        emitWith(std::move(after));
    }
}

void ConstraintsPanel::refreshAvoid() {
    clear(avoid_->layout());
    if (constraints_.avoid.empty()) {
        avoid_->layout()->addWidget(caption(tr("None."), avoid_));
    }
    for (std::size_t i = 0; i < constraints_.avoid.size(); ++i) {
        auto* row = new QWidget(avoid_);
        auto* inside = new QHBoxLayout(row);
        inside->setContentsMargins(0, 0, 0, 0);
        const QString name = nameIn(*stack_, constraints_.avoid[i]);
        inside->addWidget(caption(name, row, ""), 1);
        auto* drop = small_button(QStringLiteral("dialog-close"), tr("No longer avoid %1").arg(name), row);
        inside->addWidget(drop);
        connect(drop, &QToolButton::clicked, this, [this, i] {
            PlanConstraints after = constraints_;
            after.avoid.erase(after.avoid.begin() + static_cast<std::ptrdiff_t>(i));
            emitWith(std::move(after));
        });
        avoid_->layout()->addWidget(row);
    }
}

void ConstraintsPanel::addAvoided() {
    QMenu menu(this);
    std::vector<const Organisation*> all;
    for (const Organisation& organisation : stack_->organisations) {
        if (std::find(constraints_.avoid.begin(), constraints_.avoid.end(), organisation.id) ==
            constraints_.avoid.end()) {
            all.push_back(&organisation);
        }
    }
    std::sort(all.begin(), all.end(),
              [](const Organisation* a, const Organisation* b) { return a->name < b->name; });
    for (const Organisation* organisation : all) {
        menu.addAction(shown(organisation->name).replace(u'&', QStringLiteral("&&")),
                       [this, id = organisation->id] {
                           PlanConstraints after = constraints_;
                           after.avoid.push_back(id);
                           emitWith(std::move(after));
                       });
    }
    menu.exec(addAvoid_->mapToGlobal(QPoint(0, addAvoid_->height())));
}

} // namespace volteface::ui
