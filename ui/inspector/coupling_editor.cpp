// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/coupling_editor.h"

#include "ui/inspector/values.h"
#include "ui/support/format.h"
#include "ui/support/messages.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>
#include <cmath>

namespace volteface::ui {

namespace {

struct Driver {
    const char* key;
    const char* name;
};

constexpr std::array<Driver, 17> usual = {{
    {"integration_points", QT_TRANSLATE_NOOP("Driver", "Integration points")},
    {"prompts", QT_TRANSLATE_NOOP("Driver", "Prompts")},
    {"tools", QT_TRANSLATE_NOOP("Driver", "Tool definitions")},
    {"agents", QT_TRANSLATE_NOOP("Driver", "Agents")},
    {"evaluation_suites", QT_TRANSLATE_NOOP("Driver", "Evaluation suites")},
    {"indexes", QT_TRANSLATE_NOOP("Driver", "Indexes")},
    {"workloads", QT_TRANSLATE_NOOP("Driver", "Workloads")},
    {"accelerator_kloc", QT_TRANSLATE_NOOP("Driver", "Accelerator code, 1 000 lines")},
    {"stored_gigabytes", QT_TRANSLATE_NOOP("Driver", "Stored data, GB")},
    {"embedded_tokens", QT_TRANSLATE_NOOP("Driver", "Embedded tokens")},
    {"fine_tunes", QT_TRANSLATE_NOOP("Driver", "Fine-tunes")},
    {"fine_tune_parameters", QT_TRANSLATE_NOOP("Driver", "Fine-tune: parameters")},
    {"fine_tune_tokens", QT_TRANSLATE_NOOP("Driver", "Fine-tune: tokens")},
    {"labelled_examples", QT_TRANSLATE_NOOP("Driver", "Labelled examples")},
    {"approvals", QT_TRANSLATE_NOOP("Driver", "Approvals naming the supplier")},
    {"staff_trained", QT_TRANSLATE_NOOP("Driver", "Staff trained on it")},
    {"contracts", QT_TRANSLATE_NOOP("Driver", "Contracts")},
}};

} // namespace

QString nameOfDriver(const std::string& driver) {
    for (const Driver& known : usual) {
        if (driver == known.key) {
            return QCoreApplication::translate("Driver", known.name);
        }
    }
    return shown(driver, 60);
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
    for (const Driver& driver : usual) {
        if (coupling_.count(driver.key) == 0) {
            add_->addItem(QCoreApplication::translate("Driver", driver.name), QLatin1String(driver.key));
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

void CouplingEditor::build() {
    for (auto& [driver, field] : fields_) {
        field->deleteLater();
    }
    fields_.clear();
    int place = 0;
    for (const auto& [driver, count] : coupling_) {
        auto* field = new FieldEditor(EditorKind::line, toQString(driver), this);
        connect(field, &FieldEditor::committed, this, &CouplingEditor::commit);
        column_->insertWidget(place++, field);
        fields_.emplace(driver, field);
    }
    retranslate();
}

void CouplingEditor::show(const std::map<std::string, double>& coupling) {
    bool same = coupling.size() == fields_.size();
    for (const auto& [driver, count] : coupling) {
        same = same && fields_.count(driver) == 1;
    }
    coupling_ = coupling;
    if (!same) {
        build();
    }
    for (const auto& [driver, count] : coupling_) {
        fields_.at(driver)->showValue(format::number(count, 6), false);
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
