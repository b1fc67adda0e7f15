// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_header.h"

namespace volteface {

bool read_file_header(const Cursor& root, std::string_view format) {
    const auto refuse = [&] { root.fail(ErrorCode::not_this_format, {std::string(format)}); };
    const Tree* const found = root.tree().find("format");
    if (found == nullptr || found->kind != Tree::Kind::text || found->text != format) {
        const std::optional<Cursor> at = root.at("format");
        at ? at->fail(ErrorCode::not_this_format, {std::string(format)}) : refuse();
        return false;
    }
    const std::optional<Cursor> version = root.need("version");
    if (!version) {
        return false;
    }
    const std::optional<std::int64_t> number = version->integer();
    if (!number) {
        return false;
    }
    if (*number < 1) {
        version->fail(ErrorCode::number_out_of_range, {std::to_string(*number), "version", "1 or more"});
        return false;
    }
    if (*number > newest_format_version) {
        version->fail(ErrorCode::newer_version,
                      {std::to_string(*number), std::to_string(newest_format_version)});
        return false;
    }
    return true;
}

} // namespace volteface
