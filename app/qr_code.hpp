#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace kam {

/// A QR code as squares, without the quiet zone around it.
struct QrCode {
    int size = 0;                        ///< squares a side
    std::vector<std::uint8_t> dark = {}; ///< row by row; 0: light

    bool at(int row, int column) const {
        const auto index = static_cast<std::size_t>(row) * static_cast<std::size_t>(size) +
                           static_cast<std::size_t>(column);
        return dark[index] != 0;
    }
};

} // namespace kam
