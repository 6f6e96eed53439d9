#include "core/readiness/assessment.hpp"

namespace kam {

std::string_view name(Verdict verdict) {
    switch (verdict) {
    case Verdict::incomplete:
        return "incomplete";
    case Verdict::prepare:
        return "prepare";
    case Verdict::pilot:
        return "pilot";
    case Verdict::rollout:
        return "rollout";
    case Verdict::optimise:
        return "optimise";
    }
    return {};
}

std::optional<Verdict> next(Verdict verdict) {
    switch (verdict) {
    case Verdict::prepare:
        return Verdict::pilot;
    case Verdict::pilot:
        return Verdict::rollout;
    case Verdict::rollout:
        return Verdict::optimise;
    case Verdict::incomplete:
    case Verdict::optimise:
        break;
    }
    return std::nullopt;
}

double threshold(Verdict verdict) {
    switch (verdict) {
    case Verdict::pilot:
        return 40;
    case Verdict::rollout:
        return 65;
    case Verdict::optimise:
        return 85;
    case Verdict::incomplete:
    case Verdict::prepare:
        break;
    }
    return 0;
}

} // namespace kam
