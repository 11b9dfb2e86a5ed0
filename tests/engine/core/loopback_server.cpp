// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/engine/core/loopback_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cctype>
#include <sstream>
#include <stdexcept>

namespace test {
namespace {

HttpRequest readRequest(int socket) {
    std::string text;
    std::array<char, 1024> block{};
    while (text.find("\r\n\r\n") == std::string::npos) {
        const ssize_t count = ::recv(socket, block.data(), block.size(), 0);
        if (count <= 0)
            break;
        text.append(block.data(), static_cast<std::size_t>(count));
    }
    HttpRequest request;
    std::istringstream lines(text);
    std::string line, method;
    std::getline(lines, line);
    std::istringstream(line) >> method >> request.target;
    while (std::getline(lines, line) && line != "\r") {
        const std::size_t colon = line.find(": ");
        if (colon == std::string::npos)
            continue;
        std::string name = line.substr(0, colon);
        for (char& letter : name)
            letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
        request.headers[name] = line.substr(colon + 2, line.size() - colon - 3);
    }
    return request;
}

}  // namespace

void Connection::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count <= 0)
            return;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

void Connection::waitForEnd() {
    std::array<char, 64> block{};
    while (::recv(m_socket, block.data(), block.size(), 0) > 0) {
    }
}

std::string HttpRequest::header(const std::string& name) const {
    const auto found = headers.find(name);
    return found == headers.end() ? "" : found->second;
}

LoopbackServer::LoopbackServer(Answer answer)
    : LoopbackServer([this, answer = std::move(answer)](Connection& connection) {
          const HttpRequest request = readRequest(connection.socket());
          {
              const std::lock_guard lock(m_mutex);
              m_requests.push_back(request);
          }
          answer(request, connection);
      }) {}

LoopbackServer::LoopbackServer(std::function<void(Connection&)> serve) : m_serve(std::move(serve)) {
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(m_listener, 16) != 0 ||
        ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        throw std::runtime_error("no loopback server");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

LoopbackServer::~LoopbackServer() {
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
        ::shutdown(m_listener, SHUT_RDWR);
        if (m_current >= 0)
            ::shutdown(m_current, SHUT_RDWR);
    }
    m_thread.join();
    ::close(m_listener);
}

void LoopbackServer::run() {
    while (true) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            return;
        {
            const std::lock_guard lock(m_mutex);
            m_current = socket;
            if (m_isClosing)
                ::shutdown(socket, SHUT_RDWR);
        }
        Connection connection(socket);
        m_serve(connection);
        ::shutdown(socket, SHUT_WR);
        connection.waitForEnd();  // closing with unread bytes would reset the connection and take the answer with it
        const std::lock_guard lock(m_mutex);
        m_current = -1;
        ::close(socket);
    }
}

std::string LoopbackServer::url(const std::string& target, const std::string& scheme) const {
    return scheme + "://127.0.0.1:" + std::to_string(m_port) + target;
}

std::vector<HttpRequest> LoopbackServer::requests() const {
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

std::string responseHead(const std::string& status, const std::vector<std::string>& headers) {
    std::string head = "HTTP/1.1 " + status + "\r\nConnection: close\r\n";
    for (const std::string& line : headers)
        head += line + "\r\n";
    return head + "\r\n";
}

}  // namespace test
