// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/psplib.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

namespace volteface::bench {

namespace {

using plan::Day;

constexpr int most_jobs = 100'000;

struct Line {
    std::string_view text;
    std::size_t number = 0; ///< from 1
};

std::vector<Line> lines_of(std::string_view text) {
    std::vector<Line> lines;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        lines.push_back({line, number});
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

/// The whole numbers of a line; nothing where something else stands in it.
std::optional<std::vector<int>> numbers_of(std::string_view line) {
    std::vector<int> numbers;
    while (true) {
        const std::size_t start = line.find_first_not_of(" \t");
        if (start == std::string_view::npos) {
            return numbers;
        }
        line.remove_prefix(start);
        int number = 0;
        const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), number);
        if (error != std::errc{}) {
            return {};
        }
        numbers.push_back(number);
        line.remove_prefix(static_cast<std::size_t>(end - line.data()));
        if (!line.empty() && line.front() != ' ' && line.front() != '\t') {
            return {};
        }
    }
}

class Reader {
public:
    Reader(std::string_view text, const std::string& file)
        : m_lines(lines_of(text))
        , m_file(file) {}

    Result<plan::Project> read() {
        const auto jobs = count_after("jobs ");
        const auto renewable = count_after("- renewable");
        const auto other = count_after("- nonrenewable");
        if (!jobs || !renewable || !other) {
            return tl::unexpected(!jobs ? jobs.error() : !renewable ? renewable.error() : other.error());
        }
        if (*other != 0) {
            return fail(ErrorCode::unsupported_format, m_file,
                        {"nonrenewable resources", "renewable resources"}, place());
        }
        m_project.tasks.resize(static_cast<std::size_t>(*jobs));
        m_teams = static_cast<std::size_t>(*renewable);
        if (auto read = precedences(); !read) {
            return tl::unexpected(read.error());
        }
        if (auto read = requests(); !read) {
            return tl::unexpected(read.error());
        }
        if (auto read = availabilities(); !read) {
            return tl::unexpected(read.error());
        }
        return std::move(m_project);
    }

private:
    [[nodiscard]] Place place() const {
        const std::size_t line = m_at < m_lines.size() ? m_lines[m_at].number : m_lines.size();
        return {.file = m_file, .path = {}, .line = line, .column = 0};
    }

    [[nodiscard]] tl::unexpected<Error> expected(const std::string& what) const {
        return fail(ErrorCode::malformed_syntax, m_file, {"expected " + what}, place());
    }

    /// "name … : 4" further down.
    Result<int> count_after(std::string_view name) {
        for (; m_at < m_lines.size(); ++m_at) {
            const std::string_view line = m_lines[m_at].text;
            const std::size_t found = line.find(name);
            const std::size_t colon = line.find(':');
            if (found == std::string_view::npos || colon == std::string_view::npos || colon < found) {
                continue;
            }
            std::string_view rest = line.substr(colon + 1);
            rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
            const auto numbers = numbers_of(rest.substr(0, rest.find_first_of(" \t")));
            if (!numbers || numbers->size() != 1 || numbers->front() < 0 || numbers->front() > most_jobs) {
                return expected("a count after \"" + std::string(name) + "\"");
            }
            return numbers->front();
        }
        return expected("a line \"" + std::string(name) + " … : count\"");
    }

    /// To the first line of numbers after a heading.
    Result<void> section(std::string_view heading) {
        while (m_at < m_lines.size() && !m_lines[m_at].text.starts_with(heading)) {
            ++m_at;
        }
        if (m_at == m_lines.size()) {
            return expected("the section \"" + std::string(heading) + "\"");
        }
        for (++m_at; m_at < m_lines.size(); ++m_at) {
            const auto numbers = numbers_of(m_lines[m_at].text);
            if (numbers && !numbers->empty()) {
                return {};
            }
        }
        return expected("numbers under \"" + std::string(heading) + "\"");
    }

    /// The numbers of this line, at least so many; the next is up.
    Result<std::vector<int>> row(std::size_t least, const std::string& what) {
        if (m_at == m_lines.size()) {
            return expected(what);
        }
        auto numbers = numbers_of(m_lines[m_at].text);
        if (!numbers || numbers->size() < least) {
            return expected(what);
        }
        return std::move(*numbers);
    }

