// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cost/assumption_model.h"

#include "core/edit/edits.h"
#include "core/edit/plan_edits.h"
#include "ui/cost/figure_words.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/messages.h"
#include "ui/support/names.h"
#include "ui/support/theme.h"

#include <QFont>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace volteface::ui {

namespace {

double& point(Estimate& value, int column) {
    return column == AssumptionModel::low      ? value.low
           : column == AssumptionModel::likely ? value.likely
                                               : value.high;
}

bool is_point(int column) {
    return column == AssumptionModel::low || column == AssumptionModel::likely ||
           column == AssumptionModel::high;
}

} // namespace

AssumptionModel::AssumptionModel(Session* session, std::shared_ptr<const std::vector<cost::Figure>> shipped,
                                 QObject* parent)
    : QAbstractTableModel(parent)
    , session_(session)
    , shipped_(std::move(shipped))
    , assumptions_(*shipped_, *session->stack()) {
    take();
    connect(session_, &Session::stackChanged, this, &AssumptionModel::take);
    connect(session_, &Session::documentChanged, this, &AssumptionModel::take);
}

void AssumptionModel::take() {
    cost::AssumptionSet now(*shipped_, *session_->stack());
    std::vector<std::size_t> order(now.all().size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return now.all()[a].group < now.all()[b].group; });
    const bool same =
        order.size() == order_.size() &&
        std::equal(order.begin(), order.end(), order_.begin(),
                   [&](std::size_t a, std::size_t b) { return now.all()[a].id == assumptions_.all()[b].id; });
    if (!same) {
        beginResetModel();
    }
    assumptions_ = std::move(now);
    order_ = std::move(order);
    if (!same) {
        endResetModel();
    } else if (!order_.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, column_count - 1));
    }
}

const cost::Figure* AssumptionModel::figure(int row) const {
    return row < 0 || row >= rowCount() ? nullptr
                                        : &assumptions_.all()[order_[static_cast<std::size_t>(row)]];
}

int AssumptionModel::rowOf(const AssumptionId& id) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (figure(row)->id == id) {
            return row;
        }
    }
    return -1;
}

int AssumptionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(order_.size());
}

int AssumptionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(column_count);
}

QString AssumptionModel::text(const cost::Figure& figure, int column) const {
    switch (column) {
    case name:
        return nameOf(figure);
    case low:
        return format::number(figure.value.low, 4);
    case likely:
        return format::number(figure.value.likely, 4);
    case high:
        return format::number(figure.value.high, 4);
    case unit:
        return unitOf(figure);
    case evidence:
        return nameOf(figure.confidence);
    case source:
        return figure.sources.empty() ? QString() : shown(figure.sources.front().title, 120);
    case whose:
        return figure.own ? tr("your own") : tr("shipped");
    default:
        return {};
    }
}

QVariant AssumptionModel::data(const QModelIndex& index, int role) const {
    const cost::Figure* const shown_figure = figure(index.row());
    if (shown_figure == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*shown_figure, index.column());
    case Qt::EditRole:
        return index.column() == evidence ? QVariant(static_cast<int>(shown_figure->confidence))
                                          : QVariant(text(*shown_figure, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(is_point(index.column()) ? Qt::AlignRight | Qt::AlignVCenter
                                                            : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == name || index.column() == source ? provenanceOf(*shown_figure)
                                                                  : text(*shown_figure, index.column());
    case Qt::ForegroundRole:
        if (index.column() == whose && shown_figure->own) {
            return theme().selection;
        }
        return index.column() == name || is_point(index.column()) ? QVariant() : QVariant(theme().secondary);
    case Qt::FontRole:
        if (shown_figure->own && (index.column() == whose || is_point(index.column()))) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case id_role:
        return toQString(shown_figure->id.str());
    case group_role:
        return static_cast<int>(shown_figure->group);
    case find_role:
        return QStringList{toQString(shown_figure->id.str()), toQString(shown_figure->name.en),
                           toQString(shown_figure->name.fr),  text(*shown_figure, source),
                           text(*shown_figure, evidence),     text(*shown_figure, whose)}
            .join(u' ');
    default:
        return {};
    }
}

QVariant AssumptionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((is_point(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case name:
        return tr("Assumption");
    case low:
        return tr("Low");
    case likely:
        return tr("Likely");
    case high:
        return tr("High");
    case unit:
        return tr("Unit");
    case evidence:
        return tr("Evidence");
    case source:
        return tr("Source");
    case whose:
        return tr("Whose");
    default:
        return {};
    }
}

Qt::ItemFlags AssumptionModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool may_edit =
        session_->document() != nullptr &&
        (is_point(index.column()) || index.column() == evidence || index.column() == source);
    return may_edit ? flags | Qt::ItemIsEditable : flags;
}

bool AssumptionModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const cost::Figure* const before = figure(index.row());
    if (before == nullptr || role != Qt::EditRole) {
        return false;
    }
    Assumption after = cost::as_record(*before);
    const QString typed = value.toString().trimmed();
    if (is_point(index.column())) {
        const auto number = format::readNumber(typed);
        if (!number || !std::isfinite(*number)) {
            Q_EMIT refused(describeBare(Error{ErrorCode::malformed_number, {}, {toUtf8(typed)}, {}}));
            return false;
        }
        // A cell shows four decimals: typing what it shows changes nothing.
        if (typed == text(*before, index.column())) {
            return true;
        }
        point(after.value, index.column()) = *number;
        if (*number < 0 || after.value.low > after.value.likely || after.value.likely > after.value.high) {
            Q_EMIT refused(*number < 0 ? tr("A figure is 0 or more.")
                                       : tr("Low, likely and high rise in this order: change the other ones "
                                            "first, from the side that moves."));
            return false;
        }
        if (!before->own) {
            // The number is not that of the source any more; whose word it is, a person says next.
            after.source = Source{};
            after.confidence = Confidence::estimated;
        }
    } else if (index.column() == evidence) {
        after.confidence = static_cast<Confidence>(value.toInt());
    } else {
        if (typed == toQString(after.source.title)) {
            return true;
        }
        after.source = Source{};
        after.source.title = toUtf8(typed);
    }
    after.as_of = session_->today() ? session_->today() : after.as_of;
    return put(after);
}

bool AssumptionModel::put(const Assumption& after) {
    const auto change = edit::change_assumption(*session_->stack(), after);
    if (!change) {
        const bool same = change.error().code == ErrorCode::nothing_to_change;
        Q_EMIT refused(same ? QString() : describeBare(change.error()));
        return same;
    }
    Q_EMIT refused({});
    return session_->apply(change);
}

void AssumptionModel::reset(int row) {
    const cost::Figure* const here = figure(row);
    if (here != nullptr && here->own) {
        Q_EMIT refused({});
        session_->apply(edit::reset_assumption(*session_->stack(), here->id));
    }
}

void AssumptionModel::setCalibration(const QString& text) {
    const auto factor = format::readNumber(text);
    if (!factor || !std::isfinite(*factor) || *factor <= 0) {
        Q_EMIT refused(tr("The calibration is a number above 0: 1.3 where past migrations took 30 % more."));
        return;
    }
    const cost::Figure* const here = assumptions_.find("calibration");
    if (here == nullptr || here->value == Estimate::certain(*factor)) {
        Q_EMIT refused({});
        return;
    }
    Assumption after = cost::as_record(*here);
    after.value = Estimate::certain(*factor);
    after.confidence = Confidence::measured;
    after.as_of = session_->today();
    put(after);
}

void AssumptionModel::retranslate() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, column_count - 1);
    if (!order_.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, column_count - 1));
    }
}

} // namespace volteface::ui
