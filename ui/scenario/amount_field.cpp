// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/amount_field.h"

#include "ui/scenario/eliding_combo.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/messages.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

constexpr int label_width = 96;
constexpr int least_width = 200;        ///< px, label included
constexpr int enough_for_one_row = 340; ///< px: label, mode and a value of four digits

} // namespace

AmountField::AmountField(Unit unit, Modes modes, QWidget* parent)
    : QWidget(parent)
    , unit_(unit)
    , modes_(modes)
    , label_(new QLabel(this))
    , mode_(new ElidingCombo(this))
    , exact_(new QLineEdit(this))
    , estimate_(new QWidget(this))
    , unitLabel_(new QLabel(this))
    , reasonLabel_(new QLabel(this)) {
    build();
    fillModes();
    refresh();
}

void AmountField::build() {
    label_->setFixedWidth(label_width);
    label_->setWordWrap(true);
    label_->setTextFormat(Qt::PlainText);
    label_->setProperty("tone", "secondary");
    label_->setFont(fontOf(FontRole::small));
    label_->setMinimumHeight(28);
    label_->setBuddy(mode_);
    mode_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    mode_->setMinimumContentsLength(6);
    mode_->setMinimumWidth(72);
    mode_->setFocusPolicy(Qt::StrongFocus);
    mode_->installEventFilter(this);
    exact_->setMinimumWidth(56);
    exact_->installEventFilter(this);
    setFocusProxy(mode_);
    auto* row = new QHBoxLayout(estimate_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (QLineEdit*& point : points_) {
        point = new QLineEdit(estimate_);
        point->setMinimumWidth(40);
        point->installEventFilter(this);
        row->addWidget(point, 1);
        connect(point, &QLineEdit::editingFinished, this, &AmountField::commitPoints);
    }
    unitLabel_->setFont(fontOf(FontRole::caption));
    unitLabel_->setProperty("tone", "secondary");
    row->addWidget(unitLabel_);
    reasonLabel_->setWordWrap(true);
    reasonLabel_->setTextFormat(Qt::PlainText);
    reasonLabel_->setFont(fontOf(FontRole::caption));
    reasonLabel_->setProperty("tone", "error");
    reasonLabel_->hide();

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, label_width + 12);
    grid->setColumnStretch(1, 3);
    grid->addWidget(label_, 0, 0, Qt::AlignTop);
    grid->addWidget(reasonLabel_, 2, 1, 1, 2);
    setMinimumWidth(least_width);
    place();
    connect(mode_, &QComboBox::activated, this, &AmountField::switchMode);
    connect(exact_, &QLineEdit::editingFinished, this, &AmountField::commitExact);
}

void AmountField::place() {
    auto* grid = static_cast<QGridLayout*>(layout());
    const bool beside = !stacked_ && shown_.kind == Amount::Kind::exact;
    grid->setColumnStretch(2, beside ? 2 : 0);
    grid->setHorizontalSpacing(beside ? 6 : 0);
    if (stacked_) {
        grid->addWidget(mode_, 0, 1, 1, 2);
        grid->addWidget(exact_, 1, 1, 1, 2);
        grid->addWidget(estimate_, 1, 0, 1, 3);
    } else {
        grid->addWidget(mode_, 0, 1);
        grid->addWidget(exact_, 0, 2);
        grid->addWidget(estimate_, 1, 1, 1, 2);
    }
}

void AmountField::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool stacked = event->size().width() < enough_for_one_row;
    if (stacked != stacked_) {
        stacked_ = stacked;
        place();
    }
}

void AmountField::setLabel(const QString& label) {
    label_->setText(label);
    mode_->setAccessibleName(tr("%1: how it is said").arg(label));
    exact_->setAccessibleName(label);
    points_[0]->setAccessibleName(tr("%1, low").arg(label));
    points_[1]->setAccessibleName(tr("%1, likely").arg(label));
    points_[2]->setAccessibleName(tr("%1, high").arg(label));
}

