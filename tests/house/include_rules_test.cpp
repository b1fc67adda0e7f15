// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the #include lines of the project to the rule of the house: who may include whom. The table is the
// one of core/README.md and ui/README.md.
#include "tests/support/catch.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

using Folders = std::set<std::string>;

const std::map<std::string, Folders>& allowed() {
    static const std::map<std::string, Folders> table{
        {"core/base", {}},
        {"core/model", {"core/base"}},
        {"core/edit", {"core/base", "core/model"}},
        {"core/graph", {"core/base", "core/model"}},
        {"core/simulation", {"core/base", "core/model", "core/graph"}},
        {"core/audit", {"core/base", "core/model", "core/graph", "core/simulation"}},
        // A working copy keeps every change, and changes are values of core/edit.
        {"core/store", {"core/base", "core/model", "core/edit"}},
        {"core/exchange", {"core/base", "core/model"}},
        {"core/catalogue", {"core/base", "core/model"}},
        {"core/cost", {"core/base", "core/model"}},
        {"core/plan",
         {"core/base", "core/model", "core/graph", "core/simulation", "core/cost", "core/catalogue"}},
        // The interface core/plan/mip.h and nothing else of the plan.
        {"core/solver", {"core/base", "core/plan"}},
        {"core/report",
         {"core/base", "core/model", "core/graph", "core/simulation", "core/audit", "core/catalogue",
          "core/cost", "core/plan"}},
    };
    return table;
}

struct Include {
    fs::path file;
    std::string target;
    bool quoted = false;
};

/// "core/model/stack.h" → "core/model".
std::string folder_of(const std::string& path) {
    const auto first = path.find('/');
    const auto second = path.find('/', first + 1);
    return first == std::string::npos || second == std::string::npos ? path : path.substr(0, second);
}

std::vector<Include> includes_under(const std::string& folder) {
    const fs::path root = VOLTEFACE_SOURCE_DIR;
    std::vector<Include> includes;
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
        const std::string ending = entry.path().extension().string();
        if (ending != ".h" && ending != ".cpp") {
            continue;
        }
        std::ifstream file(entry.path());
        std::string line;
        while (std::getline(file, line)) {
            if (!line.starts_with("#include ") || line.size() < 12) {
                continue;
            }
            const char open = line[9];
            const auto end = line.find(open == '<' ? '>' : '"', 10);
            includes.push_back({fs::relative(entry.path(), root), line.substr(10, end - 10), open == '"'});
        }
    }
    return includes;
}

void require_only_in(const std::vector<Include>& includes, const std::string& prefix,
                     const Folders& folders) {
    for (const Include& include : includes) {
        if (include.target.starts_with(prefix)) {
            INFO(include.file.string() << " includes " << include.target);
            CHECK(folders.contains(folder_of(include.file.generic_string())));
        }
    }
}

} // namespace

TEST_CASE("a folder of core includes only what the house allows it") {
    const auto includes = includes_under("core");
    REQUIRE(includes.size() > 100);
    for (const Include& include : includes) {
        const std::string from = folder_of(include.file.generic_string());
        INFO(include.file.string() << " includes " << include.target);
        REQUIRE(allowed().contains(from));
        if (!include.quoted) {
            continue;
        }
        const std::string to = folder_of(include.target);
        CHECK((to == from || allowed().at(from).contains(to)));
    }
}

TEST_CASE("there is no Qt in core") {
    for (const Include& include : includes_under("core")) {
        INFO(include.file.string() << " includes " << include.target);
        CHECK_FALSE((!include.quoted && include.target.starts_with("Q")));
    }
}

TEST_CASE("ui includes core and ui, app includes everything but tests") {
    for (const Include& include : includes_under("ui")) {
        INFO(include.file.string() << " includes " << include.target);
        CHECK((!include.quoted || include.target.starts_with("core/") || include.target.starts_with("ui/")));
    }
    for (const Include& include : includes_under("app")) {
        INFO(include.file.string() << " includes " << include.target);
        CHECK_FALSE(include.target.starts_with("tests/"));
    }
}

TEST_CASE("libraries stay behind the one folder that knows them") {
    std::vector<Include> all = includes_under("core");
    for (const std::string folder : {"ui", "app"}) {
        const auto more = includes_under(folder);
        all.insert(all.end(), more.begin(), more.end());
    }
    require_only_in(all, "SQLiteCpp", {"core/store"});
    require_only_in(all, "sqlite3", {"core/store"});
    require_only_in(all, "boost/graph", {"core/graph"});
    require_only_in(all, "pugixml", {"core/exchange"});
    require_only_in(all, "QtCharts", {"ui/charts"});
    require_only_in(all, "QChart", {"ui/charts"});
    require_only_in(all, "QtNetwork", {});
    require_only_in(all, "QTcp", {});
    require_only_in(all, "QSaveFile", {});
    require_only_in(all, "sodium", {"core/base"});
    require_only_in(all, "glpk", {"core/solver"});
    require_only_in(all, "spawn", {"core/solver"});
}
