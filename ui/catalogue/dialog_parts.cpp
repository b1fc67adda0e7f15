// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/dialog_parts.h"

#include "ui/support/fonts.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(volteface::ui::CatalogueDialogs)
};

} // namespace

QBoxLayout* dialogColumn(QDialog& dialog, const QString& title) {
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    auto* label = new QLabel(title, &dialog);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(fontOf(FontRole::sectionTitle));
    column->addWidget(label);
    return column;
}

QLabel* dialogLine(QDialog& dialog, QBoxLayout& column, const QString& text) {
    auto* label = new QLabel(text, &dialog);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("tone", "secondary");
    column.addWidget(label);
    return label;
}

QTreeWidget* dialogTable(QDialog& dialog, const QStringList& headers, const QString& accessibleName) {
    auto* table = new QTreeWidget(&dialog);
    table->setHeaderLabels(headers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->header()->setStretchLastSection(true);
    table->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setUniformRowHeights(true);
    table->ensurePolished(); // rows that are measured before would miss the style's height
    table->setAccessibleName(accessibleName);
    return table;
}

void fitColumns(QTreeWidget& table, int widest) {
    for (int column = 0; column + 1 < table.columnCount(); ++column) {
        table.resizeColumnToContents(column);
        table.setColumnWidth(column, std::min(table.columnWidth(column) + 16, widest));
    }
}

DialogButtons dialogButtons(QDialog& dialog, QBoxLayout& column, const QString& hint, const QString& accept) {
    DialogButtons buttons{new QLabel(hint, &dialog), new QPushButton(Words::tr("Cancel"), &dialog),
                          new QPushButton(accept, &dialog)};
    buttons.hint->setProperty("tone", "muted");
    buttons.hint->setWordWrap(true);
    buttons.accept->setProperty("kind", "primary");
    buttons.accept->setDefault(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(buttons.hint, 1);
    row->addWidget(buttons.cancel);
    row->addWidget(buttons.accept);
    column.addSpacing(4);
    column.addLayout(row);
    QObject::connect(buttons.cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(buttons.accept, &QPushButton::clicked, &dialog, &QDialog::accept);
    return buttons;
}

QString undoHint() {
    return Words::tr("One step, which Undo takes back.");
}

} // namespace volteface::ui
