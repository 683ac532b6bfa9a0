"""Words of the JSON Schemas: what a field is wherever it stands, from A to L."""

from overdue_cli.words.template import template

TEMPLATES = dict(
    (
        template(
            "schema.field.about",
            "Of which lender or debt the entries are that were looked at; null where all were.",
        ),
        template(
            "schema.field.about_en",
            "What the place is about, in English, where it has no article.",
        ),
        template(
            "schema.field.about_zh",
            "What the place is about, in Chinese, where it has no article.",
        ),
        template(
            "schema.field.above_void",
            "What of the charge lies above the line that was void altogether, in yuan.",
        ),
        template(
            "schema.field.added",
            "What was added and is unpaid, in yuan.",
        ),
        template(
            "schema.field.after",
            "Afterwards; null where there was none.",
        ),
        template(
            "schema.field.allowed",
            "What may be claimed at most, in yuan.",
        ),
        template(
            "schema.field.also-called",
            "What else people call it.",
        ),
        template(
            "schema.field.amount",
            "The amount in yuan.",
        ),
        template(
            "schema.field.annual-rate",
            "Its yearly rate as far as known.",
        ),
        template(
            "schema.field.answer",
            "The answer, as its own schema has it.",
        ),
        template(
            "schema.field.answers",
            "The answers, each with its sources.",
        ),
        template(
            "schema.field.article",
            "The number of the article, as the instrument writes it.",
        ),
        template(
            "schema.field.as_if",
            "As which product it is answered, where no case was given.",
        ),
        template(
            "schema.field.as_of",
            "The day counted to.",
        ),
        template(
            "schema.field.assumptions",
            "What was assumed where nothing was said, as findings.",
        ),
        template(
            "schema.field.at",
            "The day or the moment, as the export says it.",
        ),
        template(
            "schema.field.at_cap",
            "How it goes where no more is paid than the cap allows; null where nothing lies "
            "above it.",
        ),
        template(
            "schema.field.at_once",
            "What is paid at once of the money at hand.",
        ),
        template(
            "schema.field.balance",
            "The balance in yuan.",
        ),
        template(
            "schema.field.band",
            "The band of days overdue, by its code.",
        ),
        template(
            "schema.field.base",
            "What interest is counted on, in yuan.",
        ),
        template(
            "schema.field.base_days",
            "Principal times days overdue, added up, which a daily rate is multiplied with.",
        ),
        template(
            "schema.field.before",
            "Before; null where there was none.",
        ),
        template(
            "schema.field.breaches",
            "Rules that entries may break.",
        ),
        template(
            "schema.field.bucket",
            "The bucket by which lenders count: M0, M1, M2 and on.",
        ),
        template(
            "schema.field.budget",
            "The month in yuan, item by item or in sums.",
        ),
        template(
            "schema.field.calc",
            "The calculation's name.",
        ),
        template(
            "schema.field.card",
            "The card told in full.",
        ),
        template(
            "schema.field.case",
            "The case as it was told.",
        ),
        template(
            "schema.field.ceiling",
            "The test against the cap; null for a card, and where nothing is overdue.",
        ),
        template(
            "schema.field.changes",
            "New rates, from a day on.",
        ),
        template(
            "schema.field.characters",
            "How many characters the message has.",
        ),
        template(
            "schema.field.charged",
            "What was charged, in yuan.",
        ),
        template(
            "schema.field.charged_rate",
            "What was charged as a yearly rate, a fraction.",
        ),
        template(
            "schema.field.charges",
            "What was added, and how.",
        ),
        template(
            "schema.field.checked",
            "The day on which it was last held against its text; left out where it never was.",
        ),
        template(
            "schema.field.citations",
            "The keys of its sources: `instrument:article`.",
        ),
        template(
            "schema.field.code",
            "Its code, which keeps its meaning.",
        ),
        template(
            "schema.field.commands",
            "Every command, the program itself first.",
        ),
        template(
            "schema.field.comparison",
            "What differs from the base.",
        ),
        template(
            "schema.field.complaint",
            "The facts of the complaint.",
        ),
        template(
            "schema.field.complex",
            "The last day in a complex case.",
        ),
        template(
            "schema.field.conditional_on",
            "What could turn the verdict.",
        ),
        template(
            "schema.field.contacted_all",
            "All of the other people who were contacted.",
        ),
        template(
            "schema.field.contract",
            "Interest at the contract's rate, in yuan.",
        ),
        template(
            "schema.field.convention",
            "The code of the convention that was used.",
        ),
        template(
            "schema.field.count",
            "How many.",
        ),
        template(
            "schema.field.course",
            "How it plays out.",
        ),
        template(
            "schema.field.credit",
            "What was paid beyond what was due and is kept, in yuan.",
        ),
        template(
            "schema.field.daily-rate",
            "Its daily rate as far as known.",
        ),
        template(
            "schema.field.date",
            "The day.",
        ),
        template(
            "schema.field.day_count_basis",
            "Whether the count was told or assumed.",
        ),
        template(
            "schema.field.days_left",
            "The days until the last one, negative once it has passed.",
        ),
        template(
            "schema.field.days_overdue",
            "The days overdue.",
        ),
        template(
            "schema.field.debt",
            "The debt, counted from 0, or as it was named.",
        ),
        template(
            "schema.field.debts",
            "The debts, in the order they were told.",
        ),
        template(
            "schema.field.defaulted",
            "Whether nobody chose it.",
        ),
        template(
            "schema.field.direct",
            "Whether no platform is known to stand between lender and borrower.",
        ),
        template(
            "schema.field.divisor",
            "What the rate is divided by: 1 for a daily rate, the days of a year for a yearly one.",
        ),
        template(
            "schema.field.due",
            "The day it is due.",
        ),
        template(
            "schema.field.due_is_known",
            "Whether the due day is known; not where the days were said only roughly.",
        ),
        template(
            "schema.field.effect",
            "What sending it does to the debt: acknowledges, may-acknowledge, neutral, or "
            "private where it is not sent.",
        ),
        template(
            "schema.field.end",
            "The end; it is not counted where days are.",
        ),
        template(
            "schema.field.ended",
            "The day on which it ended.",
        ),
        template(
            "schema.field.ends",
            "The day on which it ends by the count.",
        ),
        template(
            "schema.field.entries",
            "The numbers of the entries it stands on.",
        ),
        template(
            "schema.field.entry",
            "The number of the entry.",
        ),
        template(
            "schema.field.estimated",
            "Whether days off that may move the last day are not in the calendar.",
        ),
        template(
            "schema.field.every",
            "How often it comes.",
        ),
        template(
            "schema.field.excess",
            "What lies above the cap, in yuan.",
        ),
        template(
            "schema.field.excess_high",
            "The most it may be, over the range of charges, in yuan.",
        ),
        template(
            "schema.field.excess_low",
            "The least it may be, over the range of charges, in yuan.",
        ),
        template(
            "schema.field.excess_with_service",
            "The excess if the service fees count as well, in yuan.",
        ),
        template(
            "schema.field.explained",
            "The working of the figures, where it was asked for.",
        ),
        template(
            "schema.field.facts",
            "What the message states.",
        ),
        template(
            "schema.field.fault",
            "Where the chain does not hold; null where it holds.",
        ),
        template(
            "schema.field.figures",
            "The figures that differ.",
        ),
        template(
            "schema.field.files",
            "The files, in the order to read them.",
        ),
        template(
            "schema.field.finding",
            "A finding of the report that says it; null where it has a code of its own.",
        ),
        template(
            "schema.field.findings",
            "What is to be said, in order.",
        ),
        template(
            "schema.field.finishes",
            "Whether it ends within the years looked ahead.",
        ),
        template(
            "schema.field.first_day",
            "The first day of it.",
        ),
        template(
            "schema.field.first_offer",
            "What to offer first, a month, in yuan.",
        ),
        template(
            "schema.field.flag",
            "The option that mends it; empty where none does.",
        ),
        template(
            "schema.field.flags",
            "How it is written: `--days`; none for an argument.",
        ),
        template(
            "schema.field.force",
            "The force of its first source.",
        ),
        template(
            "schema.field.formula",
            "The formula, with the numbers in place.",
        ),
        template(
            "schema.field.found",
            "What is taken for a repayment.",
        ),
        template(
            "schema.field.general",
            "What the law says of it whatever the case: its sources, and with --text the words; "
            "no source where the answer for the case says it.",
        ),
        template(
            "schema.field.grace-reported",
            "Whether days of grace are reported of it.",
        ),
        template(
            "schema.field.grace_until",
            "The last day of a card's grace, while it runs.",
        ),
        template(
            "schema.field.hash",
            "The hash of the line (SHA-256).",
        ),
        template(
            "schema.field.headings",
            "The line of the headings, 0 where there are none.",
        ),
        template(
            "schema.field.help",
            "What it is for, in the language of --lang.",
        ),
        template(
            "schema.field.high",
            "The upper bound.",
        ),
        template(
            "schema.field.hotline",
            "The number to call.",
        ),
        template(
            "schema.field.hotline-hours",
            "The hours of that number.",
        ),
        template(
            "schema.field.id",
            "Its key: `instrument:article`.",
        ),
        template(
            "schema.field.if_called",
            "Whether the period may end sooner because all of the loan was called due.",
        ),
        template(
            "schema.field.in_log",
            "Whether the log has it, or may have it, already.",
        ),
        template(
            "schema.field.inputs",
            "The inputs that differ.",
        ),
        template(
            "schema.field.instalments",
            "Whether it is repaid in instalments by its nature.",
        ),
        template(
            "schema.field.interest",
            "Interest in yuan.",
        ),
        template(
            "schema.field.interest_stops",
            "How it goes if all interest stops.",
        ),
        template(
            "schema.field.issued",
            "The day of issue, where only that is known.",
        ),
        template(
            "schema.field.issuer",
            "Who issued it.",
        ),
        template(
            "schema.field.kind",
            "Its kind.",
        ),
        template(
            "schema.field.last",
            "The hash of the last line, to compare with.",
        ),
        template(
            "schema.field.last_day",
            "The last day; where that matters, the first after it that is no day off.",
        ),
        template(
            "schema.field.last_payment",
            "The last payment, in yuan.",
        ),
        template(
            "schema.field.late_charges",
            "Late charges of a card, in yuan; null where there are none to count.",
        ),
        template(
            "schema.field.late_event",
            "The day of a mere contact after the end; null where there was none.",
        ),
        template(
            "schema.field.least_payment",
            "The least payment that ends it, in yuan; null where there is none.",
        ),
        template(
            "schema.field.left_after_drop",
            "What is left a month if income drops; null while living costs are unknown.",
        ),
        template(
            "schema.field.left_out",
            "What was left out, and why.",
        ),
        template(
            "schema.field.left_over",
            "What an earlier run left there; empty since folders are written whole.",
        ),
        template(
            "schema.field.left_until",
            "The last day of what a final judgment leaves; null where there is none.",
        ),
        template(
            "schema.field.lender-name",
            "The code of the usual lender.",
        ),
        template(
            "schema.field.lender-name-en",
            "The usual lender, in English.",
        ),
        template(
            "schema.field.lender-name-zh",
            "The usual lender, in Chinese.",
        ),
        template(
            "schema.field.lender_kind",
            "The kind of lender it was checked for.",
        ),
        template(
            "schema.field.lender_name",
            "The code of the usual lender; empty where none is known.",
        ),
        template(
            "schema.field.level",
            "How sure it is.",
        ),
        template(
            "schema.field.limitation",
            "The limitation of the claim.",
        ),
        template(
            "schema.field.line",
            "The number of the line, from 1.",
        ),
        template(
            "schema.field.loan",
            "The loan told in full.",
        ),
        template(
            "schema.field.loan_class",
            "The class of the loan in the bank's books; null for lenders without.",
        ),
        template(
            "schema.field.logged",
            "The numbers of the entries that were logged.",
        ),
        template(
            "schema.field.longest",
            "The last day in an exceptional case.",
        ),
        template(
            "schema.field.low",
            "The lower bound.",
        ),
        template(
            "schema.field.lump_of_income",
            "How it goes if a month's income comes once.",
        ),
    )
)
