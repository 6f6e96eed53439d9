#include "app/screens/view.hpp"

#include <algorithm>
#include <iterator>

namespace kam {

void Actions::add(Actions more) {
    std::move(more.changes.begin(), more.changes.end(), std::back_inserter(changes));
    std::move(more.wishes.begin(), more.wishes.end(), std::back_inserter(wishes));
    typing = typing || more.typing;
    if (more.go) go = more.go;
}

} // namespace kam
