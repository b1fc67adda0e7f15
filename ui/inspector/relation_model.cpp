// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/relation_model.h"

#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/names.h"
#include "ui/support/state_shape.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace volteface::ui {

namespace {

void put_state(Relation& relation, const simulation::Outcome* outcome, Minute at) {
    const auto* component = outcome != nullptr ? simulation::find(*outcome, relation.component) : nullptr;
    if (component != nullptr && at < outcome->horizon) {
        relation.state = simulation::stretch_at(*component, at).state;
        relation.stateKnown = true;
    }
}

QString need_words(const Requirement& requirement) {
    if (!requirement.label.empty()) {
        return shown(requirement.label, 120);
    }
    return shown(requirement.capability.empty() ? requirement.id.str() : requirement.capability, 120);
}

QString facts_of(const Requirement& requirement) {
    QStringList facts{nameOf(requirement.phase)};
    if (requirement.quorum > 1) {
        facts << RelationModel::tr("%1 of %2")
                     .arg(format::count(requirement.quorum),
                          format::count(static_cast<std::int64_t>(requirement.suppliers.size())));
    }
    if (requirement.weight < 1) {
        facts << RelationModel::tr("weight %1").arg(format::number(requirement.weight, 2));
    }
    if (requirement.buffer.minutes > 0) {
        facts << RelationModel::tr("buffer %1").arg(format::duration(requirement.buffer));
    }
    return facts.join(QStringLiteral(" · "));
}

} // namespace

std::vector<Relation> needsOf(const Stack& stack, const ComponentId& id, const simulation::Outcome* outcome,
                              Minute at) {
    std::vector<Relation> relations;
    for (const Requirement& requirement : stack.requirements) {
        if (requirement.consumer != id) {
            continue;
        }
        Relation need;
        need.kind = Relation::Kind::need;
        need.requirement = requirement.id;
        need.title = need_words(requirement);
        need.caption = requirement.suppliers.empty()
                           ? facts_of(requirement) + QStringLiteral(" · ") + RelationModel::tr("no supplier")
                           : facts_of(requirement);
        relations.push_back(std::move(need));
        for (const Supplier& supplier : requirement.suppliers) {
            Relation relation;
            relation.kind = Relation::Kind::supplier;
            relation.requirement = requirement.id;
            relation.component = supplier.component;
            relation.title = nameIn(stack, supplier.component);
            relation.caption = nameOf(supplier.role);
            if (supplier.role == Role::standby && supplier.failover.minutes > 0) {
                relation.caption += QStringLiteral(" · ") +
                                    RelationModel::tr("after %1").arg(format::duration(supplier.failover));
            }
            put_state(relation, outcome, at);
            relations.push_back(std::move(relation));
        }
    }
    return relations;
}

std::vector<Relation> consumersOf(const Stack& stack, const ComponentId& id,
                                  const simulation::Outcome* outcome, Minute at) {
    std::vector<Relation> relations;
    for (const Requirement& requirement : stack.requirements) {
        const auto supplier =
            std::find_if(requirement.suppliers.begin(), requirement.suppliers.end(),
                         [&](const Supplier& candidate) { return candidate.component == id; });
        if (supplier == requirement.suppliers.end()) {
            continue;
        }
        Relation relation;
        relation.kind = Relation::Kind::consumer;
        relation.requirement = requirement.id;
        relation.component = requirement.consumer;
        relation.title = nameIn(stack, requirement.consumer);
        relation.caption = need_words(requirement) + QStringLiteral(" · ") + facts_of(requirement);
        if (supplier->role == Role::standby) {
            relation.caption += QStringLiteral(" · ") + nameOf(Role::standby);
        }
        put_state(relation, outcome, at);
        relations.push_back(std::move(relation));
    }
    return relations;
}

void RelationModel::show(std::vector<Relation> relations) {
    if (relations == relations_) {
        return;
    }
    beginResetModel();
    relations_ = std::move(relations);
    endResetModel();
}

const Relation& RelationModel::relation(const QModelIndex& index) const {
    return relations_.at(static_cast<std::size_t>(index.row()));
}

int RelationModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(relations_.size());
}

QVariant RelationModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Relation& row = relation(index);
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case Qt::ToolTipRole:
        return row.caption;
    case Qt::AccessibleTextRole: {
        QStringList words{row.title, row.caption};
        if (row.stateKnown) {
            words << nameOf(row.state);
        }
        return words.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

void RelationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const auto* model = qobject_cast<const RelationModel*>(index.model());
    if (model == nullptr) {
        return;
    }
    const Relation& row = model->relation(index);
    const Theme& colours = theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRectF rect = option.rect;
    if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected)) {
        painter->fillRect(rect, (option.state & QStyle::State_Selected) ? colours.selected : colours.hover);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colours.selection, 1));
        painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    const bool need = row.kind == Relation::Kind::need;
    const double left = rect.left() + (row.kind == Relation::Kind::supplier ? 12 : 4);
    double text_left = left;
    if (!need) {
        const QRectF shape(left, rect.top() + 6, 14, 14);
        if (row.stateKnown && row.state != simulation::State::up) {
            paintStateShape(*painter, shape, row.state, colours);
        } else {
            painter->setPen(QPen(colours.cardBorder, 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(shape.center(), 3, 3);
        }
        text_left = left + 22;
    }
    const QRectF title(text_left, rect.top() + 4, rect.right() - text_left - 4, 18);
    painter->setFont(fontOf(need ? FontRole::captionStrong : FontRole::body));
    painter->setPen(need ? colours.secondary : colours.text);
    painter->drawText(
        title, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(row.title, Qt::ElideRight, static_cast<int>(title.width())));
    const QRectF caption(text_left, rect.top() + 21, rect.right() - text_left - 4, 15);
    painter->setFont(fontOf(FontRole::caption));
    painter->setPen(colours.muted);
    painter->drawText(
        caption, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(row.caption, Qt::ElideRight, static_cast<int>(caption.width())));
    painter->restore();
}

QSize RelationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {120, 40};
}

} // namespace volteface::ui
