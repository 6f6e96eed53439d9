#include "web/picture.hpp"

#include <cstddef>
#include <imgui.h>
#include <imgui_internal.h>

namespace kam::web {
namespace {

template <typename Item>
std::uint32_t add(std::uint32_t hash, const Item* items, int count) {
    return ImHashData(items, sizeof(Item) * static_cast<std::size_t>(count), hash);
}

} // namespace

std::uint32_t pictureOf(const ImDrawData& data) {
    std::uint32_t hash = add(0, &data.DisplaySize, 1);
    hash = add(hash, &data.FramebufferScale, 1);
    for (const ImDrawList* list : data.CmdLists) {
        hash = add(hash, list->VtxBuffer.Data, list->VtxBuffer.Size);
        hash = add(hash, list->IdxBuffer.Data, list->IdxBuffer.Size);
        for (const ImDrawCmd& command : list->CmdBuffer) {
            hash = add(hash, &command.ClipRect, 1);
            hash = add(hash, &command.ElemCount, 1);
            const ImTextureID texture = command.GetTexID();
            hash = add(hash, &texture, 1);
        }
    }
    return hash;
}

} // namespace kam::web
