// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/framework_forms.h"

#include "core/base/read_file.h"
#include "core/store/checked_file.h"
#include "ui/support/convert.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPushButton>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Frameworks)
};

FrameworkDialog* made(Session* session, MakeQuestions make, AnswerSubjects subjects,
                      const edit::AnswerSubject& subject, QWidget* parent) {
    auto* dialog = new FrameworkDialog(session, std::move(make), std::move(subjects), subject, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void write(Session* session, const QString& path, const std::string& text) {
    if (path.isEmpty()) {
        return;
    }
    if (auto written = store::write_file_checked(toUtf8(path), text); !written) {
        Error error = written.error();
        error.place.file = toUtf8(path);
        session->report(error);
    }
}

} // namespace

FrameworkDialog* csfForm(Session* session, const AuditPtr& data, audit::WeightSet weights,
                         const std::optional<ComponentId>& subject, QWidget* parent) {
    return made(
        session,
        [data, weights](const Stack& stack, const edit::AnswerSubject& about) {
            return csfQuestions(*data, weights, stack, about);
        },
        csfSubjects(*session->stack(), session->selection().components), subject, parent);
}

FrameworkDialog* doraForm(Session* session, QWidget* parent) {
    FrameworkDialog* dialog = made(
        session, [](const Stack& stack, const edit::AnswerSubject&) { return doraQuestions(stack); }, {}, {},
        parent);
    QPushButton* export_csv = dialog->addButton(Words::tr("&Register as CSV…"));
    QObject::connect(export_csv, &QPushButton::clicked, dialog, [session, dialog] {
        const auto stack = session->stack();
        write(session,
              QFileDialog::getSaveFileName(dialog, Words::tr("Export the register"),
                                           QStringLiteral("B_07.01.csv"), QStringLiteral("CSV (*.csv)")),
              audit::write_dora_csv(*stack, audit::dora_rows(*stack, {})));
    });
    return dialog;
}

FrameworkDialog* irnForm(Session* session, QWidget* parent) {
    FrameworkDialog* dialog = made(
        session, [](const Stack& stack, const edit::AnswerSubject&) { return irnQuestions(stack); }, {}, {},
        parent);
    QPushButton* import_csv = dialog->addButton(Words::tr("&Import cells…"));
    import_csv->setToolTip(Words::tr("A CSV file with a line a cell: pillar, layer, R or NR"));
    QObject::connect(import_csv, &QPushButton::clicked, dialog, [session, dialog] {
        const QString path = QFileDialog::getOpenFileName(dialog, Words::tr("Import cells of the grid"),
                                                          QString(), QStringLiteral("CSV (*.csv)"));
        if (!path.isEmpty()) {
            importIrn(session, path);
        }
    });
    QPushButton* export_csv = dialog->addButton(Words::tr("E&xport cells…"));
    QObject::connect(export_csv, &QPushButton::clicked, dialog, [session, dialog] {
        write(session,
              QFileDialog::getSaveFileName(dialog, Words::tr("Export cells of the grid"),
                                           QStringLiteral("irn.csv"), QStringLiteral("CSV (*.csv)")),
              audit::write_irn_csv(audit::irn_of(session->stack()->answers).grid));
    });
    return dialog;
}

FrameworkDialog* vetoForm(Session* session, QWidget* parent) {
    return made(
        session, [](const Stack& stack, const edit::AnswerSubject&) { return vetoQuestions(stack); }, {}, {},
        parent);
}

bool importIrn(Session* session, const QString& path) {
    const auto text = read_file(toUtf8(path));
    if (!text) {
        session->report(text.error());
        return false;
    }
    auto answers = audit::read_irn_csv(*text, toUtf8(path));
    if (!answers) {
        session->report(answers.error().front());
        return false;
    }
    return session->apply(edit::answer_framework(*session->stack(), {}, std::move(*answers)));
}

} // namespace volteface::ui
