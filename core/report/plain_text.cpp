// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plain_text.h"

#include <cstdint>

namespace volteface::report {

namespace {

struct Decoded {
    char32_t code = 0xFFFD;
    std::size_t length = 1;
};

/// One character; an invalid byte stands for U+FFFD by itself.
Decoded decode(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) {
        return {lead, 1};
    }
    std::size_t length = 0;
    char32_t code = 0;
    char32_t least = 0;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
        code = lead & 0x1FU;
        least = 0x80;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        code = lead & 0x0FU;
        least = 0x800;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        code = lead & 0x07U;
        least = 0x10000;
    }
    if (length == 0 || text.size() < length) {
        return {};
    }
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) {
            return {};
        }
        code = (code << 6U) | (byte(i) & 0x3FU);
    }
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return code < least || code > 0x10FFFF || surrogate ? Decoded{} : Decoded{code, length};
}

void encode(std::string& out, char32_t code) {
    const auto put = [&](char32_t byte) {
        out.push_back(static_cast<char>(static_cast<unsigned char>(byte)));
    };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0U | (code >> 6U));
        put(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        put(0xE0U | (code >> 12U));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    } else {
        put(0xF0U | (code >> 18U));
        put(0x80U | ((code >> 12U) & 0x3FU));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    }
}

bool is_space(char32_t code) {
    return code <= 0x20 || (code >= 0x7F && code <= 0x9F) || code == 0x2028 || code == 0x2029;
}

/// Marks and overrides of direction, joiners and other format characters that show nothing themselves.
bool is_invisible(char32_t code) {
    return code == 0xAD || code == 0x61C || code == 0x180E || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF ||
           (code >= 0xFFF9 && code <= 0xFFFB) || (code >= 0xE0000 && code <= 0xE007F);
}

} // namespace

std::string plain_text(std::string_view utf8, std::size_t limit) {
    std::string out;
    std::size_t written = 0;
    bool space_pending = false;
    while (!utf8.empty()) {
        const Decoded next = decode(utf8);
        utf8.remove_prefix(next.length);
        if (is_invisible(next.code)) {
            continue;
        }
        if (is_space(next.code)) {
            space_pending = !out.empty();
            continue;
        }
        const std::size_t needed = space_pending ? 2 : 1;
        if (written + needed > limit) {
            encode(out, 0x2026);
            break;
        }
        if (space_pending) {
            out.push_back(' ');
        }
        encode(out, next.code);
        written += needed;
        space_pending = false;
    }
    return out;
}

} // namespace volteface::report
