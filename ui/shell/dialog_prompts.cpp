// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialog_prompts.h"

#include "ui/document/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

void makePrimary(QPushButton* button) {
    button->setProperty("kind", "primary");
    button->setDefault(true);
}

/// Names of documents may look like markup.
void setPlainText(QMessageBox& box, const QString& question, const QString& detail) {
    box.setTextFormat(Qt::PlainText);
    box.setText(question);
    box.setInformativeText(detail);
    box.setWindowTitle(QCoreApplication::applicationName());
}

} // namespace

Prompts::Unsaved DialogPrompts::askUnsaved(const QString& title, std::size_t edits) {
    QMessageBox box(parent_);
    setPlainText(box, Words::tr("Save the changes to “%1”?").arg(title),
                 Words::tr("%n edit(s) are not in the file yet.", nullptr, static_cast<int>(edits)));
    QPushButton* save = box.addButton(Words::tr("Save"), QMessageBox::AcceptRole);
    QPushButton* discard = box.addButton(Words::tr("Don’t save"), QMessageBox::DestructiveRole);
    box.setEscapeButton(box.addButton(Words::tr("Cancel"), QMessageBox::RejectRole));
    makePrimary(save);
    box.exec();
    if (box.clickedButton() == save) {
        return Unsaved::save;
    }
    return box.clickedButton() == discard ? Unsaved::discard : Unsaved::cancel;
}

Prompts::Clash DialogPrompts::askClash(const QString& file) {
    QMessageBox box(parent_);
    setPlainText(
        box, Words::tr("“%1” was saved by somebody else meanwhile.").arg(QFileInfo(file).fileName()),
        Words::tr("Save yours beside it as a copy, or save over it: the other version is kept as a backup."));
    QPushButton* copy = box.addButton(Words::tr("Save a copy…"), QMessageBox::AcceptRole);
    QPushButton* over = box.addButton(Words::tr("Save over it"), QMessageBox::DestructiveRole);
    box.setEscapeButton(box.addButton(Words::tr("Cancel"), QMessageBox::RejectRole));
    makePrimary(copy);
    box.exec();
    if (box.clickedButton() == copy) {
        return Clash::saveCopy;
    }
    return box.clickedButton() == over ? Clash::overwrite : Clash::cancel;
}

bool DialogPrompts::confirm(const QString& question, const QString& detail, const QString& action) {
    QMessageBox box(parent_);
    setPlainText(box, question, detail);
    QPushButton* yes = box.addButton(action, QMessageBox::AcceptRole);
    box.setEscapeButton(box.addButton(Words::tr("Cancel"), QMessageBox::RejectRole));
    makePrimary(yes);
    box.exec();
    return box.clickedButton() == yes;
}

QString DialogPrompts::fileToOpen(const QString& caption, const QString& filter) {
    const QString file = QFileDialog::getOpenFileName(parent_, caption, settings_.lastFolder(), filter);
    if (!file.isEmpty()) {
        settings_.setLastFolder(QFileInfo(file).absolutePath());
    }
    return file;
}

QString DialogPrompts::fileToSave(const QString& caption, const QString& filter, const QString& suggested) {
    const QString start =
        QFileInfo(suggested).isAbsolute() ? suggested : QDir(settings_.lastFolder()).filePath(suggested);
    QString file = QFileDialog::getSaveFileName(parent_, caption, start, filter);
    if (file.isEmpty()) {
        return {};
    }
    settings_.setLastFolder(QFileInfo(file).absolutePath());
    if (QFileInfo(file).suffix().isEmpty()) {
        const qsizetype star = filter.indexOf(QStringLiteral("*."));
        if (star >= 0) {
            qsizetype end = star + 2;
            while (end < filter.size() && filter[end].isLetterOrNumber()) {
                ++end;
            }
            file += filter.mid(star + 1, end - star - 1);
        }
        // The dialog has asked about the name without its ending only.
        if (QFileInfo::exists(file) &&
            !confirm(Words::tr("“%1” is there already.").arg(QFileInfo(file).fileName()),
                     Words::tr("Saving replaces it."), Words::tr("Replace"))) {
            return {};
        }
    }
    return file;
}

} // namespace volteface::ui
