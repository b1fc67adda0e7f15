// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real program, in a folder of its own, and keeps what it said.
#pragma once

#include "tests/support/scratch.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace volteface::tests {

struct Ran {
    int status = -1; ///< 128 + signal where one ended it
    std::string out;
    std::string error;
};

/// A folder with a private state folder; calls run inside it.
class CliFolder {
public:
    CliFolder();

    /// Runs volteface-cli with these words. NO_COLOR, TERM and the like are as `environment` says, else
    /// unset.
    [[nodiscard]] Ran run(const std::vector<std::string>& words,
                          const std::map<std::string, std::string>& environment = {}) const;
    /// The same with standard output going to a file ("/dev/full").
    [[nodiscard]] Ran run_into(const std::string& target, const std::vector<std::string>& words) const;

    /// The same, with Ctrl-C after that many microseconds.
    [[nodiscard]] Ran run_interrupted(const std::vector<std::string>& words,
                                      unsigned after_microseconds) const;

    [[nodiscard]] std::filesystem::path path(const std::string& name) const { return folder_.path() / name; }
    void write(const std::string& name, const std::string& bytes) const { folder_.write(name, bytes); }
    [[nodiscard]] std::string read(const std::string& name) const;
    [[nodiscard]] bool exists(const std::string& name) const { return std::filesystem::exists(path(name)); }
    /// Names in the folder but for the state folder, sorted, joined by spaces.
    [[nodiscard]] std::string names() const;

private:
    Scratch folder_;
};

/// A file of tests/golden.
[[nodiscard]] std::filesystem::path golden_path(const std::string& name);

/// Compares with tests/golden/cli/NAME; with VOLTEFACE_WRITE_GOLDEN set it is written instead, to be looked
/// at.
[[nodiscard]] std::string golden_text(const std::string& name, const std::string& now);

} // namespace volteface::tests
