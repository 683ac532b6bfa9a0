"""Words of letters that ask the lender: bill, hardship, statement, third parties, certificate."""

from overdue_cli.words import common
from overdue_cli.words.letters import shared
from overdue_cli.words.template import same, template

_TITLE = template("letter.statement.title", "Statement of what can be paid")
_PRINCIPAL = template(
    "letter.statement.principal.is", "{principal:money} (the itemised bill decides)"
)
_REASON = template("letter.statement.cause", "Reason")
_A_MONTH = template("letter.statement.means-offer", "Can be paid a month")
_CAN_BE_PAID = template("letter.statement.means-clears", "Can be paid")
_FROM_BLANK = template("letter.statement.means-no-offer.is", "¥______, from ______ on")

TEMPLATES = dict(
    (
        template(
            "letter.itemised-bill.title",
            "Request for an itemised bill and the basis of each charge",
        ),
        template("letter.itemised-bill.title.person", "Letter to check the account of a loan"),
        template(
            "letter.itemised-bill.please",
            "To check the account of this {loan}, I ask {you} for the following:",
        ),
        template(
            "letter.itemised-bill.contract",
            "Complete copies of the contract, of any later agreement and of the loan note.",
        ),
        template(
            "letter.itemised-bill.amounts",
            "An itemised bill to the day of the answer: principal, contract interest, what was "
            "added once overdue (penalty interest), compound interest, late-payment charges and "
            "other fees, each by itself.",
        ),
        template(
            "letter.itemised-bill.contract-card",
            "Complete copies of the card agreement and of every change to it.",
        ),
        template(
            "letter.itemised-bill.amounts-card",
            "An itemised bill to the day of the answer: principal, interest, late-payment "
            "charges, charges for instalments and other fees, each by itself.",
        ),
        template(
            "letter.itemised-bill.demands",
            "Day, way and proof of each demand for payment that {you} rely on.",
        ),
        template(
            "letter.itemised-bill.working",
            "How each item was worked out: base, rate or share, first and last day, number of "
            "days, and days to the year.",
        ),
        template(
            "letter.itemised-bill.clause",
            "The clause of the contract behind each charge, and who collects it.",
        ),
        template(
            "letter.itemised-bill.payments",
            "Every payment and debit, with what each was set against.",
        ),
        template(
            "letter.itemised-bill.acceleration",
            "If the loan was called due early: the clause, the day, and how I was told.",
        ),
        template(
            "letter.itemised-bill.others",
            "If the claim was transferred, or collection handed to another firm: the notice, or "
            "the name of the firm.",
        ),
        template(
            "letter.itemised-bill.lender",
            "The full name of the lender in the contract, and of anyone who lends with it.",
        ),
        template(
            "letter.itemised-bill.table",
            "If the loan was made on or after {law.lending.cost_table_from:long-date}, I also "
            "ask {you} for the table of the all-in cost (综合融资成本明示表).",
        ),
        template(
            "letter.itemised-bill.law",
            "By article {law.cited[minfadian:509]:article} of the "
            "{law.cited[minfadian:509]:title} the parties to a contract perform duties of notice "
            "and assistance in good faith; by article {law.cited[gebaofa:45]:article} of the "
            "{law.cited[gebaofa:45]:title} a person may consult and copy their personal "
            "information, save where the law provides otherwise. These papers are about my own "
            "account and payments, and I ask {you} for them on that ground.",
        ),
        template(
            "letter.itemised-bill.hello",
            "So that our accounts agree, I ask {you} to send or confirm the following:",
        ),
        template(
            "letter.itemised-bill.person-note",
            "A photo or copy of the loan note, of the contract and of anything agreed later.",
        ),
        template(
            "letter.itemised-bill.person-received",
            "Day, amount and way of each sum lent, and whether interest or a fee was taken off "
            "beforehand, and how much.",
        ),
        template("letter.itemised-bill.person-paid", "Day and amount of each payment received."),
        template(
            "letter.itemised-bill.person-owed",
            "What {you} take to be owed: principal, interest, liquidated damages, at which rate, "
            "from which day to which.",
        ),
        template("letter.itemised-bill.person-left", "How much {you} take to be left to pay."),
        template(
            "letter.itemised-bill.law-person",
            "By article {law.cited[minfadian:670]:article} of the "
            "{law.cited[minfadian:670]:title} interest may not be taken off the principal "
            "beforehand; where it was, what was actually lent is paid back and bears interest. "
            "By article {law.cited[minfadian:680]:article}, where the contract says nothing of "
            "interest, there is none.",
        ),
        template("letter.hardship.title", "Statement of hardship and request for a repayment plan"),
        template("letter.hardship.title.person", "Letter about paying back a loan"),
        template(
            "letter.hardship-card.title",
            "Statement of hardship and request for an individualised plan",
        ),
        template(
            "letter.hardship-due.title",
            "Request for an extension or instalments before the due date",
        ),
        template("letter.hardship-due.title.person", "Letter to put off paying back a loan"),
        template(
            "letter.hardship.stands.loan",
            "What was due on {due} was not paid in full. As of {as_of} it is "
            "{roughly:roughly}{days:days} overdue, and {principal:money} of principal is overdue "
            "(the account that {you} draw up decides). I am sorry for the trouble this causes.",
        ),
        template(
            "letter.hardship.stands.interest",
            "The interest of this loan that was due on {due} was not paid in full. As of {as_of} "
            "it is {roughly:roughly}{days:days} overdue, {interest:money} in all; no principal is "
            "overdue (the account that {you} draw up decides). I am sorry for the trouble this "
            "causes.",
        ),
        template(
            "letter.hardship.stands.card",
            "What was due on this card on {due} was not paid in full. As of {as_of} it is "
            "{roughly:roughly}{days:days} overdue, and {principal:money} of principal is owed "
            "(the account that {you} draw up decides). I am sorry for the trouble this causes.",
        ),
        template(
            "letter.hardship.stands.person",
            "What I borrowed from {you} was due on {due}, and I have not been able to pay it back "
            "in time. As of {as_of} it is {roughly:roughly}{days:days} late. By my record "
            "{principal:money} of principal is open; the account we settle together decides. I am "
            "sorry.",
        ),
        template(
            "letter.hardship.stands-due.loan",
            "{principal:money} of this loan falls due on {due}. I do not expect to be able to pay "
            "it in full and write to {you} before the date passes.",
        ),
        template(
            "letter.hardship.stands-due.card",
            "{principal:money} on this card falls due on {due}. I do not expect to be able to pay "
            "it in full and write to {you} before the date passes.",
        ),
        template(
            "letter.hardship.stands-due.person",
            "The {principal:money} I borrowed from {you} falls due on {due}. I do not expect to "
            "be able to pay it in full and would rather say so before the date passes.",
        ),
        template(
            "letter.hardship.at-once",
            "Once the plan is agreed in writing, I can pay {at_once:money} at once.",
        ),
        template(
            "letter.hardship.offer",
            "I want to repay. With basic living provided for, what I can keep up for this debt is "
            "{payment:money} a month, paid once a month from {first_date} on.",
        ),
        template(
            "letter.hardship.offer.person",
            "I want to pay it back. With basic living provided for, what I can keep up is "
            "{payment:money} a month, paid once a month from {first_date} on.",
        ),
        template(
            "letter.hardship.clears.person",
            "I want to pay it back, and intend to pay everything by {first_date}, once we have "
            "settled the amount.",
        ),
        template(
            "letter.hardship.no-offer.person",
            "I want to pay it back. What I can keep up is ¥______ a month, paid once a month from "
            "______ on.",
        ),
        template(
            "letter.hardship.no-money.person",
            "I want to pay it back, but at present nothing is left after basic "
            "living. I will write again by ______, and sooner if things get better.",
        ),
        template(
            "letter.hardship.before-due.person",
            "I want to pay it back, at a time and in amounts that I can keep: ¥______ a month "
            "from ______ on.",
        ),
        template(
            "letter.hardship.offer-irregular",
            "I want to repay. My income differs by the month. On the average of the last months, "
            "and with basic living provided for, I can put {payment:money} a month towards this "
            "debt, paid once a month from {first_date} on; in a month in which less comes in I "
            "will say so in advance, and pay less or later then.",
        ),
        template(
            "letter.hardship.offer-irregular.person",
            "I want to pay it back. My income differs by the month. On the average of the last "
            "months I can put {payment:money} a month towards it, from {first_date} on; in a bad "
            "month I will tell you in advance, and pay less or later then.",
        ),
        template(
            "letter.hardship.months",
            "By the terms known to me, and with interest running on, that pays the debt off in "
            "{months:number} months; fewer if a part of interest and charges is waived.",
        ),
        template(
            "letter.hardship.clears",
            "I want to repay, and intend to pay everything by {first_date}. I ask {you} for the "
            "full amount due on that day and how it is made up.",
        ),
        template(
            "letter.hardship.clears-arrears",
            "I want to keep to the contract, and intend to pay what is overdue by {first_date}. I "
            "ask {you} for what brings it up to date on that day and how it is made up.",
        ),
        template(
            "letter.hardship.clears-arrears.person",
            "I want to pay it back as agreed, and intend to pay what is past due by {first_date}, "
            "once we have settled its amount.",
        ),
        template(
            "letter.hardship.covers-arrears",
            "I want to keep to the contract, and can pay what is overdue now. I ask {you} for what "
            "brings it up to date today and how it is made up; I will pay it by ______, and the "
            "instalments to come as the contract has them.",
        ),
        template(
            "letter.hardship.covers-arrears.person",
            "I want to pay it back as agreed, and can pay what is past due by ______, once we have "
            "settled its amount; the rest as we agreed.",
        ),
        template(
            "letter.hardship.months-arrears",
            "By the terms known to me, and with interest running on, that pays what is overdue in "
            "{months:number} months; fewer if a part of interest and charges is waived. What "
            "falls due meanwhile I pay as the contract has it.",
        ),
        template(
            "letter.hardship.covers",
            "I want to repay, and would like to settle the debt at once. I ask {you} for the full "
            "amount due today, how it is made up and what can be waived; once that is agreed in "
            "writing I will pay it by ______.",
        ),
        template(
            "letter.hardship.covers.person",
            "I want to pay it back at once, once we have settled the amount in writing: by ______.",
        ),
        template(
            "letter.hardship.no-offer",
            "I want to repay. What I can keep up for this debt is ¥______ a month, paid once a "
            "month from ______ on.",
        ),
        template(
            "letter.hardship.no-money",
            "I want to repay, but at present nothing is left after basic living and "
            "what has to be paid first. I will write again by ______ to say how things stand, and "
            "sooner if they get better.",
        ),
        template(
            "letter.hardship.before-due",
            "I want to repay, at a time and in amounts that I can keep: ¥______ a month from "
            "______ on.",
        ),
        template("letter.hardship.first", "I therefore ask {you} for one thing first:"),
        template("letter.hardship.first.person", "I would like to ask {you} for one thing first:"),
        template(
            "letter.hardship.others",
            "If that cannot be done, please consider one or more of these in its place:",
        ),
        template("letter.hardship.others.person", "If that will not do, perhaps one of these:"),
        template("letter.hardship.beside", "Whichever it is, I ask {you} for this, too:"),
        template(
            "letter.hardship.beside.person", "Whichever it is, I would ask {you} for this, too:"
        ),
        template(
            "letter.ask.itemised-bill",
            "Send an itemised bill: principal, interest, what was added once overdue and each "
            "fee, with rate, days and clause.",
        ),
        template(
            "letter.ask.itemised-bill.person",
            "Check with me what was received and what has been paid back.",
        ),
        template(
            "letter.ask.instalments",
            "New instalments for what is owed, each no more than I can keep up, over a term to be "
            "agreed.",
        ),
        template(
            "letter.ask.instalments.person",
            "Payment by the month, of an amount that I can keep up.",
        ),
        template(
            "letter.ask.settle",
            "Say what it would take to settle the debt at once, and what part of interest, "
            "penalty and fees could be waived for it.",
        ),
        template(
            "letter.ask.settle.person",
            "Say for what amount, paid at once, the loan would be settled.",
        ),
        template(
            "letter.ask.pause-collection",
            "Stop collection, by {you} and by anybody on your behalf, while I pay what was agreed.",
        ),
        template(
            "letter.ask.individualised-plan",
            "Negotiate an individualised instalment plan with me ({law.cards.most_years:count} "
            "years at most).",
        ),
        template(
            "letter.ask.penalty-relief",
            "Stop or reduce penalty interest while I pay; where that is not possible, interest at "
            "the contract rate.",
        ),
        template(
            "letter.ask.penalty-relief.person",
            "No further overdue interest or liquidated damages while I pay.",
        ),
        template(
            "letter.ask.card-relief",
            "Stop or reduce interest and late-payment charges while I pay.",
        ),
        template(
            "letter.year-assumed",
            "I counted the interest by {year:number} days to the year; where the contract says "
            "otherwise, it goes by the contract.",
        ),
        template(
            "letter.ask.above-the-line",
            "Waive what the charges for the overdue period come to above "
            "{law.lending.licensed_cap:rate} a year: by the terms known to me at least "
            "{excess:money}.",
        ),
        template(
            "letter.ask.above-the-line.person",
            "Leave out what interest, liquidated damages and fees come to above "
            "{law.lending.private_multiple:count} times the one-year loan prime rate: by my "
            "count at least {excess:money}.",
        ),
        template(
            "letter.ask.above-the-line.person-older",
            "Leave out what interest, liquidated damages and fees come to above what the rules on "
            "private lending support: by my count at least {excess:money}.",
        ),
        template(
            "letter.ask.check-the-line.person-older",
            "Check the sum of interest and charges with me, and leave out what lies above what "
            "the rules on private lending support.",
        ),
        template(
            "letter.ask.check-the-line",
            "Check the sum of interest and charges, and waive what lies above "
            "{law.lending.licensed_cap:rate} a year.",
        ),
        template(
            "letter.ask.check-the-line.person",
            "Check the sum of interest and charges with me, and leave out what lies above "
            "{law.lending.private_multiple:count} times the one-year loan prime rate.",
        ),
        template(
            "letter.ask.deferral",
            "A deferral of ______ months, with word on what happens to interest, credit report "
            "and collection meanwhile.",
        ),
        template(
            "letter.ask.deferral.person",
            "If that is not possible yet, to put payment off until ______.",
        ),
        template("letter.ask.extension", "An extension until ______, agreed before the due date."),
        template(
            "letter.ask.bill-instalments", "Instalments for this bill, with word on what they cost."
        ),
        template(
            "letter.ask.in-writing",
            "Confirm what is agreed in writing, or on a recorded official line: balance and what "
            "it is made of, amount and day of each payment, whether interest and fees run "
            "meanwhile, what is reported to the credit bureau, whether collection stops, what "
            "happens if a payment is missed, and a settlement certificate at the end.",
        ),
        template(
            "letter.ask.in-writing.person-free",
            "Put what we agree in writing: balance, amount and day of each payment, that no "
            "interest is added, and the note given back with a receipt at the end.",
        ),
        template(
            "letter.ask.in-writing.person",
            "Put what we agree in writing: balance, amount and day of each payment, whether "
            "interest runs meanwhile, and the note given back with a receipt at the end.",
        ),
        template(
            "letter.hardship.law-card",
            "By article {law.cited[xinyongka-2011-2:70-may]:article} of the measures on "
            "credit-card business, where in a special situation the debt is found to exceed the "
            "cardholder's ability and the cardholder is still willing to pay, the bank may "
            "negotiate on equal terms and agree an individualised plan of up to "
            "{law.cards.most_years:count} years. I ask {you} to consider it.",
        ),
        template(
            "letter.hardship.law-extension",
            "By article {law.cited[minfadian:678]:article} of the "
            "{law.cited[minfadian:678]:title} a borrower may apply for an extension before the "
            "term ends; it is granted if the lender agrees.",
        ),
        template(
            "letter.hardship.yours-to-decide",
            "I understand that these points are for {you} to decide. What is agreed I will keep "
            "to, and I will say in advance if anything changes.",
        ),
        template("letter.enclosed", "Enclosed (tick what is):"),
        template("letter.enclosed.income", "proof of income, or account statements"),
        template("letter.enclosed.job", "papers on the loss of work"),
        template("letter.enclosed.medical", "diagnosis and medical bills"),
        template("letter.enclosed.community", "note of hardship from community or employer"),
        same("letter.enclosed.other", shared.OTHER_BLANK),
        _TITLE,
        same("letter.statement.title.person", _TITLE),
        template("letter.statement.principal", "Principal overdue"),
        _PRINCIPAL,
        same("letter.statement.shown", common.SHOWN_OVERDUE),
        template(
            "letter.statement.shown.is",
            "{shown:money}, interest and penalty included (how much of it is principal the "
            "itemised bill decides)",
        ),
        template("letter.statement.interest", "Interest overdue"),
        template(
            "letter.statement.interest.is",
            "{interest:money}; no principal (the itemised bill decides)",
        ),
        template("letter.statement.principal-card", "Principal owed"),
        same("letter.statement.principal-card.is", _PRINCIPAL),
        template("letter.statement.since", "Overdue"),
        template(
            "letter.statement.since.is", "due on {due}; {roughly:roughly}{days:days} as of {as_of}"
        ),
        template("letter.statement.principal-due", "Falls due"),
        template("letter.statement.principal-due.is", "{principal:money} on {due}"),
        _REASON,
        template("letter.statement.cause.is", "{cause}"),
        same("letter.statement.cause-blank", _REASON),
        same("letter.statement.cause-blank.is", shared.BLANK),
        _A_MONTH,
        template("letter.statement.means-offer.is", "{payment:money}"),
        template("letter.statement.means-from", "From"),
        template("letter.statement.means-from.is", "{first_date}, once a month"),
        _CAN_BE_PAID,
        template("letter.statement.means-clears.is", "everything at once, by {first_date}"),
        template("letter.statement.means-at-once", "Can be paid at once"),
        template(
            "letter.statement.means-at-once.is",
            "{at_once:money}, once the plan is agreed in writing",
        ),
        same("letter.statement.means-clears-arrears", _CAN_BE_PAID),
        template(
            "letter.statement.means-clears-arrears.is", "what is overdue at once, by {first_date}"
        ),
        same("letter.statement.means-covers-arrears", _CAN_BE_PAID),
        template(
            "letter.statement.means-covers-arrears.is",
            "what is overdue at once; the instalments to come as the contract has them",
        ),
        same("letter.statement.means-covers", _CAN_BE_PAID),
        template(
            "letter.statement.means-covers.is",
            "everything at once, once the amount is agreed in writing",
        ),
        same("letter.statement.means-no-money", _A_MONTH),
        template(
            "letter.statement.means-no-money.is",
            "nothing at present: after basic living nothing is left; next report by ______",
        ),
        same("letter.statement.means-no-offer", _A_MONTH),
        _FROM_BLANK,
        same("letter.statement.means-before-due", _A_MONTH),
        same("letter.statement.means-before-due.is", _FROM_BLANK),
        template("letter.statement.dates", "Proposed payments"),
        template("letter.schedule.number", "No."),
        same("letter.schedule.date", common.DATE),
        same("letter.schedule.amount", common.YUAN),
        template(
            "letter.statement.goes-on",
            "After these, the same day each month (the next working day where it is a day off) "
            "until what the itemised bill shows is paid; the written agreement decides.",
        ),
        template("letter.statement.clears", "The amount is that of the itemised bill on that day."),
        template(
            "letter.statement.all-named",
            "The last payment is what the itemised bill shows on that day; the written agreement "
            "decides.",
        ),
        template("letter.statement.requests", "What is asked for"),
        template(
            "letter.statement.only-this", "This statement covers only what concerns this debt."
        ),
        template("letter.third-parties.title", "Request to stop contacting third parties"),
        template("letter.third-parties.title.person", "Letter to ask that others be left alone"),
        template(
            "letter.third-parties.happened",
            "To collect this {loan}, the following people were contacted:",
        ),
        template(
            "letter.third-parties.happened.person",
            "Somebody who wants money from me back has contacted the following people:",
        ),
        same("letter.contacts.when", shared.WHEN),
        same("letter.contacts.number", shared.NUMBER),
        template("letter.contacts.who", "Who (relation to me)"),
        same("letter.contacts.is-family", common.FAMILY),
        template("letter.contacts.is-workplace", "workplace"),
        template("letter.contacts.is-friends", "friends or contacts"),
        same("letter.contacts.words", shared.WORDS_SAID),
        same("letter.contacts.proof", shared.PROOF),
        template(
            "letter.third-parties.reach-me",
            "I can be reached myself: phone ______, best between ______ and ______.",
        ),
        template(
            "letter.third-parties.reach-me.person",
            "I can be reached myself: phone or message ______.",
        ),
        template(
            "letter.third-parties.law",
            "By article {law.cited[minfadian:1033]:article} of the "
            "{law.cited[minfadian:1033]:title} nobody may intrude on the peace of another's "
            "private life by telephone, message and the like, unless a law provides otherwise or "
            "the person clearly agrees.",
        ),
        template(
            "letter.third-parties.law-data",
            "By article {law.cited[gebaofa:6]:article} of the {law.cited[gebaofa:6]:title}, "
            "personal information is handled for a clear and reasonable purpose and in the way "
            "that affects the person least.",
        ),
        template(
            "letter.third-parties.rule-bank",
            "For internet loans of commercial banks, the regulator's interim measures also bar "
            "collecting from third parties who have nothing to do with the loan.",
        ),
        template(
            "letter.third-parties.rule-card-issuer",
            "Article {law.cited[xinyongka-2011-2:68]:article} of the regulator's measures on "
            "credit-card business also bars collecting from third parties who have nothing to do "
            "with the debt.",
        ),
        template(
            "letter.third-parties.rule-consumer-finance",
            "The regulator's measures for consumer-finance companies also bar collecting from "
            "third parties who have nothing to do with the loan.",
        ),
        template(
            "letter.third-parties.rule-small-loan",
            "Article {law.cited[xiaodai:37]:article} of the regulator's interim measures for "
            "small-loan companies also bars collecting from people who do not owe the debt.",
        ),
        template(
            "letter.third-parties.soft-both",
            "The recommended national standard GB/T 45251-2025 and the guideline of the China "
            "Banking Association on collection also ask that collection go to the debtor only, "
            "that contacts be asked only where the debtor cannot be reached, and that they be "
            "left alone once they say so. What is described above may fall short of them.",
        ),
        template(
            "letter.third-parties.soft-standard",
            "The recommended national standard GB/T 45251-2025, for online consumer loans, also "
            "asks that collection go to the debtor only, that contacts be asked only where the "
            "debtor cannot be reached, and that they be left alone once they say so. What is "
            "described above may fall short of it.",
        ),
        template(
            "letter.third-parties.soft-guideline",
            "The guideline of the China Banking Association on collection, a self-regulation, "
            "also asks members not to collect from third parties who have nothing to do with the "
            "debt. What is described above may fall short of it.",
        ),
        template(
            "letter.third-parties.outsourcing",
            "By article {law.cited[xiaobao-2022-9:41]:article} of the regulator's measures on "
            "consumer protection, a debtor is told in a suitable way before collection is handed "
            "to another firm.",
        ),
        same("letter.third-parties.please", shared.ASK_THEREFORE),
        same("letter.third-parties.please.person", shared.ASK_PERSON),
        template(
            "letter.third-parties.stop",
            "Stop contacting the people above, and those engaged too, and tell nobody of amount, "
            "days or anything else of this debt.",
        ),
        template(
            "letter.third-parties.stop.person",
            "Please do not contact the people above any more, and do not tell others of the loan.",
        ),
        template(
            "letter.third-parties.only-me",
            "Contact only me from now on, outside the hours from "
            "{law.collection.quiet_hours.start:clock} to "
            "{law.collection.quiet_hours.until:clock}.",
        ),
        template(
            "letter.third-parties.only-me.person", "Speak with me directly, preferably in writing."
        ),
        template(
            "letter.third-parties.agency",
            "Name the firms that were engaged to collect, and what they may do.",
        ),
        template("letter.settlement-certificate.title", "Request for a settlement certificate"),
        template(
            "letter.settlement-certificate.title.person",
            "Letter to ask for a receipt and the loan note",
        ),
        template(
            "letter.settlement.paid",
            "On ______ I made the last payment on this {loan}, ¥______; the receipt is enclosed.",
        ),
        template(
            "letter.settlement.paid.person",
            "On ______ I paid back the last of what I borrowed, ¥______; the record of the "
            "transfer is enclosed.",
        ),
        template("letter.settlement.how", "Settled (tick one):"),
        template("letter.settlement.in-full", "in full"),
        template(
            "letter.settlement.by-agreement",
            "by the written agreement of ______, under which the rest is waived",
        ),
        same("letter.settlement.please", shared.ASK),
        template("letter.settlement.please.person", "I ask {you} for the following:"),
        template(
            "letter.settlement.certificate",
            "Issue a sealed settlement certificate with contract number, day of settlement, a "
            "balance of zero, and that nothing more is claimed for it.",
        ),
        template(
            "letter.settlement.stop", "End automatic debits, and tell any firm engaged to collect."
        ),
        template(
            "letter.settlement.report",
            "Report the settlement to the credit bureau, and correct what is out of date.",
        ),
        template(
            "letter.settlement.security",
            "Release any security or guarantee, and return what was handed over.",
        ),
        template(
            "letter.settlement.receipt",
            "Write a receipt with day and amount, and that the loan is settled.",
        ),
        template(
            "letter.settlement.return", "Give back the original of the loan note or contract."
        ),
        template(
            "letter.settlement.law",
            "By article {law.cited[minfadian:558]:article} of the "
            "{law.cited[minfadian:558]:title} the parties keep to duties of notice, assistance "
            "and return of things after a debt has ended, in good faith and by usage.",
        ),
    )
)
