#pragma once

/// Icons as text: code points of Tabler in the icon font, drawn with the font of fonts.hpp.
/// One constant a row of assets/icons.txt, which decides what the font holds; the check
/// tests/checks/icons.mjs keeps both the same.
namespace kam::ui::icon {

inline constexpr const char* adjustmentsHorizontal =
    "\xee\xb0\xb8";                                              // U+EC38 adjustments-horizontal
inline constexpr const char* alertTriangle = "\xee\xa8\x86";     // U+EA06 alert-triangle
inline constexpr const char* arrowDown = "\xee\xa8\x96";         // U+EA16 arrow-down
inline constexpr const char* arrowLeft = "\xee\xa8\x99";         // U+EA19 arrow-left
inline constexpr const char* arrowRight = "\xee\xa8\x9f";        // U+EA1F arrow-right
inline constexpr const char* arrowUp = "\xee\xa8\xa5";           // U+EA25 arrow-up
inline constexpr const char* building = "\xee\xa9\x8f";          // U+EA4F building
inline constexpr const char* calendarEvent = "\xee\xa9\x92";     // U+EA52 calendar-event
inline constexpr const char* camera = "\xee\xa9\x94";            // U+EA54 camera
inline constexpr const char* chartBubble = "\xee\xb1\xb5";       // U+EC75 chart-bubble
inline constexpr const char* chartRadar = "\xee\xb5\xb7";        // U+ED77 chart-radar
inline constexpr const char* check = "\xee\xa9\x9e";             // U+EA5E check
inline constexpr const char* chevronDown = "\xee\xa9\x9f";       // U+EA5F chevron-down
inline constexpr const char* chevronUp = "\xee\xa9\xa2";         // U+EA62 chevron-up
inline constexpr const char* circleCheck = "\xee\xa9\xa7";       // U+EA67 circle-check
inline constexpr const char* circleCheckFilled = "\xef\x9c\x84"; // U+F704 circle-check-filled
inline constexpr const char* circleDashed = "\xee\xb4\xa7";      // U+ED27 circle-dashed
inline constexpr const char* clipboardCheck = "\xee\xa9\xac";    // U+EA6C clipboard-check
inline constexpr const char* clock = "\xee\xa9\xb0";             // U+EA70 clock
inline constexpr const char* coins = "\xef\x99\x9d";             // U+F65D coins
inline constexpr const char* crown = "\xee\xb4\x92";             // U+ED12 crown
inline constexpr const char* database = "\xee\xaa\x88";          // U+EA88 database
inline constexpr const char* deviceLaptop = "\xee\xad\xa4";      // U+EB64 device-laptop
inline constexpr const char* dots = "\xee\xaa\x95";              // U+EA95 dots
inline constexpr const char* download = "\xee\xaa\x96";          // U+EA96 download
inline constexpr const char* eyeOff = "\xee\xb3\xb0";            // U+ECF0 eye-off
inline constexpr const char* fileExport = "\xee\xb7\xa9";        // U+EDE9 file-export
inline constexpr const char* fileImport = "\xee\xb7\xaa";        // U+EDEA file-import
inline constexpr const char* filter = "\xee\xaa\xa5";            // U+EAA5 filter
inline constexpr const char* gitCompare = "\xee\xaa\xb4";        // U+EAB4 git-compare
inline constexpr const char* headset = "\xee\xae\x90";           // U+EB90 headset
inline constexpr const char* heartHandshake = "\xef\x83\xb3";    // U+F0F3 heart-handshake
inline constexpr const char* history = "\xee\xaf\xaa";           // U+EBEA history
inline constexpr const char* home = "\xee\xab\x81";              // U+EAC1 home
inline constexpr const char* infoCircle = "\xee\xab\x85";        // U+EAC5 info-circle
inline constexpr const char* language = "\xee\xae\xbe";          // U+EBBE language
inline constexpr const char* lock = "\xee\xab\xa2";              // U+EAE2 lock
inline constexpr const char* map2 = "\xee\xab\xa7";              // U+EAE7 map-2
inline constexpr const char* minus = "\xee\xab\xb2";             // U+EAF2 minus
inline constexpr const char* moon = "\xee\xab\xb8";              // U+EAF8 moon
inline constexpr const char* pencil = "\xee\xac\x84";            // U+EB04 pencil
inline constexpr const char* plus = "\xee\xac\x8b";              // U+EB0B plus
inline constexpr const char* printer = "\xee\xac\x8e";           // U+EB0E printer
inline constexpr const char* qrcode = "\xee\xac\x91";            // U+EB11 qrcode
inline constexpr const char* search = "\xee\xac\x9c";            // U+EB1C search
inline constexpr const char* settings = "\xee\xac\xa0";          // U+EB20 settings
inline constexpr const char* star = "\xee\xac\xae";              // U+EB2E star
inline constexpr const char* sun = "\xee\xac\xb0";               // U+EB30 sun
inline constexpr const char* targetArrow = "\xef\x94\x9a";       // U+F51A target-arrow
inline constexpr const char* users = "\xee\xaf\xb2";             // U+EBF2 users
inline constexpr const char* x = "\xee\xad\x95";                 // U+EB55 x

} // namespace kam::ui::icon
