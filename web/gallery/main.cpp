#include "app/screens/gallery/gallery.hpp"
#include "web/program.hpp"

#include <emscripten.h>

/// As web/main.cpp, with the gallery at #/galeria.
extern "C" EMSCRIPTEN_KEEPALIVE kam::web::Program* kamStart(int access, int mac) {
    return new kam::web::Program(static_cast<kam::Access>(access), mac != 0, kam::makeGallery());
}
