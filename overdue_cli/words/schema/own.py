"""Words of the JSON Schemas: what a field is in one record, where its name says too little."""

from overdue_cli.words.template import template

TEMPLATES = dict(
    (
        template(
            "schema.Charges.base_range",
            "The range of the overdue principal, where it follows from what an app shows; null "
            "otherwise.",
        ),
        template(
            "schema.Charges.owed_range",
            "The range of all principal still owed, where it follows from what an app shows; null "
            "otherwise.",
        ),
        template(
            "schema.Projection.left",
            "What is still owed after each monthly payment, as far as it was kept.",
        ),
        template(
            "schema.ThenAndNow.roughly",
            "Whether it is rough, because a card was told without its transactions.",
        ),
        template(
            "schema.LookedAt.debt",
            "The debt asked for with --debt; null where none was.",
        ),
        template(
            "schema.LookedAt.in_force",
            "The number of all entries in force.",
        ),
        template(
            "schema.LookedAt.lender",
            "The lender asked for with --of; null where none was.",
        ),
        template(
            "schema.LookedAt.taken",
            "The number of entries looked at.",
        ),
        template(
            "schema.LookedAt.unnamed",
            "The number of entries left out because they do not say whose they are.",
        ),
        template(
            "schema.AnswerDays.answered",
            "The number of the entry with the answer; null where there is none.",
        ),
        template(
            "schema.AnswerDays.perhaps",
            "The number of an entry that may be the answer, but names no lender; null where there "
            "is none.",
        ),
        template(
            "schema.AnswerDays.state",
            "waiting, late (after the usual day), over (after the longest), answered, or no-time "
            "(no answer time was found).",
        ),
        template(
            "schema.CheckedMessage.taken",
            "What was taken into a log and a case, where that was asked for.",
        ),
        template(
            "schema.ComplaintFacts.answered",
            "The entry with the lender's answer to the earlier complaint; null where there is "
            "none.",
        ),
        template(
            "schema.ComplaintFacts.again",
            "The entries by which the lender was turned to again after that complaint.",
        ),
        template(
            "schema.ComplaintFacts.asked",
            "The entry by which the person asked that others be left alone, before one of them "
            "was contacted; null where there is none.",
        ),
        template(
            "schema.ComplaintFacts.left_out",
            "Entries in which something was found that is no point of the complaint, and why.",
        ),
        template(
            "schema.NoPoint.why",
            "caller-unknown (it is not known who did it), agencies-of-nobody (whom the agencies "
            "act for is not known), or no-rule (none was found for this kind of lender).",
        ),
        template("schema.NoPoint.entries", "Their numbers."),
        template(
            "schema.ComplaintFacts.reached_me",
            "The entry of a call that was taken shortly before others were contacted; null where "
            "there is none.",
        ),
        template(
            "schema.ComplaintFacts.lender_has_until",
            "The last day of the lender's usual time for the earlier complaint, where it still "
            "runs; null where none does.",
        ),
        template(
            "schema.ComplaintFacts.perhaps_answered",
            "The entry that may be that answer, but names no lender; null where there is none.",
        ),
        template(
            "schema.FollowUp.complaints", "Complaints in the log, with the days of their answers."
        ),
        template("schema.Met.tag", "The word a log has for it; null where it has none."),
        template(
            "schema.Answer.citations",
            "Every source that is named in it.",
        ),
        template(
            "schema.AnswerDays.day",
            "The day of the complaint.",
        ),
        template(
            "schema.AnswerDays.lender",
            "The lender, as the entry names it.",
        ),
        template(
            "schema.AnswerDays.usual",
            "The last day as a rule.",
        ),
        template(
            "schema.Bounds.basis",
            "law, reported (published or reported, not confirmed) or assumed.",
        ),
        template(
            "schema.Breach.count",
            "How many on that day, where the rule counts; else null.",
        ),
        template(
            "schema.Breach.day",
            "The day it is counted on; null where the rule counts nothing.",
        ),
        template(
            "schema.Breach.caller_unknown",
            "Whether of none of the entries it is known whose they are.",
        ),
        template(
            "schema.Breach.unreached",
            "Calls to the person before others were contacted, all unanswered and as many in a row "
            "as may make somebody count as out of reach.",
        ),
        template(
            "schema.Unjudged.checks",
            "The names of the checks for which no rule was found; else empty.",
        ),
        template(
            "schema.WrittenCheck.alike",
            "Names that may be those of one lender, and are counted as several.",
        ),
        template(
            "schema.ComplaintFacts.at_the_edge",
            "Entries in the first minute of the quiet hours.",
        ),
        template(
            "schema.ComplaintFacts.perhaps_twice",
            "Entries it rests on that may be one thing written down twice.",
        ),
        template(
            "schema.Breach.internet_only",
            "Those of the citations that bind only if it is an internet loan: then it is a "
            "suspected breach of them.",
        ),
        template(
            "schema.Breach.lender",
            "The lender, as the entries name it.",
        ),
        template(
            "schema.Breach.name",
            "The code of the check.",
        ),
        template(
            "schema.Budget.expenses",
            "Living costs a month, in yuan; null where they were not said.",
        ),
        template(
            "schema.Budget.income",
            "Income a month, in yuan.",
        ),
        template(
            "schema.Budget.instalments",
            "Instalments of secured debts that go on beside the plan, in yuan.",
        ),
        template(
            "schema.Budget.most",
            "The most that can be left, in yuan.",
        ),
        template(
            "schema.Budget.other_payments",
            "Payments on debts that are not overdue, in yuan.",
        ),
        template(
            "schema.Budget.priority_payments",
            "What comes first each month, in yuan.",
        ),
        template(
            "schema.Budget.reserve",
            "What is kept back each month, in yuan.",
        ),
        template(
            "schema.BudgetDetail.first",
            "What comes before other debts, item by item.",
        ),
        template(
            "schema.BudgetDetail.income",
            "The income, item by item.",
        ),
        template(
            "schema.CardDetail.payments",
            "Payments to the card, on the day they arrived.",
        ),
        template(
            "schema.CardDetail.plan",
            "Instalment plans agreed for the card.",
        ),
        template(
            "schema.CardDetail.transactions",
            "The transactions, on their posting days.",
        ),
        template(
            "schema.CardEntry.amount",
            "The amount of the transaction, in yuan.",
        ),
        template(
            "schema.CardPlan.amount",
            "The amount put into instalments, in yuan.",
        ),
        template(
            "schema.CardPlan.of",
            "Whether it takes its amount off the balance, or is a new one.",
        ),
        template(
            "schema.Case.debts",
            "The debts as they were told.",
        ),
        template(
            "schema.Ceiling.end",
            "The day to which it was charged.",
        ),
        template(
            "schema.Ceiling.kind",
            "Which cap it is.",
        ),
        template(
            "schema.Ceiling.lines",
            "The test with a year of each number of days.",
        ),
        template(
            "schema.Ceiling.rate",
            "The cap as a yearly rate, a fraction; null where there is none to test.",
        ),
        template(
            "schema.Ceiling.service_fees",
            "Service fees that were told, in yuan.",
        ),
        template(
            "schema.Ceiling.start",
            "The first day of what was charged.",
        ),
        template(
            "schema.CeilingCap.basis",
            "The days of a year it is counted with.",
        ),
        template(
            "schema.CeilingCap.rate",
            "The cap as a yearly rate, a fraction.",
        ),
        template(
            "schema.CeilingWindow.rate",
            "The cap of these days, a fraction; null where it was not tested.",
        ),
        template(
            "schema.CeilingWindow.start",
            "The first day of this part.",
        ),
        template(
            "schema.Charges.base",
            "The overdue principal, in yuan.",
        ),
        template(
            "schema.Charges.compound",
            "Compound interest in yuan; null where there is none to count.",
        ),
        template(
            "schema.Charges.fees",
            "Fees that were charged, in yuan.",
        ),
        template(
            "schema.Charges.lines",
            "The entries of the ledger behind it.",
        ),
        template(
            "schema.Charges.total",
            "All that was added, in yuan.",
        ),
        template(
            "schema.Charges.unpaid",
            "What of it is unpaid, in yuan; late charges only where they are certain.",
        ),
        template(
            "schema.CheckedMessage.findings",
            "The rules that the message meets; none is no sign that it is genuine.",
        ),
        template(
            "schema.Citation.number",
            "The number of the instrument.",
        ),
        template(
            "schema.Citation.since",
            "The day it took effect.",
        ),
        template(
            "schema.Citation.until",
            "The day it ceased to be in force.",
        ),
        template(
            "schema.Compared.payments",
            "The payments of the first month, by debt, in yuan.",
        ),
        template(
            "schema.ComplaintFacts.before",
            "The entry by which the lender was turned to before; null where there is none.",
        ),
        template(
            "schema.ComplaintFacts.lines",
            "The lines it lists.",
        ),
        template(
            "schema.CourtPaper.if_unopened",
            "Between which days the last day of an unopened paper lies; null for any other.",
        ),
        template(
            "schema.CourtPaper.kind",
            "Which paper it is.",
        ),
        template(
            "schema.CourtPaper.last",
            "The last day to act; null where there is none, or it cannot be said.",
        ),
        template(
            "schema.CourtPaper.served",
            "The day on which it was served; null where that was not told.",
        ),
        template(
            "schema.DayToCome.amount",
            "The amount to be paid on it, in yuan, if one is known.",
        ),
        template(
            "schema.DayToCome.what",
            "What the day is of: court, promise, instalment, answer or stage.",
        ),
        template(
            "schema.DebtAnswer.lender",
            "The kind of lender.",
        ),
        template(
            "schema.DebtAnswer.paper",
            "The paper of a court; left out where none came.",
        ),
        template(
            "schema.DebtAnswer.product",
            "The product; null where none was said.",
        ),
        template(
            "schema.DebtField.principal",
            "Its principal, in yuan.",
        ),
        template(
            "schema.Due.principal",
            "The principal of the instalment, in yuan.",
        ),
        template(
            "schema.EstimatedTerms.day_count",
            "How days and years are counted.",
        ),
        template(
            "schema.EstimatedTerms.penalty_multiplier",
            "The multiple of penalty interest.",
        ),
        template(
            "schema.Fact.end",
            "The end in the message, counted in characters from 0.",
        ),
        template(
            "schema.Fact.kind",
            "What kind of fact.",
        ),
        template(
            "schema.Fact.start",
            "The beginning in the message, counted in characters from 0.",
        ),
        template(
            "schema.Fact.text",
            "The words in the message.",
        ),
        template(
            "schema.Fact.value",
            "How it is read: yuan, an ISO day, a code, or digits.",
        ),
        template(
            "schema.Fault.code",
            "What was done to the line: changed, put-in or cut.",
        ),
        template(
            "schema.Fault.field",
            "The field with a value that no entry can have, though the hash of the line fits; "
            "left out where it is not that.",
        ),
        template(
            "schema.FollowUp.papers",
            "Papers of a court that the log has and the case does not.",
        ),
        template("schema.UntoldPaper.day", "The day of the entry."),
        template("schema.UntoldPaper.due", "The last day the log names; null where it does not."),
        template(
            "schema.ThenAndNow.above_cap",
            "What of all that was charged lies above the cap, in yuan; null where nothing is known "
            "to.",
        ),
        template(
            "schema.NextStep.citations", "The sources of the step, where it has words of its own."
        ),
        template(
            "schema.DayToCome.bucket", "The stage that begins on that day; null where none does."
        ),
        template(
            "schema.DayToCome.report_code",
            "The code a credit report usually has for it; null where none begins.",
        ),
        template(
            "schema.FollowUp.days",
            "The days to come.",
        ),
        template(
            "schema.FollowUp.holds_back",
            "The debts whose limitation may be near or past, so that nothing that "
            "acknowledges them is suggested.",
        ),
        template(
            "schema.FollowUp.payments",
            "The payments in the log.",
        ),
        template(
            "schema.FollowUp.since",
            "What came since the case was told.",
        ),
        template(
            "schema.FoundRepayment.number",
            "Its number, by which it is chosen.",
        ),
        template(
            "schema.FoundRepayment.text",
            "The words of the row.",
        ),
        template(
            "schema.IncomeItem.months",
            "The amounts of the last months, in yuan.",
        ),
        template(
            "schema.InterestEntry.amount",
            "The entry's amount in yuan, rounded.",
        ),
        template(
            "schema.InterestEntry.day_count",
            "How days and years were counted.",
        ),
        template(
            "schema.InterestEntry.end",
            "The day to which it is counted; it is not counted itself.",
        ),
        template(
            "schema.InterestEntry.kind",
            "What the entry is: interest, penalty, compound interest or a fee.",
        ),
        template(
            "schema.InterestEntry.multiple",
            "The multiple of the rate.",
        ),
        template(
            "schema.InterestEntry.rounding",
            "How the entry was rounded.",
        ),
        template(
            "schema.InterestEntry.start",
            "The first day that is counted.",
        ),
        template(
            "schema.JudgmentPart.day",
            "The last day of its own period.",
        ),
        template(
            "schema.LetterTexts.en",
            "The letter in English.",
        ),
        template(
            "schema.LetterTexts.zh",
            "The letter in Chinese.",
        ),
        template(
            "schema.LetterWarning.en",
            "The sentence in English.",
        ),
        template(
            "schema.LetterWarning.zh",
            "The sentence in Chinese.",
        ),
        template(
            "schema.LimitationClock.basis",
            "The day it runs from, by its kind.",
        ),
        template(
            "schema.LimitationClock.restarted",
            "Whether something restarted it.",
        ),
        template(
            "schema.LimitationClock.start",
            "The day it runs from; null where it cannot be said.",
        ),
        template(
            "schema.ListedInstrument.sources",
            "The IDs of the sources taken from it.",
        ),
        template(
            "schema.ListedLetter.kind",
            "The kind of letter.",
        ),
        template(
            "schema.ListedLetter.why",
            "Why not now, or not at all; left out where there is no such reason.",
        ),
        template(
            "schema.LoanDetail.instalments",
            "The instalments that are unpaid, and those to come.",
        ),
        template(
            "schema.LoanDetail.order",
            "In which order payments count, as the contract has it.",
        ),
        template(
            "schema.LoanDetail.payments",
            "Payments made since the first unpaid instalment fell due.",
        ),
        template(
            "schema.LoanDetail.surplus",
            "What becomes of what is paid beyond what is due: ahead or credit.",
        ),
        template(
            "schema.LogLine.entry",
            "What happened.",
        ),
        template(
            "schema.LoggedPayment.status",
            "Whether it counts, and if not why.",
        ),
        template(
            "schema.LumpSumShare.amount",
            "The part of the money at hand, in yuan.",
        ),
        template(
            "schema.LumpSumShare.debt",
            "Which debt, counted from 0.",
        ),
        template(
            "schema.Met.kind",
            "What kind of rule it is.",
        ),
        template(
            "schema.Met.paper",
            "The paper of a court it may be; empty for others.",
        ),
        template(
            "schema.Next.code",
            "What changes: a bucket, or the loan's class.",
        ),
        template(
            "schema.Next.date",
            "The day on which it changes.",
        ),
        template(
            "schema.Next.day",
            "The day overdue on which it changes.",
        ),
        template(
            "schema.Next.loan_class",
            "The new class of the loan in the bank's books; empty where it stays.",
        ),
        template(
            "schema.NextStep.amount",
            "The amount to pay, in yuan; null where there is none.",
        ),
        template(
            "schema.NextStep.code",
            "The code of the step.",
        ),
        template(
            "schema.NextStep.debt",
            "Which debt, counted from 0; null where it is about none.",
        ),
        template(
            "schema.NextStep.due",
            "The day by which to do it; null where there is none.",
        ),
        template(
            "schema.NotUnderstood.why",
            "Why it is not taken for a repayment.",
        ),
        template(
            "schema.Offer.first_offer",
            "What it gets of half of what is left, a month, in yuan.",
        ),
        template(
            "schema.Offer.offer",
            "What it gets of all that is left, a month, in yuan.",
        ),
        template(
            "schema.Offer.owed",
            "What is left of it after the money at hand, in yuan.",
        ),
        template(
            "schema.Option.months",
            "How many months it takes without any concession; null where it does not end.",
        ),
        template(
            "schema.Owed.principal",
            "All principal, in yuan.",
        ),
        template(
            "schema.PackedPaper.file",
            "The file of the paper; null where none was written.",
        ),
        template(
            "schema.PaidMonthly.payments",
            "How many payments of this amount.",
        ),
        template(
            "schema.PaperLeftOut.why",
            "Why it does not suit the debt.",
        ),
        template(
            "schema.PauseSpan.what",
            "What stops: all interest, or penalty and compound interest.",
        ),
        template(
            "schema.Plan.asks",
            "The secured debts that go on, whose instalment has to be told before an offer.",
        ),
        template(
            "schema.Plan.first_payment",
            "The day of the month the first payment is counted on, by which the figures go; where "
            "it is a day off, it is paid on the next working day, which `plan-basis` names.",
        ),
        template(
            "schema.Projection.first_date",
            "The day of the month the first payment is counted on; where it is a day off, it is "
            "paid on the next working day.",
        ),
        template(
            "schema.Projection.last_date",
            "The day of the month the last payment is counted on; where it is a day off, it is "
            "paid on the next working day.",
        ),
        template(
            "schema.Plan.at_once",
            "What each debt gets of the money at hand.",
        ),
        template(
            "schema.Plan.basis",
            "What the payment is made of: surplus, income-share, lump-sum, or no-surplus "
            "where nothing is left; instalment-unknown where that of a secured debt that goes on "
            "was not told.",
        ),
        template(
            "schema.Plan.budget",
            "The month that the payments are made of.",
        ),
        template(
            "schema.Plan.above_cap",
            "Of several debts, those charged above the cap, which make the options have a course "
            "at it.",
        ),
        template(
            "schema.Plan.cured",
            "The debts of which money at hand pays what is due, and whose contracts then go on; no "
            "more of them is in the plan.",
        ),
        template(
            "schema.Plan.goes_on",
            "What falls due later of the debts in `cured`, in yuan, where the plan would pay it "
            "otherwise.",
        ),
        template(
            "schema.Plan.left_out",
            "The debts to which nothing may be offered before legal advice.",
        ),
        template(
            "schema.Plan.lump_sum",
            "What is paid at once of the money at hand, in yuan; null where there is none.",
        ),
        template(
            "schema.Plan.owed",
            "What is left to pay, in yuan.",
        ),
        template(
            "schema.Plan.recommended",
            "The way of sharing that is recommended; null where none is.",
        ),
        template(
            "schema.Projection.months",
            "How many months it takes; null where it does not end.",
        ),
        template(
            "schema.Promise.kind",
            "promise or agreement.",
        ),
        template(
            "schema.Promise.paid",
            "What was paid towards it, in yuan.",
        ),
        template(
            "schema.Schedule.amount",
            "The amount lent, in yuan.",
        ),
        template(
            "schema.Schedule.instalments",
            "How many instalments there are.",
        ),
        template(
            "schema.Schedule.paid",
            "How many of the first instalments were paid in full.",
        ),
        template(
            "schema.Since.kind",
            "The kind of entry.",
        ),
        template(
            "schema.SpendingItem.category",
            "The kind of living cost.",
        ),
        template(
            "schema.Stage.due_date",
            "The due day that the days overdue are counted from.",
        ),
        template(
            "schema.Stage.last_day",
            "The last day of the band; null where it has no end.",
        ),
        template(
            "schema.ThenAndNow.paid",
            "What the logged payments that count come to, in yuan.",
        ),
        template(
            "schema.ThenAndNow.without",
            "What would be owed now without the logged payments.",
        ),
        template(
            "schema.ToldProblem.file",
            "The file it stands in.",
        ),
        template(
            "schema.OnceLate.amount",
            "Yuan: what is added the day after, at the point.",
        ),
        template(
            "schema.OnceLate.last_day",
            "The last day to pay the bill in full in time, days of grace counted.",
        ),
        template(
            "schema.OnceLate.per_day",
            "Yuan: what each day adds from then on.",
        ),
        template(
            "schema.OnceLate.until_now",
            "Yuan: what of it is for days up to the day counted to.",
        ),
        template(
            "schema.Supported.change",
            "The day from which the present rule counts; null where it does throughout.",
        ),
        template(
            "schema.Supported.older",
            "The rate until that day; null where there is none, or it is not known.",
        ),
        template(
            "schema.Supported.rate",
            "The rate: the highest line that may apply, or what was told where that is more.",
        ),
        template(
            "schema.Supported.since",
            "The overdue day from which its range counts.",
        ),
        template(
            "schema.UnopenedEnds.most",
            "The last day of most papers of a court.",
        ),
        template(
            "schema.UnopenedEnds.ruling",
            "The last day of a ruling that can be appealed.",
        ),
        template(
            "schema.UnopenedEnds.served",
            "The day from which they are counted.",
        ),
        template(
            "schema.UnopenedEnds.shortest",
            "The last day by the shortest period.",
        ),
        template(
            "schema.Unagreed.change",
            "The day on which the rate changes to the LPR; null where it is the LPR throughout.",
        ),
        template(
            "schema.Unagreed.first",
            "The LPR of the first of those days.",
        ),
        template(
            "schema.Unagreed.high",
            "The highest LPR in between.",
        ),
        template(
            "schema.Unagreed.last",
            "The LPR of the day counted to.",
        ),
        template(
            "schema.Unagreed.older",
            "The rate until the day it changed.",
        ),
        template(
            "schema.Unagreed.since",
            "The first day overdue.",
        ),
        template(
            "schema.Unjudged.why",
            "Why they cannot be judged.",
        ),
        template(
            "schema.WrittenAnswers.answers",
            "The last days for each complaint.",
        ),
        template(
            "schema.WrittenCommand.path",
            "The words that call it.",
        ),
        template(
            "schema.WrittenEntry.line",
            "The line of the entry.",
        ),
        template(
            "schema.WrittenExplained.name",
            "The code of what it is.",
        ),
        template(
            "schema.WrittenExplained.number",
            "Its place, from 1, among several of a kind; left out for one.",
        ),
        template(
            "schema.WrittenExplained.unit",
            "The unit of the value; money where it is left out.",
        ),
        template(
            "schema.WrittenExplained.value",
            "The value: an amount, a rate or a day as text, or a whole number; null where "
            "there is none.",
        ),
        template(
            "schema.WrittenFigure.name",
            "The code of the figure.",
        ),
        template(
            "schema.WrittenFigure.unit",
            "The unit of the figure.",
        ),
        template(
            "schema.WrittenLetter.citations",
            "Every source that the letter names.",
        ),
        template(
            "schema.WrittenLine.answer",
            "The answer to the case, its citations by their IDs; with `--select` the parts "
            "by their paths.",
        ),
        template(
            "schema.WrittenLog.lines",
            "The lines of the log.",
        ),
        template(
            "schema.WrittenParameter.kind",
            "option or argument.",
        ),
        template(
            "schema.WrittenProblems.written",
            "Files, folders, logs and desks that were written all the same, so that nothing is "
            "entered twice.",
        ),
        template(
            "schema.WrittenProblems.status",
            "The exit status.",
        ),
        template(
            "schema.WrittenVerified.holds",
            "Whether the chain holds.",
        ),
        template(
            "schema.WrittenVerified.lines",
            "How many lines there are.",
        ),
        template(
            "schema.ask.citations",
            "The sources of these findings.",
        ),
        template(
            "schema.ask.en",
            "The words by which it is asked, in English.",
        ),
        template(
            "schema.ask.findings",
            "The findings that answer it.",
        ),
        template(
            "schema.ask.of",
            "What it is answered for: the case, any case, a card or a private loan.",
        ),
        template(
            "schema.ask.zh",
            "The words by which it is asked, in Chinese.",
        ),
        template(
            "schema.case.debts",
            "The debts, in a list; each as one debt beside the month is told.",
        ),
        template(
            "schema.what-if.base",
            "The answer to the case as it is.",
        ),
        template(
            "schema.what-if.change",
            "The change, as it was asked for.",
        ),
    )
)
# What is put in the same words: the key, and whose words they are.
ALIKE = {
    "schema.Answer.plan": "schema.record.Plan",
    "schema.Charges.days": "schema.field.days_overdue",
    "schema.CheckedMessage.citations": "schema.Answer.citations",
    "schema.Citation.force": "schema.record.Force",
    "schema.DebtAnswer.principal": "schema.Charges.base",
    "schema.FollowUp.step": "schema.record.NextStep",
    "schema.NotUnderstood.text": "schema.FoundRepayment.text",
    "schema.Offer.debt": "schema.LumpSumShare.debt",
    "schema.PackedPaper.debt": "schema.LumpSumShare.debt",
    "schema.PackedPaper.kind": "schema.ListedLetter.kind",
    "schema.PaperLeftOut.debt": "schema.LumpSumShare.debt",
    "schema.PaperLeftOut.kind": "schema.ListedLetter.kind",
    "schema.Place.end": "schema.Fact.end",
    "schema.Place.start": "schema.Fact.start",
    "schema.Place.text": "schema.Fact.text",
    "schema.Product.lender": "schema.DebtAnswer.lender",
    "schema.ThenAndNow.debt": "schema.LumpSumShare.debt",
    "schema.ThenAndNow.product": "schema.DebtAnswer.product",
    "schema.WrittenAdded.line": "schema.record.WrittenAdded",
    "schema.WrittenCalculation.citations": "schema.Answer.citations",
    "schema.WrittenExplained.end": "schema.InterestEntry.end",
    "schema.WrittenExplained.start": "schema.InterestEntry.start",
    "schema.WrittenLetter.kind": "schema.ListedLetter.kind",
    "schema.WrittenRule.force": "schema.record.Force",
    "schema.WrittenRule.number": "schema.Citation.number",
    "schema.WrittenRule.since": "schema.Citation.since",
    "schema.WrittenRule.until": "schema.Citation.until",
    "schema.field.advice": "schema.record.Advice",
    "schema.field.day": "schema.field.date",
    "schema.Option.first_date": "schema.Projection.first_date",
    "schema.Option.last_date": "schema.Projection.last_date",
    "schema.WrittenInstruments.instruments": "schema.record.WrittenInstruments",
    "schema.field.letters": "schema.record.WrittenLetters",
    "schema.field.places": "schema.record.Place",
    "schema.field.read": "schema.record.ReadStatement",
    "schema.field.terms": "schema.record.EstimatedTerms",
    "schema.record.YearlyRateChange": "schema.record.YearlyChange",
}
