#include "core/json/input.hpp"

#include "core/json/path.hpp"

#include <utility>

namespace kam::json {

std::string Input::path() const {
    if (around == nullptr) return {};
    std::string path = around->path();
    if (isElement) {
        appendIndex(path, index);
    } else {
        appendKey(path, content.key());
    }
    return path;
}

std::string Input::pathOf(std::string_view key) const {
    std::string result = path();
    appendKey(result, key);
    return result;
}

void Input::faultAt(std::string path, FaultKind kind, std::string_view argument) const {
    if (findings->faults.size() >= mostFaults) return;
    findings->faults.push_back({std::move(path), kind, shown(argument)});
}

void Input::fault(FaultKind kind, std::string_view argument) const {
    faultAt(path(), kind, argument);
}

void Input::ignore(std::string_view key) const {
    if (findings->ignored.size() < mostFaults) findings->ignored.push_back(pathOf(key));
}

bool Input::expect(Kind expected) const {
    if (kind() == expected) return true;
    fault(FaultKind::wrongType, expected == Kind::list ? "list" : "object");
    return false;
}

} // namespace kam::json
