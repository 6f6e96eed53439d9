#pragma once

#include "core/base/result.hpp"
#include "core/workspace/round.hpp"

#include <string>
#include <string_view>

namespace kam {

namespace json {
class Document;
}

/// Reads a `kam/response`: what one participant answered, with the round it belongs to.
Result<Response> decodeResponse(std::string_view json);
Result<Response> decodeResponse(const json::Document& document);

/// Writes a `kam/response` file.
std::string encodeResponse(const Response& response);

} // namespace kam
