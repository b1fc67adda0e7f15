// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/framework_dialog.h"

#include "ui/audit/csf_figure.h"
#include "ui/document/document.h"
#include "ui/inspector/values.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/messages.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr int status_from = 820; ///< as wide as this, the dialog has room for the status of each answer
constexpr int group_role = Qt::UserRole;
constexpr int question_role = Qt::UserRole + 1;

QString statusOf(const Question& question) {
    return question.stands.isEmpty()                        ? QString()
           : question.evidence == audit::Evidence::proposed ? FrameworkDialog::tr("proposed")
                                                            : nameOf(question.evidence);
}

QString labelOf(const Question& question, const AnswerChoice& choice) {
    QStringList hints;
    if (!choice.hint.isEmpty()) {
        hints << choice.hint;
    }
    if (choice.value == question.proposed) {
        hints << FrameworkDialog::tr("proposed");
    }
    return hints.isEmpty() ? choice.label
                           : QStringLiteral("%1  (%2)").arg(choice.label, hints.join(QStringLiteral(" · ")));
}

/// The first that has answers to choose from; what only a person can write in stands behind.
int firstChoice(const QuestionGroup& group) {
    const auto found = std::find_if(group.questions.begin(), group.questions.end(),
                                    [](const Question& question) { return !question.choices.empty(); });
    return found == group.questions.end() ? 0 : static_cast<int>(found - group.questions.begin());
}

} // namespace

FrameworkDialog::FrameworkDialog(Session* session, MakeQuestions make, AnswerSubjects subjects,
                                 const edit::AnswerSubject& subject, QWidget* parent)
    : QDialog(parent)
    , session_(session)
    , make_(std::move(make))
    , subjects_(std::move(subjects))
    , subject_(subject) {
    build();
    fillTree();
    connect(session_, &Session::stackChanged, this, &FrameworkDialog::refresh);
    connect(session_, &Session::documentChanged, this, &QDialog::reject);
}

const Question* FrameworkDialog::current() const {
    return group_ < shown_.groups.size() && question_ < shown_.groups[group_].questions.size()
               ? &shown_.groups[group_].questions[question_]
               : nullptr;
}

void FrameworkDialog::openQuestion(const std::string& criterion, const edit::AnswerSubject& subject) {
    for (int i = 0; i < tree_->topLevelItemCount(); ++i) {
        QTreeWidgetItem* head = tree_->topLevelItem(i);
        for (int j = 0; j < head->childCount(); ++j) {
            const Question& question =
                shown_.groups[static_cast<std::size_t>(i)].questions[static_cast<std::size_t>(j)];
            if (question.criterion == criterion && (!subject || question.subject == subject)) {
                head->setExpanded(true);
                tree_->setCurrentItem(head->child(j));
                return;
            }
        }
    }
}

void FrameworkDialog::refresh() {
    filling_ = true;
    const std::vector<QuestionGroup> before = std::move(shown_.groups);
    shown_ = make_(*session_->stack(), subject_);
    filling_ = false;
    const bool same_shape =
        before.size() == shown_.groups.size() &&
        std::equal(before.begin(), before.end(), shown_.groups.begin(),
                   [](const QuestionGroup& a, const QuestionGroup& b) {
                       return a.title == b.title && a.questions.size() == b.questions.size();
                   });
    if (!same_shape) {
        fillTree();
        return;
    }
    filling_ = true;
    for (std::size_t i = 0; i < shown_.groups.size(); ++i) {
        const QuestionGroup& group = shown_.groups[i];
        QTreeWidgetItem* head = tree_->topLevelItem(static_cast<int>(i));
        head->setText(1, group.below ? tr("%1, floor %2").arg(group.stands).arg(group.floor.value_or(0))
                                     : group.stands);
        for (std::size_t j = 0; j < group.questions.size(); ++j) {
            QTreeWidgetItem* item = head->child(static_cast<int>(j));
            item->setText(1, group.questions[j].stands);
            item->setText(2, statusOf(group.questions[j]));
        }
    }
    filling_ = false;
    result_->setText(shown_.result);
    result_->setProperty("tone", shown_.rejected ? "error" : "secondary");
    showAnswer();
}

