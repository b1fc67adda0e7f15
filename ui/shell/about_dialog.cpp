// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_dialog.h"

#include "ui/support/fonts.h"
#include "ui/support/icons.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace volteface::ui {

namespace {

struct Part {
    const char* name;
    const char* use; ///< translated in the context AboutDialog
    const char* licence;
};

constexpr Part parts[] = {
    {"Qt, Qt SVG", QT_TRANSLATE_NOOP("volteface::ui::AboutDialog", "window, drawing, PDF"), "LGPL-3.0-only"},
    {"Qt Charts", QT_TRANSLATE_NOOP("volteface::ui::AboutDialog", "charts"), "GPL-3.0-only"},
    {"Inter", QT_TRANSLATE_NOOP("volteface::ui::AboutDialog", "typeface, by Rasmus Andersson"), "OFL-1.1"},
    {"Breeze", QT_TRANSLATE_NOOP("volteface::ui::AboutDialog", "some of the icons, by KDE"),
     "LGPL-3.0-or-later"},
    {"SQLite, SQLiteCpp", QT_TRANSLATE_NOOP("volteface::ui::AboutDialog", "documents"), "public domain, MIT"},
    {"Boost", QT_TRANSLATE_NOOP("volteface::ui::AboutDialog", "graphs"), "BSL-1.0"},
    {"nlohmann-json", QT_TRANSLATE_NOOP("volteface::ui::AboutDialog", "JSON"), "MIT"},
    {"yaml-cpp", QT_TRANSLATE_NOOP("volteface::ui::AboutDialog", "YAML"), "MIT"},
    {"{fmt}, CLI11, tl::expected",
     QT_TRANSLATE_NOOP("volteface::ui::AboutDialog", "text, command line, results"),
     "MIT, BSD-3-Clause, CC0-1.0"},
    {"GLPK", QT_TRANSLATE_NOOP("volteface::ui::AboutDialog", "choice of moves"), "GPL-3.0-or-later"},
    {"Cbc",
     QT_TRANSLATE_NOOP("volteface::ui::AboutDialog",
                       "choice of moves, as a program of its own where it is installed"),
     "EPL-1.0"},
    {"libsodium", QT_TRANSLATE_NOOP("volteface::ui::AboutDialog", "digests"), "ISC"},
};

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("About Volteface"));
    resize(620, 560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 18);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    auto* mark = new QLabel(this);
    mark->setPixmap(applicationIcon().pixmap(QSize(48, 48), devicePixelRatio()));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* name = new QLabel(QStringLiteral("Volteface %1").arg(QCoreApplication::applicationVersion()), this);
    name->setFont(fontOf(FontRole::pageTitle));
    auto* what = new QLabel(tr("Plans how an organisation gets out of the AI it depends on."), this);
    what->setProperty("tone", "secondary");
    words->addWidget(name);
    words->addWidget(what);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    column->addLayout(head);
    auto* licence = new QLabel(
        tr("Free software under the GNU General Public License, version 3 or later. You may use it, study "
           "it, change it and "
           "pass it on under the same terms. It comes without any warranty. It never connects to a network."),
        this);
    licence->setWordWrap(true);
    column->addSpacing(6);
    column->addWidget(licence);
    auto* partsTitle = new QLabel(tr("Made with"), this);
    partsTitle->setFont(fontOf(FontRole::bodyStrong));
    column->addSpacing(6);
    column->addWidget(partsTitle);
    auto* list = new QTreeWidget(this);
    list->setHeaderLabels({tr("Part"), tr("Used for"), tr("Licence")});
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setFocusPolicy(Qt::TabFocus);
    for (const Part& part : parts) {
        new QTreeWidgetItem(
            list, {QString::fromLatin1(part.name), tr(part.use), QString::fromLatin1(part.licence)});
    }
    list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    column->addWidget(list, 1);
    auto* inter = new QLabel(
        tr("The Inter font files are © The Inter Project Authors, under the SIL Open Font License 1.1; "
           "they are compiled in unchanged."),
        this);
    inter->setWordWrap(true);
    inter->setFont(fontOf(FontRole::caption));
    inter->setProperty("tone", "muted");
    column->addWidget(inter);
    auto* row = new QHBoxLayout;
    row->addStretch();
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace volteface::ui
