// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/litellm/secrets.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace volteface::exchange::litellm {

namespace {

constexpr std::array<std::string_view, 13> last_words = {
    "key", "keys",        "token", "secret",        "secrets",     "password", "passwd",
    "pwd", "credentials", "dsn",   "authorization", "certificate", "salt"};
constexpr std::array<std::string_view, 6> whole_names = {"database_url",      "redis_url",
                                                         "webhook_url",       "connection_string",
                                                         "aws_access_key_id", "slack_webhook_url"};
constexpr std::array<std::string_view, 8> placeholders = {"none",     "null", "dummy",      "empty",
                                                          "anything", "fake", "not-needed", "na"};

std::string lower(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c == '-' ? '_' : c;
    });
    return result;
}

template <class List>
bool contains(const List& list, std::string_view text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

} // namespace

bool is_secret_name(std::string_view key) {
    const std::string name = lower(key);
    if (contains(whole_names, name)) {
        return true;
    }
    const std::size_t underscore = name.rfind('_');
    const std::string last = underscore == std::string::npos ? name : name.substr(underscore + 1);
    // "input_cost_per_token" is a price.
    return contains(last_words, last) && name.find("cost_per") == std::string::npos;
}

void find_secrets(const Tree& tree, const std::string& path,
                  const std::function<void(const std::string& path, std::size_t line)>& found) {
    std::size_t index = 0;
    for (const Tree& child : tree.children) {
        const std::string name = tree.kind == Tree::Kind::map ? child.key : fmt::format("{}", index++);
        const std::string below = path.empty() ? name : path + "/" + name;
        if (child.is_container()) {
            find_secrets(child, below, found);
        } else if ((child.kind == Tree::Kind::text || child.kind == Tree::Kind::number) &&
                   is_secret_name(name) && !child.text.empty() && child.text.rfind("os.environ/", 0) != 0 &&
                   !contains(placeholders, std::string_view(lower(child.text)))) {
            found(below, child.line);
        }
    }
}

} // namespace volteface::exchange::litellm
