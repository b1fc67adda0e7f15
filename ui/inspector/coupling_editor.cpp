// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/coupling_editor.h"

#include "core/cost/drivers.h"
#include "ui/inspector/values.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/messages.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

QString nameOf(const cost::Driver& driver) {
    return toQString(driver.name.in(currentLanguage()));
}

} // namespace

QString nameOfDriver(const std::string& driver) {
    const cost::Driver* const known = cost::find_driver(driver);
    return known == nullptr ? shown(driver, 60) : nameOf(*known);
}

CouplingEditor::CouplingEditor(QWidget* parent)
    : QWidget(parent)
    , column_(new QVBoxLayout(this))
    , add_(new QComboBox(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(6);
    add_->setFocusPolicy(Qt::StrongFocus);
    add_->setMinimumHeight(28);
    add_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    add_->setMinimumContentsLength(10);
    column_->addWidget(add_);
    connect(add_, &QComboBox::activated, this, [this](int index) {
        const std::string driver = toUtf8(add_->itemData(index).toString());
        add_->setCurrentIndex(-1);
        if (!driver.empty()) {
            auto after = coupling_;
            after.emplace(driver, 1);
            Q_EMIT changed(after);
            if (const auto field = fields_.find(driver); field != fields_.end()) {
                field->second->focusEditor();
            }
        }
    });
    retranslate();
}

void CouplingEditor::retranslate() {
    add_->clear();
    for (const cost::Driver& driver : cost::drivers()) {
        if (fields_.count(std::string(driver.id)) == 0) {
            add_->addItem(nameOf(driver), toQString(driver.id));
        }
    }
    add_->setPlaceholderText(tr("Count something else…"));
    add_->setAccessibleName(tr("Count something else…"));
    add_->setCurrentIndex(-1);
    for (auto& [driver, field] : fields_) {
        field->setLabel(nameOfDriver(driver));
        field->setEmptyText(tr("not counted"));
    }
}

void CouplingEditor::build(const std::vector<std::string>& rows) {
    for (auto& [driver, field] : fields_) {
        field->deleteLater();
    }
    fields_.clear();
    int place = 0;
    for (const std::string& driver : rows) {
        auto* field = new FieldEditor(EditorKind::line, toQString(driver), this);
        connect(field, &FieldEditor::committed, this, &CouplingEditor::commit);
        column_->insertWidget(place++, field);
        fields_.emplace(driver, field);
    }
    retranslate();
}

void CouplingEditor::show(const std::map<std::string, double>& coupling,
                          const std::set<std::string>& expected) {
    std::vector<std::string> rows;
    for (const cost::Driver& driver : cost::drivers()) {
        const std::string key(driver.id);
        if (coupling.count(key) != 0 || expected.count(key) != 0) {
            rows.push_back(key);
        }
    }
    for (const auto& [driver, count] : coupling) {
        if (cost::find_driver(driver) == nullptr) {
            rows.push_back(driver);
        }
    }
    const bool same = rows.size() == fields_.size() &&
                      std::all_of(rows.begin(), rows.end(),
                                  [this](const std::string& driver) { return fields_.count(driver) == 1; });
    coupling_ = coupling;
    if (!same) {
        build(rows);
    }
    for (const std::string& driver : rows) {
        const auto count = coupling_.find(driver);
        fields_.at(driver)->showValue(count == coupling_.end() ? QString() : format::number(count->second, 6),
                                      false);
    }
}

void CouplingEditor::commit(const QString& driver, const QString& text) {
    auto after = coupling_;
    FieldEditor* field = fields_.at(toUtf8(driver));
    if (text.trimmed().isEmpty()) {
        after.erase(toUtf8(driver));
    } else {
        const auto number = format::readNumber(text);
        if (!number || !std::isfinite(*number)) {
            field->setReason(describeBare(Error{ErrorCode::malformed_number, {}, {toUtf8(text)}, {}}));
            return;
        }
        if (*number < 0) {
            field->setReason(describeBare(Error{
                ErrorCode::number_out_of_range,
                {},
                {toUtf8(text), toUtf8(driver), toUtf8(QCoreApplication::translate("Property", "0 or more"))},
                {}}));
            return;
        }
        after[toUtf8(driver)] = *number;
    }
    field->setReason({});
    Q_EMIT changed(after);
}

} // namespace volteface::ui
