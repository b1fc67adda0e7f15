// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/open_stack.h"

#include <algorithm>
#include <memory>

namespace volteface::cli {

namespace {

struct Words {
    std::string stack;
    std::string sample;
    std::string name;
    std::string language = "en";
    bool empty = false;
    bool force = false;
};

std::string sample_names(const Program& program) {
    std::string names;
    for (const exchange::Sample& sample : exchange::samples(program.shipped)) {
        if (sample.name.find('.') == std::string::npos) {
            names += (names.empty() ? "" : ", ") + sample.name;
        }
    }
    return names.empty() ? "none" : names;
}

Status make(Program& program, const Words& words) {
    if (words.empty == !words.sample.empty()) {
        return program.wrong("say either --sample NAME or --empty. Samples: " + sample_names(program));
    }
    std::error_code error;
    if (!words.force && std::filesystem::exists(std::filesystem::symlink_status(words.stack, error))) {
        program.console.complain(program.console.painted_error("error:", Style::bad) + " " +
                                 safe(words.stack) +
                                 " is there already, and was left as it is. --force replaces it");
        return Status::not_written;
    }
    Stack stack;
    if (!words.sample.empty()) {
        const auto samples = exchange::samples(program.shipped);
        const auto there = [&](const std::string& name) {
            return std::any_of(samples.begin(), samples.end(),
                               [&](const auto& sample) { return sample.name == name; });
        };
        const std::string translated = words.sample + "." + words.language;
        if (!there(words.sample)) {
            return program.wrong("there is no sample “" + words.sample +
                                 "”. There are: " + sample_names(program));
        }
        auto read = exchange::read_sample(program.shipped, there(translated) ? translated : words.sample);
        if (!read) {
            return program.fail(read.error());
        }
        stack = std::move(read->stack);
    } else {
        stack.name = std::filesystem::path(words.stack).stem().string();
    }
    if (!words.name.empty()) {
        stack.name = words.name;
    }
    if (auto written = write_new_stack(words.stack, stack, words.force); !written) {
        return program.fail(written.error());
    }
    if (program.json) {
        Tree result = Tree::map();
        result.put("format", Tree::of("volteface-new"));
        result.put("version", Tree::of(1));
        result.put("file", Tree::of(words.stack));
        result.put("name", Tree::of(stack.name));
        result.put("components", Tree::of(static_cast<std::int64_t>(stack.components.size())));
        result.put("requirements", Tree::of(static_cast<std::int64_t>(stack.requirements.size())));
        program.print_json(result);
    } else {
        program.console.line(safe(words.stack) + ": " + safe(stack.name) + ", " +
                             std::to_string(stack.components.size()) + " components, " +
                             std::to_string(stack.requirements.size()) + " requirements");
    }
    return Status::done;
}

} // namespace

void add_new(Commands& commands) {
    const auto words = std::make_shared<Words>();
    CLI::App& command = commands.add(
        "new", "Make a stack: from a shipped sample, or empty",
        {"new insurer.volteface --sample insurer", "new our-stack.volteface --empty --name \"Our stack\""},
        [words](Program& program) { return make(program, *words); });
    command.add_option("STACK", words->stack, "The file to make (.volteface or .json)")->required();
    command.add_option("--sample", words->sample, "A sample that ships with the program")->type_name("NAME");
    command.add_flag("--empty", words->empty, "Nothing in it yet");
    command.add_option("--name", words->name, "What the stack is called")->type_name("TEXT");
    command.add_option("--language", words->language, "Of the sample, where it is there in both")
        ->check(one_of({"en", "fr"}))
        ->type_name("en|fr");
    command.add_flag("--force", words->force, "Replace a file that is there");
}

} // namespace volteface::cli
