// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/field_editor.h"

#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QStyle>

#include <utility>

namespace volteface::ui {

namespace {

constexpr int label_width = 112;

} // namespace

FieldEditor::FieldEditor(EditorKind kind, QString key, QWidget* parent)
    : QWidget(parent)
    , kind_(kind)
    , key_(std::move(key)) {
    build();
}

void FieldEditor::build() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(0, label_width);
    grid->setColumnStretch(1, 1);

    label_ = new QLabel(this);
    label_->setWordWrap(true);
    label_->setTextFormat(Qt::PlainText);
    label_->setFixedWidth(label_width);
    label_->setProperty("tone", "secondary");
    label_->setFont(fontOf(FontRole::small));
    label_->setMinimumHeight(28);

    switch (kind_) {
    case EditorKind::line:
    case EditorKind::list:
        line_ = new QLineEdit(this);
        break;
    case EditorKind::text:
        text_ = new QPlainTextEdit(this);
        text_->setTabChangesFocus(true);
        text_->setFixedHeight(72);
        break;
    case EditorKind::choice:
    case EditorKind::open_choice:
    case EditorKind::organisation:
        box_ = new QComboBox(this);
        box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box_->setMinimumContentsLength(8);
        box_->setEditable(kind_ != EditorKind::choice);
        box_->setInsertPolicy(QComboBox::NoInsert);
        // A wheel over a form that scrolls must not change a value.
        box_->setFocusPolicy(Qt::StrongFocus);
        if (box_->isEditable()) {
            box_->completer()->setCompletionMode(QCompleter::PopupCompletion);
            box_->completer()->setFilterMode(Qt::MatchContains);
        }
        break;
    }
    QWidget* edit = editor();
    edit->setSizePolicy(QSizePolicy::Expanding, edit->sizePolicy().verticalPolicy());
    if (text_ == nullptr) {
        edit->setMinimumHeight(28);
    }
    label_->setBuddy(edit);
    setFocusProxy(edit);

    reasonLabel_ = new QLabel(this);
    reasonLabel_->setWordWrap(true);
    reasonLabel_->setTextFormat(Qt::PlainText);
    reasonLabel_->setFont(fontOf(FontRole::caption));
    reasonLabel_->setProperty("tone", "error");
    reasonLabel_->hide();
    offer_ = new QPushButton(this);
    offer_->hide();

    grid->addWidget(label_, 0, 0, Qt::AlignTop);
    grid->addWidget(edit, 0, 1);
    grid->addWidget(reasonLabel_, 1, 1);
    grid->addWidget(offer_, 2, 1, Qt::AlignLeft);

    edit->installEventFilter(this);
    connect(offer_, &QPushButton::clicked, this, [this] { Q_EMIT offerTaken(key_, text()); });
    if (line_ != nullptr) {
        connect(line_, &QLineEdit::editingFinished, this, &FieldEditor::commit);
    } else if (box_ != nullptr) {
        connect(box_, &QComboBox::activated, this, [this] { commit(); });
        if (box_->isEditable()) {
            box_->lineEdit()->installEventFilter(this);
            connect(box_->lineEdit(), &QLineEdit::editingFinished, this, &FieldEditor::commit);
        }
    }
}

QWidget* FieldEditor::editor() const {
    if (line_ != nullptr) {
        return line_;
    }
    if (text_ != nullptr) {
        return text_;
    }
    return box_;
}

void FieldEditor::setLabel(const QString& label) {
    label_->setText(label);
    describe();
}

void FieldEditor::describe() {
    editor()->setAccessibleName(label_->text());
    editor()->setAccessibleDescription(reason_);
}

void FieldEditor::setEmptyText(const QString& text) {
    empty_ = text;
    showValue(shown_, several_);
}

void FieldEditor::setExample(const QString& example) {
    editor()->setToolTip(example.isEmpty() ? QString() : tr("For example: %1").arg(example));
}

void FieldEditor::setLabelWidth(int width) {
    label_->setFixedWidth(width);
    static_cast<QGridLayout*>(layout())->setColumnMinimumWidth(0, width);
}

void FieldEditor::setChoices(const std::vector<Choice>& choices) {
    if (box_ == nullptr) {
        return;
    }
    const QString kept = text();
    choices_ = choices;
    const QSignalBlocker quiet(box_);
    box_->clear();
    for (const Choice& choice : choices_) {
        box_->addItem(choice.text, choice.value);
    }
    setText(kept);
}

