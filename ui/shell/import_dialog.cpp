// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/import_dialog.h"

#include "ui/support/fonts.h"
#include "ui/support/messages.h"
#include "ui/support/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

#include <algorithm>

namespace volteface::ui {

namespace {

QTreeWidget* makeTree(const QStringList& headers, QWidget* parent) {
    auto* tree = new QTreeWidget(parent);
    tree->setHeaderLabels(headers);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    tree->header()->setStretchLastSection(true);
    tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return tree;
}

void fitColumns(QTreeWidget* tree) {
    for (int column = 0; column + 1 < tree->columnCount(); ++column) {
        tree->resizeColumnToContents(column);
        tree->setColumnWidth(column, std::min(tree->columnWidth(column) + 16, 280));
    }
}

QString wordFor(Difference::Kind kind) {
    switch (kind) {
    case Difference::Kind::added:
        return ImportDialog::tr("added");
    case Difference::Kind::changed:
        return ImportDialog::tr("changed");
    case Difference::Kind::removed:
        return ImportDialog::tr("removed");
    }
    return {};
}

QString wordFor(ImportNote::Kind kind) {
    switch (kind) {
    case ImportNote::Kind::understood:
        return ImportDialog::tr("understood");
    case ImportNote::Kind::unknown:
        return ImportDialog::tr("unknown");
    case ImportNote::Kind::ignored:
        return ImportDialog::tr("left out");
    case ImportNote::Kind::dropped:
        return ImportDialog::tr("secret, not kept");
    }
    return {};
}

QWidget* routeTable(const std::vector<ImportRoute>& routes, QWidget* parent) {
    QTreeWidget* tree =
        makeTree({ImportDialog::tr("Name"), ImportDialog::tr("Role"), ImportDialog::tr("In the file"),
                  ImportDialog::tr("Goes to"), ImportDialog::tr("Component")},
                 parent);
    for (const ImportRoute& route : routes) {
        const QString component =
            route.isNew ? ImportDialog::tr("%1 (new)").arg(route.component) : route.component;
        auto* item =
            new QTreeWidgetItem(tree, {route.name, route.role, route.written, route.goesTo, component});
        if (route.isUnknown) {
            item->setForeground(3, theme().degraded.border);
        }
    }
    fitColumns(tree);
    return tree;
}

QWidget* noteTable(std::vector<ImportNote> notes, QWidget* parent) {
    QTreeWidget* tree =
        makeTree({ImportDialog::tr("What"), ImportDialog::tr("Where"), ImportDialog::tr("Read as")}, parent);
    tree->setWordWrap(true);
    tree->setUniformRowHeights(false);
    // What needs a look comes first.
    const auto rank = [](ImportNote::Kind kind) {
        return kind == ImportNote::Kind::understood ? 9 : static_cast<int>(kind);
    };
    std::stable_sort(notes.begin(), notes.end(),
                     [&](const ImportNote& a, const ImportNote& b) { return rank(a.kind) < rank(b.kind); });
    for (const ImportNote& note : notes) {
        auto* item = new QTreeWidgetItem(tree, {wordFor(note.kind), note.place, note.text});
        item->setToolTip(2, note.text);
        if (note.kind == ImportNote::Kind::unknown) {
            item->setForeground(0, theme().degraded.border);
        }
    }
    fitColumns(tree);
    return tree;
}

/// "3 components added, 1 changed".
QString summary(const edit::Change& change) {
    int added = 0;
    int changed = 0;
    int removed = 0;
    for (const Difference& difference : differencesOf(change)) {
        switch (difference.kind) {
        case Difference::Kind::added:
            ++added;
            break;
        case Difference::Kind::changed:
            ++changed;
            break;
        case Difference::Kind::removed:
            ++removed;
            break;
        }
    }
    if (added + changed + removed == 0) {
        return ImportDialog::tr("The file says nothing that is not there already.");
    }
    QStringList parts;
    if (added > 0) {
        parts << ImportDialog::tr("%n record(s) added", nullptr, added);
    }
    if (changed > 0) {
        parts << ImportDialog::tr("%n changed", nullptr, changed);
    }
    if (removed > 0) {
        parts << ImportDialog::tr("%n removed", nullptr, removed);
    }
    return parts.join(QStringLiteral(" · "));
}

int countOf(const std::vector<ImportNote>& notes, ImportNote::Kind kind) {
    return static_cast<int>(
        std::count_if(notes.begin(), notes.end(), [&](const ImportNote& note) { return note.kind == kind; }));
}

} // namespace

QWidget* differenceTree(const edit::Change& change, QWidget* parent) {
    QTreeWidget* tree = makeTree({ImportDialog::tr("Change"), ImportDialog::tr("Record"),
                                  ImportDialog::tr("Name"), ImportDialog::tr("Detail")},
                                 parent);
    std::vector<Difference> all = differencesOf(change);
    std::stable_sort(all.begin(), all.end(), [](const Difference& a, const Difference& b) {
        return static_cast<int>(a.kind) > static_cast<int>(b.kind);
    });
    for (const Difference& difference : all) {
        auto* item = new QTreeWidgetItem(
            tree, {wordFor(difference.kind), difference.record, difference.name, difference.detail});
        if (difference.kind == Difference::Kind::removed) {
            item->setForeground(0, theme().down.border);
        } else if (difference.kind == Difference::Kind::added) {
            item->setForeground(0, theme().success);
        }
    }
    fitColumns(tree);
    return tree;
}

ImportDialog::ImportDialog(const ImportPlan& plan, bool intoNew, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("Import"));
    resize(860, 560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(6);
    auto* title = new QLabel(tr("Import “%1”").arg(plan.file), this);
    title->setTextFormat(Qt::PlainText);
    title->setFont(fontOf(FontRole::sectionTitle));
    column->addWidget(title);
    auto* line = new QLabel(summary(plan.change), this);
    line->setProperty("tone", "secondary");
    column->addWidget(line);
    const int unknown = countOf(plan.notes, ImportNote::Kind::unknown);
    if (unknown > 0) {
        auto* warning = new QLabel(
            tr("%n point(s) could not be told from the file: they are drawn as unknown, never guessed.",
               nullptr, unknown),
            this);
        warning->setWordWrap(true);
        column->addWidget(warning);
    }
    column->addSpacing(8);
    auto* tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    tabs->tabBar()->setExpanding(false);
    if (!plan.routes.empty()) {
        tabs->addTab(routeTable(plan.routes, tabs), tr("Routes (%1)").arg(plan.routes.size()));
    }
    tabs->addTab(differenceTree(plan.change, tabs), tr("Differences (%1)").arg(plan.change.parts.size()));
    if (!plan.notes.empty()) {
        tabs->addTab(noteTable(plan.notes, tabs), tr("What was read (%1)").arg(plan.notes.size()));
    }
    column->addWidget(tabs, 1);
    column->addSpacing(8);
    auto* buttons = new QHBoxLayout;
    auto* hint =
        new QLabel(intoNew ? tr("Opens as a new document.") : tr("One step, which Undo takes back."), this);
    hint->setProperty("tone", "muted");
    buttons->addWidget(hint, 1);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* import = new QPushButton(tr("Import"), this);
    import->setProperty("kind", "primary");
    import->setDefault(true);
    import->setEnabled(!plan.change.empty());
    buttons->addWidget(cancel);
    buttons->addWidget(import);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(import, &QPushButton::clicked, this, &QDialog::accept);
}

void showErrors(const QString& file, const Errors& errors, QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(ImportDialog::tr("Not imported"));
    dialog.resize(760, 360);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(20, 18, 20, 16);
    auto* title = new QLabel(ImportDialog::tr("“%1” cannot be read as it is").arg(file), &dialog);
    title->setTextFormat(Qt::PlainText);
    title->setFont(fontOf(FontRole::sectionTitle));
    column->addWidget(title);
    auto* note = new QLabel(
        ImportDialog::tr("%n mistake(s). Nothing was changed.", nullptr, static_cast<int>(errors.size())),
        &dialog);
    note->setProperty("tone", "secondary");
    column->addWidget(note);
    auto* text = new QPlainTextEdit(describe(errors, 200), &dialog);
    text->setReadOnly(true);
    column->addWidget(text, 1);
    auto* row = new QHBoxLayout;
    row->addStretch();
    auto* close = new QPushButton(ImportDialog::tr("Close"), &dialog);
    close->setDefault(true);
    row->addWidget(close);
    column->addLayout(row);
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    dialog.exec();
}

} // namespace volteface::ui
