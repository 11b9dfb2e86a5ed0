// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace test {

/// The server's side of a TLS handshake, with a certificate for 127.0.0.1 that nobody but itself has signed.
void answerWithOwnCertificate(int socket);

}  // namespace test
