#pragma once

#include "core/catalogue/texts.hpp"
#include "core/offer/offer_result.hpp"
#include "core/offer/service_result.hpp"

#include <optional>
#include <string>

namespace kam {

/// "Clave", "Estratégica", "Estrella", …
std::string nameOf(Tier tier, const Texts& texts);
/// The same; "Sin clase" for null.
std::string nameOf(const std::optional<Tier>& tier, const Texts& texts);
/// "Equipo de cuenta clave", "Vendedor en campo", …
std::string nameOf(ServiceModelKind kind, const Texts& texts);
/// How a service is called, be it without a name.
std::string nameOf(const Service& service, const Texts& texts);

/// "2. El mismo día": its number from 1 and what one sees; "Nivel 2" where that is not written.
std::string levelOf(const Service& service, int level, const Texts& texts);
/// "El mismo día" alone.
std::string seenAt(const Service& service, int level, const Texts& texts);

/// "12.500.000", "sin dato" for null. The currency stands elsewhere.
std::string amountOf(const std::optional<Money>& amount, const Texts& texts);
/// "12.500.000 COP", "12.500.000 COP y 2 sin dato" where parts are not known.
std::string amountOf(const MoneySum& sum, const Texts& texts);
/// "12.500.000 + ?" where parts are not known, "?" of none: for the cells of a table.
std::string shortSum(const MoneySum& sum, const Texts& texts);
/// "11,5", "sin dato", "11,5 y 2 sin dato".
std::string hoursOf(const std::optional<double>& hours, const Texts& texts);
std::string hoursOf(const HoursSum& sum, int parts, const Texts& texts);

/// What is missing to an offer: "2 servicios", "3 sin decir", "Al día".
std::string closingOf(const KeyOffer& offer, const Texts& texts);
/// "En total los cambios liberan 12.000.000 COP al año y 11,5 horas al mes", or what they cost.
std::string freedBy(const ServiceResult& result, const Texts& texts);

/// "Faltan 2 niveles", "Al día", "1 nivel de más", "Sin decir".
std::string gapOf(const std::optional<int>& gap, const Texts& texts);

} // namespace kam
