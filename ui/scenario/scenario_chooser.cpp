// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/scenario_chooser.h"

#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/state_shape.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStringList>
#include <QStylePainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr int likelihood_role = Qt::UserRole + 1;

class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& colours = theme();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool active = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
        painter->fillRect(option.rect, active ? colours.selected : colours.card);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, QRect(option.rect.left() + 10, option.rect.center().y() - 7, 16, 16));
        const QString likelihood = index.data(likelihood_role).toString();
        painter->setFont(fontOf(FontRole::caption));
        painter->setPen(colours.secondary);
        const int wide = painter->fontMetrics().horizontalAdvance(likelihood);
        const QRect rect = option.rect.adjusted(34, 0, -12, 0);
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, likelihood);
        painter->setFont(fontOf(FontRole::body));
        painter->setPen(colours.text);
        painter->drawText(rect.adjusted(0, 0, -wide - 16, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                                            rect.width() - wide - 16));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override {
        const QFontMetrics body(fontOf(FontRole::body));
        const QFontMetrics small(fontOf(FontRole::caption));
        Q_UNUSED(option)
        return {body.horizontalAdvance(index.data().toString()) +
                    small.horizontalAdvance(index.data(likelihood_role).toString()) + 72,
                34};
    }
};

} // namespace

ScenarioChooser::ScenarioChooser(QWidget* parent)
    : QComboBox(parent) {
    setItemDelegate(new RowDelegate(this));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setIconSize({16, 16});
    setFont(fontOf(FontRole::bodyStrong));
    setFocusPolicy(Qt::StrongFocus);
}

void ScenarioChooser::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, width() - 88);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

QString likelihoodWords(const Scenario& scenario) {
    if (!scenario.likelihood_per_year) {
        return {};
    }
    return ScenarioChooser::tr("%1 a year").arg(format::percentEstimate(*scenario.likelihood_per_year));
}

simulation::State shapeOf(const Scenario& scenario) {
    using simulation::State;
    State worst = State::at_risk;
    for (const Event& event : scenario.events) {
        if (std::holds_alternative<Outage>(event.effect)) {
            return State::down;
        }
        if (std::holds_alternative<Embargo>(event.effect)) {
            worst = worst == State::degraded ? worst : State::frozen;
        } else if (std::holds_alternative<Degrade>(event.effect)) {
            worst = State::degraded;
        }
    }
    return worst;
}

void fillScenarioChooser(QComboBox& box, const Session& session) {
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItem(ScenarioChooser::tr("No scenario"), QString());
    for (const Scenario& scenario : session.scenarios()) {
        box.addItem(stateIcon(shapeOf(scenario)), shown(toUtf8(inCurrentLanguage(scenario.name)), 120),
                    toQString(scenario.id.str()));
        box.setItemData(box.count() - 1, likelihoodWords(scenario), likelihood_role);
    }
    const auto current = session.scenario();
    const int index = current ? box.findData(toQString(current->str())) : 0;
    box.setCurrentIndex(index < 0 ? 0 : index);
    box.setAccessibleName(ScenarioChooser::tr("Scenario"));
    QStringList hint{box.currentText()};
    if (const QString likelihood = box.currentData(likelihood_role).toString(); !likelihood.isEmpty()) {
        hint << likelihood;
    }
    box.setToolTip(hint.join(QStringLiteral(" · ")));
    int widest = 320;
    for (int i = 0; i < box.count(); ++i) {
        const QFontMetrics body(fontOf(FontRole::body));
        const QFontMetrics small(fontOf(FontRole::caption));
        widest =
            std::max(widest, body.horizontalAdvance(box.itemText(i)) +
                                 small.horizontalAdvance(box.itemData(i, likelihood_role).toString()) + 76);
    }
    box.view()->setMinimumWidth(std::min(widest, 560));
}

} // namespace volteface::ui
