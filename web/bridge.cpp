#include "web/bridge.hpp"

#include <array>
#include <cstdlib>
#include <emscripten.h>

// Each of these only turns numbers into strings and arrays; what happens is in web/bridge/*.ts.
// `Module.bridge` is what main.ts hands over when it loads the module.
// clang-format off
EM_JS(void, kam_js_mirror, (const void* nodes, int count, const char* texts, int length), {
    Module.bridge.mirror(HEAPU32.slice(nodes >> 2, (nodes >> 2) + count),
                         HEAPF32.slice(nodes >> 2, (nodes >> 2) + count),
                         texts ? UTF8ToString(texts, length) : null);
})
EM_JS(void, kam_js_focused, (unsigned id), { Module.bridge.focused(id >>> 0); })
EM_JS(void, kam_js_announce, (const char* text, int length), {
    Module.bridge.announce(UTF8ToString(text, length));
})
EM_JS(void, kam_js_edit_text, (unsigned id, const char* text, int length, int anchor, int caret,
                               int multiline, int most, const float* rects), {
    Module.bridge.editText({
        id: id >>> 0, text: UTF8ToString(text, length), anchor: anchor, caret: caret,
        multiline: !!multiline, maxCharacters: most,
        field: Array.from(HEAPF32.slice(rects >> 2, (rects >> 2) + 4)),
        seen: Array.from(HEAPF32.slice((rects >> 2) + 4, (rects >> 2) + 8)),
        inside: Array.from(HEAPF32.slice((rects >> 2) + 8, (rects >> 2) + 12)),
        em: HEAPF32[(rects >> 2) + 12], line: HEAPF32[(rects >> 2) + 13],
        scroll: HEAPF32[(rects >> 2) + 14],
    });
})
EM_JS(void, kam_js_edit_nothing, (), { Module.bridge.editText(null); })
EM_JS(void, kam_js_want_keys, (const char* lines, int length), {
    Module.bridge.wantKeys(UTF8ToString(lines, length));
})
EM_JS(unsigned char*, kam_js_rasterise, (const char* letter, int length, float em, int strong,
                                         float* numbers), {
    var glyph = Module.bridge.rasterise(UTF8ToString(letter, length), em, !!strong);
    HEAPF32.set(glyph.numbers, numbers >> 2);
    if (!glyph.pixels) return 0;
    var pixels = _malloc(glyph.pixels.length);
    HEAPU8.set(glyph.pixels, pixels);
    return pixels;
})
EM_JS(void, kam_js_cursor, (const char* shape), { Module.bridge.cursor(UTF8ToString(shape)); })
EM_JS(void, kam_js_frame_done, (), { Module.bridge.frameDone(); })
EM_JS(void, kam_js_download, (const char* name, int nameLength, const char* type, int typeLength,
                              const char* bytes, int size), {
    Module.bridge.download(UTF8ToString(name, nameLength), UTF8ToString(type, typeLength),
                           HEAPU8.slice(bytes, bytes + size));
})
EM_JS(void, kam_js_download_png, (const char* name, int nameLength, const char* svg, int length), {
    Module.bridge.downloadPng(UTF8ToString(name, nameLength), UTF8ToString(svg, length));
})
EM_JS(void, kam_js_print, (const char* html, int length), {
    Module.bridge.print(UTF8ToString(html, length));
})
EM_JS(void, kam_js_download_stored, (), { Module.bridge.downloadStored(); })
EM_JS(void, kam_js_choose_files, (const char* accept, int length, int request), {
    Module.bridge.chooseFiles(UTF8ToString(accept, length), request);
})
EM_JS(unsigned char*, kam_js_qr_code, (const char* text, int length), {
    var squares = Module.bridge.qrCode(UTF8ToString(text, length));
    if (!squares) return 0;
    var bytes = _malloc(squares.length);
    HEAPU8.set(squares, bytes);
    return bytes;
})
EM_JS(void, kam_js_fetch_language, (const char* code, int length), {
    Module.bridge.fetchLanguage(UTF8ToString(code, length));
})
EM_JS(void, kam_js_fetch_rest, (), { Module.bridge.fetchRest(); })
EM_JS(int, kam_js_can_scan, (), { return Module.bridge.canScan() ? 1 : 0; })
EM_JS(void, kam_js_scan, (int request), { Module.bridge.scan(request); })
EM_JS(void, kam_js_copy_text, (const char* text, int length), {
    Module.bridge.copyText(UTF8ToString(text, length));
})
EM_JS(void, kam_js_set_route, (const char* route, int length, int replace), {
    Module.bridge.setRoute(UTF8ToString(route, length), !!replace);
})
EM_JS(void, kam_js_set_title, (const char* title, int length, const char* language, int size), {
    Module.bridge.setTitle(UTF8ToString(title, length), UTF8ToString(language, size));
})
EM_JS(void, kam_js_set_setting, (const char* key, int keyLength, const char* value, int length), {
    Module.bridge.setSetting(UTF8ToString(key, keyLength), UTF8ToString(value, length));
})
EM_JS(int, kam_js_preferences, (), { return Module.bridge.preferences(); })
EM_JS(void, kam_js_system_colors, (unsigned* colors, int count), {
    HEAPU32.set(Module.bridge.systemColors().slice(0, count), colors >> 2);
})
EM_JS(void, kam_js_save, (), { Module.bridge.save(); })
EM_JS(int, kam_js_keep_tail, (const char* bytes, int length), {
    return Module.bridge.keepTail(UTF8ToString(bytes, length)) ? 1 : 0;
})
EM_JS(void, kam_js_ask_to_write, (), { Module.bridge.askToWrite(); })
EM_JS(void, kam_js_backup, (int deed, const char* text, int length), {
    Module.bridge.backup(deed, UTF8ToString(text, length));
})
EM_JS(void, kam_js_open_folder, (const char* key, int length), {
    Module.bridge.openFolder(UTF8ToString(key, length));
})
EM_JS(void, kam_js_copy_folder, (int request, const char* from, int fromLength, const char* to,
                                 int toLength), {
    Module.bridge.copyFolder(request, UTF8ToString(from, fromLength), UTF8ToString(to, toLength));
})
EM_JS(void, kam_js_erase_folder, (int request, const char* key, int length), {
    Module.bridge.eraseFolder(request, UTF8ToString(key, length));
})
EM_JS(void, kam_js_take_update, (), { Module.bridge.takeUpdate(); })

