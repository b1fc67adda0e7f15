// SPDX-License-Identifier: GPL-3.0-or-later
// One field of a form: label, editor, and the reason where what was typed cannot be taken. What a person
// typed stays until it is taken, put right, or given up with Escape.
#pragma once

#include "ui/inspector/property.h"

#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace volteface::ui {

/// What was typed and refused, kept while the inspector shows something else.
struct Draft {
    QString text;
    QString reason;
};

class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(EditorKind kind, QString key, QWidget* parent = nullptr);

    [[nodiscard]] const QString& key() const { return key_; }
    void setLabel(const QString& label);
    /// What an empty text means ("unknown", "none").
    void setEmptyText(const QString& text);
    /// Shown while the pointer rests on the field.
    void setExample(const QString& example);
    void setLabelWidth(int width);
    void setChoices(const std::vector<Choice>& choices);
    /// Words that completing offers.
    void setCompletions(const QStringList& words);

    /// Shows a committed value; `several`: the records selected differ. Leaves refused or unfinished text
    /// alone.
    void showValue(const QString& text, bool several);
    /// Puts refused text back, with its reason.
    void showDraft(const Draft& draft);
    /// Forgets what was typed: the next showValue() is shown.
    void reset();

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString reason() const { return reason_; }
    [[nodiscard]] bool isRefused() const { return !reason_.isEmpty(); }
    /// The text stays, marked. An empty reason takes the mark away. `offer`: a button that would put it
    /// right.
    void setReason(const QString& reason, const QString& offer = {});
    void focusEditor();

Q_SIGNALS:
    /// The person has finished with a text that differs from what was shown.
    void committed(const QString& key, const QString& text);
    /// The button of setReason() was pressed.
    void offerTaken(const QString& key, const QString& text);
    /// Refused text was given up.
    void abandoned(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void commit();
    void setText(const QString& text);
    [[nodiscard]] QWidget* editor() const;
    void describe();
    void markRefused(bool refused);

    EditorKind kind_;
    QString key_;
    QString empty_;
    QString shown_; ///< as last shown from the record
    bool several_ = false;
    QString reason_;
    std::vector<Choice> choices_;
    QLabel* label_ = nullptr;
    QLabel* reasonLabel_ = nullptr;
    QPushButton* offer_ = nullptr;
    QLineEdit* line_ = nullptr;
    QPlainTextEdit* text_ = nullptr;
    QComboBox* box_ = nullptr;
};

} // namespace volteface::ui
