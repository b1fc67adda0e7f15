// SPDX-License-Identifier: GPL-3.0-or-later
// Answers a framework: its questions to the left, the answers of one with their evidence to the right. Each
// answer is an edit of the stack at once.
#pragma once

#include "ui/audit/framework_questions.h"
#include "ui/document/session.h"

#include <QDialog>

#include <optional>
#include <string>
#include <vector>

class QButtonGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace volteface::ui {

class FrameworkDialog : public QDialog {
    Q_OBJECT

public:
    /// `subjects` may be empty: then the questions say themselves whom they are about.
    FrameworkDialog(Session* session, MakeQuestions make, AnswerSubjects subjects,
                    const edit::AnswerSubject& subject, QWidget* parent);

    /// A button at the foot, for what only one framework has.
    QPushButton* addButton(const QString& words);

    [[nodiscard]] const Questionnaire& questionnaire() const { return shown_; }
    /// Of the question that is open; null: none.
    [[nodiscard]] const Question* current() const;
    void openQuestion(const std::string& criterion, const edit::AnswerSubject& subject);

    /// What the keyboard does too: the n-th choice of the open question, from 0.
    void choose(std::size_t choice);
    void withdraw();
    void undo();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildEditor();
    void refresh();
    void fillTree();
    void showQuestion();
    void showAnswer();
    /// The answer as it stands in the form, `value` in it.
    void give(const std::string& value);
    void commitDetails();
    void setFloor(int index);

    Session* session_;
    MakeQuestions make_;
    AnswerSubjects subjects_;
    edit::AnswerSubject subject_;
    Questionnaire shown_;
    std::size_t group_ = 0;
    std::size_t question_ = 0;
    bool filling_ = false;

    QComboBox* whom_;
    QLabel* result_;
    QTreeWidget* tree_;
    QLabel* words_;
    QLabel* proposal_;
    QLabel* note_;
    QWidget* choices_;
    QVBoxLayout* choicesColumn_;
    QButtonGroup* choiceButtons_ = nullptr;
    std::vector<QWidget*> choiceRows_;
    QLineEdit* text_;
    QComboBox* evidence_;
    QLineEdit* source_;
    QLineEdit* address_;
    QLineEdit* date_;
    QPlainTextEdit* notes_;
    QLabel* refusal_;
    QWidget* details_;
    QPushButton* withdraw_;
    QLabel* floorLabel_;
    QComboBox* floor_;
    QPushButton* undo_;
    QPushButton* close_;
};

} // namespace volteface::ui
