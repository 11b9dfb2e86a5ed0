// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/core/hash.h"

#include <openssl/evp.h>

#include <array>
#include <fstream>

#include "engine/api/error.h"
#include "engine/core/read_file.h"

namespace engine {

struct Sha256::State {
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    ~State() { EVP_MD_CTX_free(context); }
};

Sha256::Sha256() : m_state(std::make_unique<State>()) {
    EVP_DigestInit_ex(m_state->context, EVP_sha256(), nullptr);
}

Sha256::~Sha256() = default;

void Sha256::add(const void* data, std::size_t size) {
    EVP_DigestUpdate(m_state->context, data, size);
}

std::string Sha256::hex() {
    std::array<unsigned char, 32> digest{};
    EVP_DigestFinal_ex(m_state->context, digest.data(), nullptr);
    std::string text;
    for (const unsigned char byte : digest) {
        text += "0123456789abcdef"[byte >> 4];
        text += "0123456789abcdef"[byte & 15];
    }
    return text;
}

std::string sha256(std::string_view bytes) {
    Sha256 hash;
    hash.add(bytes.data(), bytes.size());
    return hash.hex();
}

std::string sha256OfFile(const std::filesystem::path& file) {
    errno = 0;
    std::ifstream in(file, std::ios::binary);
    Sha256 hash;
    std::array<char, 1 << 16> block;
    while (in.read(block.data(), block.size()) || in.gcount() > 0)
        hash.add(block.data(), static_cast<std::size_t>(in.gcount()));
    if (!in.eof()) {
        const std::string reason = std::generic_category().message(errno == 0 ? EIO : errno);
        throw Error(ErrorKind::Disk, "file.unreadable", "cannot read " + displayPath(file) + ": " + reason, file,
                    "check that the file is there and may be read", {displayPath(file), reason});
    }
    return hash.hex();
}

}  // namespace engine
