// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/own_import_dialog.h"

#include "ui/catalogue/dialog_parts.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/messages.h"
#include "ui/support/names.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace volteface::ui {

OwnImportDialog::OwnImportDialog(const QString& file, const catalogue::UserCatalogue& own,
                                 const catalogue::UserCatalogue& records,
                                 const catalogue::Catalogue& catalogue, QWidget* parent)
    : QDialog(parent)
    , preview_(catalogue::preview_of(own, records)) {
    setWindowTitle(tr("Import entries"));
    resize(760, 520);
    QBoxLayout* column = dialogColumn(*this, tr("Import “%1” into my catalogue").arg(file));
    const auto count = [](const auto& list) { return static_cast<int>(list.size()); };
    dialogLine(*this, *column,
               QStringList{tr("%n new", nullptr, count(preview_.added)),
                           tr("%n changed", nullptr, count(preview_.changed)),
                           tr("%n already there", nullptr, count(preview_.equal))}
                   .join(QStringLiteral(" · ")));
    QTreeWidget* table = dialogTable(*this, {tr("Change"), tr("Entry"), tr("Layer"), tr("As of")},
                                     tr("What the import would change"));
    table->setRootIsDecorated(false);
    const auto list = [&](const std::vector<CatalogueId>& ids, const QString& word) {
        for (const CatalogueId& id : ids) {
            const auto entry = std::find_if(records.entries.begin(), records.entries.end(),
                                            [&](const CatalogueEntry& one) { return one.id == id; });
            const bool covers = catalogue.shipped(id) != nullptr;
            new QTreeWidgetItem(
                table, {covers ? tr("%1, in place of the shipped one", "new or changed").arg(word) : word,
                        shown(entry->name, 120), nameOf(entry->layer),
                        entry->as_of ? format::dateShort(*entry->as_of) : unknownWord()});
        }
    };
    list(preview_.added, tr("new"));
    list(preview_.changed, tr("changed"));
    list(preview_.equal, tr("already there"));
    for (const OrganisationId& id : preview_.organisations) {
        new QTreeWidgetItem(table, {tr("organisation"), toQString(id.str()), QString(), QString()});
    }
    fitColumns(*table, 320);
    column->addWidget(table, 2);
    if (!records.errors.empty()) {
        auto* line = dialogLine(*this, *column,
                                tr("%n mistake(s) in the file; what they are about is left out.", nullptr,
                                   count(records.errors)));
        line->setProperty("tone", "error");
        auto* mistakes = new QPlainTextEdit(describe(records.errors, 200), this);
        mistakes->setReadOnly(true);
        mistakes->setAccessibleName(tr("Mistakes in the file"));
        column->addWidget(mistakes, 1);
    }
    dialogButtons(*this, *column, tr("Your catalogue is a file: Undo does not take this back."), tr("Import"))
        .accept->setEnabled(!preview_.changes_nothing());
}

} // namespace volteface::ui
