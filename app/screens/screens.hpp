#pragma once

#include "app/screens/view.hpp"
#include "app/ui/ui.hpp"

/// The screens. Each draws what it sees in the current region and returns what the person did.
namespace kam {

Actions drawHome(const View& view, ui::Ui& ui);
/// Where nobody has answered anything yet.
Actions drawWelcome(const View& view, ui::Ui& ui);
/// Who answers, how far they are, and all assessments.
Actions drawAssessment(const View& view, ui::Ui& ui);
/// One question at a time, over the whole window but the rail; where `showsQuestion`.
Actions drawQuestion(const View& view, ui::Ui& ui);
Actions drawResults(const View& view, ui::Ui& ui);
/// The dialog that says how a number came about, over any screen; nothing unless it is open.
Actions drawExplanation(const View& view, ui::Ui& ui);
/// What a room talks about, large enough for a projector.
Actions drawRoom(const View& view, ui::Ui& ui);
/// Who does what until when, and what could be done next.
Actions drawActions(const View& view, ui::Ui& ui);
/// The dialog about one of them, over any screen; nothing unless it is open.
Actions drawActionDialog(const View& view, ui::Ui& ui);
Actions drawData(const View& view, ui::Ui& ui);
/// What was done, by whom and when; the way back.
Actions drawHistory(const View& view, ui::Ui& ui);
/// The dialogs about it, over any screen; nothing unless one is open.
Actions drawHistoryDialogs(const View& view, ui::Ui& ui);
/// All rated accounts, and which of them are key accounts.
Actions drawPortfolio(const View& view, ui::Ui& ui);
/// By what accounts are chosen, and how much each of it weighs.
Actions drawCriteria(const View& view, ui::Ui& ui);
/// The dialogs about them, over any screen; nothing unless one is open.
Actions drawCriterionDialogs(const View& view, ui::Ui& ui);
/// Comparing the criteria of an axis two by two.
Actions drawComparison(const View& view, ui::Ui& ui);
/// The dialogs about who compares and who rates, over any screen; nothing unless one is open.
Actions drawJudgeDialogs(const View& view, ui::Ui& ui);
/// All customers, and what is known of each.
Actions drawCustomers(const View& view, ui::Ui& ui);
/// The dialog that says what a table of customers would do, over any screen; nothing without one.
Actions drawTableImport(const View& view, ui::Ui& ui);
/// The dialogs into which a table is pasted, and in which customers get a group; nothing unless
/// they are open.
Actions drawPasteTable(const View& view, ui::Ui& ui);
Actions drawGroupDialog(const View& view, ui::Ui& ui);
/// What every account is rated on every criterion.
Actions drawScoring(const View& view, ui::Ui& ui);
/// What other weights would do to the list, on a copy of those that hold.
Actions drawTrial(const View& view, ui::Ui& ui);
/// The dialog about the ratings of an account, over any screen; nothing unless it is open.
Actions drawRatingDialog(const View& view, ui::Ui& ui);
/// The dialog in which customers are added, over any screen; nothing unless it is open.
Actions drawAccountsDialog(const View& view, ui::Ui& ui);
/// The dialog in which the rules of entry and exit are written; nothing unless it is open.
Actions drawRulesDialog(const View& view, ui::Ui& ui);
/// The dialog in which it is decided about an account; nothing unless it is open.
Actions drawDecisionDialog(const View& view, ui::Ui& ui);
/// What customers get, and key accounts above it.
Actions drawOffer(const View& view, ui::Ui& ui);
/// The dialog about a service, over any screen; nothing unless it is open.
Actions drawServiceDialog(const View& view, ui::Ui& ui);
/// Who looks after whom, today and as planned.
Actions drawAttention(const View& view, ui::Ui& ui);
/// What is asked: the standard questionnaire and the company's own, or one of them.
Actions drawQuestionnaires(const View& view, ui::Ui& ui);
/// The dialogs about them, over any screen; nothing unless one is open.
Actions drawQuestionnaireDialogs(const View& view, ui::Ui& ui);
/// All workspaces of this browser.
Actions drawWorkspaces(const View& view, ui::Ui& ui);
/// The dialogs about one of them, over any screen; nothing unless one is open.
Actions drawWorkspaceDialogs(const View& view, ui::Ui& ui);
/// The dialog that says what a chosen file would do, over any screen; nothing without a preview.
Actions drawImportPreview(const View& view, ui::Ui& ui);
/// The question before everything is erased, over any screen; nothing unless it is open.
Actions drawStartOver(const View& view, ui::Ui& ui);
/// The dialogs about an assessment, over any screen: a new one, its title, its removal; nothing
/// unless one is open.
Actions drawRoundDialogs(const View& view, ui::Ui& ui);
/// The dialogs about a person of the round, over any screen; nothing unless one is open.
Actions drawPersonDialogs(const View& view, ui::Ui& ui);
/// What a participant sees first: what it is about, and who answers.
Actions drawParticipant(const View& view, ui::Ui& ui);
/// Between two persons on one device.
Actions drawCurtain(const View& view, ui::Ui& ui);
/// How far a participant is, and the ways to hand in.
Actions drawHandIn(const View& view, ui::Ui& ui);
/// An invitation that could not be opened.
Actions drawInvitation(const View& view, ui::Ui& ui);
/// Inviting people to a round, and what they handed in.
Actions drawWorkshop(const View& view, ui::Ui& ui);
/// The dialogs about it, over any screen; nothing unless one is open.
Actions drawWorkshopDialogs(const View& view, ui::Ui& ui);
/// Text size, colours, language.
Actions drawSettings(const View& view, ui::Ui& ui);
/// The dialog of all keys, over any screen; nothing unless it is open.
Actions drawShortcutList(const View& view, ui::Ui& ui);
Actions drawAbout(const View& view, ui::Ui& ui);

} // namespace kam
