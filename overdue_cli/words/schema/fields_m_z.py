"""Words of the JSON Schemas: what a field is wherever it stands, from M to Z."""

from overdue_cli.words.template import template

TEMPLATES = dict(
    (
        template(
            "schema.field.message",
            "The sentence that says it, in the language of --lang.",
        ),
        template(
            "schema.field.metavar",
            "The word that stands for its value; empty for a switch.",
        ),
        template(
            "schema.field.method",
            "How it is repaid.",
        ),
        template(
            "schema.field.month_later",
            "How it goes if it begins a month later.",
        ),
        template(
            "schema.field.month_missed",
            "How it goes if a month is missed.",
        ),
        template(
            "schema.field.monthly_fee",
            "The fee a month on the whole amount, a fraction.",
        ),
        template(
            "schema.field.months",
            "How many months.",
        ),
        template(
            "schema.field.more",
            "How many more there are that are not told.",
        ),
        template(
            "schema.field.multiplier_basis",
            "Whether the multiple was given, reported or assumed.",
        ),
        template(
            "schema.field.n",
            "Its number, from 1.",
        ),
        template(
            "schema.field.name",
            "Its name.",
        ),
        template(
            "schema.field.name-en",
            "Its English name.",
        ),
        template(
            "schema.field.name-zh",
            "Its Chinese name.",
        ),
        template(
            "schema.field.next",
            "What changes next, in order; empty where nothing does.",
        ),
        template(
            "schema.field.next_30_days",
            "What the month to come would add, in yuan.",
        ),
        template(
            "schema.field.next_due",
            "The day on which a part falls due next; null where none does.",
        ),
        template(
            "schema.field.next_late_charges",
            "The most there may be of late charges in those days, in yuan.",
        ),
        template(
            "schema.field.next_late_from",
            "From which day on there may be some.",
        ),
        template(
            "schema.field.no-fee-found",
            "Whether no fee was found of it.",
        ),
        template(
            "schema.field.no_cushion",
            "Whether nothing is left for what nobody foresaw.",
        ),
        template(
            "schema.field.no_day",
            "Why no day can be said; empty where one can.",
        ),
        template(
            "schema.field.not_understood",
            "Rows that are not taken for repayments, and why.",
        ),
        template(
            "schema.field.notes",
            "What is to be said of it, as findings.",
        ),
        template(
            "schema.field.now",
            "What is owed now.",
        ),
        template(
            "schema.field.numerator",
            "The days that were counted, over the divisor.",
        ),
        template(
            "schema.field.offers",
            "What each of several debts gets.",
        ),
        template(
            "schema.field.once_due",
            "How it goes once the next part falls due; null where none does.",
        ),
        template(
            "schema.field.options",
            "The payments side by side.",
        ),
        template(
            "schema.field.others",
            "How many rows say nothing of a repayment.",
        ),
        template(
            "schema.field.outcome",
            "What became of it: kept, late, part, broken, open, or unsaid.",
        ),
        template(
            "schema.field.own",
            "The payment that the person named; null where none was.",
        ),
        template(
            "schema.field.papers",
            "Every kind of letter for each debt, and when to write it.",
        ),
        template(
            "schema.field.parameters",
            "Its options and arguments.",
        ),
        template(
            "schema.field.parts",
            "What it is made of.",
        ),
        template(
            "schema.field.path",
            "Where it is: `debts[0].principal`.",
        ),
        template(
            "schema.field.pauses",
            "Days without interest, or without a part of it.",
        ),
        template(
            "schema.field.payment",
            "The payment a month, in yuan.",
        ),
        template(
            "schema.field.penalty-multiplier",
            "Its multiple of penalty interest as far as known.",
        ),
        template(
            "schema.field.penalty_extra",
            "What penalty interest adds to it, in yuan.",
        ),
        template(
            "schema.field.penalty_goes_on",
            "How it goes if penalty interest runs on.",
        ),
        template(
            "schema.field.penalty_stops",
            "How it goes if penalty interest stops.",
        ),
        template(
            "schema.field.per_day",
            "What a day adds, in yuan.",
        ),
        template(
            "schema.field.period",
            "The period of the rate: day or year.",
        ),
        template(
            "schema.field.point",
            "The figure that was counted with.",
        ),
        template(
            "schema.field.prev",
            "The hash of the line before.",
        ),
        template(
            "schema.field.problems",
            "What is wrong, the first of many.",
        ),
        template(
            "schema.field.progress",
            "Each debt, then and now.",
        ),
        template(
            "schema.field.promises",
            "What was promised, and what became of it.",
        ),
        template(
            "schema.field.question",
            "The code of the question.",
        ),
        template(
            "schema.field.questions",
            "Every question that can be asked.",
        ),
        template(
            "schema.field.quote",
            "The words of the instrument, verbatim, in Chinese.",
        ),
        template(
            "schema.field.rate",
            "The rate, a fraction.",
        ),
        template(
            "schema.field.rate_basis",
            "Whether the rate was given, reported or assumed.",
        ),
        template(
            "schema.field.reference_days",
            "The days whose LPR was taken.",
        ),
        template(
            "schema.field.repeats",
            "Whether it may stand there more than once.",
        ),
        template(
            "schema.field.report_code",
            "The code of the credit report.",
        ),
        template(
            "schema.field.request",
            "The request, as it was read.",
        ),
        template(
            "schema.field.required",
            "Whether it must be there.",
        ),
        template(
            "schema.field.results",
            "The results, each with its working.",
        ),
        template(
            "schema.field.resumed",
            "The day on which it went on.",
        ),
        template(
            "schema.field.rule",
            "The code of the rule.",
        ),
        template(
            "schema.field.rulebook",
            "The version of the rulebook.",
        ),
        template(
            "schema.field.schedule",
            "The loan by its contract.",
        ),
        template(
            "schema.field.schema",
            "The number of the schema: within it fields and codes are only added.",
        ),
        template(
            "schema.field.schemas",
            "The names of the schemas.",
        ),
        template(
            "schema.field.secured",
            "What secures it is worth, in yuan.",
        ),
        template(
            "schema.field.secures-home",
            "Whether a home stands for it.",
        ),
        template(
            "schema.field.service_count",
            "Whether service fees count in the test: by-rule, may or no.",
        ),
        template(
            "schema.field.set_aside",
            "Where what was there before lies now; null where nothing was.",
        ),
        template(
            "schema.field.sha256",
            "The SHA-256 of its bytes, in hexadecimal.",
        ),
        template(
            "schema.field.share",
            "Which share of what is left, or of income, it is; null of an amount the person named.",
        ),
        template(
            "schema.field.short",
            "How much is missing, in yuan.",
        ),
        template(
            "schema.field.since",
            "From which day on.",
        ),
        template(
            "schema.field.sooner",
            "The day on which it ends if the last event was a mere contact; null where that "
            "changes nothing.",
        ),
        template(
            "schema.field.spared",
            "What these payments kept from being added, in yuan.",
        ),
        template(
            "schema.field.spending",
            "The living costs, item by item.",
        ),
        template(
            "schema.field.stage",
            "The stage it is in.",
        ),
        template(
            "schema.field.standing",
            "Where it stands: far, near, past, open, unknown, or what a court made of it.",
        ),
        template(
            "schema.field.start",
            "The beginning.",
        ),
        template(
            "schema.field.stated_interest",
            "Interest that the contract or the lender stated, in yuan.",
        ),
        template(
            "schema.field.statuses",
            "The exit statuses by their names.",
        ),
        template(
            "schema.field.still_runs",
            "Whether it runs on the day counted to.",
        ),
        template(
            "schema.field.strategies",
            "The ways of sharing side by side.",
        ),
        template(
            "schema.field.strategy",
            "The way of sharing.",
        ),
        template(
            "schema.field.stress",
            "The same when something goes wrong.",
        ),
        template(
            "schema.field.surplus",
            "What is left, in yuan; null while living costs are unknown.",
        ),
        template(
            "schema.field.text",
            "The sentence, where --text asked for it.",
        ),
        template(
            "schema.field.texts",
            "The letter by language.",
        ),
        template(
            "schema.field.then",
            "What was owed on the day it was told.",
        ),
        template(
            "schema.field.then_days",
            "The days overdue then.",
        ),
        template(
            "schema.field.title_en",
            "The title in English.",
        ),
        template(
            "schema.field.title_zh",
            "The title in Chinese.",
        ),
        template(
            "schema.field.to",
            "To whom.",
        ),
        template(
            "schema.field.told_on",
            "The day the case was told for.",
        ),
        template(
            "schema.field.tool",
            "The program's name.",
        ),
        template(
            "schema.field.tool_version",
            "The version of the program that wrote it.",
        ),
        template(
            "schema.field.torn",
            "Whether the last line is unfinished.",
        ),
        template(
            "schema.field.torn_set_aside",
            "Whether an unfinished last line was set aside.",
        ),
        template(
            "schema.field.total",
            "The sum, in yuan.",
        ),
        template(
            "schema.field.total_paid",
            "What is paid in all, in yuan; null where it does not end.",
        ),
        template(
            "schema.field.trace",
            "The places in the code, with --debug.",
        ),
        template(
            "schema.field.once_late",
            "What is added where a card's bill is not paid in full in time; null where that time "
            "is over.",
        ),
        template(
            "schema.field.next_30_interest",
            "The interest of a card in the next 30 days, at the ends of their range.",
        ),
        template(
            "schema.field.supported",
            "Where the range of a private loan ends; null where rate and multiple are known or "
            "reach no further.",
        ),
        template(
            "schema.field.unagreed",
            "What may be claimed where no interest was agreed; null where it was.",
        ),
        template(
            "schema.field.unjudged",
            "What cannot be judged.",
        ),
        template(
            "schema.field.unknown",
            "Whether something of it was not found.",
        ),
        template(
            "schema.field.url",
            "Where it can be read.",
        ),
        template(
            "schema.field.values",
            "How many values it takes, 0 for a switch.",
        ),
        template(
            "schema.field.variants",
            "The case with each change.",
        ),
        template(
            "schema.field.verdict",
            "above, depends, below or not-tested.",
        ),
        template(
            "schema.field.verified",
            "How the quote was checked.",
        ),
        template(
            "schema.field.verify",
            "How to find out whether it is genuine.",
        ),
        template(
            "schema.field.warnings",
            "What to know before it is sent.",
        ),
        template(
            "schema.field.when",
            "When to write it: now, if, later or not.",
        ),
        template(
            "schema.field.whole",
            "The amount in whole yuan, where that is usual beside the fen.",
        ),
        template(
            "schema.field.windows",
            "The days under each cap, where there are several.",
        ),
        template(
            "schema.field.written",
            "When it was written down.",
        ),
        template(
            "schema.field.year-days",
            "The days of a year by which its rate is counted.",
        ),
    )
)
