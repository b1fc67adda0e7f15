// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_data.h"
#include "app/cli/commands.h"
#include "app/cli/import_preview.h"
#include "app/cli/merge_stacks.h"
#include "app/cli/open_stack.h"
#include "core/exchange/litellm/import.h"
#include "core/exchange/scenario_yaml/scenario_yaml.h"
#include "core/exchange/tables/plan_tables.h"
#include "core/model/validation.h"
#include "core/store/checked_file.h"

#include <memory>

namespace volteface::cli {

namespace {

namespace fs = std::filesystem;

struct Words {
    std::vector<std::string> files;
    std::string into;
    std::string from;
    std::string gateway_name;
    bool dry_run = false;
};

enum class Kind { stack, litellm, scenario, table, unknown };

Kind kind_of(const std::string& text, const std::string& forced) {
    if (!forced.empty()) {
        return forced == "stack"     ? Kind::stack
               : forced == "litellm" ? Kind::litellm
               : forced == "table"   ? Kind::table
                                     : Kind::scenario;
    }
    if (text.rfind("SQLite format 3", 0) == 0) {
        return Kind::stack;
    }
    if (exchange::litellm::looks_like_litellm(text)) {
        return Kind::litellm;
    }
    if (text.find("volteface-scenario") != std::string::npos &&
        text.find("volteface-stack") == std::string::npos) {
        return Kind::scenario;
    }
    if (exchange::table_kind(text)) {
        return Kind::table;
    }
    const std::size_t first = text.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    return first != std::string::npos && text[first] == '{' ? Kind::stack : Kind::unknown;
}

/// Brings files into one stack in memory; nothing is written here.
class Importer {
public:
    Importer(Program& program, const Words& words, Stack stack)
        : program_(program)
        , words_(words)
        , stack_(std::move(stack))
        , catalogue_(load_catalogue(program)) {}

    Status add(const std::string& file) {
        const Result<std::string> text = store::read_file(file);
        if (!text) {
            Error error = text.error();
            error.place.file = file;
            return program_.fail(error);
        }
        switch (kind_of(*text, words_.from)) {
        case Kind::stack:
            return add_stack(file);
        case Kind::litellm:
            return add_litellm(*text, file);
        case Kind::scenario:
            return add_scenario(*text, file);
        case Kind::table:
            return add_table(*text, file);
        case Kind::unknown:
            break;
        }
        Place place;
        place.file = file;
        return program_.fail(
            Error{ErrorCode::not_this_format,
                  file,
                  {"stack JSON, LiteLLM config.yaml, scenario YAML, or a table of assumptions, "
                   "coupling or evaluations (--from says which)"},
                  place});
    }

    [[nodiscard]] const Stack& stack() const { return stack_; }
    [[nodiscard]] Tree take_previews() { return std::move(previews_); }

private:
    Status add_stack(const std::string& file) {
        Status status = Status::done;
        const std::optional<OpenedStack> opened = open_stack(program_, file, status);
        if (!opened) {
            return status;
        }
        auto merged = merge_stacks(stack_, opened->stack);
        if (!merged) {
            Errors errors = merged.error();
            for (Error& error : errors) {
                error.place.file = file;
            }
            return program_.fail(errors);
        }
        stack_ = std::move(*merged);
        Tree preview = Tree::map();
        preview.put("file", Tree::of(file));
        preview.put("kind", Tree::of("stack"));
        previews_.add(std::move(preview));
        return Status::done;
    }

    Status add_litellm(const std::string& text, const std::string& file) {
        exchange::litellm::Options options;
        options.resolve = resolver_of(catalogue_);
        if (!words_.gateway_name.empty()) {
            options.gateway_name = words_.gateway_name;
        }
        const fs::path folder = fs::path(file).parent_path();
        options.read_include = [folder](std::string_view path) { return store::read_file(folder / path); };
        auto preview = exchange::litellm::import_config(stack_, text, file, options);
        if (!preview) {
            return program_.fail(preview.error());
        }
        if (!program_.json) {
            print_preview(program_.console, *preview, file);
        }
        previews_.add(tree_of(*preview, file));
        stack_ = std::move(preview->stack);
        return Status::done;
    }

