#include "core/catalogue/assets.hpp"

#include <span>

// Made by the build from the file.
namespace kam::embedded {
std::span<const unsigned char> licences();
} // namespace kam::embedded

namespace kam::asset {

std::string_view licences() {
    const std::span<const unsigned char> bytes = embedded::licences();
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace kam::asset
