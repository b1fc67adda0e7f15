// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue beside the map: search and filters, the entries by layer, and below them what is known of the
// current one. Enter, a double click or a drag puts entries into the stack.
#pragma once

#include "ui/catalogue/catalogue_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QSplitter;
class QTextBrowser;
class QToolButton;

namespace volteface::ui {

class CatalogueDesk;
class CatalogueList;

class CataloguePanel : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the panel. Without a desk nothing is said of the user's own catalogue.
    CataloguePanel(Session* session, CatalogueDesk* desk, QWidget* parent = nullptr);

    [[nodiscard]] CatalogueModel* model() const { return model_; }
    [[nodiscard]] QListView* list() const;
    [[nodiscard]] QLineEdit* search() const { return search_; }
    [[nodiscard]] QTextBrowser* details() const { return details_; }
    [[nodiscard]] std::vector<CatalogueId> selectedEntries() const;
    /// Makes the entry current, taking back what hides it. False if the catalogue has no such entry.
    bool showEntry(const CatalogueId& id);
    /// Leaves only what offers it; the person takes the filter back as any other.
    void showCapability(const std::string& capability);
    void addSelected();
    /// What the right button offers for the selection.
    void fillMenu(QMenu& menu);
    [[nodiscard]] QSize sizeHint() const override { return {288, 600}; }

Q_SIGNALS:
    /// Esc: back to the map.
    void leaveRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void wire();
    void retranslate();
    void refresh();
    void fillChoices();
    void readFilter();
    void resetFilter();
    void refreshDetails();
    void selectFirst();
    void fillOwnMenu(QMenu& menu);

    Session* session_;
    CatalogueDesk* desk_;
    CatalogueModel* model_;
    QLineEdit* search_ = nullptr;
    QComboBox* layer_ = nullptr;
    QComboBox* control_ = nullptr;
    QComboBox* capability_ = nullptr;
    QLabel* count_ = nullptr;
    QPushButton* reset_ = nullptr;
    QToolButton* more_ = nullptr;
    QSplitter* splitter_ = nullptr;
    CatalogueList* list_ = nullptr;
    QLabel* empty_ = nullptr;
    QTextBrowser* details_ = nullptr;
    QPushButton* add_ = nullptr;
    bool filling_ = false;
};

} // namespace volteface::ui
