#pragma once

#include <string>

/// What goes between the one who leads a workshop and those who answer.
namespace kam {

/// Who has the program before them.
enum class Seat {
    owner,       ///< of the company's workspace
    participant, ///< was invited, and answers on a device of their own
    turn,        ///< answers on a device that goes from hand to hand
    curtain,     ///< nobody yet: it is being handed on
};

/// Prepares a workshop: a round of today in which nobody has answered yet.
struct PrepareWorkshop {};
/// Reads the codes of responses in what was typed.
struct AddAnswers {
    std::string typed;
};
/// What the person here answered is handed in as it is now.
struct HandIn {};
/// Several persons in turn on this device: begins, the next one takes it, is done, and the end.
enum class Turns { begin, take, done, leave };
/// Gives words to the clipboard and says so.
struct Copy {
    std::string words, said;
};
/// Gives the person a JSON file and says so.
struct GiveFile {
    std::string name, bytes, said;
};

} // namespace kam
