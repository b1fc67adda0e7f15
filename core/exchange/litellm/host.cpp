// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/litellm/host.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace volteface::exchange::litellm {

namespace {

constexpr std::array<std::string_view, 13> private_endings = {
    "local",     "localhost", "internal", "intranet", "lan",         "corp",  "home",
    "home.arpa", "private",   "svc",      "consul",   "localdomain", "docker"};

std::string lower(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

/// The four numbers of an IPv4 address, or nothing.
std::optional<std::array<unsigned, 4>> ipv4(std::string_view name) {
    std::array<unsigned, 4> parts{};
    const char* at = name.data();
    const char* const end = name.data() + name.size();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto [stop, error] = std::from_chars(at, end, parts[i]);
        if (error != std::errc{} || parts[i] > 255 || (i < 3 ? stop == end || *stop != '.' : stop != end)) {
            return std::nullopt;
        }
        at = stop + 1;
    }
    return parts;
}

bool is_private(const std::array<unsigned, 4>& ip) {
    return ip[0] == 10 || ip[0] == 127 || ip[0] == 0 || (ip[0] == 172 && ip[1] >= 16 && ip[1] <= 31) ||
           (ip[0] == 192 && ip[1] == 168) || (ip[0] == 169 && ip[1] == 254) ||
           (ip[0] == 100 && ip[1] >= 64 && ip[1] <= 127);
}

bool is_name_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
}

} // namespace

std::optional<Host> parse_host(std::string_view address) {
    const std::string text = lower(address);
    std::string_view rest = text;
    bool is_address = false;
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (rest.substr(0, scheme.size()) == scheme) {
            rest.remove_prefix(scheme.size());
            is_address = true;
            break;
        }
    }
    rest = rest.substr(0, rest.find_first_of("/?#"));
    Host host;
    if (const std::size_t at = rest.rfind('@'); at != std::string_view::npos) {
        rest.remove_prefix(at + 1);
        host.had_user = true;
    }
    if (!rest.empty() && rest.front() == '[') {
        const std::size_t close = rest.find(']');
        if (!is_address || close == std::string_view::npos) {
            return std::nullopt;
        }
        host.name = rest.substr(1, close - 1);
        rest.remove_prefix(close + 1);
        if (!rest.empty() && rest.front() == ':') {
            host.port = rest.substr(1);
        }
        return host;
    }
    const std::size_t colon = rest.find(':');
    host.name = rest.substr(0, colon);
    if (colon != std::string_view::npos) {
        host.port = rest.substr(colon + 1);
    }
    const bool good =
        !host.name.empty() && std::all_of(host.name.begin(), host.name.end(), is_name_character) &&
        host.port.size() <= 5 &&
        std::all_of(host.port.begin(), host.port.end(), [](char c) { return c >= '0' && c <= '9'; });
    // Without a scheme it is an address only if it looks like one ("api.mistral.ai/v1"): "your-api-base" is
    // not.
    const bool plausible = is_address || host.name.find('.') != std::string::npos || host.name == "localhost";
    return good && plausible ? std::optional<Host>(host) : std::nullopt;
}

bool ends_in(const Host& host, std::string_view suffix) {
    if (host.name == suffix) {
        return true;
    }
    return host.name.size() > suffix.size() + 1 &&
           std::string_view(host.name).substr(host.name.size() - suffix.size()) == suffix &&
           host.name[host.name.size() - suffix.size() - 1] == '.';
}

bool is_internal(const Host& host) {
    if (host.name.find(':') != std::string::npos) { // IPv6
        return host.name == "::1" || host.name == "::" || host.name.rfind("fe80:", 0) == 0 ||
               host.name.rfind("fc", 0) == 0 || host.name.rfind("fd", 0) == 0;
    }
    if (const auto ip = ipv4(host.name)) {
        return is_private(*ip);
    }
    if (host.name.find('.') == std::string::npos) {
        return true;
    }
    return std::any_of(private_endings.begin(), private_endings.end(),
                       [&](std::string_view ending) { return ends_in(host, ending); });
}

} // namespace volteface::exchange::litellm
