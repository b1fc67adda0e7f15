// SPDX-License-Identifier: GPL-3.0-or-later
// Where a base address leads: a machine of one's own, or somebody's host on the internet.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace volteface::exchange::litellm {

struct Host {
    std::string name;      ///< lower case, without user, path and query: those may hold secrets
    std::string port;      ///< empty: the usual one
    bool had_user = false; ///< the address carried a user or password

    [[nodiscard]] std::string shown() const { return port.empty() ? name : name + ":" + port; }
};

/// Empty for what is no http(s) address.
[[nodiscard]] std::optional<Host> parse_host(std::string_view address);

/// True for localhost, private, link-local and unique-local addresses, names without a dot (containers,
/// services of a cluster) and the reserved endings of private networks (".local", ".internal", ".svc", …).
[[nodiscard]] bool is_internal(const Host& host);

/// True if the name is `suffix` or ends with "." + `suffix`.
[[nodiscard]] bool ends_in(const Host& host, std::string_view suffix);

} // namespace volteface::exchange::litellm
