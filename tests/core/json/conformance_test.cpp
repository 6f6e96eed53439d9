#include "core/json/document.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

/// RFC 8259, production by production: what every reader of JSON must accept and refuse. The limits
/// that section 9 allows are in document_test.cpp, and what is refused beyond the grammar is at the
/// end here.
namespace kam::json {
namespace {

using namespace std::string_view_literals;

struct Texts {
    const char* production;
    std::initializer_list<std::string_view> accepted, refused;
};

void expectAll(const Texts& texts) {
    for (const std::string_view text : texts.accepted)
        EXPECT_TRUE(parse(text)) << texts.production << ": " << text;
    for (const std::string_view text : texts.refused)
        EXPECT_FALSE(parse(text)) << texts.production << ": " << text;
}

TEST(Rfc8259, Section2Grammar) {
    expectAll({"any value is a text",
               {"null", "true", "false", "0", "\"\"", "[]", "{}"},
               {"", " ", "nulls", "True", "TRUE", "nul", "undefined", "#", "\0"sv, "null\0"sv}});
    expectAll({"white space around tokens",
               {" \t\n\r[ \t\n\r1 \t\n\r, \t\n\r2 \t\n\r] \t\n\r", "{\r\n\"a\"\t:\n1 }"},
               {"[1]\f", "\v[1]", "[1,\u00A0 2]", "\u2028[1]", "[1]\u00A0"}});
    expectAll(
        {"one value and nothing behind it", {}, {"1 2", "[] []", "{}{}", "[],", "1,", "null x"}});
}

TEST(Rfc8259, Section3Literals) {
    expectAll({"lower case",
               {"[true,false,null]"},
               {"[truefalse]", "[NULL]", "[tru]", "[t]", "[falsee]"}});
}

TEST(Rfc8259, Section4Objects) {
    expectAll({"members",
               {R"({"a":1})", R"({"a":{"b":[{}]},"c":null})", R"({"":0})", R"({"\n":1})"},
               {"{", "}", "{a:1}", "{1:1}", "{'a':1}", R"({"a"})", R"({"a":})", R"({"a":1,})",
                R"({,"a":1})", R"({"a":1 "b":2})", R"({"a":1,,"b":2})", R"({"a"::1})", R"({"a";1})",
                R"({"a":1]})", R"({"a":1)", R"({[]:1})", R"({null:1})"}});
}

TEST(Rfc8259, Section5Arrays) {
    expectAll({"elements",
               {"[]", "[[]]", "[1,\"a\",null,[2],{}]"},
               {"[", "]", "[1,]", "[,1]", "[,]", "[1 2]", "[1,,2]", "[1;2]", "[1}", "[[1]", "[1]]",
                "[\"a\": 1]", "(1)"}});
}

TEST(Rfc8259, Section6Numbers) {
    expectAll({"int, frac and exp",
               {"0", "-0", "1", "-1", "10", "1234567890", "0.0", "0.10", "-0.5", "1e0", "1E5",
                "1e+5", "1e-5", "0e0", "-0e-0", "1.5e10", "123.456e-7", "1e-400"},
               {"01",        "-01", "00",    "+1",  "-",     "--1",  "1.",    ".5",  "-.5",
                "1.e5",      "1e",  "1e+",   "1e-", "1.5.2", "0x10", "1_000", "1,5", "Infinity",
                "-Infinity", "NaN", "1e5.5", "0b1", "1 e5",  "- 1",  "１"}});
}

TEST(Rfc8259, Section7Strings) {
    expectAll({"characters and escapes",
               {R"("\"\\\/")", R"("\t\n")", R"("\u00e9")", R"("\uD83D\uDE00")", "\"é€😀\"",
                "\"\u2028\u2029\"", R"("a/b")"},
               {"\"", "\"a", "a\"", "'a'", R"("\x41")", R"("\a")", R"("\")", R"("\u12")",
                R"("\u12G4")", R"("\U0041")", "\"\n\"", "\"\t\"", "\"\0\""sv, "\"\x1F\"",
                R"("\uD83D")", R"("\uDE00")", R"("\uD83D\u0041")", R"("\ud83d x")"}});
}

TEST(Rfc8259, Section8Encoding) {
    // A byte order mark is not to be written, but may be ignored: some editors add one.
    expectAll({"UTF-8",
               {"\xEF\xBB\xBF[]", "\"\xC3\xB1\"", "\"\xF0\x9F\x98\x80\"", "\"\xEF\xBF\xBD\""},
               {"\xEF\xBB[]", "[\xEF\xBB\xBF]", "\"\xFF\"", "\"\xC3\"", "\"\xC0\xAF\"",
                "\"\xED\xA0\x80\"", "\"\xF4\x90\x80\x80\"", "\"\x80\"", "\"\xE2\x82\"",
                "\xFF\xFE[\0]\0"sv}});
}

TEST(Rfc8259, Section4NamesThatAreNotUnique) {
    // "The names within an object SHOULD be unique": what another reader would make of them is
    // unforeseeable, so they are refused.
    expectAll({"unique names", {R"([{"a":1},{"a":2}])", R"({"a":1,"A":2})"}, {R"({"a":1,"a":1})"}});
}

TEST(Rfc8259, WhatNobodyWritesOnPurposeIsRefusedBeyondIt) {
    expectAll(
        {"numbers that no double holds; hidden characters",
         {R"("línea\n\tdos")"},
         {"1e400", "-1e400", R"("\u0000")", R"("\u001b")", R"("\u202e")", R"("\b")", R"("\f")"}});
}

} // namespace
} // namespace kam::json
