// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checked_file.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <filesystem>

using namespace volteface;
using namespace volteface::store;
namespace fs = std::filesystem;

namespace {

/// Writes past so many bytes of a file fail, as on a full disk.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) {
        old_handler_ = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &old_);
        rlimit limit = old_;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk() {
        ::setrlimit(RLIMIT_FSIZE, &old_);
        std::signal(SIGXFSZ, old_handler_);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit old_{};
    void (*old_handler_)(int) = nullptr;
};

} // namespace

TEST_CASE("a file is written whole, over nothing and over another") {
    const tests::TemporaryFolder folder;
    const fs::path path = folder / "report.pdf";
    const std::string big(3'000'000, 'x');
    REQUIRE(write_file_checked(path, "old").has_value());
    CHECK(tests::slurp(path) == "old");
    REQUIRE(write_file_checked(path, big).has_value());
    CHECK(tests::slurp(path) == big);
    REQUIRE(write_file_checked(path, "").has_value());
    CHECK(tests::slurp(path).empty());
    CHECK(tests::listing(folder.path()) == "report.pdf");
}

TEST_CASE("a full disk is reported, and the old file stays as it was") {
    const tests::TemporaryFolder folder;
    const fs::path path = folder / "report.pdf";
    tests::spill(path, "old");
    const fs::file_time_type time = fs::last_write_time(path);
    Result<void> result;
    {
        const SmallDisk disk(1000);
        result = write_file_checked(path, std::string(2000, 'x'));
    }
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().code == ErrorCode::not_writable);
    CHECK(result.error().arguments == std::vector<std::string>{"File too large"});
    CHECK(result.error().place.file == path.string());
    CHECK(tests::slurp(path) == "old");
    CHECK(fs::last_write_time(path) == time);
    CHECK(tests::listing(folder.path()) == "report.pdf");
}

TEST_CASE("a file keeps its permissions, and a link stays a link") {
    const tests::TemporaryFolder folder;
    const fs::path path = folder / "shared.csv";
    tests::spill(path, "old");
    fs::permissions(path, fs::perms(0640));
    const fs::path link = folder / "link.csv";
    fs::create_symlink("shared.csv", link);
    REQUIRE(write_file_checked(link, "new").has_value());
    CHECK(fs::is_symlink(link));
    CHECK(tests::slurp(path) == "new");
    CHECK(fs::status(path).permissions() == fs::perms(0640));
    CHECK(tests::listing(folder.path()) == "link.csv shared.csv");
}

TEST_CASE("a new file gets the permissions that the person gives to new files") {
    const tests::TemporaryFolder folder;
    const mode_t old = ::umask(0027);
    REQUIRE(write_file_checked(folder / "new.csv", "x").has_value());
    ::umask(old);
    CHECK(fs::status(folder / "new.csv").permissions() == fs::perms(0640));
}

TEST_CASE("what cannot be written is told with the system's reason") {
    const tests::TemporaryFolder folder;
    const Result<void> missing = write_file_checked(folder / "no" / "such" / "file", "x");
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().arguments == std::vector<std::string>{"No such file or directory"});
    const Result<void> is_folder = write_file_checked(folder.path(), "x");
    REQUIRE_FALSE(is_folder.has_value());
    CHECK(is_folder.error().arguments == std::vector<std::string>{"Is a directory"});
    CHECK_FALSE(write_file_checked("/dev/full", "x").has_value());
    fs::create_symlink("b", folder / "a");
    fs::create_symlink("a", folder / "b");
    CHECK_FALSE(write_file_checked(folder / "a", "x").has_value());
}

TEST_CASE("a temporary that a crash has left is cleared away, somebody's who is writing just now is not") {
    const tests::TemporaryFolder folder;
    for (const char* name :
         {".a.csv.old.volteface-tmp", ".a.csv.new.volteface-tmp", ".b.csv.old.volteface-tmp"}) {
        tests::spill(folder / name, "x");
    }
    for (const char* name : {".a.csv.old.volteface-tmp", ".b.csv.old.volteface-tmp"}) {
        fs::last_write_time(folder / name, fs::file_time_type::clock::now() - std::chrono::hours(2));
    }
    REQUIRE(write_file_checked(folder / "a.csv", "x").has_value());
    CHECK(tests::listing(folder.path()) == ".a.csv.new.volteface-tmp .b.csv.old.volteface-tmp a.csv");
}

TEST_CASE("files are read whole, up to a limit") {
    const tests::TemporaryFolder folder;
    const fs::path path = folder / "stack.json";
    tests::spill(path, std::string("a\0b", 3));
    CHECK(read_file(path).value() == std::string("a\0b", 3));
    CHECK(read_file(path, 3).has_value());
    CHECK(read_file(path, 2).error().code == ErrorCode::too_large);
    CHECK(read_file(folder / "none").error().code == ErrorCode::not_readable);
    CHECK(read_file(folder.path()).error().code == ErrorCode::not_readable);
    CHECK(read_file("/dev/zero").error().code == ErrorCode::not_readable);
    const fs::path pipe = folder / "pipe";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(read_file(pipe).error().code == ErrorCode::not_readable); // and does not wait for a writer
}
