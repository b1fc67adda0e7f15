// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/catalogue_drag.h"

namespace volteface::ui {

namespace {

constexpr std::size_t most = 1000;

} // namespace

QString catalogueMimeType() {
    return QStringLiteral("application/x-volteface-catalogue-entries");
}

QMimeData* mimeOf(const std::vector<CatalogueId>& entries) {
    std::string lines;
    for (const CatalogueId& entry : entries) {
        lines += entry.str() + '\n';
    }
    auto* data = new QMimeData;
    data->setData(catalogueMimeType(), QByteArray::fromStdString(lines));
    data->setText(QString::fromStdString(lines).trimmed());
    return data;
}

std::vector<CatalogueId> entriesIn(const QMimeData* data) {
    std::vector<CatalogueId> entries;
    if (data == nullptr) {
        return entries;
    }
    for (const QByteArray& line : data->data(catalogueMimeType()).split('\n')) {
        if (entries.size() < most && is_valid_id(line.toStdString())) {
            entries.emplace_back(line.toStdString());
        }
    }
    return entries;
}

} // namespace volteface::ui
