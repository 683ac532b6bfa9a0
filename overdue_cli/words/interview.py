"""Words of the interview: what is asked, what each answer is good for, and what else is said on
the way.
"""

from overdue_cli.words import common
from overdue_cli.words.template import same, template

_WHY_RATE = template(
    "interview.why.daily_rate",
    "The interest is then worked out from your contract, not from an example.",
)

INTERVIEW = dict(
    (
        template(
            "interview.opening",
            "Five questions; the last two can be skipped. Nothing you type leaves this device, and "
            "nothing is stored. Where it says so, Enter alone skips a question. < goes back one "
            "question, a full stop shows the answer so far. Ctrl-C leaves at once. "
            "Only a message to check? Then leave, and run the same command with `check-message` "
            "behind it.",
        ),
        template(
            "interview.opening-saving",
            "Five questions; the last two can be skipped. Nothing you type leaves this device; as "
            "you asked, your answers are kept in a file for you alone. Where it says so, Enter "
            "alone skips a question. < goes back one question, a full stop shows the answer so "
            "far. Ctrl-C leaves at once.",
        ),
        template(
            "interview.enough",
            "This is enough for a first answer. If anything has come from a court, an arbitration "
            "institution or a notary, say so first: its days run. Below is what you said; take a "
            "line to change it.",
        ),
        same("interview.said", common.LABELLED),
        template("interview.other-debt", "{name}: {told} (can be changed)"),
        template("interview.other-debt-unnamed", "Another debt"),
        template("interview.so-far", "So far: {value}. Enter alone keeps it."),
        template(
            "interview.so-far-or-none",
            "So far: {value}. Enter alone keeps it; - takes it away.",
        ),
        template("interview.keep-answer", "As before: {value}"),
        template("interview.first-question", "This is the first question."),
        template(
            "interview.still-needed",
            "For an answer this is still needed: {fields}. Roughly is enough.",
        ),
        template("interview.answer-follows", "Thank you. Here is the answer."),
        template("interview.saved", "Your answers are in {file}, for you alone."),
        template(
            "interview.letters",
            "Letters, words for the phone and dates, into a new folder `letters`:",
        ),
        template("interview.come-back", "To come back:"),
        template(
            "interview.moved-on",
            "This file was counted to {before:date}; it is now counted to today, {days:days} "
            "later. What was paid since is not in it: “Answer more, or change something” takes it.",
        ),
        template(
            "interview.told-in-file",
            "This file tells more than the questions ask, instalments, bills or a month item by "
            "item. Change it in the file, or with `overdue advise --case FILE --set`.",
        ),
        template("interview.keep", "Your answers are not stored. To keep them as a file:"),
        template(
            "interview.needed",
            "This one is needed; without it nothing can be worked out. Roughly is enough.",
        ),
        template(
            "interview.needed.principal",
            "Roughly is enough: what the app or the bill shows as overdue, or what you still have "
            "to pay in all. The report then says what was assumed.",
        ),
        template(
            "interview.needed.income",
            "Roughly is enough: what usually comes in a month. If nothing comes in now, enter 0: "
            "living costs come first then, and nothing has to be offered.",
        ),
        template(
            "interview.not-a-choice",
            "“{typed}” fits no line, or more than one. A number from 1 to {last} takes a line, and "
            "so does a word that stands in it alone.",
        ),
        template("interview.read-as", "Read as {value}."),
        template(
            "interview.read-as-about",
            "Read as about {value}. With the day itself it is exact.",
        ),
        template(
            "interview.read-as-range",
            "Taken as {value}; it may be {low} to {high} days. With the due date it is exact.",
        ),
        template(
            "interview.needed.paper",
            "What is said of the paper above holds, however many days it is; go by that first. For "
            "the amounts and a plan a rough number is enough: two months, half a year, or the "
            "month it was due. It often stands in the app, or in the paper itself.",
        ),
        template(
            "interview.paper-noted",
            "Good that you say so. It is noted, and it comes first:",
        ),
        template(
            "interview.paper-sources",
            "By {sources}. In full they stand with the answer.",
        ),
        template(
            "interview.suit-announced",
            "That somebody means to sue is not yet a paper of a court. If one comes, from a court, "
            "an arbitration institution or a notary, say so here: it then comes first. For now the "
            "debt itself.",
        ),
        template("interview.prompt", "{label}: "),
        template("interview.skippable", "{label} (Enter skips)"),
        template("interview.number", "{label} (a number; Enter for 1)"),
        template("interview.keys", "(arrows, a number or a name, then Enter)"),
        template("interview.choice.now", "Show the answer now"),
        template(
            "interview.more-about",
            "About this debt: {name}, {told}. For another, take its line in the list first.",
        ),
        template("interview.choice.more", "Answer a few more, for a more exact answer"),
        template(
            "interview.choice.paper",
            "A paper came from a court, an arbitration institution or a notary",
        ),
        template("interview.choice.paper-on", "The day that paper was served, for its last day"),
        template("interview.choice.another", "Another debt is overdue too"),
        template("interview.choice.other", "It is not in this list"),
        template("interview.choice.unknown", "I don't know, or skip"),
        template("interview.choice.unknown.paper", "Nothing came, or skip"),
        template("interview.choice.unknown.contacted", "No, or skip"),
        template(
            "interview.choice.product.private-loan",
            "a private loan (from a friend, a relative, or a lender without a licence)",
        ),
        template(
            "interview.choice.lender.private",
            "a friend, a relative, or another private lender",
        ),
        template("interview.choice.day", "By the day, such as 0.05% (万五)"),
        template("interview.choice.month", "By the month, such as 1.5%"),
        template("interview.choice.year", "By the year, such as 18%"),
        template("interview.choice.none", "No interest was agreed"),
        template("interview.label.next", "Next"),
        template("interview.label.menu", "What would you like to see"),
        template("interview.choice.menu.words", "Words to say, and what to ask for"),
        template("interview.choice.menu.plan", "The plan"),
        template("interview.choice.menu.rights", "Your rights, and where to turn"),
        template("interview.choice.menu.why", "Why these numbers"),
        template("interview.choice.menu.follows", "What may come, with dates"),
        template("interview.choice.menu.letters", "Write the letters into a folder"),
        template("interview.choice.menu.message", "Check a message I received"),
        template(
            "interview.ask.menu.message",
            "Paste the message; an empty line ends it. It is not stored.",
        ),
        template("interview.label.menu.more", "{left} more lines (Enter goes on, < to the menu)"),
        template("interview.label.menu.below", "Enter shows the menu"),
        template("interview.label.menu.message", "Message"),
        template("interview.choice.menu.keep", "Keep a page, or my answers, as a file"),
        template("interview.choice.menu.sources", "Assumptions and sources"),
        template("interview.choice.menu.change", "Answer more, or change something"),
        template("interview.choice.menu.end", "That is all for now"),
        template(
            "interview.ask.menu.letters",
            "A new folder for the letters, words for the phone and dates; for you alone. Enter "
            "alone names it {usual}.",
        ),
        template("interview.label.menu.papers", "How much to write"),
        template("interview.choice.papers.now", "what is needed now: a few papers"),
        template("interview.choice.papers.all", "everything, also for later"),
        template("interview.label.menu.letters", "Folder"),
        template(
            "interview.ask.menu.keep",
            "A file name: .html, .docx, .md or .txt writes one page to keep; .json keeps your "
            "answers for another day. For you alone. Enter alone names it {usual}.",
        ),
        template("interview.label.menu.keep", "File"),
        template(
            "interview.ask.priority",
            "Does anything put this debt in front of the others?",
        ),
        template("interview.why.priority", "Such a debt is paid first in the plan."),
        template("interview.ask.name", "What do you call this debt, to tell it from the others?"),
        template(
            "interview.why.name",
            "It stands in your own report only; no letter, file name or calendar has it.",
        ),
        template("interview.label.name", "Your name for it"),
        template(
            "interview.lines.hint",
            "Several debts? Type + at the first question, or paste them there, one a line.",
        ),
        template("interview.choice.lines", "Add several debts, one a line"),
        template(
            "interview.lines.how",
            "One debt a line: which loan, how long overdue, how much; the rate if you know it. "
            "Like Weilidai 65 days 32000, or CMB card 40 days 18000 18% a year. An empty line ends "
            "the list.",
        ),
        template("interview.lines.read", "This is how they were read:"),
        template(
            "interview.lines.right",
            "Enter if this is right. To change one, type its number and the line anew: 2 Huabei "
            "40 days 5000. To strike some: -2, or -2 -3. A line without a number is added.",
        ),
        template(
            "interview.lines.wrong",
            "Not understood yet: line {lines}. Type its number and the line anew: {line} Huabei "
            "40 days 5000. To strike what is not wanted: {strike}.",
        ),
        template(
            "interview.lines.absent", "There is no line {lines}, so nothing was struck for it."
        ),
        template(
            "interview.lines.too-many",
            "There is room for {most} debts at once. Strike the smallest, or run the rest apart.",
        ),
        template("interview.label.priority", "In front because"),
        template(
            "interview.ask.paper",
            "Has anything come from a court, an arbitration institution or a notary, or an "
            "invitation to mediation?",
        ),
        template(
            "interview.why.paper",
            "Some papers have a day that must not be missed. It is then shown on top.",
        ),
        template("interview.label.paper", "Paper received"),
        template("interview.ask.paper_on", "On which day was it served (送达)?"),
        template(
            "interview.why.paper_on",
            "The days count from service, read or not: the day you or an adult of your family "
            "living with you signed for it, the day it arrived on your phone or in your mailbox, "
            "or the day it was left at your door with a record. Post sent back because of your "
            "address: the day it went back. After a public notice: "
            "{law.deadlines.public_notice.days:number} days on. Not sure: ask whoever sent it, and "
            "take the earliest.",
        ),
        template(
            "interview.ask.paper_on.unopened",
            "On which day did it come to you or to your home? Roughly is enough: two weeks ago.",
        ),
        template(
            "interview.ask.paper_on.notarised-claim",
            "On which day was the court's enforcement notice served (送达)? If only the notary's "
            "papers came, skip this.",
        ),
        template("interview.label.paper_on", "Served on"),
        template(
            "interview.ask.contacted", "Have collectors contacted somebody else about this debt?"
        ),
        template(
            "interview.why.contacted",
            "There are rules on that, and a letter that asks for it to stop.",
        ),
        template("interview.label.contacted.else", "Anybody else"),
        template("interview.choice.nobody-else", "Nobody else"),
        template("interview.label.contacted", "Contacted too"),
        template(
            "interview.ask.days_overdue",
            "How many days overdue is the loan? The number of days, or the due date; roughly is "
            "enough: two months. Not due yet: enter the due date.",
        ),
        same("interview.label.days_overdue", common.DAYS_OVERDUE),
        template(
            "interview.ask.principal",
            "How much principal is overdue, in yuan? What was due and not paid, without interest; "
            "if the whole loan was called due, all that is left. If the app shows only one "
            "overdue amount with interest in it, write app in front: app 5230.",
        ),
        template(
            "interview.ask.principal.before-due",
            "How much principal falls due next, in yuan? Without interest.",
        ),
        same("interview.label.principal", common.OVERDUE_PRINCIPAL),
        template("interview.label.principal.before-due", "Principal falling due"),
        template(
            "interview.ask.income",
            "How much do you earn in a month, in yuan? Count what you actually receive; 0 if "
            "nothing. If it differs by the month, enter a low one.",
        ),
        template("interview.label.income", "Income a month"),
        template(
            "interview.ask.product",
            "Which app or kind of loan is it? Who lends can wait for “Answer a few more”.",
        ),
        template("interview.why.product", "It decides which rules apply and whom to call."),
        template(
            "interview.ask.lender",
            "Who is named as lender (贷款人) in the contract? One app may front for several "
            "lenders.",
        ),
        template("interview.why.lender", "It decides which rules apply and where to complain."),
        template("interview.label.lender", "Lender in the contract"),
        template("interview.label.product", "Kind of loan"),
        template("interview.ask.rate_period", "How does the contract write the interest rate?"),
        template("interview.why.rate_period", "This answer narrows the cost most."),
        template("interview.label.rate_period", "Rate"),
        template(
            "interview.ask.daily_rate",
            "What is the daily rate, as the contract writes it? Such as 0.05% (万五).",
        ),
        _WHY_RATE,
        template("interview.label.daily_rate", "Daily rate"),
        template(
            "interview.ask.annual_rate",
            "What is the yearly rate, as the contract writes it? Such as 18%.",
        ),
        same("interview.why.annual_rate", _WHY_RATE),
        template("interview.label.annual_rate", "Yearly rate"),
        template(
            "interview.ask.monthly_rate",
            "What is the monthly rate, as the contract writes it? Such as 1.5% (1分5).",
        ),
        template(
            "interview.why.monthly_rate",
            "Twelve times it is the yearly rate, and the interest is worked out from that.",
        ),
        template("interview.label.monthly_rate", "Monthly rate"),
        template(
            "interview.ask.penalty_multiplier",
            "What multiple of the contract rate applies in total? “50%\u00a0on top” is 1.5.",
        ),
        template(
            "interview.why.penalty_multiplier",
            "It makes the penalty interest (what is added once overdue) more exact.",
        ),
        template("interview.label.penalty_multiplier", "Penalty multiple"),
        template(
            "interview.ask.contract_date", "On what day was the contract made? Such as 2025-03-01."
        ),
        template(
            "interview.why.contract_date",
            "The line for interest between private parties is that of this day.",
        ),
        template("interview.label.contract_date", "Date of the contract"),
        template(
            "interview.ask.outstanding",
            "How much principal do you still owe in all, in yuan, due or not? If the app shows "
            "only what is left to pay, with interest in it, write app in front: app 32000.",
        ),
        same("interview.label.shown_overdue", common.SHOWN_OVERDUE),
        template("interview.label.shown_left", "Left to pay, as the app shows it"),
        template("interview.label.shown_on", "Shown on"),
        template("interview.as-shown", "{value} as the app shows it, interest included"),
        template("interview.why.outstanding", "The plan then covers what is not due yet as well."),
        template("interview.label.outstanding", "All principal owed"),
        template(
            "interview.ask.expenses",
            "What do you need to live on in a month, in yuan? Rent, food, medicine, family.",
        ),
        template("interview.why.expenses", "The plan sets this aside first."),
        template("interview.label.expenses", "Living costs a month"),
        template(
            "interview.ask.priority_payments",
            "What has to be paid each month before other debts? Arrears of rent or mortgage, what "
            "a court has ordered, maintenance.",
        ),
        template(
            "interview.why.priority_payments",
            "It comes out before anything is offered to this lender.",
        ),
        template("interview.label.priority_payments", "Paid first each month"),
        template("interview.ask.lump_sum", "Is there money at hand that could be paid at once?"),
        template(
            "interview.why.lump_sum",
            "It shortens the plan, and you can ask what is waived in exchange.",
        ),
        template("interview.label.lump_sum", "Money at hand"),
        template("interview.label.offer", "Your own amount a month"),
        template("interview.ask.payday", "On which day of the month do your wages come? 1 to 31."),
        template("interview.why.payday", "Payments are set for the day after."),
        template("interview.label.payday", "Payday"),
        template("interview.ask.cause", "What made it hard to pay?"),
        template("interview.why.cause", "It decides what to ask for first and which papers help."),
        template("interview.label.cause", "Cause"),
        template("interview.ask.residence", "Where do you live?"),
        template(
            "interview.why.residence", "Some places have schemes for people who cannot pay at all."
        ),
        template("interview.label.residence", "Place"),
        template(
            "interview.ask.other_payments",
            "What do you pay each month, in yuan and in all, on debts that are not overdue? Leave "
            "out the overdue ones.",
        ),
        template(
            "interview.why.other_payments", "The plan then does not count the same money twice."
        ),
        template("interview.label.other_payments", "Other debt payments a month"),
        template(
            "interview.ask.reserve",
            "How much will you keep back each month for emergencies, in yuan?",
        ),
        template(
            "interview.why.reserve", "A plan that leaves nothing for a bad week does not last."
        ),
        template("interview.label.reserve", "Emergency reserve a month"),
        template(
            "interview.ask.fees",
            "How much in fees has been charged on this loan, in yuan? Late fees and the like, in "
            "all.",
        ),
        template("interview.why.fees", "They are part of what the loan has cost so far."),
        template("interview.label.fees", "Fees charged"),
        template(
            "interview.ask.service_fees",
            "How much has been charged for guarantee, service or membership since the loan has "
            "been overdue, in yuan? Whoever charged it.",
        ),
        template(
            "interview.why.service_fees",
            "Such fees may count when it is tested whether the charges are too high.",
        ),
        template("interview.label.service_fees", "Guarantee, service and membership fees"),
        template(
            "interview.ask.last_event",
            "When did you last pay something on it, or last hear from or speak with the lender? "
            "Such as 2026-10-01.",
        ),
        template(
            "interview.why.last_event",
            "It shows whether the limitation period (the time in which a claim can be enforced in "
            "court) may be near its end. On a card a message the bank sent to the number, address "
            "or e-mail you left with it counts, read or not.",
        ),
        template("interview.label.last_event", "Last payment or contact"),
        template("interview.ask.last_event_kind", "What was that?"),
        template(
            "interview.why.last_event_kind",
            "A payment, a promise or a demand starts the limitation period again; mere contact "
            "does not by itself.",
        ),
        template("interview.label.last_event_kind", "What it was"),
        template("interview.ask.repaid_in", "How was it to be paid back?"),
        template(
            "interview.why.repaid_in",
            "In one sum, the limitation period runs from its due day; of instalments it runs from "
            "the last one. If you do not know, just press Enter.",
        ),
        template("interview.label.repaid_in", "Paid back in"),
        template(
            "interview.ask.last_instalment",
            "On which day is, or was, the last instalment due? "
            "Such as 2027-03-10. It stands in the contract or the app's schedule.",
        ),
        template(
            "interview.why.last_instalment",
            "Of a loan in instalments the limitation period runs from the last one, not from the "
            "first that was missed. If you do not know the day, just press Enter.",
        ),
        template("interview.label.last_instalment", "Due day of the last instalment"),
        template(
            "interview.ask.called_due",
            "Did the lender ever call all of the loan due at once (提前到期), in a letter, a "
            "message or the app? If so, for which day? Such as 2025-06-01.",
        ),
        template(
            "interview.why.called_due",
            "If it did so validly, the limitation period runs from that day. If you know of no "
            "such notice, just press Enter.",
        ),
        template("interview.label.called_due", "All of the loan called due for"),
        template(
            "interview.ask.no_due_day",
            "If no day for paying back was agreed: until which day were you given time when you "
            "were first asked for the money? If you said clearly that you would not pay: which "
            "day was that?",
        ),
        template(
            "interview.why.no_due_day",
            "Without an agreed day the limitation period runs from then. If a day was agreed, "
            "just press Enter.",
        ),
        template("interview.label.no_due_day", "No due day: counted from"),
        template(
            "interview.never-asked",
            "Then it counts from when you were asked to pay. If nobody has asked yet, enter 0; if "
            "the day is not clear, roughly how long ago you were asked.",
        ),
        template(
            "interview.ask.minimum_payment",
            "What is the least this lender asks for a month, in yuan? The card's minimum payment, "
            "or the instalment.",
        ),
        template(
            "interview.why.minimum_payment",
            "It shows what it costs to pay every minimum first. If unsure, just press Enter.",
        ),
        template("interview.label.minimum_payment", "Least asked for a month"),
    )
)
