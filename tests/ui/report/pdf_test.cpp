// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF as its readers see it: what poppler says of text, fonts and images.
#include "core/report/wording.h"
#include "tests/support/catch.h"
#include "tests/ui/report/report_cases.h"
#include "ui/report/pdf.h"

#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace volteface;
using namespace volteface::tests;

namespace {

/// A folder that goes with the test.
class Folder {
public:
    Folder()
        : path_(std::filesystem::temp_directory_path() / ("volteface-report-" + std::to_string(getpid()))) {
        std::filesystem::create_directories(path_);
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return out.str();
}

/// Text with every kind of space made one, so that a line's end in the PDF does not hide a phrase.
std::string normal(const std::string& text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t length = 1;
        bool space = text[i] == ' ' || text[i] == '\n' || text[i] == '\f';
        if (text.compare(i, 2, "\u00A0") == 0) {
            space = true;
            length = 2;
        } else if (text.compare(i, 3, "\u202F") == 0) {
            space = true;
            length = 3;
        }
        if (space) {
            out += out.empty() || out.back() == ' ' ? "" : " ";
        } else {
            out += text[i];
        }
        i += length;
    }
    return out;
}

std::string text_of(const std::filesystem::path& file) {
    return normal(ask("pdftotext -enc UTF-8 '" + file.string() + "' -"));
}

bool says(const std::string& text, const std::string& words) {
    return text.find(normal(words)) != std::string::npos;
}

report::ReportInput insurer(Language language) {
    return report_on(sample(language == Language::french ? "insurer.fr" : "insurer"),
                     {shipped_scenario("openai-api-cutoff")}, language);
}

} // namespace

TEST_CASE("the PDF says the figures of the outcome, in selectable text") {
    need_application();
    const Folder folder;
    for (const Language language : {Language::english, Language::french}) {
        const report::ReportInput input = insurer(language);
        REQUIRE(ui::writeReport(input, folder / "report.pdf"));
        const std::string text = text_of(folder / "report.pdf");
        const report::KeyFigures figures = report::key_figures(*input.runs[0].outcome);
        CHECK(figures.down > 0);
        CHECK(says(text, report::money(language, figures.loss, input.stack->currency)));
        CHECK(says(text, report::span_short(language, figures.longest_down)));
        CHECK(says(text, report::report_digest(input).stamp()));
        CHECK(says(text, "GPT-4o")); // Inter draws other hyphens beside capitals and figures
        CHECK(says(text, "(" +
                             report::money(language, *report::loss_by_service(*input.runs[0].outcome)[0].loss,
                                           "EUR") +
                             ")"));
        for (const auto& service : input.runs[0].outcome->services) {
            CHECK(says(text, find(*input.stack, service.id)->name));
        }
        const report::LinkCounts links = report::count_links(*input.stack);
        CHECK(says(text, report::number(language, static_cast<double>(links.all.total())) +
                             (language == Language::french ? " liens, " : " links, ")));
        CHECK(says(text, language == Language::french ? "Méthode et limites" : "Method and limits"));
        CHECK(!says(text, language == Language::french ? "Method and limits" : "Méthode et limites"));
    }
}

TEST_CASE("no page holds a raster, Inter is embedded, and every page has its number and the stamp") {
    need_application();
    const Folder folder;
    const report::ReportInput input = insurer(Language::english);
    const ui::PagedReport paged = ui::layoutReport(input);
    REQUIRE(ui::writeReport(input, folder / "report.pdf"));
    const std::string file = (folder / "report.pdf").string();
    const std::string images = ask("pdfimages -list '" + file + "' | tail -n +3");
    CHECK(images.empty());
    std::istringstream fonts(ask("pdffonts '" + file + "' | tail -n +3"));
    int count = 0;
    for (std::string line; std::getline(fonts, line); ++count) {
        CHECK(line.rfind("Inter", 0) == 0);
        CHECK(line.find(" yes ") != std::string::npos);
        CHECK(line.find(" no  no") == std::string::npos);
    }
    CHECK(count >= 3);
    const std::string stamp = normal(report::report_digest(input).stamp());
    for (std::size_t page = 1; page <= paged.sheets.size(); ++page) {
        const std::string text = normal(ask("pdftotext -f " + std::to_string(page) + " -l " +
                                            std::to_string(page) + " '" + file + "' -"));
        INFO("page " << page);
        CHECK(text.find(stamp) != std::string::npos);
        CHECK((page == 1 || text.find(" " + std::to_string(page) + " ") != std::string::npos ||
               text.find(" " + std::to_string(page)) != std::string::npos));
    }
    CHECK(ask("pdfinfo '" + file + "'").find("Pages:           " + std::to_string(paged.sheets.size())) !=
          std::string::npos);
}

