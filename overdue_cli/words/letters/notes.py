"""Words beside letters: what each is, when to use it, what it does, what to look at before it goes
out.
"""

from overdue_cli.words import common
from overdue_cli.words.letters import shared
from overdue_cli.words.template import same, template

TEMPLATES = dict(
    (
        template(
            "letter-kind.itemised-bill", "Request for an itemised bill and the basis of each charge"
        ),
        template("letter-kind.hardship", "Statement of hardship and request for a plan"),
        template("letter-kind.statement", "Statement of what can be paid (for the creditor)"),
        template("letter-kind.dispute", "Objection to a figure"),
        template("letter-kind.third-parties", "Request to stop contacting third parties"),
        template("letter-kind.itemised-bill.person", "Letter to check the account"),
        template("letter-kind.hardship.person", "Letter about paying it back"),
        template("letter-kind.dispute.person", "Letter to check a figure"),
        template("letter-kind.third-parties.person", "Letter to ask that nobody else is contacted"),
        template(
            "letter-kind.settlement-certificate.person", "Letter to ask for a receipt and the note"
        ),
        template("letter-kind.lender-complaint", "Complaint to the lender"),
        template("letter-kind.regulator-complaint", "Complaint to the regulator"),
        template("letter-kind.payment-order-objection", "Written objection to a payment order"),
        template("letter-kind.defence", "Statement of defence (答辩状)"),
        template(
            "letter-kind.preservation-reconsideration",
            "Application to reconsider a preservation ruling (复议申请书)",
        ),
        template(
            "letter-kind.arbitration-answer", "Statement of defence in arbitration (仲裁答辩书)"
        ),
        template("letter-kind.settlement-certificate", "Request for a settlement certificate"),
        template("letter-kind.credit-report-objection", "Objection to a credit-report entry"),
        same("letter-kind.call-script", shared.CALL_SCRIPT),
        same("letter-kind.collector-script", shared.COLLECTOR_SCRIPT),
        template("letter-kind.agreement-checklist", "Checklist before signing"),
        template("letter-kind.document-list", "List of papers"),
        template("letter-kind.private-statement", "The whole month and the plan (private)"),
        template("letter-use.itemised-bill", "When the amount or its basis is not clear."),
        template(
            "letter-use.hardship",
            "When you cannot pay as agreed and know, or are working out, what you can.",
        ),
        template(
            "letter-use.statement",
            "When the lender asks what you can pay, or wants a table of it.",
        ),
        template("letter-use.dispute", "When the figure asked for is not what the contract gives."),
        template("letter-use.third-parties", "When family, friends or work were contacted."),
        template(
            "letter-use.lender-complaint",
            "When collection broke its rules, or questions were not answered.",
        ),
        template(
            "letter-use.regulator-complaint",
            "When the lender did not answer, or its answer settles nothing.",
        ),
        template(
            "letter-use.payment-order-objection",
            "When a payment order came and the debt itself is disputed: within "
            "{law.deadlines.steps[payment-order-objection].days:number} days.",
        ),
        template(
            "letter-use.defence",
            "When papers of a lawsuit came: within {law.deadlines.steps[answer].days:number} "
            "days, or the days the notice sets.",
        ),
        template(
            "letter-use.preservation-reconsideration",
            "When a preservation ruling (保全裁定) froze or sealed something, at once: the days "
            "from its service are few.",
        ),
        template(
            "letter-use.arbitration-answer",
            "When a notice of arbitration came: within the days its rules set, and before the "
            "first hearing where you never agreed to arbitration.",
        ),
        template("letter-use.settlement-certificate", "When everything is paid."),
        template("letter-use.credit-report-objection", "When an entry is wrong or incomplete."),
        template("letter-use.call-script", "When you call the lender."),
        template("letter-use.collector-script", "When a collector calls."),
        template("letter-use.agreement-checklist", "Before you sign."),
        template("letter-use.document-list", "When the lender asks for papers that show it."),
        template(
            "letter-use.private-statement", "To look at all of it, alone or with a counsellor."
        ),
        template("letter-effect.acknowledges", "restarts limitation"),
        template("letter-effect.may-acknowledge", "may restart limitation"),
        template("letter-effect.neutral", "usually leaves limitation alone"),
        template("letter-effect.private", "stays with you"),
        template("letter-report.none", "none by itself"),
        template("letter-report.plan", "none by itself; ask how a plan is reported"),
        template("letter-report.mark", "the entry is marked as disputed while it is checked"),
        template(
            "letter-report.update",
            "asks for the settlement to be reported; a bad record stays "
            "{law.credit_report.kept.years:count} years from then",
        ),
        template("letter-when.now", "now"),
        template("letter-when.if", "if it happens"),
        template("letter-when.later", "later"),
        template("letter-when.not", "not here"),
        template("letter-list.title", "Letters and pages: overdue letter KIND"),
        template("letter-list.line", "{name}. {use} ({effect})"),
        template("letter-list.here", "{line} In this case: {when}."),
        template(
            "letter-list.hint",
            "With a case (flags or --case) this list says what suits it. What is needed now, in "
            "a folder: overdue pack DIR.",
        ),
        template(
            "note.effect.acknowledges",
            "This acknowledges the debt and asks for an arrangement: the "
            "{law.limitation.period.years:count} years of limitation start again. Sent after "
            "they were over, it may give that defence away.",
        ),
        template(
            "note.effect.acknowledges-judged",
            "This acknowledges the debt. After a judgment it is the "
            "{law.deadlines.steps[enforcement].years:numeral} years to apply for enforcement "
            "that count; asking for an arrangement can interrupt them.",
        ),
        template(
            "note.effect.may-acknowledge",
            "This may name an amount that you worked out. It says that it is no confirmation, or "
            "disputes the rest, but it may still be read as one and restart limitation.",
        ),
        template(
            "note.effect.neutral",
            "This asks for no time and promises nothing; by itself it usually does not restart "
            "limitation.",
        ),
        template("note.effect.private", "This is for you alone. Send it to nobody."),
        template(
            "note.despite-limitation",
            "The claim may be near or past its limitation period, and you asked for this letter "
            "all the same. Call 12348 (free legal advice) before it goes out.",
        ),
        template(
            "note.why.limitation",
            "Not written: the claim may be near or past its limitation period, and this letter "
            "would restart it or may give the defence away. Call 12348 (free legal advice) first. "
            "To have it written all the same: --despite-limitation.",
        ),
        template(
            "note.penalty",
            "On the penalty: who asks for a cut has to show that it is excessive, so put beside "
            "it what you know of the loss (for instance what the contract itself charges as "
            "interest). For someone who broke the contract in bad faith it is as a rule refused.",
        ),
        template(
            "note.at-once",
            "It names {at_once} to be paid at once. Keep enough to live on and change it to what "
            "you can really spare; first ask what is waived for it.",
        ),
        template(
            "note.cause",
            "The reason you gave stands in it. If the lender need not know it, change it before "
            "it goes out.",
        ),
        template(
            "note.why.order-passed",
            "The {law.deadlines.steps[payment-order-objection].days:number} days are over, and "
            "a late objection counts as none. It helps only together with an application for "
            "more time, where a good reason kept you; such words are in it. Call 12348 (free "
            "legal advice) first.",
        ),
        template(
            "note.why.reconsideration-passed",
            "The days to apply are over. Where a good reason kept you, it goes in together with "
            "an application for more time; such words are in it. What you need to live on, and "
            "security, you can raise with the judge at any time. Call 12348 (free legal advice) "
            "first.",
        ),
        template(
            "note.why.judged",
            "Not yet: what is owed is what the paper of the court says, and while an appeal is "
            "open a plan in writing may be read as an admission. Call 12348 (free) first; what is "
            "agreed with the other side then belongs in a settlement that goes to the court.",
        ),
        template(
            "note.why.final",
            "Not yet: what is owed is what the paper says. Call 12348 (free) first; what is "
            "agreed with the other side then belongs in a settlement that goes to the court.",
        ),
        same("note.why.no-regulator", common.NO_REGULATOR),
        same("note.why.no-office", common.NO_OFFICE),
        template(
            "note.why.lender-unknown",
            "The lender is not known yet. Find out from the contract or the app who lends, and "
            "add which kind it is: a bank, a consumer-finance or a small-loan company.",
        ),
        template(
            "note.why.in-court",
            "Not yet: it admits the debt and can be held against your answer or objection. Talks "
            "do not stop the court's days: answer or object in time all the same.",
        ),
        template(
            "note.why.unopened",
            "Not yet: first open what came from the court and ask 12348 (free) what it is. The "
            "lender can wait until then.",
        ),
        template(
            "note.why.near",
            "Take care while the limitation period still runs: a reply that demands payment "
            "restarts the {law.limitation.period.years:count} years when it arrives, and may "
            "prompt a suit. Call 12348 (free) first.",
        ),
        same("note.why.not-overdue", common.NOT_OVERDUE),
        template(
            "note.why.figure-fits",
            "No objection is needed: a usual way of counting gives the figure asked for, or comes "
            "within a day of it. That does not make it the agreed one: itemised-bill asks for the "
            "clause.",
        ),
        template(
            "note.why.figure-less",
            "No objection is needed: the figure asked for is below what the terms give. A payment "
            "or a waiver may be in it; itemised-bill asks.",
        ),
        template(
            "note.before.call-script",
            "The page is not sent, but to say it asks for time or offers a plan, and the "
            "{law.limitation.period.years:count} years of limitation start again.",
        ),
        template(
            "note.before.itemised-bill",
            "If there is no answer, ask once more after 15 days and keep proof of both; a "
            "complaint needs them.",
        ),
        template(
            "note.before.itemised-bill-private",
            "If there is no answer, ask once more after 15 days and keep proof of both, for a "
            "court or a mediator.",
        ),
        template(
            "note.before.hardship",
            "Name only what you can keep up. The reason must be true, and the papers must show "
            "it. That there are other lenders may be said, not who they are.",
        ),
        template(
            "note.before.statement",
            "It leaves out income, spending and other debts; add no more than the lender needs.",
        ),
        template(
            "note.before.dispute",
            "Hold rate, multiple and due date against the contract first. If one of them is not "
            "as entered, do not send it.",
        ),
        template(
            "note.before.third-parties",
            "Write only what happened. Leave out who is liable as well: a co-borrower, a "
            "guarantor, a spouse who shares this debt.",
        ),
        template(
            "note.before.lender-complaint",
            "Tick and write only what happened, without exaggeration. Enclose copies, keep the "
            "originals.",
        ),
        template(
            "note.before.regulator-complaint",
            "Complain to the lender first; this is for when it did not answer or its answer "
            "settles nothing.",
        ),
        template(
            "note.hotline.regulator",
            "By phone: 12378. The regulator passes a complaint on to the institution; how long "
            "its own answer takes was not found. In May 2025 it said that the measure on "
            "complaints was being revised; no new text was found.",
        ),
        template(
            "note.hotline.local",
            "By phone: 12345, which passes it on to the local financial authority. How long its "
            "answer takes was not found.",
        ),
        template(
            "note.before.payment-order-objection",
            "Within {law.deadlines.steps[payment-order-objection].days:number} days of service "
            "of the order, in writing; an oral objection counts for nothing, a late one as none. "
            "Tick only what is true: that there is no money, or that you want more time or "
            "another way of paying, does not touch the order. An objection to some items leaves "
            "the others in force. If it stands, the order falls and the case goes on as a suit, "
            "unless the applicant does not want one. Call 12348 (free legal "
            "advice) first.",
        ),
        template(
            "note.before.appeal-answer",
            "Within {law.deadlines.steps[answer-appeal].days:number} days of service of the "
            "appeal, to the court that gave the judgment, which sends it on. Without a written "
            "answer the case goes on all the same; go to the hearing if there is one. The second "
            "court looks at what the appeal asks for. This answer asks for nothing beyond the "
            "judgment: if you think it wrong too, that is an appeal of your own, whose days run "
            "from service of the judgment. Tick only what is true. Call 12348 (free legal advice) "
            "first.",
        ),
        template(
            "note.before.defence",
            "Within {law.deadlines.steps[answer].days:number} days of service of the complaint; "
            "where the notice sets a shorter time, that counts. Without a written answer the case "
            "goes on all the same, and you can still say everything at the hearing; go there in "
            "any case. Tick only what is true: that there is no money now is no defence, but it "
            "can be said when a settlement is talked about. Bring or post it to the court named "
            "in the notice. Call 12348 (free legal advice) first. What is clearly admitted in it "
            "the other side need not prove any more; limitation has to be raised in the first "
            "instance.",
        ),
        template(
            "note.before.preservation-reconsideration",
            "Within {law.deadlines.steps[preservation-reconsideration].days:number} days of "
            "service of the ruling. It goes to the court that made the ruling, and once only; "
            "meanwhile the ruling is carried out. Tick only what is true and enclose the proof: "
            "account statements that show wages, what you spend to live. That the debt itself is "
            "wrong belongs in the answer to the suit. Call 12348 (free legal advice) first.",
        ),
        template(
            "note.last-day",
            "Counted from {served}, the last day is {last}; days off move it on. What counts is "
            "the day of service, which need not be the day you read it. If you are not sure of "
            "it, take the earlier one.",
        ),
        template(
            "note.last-day-estimated",
            "The official days off of that year are not known here, so this day is an estimate. "
            "Ask the court for the day it goes by, and act well before it.",
        ),
        template(
            "note.last-day-passed",
            "That day is over. Who missed it for a good reason may ask the court for more time "
            "within {law.deadlines.missed.days:count} days of the obstacle ending; the court "
            "decides.",
        ),
        template(
            "note.before.arbitration-answer",
            "The days to answer stand in the rules that came with the notice; no law sets them. "
            "If you never agreed to arbitration, tick it and say it again before the first "
            "hearing: saying nothing may count as agreement. Without an answer it goes on all the "
            "same, and who stays away from the hearing without good reason can be decided against "
            "in absence; go there. The award is final. Limitation is yours to raise; it is the "
            "same as before a court where no law sets another. Tick only what is true: that there "
            "is no money now is no defence, but it can be said when a settlement is talked about. "
            "Call 12348 (free legal advice) first.",
        ),
        same("note.why.arbitration", common.NOT_A_COURT),
        same("note.service-day.court", common.SERVICE_DAY_COURT),
        same("note.service-day.tribunal", common.SERVICE_DAY_TRIBUNAL),
        template(
            "note.before.settlement-certificate",
            "Send it once everything is paid and you have the receipts. What was paid of one's "
            "own will cannot be asked back because limitation was over.",
        ),
        template(
            "note.entry-filled",
            "Filled in from the report and from what you told, where the report has it worse. Read "
            "every line, and strike out what you cannot prove; a payment that came in late, or an "
            "instalment before, may be why. Amounts you owe are left blank: what is written down "
            "as owed could be held against you.",
        ),
        template(
            "note.entry-nothing",
            "By what you told, the report does not have it worse, so what is wrong is left blank. "
            "If it is better than you think, there is nothing to object to.",
        ),
        template(
            "note.before.credit-report-objection",
            "Object only to what is wrong or missing. A true record is not deleted by an "
            "objection; it stays for {law.credit_report.kept.years:count} years after the debt "
            "is paid. Nobody needs to be paid for this.",
        ),
        template(
            "note.sending",
            "Fill in the blanks, keep a copy, and send it so that its arrival can be shown: by "
            "registered post, the official mailbox or the app.",
        ),
        template(
            "note.where.lender",
            "Where to: by post to the address for notices in the contract (often under 通讯地址 or "
            "送达地址), or else to the lender's registered address, which its full name finds at "
            "gsxt.gov.cn; write 客服（投诉处理）部门收 on it. Uploaded: as a picture in the "
            "customer service of the official app. If neither is to be found, ask the hotline "
            "where papers go.",
        ),
        template(
            "note.where.person",
            "Where to: as a message to the account you usually write to each other on, so that "
            "there is a record; by post to the address in the loan note.",
        ),
        template(
            "note.where.authority",
            "Where to: the post address and the page for complaints of the regulator's office "
            "where the lender sits are on the regulator's own site; by phone they tell you too.",
        ),
        template(
            "note.where.bureau",
            "Where to: to the lender that reported it, or in person to the branch of the People's "
            "Bank of China in your place; bring the identity paper. What can be handed in online "
            "12363 says.",
        ),
        template(
            "note.sending-court",
            "Fill in the blanks, keep a copy, and hand it in at the court named in the paper, or "
            "post it by EMS and keep the receipt: what is posted on the last day or before is in "
            "time.",
        ),
        template(
            "note.sending-tribunal",
            "Fill in the blanks, keep a copy, and send it to the arbitration institution named in "
            "the notice, in the way its rules say. Whether it has to be posted or to have arrived "
            "by the last day its rules say too: send it early and keep the receipt.",
        ),
        template(
            "note.second-hand",
            "Quoted by others and not read in the official text here; look them up before you "
            "rely on them: {citations}.",
        ),
        template("note.rests-on", "Rests on: {citations} (overdue rules ID)"),
        template(
            "note.set-aside",
            "What was there before is kept whole beside it, as {name}. Do not send a letter from "
            "it without reading it again: it may no longer suit.",
        ),
        template(
            "note.no-chinese-here",
            "This console cannot show Chinese, so only the English is shown. -o FILE writes the "
            "Chinese letter.",
        ),
        template("note.not-written", "No file was written."),
        template(
            "note.simplified",
            "A letter to the other side stays in simplified characters, which it reads there.",
        ),
        template(
            "note.chinese-alone",
            "The file is in Chinese alone, as it is sent or said; --only en writes the English.",
        ),
        template("note.written", "Written: {name}"),
    )
)
