// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include <fmt/format.h>
#include <sodium/crypto_hash_sha256.h>

namespace volteface {

std::string Digest::hex() const {
    std::string text;
    for (const std::uint8_t byte : bytes) {
        text += fmt::format("{:02x}", byte);
    }
    return text;
}

std::string Digest::stamp() const {
    const std::string all = hex();
    return all.substr(0, 4) + ' ' + all.substr(4, 4) + ' ' + all.substr(8, 4);
}

Digest sha256(std::string_view bytes) {
    static_assert(crypto_hash_sha256_BYTES == 32);
    Digest digest;
    crypto_hash_sha256(digest.bytes.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                       bytes.size());
    return digest;
}

struct Sha256::State {
    crypto_hash_sha256_state value{};
};

Sha256::Sha256()
    : state_(std::make_unique<State>()) {
    crypto_hash_sha256_init(&state_->value);
}

Sha256::~Sha256() = default;

void Sha256::update(std::string_view bytes) {
    crypto_hash_sha256_update(&state_->value, reinterpret_cast<const unsigned char*>(bytes.data()),
                              bytes.size());
}

Digest Sha256::finish() {
    Digest digest;
    crypto_hash_sha256_final(&state_->value, digest.bytes.data());
    return digest;
}

} // namespace volteface
