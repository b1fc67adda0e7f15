// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open_stack.h"

#include "core/edit/change.h"
#include "core/exchange/stack_json/stack_json.h"
#include "core/store/checked_file.h"
#include "core/store/document_file.h"
#include "core/store/working_copy.h"

#include <fstream>

namespace volteface::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view database_magic{"SQLite format 3\0", 16};

bool is_database(const std::string& file) {
    std::ifstream stream(file, std::ios::binary);
    std::string head(database_magic.size(), '\0');
    stream.read(head.data(), static_cast<std::streamsize>(head.size()));
    return stream.gcount() == static_cast<std::streamsize>(head.size()) && head == database_magic;
}

Error with_file(Error error, const std::string& file) {
    if (error.place.file.empty()) {
        error.place.file = file;
    }
    return error;
}

Result<void> at(Result<void> result, const std::string& file) {
    if (!result) {
        return tl::unexpected<Error>(with_file(result.error(), file));
    }
    return result;
}

Result<void> save_document(std::unique_ptr<store::WorkingCopy> copy, const std::string& file) {
    const auto saved = at(copy->file().empty() ? copy->save_as(file) : copy->save(), file);
    copy->close(); // saved or refused: nothing of it is to be offered for recovery
    return saved;
}

} // namespace

ResultAll<OpenedStack> read_stack(const std::string& file) {
    OpenedStack opened;
    if (is_database(file)) {
        auto document = store::read_document(file);
        if (!document) {
            return tl::unexpected<Errors>(Errors{with_file(document.error(), file)});
        }
        opened.stack = std::move(document->stack);
        opened.is_document = true;
        return opened;
    }
    const Result<std::string> text = store::read_file(file);
    if (!text) {
        return tl::unexpected<Errors>(Errors{with_file(text.error(), file)});
    }
    auto read = exchange::read_stack_json(*text, file);
    if (!read) {
        return tl::unexpected<Errors>(read.error());
    }
    opened.stack = std::move(read->stack);
    opened.unknown_keys = std::move(read->unknown_keys);
    return opened;
}

void name_unknown_keys(Program& program, const std::string& file, const std::vector<UnknownKey>& keys) {
    for (const UnknownKey& key : keys) {
        program.console.complain(safe(file) + ":" + std::to_string(key.line) + ": " +
                                 program.console.painted_error("note:", Style::note) + " the key " +
                                 safe(key.path) + " is not known and was passed over");
    }
}

std::optional<OpenedStack> open_stack(Program& program, const std::string& file, Status& status) {
    auto opened = read_stack(file);
    if (!opened) {
        status = program.fail(opened.error());
        return std::nullopt;
    }
    name_unknown_keys(program, file, opened->unknown_keys);
    return std::move(*opened);
}

Result<void> write_new_stack(const std::string& file, const Stack& stack, bool replace) {
    const fs::path path = file;
    const std::string ending = path.extension().string();
    Place place;
    place.file = file;
    if (ending != ".volteface" && ending != ".json") {
        return fail(ErrorCode::unsupported_format, file, {ending, ".volteface, .json"}, place);
    }
    std::error_code error;
    if (!replace && fs::exists(fs::symlink_status(path, error))) {
        return fail(ErrorCode::not_writable, file, {"the file is there already; --force replaces it"}, place);
    }
    const auto held = hold_interrupts();
    if (ending == ".json") {
        return at(store::write_file_checked(path, exchange::write_stack_json(stack)), file);
    }
    auto copy = store::WorkingCopy::create(document_environment(), stack);
    if (!copy) {
        return tl::unexpected<Error>(with_file(copy.error(), file));
    }
    return save_document(std::move(*copy), file);
}

Result<void> update_stack(const std::string& file, const OpenedStack& before, const Stack& after,
                          edit::Verb verb, const std::string& subject) {
    const auto held = hold_interrupts();
    if (!before.is_document) {
        return at(store::write_file_checked(file, exchange::write_stack_json(after)), file);
    }
    auto copy = store::WorkingCopy::open(document_environment(), file);
    if (!copy) {
        return tl::unexpected<Error>(with_file(copy.error(), file));
    }
    if (*(*copy)->stack() != before.stack) {
        (*copy)->close();
        Place place;
        place.file = file;
        return fail(ErrorCode::changed_on_disk, file, {}, place);
    }
    const edit::Change change = edit::difference(before.stack, after, verb, subject);
    if (auto committed = (*copy)->commit(change); !committed) {
        (*copy)->close();
        return tl::unexpected<Error>(with_file(committed.error(), file));
    }
    return save_document(std::move(*copy), file);
}

} // namespace volteface::cli
