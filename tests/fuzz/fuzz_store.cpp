// A hostile folder, every file with the right checksum: what it adds up to is found out, or what is
// wrong with it, and nothing breaks. A file stands as "<name> <bytes>" on a line and its content.
#include "app/shell/journal.hpp"
#include "app/shell/journal_name.hpp"
#include "app/shell/store_recovery.hpp"
#include "core/document/sealed.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace {

class Folder : public kam::Files {
public:
    explicit Folder(std::string_view text) {
        while (!text.empty()) {
            const std::string_view line = text.substr(0, text.find('\n'));
            text.remove_prefix(std::min(text.size(), line.size() + 1));
            const std::size_t space = line.find(' ');
            if (space == std::string_view::npos) return;
            std::size_t bytes = 0;
            std::from_chars(line.data() + space + 1, line.data() + line.size(), bytes);
            const std::string_view content = text.substr(0, std::min(bytes, text.size()));
            text.remove_prefix(content.size());
            const std::string_view name = line.substr(0, space);
            if (name == "tail")
                tailBytes = kam::seal(content);
            else
                files[std::string(name)] = kam::seal(content);
        }
    }
    std::vector<std::string> list() const override {
        std::vector<std::string> names;
        for (const auto& [name, bytes] : files)
            names.push_back(name);
        return names;
    }
    std::optional<std::string> read(std::string_view name) const override {
        const auto found = files.find(name);
        return found == files.end() ? std::nullopt : std::optional(found->second);
    }
    bool write(std::string_view, std::string_view) override { return false; }
    void remove(std::string_view) override {}
    void sync(Synced) override {}
    bool keepTail(std::string_view) override { return false; }
    std::string tail() const override { return tailBytes; }

    std::map<std::string, std::string, std::less<>> files;
    std::string tailBytes;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Folder folder(std::string_view(reinterpret_cast<const char*>(data), size));
    kam::Recovery found = kam::recover(folder);
    // The way back can be walked, wherever it leads.
    for (auto step = found.revisions.rbegin(); step != found.revisions.rend(); ++step)
        kam::apply(found.workspace, step->opposite);
    for (const auto& [name, bytes] : folder.files) {
        (void)kam::decodePast(bytes);
        (void)kam::decodeKeptVersion(bytes);
        (void)kam::decodeVersion(bytes);
    }
    return 0;
}
