// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/limit_field.h"

#include "ui/plan/mark_slider.h"
#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

LimitField::LimitField(QWidget* parent)
    : QWidget(parent)
    , name_(new QLabel(this))
    , edit_(new QLineEdit(this))
    , slider_(new MarkSlider(this))
    , effect_(new QLabel(this))
    , head_(new QWidget(this)) {
    name_->setFont(fontOf(FontRole::bodyStrong));
    effect_->setFont(fontOf(FontRole::caption));
    effect_->setWordWrap(true);
    effect_->setTextFormat(Qt::RichText);
    edit_->setFixedWidth(92);
    edit_->setAlignment(Qt::AlignRight);
    head_->setFixedHeight(30);
    auto* row = new QHBoxLayout(head_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(name_, 1);
    row->addWidget(edit_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(head_);
    column->addWidget(slider_);
    column->addWidget(effect_);
    connect(slider_, &QSlider::valueChanged, this, [this](int position) {
        writeValue(valueAt(position));
        if (!slider_->isSliderDown()) {
            value_ = valueAt(position);
            Q_EMIT changed(value_);
        }
    });
    connect(slider_, &QSlider::sliderReleased, this, [this] {
        const auto value = valueAt(slider_->value());
        if (value != value_) {
            value_ = value;
            Q_EMIT changed(value_);
        }
    });
    connect(edit_, &QLineEdit::editingFinished, this, [this] {
        if (!edit_->isModified()) {
            return;
        }
        edit_->setModified(false);
        const QString text = edit_->text().trimmed();
        const auto read =
            text.isEmpty() || text == QStringLiteral("–") ? std::optional<double>() : scale_.read(text);
        if (!text.isEmpty() && text != QStringLiteral("–") && !read) {
            writeValue(value_); // what cannot be read changes nothing
            return;
        }
        value_ = read;
        writeValue(value_);
        Q_EMIT changed(value_);
    });
}

void LimitField::setName(const QString& name) {
    name_->setText(name);
    slider_->setAccessibleName(name);
    edit_->setAccessibleName(name);
}

void LimitField::setChooser(QComboBox* chooser) {
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(1, chooser);
}

void LimitField::setScale(Scale scale) {
    scale_ = std::move(scale);
    const QSignalBlocker quiet(slider_);
    slider_->setRange(0,
                      std::max(1, static_cast<int>(std::lround((scale_.most - scale_.least) / scale_.step))));
    slider_->setPageStep(std::max(1, slider_->maximum() / 10));
}

std::optional<double> LimitField::valueAt(int position) const {
    if (position == (scale_.floor ? slider_->minimum() : slider_->maximum())) {
        return std::nullopt;
    }
    return scale_.least + scale_.step * position;
}

int LimitField::positionOf(double value) const {
    return std::clamp(static_cast<int>(std::lround((value - scale_.least) / scale_.step)), slider_->minimum(),
                      slider_->maximum());
}

void LimitField::writeValue(std::optional<double> value) {
    edit_->setText(value ? scale_.write(*value) : QStringLiteral("–"));
    edit_->setModified(false);
}

void LimitField::show(std::optional<double> value, std::optional<double> mark) {
    value_ = value;
    slider_->setMark(mark ? std::optional(positionOf(*mark)) : std::nullopt);
    if (!slider_->isSliderDown()) {
        const QSignalBlocker quiet(slider_);
        slider_->setValue(value          ? positionOf(*value)
                          : scale_.floor ? slider_->minimum()
                                         : slider_->maximum());
    }
    if (!edit_->hasFocus() || !edit_->isModified()) {
        writeValue(value);
    }
}

void LimitField::setEffect(const QString& words, bool tight) {
    const QString safe = words.toHtmlEscaped();
    effect_->setText(
        tight ? QStringLiteral("<span style='color:%1;font-weight:600'>%2</span>")
                    .arg(theme().atRisk.border.name(), safe)
              : QStringLiteral("<span style='color:%1'>%2</span>").arg(theme().secondary.name(), safe));
    effect_->setProperty("words", words);
    effect_->setVisible(!words.isEmpty());
    slider_->setAccessibleDescription(words);
}

QString LimitField::effect() const {
    return effect_->property("words").toString();
}

} // namespace volteface::ui
