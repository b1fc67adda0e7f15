// SPDX-License-Identifier: GPL-3.0-or-later
// Content hashes: the stamp on a result, and the digest that tells whether a file is what was saved.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace volteface {

/// A SHA-256 digest (FIPS 180-4), by libsodium.
struct Digest {
    std::array<std::uint8_t, 32> bytes{};

    /// 64 lower-case hexadecimal digits.
    [[nodiscard]] std::string hex() const;
    /// The first twelve digits in groups of four, as reports print it: "7c1e 9a04 d2f8".
    [[nodiscard]] std::string stamp() const;

    friend bool operator==(const Digest&, const Digest&) = default;
};

[[nodiscard]] Digest sha256(std::string_view bytes);

/// The same, for what comes in pieces.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void update(std::string_view bytes);
    /// Once, after the last piece.
    [[nodiscard]] Digest finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace volteface
