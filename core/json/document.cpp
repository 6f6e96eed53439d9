#include "core/json/document.hpp"

#include "core/base/text.hpp"
#include "core/json/builder.hpp"

namespace kam::json {

Value Document::root() const { return {*this, 0}; }

double Value::number() const {
    return kind() == Kind::integer ? static_cast<double>(node().integer) : node().number;
}

Result<Document> parse(std::string_view bytes, const Limits& limits) {
    if (bytes.size() > limits.bytes) {
        return Fault{{}, FaultKind::tooLarge, std::to_string(limits.bytes)};
    }
    if (const auto offset = invalidUtf8(bytes)) {
        return Fault{{}, FaultKind::notUtf8, std::to_string(*offset)};
    }
    // The parser below would take it for the end.
    if (const auto nul = bytes.find('\0'); nul != std::string_view::npos) {
        return Fault{{}, FaultKind::notJson, std::to_string(nul)};
    }
    Document document;
    Builder builder(document, limits, bytes.size());
    nlohmann::ordered_json::sax_parse(bytes.data(), bytes.data() + bytes.size(), &builder);
    if (!builder.faults().empty()) return builder.faults();
    return document;
}

} // namespace kam::json
