"""Words that stay with the person: scripts, checklists, papers, the whole month."""

from overdue_cli.words import common
from overdue_cli.words.letters import shared
from overdue_cli.words.template import same, template

_SAY = template("letter.call.say", "What to say")

TEMPLATES = dict(
    (
        same("letter.call.title", shared.CALL_SCRIPT),
        template("letter.call.title-person", "What to say to the person you owe"),
        template(
            "letter.call.number",
            "Call {hotline} (people answer {hours}); not a number from a message.",
        ),
        template(
            "letter.call.contract",
            "Call the service line in the contract or on the lender's own site, not one from a "
            "message.",
        ),
        template(
            "letter.call.person",
            "Write rather than call; if you speak, note for yourself when, and what each side "
            "said.",
        ),
        template("letter.call.before", "Before you call"),
        template(
            "letter.call.ready-papers",
            "Have the contract or the loan's page open, and this page beside it.",
        ),
        template(
            "letter.call.ready-papers-person",
            "Have the note or the messages about the loan and the transfers open, and this page "
            "beside them.",
        ),
        template("letter.call.ready-pen", "Have paper and pen for the answers."),
        template(
            "letter.call.ready-most",
            "Decide first what you can keep up, and do not go beyond it on the phone.",
        ),
        _SAY,
        template("letter.call.if", "If they say"),
        template(
            "letter.call.if-today",
            '"You have to pay something today." - "I promise nothing today. Please send me the '
            'amount and its grounds in writing; I will check and answer."',
        ),
        template(
            "letter.call.if-today-person",
            '"You have to pay something today." - "I cannot promise that today. Send me a message '
            'with what you have down; I will compare it and write back."',
        ),
        template(
            "letter.call.if-sue",
            '"We will sue." - "I have noted that. Please send any notice in writing to the '
            'address in the contract. I would still like to agree on a plan."',
        ),
        template(
            "letter.call.if-sue-person",
            '"I will sue." - "I understand that. I would still like to agree with you on how I '
            'pay it back. If something comes from the court I will read it."',
        ),
        template(
            "letter.call.if-settle",
            '"Agree now and we withdraw." - "Please send me the terms in writing. I will answer '
            'once I have read them, and keep to the days of the court meanwhile."',
        ),
        template(
            "letter.call.if-others",
            '"We will call your family or your work." - "Please speak only with me. I can be '
            'reached on this number."',
        ),
        template(
            "letter.call.if-penalty",
            '"Penalty and charges stay as they are." - "Where an agreed penalty is far above the '
            "loss, the law lets me ask for less ({law.cited[minfadian:585]:title}, article "
            "{law.cited[minfadian:585]:article}). Please write to me which clause it rests on "
            'and what the loss is. I confirm no amount in this call."',
        ),
        template(
            "letter.call.if-penalty-person",
            '"Not a yuan of the interest comes off." - "Let us look at what we agreed. Send it to '
            'me, I will compare it with mine and write back; I confirm no amount until then."',
        ),
        template(
            "letter.call.if-plan",
            'An offer is made. - "Please send it in writing: balance, number of payments, '
            "interest and fees, credit report, collection, what happens if I miss one. I will "
            'answer once I have read it."',
        ),
        template(
            "letter.call.if-plan-person",
            'An offer is made. - "Please send it to me as a message: how much is left, how much '
            "each time and on which day, what happens if I miss one. I will answer once I have "
            'read it."',
        ),
        template(
            "letter.call.if-no-person",
            '"I will not agree to that." - "What would suit you? I will work it out and write to '
            'you what I can keep up."',
        ),
        template(
            "letter.call.if-no",
            '"Nothing can be done." - "Please give me the reason in writing. Who decides on this, '
            'and when may I ask again?"',
        ),
        template(
            "letter.call.if-code",
            "They ask for a password or a code from a message. - Do not give it, and hang up.",
        ),
        template(
            "letter.call.if-written",
            'They press for an answer. - "I answer once I have the papers in writing."',
        ),
        template(
            "letter.call.if-nothing",
            '"Then just pay a little." - "I am not paying or promising anything in this call."',
        ),
        template("letter.chat", "If you would rather not phone: words for the official chat"),
        template(
            "letter.chat.where",
            "Open the lender's own app or official account, find its customer service and paste "
            "this. Nowhere else: no group, no link from a message, no private account.",
        ),
        template(
            "letter.chat.hello",
            "Hello. I am writing about a {loan} with you; I am the borrower myself.",
        ),
        template(
            "letter.chat.offer",
            "I cannot pay all of it now. I can pay {payment:said-money} a month, from "
            "{first_date} on. Please see whether it can be arranged that way, and send me an "
            "itemised bill.",
        ),
        template(
            "letter.chat.offer-undated",
            "I cannot pay all of it now. I can pay {payment:said-money} a month, from ____ (a day "
            "after payday) on. Please see whether it can be arranged that way, and send me an "
            "itemised bill.",
        ),
        template(
            "letter.chat.time",
            "I want to repay, but after basic living nothing is left at the moment. "
            "I would like to apply for a deferral. Please send me an itemised bill, and tell me "
            "which papers you need.",
        ),
        template(
            "letter.chat.options",
            "I want to repay and am working out what I can pay each month. Please send me an "
            "itemised bill, and tell me which arrangements I can apply for and which papers you "
            "need.",
        ),
        template(
            "letter.chat.interest",
            "Interest is overdue on it; the principal is not due yet. I want to keep to the "
            "contract. By when can I pay the interest, in one sum or in two? Please send me an "
            "itemised bill.",
        ),
        template(
            "letter.chat.clears",
            "I intend to pay it all off in one sum. Please tell me the full amount due on the day "
            "of payment and how it is made up, what can be waived, and when the settlement "
            "certificate comes.",
        ),
        template(
            "letter.chat.due",
            "It is not due yet, but I may not be able to pay all of it. I would like to apply for "
            "an extension or instalments before the date. Please tell me which papers you need.",
        ),
        template(
            "letter.chat.settle",
            "I would like to pay it off at once. Please tell me what is owed in full today and "
            "how it is made up, what can be waived, and when the settlement certificate comes.",
        ),
        template(
            "letter.chat.arrears",
            "I want to pay what is overdue, so that the contract goes on. Please tell me what "
            "brings it up to date on the day of payment, how it is made up, and into which "
            "account.",
        ),
        template(
            "letter.chat.papers",
            "Please send me the contract, an itemised bill and the record of payments. This is to "
            "check the account; it confirms no debt and promises no payment.",
        ),
        template(
            "letter.chat.answer",
            "Please answer here in writing, and give me the number of this request.",
        ),
        template(
            "letter.chat.keep",
            "Take a screenshot of what you sent and of every answer, with the day on it.",
        ),
        template(
            "letter.chat.never",
            "Send no password, no code from a message and no picture of your identity card into "
            "the chat; where papers are asked for, upload them in the app's own form.",
        ),
        same("letter.collector.title", shared.COLLECTOR_SCRIPT),
        template(
            "letter.collector.calm",
            "You may speak slowly, and you may end the call. Nothing has to be settled in it.",
        ),
        same("letter.collector.say", _SAY),
        template("letter.collector.ask", "What to ask and to write down"),
        template("letter.collector.ask-name", "name or staff number"),
        template("letter.collector.ask-who", "name, and a number to call back"),
        template("letter.collector.ask-sent", "whether the lender sent them, and what shows that"),
        template("letter.collector.ask-loan", "which loan they mean, and how much they ask for"),
        template("letter.collector.ask-firm", "firm, and a number to call back"),
        template("letter.collector.ask-engaged", "on whose behalf, and since when"),
        template(
            "letter.collector.ask-contract", "for which contract, and how the amount is made up"
        ),
        template("letter.collector.ask-written", "whether this can be sent in writing"),
        template("letter.collector.not", "What not to do"),
        template("letter.collector.not-amount", "Confirm an amount you have not checked."),
        template("letter.collector.not-date", "Promise a day or a sum."),
        template(
            "letter.collector.not-others", "Give names or numbers of family, friends or work."
        ),
        template(
            "letter.collector.not-pay", "Pay to a private account, or by a link that was sent."
        ),
        template(
            "letter.collector.not-pay-person",
            "Pay anyone but the lender, unless the lender has told you so in writing.",
        ),
        template("letter.collector.not-code", "Give passwords or codes from a message."),
        template("letter.collector.if", "If"),
        template(
            "letter.collector.if-threat",
            "threats or insults: say once that you keep a record, then hang up. If you feel "
            "unsafe: 110.",
        ),
        template(
            "letter.collector.if-court",
            "they speak as court or police: ask for office, name and case number, hang up, and "
            "check the same day by a number from the office's own site.",
        ),
        template(
            "letter.collector.if-door",
            "someone at the door: you need not open. If they force their way in: 110.",
        ),
        template("letter.collector.rules", "What you may point to"),
        template("letter.log", "Record of calls"),
        same("letter.log.when", shared.WHEN),
        template("letter.log.who", "Name, staff number, firm"),
        same("letter.log.words", shared.WORDS_SAID),
        template("letter.log.promised", "What was promised, by when"),
        template("letter.agreement.title", "Before you sign an agreement"),
        template(
            "letter.agreement.restarts",
            "Signing a plan or paying a part of it restarts the "
            "{law.limitation.period.years:count} years of limitation; where they were over, it "
            "may give that defence away. If you are not sure whether they are over, call 12348 "
            "first.",
        ),
        template(
            "letter.agreement.card",
            "For a card: the individualised plan runs {law.cards.most_years:count} years at "
            "most, by agreement with the bank.",
        ),
        template("letter.agreement.item", "Six things that should be in it"),
        template("letter.agreement.item-person", "Five things that should be in it"),
        template("letter.agreement.clause", "Where, and what it says"),
        template("letter.agreement.has-balance", "the balance, and what it is made of"),
        template("letter.agreement.has-balance-person", "how much is left"),
        template("letter.agreement.has-interest", "whether interest runs meanwhile"),
        template("letter.agreement.has-no-interest", "that no interest is added"),
        template(
            "letter.agreement.has-receipt",
            "a receipt that it is settled, and the note given back at the end",
        ),
        template("letter.agreement.has-payments", "amount and day of each payment"),
        template("letter.agreement.has-charges", "whether interest and fees run meanwhile"),
        template("letter.agreement.has-collection", "whether collection stops"),
        template("letter.agreement.has-missed", "what happens if one is missed"),
        template("letter.agreement.has-certificate", "the settlement certificate at the end"),
        template("letter.agreement.also", "Check as well:"),
        template(
            "letter.agreement.check-party",
            "the other side is the lender in the contract, or can show that it took over the claim",
        ),
        template(
            "letter.agreement.check-person",
            "the other side is who lent to you, or can show that the claim was passed on",
        ),
        template("letter.agreement.check-copy-person", "you have a copy that both have signed"),
        template(
            "letter.agreement.check-account",
            "the account to pay to is the lender's own, not a person's",
        ),
        template(
            "letter.agreement.check-report", "what is reported to the credit bureau while you pay"
        ),
        template(
            "letter.agreement.check-blank",
            "nothing is left blank, and the amount is one you can keep up",
        ),
        template("letter.agreement.check-copy", "you have a sealed copy, or the page saved"),
        template(
            "letter.agreement.not-sure",
            "If something is missing, ask for it to be written in. There is no need to sign on "
            "the day.",
        ),
        template("letter.papers.title", "Papers to have ready"),
        template("letter.papers.have", "Tick what you have:"),
        template("letter.papers.id", "identity card"),
        template(
            "letter.papers.loan",
            "contract, loan note or the loan's page (lender, rate, penalty clause, due dates)",
        ),
        template("letter.papers.bill", "the latest bills"),
        template("letter.papers.agreement", "the card agreement"),
        template("letter.papers.note", "the loan note or contract"),
        template("letter.papers.received", "transfers that show what you received"),
        template("letter.papers.messages", "messages about the loan, not deleted"),
        template(
            "letter.papers.statements",
            "the table of the all-in cost, for loans made since "
            "{law.lending.cost_table_from:month}",
        ),
        template("letter.papers.income", "proof of income, or of its loss"),
        template("letter.papers.job", "papers on the loss of work, where that is the cause"),
        template("letter.papers.medical", "diagnosis and medical bills, where that is the cause"),
        template(
            "letter.papers.community",
            "a note of hardship from community or employer, if you can get one",
        ),
        template("letter.papers.payments", "record of payments and debits"),
        template(
            "letter.papers.collection",
            "messages, letters and call logs of collection, with the day each came",
        ),
        template(
            "letter.papers.how",
            "Send copies and keep the originals. Write on a copy of the identity card what it is "
            "for.",
        ),
        template("letter.papers.own", "For yourself alone, not to be sent:"),
        template("letter.papers.budget", "your monthly budget"),
        template("letter.papers.debts", "a list of your other debts"),
        template(
            "letter.papers.never",
            "Never send passwords, codes from a message, or the bank card itself. Papers must be "
            "true: forged ones make things worse.",
        ),
        template("letter.private.title", "My month and the plan (private, not to be sent)"),
        template(
            "letter.private.keep",
            "This page holds the whole month. A lender who reads it knows how far it can press. "
            "The creditor's version is the statement.",
        ),
        template("letter.private.month", "The month"),
        template("letter.private.plan", "A plan you can keep"),
        template("letter.private.added", "What being overdue has added"),
        template("letter.private.limitation", "Limitation"),
        template(
            "letter.private.clock",
            "Counted from {start}, {law.limitation.period.years:count} years end on {ends}. "
            "Demands, debits and payments in between can have restarted them.",
        ),
        template(
            "letter.private.clock-instalments",
            "Of a loan in instalments {law.limitation.period.years:count} years run from the due "
            "day of the last one, or from the day all of it was validly called due. That day was "
            "not told, so no end is given.",
        ),
        template(
            "letter.private.clock-called",
            "Counted from the last instalment, {start}, {law.limitation.period.years:count} years "
            "end on {ends}. If all of the loan was validly called due earlier, they run from that "
            "day and may be over.",
        ),
        template(
            "letter.private.clock-contact",
            "If something was paid, promised or demanded on {start}, "
            "{law.limitation.period.years:count} years run from then, to {ends}; if it was only "
            "contact, the last day is {sooner}.",
        ),
        template(
            "letter.private.clock-older",
            "For a debt due so long ago an older, shorter period may apply, so no end is given.",
        ),
        template(
            "letter.private.clock-rough",
            "The days were told only roughly, so no end is given.",
        ),
        same("letter.private.assumed", common.ASSUMED),
    )
)