TEST_CASE("the same report is the same bytes") {
    need_application();
    const report::ReportInput input = insurer(Language::french);
    const QByteArray first = ui::pdfOf(ui::layoutReport(input));
    CHECK(first == ui::pdfOf(ui::layoutReport(input)));
    CHECK(first.contains("/CreationDate (D:20261120000000Z)"));
    // In another zone Qt writes a longer date: what is behind it moves, and the table of objects with it.
    const QByteArray zone = qgetenv("TZ");
    for (const char* other : {"Europe/Paris", "America/Caracas", "UTC"}) {
        qputenv("TZ", other);
        tzset();
        CHECK(ui::pdfOf(ui::layoutReport(input)) == first);
    }
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
    const Folder folder;
    REQUIRE(ui::writeReport(input, folder / "report.pdf"));
    CHECK(ask("qpdf --check '" + (folder / "report.pdf").string() + "' 2>&1")
              .find("No syntax or stream encoding errors") != std::string::npos);
}

TEST_CASE("names out of a stack are plain text, however hostile") {
    need_application();
    const Folder folder;
    Stack stack = layered_stack(12);
    stack.components[0].name = "<img src=/etc/passwd> <b>root</b> & co";
    stack.components[11].name = "left\u202Egnp.exe";
    stack.report.client = "<script>alert(1)</script>";
    const std::string long_name(30000, 'W');
    stack.components[10].name = long_name;
    const report::ReportInput input = report_on(stack, {bottom_cut_off()}, Language::english);
    REQUIRE(ui::writeReport(input, folder / "report.pdf"));
    const std::string text = text_of(folder / "report.pdf");
    CHECK(says(text, "<img src=/etc/passwd> <b>root</b> & co"));
    CHECK(says(text, "<script>alert(1)</script>"));
    CHECK(says(text, "leftgnp.exe"));
    CHECK(text.find("\u202E") == std::string::npos);
    CHECK(ask("pdfimages -list '" + (folder / "report.pdf").string() + "' | tail -n +3").empty());
    CHECK(std::filesystem::file_size(folder / "report.pdf") < 2'000'000);
}

TEST_CASE("stacks of all sizes make a report, an empty one too") {
    need_application();
    const Folder folder;
    for (const int components : {12, 70, 300}) {
        const report::ReportInput input =
            report_on(layered_stack(components), {bottom_cut_off()}, Language::english);
        const ui::PagedReport paged = ui::layoutReport(input);
        CHECK(paged.sheets.size() >= 6);
        CHECK(paged.sheets.size() <= 40);
    }
    const ui::PagedReport empty = ui::layoutReport(report_on(Stack{}, {}, Language::french));
    CHECK(empty.sheets.size() == 5);
}

TEST_CASE("several scenarios: a chapter each, all of it in one file") {
    need_application();
    const Folder folder;
    const report::ReportInput input = report_on(
        sample("insurer"), {shipped_scenario("openai-api-cutoff"), shipped_scenario("provider-bankruptcy")},
        Language::english);
    REQUIRE(ui::writeReport(input, folder / "report.pdf"));
    const std::string text = text_of(folder / "report.pdf");
    CHECK(says(text, "Scenarios compared"));
    for (const report::Run& run : input.runs) {
        CHECK(says(text, run.scenario->name.en));
    }
}

TEST_CASE("what cannot be written whole leaves the file as it was") {
    need_application();
    const Folder folder;
    const std::filesystem::path file = folder / "report.pdf";
    std::ofstream(file) << "the report of yesterday";
    const report::ReportInput input = insurer(Language::english);
    // A limit on the size of files stands in for a full disk: write() fails in the middle.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    rlimit small = before;
    small.rlim_cur = 20'000;
    setrlimit(RLIMIT_FSIZE, &small);
    const Result<void> written = ui::writeReport(input, file);
    setrlimit(RLIMIT_FSIZE, &before);
    REQUIRE(!written);
    CHECK(written.error().code == ErrorCode::not_writable);
    CHECK(bytes_of(file) == "the report of yesterday");
    CHECK(std::distance(std::filesystem::directory_iterator(file.parent_path()), {}) == 1);
    CHECK(!ui::writeReport(input, folder / "missing" / "report.pdf"));
}
