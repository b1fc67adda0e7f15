// SPDX-License-Identifier: GPL-3.0-or-later
// What is written keeps to the schemas; what a schema refuses, the reader refuses.
#include "core/base/json.h"
#include "core/base/read_file.h"
#include "core/exchange/shipped.h"
#include "core/exchange/yaml/yaml.h"
#include "tests/support/catch.h"
#include "tests/support/random_stack.h"
#include "tests/support/schema_check.h"

#include <algorithm>
#include <set>

using namespace volteface;
using namespace volteface::exchange;
using tests::SchemaCheck;

namespace {

const ShippedData shipped{VOLTEFACE_SOURCE_DIR};

std::string first(const std::vector<std::string>& lines) {
    return lines.empty() ? "" : lines.front();
}

/// Changes one value somewhere in the tree into something else, or takes it out, or renames its key.
class Mutation {
public:
    explicit Mutation(tests::Random& random)
        : random_(random) {}

    void apply(Tree& root) {
        std::vector<Tree*> parents;
        collect(root, parents);
        Tree& parent = *parents[random_.below(parents.size())];
        const std::size_t child = random_.below(parent.children.size());
        switch (random_.below(5)) {
        case 0:
            parent.children.erase(parent.children.begin() + static_cast<std::ptrdiff_t>(child));
            break;
        case 1:
            if (parent.kind == Tree::Kind::map && parent.find(parent.children[child].key + "x") == nullptr) {
                parent.children[child].key += "x";
            }
            break;
        default: {
            std::string key = parent.children[child].key;
            parent.children[child] = odd_value();
            parent.children[child].key = std::move(key);
            break;
        }
        }
    }

private:
    static void collect(Tree& tree, std::vector<Tree*>& parents) {
        if (!tree.children.empty()) {
            parents.push_back(&tree);
        }
        for (Tree& child : tree.children) {
            collect(child, parents);
        }
    }

    Tree odd_value() {
        switch (random_.below(14)) {
        case 0:
            return Tree{};
        case 1:
            return Tree::of(true);
        case 2:
            return Tree::of(-1);
        case 3:
            return Tree::of(0);
        case 4:
            return Tree::of(0.5);
        case 5:
            return Tree::of(7);
        case 6:
            return Tree::of("");
        case 7:
            return Tree::of("P30D");
        case 8:
            return Tree::of("Not An Id");
        case 9:
            return Tree::of("XX");
        case 10:
            return Tree::of("forever");
        case 11:
            return Tree::of("2026-13-01");
        case 12:
            return Tree::list();
        default:
            return Tree::map();
        }
    }

    tests::Random& random_;
};

/// Mistakes that a schema cannot see: they are about more than one value, or about what an id leads to.
bool beyond_schema(const Error& error) {
    static const std::set<ErrorCode> codes{ErrorCode::duplicate_id,        ErrorCode::unknown_reference,
                                           ErrorCode::duplicate_supplier,  ErrorCode::self_requirement,
                                           ErrorCode::parent_cycle,        ErrorCode::decay_outside_renewal,
                                           ErrorCode::failover_on_active,  ErrorCode::service_outside_layer,
                                           ErrorCode::unknown_parameter,   ErrorCode::parameter_kind_mismatch,
                                           ErrorCode::estimate_not_ordered};
    // Neither a move nor a task ends before its start.
    return codes.contains(error.code) || error.place.path.ends_with("/complete") ||
           error.place.path.ends_with("/end");
}

} // namespace

TEST_CASE("exports keep to the schema of a stack") {
    const SchemaCheck schema("stack");
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        INFO("seed " << seed);
        const auto breaches = schema.breaches(write_stack_json(tests::random_stack(seed)));
        INFO(first(breaches));
        REQUIRE(breaches.empty());
    }
}

TEST_CASE("scenarios keep to their schema") {
    const SchemaCheck schema("scenario");
    const Stack stack = tests::random_stack(1);
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        INFO("seed " << seed);
        const Result<Tree> tree = read_yaml(write_scenario_yaml(tests::random_scenario(seed, stack)), "s");
        REQUIRE(tree);
        const auto breaches = schema.breaches(write_json(*tree));
        INFO(first(breaches));
        REQUIRE(breaches.empty());
    }
}

TEST_CASE("shipped files keep to their schemas") {
    const SchemaCheck scenario("scenario");
    for (const auto& file : files_of(shipped.directory / "scenarios", ".yaml")) {
        const Result<Tree> tree = read_yaml(*read_file(file), file.string());
        REQUIRE(tree);
        const auto breaches = scenario.breaches(write_json(*tree));
        INFO(file << " " << first(breaches));
        CHECK(breaches.empty());
    }
    const SchemaCheck stack("stack");
    for (const Sample& sample : samples(shipped)) {
        const auto breaches = stack.breaches(*read_file(sample.file));
        INFO(sample.name << " " << first(breaches));
        CHECK(breaches.empty());
    }
    const SchemaCheck catalogue("catalogue");
    const SchemaCheck organisations("organisations");
    for (const auto& file : files_of(shipped.directory / "resources" / "catalogue", ".json")) {
        const bool entries = file.filename() != "organisations.json";
        const auto breaches = (entries ? catalogue : organisations).breaches(*read_file(file));
        INFO(file << " " << first(breaches));
        CHECK(breaches.empty());
    }
}

TEST_CASE("every schema is one, and is found by its name") {
    const std::vector<std::string> names = schema_names(shipped);
    for (const std::string name :
         {"catalogue", "cut-sets", "organisations", "plan", "scenario", "simulation", "stack"}) {
        CHECK(std::find(names.begin(), names.end(), name) != names.end());
    }
    for (const std::string& name : names) {
        INFO(name);
        CHECK_NOTHROW(SchemaCheck(name));
        CHECK(schema_text(shipped, name));
    }
    CHECK_FALSE(schema_text(shipped, "../../LICENSE"));
    CHECK_FALSE(schema_text(shipped, "none"));
}

TEST_CASE("what the schema of a stack refuses is refused by the reader, which refuses nothing else without a "
          "reason") {
    const SchemaCheck schema("stack");
    const Stack stack = tests::random_stack(1);
    int refused = 0;
    for (std::uint64_t seed = 0; seed < 1500; ++seed) {
        tests::Random random(seed);
        Tree tree;
        if (seed % 2 == 0) {
            tree = *read_json(write_stack_json(tests::random_stack(seed % 40, {3, 4, 4, 0})), "f");
            Mutation(random).apply(tree);
        } else { // scenarios are where the grammar is
            Tree scenario = *read_yaml(write_scenario_yaml(tests::random_scenario(seed % 50, stack)), "f");
            Mutation(random).apply(scenario);
            Tree scenarios = Tree::list();
            scenarios.add(std::move(scenario));
            tree = *read_json(R"({"format": "volteface-stack", "version": 1})", "f");
            tree.put("scenarios", std::move(scenarios));
        }
        const std::string text = write_json(tree);
        const bool schema_accepts = schema.breaches(text).empty();
        const auto read = read_stack_json(text, "f");
        INFO("seed " << seed << "\n" << text);
        if (!schema_accepts) {
            ++refused;
            REQUIRE_FALSE(read);
        } else if (!read) {
            const Error& error = read.error().front();
            INFO("code " << int(error.code) << " at " << error.place.path);
            REQUIRE(beyond_schema(error));
        }
    }
    CHECK(refused > 700);
}
