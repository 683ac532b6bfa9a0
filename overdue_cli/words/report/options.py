"""Words for what can be asked of a lender, and for where to turn when nothing is left."""

from overdue_cli.words.template import template

# Findings that come in kinds: the field that says which, and so which words.
BY_FIELD = {
    "option-individualised": "said",
    "option-instalments": "basis",
    "option-relief": "counted",
    "option-defer": "counted",
    "option-principal-first": "between",
    "option-instalments-open": "between",
    "papers": "cause",
    "option-instalments-shared": "others",
    "options-and-limitation": "period",
}
TEMPLATES = dict(
    (
        template(
            "option-settle",
            "Settle at once (request). About {owed:money} is owed today, and {at_hand:money} of "
            "what is at hand could go to it: ask which sum would close it, what is waived, and "
            "that the settlement certificate follows. Agree in writing before you pay. If "
            "refused: pay the arrears, or instalments.",
        ),
        template(
            "option-arrears",
            "Pay what is due (your right; nobody has to agree). About {due:money} brings it up to "
            "date; the {later:money} of principal not due yet then goes on as the contract has "
            "it, unless the whole loan was validly called due. Ask for the exact sum of the day "
            "first.",
        ),
        template(
            "option-arrears-alone",
            "Pay what is overdue (your right; nobody has to agree). About {due:money} brings it "
            "up to date; what is not due yet then goes on as the contract has it, unless the "
            "whole loan was validly called due. Ask for the exact sum of the day first.",
        ),
        template(
            "option-instalments.terms",
            "Instalments again (request). {payment:said-money} a month, {months:number} months; "
            "if interest runs on as it does now, that adds about {cost:money} to what is owed "
            "today. If refused: a longer term, or a smaller amount for three months first.",
        ),
        template(
            "option-instalments.before-due",
            "Instalments again (request). {payment:said-money} a month, {months:number} months; "
            "at the contract's interest without penalty, for nothing is overdue, that adds about "
            "{cost:money} to what is owed today. If refused: a longer term, or a smaller amount "
            "for three months first.",
        ),
        template(
            "option-instalments.free",
            "Instalments again (request). {payment:said-money} a month, {months:number} months; "
            "by the terms entered nothing is added to what is owed today. If refused: a longer "
            "term, or a smaller amount for three months first.",
        ),
        template(
            "option-instalments.unagreed",
            "Instalments again (request). {payment:said-money} a month, {months:number} months if "
            "nothing is added. No interest was agreed, but for the days overdue the lender may "
            "claim the one-year LPR (section 2): have it written down that none runs while you "
            "pay. If refused: a longer term, or a smaller amount for three months first.",
        ),
        template(
            "option-instalments.example",
            "Instalments again (request). {payment:said-money} a month: at the example of "
            "{rate:rate} a {period:period} that is {months:number} months and adds about "
            "{cost:money} to what is owed today. If refused: a longer term, or a smaller amount "
            "for three months first.",
        ),
        template(
            "option-instalments-at-cap",
            "Held to the line between persons, the same payment ends in {months:number} months, "
            "{total:money} in all. A court does not support what lies above it; there is no need "
            "to agree to more.",
        ),
        template(
            "option-defer-at-cap",
            "Held to the line between persons, {days:days} add at most {cost:money}.",
        ),
        template(
            "option-instalments-shared.in-turn",
            "Instalments again (request). {payment:said-money} a month is what this lender can "
            "get now; others wait until it is their turn. If refused: a smaller amount for three "
            "months first.",
        ),
        template(
            "option-instalments-shared.in-proportion",
            "Instalments again (request). {payment:said-money} a month is this lender's share; "
            "say that the others get theirs in the same proportion. If refused: a smaller amount "
            "for three months first.",
        ),
        template(
            "option-instalments-relief",
            "Instalments again, together with an end to penalty interest (request). "
            "{payment:said-money} a month; while penalty interest runs on that does not clear it, "
            "so ask for both. If refused: a smaller amount for three months first.",
        ),
        template(
            "option-instalments-open.person",
            "Payment by the month (request). There is no amount to name yet; promise none before "
            "it holds. If refused: a day to look at it again.",
        ),
        template(
            "option-instalments-open.lender",
            "Instalments again (request). There is no amount to name yet; ask which terms there "
            "are, and promise none before it holds. If refused: a date to look at it again.",
        ),
        template(
            "option-individualised.open-beside-offer",
            "The individualised plan for cards (个性化分期; request): by regulation, where the "
            "debt exceeds what you can pay and you are still willing to, the bank may agree to up "
            "to {law.cards.most_years:count} years. Name the {offer:said-money} a month of the "
            "words above first, which pays it sooner. The least such a plan comes to, for when "
            "that is too much to keep: over {months:number} months what is owed today would be "
            "{monthly:money} a month, the last {last:money}, or up to {most:money} with charges "
            "at their highest, without further ones; ask whether any come on top. Once signed, "
            "the bank must stop collecting while you keep to it; until it is paid off you do not "
            "apply for cards anywhere. If refused: the reason, and what papers would change it.",
        ),
        template(
            "option-individualised.known-beside-offer",
            "The individualised plan for cards (个性化分期; request): by regulation, where the "
            "debt exceeds what you can pay and you are still willing to, the bank may agree to "
            "up to {law.cards.most_years:count} years. Name the {offer:said-money} a month of the "
            "words above first, which pays it sooner. The least such a plan comes to, for when "
            "that is too much to keep: over {months:number} months what is owed today would be "
            "{monthly:money} a month, the last {last:money}, without further charges; ask whether "
            "any come on top. Once signed, the bank must stop collecting while you keep to it; "
            "until it is paid off you do not apply for cards anywhere. If refused: the reason, "
            "and what papers would change it.",
        ),
        template(
            "option-individualised.open",
            "The individualised plan for cards (个性化分期; request): by regulation, where the "
            "debt exceeds what you can pay and you are still willing to, the bank may agree to up "
            "to {law.cards.most_years:count} years. Over {months:number} months what is owed "
            "today would be {monthly:money} a month, the last {last:money}, or up to {most:money} "
            "with charges at their highest, without further ones; ask whether any come on top. "
            "Once signed, the bank must stop collecting while you keep to it; until it is paid "
            "off you do not apply for cards anywhere. If refused: the reason, and what papers "
            "would change it.",
        ),
        template(
            "option-individualised.known",
            "The individualised plan for cards (个性化分期; request): by regulation, where the "
            "debt exceeds what you can pay and you are still willing to, the bank may agree to "
            "up to {law.cards.most_years:count} years. Over {months:number} months what is "
            "owed today would be {monthly:money} a month, the last {last:money}, without "
            "further charges; ask whether any come on top. Once signed, the bank must stop "
            "collecting while you keep to it; until it is paid off you do not apply for cards "
            "anywhere. If refused: the reason, and what papers would change it.",
        ),
        template(
            "individualised-above-left",
            "{monthly:money} a month is more than what is left to you now. Do not sign for it; "
            "say what you can keep up, and ask for time or for part to be waived.",
        ),
        template(
            "option-extend",
            "Extension (展期; the law lets you apply before the due date, the lender decides). "
            "Ask until when, at which rate, and that it does not count as overdue. If refused: "
            "instalments.",
        ),
        template(
            "option-bill-instalments",
            "Pay at least the minimum (where the card agreement has one, nobody has to agree; "
            "interest runs on), or ask for instalments of this bill (request). Ask what each "
            "costs a year before you agree.",
        ),
        template(
            "option-defer.loan",
            "Deferral (request). {days:days} would add about {cost:money} if penalty interest "
            "runs on, {contract_cost:money} if only the contract's interest does: ask for the "
            "second, or for none. If refused: a date on which they look at it again.",
        ),
        template(
            "option-defer.one-rate",
            "Deferral (request). {days:days} would add about {cost:money}: ask for less, or for "
            "none. If refused: a date on which they look at it again.",
        ),
        template(
            "option-defer.loan-example",
            "Deferral (request). At the example of {rate:rate} a {period:period}, {days:days} "
            "would add about {cost:money} if penalty interest runs on, {contract_cost:money} if "
            "only the contract's interest does: ask for the second, or for none. If refused: a "
            "date on which they look at it again.",
        ),
        template(
            "option-defer.one-rate-example",
            "Deferral (request). At the example of {rate:rate} a {period:period}, {days:days} "
            "would add about {cost:money}: ask for less, or for none. If refused: a date on which "
            "they look at it again.",
        ),
        template(
            "option-defer.compound-example",
            "Deferral (request). At the example of {rate:rate} a {period:period}, {days:days} "
            "would add about {cost:money} if penalty and compound interest run on, "
            "{contract_cost:money} if only the contract's interest does: ask for the second, or "
            "for none. If refused: a date on which they look at it again.",
        ),
        template(
            "option-defer.card",
            "Deferral (request). {days:days} would add about {cost:money} at the rate used here; "
            "ask for none, and for no late-payment charge. If refused: a date on which they look "
            "at it again.",
        ),
        template(
            "option-defer.compound",
            "Deferral (request). {days:days} would add about {cost:money} if penalty and compound "
            "interest run on, {contract_cost:money} if only the contract's interest does: ask for "
            "the second, or for none. If refused: a date on which they look at it again.",
        ),
        template(
            "option-defer.unagreed",
            "Deferral (request). No interest was agreed, but for days overdue the lender may "
            "claim the one-year LPR (section 2): ask that these {days:days} do not count as "
            "overdue, and have it in writing. If refused: a date on which they look at it again.",
        ),
        template(
            "option-defer.free",
            "Deferral (request). By the terms entered nothing is added in the next {days:days}; "
            "have that in writing, too. If refused: a date on which they look at it again.",
        ),
        template(
            "option-relief.compound",
            "Penalty and compound interest stopped or reduced while you pay (request). Each "
            "{days:days} of that save about {saves:money}. If refused: a rate no higher than the "
            "contract's.",
        ),
        template(
            "option-relief.loan",
            "Penalty interest stopped or reduced while you pay (request). Each {days:days} of "
            "that save about {saves:money}. If refused: a rate no higher than the contract's.",
        ),
        template(
            "option-relief.compound-example",
            "Penalty and compound interest stopped or reduced while you pay (request). At the "
            "example of {rate:rate} a {period:period}, each {days:days} of that save about "
            "{saves:money}. If refused: a rate no higher than the contract's.",
        ),
        template(
            "option-relief.loan-example",
            "Penalty interest stopped or reduced while you pay (request). At the example of "
            "{rate:rate} a {period:period}, each {days:days} of that save about {saves:money}. If "
            "refused: a rate no higher than the contract's.",
        ),
        template(
            "option-relief.card",
            "Interest and late-payment charges stopped or reduced while you pay (request). Each "
            "{days:days} without interest save about {saves:money}. If refused: which part of the "
            "bill can be reduced, and on what papers.",
        ),
        template(
            "option-pause-collection",
            "No collection while you keep to what was agreed (request; for a card's "
            "individualised plan it is a duty of the bank once signed). It costs nothing to ask; "
            "have it in the written agreement.",
        ),
        template(
            "option-principal-first.person",
            "Payments to principal first (request; the law counts fees and interest first unless "
            "you agree otherwise). It lowers what interest runs on. If refused: ask it for the "
            "last instalments.",
        ),
        template(
            "option-principal-first.lender",
            "Payments to principal first (request; the law counts fees and interest first unless "
            "you agree otherwise). Few lenders grant it; it lowers what interest runs on. If "
            "refused: ask it for the last ones.",
        ),
        template(
            "options-and-record",
            "Credit record: none of these deletes what was reported; a record of being overdue "
            "stays {law.credit_report.kept.years:count} years from when all arrears are paid. "
            "How an agreed plan is reported is for the lender; ask before you sign.",
        ),
        template(
            "options-and-limitation.suit",
            "Limitation: asking for time or for instalments, and any payment, counts as "
            "agreeing to pay, so the {law.limitation.period.years:count} years begin again; "
            "a waiver asked for may, too.",
        ),
        template(
            "options-and-limitation.enforcement",
            "Limitation: once a judgment is in force it is no longer the "
            "{law.limitation.period.years:count} years that count but the "
            "{law.deadlines.steps[enforcement].years:numeral} years to apply for enforcement. "
            "Asking for time, a payment or a plan can interrupt them too; if you think they "
            "are over, ask 12348 before you offer anything.",
        ),
        template(
            "options-and-limitation.notarised",
            "Limitation: a notarised claim can be enforced without a suit, so what counts is the "
            "{law.deadlines.steps[enforcement].years:numeral} years to apply for enforcement, "
            "from the last day on which the document says it is to be paid. Of instalments the "
            "law counts from the last one, an older interpretation from each; take neither as "
            "certain. Asking for time, a payment or a plan can interrupt them, and so does the "
            "creditor's asking the notary for a certificate of enforcement; if you think they are "
            "over, ask 12348 before you offer anything.",
        ),
        template(
            "papers.job-loss",
            "Papers for the cause: the notice or certificate that the job ended, registration as "
            "unemployed, statements of the account wages came into.",
        ),
        template(
            "papers.income-reduced",
            "Papers for the cause: wage slips or account statements from before and after, a note "
            "of the employer on lower pay or short time.",
        ),
        template(
            "papers.irregular-income",
            "Papers for the cause: account statements of the last six to twelve months, orders or "
            "settlements of the platform you work for.",
        ),
        template(
            "papers.illness",
            "Papers for the cause: the diagnosis, invoices, and what insurance paid. You may "
            "cover what is not needed; a diagnosis is sensitive personal information.",
        ),
        template(
            "papers.business",
            "Papers for the cause: cancellation of the business or the end of the lease, tax or "
            "account statements that show the loss.",
        ),
        template(
            "papers.family",
            "Papers for the cause: whatever shows it, such as papers on a death, a divorce or a "
            "birth, and what it cost.",
        ),
        template(
            "papers.disaster",
            "Papers for the cause: a report of the police or the fire service, a note of the "
            "community, what insurance paid.",
        ),
        template(
            "papers.other",
            "Papers for the cause: whatever shows it; a note of hardship from the community or "
            "the employer helps if you can get one.",
        ),
    )
)
