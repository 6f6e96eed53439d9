#pragma once

namespace kam {

/// What the program does beyond its first screens: those of the company's way, what people wish
/// for, files. In the browser its code is a file of its own that comes after the first frame
/// (web/rest.txt says what is in it), so whoever needs it goes through a pointer that is null until
/// then.
class Rest;

/// Not to be called before that code is here.
const Rest& theRest();

} // namespace kam
