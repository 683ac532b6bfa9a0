"""Words of complaints, and of the objection to a credit-report entry."""

from overdue_cli.words.letters import shared
from overdue_cli.words.template import same, template

# Said beside a blank or beside what is known.
SAYS = template("letter.report.says", "The report says")
FACT = template("letter.report.fact", "What is true")
NUMBER_OF = template("letter.report.number", "Number of the report")
DAY_OF = template("letter.report.day", "Date of the report")
REPORTER = template("letter.report.reporter", "Reported by")
ACCOUNT = template("letter.report.account", "Account or card")
AMOUNT_BLANK = template(
    "letter.report.amount-blank", "______ (as an itemised bill and the receipts show)"
)

TEMPLATES = dict(
    (
        template("letter.complaint.title", "Complaint"),
        template(
            "letter.complaint.to-lender",
            "To: ______ (full name of the lender), consumer protection",
        ),
        template(
            "letter.complaint.to-regulator",
            "To: National Financial Regulatory Administration, ______ office",
        ),
        template(
            "letter.complaint.to-local",
            "To: ______, the local authority that supervises small-loan companies",
        ),
        template("letter.complaint.by", "Complainant"),
        same("letter.complaint.by.is", shared.NAME_BLANK),
        template("letter.complaint.against", "Complaint against"),
        template(
            "letter.complaint.against.is", "______ (full name of the lender, as in the contract)"
        ),
        template(
            "letter.complaint.first",
            "The lender was asked first: complaint of ______, its number ______ (tick one):",
        ),
        template("letter.complaint.no-answer", "it has not answered"),
        template(
            "letter.complaint.not-settled",
            "it answered on ______; I do not accept the answer because ______",
        ),
        template(
            "letter.complaint.about",
            "What this is about (tick only what happened; the table says how):",
        ),
        template(
            "letter.complaint.is-hours",
            "collection between {law.collection.quiet_hours.start:clock} and "
            "{law.collection.quiet_hours.until:clock} that I had not agreed to",
        ),
        template(
            "letter.complaint.is-calls",
            "more than {law.collection.calls.most:count} connected collection calls in one day",
        ),
        template("letter.complaint.is-contacts", "collection from people who do not owe the debt"),
        template(
            "letter.complaint.is-privacy",
            "telling others what I owe, or disturbing private life by calls and messages",
        ),
        template(
            "letter.complaint.is-impersonation", "posing as police, court or another authority"
        ),
        template("letter.complaint.is-threats", "threats, insults or repeated harassment"),
        template(
            "letter.complaint.is-outsourcing",
            "collection handed to another firm without telling me",
        ),
        template(
            "letter.complaint.is-visit",
            "a visit by one person, at night, or into a home without consent",
        ),
        template(
            "letter.complaint.is-new-loans",
            "a charge for collecting, or pressure to borrow elsewhere",
        ),
        template(
            "letter.complaint.is-figures",
            "an amount that was not explained, or no itemised bill on request",
        ),
        same("letter.complaint.is-other", shared.OTHER_BLANK),
        template("letter.complaint.contacted", "Besides me, these people were contacted about it:"),
        same("letter.events.when", shared.WHEN),
        same("letter.events.number", shared.NUMBER),
        template("letter.events.who", "Who (name, staff number, firm)"),
        template("letter.events.words", "What happened"),
        same("letter.events.proof", shared.PROOF),
        same("letter.complaint.please", shared.ASK),
        template(
            "letter.complaint.check",
            "Look into what is described, and answer in writing with the result and its grounds.",
        ),
        template("letter.complaint.stop", "Put an end to conduct that falls short of the rules."),
        template(
            "letter.complaint.records",
            "Keep the recordings and records of these contacts until this is settled.",
        ),
        template(
            "letter.complaint.time",
            "By the measures on handling consumer complaints in banking and insurance "
            "(银保监会令2020年第3号), a complaint whose facts are clear and simple is decided "
            "within {law.complaints.lender.days:number} days of receipt; where a complex one "
            "takes longer, I ask to be told. Should the measures have been revised, those in "
            "force apply.",
        ),
        template(
            "letter.complaint.may",
            "What is ticked may fall short of the rules, recommended standards or self-regulation "
            "listed at the foot; each has the force it has.",
        ),
        template("letter.complaint.address", "The answer is to go to: ______ (address or e-mail)."),
        template("letter.complaint.true", "What is said here is true, and I answer for it."),
        template(
            "letter.complaint.please-regulator",
            "I ask that the institution be urged to do the following:",
        ),
        template(
            "letter.complaint.urge-check",
            "Look into what is described and deal with it by the rules.",
        ),
        template(
            "letter.complaint.urge-answer", "Answer me in writing with the result and its grounds."
        ),
        template("letter.complaint.enclosed", "Enclosed (tick what is; copies):"),
        template(
            "letter.complaint.proof-complaint",
            "my complaint to the institution, and proof that it arrived",
        ),
        template("letter.complaint.proof-calls", "call log"),
        template("letter.complaint.proof-messages", "screenshots of messages"),
        template("letter.complaint.proof-recording", "recordings"),
        template("letter.complaint.proof-contract", "contract or the loan's page"),
        template("letter.report.title", "Objection to an entry in a personal credit report"),
        template(
            "letter.report.to",
            "To: ______ (the Credit Reference Centre of the People's Bank of China, or the "
            "institution that reported the entry)",
        ),
        same("letter.report.by", shared.APPLICANT),
        same("letter.report.by.is", shared.NAME_BLANK),
        template("letter.report.id", "Identity paper"),
        template("letter.report.id.is", "______ (shown when handed in)"),
        same("letter.report.phone", shared.PHONE),
        same("letter.report.phone.is", shared.BLANK),
        NUMBER_OF,
        same("letter.report.number.is", shared.BLANK),
        DAY_OF,
        template("letter.report.day.is", "______"),
        template("letter.report.which", "The entry objected to"),
        REPORTER,
        same("letter.report.reporter.is", shared.BLANK),
        ACCOUNT,
        template("letter.report.account.is", "______ (as in the report)"),
        SAYS,
        same("letter.report.says.is", shared.BLANK),
        FACT,
        same("letter.report.fact.is", shared.BLANK),
        template(
            "letter.report.to-known",
            "To: the Credit Reference Centre of the People's Bank of China / {lender} (strike out "
            "the one it does not go to)",
        ),
        same("letter.report.number-known", NUMBER_OF),
        template("letter.report.number-known.is", "{number}"),
        same("letter.report.day-known", DAY_OF),
        template("letter.report.day-known.is", "{made}"),
        same("letter.report.reporter-known", REPORTER),
        template("letter.report.reporter-known.is", "{lender}"),
        same("letter.report.account-known", ACCOUNT),
        template("letter.report.account-known.is", "{about}, opened on {opened}"),
        same("letter.report.says-overdue", SAYS),
        template("letter.report.says-overdue.is", "that it is overdue"),
        same("letter.report.fact-overdue", FACT),
        template(
            "letter.report.fact-overdue.is",
            "by my records the due day was {due}; overdue at the time of the report: ______ (as "
            "the enclosed receipts show)",
        ),
        same("letter.report.says-status", SAYS),
        template("letter.report.says-status.is", "the status of {of_year}-{of_month} is “{code}”"),
        same("letter.report.fact-status", FACT),
        template(
            "letter.report.fact-status.is",
            "by my records the due day was {due}; the status does not fit the days since then",
        ),
        same("letter.report.says-first-month", SAYS),
        template(
            "letter.report.says-first-month.is",
            "overdue without a break since {of_year}-{of_month}",
        ),
        same("letter.report.fact-first-month", FACT),
        template(
            "letter.report.fact-first-month.is",
            "by my records the due day was {due}; overdue before that: ______ (as the enclosed "
            "receipts show)",
        ),
        same("letter.report.says-months", SAYS),
        template("letter.report.says-months.is", "overdue in {reported:number} months"),
        same("letter.report.fact-months", FACT),
        template(
            "letter.report.fact-months.is",
            "by my records the due day was {due}; overdue in months before that: ______ (as the "
            "enclosed receipts show)",
        ),
        same("letter.report.says-amount", SAYS),
        template("letter.report.says-amount.is", "{reported:said-money} overdue"),
        same("letter.report.fact-amount", FACT),
        same("letter.report.fact-amount.is", AMOUNT_BLANK),
        same("letter.report.says-balance", SAYS),
        template("letter.report.says-balance.is", "a balance of {reported:said-money}"),
        same("letter.report.fact-balance", FACT),
        same("letter.report.fact-balance.is", AMOUNT_BLANK),
        same("letter.report.says-kept", SAYS),
        template(
            "letter.report.says-kept.is",
            "months overdue, although the account was settled in {of_year}-{of_month}",
        ),
        same("letter.report.fact-kept", FACT),
        template(
            "letter.report.fact-kept.is",
            "it was settled then; the {law.credit_report.kept.years:count} years for which a bad "
            "record is kept were over on {until}",
        ),
        template("letter.report.wrong", "Why it is wrong or incomplete (tick what is so):"),
        template("letter.report.is-not-mine", "the loan or card is not mine"),
        template("letter.report.is-amount", "amount or number of overdue payments"),
        template("letter.report.is-dates", "first or last day of being overdue"),
        template("letter.report.is-paid", "paid, but not updated"),
        template(
            "letter.report.is-five-years",
            "kept longer than {law.credit_report.kept.years:count} years after it ended",
        ),
        template("letter.report.is-other", "other: ______"),
        template("letter.report.please", "I ask for the following:"),
        template("letter.report.check", "Mark the entry as disputed, and look into it."),
        template("letter.report.mend", "Correct the error, or add what is missing."),
        template(
            "letter.report.delete",
            "Delete what is kept longer than article {law.cited[zhengxin:16]:article} of the "
            "{law.cited[zhengxin:16]:title} allows.",
        ),
        template("letter.report.answer", "Answer in writing."),
        template(
            "letter.report.notice",
            "For a bad entry: say when and how I was told before it was reported.",
        ),
        template(
            "letter.report.law",
            "By article {law.cited[zhengxin:25-right]:article} of the "
            "{law.cited[zhengxin:25-right]:title}, whoever holds that information is wrong or "
            "incomplete may object and ask for correction, to the credit bureau or to the "
            "institution that supplied it. The one that receives the objection checks and deals "
            "with it within {law.credit_report.objection.days:number} days and answers in "
            "writing; what is found to be wrong or missing is corrected.",
        ),
        template(
            "letter.report.enclosed",
            "Enclosed: copy of the identity paper; the page of the report; papers that show what "
            "is true: ______",
        ),
    )
)
