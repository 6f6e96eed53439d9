#include "core/merge/comparison.hpp"

#include "core/merge/parts.hpp"
#include "core/workspace/tables.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace kam {

namespace {

/// A record as one file has it.
template <typename T>
struct Given {
    const T* record;
    std::size_t file;
};

/// Compares the records of one table, or the company, or another record of which there is one.
class Comparing {
public:
    Comparing(const Workspace& ours, std::span<const Source> files, const Workspace* before)
        : mine(ours), sources(files), base(before) {}

    Comparison compare() {
        compareSingle(TableId::company, [](const Workspace& of) {
            return of.company == Company{} ? nullptr : &of.company;
        });
        compareSingle(TableId::selection,
                      [](const Workspace& of) { return of.selection ? &*of.selection : nullptr; });
        compareSingle(TableId::serviceModels, [](const Workspace& of) {
            return of.serviceModels ? &*of.serviceModels : nullptr;
        });
        forEachTable([this](TableId id, auto member) { compareTable(id, member); });
        return std::move(result);
    }

private:
    template <typename Find>
    void compareSingle(TableId id, Find find) {
        using T = std::remove_cvref_t<decltype(*find(mine))>;
        std::vector<Given<T>> given;
        for (std::size_t i = 0; i < sources.size(); ++i) {
            if (const T* record = find(sources[i].records)) given.push_back({record, i});
        }
        if (!given.empty())
            compareRecord({id, {}}, find(mine), base ? find(*base) : nullptr, given);
    }

    template <typename T>
    void compareTable(TableId id, Table<T> Workspace::*member) {
        std::map<std::string_view, std::vector<Given<T>>> keys;
        for (std::size_t i = 0; i < sources.size(); ++i) {
            for (const auto& [key, record] : sources[i].records.*member)
                keys[key].push_back({&record, i});
        }
        if (base) {
            for (const auto& [key, record] : base->*member)
                keys[key];
        }
        for (const auto& [key, given] : keys) {
            const T* before = base ? (base->*member).find(key) : nullptr;
            compareRecord({id, std::string(key)}, (mine.*member).find(key), before, given);
        }
    }

    template <typename T>
    void compareRecord(RecordPlace place, const T* ours, const T* before,
                       const std::vector<Given<T>>& given) {
        ComparedRecord row{.place = std::move(place)};
        if (ours) row.mine = *ours;
        bool grewFromBase = true;
        for (const auto& [record, file] : given) {
            const bool ofBase = base && sources[file].isOurs;
            if (ours && *ours == *record) continue;
            if (ofBase && before && *before == *record) continue;
            grewFromBase = grewFromBase && ofBase;
            addVersion(row, *record, file);
        }
        if (ours && before) row.missingIn = filesWithout(given);
        if constexpr (std::is_same_v<T, Response>) {
            if (ours && wasHandedInAgain(row, *ours)) return;
        }
        if (row.theirs.empty()) {
            if (!given.empty()) ++result.equal;
            row.standing = Standing::missing;
            if (!row.missingIn.empty()) result.rows.push_back(std::move(row));
            return;
        }
        row.standing = standingOf(row, before && grewFromBase ? before : nullptr);
        if (row.standing == Standing::changed && row.theirs.front().record == *row.mine) {
            ++result.equal;
        } else {
            result.rows.push_back(std::move(row));
        }
    }

    template <typename T>
    std::vector<std::size_t> filesWithout(const std::vector<Given<T>>& given) const {
        std::vector<std::size_t> files;
        for (std::size_t i = 0; i < sources.size(); ++i) {
            if (!sources[i].isWhole || !sources[i].isOurs) continue;
            if (std::none_of(given.begin(), given.end(),
                             [&](const auto& each) { return each.file == i; }))
                files.push_back(i);
        }
        return files;
    }

    /// Somebody's answers that come by themselves and not as part of a workspace were handed in:
    /// the last ones stand for those before. Ours have a time as long as nobody edited them here;
    /// where none is kept, as in an anonymous round, what comes is the last. Whether that was all.
    bool wasHandedInAgain(ComparedRecord& row, const Response& ours) {
        const Round* round = mine.rounds.find(ours.round);
        const bool timeless = round && round->anonymous && !ours.submittedAt;
        if (row.theirs.empty() || (!timeless && !ours.submittedAt)) return false;
        std::optional<Instant> last;
        for (const FileVersion& version : row.theirs) {
            const auto& response = *version.record.as<Response>();
            for (const std::size_t file : version.files)
                if (sources[file].isWhole) return false;
            if (response.submittedAt.has_value() == timeless) return false;
            if (!timeless && (!last || *last < *response.submittedAt)) last = response.submittedAt;
        }
        if (timeless && row.theirs.size() > 1) return false;
        if (last && *last < *ours.submittedAt) {
            ++result.equal;
            return true;
        }
        std::erase_if(row.theirs, [&](const FileVersion& version) {
            return version.record.as<Response>()->submittedAt != last;
        });
        if (row.theirs.size() > 1) return false;
        row.standing = Standing::changed;
        result.rows.push_back(std::move(row));
        return true;
    }

    static void addVersion(ComparedRecord& row, const Record& record, std::size_t file) {
        for (FileVersion& version : row.theirs) {
            if (version.record != record) continue;
            version.files.push_back(file);
            return;
        }
        row.theirs.push_back({record, {file}});
    }

    /// Where nothing is in conflict, leaves one version: that which takes in all of them.
    template <typename T>
    static Standing standingOf(ComparedRecord& row, const T* before) {
        if (!before && !row.mine && row.theirs.size() == 1) return Standing::added;
        if (!before || !row.mine) return Standing::conflict;
        FileVersion whole{*row.mine, {}};
        for (const FileVersion& version : row.theirs) {
            auto both = reconciled(row.place.table, *before, whole.record, version.record);
            if (!both) return Standing::conflict;
            whole.record = *std::move(both);
            whole.files.insert(whole.files.end(), version.files.begin(), version.files.end());
        }
        row.theirs = {std::move(whole)};
        return Standing::changed;
    }

    const Workspace& mine;
    std::span<const Source> sources;
    const Workspace* base;
    Comparison result;
};

} // namespace

Comparison compare(const Workspace& mine, std::span<const Source> sources, const Workspace* base) {
    return Comparing(mine, sources, base).compare();
}

Comparison compare(const Workspace& mine, std::span<const Incoming> files, const Workspace* base) {
    std::vector<Source> sources;
    for (const Incoming& file : files)
        sources.push_back(sourceOf(file, mine, base));
    Comparison result = compare(mine, sources, base);
    for (ComparedRecord& row : result.rows) {
        if (row.standing != Standing::conflict) continue;
        row.canKeepBoth =
            std::all_of(row.theirs.begin(), row.theirs.end(), [&](const FileVersion& each) {
                const std::size_t file = each.files.front();
                return freeCopyId(row.place, files[file], sources[file], mine).has_value();
            });
    }
    return result;
}

std::optional<Fault> roundFault(const Incoming& incoming, const Workspace& mine,
                                std::span<const Incoming> files) {
    const auto* response = incoming.as<Response>();
    if (!response || mine.rounds.find(response->round)) return {};
    for (const Incoming& file : files) {
        const auto* workspace = file.as<Workspace>();
        if (workspace && workspace->rounds.find(response->round)) return {};
    }
    return Fault{"round", FaultKind::unknownReference, response->round};
}

} // namespace kam
