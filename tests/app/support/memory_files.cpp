#include "tests/app/support/memory_files.hpp"

#include <utility>

namespace kam::test {

std::size_t MemoryDisk::bytes() const {
    std::size_t sum = 0;
    for (const auto& [name, content] : files) sum += content.size();
    return sum;
}

std::vector<std::string> MemoryFiles::list() const {
    std::vector<std::string> names;
    for (const auto& [name, content] : memory) names.push_back(name);
    return names;
}

std::optional<std::string> MemoryFiles::read(std::string_view name) const {
    const auto found = memory.find(name);
    if (found == memory.end() || unreadable.contains(name)) return std::nullopt;
    return found->second;
}

bool MemoryFiles::write(std::string_view name, std::string_view bytes) {
    const bool anew = used.emplace(name).second;
    if (!anew || memory.contains(name)) violations.push_back("written twice: " + std::string(name));
    std::size_t taken = bytes.size();
    for (const auto& [other, content] : memory) taken += content.size();
    if (taken > room) return false;
    ++writes;
    bytesWritten += bytes.size();
    memory.insert_or_assign(std::string(name), std::string(bytes));
    return true;
}

void MemoryFiles::remove(std::string_view name) {
    const auto found = memory.find(name);
    if (found != memory.end()) memory.erase(found);
}

void MemoryFiles::sync(Synced done) {
    if (running) violations.emplace_back("a sync within a sync");
    ++syncs;
    running = Sync{memory, std::move(done)};
}

bool MemoryFiles::keepTail(std::string_view bytes) {
    ++tails;
    if (bytes.size() > disk.tailRoom) return false;
    disk.tail = bytes;
    return true;
}

void MemoryFiles::reload() { memory = disk.files; }

void MemoryFiles::commit() {
    if (running) disk.files = running->files;
}

void MemoryFiles::answer(std::string error) {
    if (!running) return;
    if (error.empty()) commit();
    const Synced done = std::exchange(running, std::nullopt)->done;
    done(std::move(error));
}

void MemoryFiles::settle() {
    while (running) answer();
}

} // namespace kam::test
