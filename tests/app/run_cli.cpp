// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/run_cli.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <stdexcept>

#include "tests/support/temp_dir.h"

namespace test {
namespace {

[[noreturn]] void runChild(const std::vector<std::string>& arguments, int out, const std::filesystem::path& err) {
    std::vector<char*> argv;
    static std::string program = ESPALIER_CLI;
    argv.push_back(program.data());
    for (const std::string& argument : arguments)
        argv.push_back(const_cast<char*>(argument.c_str()));
    argv.push_back(nullptr);
    const int errFile = ::open(err.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(errFile, STDERR_FILENO);
    ::execv(program.c_str(), argv.data());
    ::_exit(127);
}

}  // namespace

std::vector<nlohmann::json> CliResult::lines() const {
    std::vector<nlohmann::json> values;
    std::istringstream text(out);
    for (std::string line; std::getline(text, line);)
        values.push_back(nlohmann::json::parse(line));
    return values;
}

CliResult runCliAndSignal(const std::vector<std::string>& arguments,
                          const std::function<bool(const std::string&)>& isTime, int signal) {
    const TempDir folder;
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("pipe failed");
    const pid_t child = ::fork();
    if (child == 0)
        runChild(arguments, pipe[1], folder / "err");
    ::close(pipe[1]);
    CliResult result;
    bool isSent = false;
    std::size_t lineStart = 0;
    std::array<char, 4096> block;
    for (ssize_t count; (count = ::read(pipe[0], block.data(), block.size())) > 0;) {
        result.out.append(block.data(), static_cast<std::size_t>(count));
        for (std::size_t end; (end = result.out.find('\n', lineStart)) != std::string::npos; lineStart = end + 1) {
            if (isSent || !isTime || !isTime(result.out.substr(lineStart, end - lineStart)))
                continue;
            ::kill(child, signal);
            isSent = true;
        }
    }
    ::close(pipe[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    result.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    result.err = readFile(folder / "err");
    return result;
}

CliResult runCli(const std::vector<std::string>& arguments) {
    return runCliAndSignal(arguments, {}, 0);
}

std::string treeState(const std::filesystem::path& folder) {
    std::vector<std::string> lines;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        struct stat status {};
        ::stat(entry.path().c_str(), &status);
        lines.push_back(entry.path().string() + ' ' + std::to_string(status.st_size) + ' ' +
                        std::to_string(status.st_mtim.tv_sec) + '.' + std::to_string(status.st_mtim.tv_nsec));
    }
    std::sort(lines.begin(), lines.end());
    std::string text;
    for (const std::string& line : lines)
        text += line + '\n';
    return text;
}

}  // namespace test
