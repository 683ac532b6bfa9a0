"""Words for the frame of every letter: addressee, loan, closing, what the lines are."""

from overdue_cli.words import common
from overdue_cli.words.letters import shared
from overdue_cli.words.template import same, template

_YOU_BANK = template("letter.you.bank", "you")
_YOU_COMPANY = template("letter.you.consumer-finance", "you")
_PRODUCT = template("letter.about.product", "Product")

TEMPLATES = dict(
    (
        _YOU_BANK,
        same("letter.you.card-issuer", _YOU_BANK),
        _YOU_COMPANY,
        same("letter.you.small-loan", _YOU_COMPANY),
        template("letter.you.unknown", "you"),
        template("letter.you.private", "you"),
        template("letter.word.loan", "loan"),
        template("letter.word.loan-card", "card debt"),
        template("letter.word.charges", "interest, penalty interest and fees"),
        template("letter.word.charges-card", "interest, late-payment charges and fees"),
        template("letter.case.loan", "a dispute over a financial loan contract"),
        template("letter.case.card", "a dispute over a credit card"),
        template("letter.case.person", "a dispute over a private loan"),
        template("letter.case.other", "a dispute over a loan contract"),
        template("letter.date", "{year}-{month}-{day}"),
        template("letter.date-blank", "____-__-__"),
        template("letter.to", "To: ______ (full name of the lender, as in the contract)"),
        template("letter.to.person", "To: ______ (name of the lender)"),
        template("letter.about.borrower", "Borrower"),
        same("letter.about.borrower.is", shared.NAME_BLANK),
        template("letter.about.id", "ID, last 4 digits"),
        template("letter.about.id.is", "______ (may be left blank)"),
        _PRODUCT,
        template("letter.about.product.is", "{product}"),
        same("letter.about.product-blank", _PRODUCT),
        template("letter.about.product-blank.is", "______ (as in the contract)"),
        template("letter.about.contract", "Contract no."),
        same("letter.about.contract.is", shared.BLANK),
        template("letter.about.card", "Card, last 4 digits"),
        same("letter.about.card.is", shared.BLANK),
        same("letter.about.phone", shared.PHONE),
        same("letter.about.phone.is", shared.BLANK),
        template("letter.about.note", "Loan note"),
        template("letter.about.note.is", "______ (date and amount)"),
        template(
            "letter.answer",
            "I ask {you} to answer in writing within 15 days of receiving this letter; a letter, "
            "an e-mail or a message in the official app will do. Address or e-mail: ______.",
        ),
        template(
            "letter.answer.person",
            "Please answer in a written message, so that we both have a record.",
        ),
        template(
            "letter.reserved",
            "This letter serves only to check and to explain the points above. It does not confirm "
            "the debt or its amount, and it gives up no defence.",
        ),
        template(
            "letter.reserved.person",
            "This letter serves only to make things clear. It does not confirm a loan, a debt or "
            "an amount, and it gives up no defence.",
        ),
        template("letter.sign.respect", "Yours faithfully,"),
        template("letter.sign.respect-court", "To the ______ People's Court"),
        template("letter.sign.respect-tribunal", "To the ______ Arbitration Commission"),
        template("letter.sign.name", "Borrower (signature): ______"),
        template("letter.sign.complainant", "Complainant (signature): ______"),
        template("letter.sign.applicant", "Applicant (signature): ______"),
        template("letter.sign.objector", "Objector (signature): ______"),
        template("letter.sign.respondent", "Respondent (signature): ______"),
        template("letter.sign.defendant", "Defendant (signature): ______"),
        template("letter.sign.appellee", "Respondent in the appeal (signature): ______"),
        template("letter.sign.date", "Date: ______"),
        template(
            "letter.terms",
            "At the agreed rate of {rate:rate} a {period:period}, {multiplier:number} times that "
            "in all once overdue",
        ),
        template("letter.terms-plain", "At the agreed rate of {rate:rate} a {period:period}"),
        template(
            "letter.relies-on.person",
            "Provisions this letter relies on (the official texts decide)",
        ),
        template(
            "letter.relies-on", "Provisions this letter relies on (the official texts decide)"
        ),
        template(
            "letter.relies-on.before-others", "Provisions relied on (the official texts decide)"
        ),
        template("letter.relies-on.line", "{title}{document}{article} ({force:force})"),
        same("letter.sources", common.SOURCES),
        template("letter.english", "English for the counsellor (not to be sent)"),
        template("letter.cause-name.job-loss", "the loss of my work"),
        template("letter.cause-name.income-reduced", "a loss of income"),
        template("letter.cause-name.irregular-income", "an irregular income"),
        template("letter.cause-name.illness", "illness"),
        template("letter.cause-name.business", "losses in my business"),
        template("letter.cause-name.family", "a change in my family"),
        template("letter.cause-name.disaster", "a disaster or an accident"),
        template(
            "letter.cause.told",
            "The reason for the hardship is {cause} (since ______; papers: ______).",
        ),
        template(
            "letter.cause.blank",
            "The reason for the hardship is: ______ (for example loss of work, less income, "
            "illness; with papers).",
        ),
        template(
            "letter.line",
            "Paragraph {law.cited[fafa-2017-22:2]:article} of the opinions of the Supreme "
            "People's Court on financial trials ({law.cited[fafa-2017-22:2].number}) says that "
            "where the borrower of a financial loan contract asks for a cut of what lies above "
            "{law.lending.licensed_cap:rate} a year in all, because interest, compound interest, "
            "penalty interest, liquidated damages and other fees claimed together are too high "
            "and clearly out of proportion to the actual loss, courts should grant it. This is "
            "judicial policy; I ask {you} to take it into account as we negotiate.",
        ),
        template(
            "letter.line-unknown",
            "Where the lender is a licensed institution: paragraph "
            "{law.cited[fafa-2017-22:2]:article} of the opinions of the Supreme People's Court "
            "on financial trials ({law.cited[fafa-2017-22:2].number}) says that a request to cut "
            "what lies above {law.lending.licensed_cap:rate} a year in all, where it is too high "
            "and clearly out of proportion to the actual loss, should be granted; it is judicial "
            "policy. Where the lender is not: by articles {law.cited[minjian-jiedai:25]:article} "
            "and {law.cited[minjian-jiedai:29]:article} of the provisions on private lending "
            "interest is supported up to {law.lending.private_multiple:count} times the one-year "
            "loan prime rate when the contract was made. I ask {you} to take this into account.",
        ),
        template(
            "letter.line-card",
            "Article {law.cited[yinhangka-2021:2]:article} of the provisions of the Supreme "
            "People's Court on bank cards ({law.cited[yinhangka-2021:2].number}) says that where "
            "a cardholder asks for a suitable reduction because the total claimed is too high, "
            "the court weighs financial regulation, the amount and age of the debt, fault and "
            "the issuer's actual loss, and decides by fairness and good faith. I ask {you} to "
            "take it into account as we negotiate.",
        ),
        template(
            "letter.line-private-older",
            "The loan was agreed before {law.lending.private_since:long-date}. By articles "
            "{law.cited[minjian-jiedai:25]:article}, {law.cited[minjian-jiedai:29]:article} and "
            "{law.cited[minjian-jiedai:31]:article} of the provisions of the Supreme People's "
            "Court on private lending, interest since that day is supported up to "
            "{law.lending.private_multiple:count} times the one-year loan prime rate, overdue "
            "interest, liquidated damages and other fees included; I ask that nothing above it "
            "be charged. Which rule holds for the days before I leave open, and I do not ask for "
            "the rule of that time.",
        ),
        template(
            "letter.line-private",
            "By articles {law.cited[minjian-jiedai:25]:article} and "
            "{law.cited[minjian-jiedai:29]:article} of the provisions of the Supreme People's "
            "Court on private lending, the interest agreed is supported up to "
            "{law.lending.private_multiple:count} times the one-year loan prime rate when the "
            "contract was made; overdue interest, liquidated damages and other fees above that "
            "in all are not supported by the courts. I ask {you} to go by it.",
        ),
    )
)
