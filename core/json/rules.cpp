#include "core/json/rules.hpp"

#include "core/json/fields.hpp"
#include "core/json/write.hpp"

#include <cmath>
#include <cstdint>

namespace kam::json {

namespace {

/// The text, if it is one; nothing and no further fault where it is not.
template <typename Parse>
auto parsed(const Input& input, Parse parse, FaultKind otherwise) -> decltype(parse({})) {
    const auto given = text(input);
    if (!given) return std::nullopt;
    auto value = parse(*given);
    if (!value) input.fault(otherwise);
    return value;
}

/// "0 … 4": the same for every language, and clear with a minus too.
std::string range(double least, double most) {
    return oneLine(number(least)) + " … " + oneLine(number(most));
}

constexpr std::size_t mostPeople = 10'000;

bool isNumber(const Input& input) {
    return input.kind() == Kind::integer || input.kind() == Kind::number;
}

} // namespace

std::optional<std::string> text(const Input& input) {
    if (input.kind() == Kind::text) return std::string(input.value().text());
    input.fault(FaultKind::wrongType, "text");
    return std::nullopt;
}

std::optional<bool> flag(const Input& input) {
    if (input.kind() == Kind::flag) return input.value().flag();
    input.fault(FaultKind::wrongType, "flag");
    return std::nullopt;
}

std::optional<Id> id(const Input& input) {
    const auto checked = [](std::string_view given) {
        return isId(given) ? std::optional<Id>(given) : std::nullopt;
    };
    return parsed(input, checked, FaultKind::notAnId);
}

std::optional<Date> date(const Input& input) {
    return parsed(
        input, [](std::string_view t) { return parseDate(t); }, FaultKind::notADate);
}

std::optional<Instant> instant(const Input& input) {
    return parsed(
        input, [](std::string_view t) { return parseInstant(t); }, FaultKind::notAnInstant);
}

std::optional<std::string> currency(const Input& input) {
    const auto checked = [](std::string_view given) {
        return parseMoney("0", given) ? std::optional<std::string>(given) : std::nullopt;
    };
    return parsed(input, checked, FaultKind::notMoney);
}

std::optional<Money> money(const Input& input) {
    Fields fields(input);
    const auto amountField = fields.need("amount");
    const auto currencyField = fields.need("currency");
    const auto amount = amountField ? text(*amountField) : std::nullopt;
    const auto unit = currencyField ? text(*currencyField) : std::nullopt;
    if (!amount || !unit) return std::nullopt;
    auto value = parseMoney(*amount, *unit);
    if (!value) input.fault(FaultKind::notMoney);
    return value;
}

std::optional<Wording> wording(const Input& input) {
    Fields fields(input);
    Wording words;
    fields.read("es", words.es, text);
    fields.read("en", words.en, text);
    if (words.empty()) input.faultAt(input.pathOf("es"), FaultKind::missing, {});
    return words;
}

std::optional<std::vector<Wording>> wordings(const Input& input) {
    std::vector<Wording> all;
    eachElement(input, [&](const Input& words) {
        if (auto read = wording(words)) all.push_back(*std::move(read));
    });
    return all;
}

std::optional<std::string> name(const Input& input) {
    auto given = text(input);
    if (!given || !given->empty()) return given;
    input.fault(FaultKind::missing);
    return std::nullopt;
}

std::optional<std::vector<std::string>> people(const Input& input) {
    std::vector<std::string> names;
    eachElement(input, [&](const Input& element) {
        if (auto one = name(element)) names.push_back(*std::move(one));
    });
    if (names.size() <= mostPeople) return names;
    input.fault(FaultKind::tooMany, std::to_string(mostPeople));
    return std::nullopt;
}

std::optional<std::string> anyObject(const Input& input) {
    if (!input.expect(Kind::object)) return std::nullopt;
    return canonical(input.value());
}

std::optional<double> Between::operator()(const Input& input) const {
    if (!isNumber(input)) {
        input.fault(FaultKind::wrongType, "number");
        return std::nullopt;
    }
    const double value = input.value().number();
    if (value >= least && value <= most) return value;
    input.fault(FaultKind::outOfRange, range(least, most));
    return std::nullopt;
}

template <typename T>
std::optional<T> Whole<T>::operator()(const Input& input) const {
    if (!isNumber(input) || std::trunc(input.value().number()) != input.value().number()) {
        input.fault(FaultKind::wrongType, "integer");
        return std::nullopt;
    }
    // No whole number here is beyond 2^53, so a double compares and carries them exactly.
    const double value = input.value().number();
    if (value >= static_cast<double>(least) && value <= static_cast<double>(most)) {
        return static_cast<T>(value);
    }
    input.fault(FaultKind::outOfRange,
                range(static_cast<double>(least), static_cast<double>(most)));
    return std::nullopt;
}

template struct Whole<int>;
template struct Whole<std::uint64_t>;

} // namespace kam::json
