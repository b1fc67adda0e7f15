// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/search.h"
#include "tests/support/catch.h"
#include "tests/ui/catalogue/desk.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/support/catalogue_drag.h"

#include <QAbstractItemModelTester>

#include <memory>

using namespace volteface;
using namespace volteface::tests;
using namespace volteface::ui;

namespace {

struct Shelf {
    CatalogueDeskFixture desk{service_on("gpt-4o", Layer::model)};
    CatalogueModel model{[this] {
        desk.desk.load();
        return &desk.fixture.session;
    }()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    [[nodiscard]] std::string first() const {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (const CatalogueEntry* entry = model.entryAt(row)) {
                return entry->id.str();
            }
        }
        return {};
    }
    [[nodiscard]] int count(const std::vector<CatalogueModel::Choice>& choices, const char* value) const {
        for (const CatalogueModel::Choice& choice : choices) {
            if (choice.value == QLatin1String(value)) {
                return choice.count;
            }
        }
        return 0;
    }
};

} // namespace

TEST_CASE("all entries stand under the headings of their layers, from the top of the map down") {
    Shelf shelf;
    CHECK(shelf.model.entryCount() == shelf.model.total());
    CHECK(shelf.model.total() > 200);
    std::vector<Layer> headings;
    Layer under = Layer::service;
    int listed = 0;
    for (int row = 0; row < shelf.model.rowCount(); ++row) {
        const QModelIndex index = shelf.model.index(row);
        if (index.data(CatalogueModel::headingRole).toBool()) {
            CHECK_FALSE(index.flags().testFlag(Qt::ItemIsSelectable));
            REQUIRE(shelf.model.entryAt(row + 1) != nullptr);
            under = shelf.model.entryAt(row + 1)->layer;
            headings.push_back(under);
        } else {
            ++listed;
            CHECK(shelf.model.entryAt(row)->layer == under);
        }
    }
    CHECK(listed == shelf.model.total());
    const std::vector<Layer> expected{Layer::assurance, Layer::data,     Layer::model,
                                      Layer::platform,  Layer::compute,  Layer::chip,
                                      Layer::equipment, Layer::material, Layer::talent};
    CHECK(headings == expected);
}

TEST_CASE("what is typed is forgiven its errors, and the name counts most") {
    Shelf shelf;
    shelf.model.setText("gpt4o");
    CHECK(shelf.first() == "gpt-4o");
    shelf.model.setText("mistrla");
    CHECK(shelf.model.entryCount() > 0);
    CHECK(shelf.first().find("mistral") != std::string::npos);
    shelf.model.setText("nothing-is-called-like-this zzzz");
    CHECK(shelf.model.entryCount() == 0);
    CHECK(shelf.model.rowCount() == 0);
    shelf.model.setText("");
    CHECK(shelf.model.entryCount() == shelf.model.total());
}

TEST_CASE("a filter finds as many as it said it would") {
    Shelf shelf;
    const auto layers = shelf.model.layers();
    const int models = shelf.count(layers, "model");
    CHECK(models > 40);
    catalogue::Filter filter;
    filter.layer = Layer::model;
    shelf.model.setFilter(filter);
    CHECK(shelf.model.entryCount() == models);
    const int chinese = shelf.count(shelf.model.controls(), "CN");
    CHECK(chinese > 0);
    filter.control = "CN";
    shelf.model.setFilter(filter);
    CHECK(shelf.model.entryCount() == chinese);
    for (int row = 0; row < shelf.model.rowCount(); ++row) {
        if (shelf.model.entryAt(row) != nullptr) {
            CHECK(shelf.model.index(row).data(CatalogueModel::controlRole).toString() == "CN");
        }
    }
    const int coders = shelf.count(shelf.model.capabilities(), "code");
    filter.capability = "code";
    shelf.model.setFilter(filter);
    CHECK(shelf.model.entryCount() == coders);
    // The layer's own count goes by the other filters alone.
    CHECK(shelf.count(shelf.model.layers(), "model") == coders);
    // The Union counts its members.
    shelf.model.setFilter({});
    CHECK(shelf.count(shelf.model.controls(), "EU") > shelf.count(shelf.model.controls(), "FR"));
}

TEST_CASE("an entry says whether the map has it, and follows the stack") {
    Shelf shelf;
    const QModelIndex gpt = shelf.model.index(shelf.model.rowOf(CatalogueId("gpt-4o")));
    REQUIRE(gpt.isValid());
    CHECK(gpt.data(CatalogueModel::inMapRole).toInt() == 1);
    CHECK(gpt.data(Qt::AccessibleTextRole).toString().contains("in the map"));
    REQUIRE(shelf.desk.fixture.session.apply(
        edit::remove_components(shelf.desk.stack(), {ComponentId("below")})));
    CHECK(gpt.data(CatalogueModel::inMapRole).toInt() == 0);
    CHECK_FALSE(gpt.data(Qt::AccessibleTextRole).toString().contains("in the map"));
}

TEST_CASE("what is dragged out of the list are the entries' ids") {
    Shelf shelf;
    const QModelIndex one = shelf.model.index(shelf.model.rowOf(CatalogueId("gpt-4o")));
    const QModelIndex two = shelf.model.index(shelf.model.rowOf(CatalogueId("vllm")));
    const std::unique_ptr<QMimeData> data(shelf.model.mimeData({two, one, shelf.model.index(0)}));
    REQUIRE(data);
    CHECK(entriesIn(data.get()) == std::vector{CatalogueId("gpt-4o"), CatalogueId("vllm")});
    QMimeData other;
    other.setText("gpt-4o");
    CHECK(entriesIn(&other).empty());
    other.setData(catalogueMimeType(), "gpt-4o\nNot An Id\n");
    CHECK(entriesIn(&other) == std::vector{CatalogueId("gpt-4o")});
}
