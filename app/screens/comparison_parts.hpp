#pragma once

#include "app/screens/view.hpp"
#include "app/ui/widgets.hpp"
#include "core/workspace/selection.hpp"

#include <string>
#include <string_view>

/// What the screens of pairwise comparison share.
namespace kam {

/// "Crecimiento pesa 3 veces lo que Rentabilidad", "Crecimiento y Rentabilidad pesan igual".
std::string judgementWords(std::string_view first, std::string_view second, double ratio,
                           const Texts& texts);
std::string judgementWords(const Judgement& judgement, const Workspace& workspace,
                           const Texts& texts);

/// "0,04"; "–" where there is no index to hold it against.
std::string consistencyWords(const std::optional<double>& ratio, Language language);
/// Whether it is above what should be looked at again.
bool contradictsItself(const std::optional<double>& ratio);

/// "a Ana le faltan 3 pares", so that people know who does not count yet.
std::string missingWords(const JudgeResult& judge, const Texts& texts);

/// Who compares, how far they are and how consistent: one of them is chosen.
void drawJudges(const View& view, ui::Ui& ui, const AxisWeights& axis, std::string_view chosen,
                bool locked, Actions& actions);
/// The shares of all who count beside each other, and what follows from them.
void drawShares(const View& view, ui::Ui& ui, const AxisWeights& axis, std::string_view chosen);

} // namespace kam
