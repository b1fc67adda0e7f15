// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/json.h"

namespace volteface::store {

namespace {

constexpr int deepest = 512;

/// How deep lists and maps are nested; the parser itself has no limit.
int depth_of(const std::string& text) {
    int depth = 0;
    int most = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                quoted = false;
            }
        } else if (c == '"') {
            quoted = true;
        } else if (c == '[' || c == '{') {
            most = std::max(most, ++depth);
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return most;
}

} // namespace

std::string write_json_text(const Json& json) {
    try {
        return json.dump();
    } catch (const Json::exception& error) {
        throw Damaged(error.what());
    }
}

Json read_json_text(const std::string& text) {
    must(depth_of(text) <= deepest, "nesting");
    try {
        return Json::parse(text);
    } catch (const Json::exception& error) {
        throw Damaged(error.what());
    }
}

} // namespace volteface::store
