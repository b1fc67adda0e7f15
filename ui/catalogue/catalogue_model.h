// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue as a list under headings, one per layer from the top of the map down; what is typed is
// forgiven its errors, and each filter says how many it would find.
#pragma once

#include "core/catalogue/search.h"
#include "ui/document/session.h"

#include <QAbstractListModel>

#include <map>
#include <memory>
#include <vector>

namespace volteface::ui {

class CatalogueModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        headingRole = Qt::UserRole + 1, ///< true for the heading of a layer
        organisationRole,               ///< its name, or "unknown"
        controlRole,                    ///< ISO code; empty: unknown
        blocRole,                       ///< int of Bloc; -1: unknown
        confidenceRole,                 ///< int of Confidence; -1: unsaid
        keeperRole,                     ///< int of catalogue::Keeper
        inMapRole,                      ///< how many components of the stack stand for it
        noteRole                        ///< of a heading: how many are under it
    };

    /// How many of the entries that everything else lets through have the value.
    struct Choice {
        QString value; ///< as the filter spells it
        QString name;
        int count = 0;
    };

    explicit CatalogueModel(Session* session, QObject* parent = nullptr);

    [[nodiscard]] const QString& text() const { return text_; }
    void setText(const QString& text);
    [[nodiscard]] const catalogue::Filter& filter() const { return filter_; }
    /// Its text is left aside.
    void setFilter(catalogue::Filter filter);

    [[nodiscard]] std::vector<Choice> layers() const; ///< top of the map first
    [[nodiscard]] std::vector<Choice> controls() const;
    [[nodiscard]] std::vector<Choice> capabilities() const;

    [[nodiscard]] int entryCount() const; ///< that are listed
    [[nodiscard]] int total() const;      ///< in the catalogue
    /// Null for a heading. Holds until the next reset.
    [[nodiscard]] const CatalogueEntry* entryAt(int row) const;
    [[nodiscard]] int rowOf(const CatalogueId& id) const; ///< -1: not listed
    /// The components of the stack that stand for it.
    [[nodiscard]] std::vector<ComponentId> inMap(const CatalogueId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

    void refill();

private:
    struct Row {
        const CatalogueEntry* entry = nullptr; ///< null: a heading
        Layer layer = Layer::application;
        int count = 0;
        double score = 0;
    };

    void readStack();
    void onStackChanged();
    [[nodiscard]] QString accessibleText(const Row& row) const;
    [[nodiscard]] QString organisationOf(const CatalogueEntry& entry) const;

    Session* session_;
    std::shared_ptr<const catalogue::Catalogue> catalogue_;
    QString text_;
    catalogue::Filter filter_;
    std::vector<Row> found_; ///< what the text finds, unfiltered
    std::vector<Row> rows_;
    std::map<CatalogueId, std::vector<ComponentId>> inMap_;
};

/// The layers as the map stacks them.
[[nodiscard]] const std::vector<Layer>& layersFromTheTop();

/// "yours", "yours, in place of the shipped one"; empty for a shipped entry.
[[nodiscard]] QString nameOf(catalogue::Keeper keeper);

} // namespace volteface::ui
