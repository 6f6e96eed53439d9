#include "app/cli/output_file.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace kam::cli {

namespace {

std::string reason() { return std::generic_category().message(errno); }

bool writeAll(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto count = ::write(file, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

/// The rights that a file has, or that a new one would get.
mode_t rightsOf(const std::string& name) {
    struct stat there {};
    if (::stat(name.c_str(), &there) == 0) return there.st_mode & 07777;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

} // namespace

std::optional<std::string> writeFile(const std::string& name, std::string_view bytes) {
    std::string beside = name + ".XXXXXX";
    const int file = ::mkstemp(beside.data());
    if (file < 0) return reason();
    bool done = writeAll(file, bytes) && ::fchmod(file, rightsOf(name)) == 0 && ::fsync(file) == 0;
    std::string why = done ? std::string() : reason();
    if (::close(file) != 0 && done) {
        done = false;
        why = reason();
    }
    if (done && std::rename(beside.c_str(), name.c_str()) == 0) return std::nullopt;
    if (done) why = reason();
    ::unlink(beside.c_str());
    return why;
}

} // namespace kam::cli
