// SPDX-License-Identifier: GPL-3.0-or-later
// What every file of the project owes its readers.
#include "tests/support/catch.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> sources() {
    std::vector<fs::path> files;
    for (const std::string folder : {"app", "core", "ui", "tests"}) {
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(VOLTEFACE_SOURCE_DIR) / folder)) {
            const std::string ending = entry.path().extension().string();
            if (ending == ".h" || ending == ".cpp") {
                files.push_back(entry.path());
            }
        }
    }
    return files;
}

std::string text_of(const fs::path& path) {
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace

TEST_CASE("every source file names its licence in its first line") {
    for (const fs::path& path : sources()) {
        INFO(path.string());
        CHECK(text_of(path).starts_with("// SPDX-License-Identifier: GPL-3.0-or-later\n"));
    }
}

TEST_CASE("every folder of core and ui has a README") {
    for (const std::string folder : {"core", "ui"}) {
        for (const auto& entry : fs::directory_iterator(fs::path(VOLTEFACE_SOURCE_DIR) / folder)) {
            if (entry.is_directory()) {
                INFO(entry.path().string());
                CHECK(fs::exists(entry.path() / "README.md"));
            }
        }
    }
}

TEST_CASE("numbers are never read or written by the locale's rules") {
    // Spelled in two parts so that this file does not find itself.
    const std::vector<std::string> banned{std::string("std::sto") + "d(", std::string("std::sto") + "i(",
                                          std::string("ato") + "f(", std::string("QDom") + "Document"};
    for (const fs::path& path : sources()) {
        const std::string text = text_of(path);
        for (const std::string& word : banned) {
            INFO(path.string() << " uses " << word);
            CHECK(text.find(word) == std::string::npos);
        }
    }
}
