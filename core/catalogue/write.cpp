// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/catalogue/catalogue.h"
#include "core/catalogue/entry_reading.h"

namespace volteface::catalogue {

std::string write_catalogue_json(const std::vector<const CatalogueEntry*>& entries) {
    Tree tree = Tree::map();
    tree.put("format", Tree::of("volteface-catalogue"));
    tree.put("version", Tree::of(1));
    Tree list = Tree::list();
    for (const CatalogueEntry* entry : entries) {
        list.add(entry_tree(*entry));
    }
    tree.put("entries", std::move(list));
    return write_json(tree);
}

} // namespace volteface::catalogue
