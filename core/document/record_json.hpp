#pragma once

#include "core/json/fields.hpp"
#include "core/json/write.hpp"
#include "core/workspace/change.hpp"

#include <optional>

namespace kam {
struct QuestionnaireFile;
}

/// How each record stands in files: in a workspace, a journal, a response. `read` takes the
/// fields of one object and notes what is wrong with them; `write` gives an object with the same
/// fields, so that reading it again gives an equal record.
namespace kam::document {

using json::Fields;
using json::Input;
using json::Json;

void read(Fields& fields, Company& company);
/// Without its items.
void read(Fields& fields, OwnQuestionnaire& questionnaire);
/// Without its questionnaire, which the place in the file tells.
void read(Fields& fields, OwnItem& item);
/// With its items.
void read(Fields& fields, QuestionnaireFile& file);
/// Without its responses.
void read(Fields& fields, Round& round);
/// Without its round, which the place in the file tells.
void read(Fields& fields, Response& response);
void read(Fields& fields, Criterion& criterion);
void read(Fields& fields, PairwiseJudgements& pairwise);
void read(Fields& fields, Selection& selection);
void read(Fields& fields, Service& service);
void read(Fields& fields, ServiceModels& models);
void read(Fields& fields, Account& account);
void read(Fields& fields, ActionItem& action);
void read(Fields& fields, Decision& decision);
/// Any object with an id, kept whole; nothing and a fault where it is none.
std::optional<CarriedRecord> readCarried(const Input& input);

Json write(const Company& company);
Json write(const OwnQuestionnaire& questionnaire);
Json write(const OwnItem& item);
Json write(const QuestionnaireFile& file);
Json write(const Round& round);
Json write(const Response& response);
Json write(const Criterion& criterion);
Json write(const PairwiseJudgements& pairwise);
Json write(const Selection& selection);
Json write(const Service& service);
Json write(const ServiceModels& models);
Json write(const Account& account);
Json write(const ActionItem& action);
Json write(const Decision& decision);
Json write(const CarriedRecord& record);

/// By service, what an account gets of it.
std::optional<std::map<Id, OfferLine, std::less<>>> readOffer(const Input& input);
Json write(const std::map<Id, OfferLine, std::less<>>& offer);
Json write(const Money& money);

/// A record of any table by itself, a response with its round and an item with its questionnaire;
/// nothing where it cannot be told what it is.
std::optional<Record> readRecord(TableId table, const Input& input);
Json writeRecord(const Record& record);

} // namespace kam::document