    Result<void> precedences() {
        if (auto found = section("PRECEDENCE RELATIONS:"); !found) {
            return found;
        }
        const auto jobs = static_cast<int>(m_project.tasks.size());
        for (int job = 1; job <= jobs; ++job, ++m_at) {
            const auto numbers = row(3, "job " + std::to_string(job) + ", its modes and successors");
            if (!numbers) {
                return tl::unexpected(numbers.error());
            }
            if ((*numbers)[0] != job || static_cast<std::size_t>((*numbers)[2]) + 3 != numbers->size()) {
                return expected("job " + std::to_string(job) + " with as many successors as it says");
            }
            if ((*numbers)[1] != 1) {
                return fail(ErrorCode::unsupported_format, m_file, {"several modes", "one mode"}, place());
            }
            for (std::size_t i = 3; i < numbers->size(); ++i) {
                const int later = (*numbers)[i];
                if (later < 1 || later > jobs) {
                    return expected("successors from 1 to " + std::to_string(jobs));
                }
                m_project.tasks[static_cast<std::size_t>(later - 1)].after.push_back(
                    static_cast<std::size_t>(job - 1));
            }
        }
        return {};
    }

    Result<void> requests() {
        if (auto found = section("REQUESTS/DURATIONS:"); !found) {
            return found;
        }
        for (std::size_t job = 0; job < m_project.tasks.size(); ++job, ++m_at) {
            const std::string what = "job " + std::to_string(job + 1) + ", its mode, duration and " +
                                     std::to_string(m_teams) + " requests, none below 0";
            const auto numbers = row(3 + m_teams, what);
            if (!numbers) {
                return tl::unexpected(numbers.error());
            }
            if (numbers->size() != 3 + m_teams || (*numbers)[0] != static_cast<int>(job) + 1 ||
                std::ranges::any_of(*numbers, [](int number) { return number < 0; })) {
                return expected(what);
            }
            plan::ProjectTask& task = m_project.tasks[job];
            task.duration = (*numbers)[2];
            for (std::size_t team = 0; team < m_teams; ++team) {
                if ((*numbers)[3 + team] > 0) {
                    task.demands.push_back({team, (*numbers)[3 + team]});
                }
            }
        }
        return {};
    }

    Result<void> availabilities() {
        if (auto found = section("RESOURCEAVAILABILITIES:"); !found) {
            return found;
        }
        const auto numbers = row(m_teams, std::to_string(m_teams) + " availabilities");
        if (!numbers) {
            return tl::unexpected(numbers.error());
        }
        for (std::size_t team = 0; team < m_teams; ++team) {
            m_project.teams.push_back({{(*numbers)[team]}, 1});
        }
        return {};
    }

    std::vector<Line> m_lines;
    const std::string& m_file;
    std::size_t m_at = 0;
    std::size_t m_teams = 0;
    plan::Project m_project;
};

} // namespace

Result<plan::Project> read_psplib(std::string_view text, const std::string& file) {
    return Reader(text, file).read();
}

std::map<std::pair<int, int>, Day> read_makespans(std::string_view text) {
    std::map<std::pair<int, int>, Day> makespans;
    for (const Line& line : lines_of(text)) {
        // The name of who found it may follow.
        std::vector<int> numbers;
        std::string_view rest = line.text;
        while (numbers.size() < 3) {
            rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
            const std::string_view word = rest.substr(0, rest.find_first_of(" \t"));
            const auto number = numbers_of(word);
            if (word.empty() || !number) {
                break;
            }
            numbers.push_back(number->front());
            rest.remove_prefix(word.size());
        }
        if (numbers.size() == 3) {
            makespans[{numbers[0], numbers[1]}] = numbers[2];
        }
    }
    return makespans;
}

std::pair<int, int> instance_of(std::string_view name, std::size_t tasks) {
    const std::string start = "j" + std::to_string(tasks);
    const std::size_t bar = name.find('_');
    if (!name.starts_with(start) || bar == std::string_view::npos) {
        return {0, 0};
    }
    const auto number = [](std::string_view text) {
        int value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        return error == std::errc{} && end == text.data() + text.size() ? value : 0;
    };
    const std::size_t dot = std::min(name.find('.'), name.size());
    return {number(name.substr(start.size(), bar - start.size())),
            number(name.substr(bar + 1, dot - bar - 1))};
}

} // namespace volteface::bench
