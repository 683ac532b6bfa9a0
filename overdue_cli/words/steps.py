"""Words for what to do, ask and say."""

from overdue_cli.words.template import template

STEPS = dict(
    (
        template(
            "call-lender",
            "Call {number} (people answer {hours}). Say what happened. Ask three things: an "
            "itemised bill; whether a deferral or instalments are possible; how you get the "
            "agreement in writing. Words to read out are in section 6.",
        ),
        template(
            "find-lender",
            "Open the app or the contract and note who is named as lender (贷款人) and at which "
            "rate. Then run this again with it. No number is given here before that, so that you "
            "do not call the wrong one.",
        ),
        template(
            "call-contract-lender",
            "Call the service line printed in your contract or on the lender's own site, not one "
            "from a message. Say what happened. Ask for an itemised bill, for a deferral or "
            "instalments, and for the agreement in writing. Words to read out are in section 6.",
        ),
        template(
            "talk-to-private-lender",
            "Write to the lender, so that there is a record: what happened, what you can pay and "
            "when, and what you both count as paid so far. Words to read out are in section 6.",
        ),
        template(
            "advice-first",
            "Call 12348 (free legal advice) before you promise, sign or pay anything. Have the "
            "contract, the last payment and the messages you received at hand, and ask whether "
            "the claim can still be sued for.",
        ),
        template(
            "before-due",
            "If you can pay in full, do so in the official channel before the day ends and keep "
            "the receipt. If not, call the lender today and ask for an extension before the date "
            "passes.",
        ),
        template(
            "ask.itemised-bill",
            "An itemised bill: principal, interest, penalty, fees, each with its rate, its days "
            "and its clause. If refused: ask for it in writing and note the day.",
        ),
        template(
            "ask.instalments",
            "Instalments of what is owed, at an amount you can keep. If refused: a longer term, "
            "or a smaller amount for three months first.",
        ),
        template(
            "ask.individualised-plan",
            "For cards: the individualised plan (个性化分期), up to five years, by agreement with the "
            "bank. If refused: ask for the reason and for what papers would change it.",
        ),
        template(
            "ask.penalty-relief",
            "That penalty interest stops or is reduced while you pay. If refused: a rate no "
            "higher than the contract's.",
        ),
        template(
            "ask.card-relief",
            "That interest and the late-payment charge stop or are reduced while you pay. If "
            "refused: which part of the bill can be reduced, and on what papers.",
        ),
        template(
            "ask.above-the-line",
            "That what lies above the line in section 3 is waived; name the figure. If refused: "
            "you may put the same request to the court if it comes to a suit.",
        ),
        template(
            "ask.deferral",
            "A deferral of some months, with what happens to interest, report and collection "
            "meanwhile. If refused: a date on which they look at it again.",
        ),
        template(
            "ask.extension",
            "An extension (展期) before the due date; the law lets you apply, the lender decides. "
            "If refused: instalments.",
        ),
        template(
            "ask.in-writing",
            "Whatever is agreed, in writing or on a recorded line, before the first payment. If "
            "refused: repeat it to them by message and keep that.",
        ),
        template(
            "asking-is-no-right",
            "These are requests. For an ordinary loan no rule gives a right to instalments, to a "
            "waiver or to repay principal only; lenders decide case by case, and a reason with "
            "papers helps.",
        ),
        template(
            "sixty-instalments",
            "The plan of up to 60 months that many pages promise is a credit-card rule (and "
            "there, too, by agreement). It does not cover other loans.",
        ),
        template(
            "have-ready",
            "Have ready: identity card, the loan's page or contract, proof of income or of its "
            "loss, medical papers if illness is the cause, a list of your other debts, and your "
            "monthly budget.",
        ),
        template(
            "say-to-lender",
            '"Hello, I am the borrower. My payment is {days:days} late; {principal:money} of '
            "principal is overdue. The reason is ____. I want to repay. I can pay "
            "{payment:money} a month from {first_date:date}. Which arrangement can I apply for? "
            "What happens to penalty interest, the credit report and collection meanwhile? "
            'Please give me your staff number and send me the arrangement in writing."',
        ),
        template(
            "say-to-lender-no-offer",
            '"Hello, I am the borrower. My payment is {days:days} late; {principal:money} of '
            "principal is overdue. The reason is ____. I want to repay and am working out what I "
            "can pay each month. Please send me an itemised bill. Which arrangements can I apply "
            "for, and what papers do you need? Please give me your staff number and answer in "
            'writing."',
        ),
        template(
            "say-to-lender-due",
            '"Hello, I am the borrower. {principal:money} falls due now and I cannot pay it in '
            "full. The reason is ____. Before the date passes I would like to apply for an "
            "extension or for instalments. What do you need from me? Please give me your staff "
            'number and answer in writing."',
        ),
        template(
            "say-nothing-promised",
            '"Hello. Before I say anything about this claim I ask you to send me in writing: '
            "the contract, an itemised statement, the date of the last payment and of each "
            "demand you rely on, and, if the claim was transferred, proof of that. I am not "
            'admitting or promising anything in this call."',
        ),
        template(
            "say-to-collector",
            'To a collector: "Please tell me your name or staff number, your company, and who '
            "engaged you. Please speak only with me, not with my family or my employer. I will "
            "check this with the lender directly and answer there. I keep a record of this "
            'call."',
        ),
        template(
            "written-agreement",
            "Before you sign, six things should be in it: the balance and what it is made of; "
            "each payment's amount and date; whether interest and fees run meanwhile; whether "
            "collection stops; what happens if you miss one; and the settlement certificate at "
            "the end.",
        ),
        template("avoid.borrowing-to-repay", "Borrow to repay, or let a collector push you to."),
        template(
            "avoid.no-receipt",
            "Pay without a trace. Pay by transfer with a note of what it is for, and have the "
            "balance confirmed in writing.",
        ),
        template(
            "avoid.private-account",
            "Pay to a private account or by a link in a message. Pay only in the lender's own "
            "app or to the account in the contract.",
        ),
        template(
            "avoid.paid-agent",
            'Pay an agent for 停息挂账 ("interest stop"), for "credit repair" or for complaints '
            "in your name. Regulators have warned of forged papers and high fees; what they ask "
            "for, you can ask for yourself, free.",
        ),
        template(
            "avoid.losing-contact",
            "Lose contact or change your number without telling the lender. Being unreachable is "
            "what allows them to ask your contacts where you are.",
        ),
    )
)
