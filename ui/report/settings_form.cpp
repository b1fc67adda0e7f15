// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/settings_form.h"

#include "core/edit/edits.h"
#include "ui/document/session.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace volteface::ui {

ReportSettingsForm::ReportSettingsForm(Session* session, QWidget* parent)
    : QWidget(parent)
    , session_(session) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(4);
    heading_ = new QLabel(this);
    heading_->setFont(fontOf(FontRole::dockTitle));
    column->addWidget(heading_);
    column->addSpacing(8);
    const auto add = [&](QLabel*& label, QLineEdit*& edit) {
        label = new QLabel(this);
        label->setProperty("tone", "secondary");
        edit = new QLineEdit(this);
        edit->setMaxLength(200);
        label->setBuddy(edit);
        column->addWidget(label);
        column->addWidget(edit);
        column->addSpacing(8);
    };
    for (const auto member :
         {&ReportSettings::client, &ReportSettings::title, &ReportSettings::author, &ReportSettings::audience,
          &ReportSettings::version, &ReportSettings::confidentiality}) {
        Field field;
        field.member = member;
        add(field.label, field.edit);
        connect(field.edit, &QLineEdit::editingFinished, this,
                [this, member, edit = field.edit] { commit(member, edit->text()); });
        fields_.push_back(field);
    }
    add(dateLabel_, date_);
    dateError_ = new QLabel(this);
    dateError_->setProperty("tone", "error");
    dateError_->setWordWrap(true);
    dateError_->hide();
    column->addWidget(dateError_);
    column->addStretch(1);
    connect(date_, &QLineEdit::editingFinished, this, &ReportSettingsForm::commitDate);
    connect(session_, &Session::documentChanged, this, &ReportSettingsForm::refresh);
    connect(session_, &Session::stackChanged, this, &ReportSettingsForm::refresh);
    retranslate();
    refresh();
}

void ReportSettingsForm::refresh() {
    const auto stack = session_->stack();
    setEnabled(session_->document() != nullptr);
    for (const Field& field : fields_) {
        if (!field.edit->hasFocus() || !field.edit->isModified()) {
            field.edit->setText(toQString(stack->report.*field.member));
        }
    }
    if (!date_->hasFocus() || !date_->isModified()) {
        date_->setText(stack->report.date ? toQString(format_date(*stack->report.date)) : QString());
        dateError_->hide();
    }
}

void ReportSettingsForm::commit(std::string ReportSettings::*field, const QString& text) {
    edit::Header after = edit::header_of(*session_->stack());
    const std::string value = toUtf8(text.trimmed());
    if (session_->document() == nullptr || after.report.*field == value) {
        return;
    }
    after.report.*field = value;
    session_->apply(
        edit::change_header(*session_->stack(), std::move(after), edit::Verb::change_report_settings));
}

void ReportSettingsForm::commitDate() {
    if (session_->document() == nullptr) {
        return;
    }
    edit::Header after = edit::header_of(*session_->stack());
    std::optional<Date> date;
    if (const QString text = date_->text().trimmed(); !text.isEmpty()) {
        const Result<Date> read = parse_date(toUtf8(text));
        dateError_->setVisible(!read);
        if (!read) {
            return;
        }
        date = *read;
    }
    dateError_->hide();
    if (after.report.date == date) {
        return;
    }
    after.report.date = date;
    session_->apply(
        edit::change_header(*session_->stack(), std::move(after), edit::Verb::change_report_settings));
}

void ReportSettingsForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ReportSettingsForm::retranslate() {
    heading_->setText(tr("Cover and foot"));
    const std::array<QString, 6> labels = {tr("Client"),   tr("Title"),   tr("Author"),
                                           tr("Audience"), tr("Version"), tr("Confidentiality")};
    const std::array<QString, 6> placeholders = {tr("The stack’s name"),
                                                 tr("Left empty: states the conclusion"),
                                                 tr("Your firm"),
                                                 tr("Report to the executive committee"),
                                                 tr("1"),
                                                 tr("Confidential")};
    for (std::size_t i = 0; i < fields_.size(); ++i) {
        fields_[i].label->setText(labels.at(i));
        fields_[i].edit->setPlaceholderText(placeholders.at(i));
        fields_[i].edit->setAccessibleName(labels.at(i));
    }
    dateLabel_->setText(tr("Date"));
    date_->setPlaceholderText(tr("Today"));
    date_->setAccessibleName(tr("Date"));
    dateError_->setText(tr("Write the date as 2026-11-20."));
}

} // namespace volteface::ui
