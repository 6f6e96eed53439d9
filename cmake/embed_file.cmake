# cmake -DNAME=… -DIN=… -DOUT=… -P embed_file.cmake: the bytes of IN as a C++ array in OUT.
set(bytes "")
if(IN)
    file(READ "${IN}" bytes HEX)
    if(IN MATCHES "\\.json$")
        # Without the line ends and the indentation, which stand in no text.
        file(READ "${IN}" text)
        string(REGEX REPLACE "\n *" "" text "${text}")
        string(HEX "${text}" bytes)
    endif()
    string(REGEX REPLACE "(................................................................)" "\\1\n" bytes "${bytes}")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
endif()
# An array cannot be empty, so one zero follows the data; it does not count.
file(WRITE "${OUT}" "#include <span>

namespace kam::embedded {

std::span<const unsigned char> ${NAME}();

std::span<const unsigned char> ${NAME}() {
    alignas(4) static constexpr unsigned char bytes[] = {
${bytes}0};
    return std::span<const unsigned char>(bytes, sizeof bytes - 1);
}

} // namespace kam::embedded
")