// Text for C++: which one of them, and for some a key. The caller frees it.
EM_JS(char*, kam_js_text, (int which, const char* key, int length), {
    var names = ["route", "setting", "tail", "folderKeys", "openKey", "address"];
    var text = Module.bridge[names[which]](UTF8ToString(key, length));
    var size = lengthBytesUTF8(text) + 1;
    var memory = _malloc(size);
    stringToUTF8(text, memory, size);
    return memory;
})
// clang-format on

namespace kam::web::bridge {
namespace {

int lengthOf(std::string_view text) { return static_cast<int>(text.size()); }

std::string textOf(int which, std::string_view key = {}) {
    char* text = kam_js_text(which, key.data(), lengthOf(key));
    std::string copy = text;
    std::free(text);
    return copy;
}

} // namespace

void mirror(std::span<const PackedNode> nodes, const std::string* texts) {
    static_assert(sizeof(PackedNode) == 15 * 4, "the mirror reads fifteen numbers a node");
    kam_js_mirror(nodes.data(), static_cast<int>(nodes.size_bytes() / 4),
                  texts ? texts->data() : nullptr, texts ? lengthOf(*texts) : 0);
}

void focused(std::uint32_t id) { kam_js_focused(id); }
void announce(std::string_view sentence) { kam_js_announce(sentence.data(), lengthOf(sentence)); }

void editText(const TextEdit* edit) {
    if (!edit) {
        kam_js_edit_nothing();
        return;
    }
    const ui::Rect &f = edit->field, &s = edit->seen, &i = edit->inside;
    const float rects[] = {f.x, f.y, f.width, f.height, s.x,      s.y,        s.width,     s.height,
                           i.x, i.y, i.width, i.height, edit->em, edit->line, edit->scroll};
    kam_js_edit_text(edit->id, edit->text.data(), lengthOf(edit->text),
                     static_cast<int>(edit->anchor), static_cast<int>(edit->caret),
                     edit->multiline ? 1 : 0, static_cast<int>(edit->maxCharacters), rects);
}

void wantKeys(std::string_view lines) { kam_js_want_keys(lines.data(), lengthOf(lines)); }

GlyphBitmap rasterise(std::string_view letter, float em, bool strong) {
    float numbers[6] = {}; // as in web/bridge/glyphs.ts
    unsigned char* pixels =
        kam_js_rasterise(letter.data(), lengthOf(letter), em, strong ? 1 : 0, numbers);
    GlyphBitmap glyph{.advance = numbers[0],
                      .left = static_cast<int>(numbers[1]),
                      .top = static_cast<int>(numbers[2]),
                      .width = static_cast<int>(numbers[3]),
                      .height = static_cast<int>(numbers[4]),
                      .coloured = numbers[5] != 0};
    if (pixels) glyph.rgba.assign(pixels, pixels + 4 * glyph.width * glyph.height);
    std::free(pixels);
    return glyph;
}

void cursor(const char* shape) { kam_js_cursor(shape); }
void frameDone() { kam_js_frame_done(); }

void download(std::string_view name, std::string_view mimeType, std::string_view bytes) {
    kam_js_download(name.data(), lengthOf(name), mimeType.data(), lengthOf(mimeType), bytes.data(),
                    lengthOf(bytes));
}

void downloadPng(std::string_view name, std::string_view svg) {
    kam_js_download_png(name.data(), lengthOf(name), svg.data(), lengthOf(svg));
}

void print(std::string_view html) { kam_js_print(html.data(), lengthOf(html)); }

void downloadStored() { kam_js_download_stored(); }

void chooseFiles(std::string_view accept, int request) {
    kam_js_choose_files(accept.data(), lengthOf(accept), request);
}

void copyText(std::string_view text) { kam_js_copy_text(text.data(), lengthOf(text)); }
std::string route() { return textOf(0); }

void setRoute(std::string_view route, bool replace) {
    kam_js_set_route(route.data(), lengthOf(route), replace ? 1 : 0);
}

void setTitle(std::string_view title, std::string_view language) {
    kam_js_set_title(title.data(), lengthOf(title), language.data(), lengthOf(language));
}

std::string setting(std::string_view key) { return textOf(1, key); }

void setSetting(std::string_view key, std::string_view value) {
    kam_js_set_setting(key.data(), lengthOf(key), value.data(), lengthOf(value));
}

Preferences preferences() {
    const int bits = kam_js_preferences();
    Preferences read{.dark = (bits & 1) != 0,
                     .reducedMotion = (bits & 2) != 0,
                     .coarsePointer = (bits & 4) != 0,
                     .moreContrast = (bits & 8) != 0,
                     .openedAsFile = (bits & 32) != 0,
                     .forced = std::nullopt};
    if ((bits & 16) == 0) return read;
    // In the order of web/bridge/preferences.ts.
    std::array<unsigned, 6> colors{};
    kam_js_system_colors(colors.data(), static_cast<int>(colors.size()));
    read.forced = ui::SystemColors{.canvas = colors[0],
                                   .canvasText = colors[1],
                                   .link = colors[2],
                                   .highlight = colors[3],
                                   .highlightText = colors[4],
                                   .grayText = colors[5]};
    return read;
}

void save() { kam_js_save(); }
bool keepTail(std::string_view bytes) {
    return kam_js_keep_tail(bytes.data(), lengthOf(bytes)) != 0;
}
std::string tail() { return textOf(2); }
void askToWrite() { kam_js_ask_to_write(); }
void takeUpdate() { kam_js_take_update(); }

void backup(BackupDeed deed, std::string_view text) {
    kam_js_backup(static_cast<int>(deed), text.data(), lengthOf(text));
}

std::string address() { return textOf(5); }

std::optional<QrCode> qrCode(std::string_view text) {
    unsigned char* squares = kam_js_qr_code(text.data(), lengthOf(text));
    if (!squares) return std::nullopt;
    QrCode code{.size = squares[0]};
    code.dark.assign(squares + 1, squares + 1 + code.size * code.size);
    std::free(squares);
    return code;
}

void fetchLanguage(std::string_view code) {
    kam_js_fetch_language(code.data(), static_cast<int>(code.size()));
}
void fetchRest() { kam_js_fetch_rest(); }
bool canScan() { return kam_js_can_scan() != 0; }
void scan(int request) { kam_js_scan(request); }
std::string folderKeys() { return textOf(3); }
std::string openKey() { return textOf(4); }
void openFolder(std::string_view key) { kam_js_open_folder(key.data(), lengthOf(key)); }
void copyFolder(int request, std::string_view from, std::string_view to) {
    kam_js_copy_folder(request, from.data(), lengthOf(from), to.data(), lengthOf(to));
}
void eraseFolder(int request, std::string_view key) {
    kam_js_erase_folder(request, key.data(), lengthOf(key));
}

} // namespace kam::web::bridge