void AmountField::setNoneText(const QString& text) {
    none_ = text;
    fillModes();
}

void AmountField::setParameters(const std::vector<ScenarioParameter>& parameters) {
    parameters_.clear();
    const ParameterKind wanted = unit_ == Unit::time ? ParameterKind::duration : ParameterKind::factor;
    for (const ScenarioParameter& parameter : parameters) {
        if (parameter.kind == wanted) {
            parameters_.push_back(parameter);
        }
    }
    fillModes();
}

void AmountField::fillModes() {
    const QSignalBlocker quiet(mode_);
    mode_->clear();
    const auto add = [&](Amount::Kind kind, const QString& text, const QString& parameter = {}) {
        mode_->addItem(text, static_cast<int>(kind));
        mode_->setItemData(mode_->count() - 1, parameter, Qt::UserRole + 1);
    };
    if (modes_ & may_be_none) {
        add(Amount::Kind::absent, none_);
    }
    if (modes_ & may_be_forever) {
        add(Amount::Kind::endless, tr("for ever"));
    }
    add(Amount::Kind::exact, tr("exactly"));
    if (modes_ & may_be_estimate) {
        add(Amount::Kind::range, tr("low – likely – high"));
    }
    if (modes_ & may_be_parameter) {
        for (const ScenarioParameter& parameter : parameters_) {
            const QString name = inCurrentLanguage(parameter.name);
            const QString id = toQString(parameter.id.str());
            add(Amount::Kind::by_parameter,
                name.isEmpty() ? u'$' + id : QStringLiteral("$%1 – %2").arg(id, shown(toUtf8(name), 60)), id);
        }
    }
    refresh();
}

void AmountField::show(const Amount& amount) {
    const bool other = !(amount == shown_);
    shown_ = amount;
    if (other && !reason_.isEmpty()) {
        setReason({});
    }
    refresh();
}

QString AmountField::textOf(double value) const {
    return unit_ == Unit::share ? format::percent(value, 2) : format::number(value, 4);
}

std::optional<double> AmountField::read(const QString& text) const {
    return unit_ == Unit::share ? format::readShare(text) : format::readNumber(text);
}

void AmountField::refresh() {
    const QSignalBlocker quiet(mode_);
    for (int i = 0; i < mode_->count(); ++i) {
        if (mode_->itemData(i).toInt() == static_cast<int>(shown_.kind) &&
            (shown_.kind != Amount::Kind::by_parameter ||
             mode_->itemData(i, Qt::UserRole + 1).toString() == toQString(shown_.parameter.str()))) {
            mode_->setCurrentIndex(i);
        }
    }
    mode_->setToolTip(mode_->currentText());
    exact_->setVisible(shown_.kind == Amount::Kind::exact);
    place();
    estimate_->setVisible(shown_.kind == Amount::Kind::range);
    unitLabel_->setText(unit_ == Unit::time ? tr("days") : QString());
    unitLabel_->setVisible(unit_ == Unit::time);
    if (reason_.isEmpty()) {
        fillTexts();
    }
}

void AmountField::fillTexts() {
    const auto put = [](QLineEdit* line, const QString& text) {
        if (line->text() != text && !(line->hasFocus() && line->isModified())) {
            line->setText(text);
            line->setCursorPosition(0);
        }
    };
    put(exact_, unit_ == Unit::time ? format::duration(shown_.duration) : textOf(shown_.estimate.likely));
    put(points_[0], textOf(shown_.estimate.low));
    put(points_[1], textOf(shown_.estimate.likely));
    put(points_[2], textOf(shown_.estimate.high));
}

