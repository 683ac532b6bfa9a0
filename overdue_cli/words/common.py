"""Texts that reports, calculations, letters and problems share, each once for the translator;
`same` puts them under the keys of each.
"""

from overdue_cli.words.template import template

# Headings of tables and parts.
ITEM = template("common.item", "Item")
DATE = template("common.date", "Date")
FROM = template("common.from", "From")
TO = template("common.to", "To")
DAYS = template("common.days", "Days")
MONTHS = template("common.months", "Months")
LAST_DAY = template("common.last-day", "last day to answer the paper")
NOW = template("common.now", "Now")
AFTER_MONTHS = template("common.after-months", "Month {months:number}")
HOW = template("common.how", "How")
YUAN = template("common.yuan", "Yuan")
TOTAL = template("common.total", "Total")
LAST_PAYMENT = template("common.last-payment", "Last payment")
FIRST_OFFER = template("common.first-offer", "First offer (yuan)")
BEFORE_ANYTHING = template("common.before-anything", "Before anything")
ASSUMED = template("common.assumed", "What was assumed")
SOURCES = template("common.sources", "Sources")

# What is owed, and where a payment goes.
DUE_DATE_NAMED = template("common.due-date-named", "due date")
DAYS_OVERDUE = template("common.days-overdue", "Days overdue")
PRINCIPAL = template("common.principal", "Principal")
OVERDUE_PRINCIPAL = template("common.overdue-principal", "Overdue principal")
SHOWN_OVERDUE = template("common.shown-overdue", "Overdue amount the app shows")
INTEREST = template("common.interest", "Interest")
CONTRACT_INTEREST = template("common.contract-interest", "Contract interest")
COMPOUND = template("common.compound", "Compound interest")
FEES = template("common.fees", "Fees")
FEES_ENTERED = template("common.fees-entered", "Fees you entered")
TO_FEES = template("common.to-fees", "To fees")
TO_INTEREST = template("common.to-interest", "To interest")
TO_PRINCIPAL = template("common.to-principal", "To principal")

# How days are counted.
ACTUAL_OVER_360 = template("common.actual-over-360", "actual days over 360")
ACTUAL_OVER_365 = template("common.actual-over-365", "actual days over 365")
BOTH_END_DAYS = template("common.both-end-days", "first and last day counted")
FIRST_DAY_COUNTS = template("common.first-day-counts", "The first day counts, the last does not.")

FAMILY = template("common.family", "family")
COURT = template("common.court", "court")
LABELLED = template("common.labelled", "{label}: {value}")
QUOTED = template("common.quoted", "“{text}”")

# Why a letter was not written: as a problem of the command line, and in the list of letters.
NO_REGULATOR = template(
    "common.no-regulator",
    "Not written: for a private lender no financial regulator was found. A people's mediation "
    "committee (free), 12348 (free legal advice) and, for threats, 110 are the ways.",
)
NO_OFFICE = template(
    "common.no-office",
    "Not written: a private lender has no complaints office. See overdue letter third-parties, or "
    "call 12348 (free legal advice).",
)
NOT_A_COURT = template(
    "common.not-a-court",
    "Not written: this is a form for a court, and an arbitration institution is none. The "
    "answer for it is arbitration-answer.",
)
NOT_OVERDUE = template(
    "common.not-overdue", "Not written: nothing is overdue yet, so there is no figure to dispute."
)

# Which day counts as that of service: in the report and beside letters.
SERVICE_DAY_COURT = template(
    "common.service-day-court",
    "Which day is that of service. Signed for by you, or by an adult of your family who "
    "lives with you: the day of that signature. Sent to a phone number or mailbox you gave or "
    "confirmed, with your consent: the day it arrived there, read or not. The consent may stand "
    "in the loan contract; who answers that it came, or takes part in the case, and does not "
    "object has as a rule consented. Sent to another address of yours: once you answer, act on "
    "it, or are shown to have read it. Refused at the door and left there, with witnesses, "
    "photographs or a recording: it counts as served. By post: the day on the receipt. Sent "
    "back because the address you gave was wrong, had changed without notice to the court, or "
    "the letter was refused: the day it went back, unless you can show that you were not at "
    "fault. If you cannot be found or reached otherwise, the court may put up a public notice: "
    "{law.deadlines.public_notice.days:number} days after it came out you count as served, seen "
    "or not. If you moved or changed your number, ask the court whether there is one. Not sure: "
    "ask the court which day it goes by, and until then take the earliest.",
)
SERVICE_DAY_TRIBUNAL = template(
    "common.service-day-tribunal",
    "Which day is that of service. What an arbitration institution sends is served in the "
    "way you and the other side agreed on, and where nothing was agreed as its rules say; "
    "that need not be the day you read it. Ask the institution which day it goes by, and "
    "until then take the earliest.",
)