void FrameworkDialog::fillTree() {
    filling_ = true;
    const Question* before = current();
    const std::string criterion = before != nullptr ? before->criterion : std::string();
    shown_ = make_(*session_->stack(), subject_);
    tree_->clear();
    for (std::size_t i = 0; i < shown_.groups.size(); ++i) {
        const QuestionGroup& group = shown_.groups[i];
        auto* head = new QTreeWidgetItem(tree_, {group.title});
        head->setData(0, group_role, static_cast<int>(i));
        head->setFont(0, fontOf(FontRole::bodyStrong));
        for (std::size_t j = 0; j < group.questions.size(); ++j) {
            const Question& question = group.questions[j];
            const QString name = question.code.isEmpty()
                                     ? question.words
                                     : QStringLiteral("%1  %2").arg(question.code, question.words);
            auto* item = new QTreeWidgetItem(head, {name});
            item->setToolTip(0, question.words);
            item->setData(0, group_role, static_cast<int>(i));
            item->setData(0, question_role, static_cast<int>(j));
        }
        head->setExpanded(i == 0 || shown_.groups.size() < 4);
    }
    filling_ = false;
    group_ = 0;
    question_ = 0;
    if (tree_->topLevelItemCount() > 0 && tree_->topLevelItem(0)->childCount() > 0) {
        tree_->setCurrentItem(tree_->topLevelItem(0)->child(firstChoice(shown_.groups.front())));
    }
    openQuestion(criterion, {});
    refresh();
    showQuestion();
}

void FrameworkDialog::showQuestion() {
    const Question* question = current();
    details_->setEnabled(question != nullptr);
    for (QWidget* row : choiceRows_) {
        row->hide();
        row->deleteLater();
    }
    choiceRows_.clear();
    if (choiceButtons_ != nullptr) { // it may be the one that is just telling of a click
        choiceButtons_->disconnect(this);
        choiceButtons_->deleteLater();
    }
    choiceButtons_ = new QButtonGroup(this);
    words_->setText(question != nullptr ? question->words : QString());
    if (question == nullptr) {
        return;
    }
    int id = 0;
    for (const AnswerChoice& choice : question->choices) {
        auto* row = new QWidget(choices_);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(6);
        auto* button = new QRadioButton(row);
        button->setAccessibleName(labelOf(*question, choice));
        auto* label = new QLabel(labelOf(*question, choice), row); // a button's own text does not wrap
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(button);
        label->installEventFilter(this);
        line->addWidget(button, 0, Qt::AlignTop);
        line->addWidget(label, 1);
        choiceButtons_->addButton(button, id++);
        choicesColumn_->addWidget(row);
        choiceRows_.push_back(row);
    }
    connect(choiceButtons_, &QButtonGroup::idClicked, this,
            [this](int chosen) { choose(static_cast<std::size_t>(chosen)); });
    choices_->setVisible(!question->choices.empty());
    text_->setVisible(question->choices.empty());
    text_->setPlaceholderText(question->date ? QStringLiteral("2026-11-20") : QString());
    text_->setAccessibleName(question->words);
    showAnswer();
}

void FrameworkDialog::showAnswer() {
    const Question* question = current();
    if (question == nullptr || choiceButtons_ == nullptr) {
        return;
    }
    filling_ = true;
    const FrameworkAnswer given = question->given.value_or(FrameworkAnswer{});
    choiceButtons_->setExclusive(false);
    for (QAbstractButton* button : choiceButtons_->buttons()) {
        const auto& choice = question->choices[static_cast<std::size_t>(choiceButtons_->id(button))];
        button->setChecked(question->given && choice.value == given.value);
        const bool proposed = choice.value == question->proposed;
        auto* label = button->parentWidget()->findChild<QLabel*>();
        label->setFont(fontOf(proposed ? FontRole::bodyStrong : FontRole::body));
        label->setText(labelOf(*question, choice));
        button->setAccessibleName(label->text());
    }
    choiceButtons_->setExclusive(true);
    text_->setText(toQString(given.value));
    QStringList proposal;
    if (!question->proposed.empty()) {
        QString name = toQString(question->proposed);
        for (const AnswerChoice& choice : question->choices) {
            name = choice.value == question->proposed ? choice.label : name;
        }
        proposal << tr("Proposed from the stack: %1").arg(name);
    }
    if (!question->basis.isEmpty()) {
        proposal << question->basis;
    }
    proposal_->setText(proposal.isEmpty() ? tr("The stack proposes nothing here: only a person can know.")
                                          : proposal.join(QStringLiteral(" · ")));
    note_->setText(question->note);
    note_->setVisible(!question->note.isEmpty());
    evidence_->setCurrentIndex(given.evidence == Evidence::evidenced ? 1 : 0);
    source_->setText(toQString(given.source.title));
    address_->setText(toQString(given.source.url));
    date_->setText(textOf(given.as_of));
    if (toUtf8(notes_->toPlainText()) != given.notes) {
        notes_->setPlainText(toQString(given.notes));
    }
    for (QWidget* each : std::initializer_list<QWidget*>{evidence_, source_, address_, date_, notes_}) {
        each->setEnabled(question->given.has_value());
    }
    withdraw_->setEnabled(question->given.has_value());
    refusal_->hide();
    const QuestionGroup& group = shown_.groups[group_];
    const bool floors = !group.objective.empty();
    floorLabel_->setVisible(floors);
    floor_->setVisible(floors);
    floorLabel_->setText(tr("&Floor of the authority for %1").arg(toQString(group.objective)));
    floor_->setCurrentIndex(group.floor ? *group.floor + 1 : 0);
    undo_->setEnabled(session_->document() != nullptr && !session_->document()->undoText().isEmpty());
    undo_->setToolTip(session_->document() != nullptr ? session_->document()->undoText() : QString());
    filling_ = false;
}

