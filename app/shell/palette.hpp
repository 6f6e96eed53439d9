#pragma once

#include "app/screens/search.hpp"
#include "app/screens/view.hpp"
#include "app/ui/ui.hpp"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace kam {

/// The search over everything: screens, steps, questions, rounds, people, accounts, and what can be
/// done.
class Palette {
public:
    explicit Palette(Platform& world) : platform(world) {}

    /// Draws it while it is open.
    Actions draw(const View& view, ui::Ui& ui);

private:
    /// What something found leads to.
    using Target = std::variant<Route, Actions::Wish>;
    struct Entry {
        const char* icon = nullptr;
        std::string remark;
        Target target;
    };
    /// What the list was made of; where that is the same, so is the list.
    struct Made {
        std::uint64_t accounts = 0, rounds = 0, responses = 0;
        std::string round;
        Appearance appearance;
        bool readOnly = false, updateReady = false;

        bool operator==(const Made&) const = default;
    };

    void refresh(const View& view, const ui::Ui& ui);
    void add(Findable what, Entry entry);
    void addScreens(const Texts& texts);
    void addActions(const View& view, const ui::Ui& ui);
    void addSteps(const View& view, const Texts& texts);
    void addQuestions(const View& view, const Texts& texts);
    void addRounds(const View& view, const Texts& texts);
    void addCompanies(const View& view, const Texts& texts);
    void addAccounts(const View& view, const Texts& texts);
    void find();
    void use(std::size_t place, Actions& actions);
    std::vector<std::string> recent() const;

    Platform& platform;
    std::vector<Findable> words; ///< as long as `entries`
    std::vector<Entry> entries;
    Made made;
    std::string typed;
    std::vector<std::size_t> found;
    int marked = 0;
    bool wasOpen = false;
};

} // namespace kam
