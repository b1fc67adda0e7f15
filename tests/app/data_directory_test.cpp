// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/support/data_directory.h"
#include "tests/support/catch.h"
#include "tests/support/scratch.h"

#include <cstdlib>

using volteface::app::data_directory;
using volteface::tests::Scratch;

namespace {

/// Sets the variable for a test, and puts back what was there.
class Variable {
public:
    explicit Variable(const char* value) {
        const char* const before = std::getenv(name);
        had_ = before != nullptr;
        before_ = had_ ? before : "";
        value == nullptr ? unsetenv(name) : setenv(name, value, 1);
    }
    ~Variable() { had_ ? setenv(name, before_.c_str(), 1) : unsetenv(name); }

private:
    static constexpr const char* name = "VOLTEFACE_DATA_DIR";
    bool had_ = false;
    std::string before_;
};

} // namespace

TEST_CASE("an installed program finds its data beside it") {
    const Variable none(nullptr);
    const Scratch scratch;
    scratch.write("bin/volteface", "");
    scratch.write("share/volteface/scenarios/a.yaml", "");
    CHECK(data_directory(scratch.path() / "bin/volteface") ==
          std::filesystem::canonical(scratch.path()) / "share/volteface");
    std::filesystem::create_symlink(scratch.path() / "bin/volteface", scratch.path() / "link");
    CHECK(data_directory(scratch.path() / "link") ==
          std::filesystem::canonical(scratch.path()) / "share/volteface");
}

TEST_CASE("a program in a build tree finds the data of its sources") {
    const Variable none(nullptr);
    const Scratch scratch;
    scratch.write("build/app/volteface", "");
    CHECK(data_directory(scratch.path() / "build/app/volteface") == VOLTEFACE_SOURCE_DIR);
    CHECK(data_directory("") == VOLTEFACE_SOURCE_DIR);
}

TEST_CASE("who names a directory gets it, there or not") {
    const Scratch scratch;
    scratch.write("bin/volteface", "");
    scratch.write("share/volteface/scenarios/a.yaml", "");
    const Variable given("/nowhere/at/all");
    CHECK(data_directory(scratch.path() / "bin/volteface") == "/nowhere/at/all");
}