Amount AmountField::converted(Amount::Kind kind) const {
    Amount amount = shown_;
    amount.kind = kind;
    const bool known = shown_.kind == Amount::Kind::exact || shown_.kind == Amount::Kind::range;
    const bool time = unit_ == Unit::time;
    const double fallback = time ? 30 : unit_ == Unit::share ? 0.05 : 0.5;
    if (kind == Amount::Kind::exact) {
        const double value = known && shown_.kind == Amount::Kind::range ? shown_.estimate.likely : fallback;
        amount.duration = duration_of_days(std::max(0.0, value));
        amount.estimate = Estimate::certain(value);
    } else if (kind == Amount::Kind::range) {
        const double likely =
            !known ? fallback
            : time ? static_cast<double>(shown_.duration.minutes) / static_cast<double>(minutes_per_day)
                   : shown_.estimate.likely;
        // Twice as much may be too much of a share; the person narrows it.
        const double high = time || likely > 1 ? likely * 2 : std::min(likely * 2, (1 + likely) / 2);
        amount.estimate = {likely / 2, likely, high};
    }
    return amount;
}

void AmountField::switchMode() {
    const auto kind = static_cast<Amount::Kind>(mode_->currentData().toInt());
    if (kind == shown_.kind && kind != Amount::Kind::by_parameter) {
        return;
    }
    Amount amount = converted(kind);
    if (kind == Amount::Kind::by_parameter) {
        amount.parameter = ParameterId(toUtf8(mode_->currentData(Qt::UserRole + 1).toString()));
    }
    setReason({});
    Q_EMIT committed(amount);
}

void AmountField::commitExact() {
    const QString text = exact_->text().trimmed();
    Amount amount = shown_;
    if (unit_ == Unit::time) {
        const auto duration = format::readDuration(text);
        if (!duration) {
            setReason(describeBare(Error{ErrorCode::malformed_duration, {}, {toUtf8(text)}, {}}));
            return;
        }
        amount.duration = *duration;
    } else {
        const auto value = read(text);
        if (!value) {
            setReason(describeBare(Error{ErrorCode::malformed_number, {}, {toUtf8(text)}, {}}));
            return;
        }
        amount.estimate = Estimate::certain(*value);
    }
    exact_->setModified(false);
    setReason({});
    if (!(amount == shown_)) {
        Q_EMIT committed(amount);
    }
}

void AmountField::commitPoints() {
    Amount amount = shown_;
    double* const values[] = {&amount.estimate.low, &amount.estimate.likely, &amount.estimate.high};
    const double before[] = {shown_.estimate.low, shown_.estimate.likely, shown_.estimate.high};
    for (std::size_t i = 0; i < points_.size(); ++i) {
        const QString text = points_[i]->text().trimmed();
        if (text == textOf(before[i])) {
            continue; // as it was shown: rounding for display changes nothing
        }
        const auto value = read(text);
        if (!value) {
            setReason(describeBare(Error{ErrorCode::malformed_number, {}, {toUtf8(text)}, {}}));
            return;
        }
        *values[i] = *value;
        points_[i]->setModified(false);
    }
    setReason({});
    if (!(amount == shown_)) {
        Q_EMIT committed(amount);
    }
}

void AmountField::setReason(const QString& reason) {
    reason_ = reason;
    reasonLabel_->setText(reason);
    reasonLabel_->setVisible(!reason.isEmpty());
    const QString style =
        reason.isEmpty()
            ? QString()
            : QStringLiteral("QLineEdit { border: 1px solid %1; }").arg(theme().brokenEdge.name());
    exact_->setStyleSheet(style);
    estimate_->setStyleSheet(style);
    exact_->setAccessibleDescription(reason);
    for (QLineEdit* point : points_) {
        point->setAccessibleDescription(reason);
    }
}

bool AmountField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel && watched == mode_ && !mode_->hasFocus()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        auto* line = qobject_cast<QLineEdit*>(watched);
        if (line != nullptr && (line->isModified() || !reason_.isEmpty())) {
            for (QLineEdit* each : {exact_, points_[0], points_[1], points_[2]}) {
                each->setModified(false);
            }
            setReason({});
            fillTexts();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AmountField::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        fillModes();
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
