"""Words of the JSON Schemas: what each record is."""

from overdue_cli.words.template import template

TEMPLATES = dict(
    (
        template(
            "schema.record.AnyFinding",
            "One finding: a fact of the case or of the law, by its code. A code that you do "
            "not know may come with a later version.",
        ),
        template(
            "schema.record.Answer",
            "The whole answer as data. Without `explained` where the working was not asked for.",
        ),
        template(
            "schema.record.Case",
            "The case as it was told, with its day; what only follows from it is not repeated.",
        ),
        template(
            "schema.record.Debt",
            "One debt as it was told.",
        ),
        template(
            "schema.record.BudgetDetail",
            "The items of a month.",
        ),
        template(
            "schema.record.IncomeItem",
            "An income: an amount each period, or the amounts of the last months where it "
            "is not regular.",
        ),
        template(
            "schema.record.SpendingItem",
            "A living cost.",
        ),
        template(
            "schema.record.PriorityItem",
            "A payment that comes before other debts.",
        ),
        template(
            "schema.record.LoanDetail",
            "A loan told in full: its instalments or schedule, and what its contract agrees.",
        ),
        template(
            "schema.record.Due",
            "An unpaid instalment.",
        ),
        template(
            "schema.record.Schedule",
            "A loan by its contract: the first instalments, as many as `paid` says, were "
            "paid in full.",
        ),
        template(
            "schema.record.LoanPayment",
            "A payment made since the first unpaid instalment fell due.",
        ),
        template(
            "schema.record.PauseSpan",
            "Days without interest, or without penalty and compound interest.",
        ),
        template(
            "schema.record.LoanRateChange",
            "A new rate from a day on.",
        ),
        template(
            "schema.record.CardDetail",
            "A card told in full: transactions, payments and what its contract agrees.",
        ),
        template(
            "schema.record.CardEntry",
            "A transaction of a card, on its posting day.",
        ),
        template(
            "schema.record.CardPayment",
            "A payment to a card.",
        ),
        template(
            "schema.record.CardPlan",
            "An instalment plan agreed for a card.",
        ),
        template(
            "schema.record.LogEntry",
            "What happened once: a call, a message, a visit, a payment and the like.",
        ),
        template(
            "schema.record.Evidence",
            "A file that proves an entry, by its name and its hash.",
        ),
        template(
            "schema.record.DebtAnswer",
            "The figures of one debt.",
        ),
        template(
            "schema.record.Lender",
            "The kind of lender; the cap, the regulator and the rules on collection go by it.",
        ),
        template(
            "schema.record.Stage",
            "The stage that the days overdue fall in.",
        ),
        template(
            "schema.record.Next",
            "What changes next with the passing of days alone.",
        ),
        template(
            "schema.record.Charges",
            "What was added to the overdue principal through the day counted to.",
        ),
        template(
            "schema.record.EstimatedTerms",
            "The rate and the multiple that were counted with.",
        ),
        template(
            "schema.record.Estimate",
            "A figure with its bounds, which are the same as it where it is known.",
        ),
        template(
            "schema.record.OnceLate",
            "Interest of a card from posting, added at once after the last day to pay its bill.",
        ),
        template(
            "schema.record.Supported",
            "The rates up to which the range of a private loan reaches, per period of the terms.",
        ),
        template(
            "schema.record.Unagreed",
            "What may be claimed a year of a private loan for which no interest was agreed.",
        ),
        template(
            "schema.record.InterestEntry",
            "One entry of the ledger: base × rate × multiple × numerator ÷ divisor, rounded once.",
        ),
        template(
            "schema.record.Ceiling",
            "The test of what was charged against the cap.",
        ),
        template(
            "schema.record.CeilingCap",
            "The test with a year of 360 or of 365 days.",
        ),
        template(
            "schema.record.CeilingWindow",
            "The days under one cap.",
        ),
        template(
            "schema.record.LimitationClock",
            "Limitation of the claim on the day counted to. All days are null where "
            "`no_day` says why.",
        ),
        template(
            "schema.record.CourtPaper",
            "The paper of a court that came, and its last day.",
        ),
        template(
            "schema.record.UnopenedEnds",
            "The last days that an unopened paper may have.",
        ),
        template(
            "schema.record.Plan",
            "What can be paid, and how that plays out.",
        ),
        template(
            "schema.record.Budget",
            "The month, in yuan.",
        ),
        template(
            "schema.record.Option",
            "One payment a month, and how it plays out.",
        ),
        template(
            "schema.record.Projection",
            "How a payment plays out; all but `finishes` is null where it does not end "
            "within the years looked ahead.",
        ),
        template(
            "schema.record.Stress",
            "The same payment when something goes wrong.",
        ),
        template(
            "schema.record.Offer",
            "What one of several debts gets.",
        ),
        template(
            "schema.record.Compared",
            "One way to share all that is left among several debts.",
        ),
        template(
            "schema.record.LumpSumShare",
            "What one of several debts gets of the money at hand.",
        ),
        template(
            "schema.record.WrittenExplained",
            "A figure with its working: the formula with the numbers in place, its parts, "
            "and its sources.",
        ),
        template(
            "schema.record.Citation",
            "One article, or other place, of one instrument.",
        ),
        template(
            "schema.record.Force",
            "The kind of source, which decides how it may be put.",
        ),
        template(
            "schema.record.Verified",
            "How the quote was checked: against a full text, against others who quote it, "
            "or not yet.",
        ),
        template(
            "schema.record.Changed",
            "An input that differs, by its path.",
        ),
        template(
            "schema.record.WrittenFigure",
            "A figure before and after.",
        ),
        template(
            "schema.record.Comparison",
            "What differs: inputs, figures, and what follows.",
        ),
        template(
            "schema.record.CheckedMessage",
            "What is found in a message; how to verify it comes first.",
        ),
        template(
            "schema.record.Advice",
            "What is said of every message.",
        ),
        template(
            "schema.record.Fact",
            "One thing a message states, and where.",
        ),
        template(
            "schema.record.Met",
            "A rule that the message meets.",
        ),
        template(
            "schema.record.Place",
            "Where in the message it stands.",
        ),
        template(
            "schema.record.WrittenLine",
            "The answer to the case of a line, or why there is none.",
        ),
        template(
            "schema.record.LineProblem",
            "What is wrong with the line, and where.",
        ),
        template(
            "schema.record.WrittenInstruments",
            "The instruments the rulebook takes its sources from.",
        ),
        template(
            "schema.record.ListedInstrument",
            "One law, regulation, notice or other instrument.",
        ),
        template(
            "schema.record.WrittenLetters",
            "The kinds of letters.",
        ),
        template(
            "schema.record.ListedLetter",
            "A kind of letter, and with a case how it suits it.",
        ),
        template(
            "schema.record.WrittenLetter",
            "A letter, and what to know before it is sent.",
        ),
        template(
            "schema.record.LetterTexts",
            "The letter in the languages asked for; none where nothing is to be written.",
        ),
        template(
            "schema.record.LetterWarning",
            "What to know before the letter is sent.",
        ),
        template(
            "schema.record.WrittenPack",
            "What was written, and what was not.",
        ),
        template(
            "schema.record.PackedPaper",
            "A kind of letter for a debt, and its file.",
        ),
        template(
            "schema.record.PaperLeftOut",
            "A kind of letter that does not suit a debt.",
        ),
        template(
            "schema.record.WrittenAdded",
            "The line that was written.",
        ),
        template(
            "schema.record.LogLine",
            "A line of the log, with the hash of the line before.",
        ),
        template(
            "schema.record.WrittenLog",
            "All lines of the log.",
        ),
        template(
            "schema.record.WrittenEntry",
            "One line of the log.",
        ),
        template(
            "schema.record.WrittenCheck",
            "What the check of a log found.",
        ),
        template(
            "schema.record.Breach",
            "A rule that entries may break.",
        ),
        template(
            "schema.record.Unjudged",
            "Entries that cannot be judged.",
        ),
        template(
            "schema.record.WrittenComplaint",
            "The facts of a complaint.",
        ),
        template(
            "schema.record.NoPoint",
            "Entries a complaint says nothing of, and why.",
        ),
        template(
            "schema.record.ComplaintFacts",
            "To whom the complaint goes, what was found, and the entries it lists.",
        ),
        template(
            "schema.record.WrittenAnswers",
            "The last days by which complaints are to be answered.",
        ),
        template(
            "schema.record.LookedAt",
            "What of a log was looked at, where one lender or one debt was asked for.",
        ),
        template(
            "schema.record.AnswerDays",
            "The last days for one complaint; null where no time was found for this kind of "
            "lender.",
        ),
        template(
            "schema.record.WrittenVerified",
            "Whether the chain of the log holds.",
        ),
        template(
            "schema.record.Fault",
            "The first line at which the chain does not hold.",
        ),
        template(
            "schema.record.WrittenImport",
            "What was found, and which entries were logged.",
        ),
        template(
            "schema.record.ReadStatement",
            "What the export holds.",
        ),
        template(
            "schema.record.FoundRepayment",
            "A row that says it is a repayment.",
        ),
        template(
            "schema.record.NotUnderstood",
            "A row with words of a repayment that is not taken for one.",
        ),
        template(
            "schema.record.FollowUp",
            "Where the case stands now.",
        ),
        template(
            "schema.record.NextStep",
            "The one thing to do next.",
        ),
        template(
            "schema.record.Promise",
            "A promise or agreement to pay, and what became of it.",
        ),
        template(
            "schema.record.UntoldPaper",
            "A paper of a court that the log has and the case does not.",
        ),
        template(
            "schema.record.LoggedPayment",
            "A payment in the log, and whether it counts.",
        ),
        template(
            "schema.record.ThenAndNow",
            "One debt now, on the day it was told, and without the logged payments.",
        ),
        template(
            "schema.record.Owed",
            "What is owed on a day.",
        ),
        template(
            "schema.record.Since",
            "How many entries of a kind came since.",
        ),
        template(
            "schema.record.DayToCome",
            "A day to keep in mind.",
        ),
        template(
            "schema.record.Product",
            "A product, with its terms as far as they are known.",
        ),
        template(
            "schema.record.Bounds",
            "The range of a rate or a multiple where the contract's own is not known.",
        ),
        template(
            "schema.record.WrittenRule",
            "A source, and the day it was last checked.",
        ),
        template(
            "schema.record.WrittenProgram",
            "The program's commands, and the codes it uses.",
        ),
        template(
            "schema.record.WrittenCommand",
            "A command, by the words that call it; the program itself has none.",
        ),
        template(
            "schema.record.WrittenParameter",
            "An option or an argument.",
        ),
        template(
            "schema.record.WrittenProblems",
            "All that is wrong, at once.",
        ),
        template(
            "schema.record.ToldProblem",
            "One problem: its code, its place, and the sentence.",
        ),
        template(
            "schema.record.WrittenCalculation",
            "A request as it was read, and its answer.",
        ),
        template(
            "schema.record.YearlyChange",
            "A new yearly rate from a day on.",
        ),
        template(
            "schema.record.DailyChange",
            "A new daily rate from a day on.",
        ),
        template(
            "schema.record.PaymentField",
            "A payment, on the day it arrived.",
        ),
        template(
            "schema.record.Drawn",
            "Principal drawn on a credit line.",
        ),
        template(
            "schema.record.JudgmentPart",
            "A further part of a judgment's debt, with its own last day.",
        ),
        template(
            "schema.record.JudgmentPayment",
            "A payment for the debt of a judgment.",
        ),
        template(
            "schema.record.Suspension",
            "Days in which enforcement was suspended.",
        ),
        template(
            "schema.record.LimitationEvent",
            "Something that may have restarted the period.",
        ),
        template(
            "schema.record.PaidMonthly",
            "So many monthly payments of one amount.",
        ),
        template(
            "schema.record.Flow",
            "A sum received or paid back on a day.",
        ),
        template(
            "schema.record.PrincipalChange",
            "What is left of the principal from a day on.",
        ),
        template(
            "schema.record.DebtField",
            "A debt as it stands before the first payment.",
        ),
        template(
            "schema.record.NamedPayment",
            "A payment, and the debt it was made for, if that was said.",
        ),
        template(
            "schema.record.Billed",
            "The balance that a statement shows.",
        ),
    )
)
