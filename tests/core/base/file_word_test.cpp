#include "core/base/file_word.hpp"

#include <gtest/gtest.h>

namespace kam {
namespace {

TEST(FileWord, IsTakenByAnyFileSystem) {
    EXPECT_EQ(fileWord("Aceros del Valle S.A."), "aceros-del-valle-s-a");
    EXPECT_EQ(fileWord("  ../Ñandú/á: "), "nandu-a");
    EXPECT_EQ(fileWord("///"), "");
    EXPECT_EQ(fileWord(std::string(39, 'a') + " b"), std::string(39, 'a'))
        << "no hyphen at its end";
    EXPECT_EQ(fileWords("invitacion", "Aceros"), "invitacion-aceros");
    EXPECT_EQ(fileWords("invitacion", "…"), "invitacion");
}

} // namespace
} // namespace kam
