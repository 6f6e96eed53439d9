#include "tests/app/support/author.hpp"

#include <algorithm>
#include <utility>

namespace kam::test {
namespace {

Change naming(const std::string& id, std::string name) {
    Account account;
    account.id = id;
    account.name = std::move(name);
    return {{put(std::move(account))}, "change.account"};
}

Change chosen(const Workspace& workspace, std::mt19937& random) {
    const auto upTo = [&](unsigned count) { return static_cast<unsigned>(random() % count); };
    const std::string account = "a-" + std::to_string(upTo(30));
    switch (upTo(12)) {
    case 0: {
        Change everything = difference(workspace, Workspace{});
        everything.label = "change.startOver";
        return everything;
    }
    case 1:
        return {{Erase{TableId::accounts, account}}, "change.erase"};
    case 2: {
        Round round;
        round.id = "r-1";
        round.title = "Taller n.º " + std::to_string(upTo(1000));
        Response response;
        response.round = round.id;
        response.id = "p-" + std::to_string(upTo(4));
        response.answers["change.case"].level = static_cast<int>(upTo(5));
        response.answers["change.case"].note = std::string(upTo(300), 'n') + " «ñ»\n\"\\";
        return {{put(std::move(round)), put(std::move(response))}, "change.answer"};
    }
    case 3: {
        Company company = workspace.company;
        company.name = "Aceros del Valle " + std::to_string(upTo(1000));
        return {{put(std::move(company))}, "change.company"};
    }
    default:
        return naming(account, "Cuenta " + std::to_string(random()));
    }
}

} // namespace

Opened Author::open() {
    page.emplace(platform, "1.0.0");
    Opened opened = page->open();
    const std::optional<std::size_t> edits = editsIn(opened.workspace);
    if (!edits) ++strange;
    states.resize(edits.value_or(0) + 1);
    states.back() = opened.workspace;
    steps.resize(std::min(steps.size(), made()));
    lost += saved - std::min(saved, made());
    saved = std::min(saved, made());
    return opened;
}

void Author::kill() {
    acknowledged();
    page.reset();
    platform.folder.crash();
}

void Author::edit() {
    Workspace next = workspace();
    Change change = chosen(next, random);
    apply(next, change);
    if (next == workspace()) change = naming("a-0", "Cuenta " + std::to_string(made()));
    edit(std::move(change));
}

void Author::edit(Change change) {
    Workspace next = workspace();
    if (next.company.id.empty() && change.label != "change.startOver") {
        Company company = next.company;
        company.id = "w-1";
        change.edits.emplace_back(put(std::move(company)));
    }
    Revision step{.at = platform.now(), .by = "Ana", .change = change};
    step.opposite = apply(next, change);
    states.push_back(std::move(next));
    steps.push_back(step);
    page->append(step, workspace());
}

void Author::rename(const std::string& account, const std::string& name) {
    edit(naming(account, name));
}

void Author::frame(int milliseconds) {
    platform.pass(milliseconds);
    page->tick(&workspace());
}

void Author::settle() {
    while (platform.folder.answer({}))
        frame();
}

std::size_t Author::acknowledged() {
    if (page && saving() == SaveState::Kind::saved) saved = made();
    return saved;
}

std::optional<std::size_t> Author::editsIn(const Workspace& found) const {
    for (std::size_t edits = states.size(); edits-- > 0;)
        if (states[edits] == found) return edits;
    return std::nullopt;
}

Opened openedOn(const NullFiles& folder, Access access) {
    NullPlatform platform;
    platform.nextRandom = 4711;
    platform.folder = folder.afterCrash();
    platform.currentAccess = access;
    return Store(platform, "1.0.0").open();
}

} // namespace kam::test