void FrameworkDialog::choose(std::size_t choice) {
    const Question* question = current();
    if (question != nullptr && choice < question->choices.size()) {
        give(question->choices[choice].value);
    }
}

void FrameworkDialog::give(const std::string& value) {
    const Question* question = current();
    if (filling_ || question == nullptr) {
        return;
    }
    FrameworkAnswer answer = question->given.value_or(FrameworkAnswer{});
    if (question->given && answer.value == value) {
        return;
    }
    answer.framework = question->framework;
    answer.criterion = question->criterion;
    answer.value = value;
    if (!question->given) {
        answer.as_of = session_->today();
    }
    session_->apply(edit::answer_framework(*session_->stack(), question->subject, std::move(answer)));
}

void FrameworkDialog::commitDetails() {
    const Question* question = current();
    if (filling_ || question == nullptr || !question->given) {
        return;
    }
    FrameworkAnswer answer = *question->given;
    answer.evidence = evidence_->currentIndex() == 1 ? Evidence::evidenced : Evidence::claimed;
    answer.source.title = toUtf8(source_->text().trimmed());
    answer.source.url = toUtf8(address_->text().trimmed());
    answer.notes = toUtf8(notes_->toPlainText());
    const auto date = dateOf(date_->text(), question->criterion);
    refusal_->setVisible(!date);
    if (!date) {
        refusal_->setText(describeBare(date.error()));
        return;
    }
    answer.as_of = *date;
    if (!(answer == *question->given)) {
        session_->apply(edit::answer_framework(*session_->stack(), question->subject, std::move(answer)));
    }
}

void FrameworkDialog::withdraw() {
    const Question* question = current();
    if (question != nullptr && question->given) {
        session_->apply(edit::withdraw_answer(*session_->stack(), question->subject, question->framework,
                                              question->criterion));
    }
}

void FrameworkDialog::undo() {
    if (session_->document() != nullptr) {
        if (const auto undone = session_->document()->undo(); !undone) {
            session_->report(undone.error());
        }
    }
}

void FrameworkDialog::setFloor(int index) {
    if (filling_ || group_ >= shown_.groups.size()) {
        return;
    }
    const Question* question = current();
    session_->apply(edit::set_floor(*session_->stack(), question->framework, shown_.groups[group_].objective,
                                    index == 0 ? std::nullopt : std::optional(index - 1)));
}

void FrameworkDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    tree_->setColumnHidden(2, width() < status_from);
}

bool FrameworkDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == tree_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9) {
            choose(static_cast<std::size_t>(key->key() - Qt::Key_1));
            return true;
        }
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            withdraw();
            return true;
        }
    }
    if (const auto* label = qobject_cast<QLabel*>(watched);
        label != nullptr && event->type() == QEvent::MouseButtonRelease) {
        if (auto* button = qobject_cast<QRadioButton*>(label->buddy())) {
            button->click();
            return true;
        }
    }
    if (watched == notes_ && event->type() == QEvent::FocusOut) {
        commitDetails();
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace volteface::ui