    Status add_scenario(const std::string& text, const std::string& file) {
        auto read = exchange::read_scenario_yaml(text, file);
        if (!read) {
            return program_.fail(read.error());
        }
        Stack after = stack_;
        bool replaced = false;
        for (Scenario& scenario : after.scenarios) {
            if (scenario.id == read->scenario.id) {
                scenario = read->scenario;
                replaced = true;
            }
        }
        if (!replaced) {
            after.scenarios.push_back(read->scenario);
        }
        stack_ = std::move(after);
        Tree preview = Tree::map();
        preview.put("file", Tree::of(file));
        preview.put("kind", Tree::of("scenario"));
        previews_.add(std::move(preview));
        return Status::done;
    }

    Status add_table(const std::string& text, const std::string& file) {
        auto taken = exchange::take_table(stack_, text, file);
        if (!taken) {
            return program_.fail(taken.error());
        }
        stack_ = std::move(taken->stack);
        Tree preview = Tree::map();
        preview.put("file", Tree::of(file));
        preview.put("kind", Tree::of("table"));
        previews_.add(std::move(preview));
        return Status::done;
    }

    Program& program_;
    const Words& words_;
    Stack stack_;
    catalogue::Catalogue catalogue_;
    Tree previews_ = Tree::list();
};

Status import_files(Program& program, const Words& words) {
    Status status = Status::done;
    std::error_code error;
    std::optional<OpenedStack> target;
    const std::string ending = fs::path(words.into).extension().string();
    if (fs::exists(words.into, error)) {
        target = open_stack(program, words.into, status);
        if (!target) {
            return status;
        }
    } else if (ending != ".volteface" && ending != ".json") {
        return program.wrong("--into makes a .volteface document or a .json, not “" + words.into + "”");
    }
    Stack before;
    if (target) {
        before = target->stack;
    }
    Stack start = before;
    if (!target) {
        start.name = fs::path(words.into).stem().string();
    }
    Importer importer(program, words, start);
    for (const std::string& file : words.files) {
        status = importer.add(file);
        if (status != Status::done) {
            return status; // all or nothing: nothing has been written yet
        }
    }
    const std::string subject = fs::path(words.files.front()).filename().string();
    const edit::Change change = edit::difference(before, importer.stack(), edit::Verb::import_file, subject);
    const bool changes = !change.empty() || !target;
    if (changes && !words.dry_run) {
        const auto written =
            target ? update_stack(words.into, *target, importer.stack(), edit::Verb::import_file, subject)
                   : write_new_stack(words.into, importer.stack(), false);
        if (!written) {
            return program.fail(written.error());
        }
    }
    if (program.json) {
        Tree tree = Tree::map();
        tree.put("format", Tree::of("volteface-import"));
        tree.put("version", Tree::of(1));
        tree.put("into", Tree::of(words.into));
        tree.put("written", Tree::of(changes && !words.dry_run));
        tree.put("files", importer.take_previews());
        tree.put("changes", tree_of(change));
        program.print_json(tree);
        return Status::done;
    }
    Console& console = program.console;
    if (!changes) {
        console.line(safe(words.into) + ": nothing to change, all of it is there already");
        return Status::done;
    }
    console.line(console.painted(safe(words.into), Style::strong) +
                 (words.dry_run ? " would change; nothing was written"
                  : target      ? " changed"
                                : " made"));
    print_changes(console, change, 40);
    return Status::done;
}

} // namespace

void add_import(Commands& commands) {
    const auto words = std::make_shared<Words>();
    CLI::App& command =
        commands.add("import",
                     "Bring files into a stack: another stack, the configuration of a LiteLLM gateway, a "
                     "scenario, a table of "
                     "assumptions, coupling or evaluations",
                     {"import config.yaml --into our-stack.volteface --dry-run",
                      "import config.yaml --into our-stack.volteface",
                      "import part.json cutoff.yaml --into our-stack.json",
                      "import coupling.csv assumptions.csv evaluations.csv --into our-stack.volteface"},
                     [words](Program& program) { return import_files(program, *words); });
    command.add_option("FILE", words->files, "What to bring in; its format is told by its content")
        ->required();
    command.add_option("--into", words->into, "The stack to bring it into; made if it is not there")
        ->required()
        ->type_name("STACK");
    command.add_option("--from", words->from, "The format of the files, where it cannot be told")
        ->check(one_of({"stack", "litellm", "scenario", "table"}))
        ->type_name("stack|litellm|scenario|table");
    command.add_option("--gateway-name", words->gateway_name, "What to call the gateway")->type_name("TEXT");
    command.add_flag("--dry-run", words->dry_run, "Show what would change, and write nothing");
}

} // namespace volteface::cli
