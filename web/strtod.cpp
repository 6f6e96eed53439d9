#include <emscripten.h>

// The C library reads decimals by way of 128-bit floats, 13 kB of the program. The browser has a
// reader that rounds as correctly.
// clang-format off
EM_JS(double, kam_js_read_decimal, (const char* text, char** end), {
    const found = /^ *[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[-+]?[0-9]+)?/i.exec(UTF8ToString(text));
    if (end) HEAPU32[end >> 2] = text + (found ? found[0].length : 0);
    return found ? Number(found[0]) : 0;
});
// clang-format on

extern "C" {
double strtod(const char* text, char** end) { return kam_js_read_decimal(text, end); }
// In the library they come with it, so that whoever asks for one would bring its strtod too.
float strtof(const char* text, char** end) { return static_cast<float>(strtod(text, end)); }
long double strtold(const char* text, char** end) { return strtod(text, end); }
}
