#include "web/files_idbfs.hpp"

#include "web/bridge.hpp"

#include <algorithm>
#include <cassert>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace kam::web {
namespace {

bool writeAll(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = ::write(file, bytes.data(), bytes.size());
        if (count <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

} // namespace

FilesIdbfs::FilesIdbfs(std::string where, bool lasting)
    : folder(std::move(where)), mayLast(lasting) {
    ::mkdir(folder.c_str(), 0777);
}

std::string FilesIdbfs::path(std::string_view name) const {
    return folder + '/' + std::string(name);
}

std::vector<std::string> FilesIdbfs::list() const {
    std::vector<std::string> names;
    DIR* directory = ::opendir(folder.c_str());
    if (!directory) return names;
    while (const dirent* entry = ::readdir(directory)) {
        const std::string_view name = entry->d_name;
        if (name != "." && name != "..") names.emplace_back(name);
    }
    ::closedir(directory);
    std::sort(names.begin(), names.end());
    return names;
}

std::optional<std::string> FilesIdbfs::read(std::string_view name) const {
    const int file = ::open(path(name).c_str(), O_RDONLY);
    if (file < 0) return std::nullopt;
    struct stat about = {};
    if (::fstat(file, &about) != 0) {
        ::close(file);
        return std::nullopt;
    }
    std::string bytes(static_cast<std::size_t>(about.st_size), '\0');
    std::size_t got = 0;
    while (got < bytes.size()) {
        const ssize_t count = ::read(file, bytes.data() + got, bytes.size() - got);
        if (count <= 0) break;
        got += static_cast<std::size_t>(count);
    }
    ::close(file);
    if (got < bytes.size()) return std::nullopt;
    return bytes;
}

bool FilesIdbfs::write(std::string_view name, std::string_view bytes) {
    const std::string whole = path(name);
    const int file = ::open(whole.c_str(), O_WRONLY | O_CREAT | O_EXCL, 0666);
    assert(file >= 0 && "a file name is used once");
    if (file < 0) return false;
    const bool written = writeAll(file, bytes);
    ::close(file);
    if (!written) ::unlink(whole.c_str());
    return written;
}

void FilesIdbfs::remove(std::string_view name) { ::unlink(path(name).c_str()); }

void FilesIdbfs::sync(Synced done) {
    assert(!waiting && "one save at a time");
    waiting = std::move(done);
    bridge::save();
}

void FilesIdbfs::synced(std::string error) {
    const Synced done = std::exchange(waiting, nullptr);
    if (done) done(std::move(error));
}

bool FilesIdbfs::keepTail(std::string_view bytes) { return mayLast && bridge::keepTail(bytes); }
std::string FilesIdbfs::tail() const { return bridge::tail(); }

} // namespace kam::web