void FieldEditor::setCompletions(const QStringList& words) {
    if (line_ == nullptr || kind_ == EditorKind::list) {
        return;
    }
    auto* completer = new QCompleter(words, line_);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    line_->setCompleter(completer);
}

QString FieldEditor::text() const {
    if (line_ != nullptr) {
        return line_->text();
    }
    if (text_ != nullptr) {
        return text_->toPlainText();
    }
    if (!box_->isEditable()) {
        return box_->currentIndex() < 0 ? QString() : box_->currentData().toString();
    }
    const QString typed = box_->currentText();
    for (const Choice& choice : choices_) {
        if (choice.text == typed) {
            return choice.value;
        }
    }
    return typed;
}

void FieldEditor::setText(const QString& text) {
    if (line_ != nullptr) {
        line_->setText(text);
        line_->setCursorPosition(0);
    } else if (text_ != nullptr) {
        if (text_->toPlainText() != text) {
            text_->setPlainText(text);
        }
    } else {
        const QSignalBlocker quiet(box_);
        const int index = box_->findData(text);
        box_->setCurrentIndex(several_ ? -1 : index);
        if (box_->isEditable()) {
            const bool known = index >= 0 && !several_ && !text.isEmpty();
            box_->setEditText(known ? box_->itemText(index) : text);
            box_->lineEdit()->setCursorPosition(0);
        }
    }
}

void FieldEditor::showValue(const QString& text, bool several) {
    const bool unfinished = editor()->hasFocus() && this->text() != shown_;
    shown_ = text;
    several_ = several;
    const QString placeholder = several ? tr("(several values)") : empty_;
    if (line_ != nullptr) {
        line_->setPlaceholderText(placeholder);
    } else if (text_ != nullptr) {
        text_->setPlaceholderText(placeholder);
    } else {
        box_->setPlaceholderText(placeholder);
        if (box_->isEditable()) {
            box_->lineEdit()->setPlaceholderText(placeholder);
        }
    }
    if (isRefused() || unfinished) {
        return;
    }
    setText(text);
}

void FieldEditor::showDraft(const Draft& draft) {
    if (box_ != nullptr && !box_->isEditable()) {
        return;
    }
    setText(draft.text);
    setReason(draft.reason);
}

void FieldEditor::reset() {
    setReason({});
    setText(shown_);
}

void FieldEditor::markRefused(bool refused) {
    QWidget* edit = editor();
    if (edit->property("refused").toBool() == refused) {
        return;
    }
    edit->setProperty("refused", refused);
    // The style sheet of one widget, since the border has to be the theme's colour of what is broken.
    edit->setStyleSheet(refused
                            ? QStringLiteral("QLineEdit, QComboBox, QPlainTextEdit { border: 1px solid %1; }")
                                  .arg(theme().brokenEdge.name())
                            : QString());
}

void FieldEditor::setReason(const QString& reason, const QString& offer) {
    reason_ = reason;
    reasonLabel_->setText(reason);
    reasonLabel_->setVisible(!reason.isEmpty());
    offer_->setText(offer);
    offer_->setVisible(!offer.isEmpty());
    markRefused(!reason.isEmpty());
    describe();
}

void FieldEditor::focusEditor() {
    editor()->setFocus(Qt::OtherFocusReason);
    if (line_ != nullptr) {
        line_->selectAll();
    }
}

void FieldEditor::commit() {
    const QString now = text();
    if (now == shown_ && !several_) {
        if (isRefused()) {
            setReason({});
            Q_EMIT abandoned(key_);
        }
        return;
    }
    if (several_ && now.isEmpty() && (line_ != nullptr || text_ != nullptr)) {
        return;
    }
    if (several_ && box_ != nullptr && box_->currentIndex() < 0 && (!box_->isEditable() || now.isEmpty())) {
        return;
    }
    Q_EMIT committed(key_, now);
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut && watched == text_) {
        commit();
    } else if (event->type() == QEvent::Wheel && watched == box_ && !box_->hasFocus()) {
        event->ignore();
        return true;
    } else if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && (isRefused() || text() != shown_)) {
            const bool refused = isRefused();
            reset();
            if (refused) {
                Q_EMIT abandoned(key_);
            }
            return true;
        }
        if (watched == text_ && key->key() == Qt::Key_Return && (key->modifiers() & Qt::ControlModifier)) {
            commit();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FieldEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && isRefused()) {
        markRefused(false);
        markRefused(true);
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
