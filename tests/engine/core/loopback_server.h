// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace test {

/// One accepted connection. What it sends to a client that has gone is lost without a complaint.
class Connection {
public:
    explicit Connection(int socket) : m_socket(socket) {}
    int socket() const { return m_socket; }
    void send(std::string_view bytes);
    /// Until the client closes.
    void waitForEnd();

private:
    int m_socket;
};

struct HttpRequest {
    std::string target;                          ///< "/model.pt"
    std::map<std::string, std::string> headers;  ///< names in lower case

    std::string header(const std::string& name) const;
};

/// A server on 127.0.0.1 that serves one connection after the other, each closed after its answer.
class LoopbackServer {
public:
    using Answer = std::function<void(const HttpRequest&, Connection&)>;

    /// Reads a request from each connection and lets `answer` say anything whatever.
    explicit LoopbackServer(Answer answer);
    /// As many connections, from the first byte on.
    explicit LoopbackServer(std::function<void(Connection&)> serve);
    ~LoopbackServer();
    LoopbackServer(const LoopbackServer&) = delete;
    LoopbackServer& operator=(const LoopbackServer&) = delete;

    int port() const { return m_port; }
    std::string url(const std::string& target = "/model.pt", const std::string& scheme = "http") const;
    std::vector<HttpRequest> requests() const;

private:
    void run();

    std::function<void(Connection&)> m_serve;
    int m_listener = -1;
    int m_port = 0;
    mutable std::mutex m_mutex;
    int m_current = -1;
    bool m_isClosing = false;
    std::vector<HttpRequest> m_requests;
    std::thread m_thread;
};

/// "HTTP/1.1 200 OK" and so on with "Connection: close", a line each; ends with the empty line.
std::string responseHead(const std::string& status, const std::vector<std::string>& headers);

}  // namespace test
