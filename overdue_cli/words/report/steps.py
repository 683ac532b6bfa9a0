"""Words for what to do, ask and say."""

from overdue_cli.words.template import same, template

_IN_WRITING_PERSON = template(
    "ask.in-writing-person",
    "Whatever is agreed, in a message or on paper before the first payment, and a note that it is "
    "settled after the last. If refused: write it to the lender yourself and keep that.",
)

# Findings that come in kinds: the field that says which, and so which words.
BY_FIELD = {
    "call-lender": "ask",
    "pay-in-app": "to",
    "pay-arrears": "said",
    "say-arrears": "to",
    "pay-in-grace": "basis",
    "call-contract-lender": "ask",
    "before-due": "lender",
    "before-due-on": "lender",
    "ask": "said",
    "asking-is-no-right": "lender",
    "have-ready": "lender",
    "court-first": "paper",
    "court-first-passed": "paper",
    "say-in-court": "paper",
    "say-settle": "to",
    "others-contacted": "said",
    "advice-first": "of",
    "say-to-lender": "said",
    "say-to-collector": "between",
    "note-the-call": "between",
    "written-agreement": "between",
    "say-to-lender-no-offer": "to",
    "say-to-lender-no-money": "to",
    "say-to-lender-clears": "said",
    "say-to-lender-due": "to",
    "avoid": "what",
}
TEMPLATES = dict(
    (
        template(
            "court-first.unopened",
            "What came comes first. Open it, note who sent it, its number and the day, and with "
            "it in your hand call 12348 (free). The lender can wait until you know what it is.",
        ),
        template(
            "court-first-passed.payment-order",
            "The court comes first. Call 12348 (free) with the payment order in your hand: can "
            "the court still give you time, and what would enforcement mean. Then speak with "
            "the lender. Even in enforcement what you and those you support need to live on is "
            "left to you.",
        ),
        template(
            "court-first-passed.complaint",
            "The court comes first. Call it with the case number on the papers: ask for the day "
            "of the hearing, and whether it still takes your answer. Then 12348 (free legal "
            "advice). You can still settle, before the hearing or at it; where limitation may be "
            "over, only after asking.",
        ),
        template(
            "court-first-passed.judgment",
            "The court comes first. Call 12348 (free) with the judgment in your hand: is it in "
            "force, and what can still be done. Then speak with the other side about how to "
            "pay. Even in enforcement what you and those you support need to live on is left to "
            "you.",
        ),
        template(
            "court-first-passed.preservation",
            "The court comes first. Call the judge named in the ruling: what is frozen, for how "
            "much, and until when. If money you live on is in it, say so and ask which papers are "
            "needed. Then 12348 (free legal advice).",
        ),
        template(
            "court-first-passed.ruling",
            "The court comes first. Call 12348 (free legal advice) with the ruling in your hand "
            "and ask whether it is in force and what comes next. Then the court, with the case "
            "number: what is still to be done, and by when.",
        ),
        template(
            "court-first-passed.appeal",
            "The court comes first. Call it with the case number: does it still take your answer, "
            "and is there a hearing. Then 12348 (free legal advice). You can still settle with "
            "the other side.",
        ),
        template(
            "court-first-passed.award",
            "The award comes first. Call 12348 (free) with it in your hand: what can still be "
            "done. Then speak with the other side about how to pay. Even in enforcement what "
            "you and those you support need to live on is left to you.",
        ),
        template(
            "court-first-passed.notarised-claim",
            "The court comes first. Call 12348 (free) with the notice in your hand: does a suit "
            "against the notarised claim make sense. Then speak with the other side about how "
            "to pay. Even in enforcement what you and those you support need to live on is left "
            "to you.",
        ),
        template(
            "court-first.payment-order",
            "The court comes first. Call 12348 (free) with the payment order in your hand: is "
            "there ground for an objection. Then speak with the lender; where limitation may be "
            "over, only after asking. Talks do not stop the "
            "{law.deadlines.steps[payment-order-objection].days:number} days.",
        ),
        template(
            "court-first.complaint",
            "The court comes first. Call 12348 (free) with the papers in your hand: what "
            "belongs in the answer. You can still settle before the hearing and at it; where "
            "limitation may be over, only after asking.",
        ),
        template(
            "court-first.judgment",
            "The court comes first. Call 12348 (free legal advice) with the judgment in your hand "
            "and ask whether an appeal makes sense.",
        ),
        template(
            "court-first.preservation",
            "The court comes first. Call the judge named in the ruling: what is frozen, for how "
            "much, until when. If money you live on is in it, say so and ask which papers are "
            "needed. Ask 12348 (free) about reconsideration today.",
        ),
        template(
            "court-first.ruling",
            "The court comes first. Read what the ruling decides and its last paragraph, and "
            "with it in your hand ask 12348 (free) whether it can be appealed and whether that "
            "helps you.",
        ),
        template(
            "court-first.appeal",
            "The court comes first. Call 12348 (free) with the appeal in your hand: what "
            "belongs in the answer, and is your own time to appeal still open. You can still "
            "settle with the other side.",
        ),
        template(
            "court-first.final-judgment",
            "The court comes first. Call 12348 (free) with the judgment in your hand: what does "
            "it order, by which day, and is there a ground for a retrial. Then speak with the "
            "other side about how to pay. Even in enforcement what you and those you support "
            "need to live on is left to you.",
        ),
        template(
            "court-first.arbitration",
            "The arbitration comes first. Ask the institution until when you can answer and "
            "when the hearing is; and 12348 (free) whether you are bound to arbitrate, and what "
            "to answer. You can still settle; where limitation may be over, only after asking.",
        ),
        template(
            "court-first.award",
            "The award comes first. Call 12348 (free) with it in your hand: is there a ground "
            "to have it set aside. Then speak with the other side about how to pay. Even in "
            "enforcement what you and those you support need to live on is left to you.",
        ),
        template(
            "court-first.notarised-claim",
            "The court comes first. Call 12348 (free) with the notary's papers and the notice "
            "in your hand: is the notarisation wrong, or the sum? They go different ways. Then "
            "speak with the other side about how to pay. What you and those you support need to "
            "live on stays yours.",
        ),
        template(
            "court-first.enforcement",
            "The court comes first. Read what the notice asks, report what you own, and call the "
            "enforcement judge named in it: say what comes in and what living costs. With the "
            "notice in your hand ask 12348 (free) what else you can do.",
        ),
        template(
            "others-contacted.family",
            "They contacted your family. Who neither signed nor guaranteed as a rule does not "
            "owe this (between spouses it depends on what the money was for) and need promise "
            'nothing; "Please speak with the borrower, I promise nothing" is enough. Keep the '
            "messages.",
        ),
        template(
            "others-contacted.workplace",
            "They contacted your workplace. Telling it what you owe may infringe your privacy. "
            "Keep the messages.",
        ),
        template(
            "others-contacted.friends",
            "They contacted friends or others. Who neither signed nor guaranteed need answer "
            "nothing. Keep the messages.",
        ),
        template(
            "others-contacted.family-besides",
            "They contacted your family too: who neither signed nor guaranteed as a rule does "
            "not owe this (between spouses it depends on what the money was for).",
        ),
        template(
            "others-contacted.workplace-besides",
            "They contacted your workplace too: that may infringe your privacy.",
        ),
        template(
            "others-contacted.friends-besides",
            "They contacted friends or others too: who neither signed nor guaranteed need answer "
            "nothing.",
        ),
        template(
            "stop-contacting",
            "`overdue letter {letter}`, with what you entered, asks in writing that it stops.",
        ),
        template(
            "ask-for-aid",
            "First ask your community office for help with basic needs (低保).",
        ),
        template(
            "find-lender",
            "Open the app or the contract and note who is named as lender (贷款人), whom to call, "
            "and at which rate. Add both, and the figures come nearer.",
        ),
        template(
            "talk-to-private-lender",
            "Write to the lender, so that there is a record. First check what you received and "
            "paid back: interest deducted in advance is not principal, and where none was agreed "
            "none is owed for the term. Confirm no total before the figures agree. Words are in "
            "section 6.",
        ),
        template(
            "advice-first.loan",
            "Call 12348 (free legal advice) before you promise, sign or pay anything. Have the "
            "contract, the last payment and messages at hand; ask whether the claim is still "
            "within limitation.",
        ),
        template(
            "advice-first.card",
            "Call 12348 (free legal advice) before you promise, sign or pay anything. Have the "
            "card agreement, the last payment and what the bank sent at hand, read or not; ask "
            "whether the claim is still within limitation.",
        ),
        template(
            "advice-first.card-at-amount",
            "Call 12348 (free legal advice) before you promise, sign or pay anything. Have the "
            "card agreement, the last payment and what the bank sent at hand, read or not. Ask "
            "two things: whether the claim is still within limitation, and what section 4 says of "
            "criminal law for a principal like this.",
        ),
        template(
            "before-due.loan",
            "If you can pay in full, do so where you always repay it, by the due date, and keep "
            "the receipt. If not, contact the lender today and apply for an extension before it "
            "passes.",
        ),
        template(
            "before-due.card",
            "If you can pay in full or at least the minimum, do so in the bank's own app on the "
            "due date at the latest. If not, ask the bank today about instalments of the bill.",
        ),
        template(
            "before-due.private",
            "If you can pay, do so on the due date at the latest, by transfer with a note of what "
            "it is for. If not, "
            "write to the lender today and ask for more time before the date passes.",
        ),
        template(
            "before-due-on.loan",
            "The next due day is {due:date}, {days:days} from now. If you can pay in full, do so "
            "where you always repay it by then, and keep the receipt. If not, contact the lender "
            "now and apply for an extension before that day passes.",
        ),
        template(
            "before-due-on.card",
            "The next due date is {due:date}, {days:days} from now. If you can pay in full or at "
            "least the minimum, do so in the bank's own app by then. If not, ask the bank now "
            "about instalments of the bill.",
        ),
        template(
            "before-due-on.private",
            "The next due day is {due:date}, {days:days} from now. If you can pay, do so by then "
            "by transfer with a note of what it is for. If not, write to the lender now and ask "
            "for more time before that day passes.",
        ),
        template("before-due-line", "The lender's line: {number} (people answer {hours})."),
        template(
            "someone-to-talk-to",
            "If tonight is too much: {number}, psychological support, anonymous.",
        ),
        template(
            "ask.itemised-bill",
            "An itemised bill: principal, interest, what was added once overdue, fees, each with "
            "its rate, its days and its clause. If refused: ask for it in writing and note the "
            "day.",
        ),
        template(
            "ask.itemised-bill-person",
            "To go through the account together: what was lent and when, what was held back, what "
            "was paid back and when, whether interest was agreed, and what is left. If refused: "
            "send your own list with the transfers by message, and note the day.",
        ),
        template(
            "ask.itemised-bill-person-free",
            "To go through the account together: what was lent and when, what was paid back and "
            "when, and what is left. If refused: send your own list with the transfers by "
            "message, and note the day.",
        ),
        template(
            "ask.above-the-line",
            "That what lies above the line in section 3 is waived; name the figure. If refused: "
            "you may ask the court for it if you are sued.",
        ),
        template(
            "ask.check-the-line",
            "Once you have the itemised bill: if the total by its actual rate and penalty is "
            "above the line in section 3, ask for the part above to be waived.",
        ),
        template(
            "ask.line-in-court",
            "What lies above the line in section 3 now belongs before the court: into the answer "
            "and to the hearing. A court does not cut it unasked.",
        ),
        template(
            "ask.line-in-objection",
            "What lies above the line in section 3 now belongs before the court: into the written "
            "objection to the payment order. A court does not cut it unasked.",
        ),
        template(
            "ask.line-in-arbitration",
            "What lies above the line in section 3 now belongs before the arbitration "
            "institution: into the answer to it and to its hearing. Nobody cuts it unasked.",
        ),
        template(
            "ask.line-notarised",
            "What lies above the line in section 3: name the figure and ask for it to be waived. "
            "The creditor of a notarised claim can apply for enforcement without suing you, so do "
            "not wait for a suit: how to resist enforcement is said at the top.",
        ),
        template(
            "ask.in-writing",
            "Whatever is agreed, in writing or on a recorded line, before the first payment. If "
            "refused: repeat it to them by message and keep that.",
        ),
        _IN_WRITING_PERSON,
        same("ask.in-writing-person-free", _IN_WRITING_PERSON),
        template(
            "asking-is-no-right.private",
            "These are requests. No rule gives a right to instalments or to a later day between "
            "persons; it is for the two of you to agree on.",
        ),
        template(
            "asking-is-no-right.loan",
            "These are requests. For an ordinary loan no rule gives a right to instalments, to a "
            "waiver or to repay principal only; lenders decide case by case, and a reason with "
            "papers helps.",
        ),
        template(
            "asking-is-no-right.card",
            "These are requests. The individualised plan, too, needs the bank's agreement; a "
            "reason with papers helps.",
        ),
        template(
            "industry-mediation",
            "If talks get stuck, there are mediators for financial disputes (金融纠纷调解组织). "
            "Ask the lender, or 12348, which one is there for your place, and what it costs. Both "
            "sides have to agree to it.",
        ),
        template(
            "sixty-instalments",
            "The plan of up to {law.cards.most_months:number} months that many pages promise "
            "is a credit-card rule (and there, too, by agreement). It does not cover other "
            "loans.",
        ),
        template(
            "have-ready.loan",
            "Have ready: identity card, the loan's page or contract, proof of income or of its "
            "loss, medical papers if illness is the cause, a note of hardship from community or "
            "employer if you can get one, a list of your other debts, and your monthly budget.",
        ),
        template(
            "have-ready.card",
            "Have ready: identity card, the bill and the card agreement, proof of income or of "
            "its loss, medical papers if illness is the cause, a note of hardship from community "
            "or employer if you can get one, a list of your other debts, and your monthly budget.",
        ),
        template(
            "have-ready.private",
            "Have ready: the note or contract, the transfers that show what you received and "
            "paid back, and your monthly budget.",
        ),
        template(
            "copy-from-contract",
            "Copy six things from the contract or the app: lender, rate (a day or a year), how "
            "the overdue rate is set, due dates, the acceleration clause, fees.",
        ),
        template(
            "note-the-call.person",
            "After you have spoken, note the day, the time, the answer, and what each of you "
            "promised by when; or send it to the lender.",
        ),
        template(
            "note-the-call.lender",
            "After a call, note the day, the time, the name or staff number, the answer, and the "
            "day on which they promised to come back to you.",
        ),
        template(
            "say-amount-shown",
            'The principal in these words is an estimate. If you are asked: "The app shows '
            '{shown:said-money}. How much of it is principal, how much interest and penalty?"',
        ),
        template(
            "say-to-lender.lender",
            '"Hello, I am the borrower. My payment is {roughly:roughly}{days:days} late; '
            "{principal:said-money} of principal is overdue. The reason is {cause:said}. I want "
            "to repay. I can pay {payment:said-money} a month from {first_date:start}. Which "
            "arrangement can I apply for? What happens to penalty interest, the credit report and "
            "collection meanwhile? Please give me your staff number and send me the arrangement "
            'in writing."',
        ),
        template(
            "say-to-lender.issuer",
            '"Hello, I am the cardholder. I am {roughly:roughly}{days:days} past the due date and '
            "owe {principal:said-money} of principal. The reason is {cause:said}. I want to "
            "repay. I can pay {payment:said-money} a month from {first_date:start}. Can I apply "
            "for an individualised plan? What happens to interest, the late-payment charge and "
            "collection meanwhile? Please give me your staff number and send me the arrangement "
            'in writing."',
        ),
        template(
            "say-to-lender.person",
            'Message: "____, the loan I had from you is {roughly:roughly}{days:days} past due; '
            "the reason is {cause:said}. I would like to pay {payment:said-money} a month from "
            "{first_date:start}. By my count I received ¥____ and have paid back ¥____; what do "
            'you have? If it suits you, answer here so that we both have it in writing."',
        ),
        template(
            "say-to-lender.person-interest",
            'Message: "____, the loan I had from you is {roughly:roughly}{days:days} past due; '
            "the reason is {cause:said}. I would like to pay {payment:said-money} a month from "
            "{first_date:start}. By my count I received ¥____ and have paid back ¥____; what do "
            "you have? How do we count interest meanwhile? If it suits you, answer here so that "
            'we both have it in writing."',
        ),
        template(
            "say-in-grace",
            '"Hello, I am the cardholder. My bill was due {days:days} ago and I still owe '
            "{principal:said-money} of it. Does my card have days of grace, until which day and "
            "hour? Does a payment by {last_day:date} count as in time? What is the minimum? If I "
            "cannot pay it in full, can the bill be paid in instalments, and what do they cost? "
            'Please give me your staff number and answer in writing."',
        ),
        template(
            "say-to-lender-no-offer.lender",
            '"Hello, I am the borrower. My payment is {roughly:roughly}{days:days} late; '
            "{principal:money} of principal is overdue. The reason is {cause:said}. I want to "
            "repay and am working out what I can pay each month. Please send me an itemised bill. "
            "Which arrangements can I apply for, and what papers do you need? Please give me your "
            'staff number and answer in writing."',
        ),
        template(
            "say-to-lender-no-offer.issuer",
            '"Hello, I am the cardholder. I am {roughly:roughly}{days:days} past the due date and '
            "owe {principal:money} of principal. The reason is {cause:said}. I want to repay and "
            "am working out what I can pay each month. Please send me an itemised bill. Can I "
            "apply for an individualised plan, and what papers do you need? Please give me your "
            'staff number and answer in writing."',
        ),
        template(
            "say-to-lender-no-offer.person",
            'Message: "____, the loan I had from you is {roughly:roughly}{days:days} past due; '
            "the reason is {cause:said}. I am working out what I can pay each month. By my count "
            "I received ¥____ and have paid back ¥____; what do you have? Please answer here so "
            'that we both have it in writing."',
        ),
        template(
            "say-to-lender-no-money.lender",
            '"Hello, I am the borrower. My payment is {roughly:roughly}{days:days} late; '
            "{principal:money} of principal is overdue. The reason is {cause:said}. I want to "
            "repay, but after basic living nothing is left at the moment to pay with. I "
            "would like a deferral until ____ and will report again then. Please send me "
            'an itemised bill, give me your staff number and answer in writing."',
        ),
        template(
            "say-to-lender-no-money.issuer",
            '"Hello, I am the cardholder. I am {roughly:roughly}{days:days} past the due date and '
            "owe {principal:money} of principal. The reason is {cause:said}. I want to repay, but "
            "after basic living nothing is left at the moment to pay with. Can "
            "interest and the late-payment charge stop until ____? I will report again then. "
            'Please send me an itemised bill, give me your staff number and answer in writing."',
        ),
        template(
            "say-to-lender-no-money.person",
            'Message: "____, the loan I had from you is {roughly:roughly}{days:days} past due; '
            "the reason is {cause:said}. At the moment nothing is left after basic "
            "living. I will write to you again on ____. By my count I received ¥____ and have "
            'paid back ¥____; what do you have?"',
        ),
        template(
            "say-to-lender-clears.lender",
            '"Hello, I am the borrower. My payment is {roughly:roughly}{days:days} late; '
            "{principal:money} of principal is overdue. I intend to pay it all by "
            "{first_date:date}. Please tell me the full amount due on that day and how it is made "
            'up. Please give me your staff number and answer in writing."',
        ),
        template(
            "say-to-lender-clears.issuer",
            '"Hello, I am the cardholder. I am {roughly:roughly}{days:days} past the due date and '
            "owe {principal:money} of principal. I intend to pay it all by {first_date:date}. "
            "Please tell me the full amount due on that day and how it is made up. Please give me "
            'your staff number and answer in writing."',
        ),
        template(
            "say-to-lender-clears.person",
            'Message: "____, I intend to pay back the loan, {roughly:roughly}{days:days} past '
            "due, in full by {first_date:date}. By my count I received ¥____ and have paid back "
            '¥____; how much is left on your side? Please answer here."',
        ),
        template(
            "say-to-lender-clears.lender-arrears",
            '"Hello, I am the borrower. My payment is {roughly:roughly}{days:days} late; '
            "{principal:money} of principal is overdue. I intend to pay what is overdue by "
            "{first_date:date}. Please tell me what brings it up to date on that day and how it is "
            "made up, and confirm that the contract then goes on. Please give me your staff number "
            'and answer in writing."',
        ),
        template(
            "say-to-lender-clears.issuer-arrears",
            '"Hello, I am the cardholder. I am {roughly:roughly}{days:days} past the due date; '
            "{principal:money} of principal is overdue. I intend to pay what is overdue by "
            "{first_date:date}. Please tell me what brings it up to date on that day and how it is "
            'made up. Please give me your staff number and answer in writing."',
        ),
        template(
            "say-to-lender-clears.person-arrears",
            'Message: "____, a part of the loan I had from you is {roughly:roughly}{days:days} '
            "past due. I intend to pay that part by {first_date:date}; the rest I pay as we "
            'agreed. How much is past due on your side? Please answer here."',
        ),
        template(
            "say-to-lender-due.lender",
            '"Hello, I am the borrower. {principal:money} is about to fall due and I cannot pay '
            "it in full. The reason is {cause:said}. Before the date passes I would like to apply "
            "for an extension or for instalments. What do you need from me? Please give me your "
            'staff number and answer in writing."',
        ),
        template(
            "say-to-lender-due.issuer",
            '"Hello, I am the cardholder. {principal:money} falls due now and I cannot pay it in '
            "full. The reason is {cause:said}. Can this bill be paid in instalments, and what "
            'does that cost? Please give me your staff number and answer in writing."',
        ),
        template(
            "say-to-lender-due.person",
            'Message: "____, the loan I had from you is about to fall due and I cannot pay it in '
            "full; the reason is {cause:said}. Could we put it off until ____? Please answer here "
            'so that we both have it in writing."',
        ),
        template(
            "say-in-court.unopened",
            '"Hello, I am the borrower. I have received official papers and am finding out what '
            "they are. Until then I confirm no amount and promise no day in this call. Please "
            'send me in writing what you claim and how it is made up."',
        ),
        template(
            "say-in-court.complaint",
            '"Hello, I am the borrower. About this loan I have received papers of the ____ court, '
            "case number ____. I would like to settle before the hearing. Please send me in "
            "writing what you claim and how it is made up; in this call I confirm no amount and "
            "promise no day. What we agree goes into writing, or into a mediation statement of "
            'the court. Please send notices to my present address: ____."',
        ),
        template(
            "say-in-court.judgment",
            '"Hello, I am the borrower. About this loan I have received a judgment of the ____ '
            "court, case number ____. The amount is for the paper and the court to say. If you "
            "have terms for payment by instalments, please send them to me in writing; in this "
            'call I confirm no amount and promise no day."',
        ),
        template(
            "say-in-court.preservation",
            '"Hello, I am the borrower. About this loan I have received a preservation ruling of '
            "the ____ court, number ____. I would like to speak about a settlement and about "
            "lifting the freeze. Please send me in writing what you claim and how it is made up; "
            "in this call I confirm no amount and promise no day. What we agree goes into "
            'writing. Please send notices to my present address: ____."',
        ),
        template(
            "say-in-court.ruling",
            '"Hello, I am the borrower. About this loan I have received a ruling of the ____ '
            "court, case number ____. If there is room for a settlement, please send me in "
            "writing what you claim and how it is made up; in this call I confirm no amount and "
            'promise no day. Please send notices to my present address: ____."',
        ),
        template(
            "say-in-court.appeal",
            '"Hello, I am the borrower. About this loan I have received your appeal, case number '
            "____. If there is room for a settlement, please send me the terms in writing; in "
            "this call I confirm no amount and promise no day. What we agree goes into writing, "
            'or into a mediation statement of the court."',
        ),
        template(
            "say-in-court.final-judgment",
            '"Hello, I am the borrower. About this loan I have received the judgment of second '
            "instance, case number ____. The amount is for the paper to say. If you have terms "
            "for payment by instalments, please send them to me in writing; in this call I "
            'confirm no amount and promise no day."',
        ),
        template(
            "say-in-court.arbitration",
            '"Hello, I am the borrower. About this loan I have received a notice of arbitration '
            "of ____, case number ____. I would like to settle before the hearing. Please send me "
            "in writing what you claim and how it is made up; in this call I confirm no amount "
            "and promise no day. What we agree goes into writing. Please send notices to my "
            'present address: ____."',
        ),
        template(
            "say-in-court.award",
            '"Hello, I am the borrower. About this loan I have received an arbitral award, number '
            "____. The amount is for the award to say. If you have terms for payment by "
            "instalments, please send them to me in writing; in this call I confirm no amount and "
            'promise no day."',
        ),
        template(
            "say-in-court.notarised-claim",
            '"Hello, I am the borrower. About this loan I have received papers on a notarised '
            "claim, number ____. Please send me in writing what you claim and how it is made up, "
            "with what I have paid. If you have terms for payment by instalments, send them in "
            'writing too; in this call I confirm no amount and promise no day."',
        ),
        template(
            "say-in-court.enforcement",
            '"Hello, I am the person being enforced against. I have received the notice of the '
            "____ court, case number ____. The amount is for the paper to say. I would like to "
            "speak about a settlement in enforcement; please send me the terms in writing. What "
            'we agree goes to the court. In this call I confirm no amount and promise no day."',
        ),
        template(
            "say-in-court.payment-order",
            '"Hello, I am the borrower. About this loan I have received a payment order of the '
            "____ court, number ____. Is there room for a settlement? Please send me in writing "
            "what you claim and how it is made up; in this call I confirm no amount and promise "
            "no day. Until something is agreed in writing I go by the rules of the court. Please "
            'send notices to my present address: ____."',
        ),
        template(
            "say-settle.lender",
            '"Hello, I am the borrower. My payment is {roughly:roughly}{days:days} late; '
            "{principal:money} of principal is overdue. I would like to settle it at once. What "
            "is owed in full today, how is it made up, and what can be waived? When do I get the "
            "settlement certificate? Please give me your staff number and answer in writing; I "
            'will pay then."',
        ),
        template(
            "say-settle.issuer",
            '"Hello, I am the cardholder. I am {roughly:roughly}{days:days} past the due date and '
            "owe {principal:money} of principal. I would like to settle it at once. What is owed "
            "in full today, how is it made up, and what can be waived? When do I get the "
            "settlement certificate? Please give me your staff number and answer in writing; I "
            'will pay then."',
        ),
        template(
            "say-settle.person",
            'Message: "____, I would like to pay back the loan, {roughly:roughly}{days:days} past '
            "due, at once. By my count I received ¥____ and have paid back ¥____; what would "
            "settle it on your side? Please answer here; I will pay then, and would like the note "
            'back with a receipt."',
        ),
        template(
            "say-arrears.lender",
            '"Hello, I am the borrower. My payment is {roughly:roughly}{days:days} late; '
            "{principal:money} of principal is overdue. I want to pay what is overdue today. What "
            "is the exact sum, how is it made up, and into which account? Has the whole loan been "
            "called due? Please confirm that the contract goes on once it is paid, and give me "
            'your staff number."',
        ),
        template(
            "say-arrears.issuer",
            '"Hello, I am the cardholder. I am {roughly:roughly}{days:days} past the due date; '
            "{principal:money} of principal is overdue. I want to pay what is overdue today. What "
            "is the exact sum and how is it made up? Do the instalments still to come go on by "
            'the bill? Please give me your staff number."',
        ),
        template(
            "say-arrears.person",
            'Message: "____, a part of the loan I had from you is {roughly:roughly}{days:days} '
            "past due. I want to pay that part now; the rest I pay as we agreed. By my count ¥____ "
            'is past due; what do you have? Please answer here, and I would like a receipt."',
        ),
        template(
            "say-irregular",
            '"My income differs by the month. If less comes in I will tell you in advance, and '
            'would pay less or later in that month."',
        ),
        template(
            "say-lump-sum",
            '"I could also pay {amount:money} at once. What would be waived for that? Please '
            'answer in writing first; I will pay then."',
        ),
        template(
            "say-to-lender-interest",
            '"Hello, I am the borrower. {interest:money} of interest is '
            "{roughly:roughly}{days:days} late; the principal is not due yet. The reason is "
            "{cause:said}. I want to keep to the contract. By when can I pay this interest, in "
            "one sum or in two, so that the rest goes on as agreed? Please send me an itemised "
            'bill, give me your staff number and answer in writing."',
        ),
        template(
            "say-nothing-promised",
            '"Hello. Before I say anything about this claim I ask you to send me in writing: the '
            "contract, an itemised statement, the date of the last payment and of each demand you "
            "rely on, and, if the claim was transferred, proof of that. I am not admitting or "
            'promising anything in this call."',
        ),
        template(
            "say-to-collector.person",
            "To anyone who asks in the lender's name: \"Please tell me who you are, and show me "
            "that ____ has asked you to. I will ask ____ myself and answer there. Please speak "
            'only with me, not with my family or my employer. I keep a record of this call."',
        ),
        template(
            "say-to-collector.lender",
            'To a collector: "Please tell me your name or staff number, your company, and who '
            "engaged you. Please speak only with me, not with my family or my employer. I will "
            "check this with the lender directly and answer there. I keep a record of this "
            'call."',
        ),
        template(
            "written-agreement.person",
            "Before you sign, five things should be in it: how much is left; each payment's "
            "amount and date; whether interest runs meanwhile; what happens if you miss one; and "
            "that at the end you get a receipt that it is settled, and the note back.",
        ),
        template(
            "written-agreement.person-free",
            "Before you sign, five things should be in it: how much is left; each payment's "
            "amount and date; that no interest is added; what happens if you miss one; and that "
            "at the end you get a receipt that it is settled, and the note back.",
        ),
        template(
            "written-agreement.lender",
            "Before you sign, six things should be in it: the balance and what it is made of; "
            "each payment's amount and date; whether interest and fees run meanwhile; whether "
            "collection stops; what happens if you miss one; and the settlement certificate at "
            "the end.",
        ),
        template(
            "avoid.borrowing-to-repay",
            "Borrowing to repay, also when a collector pushes you to.",
        ),
        template(
            "avoid.no-receipt",
            "Paying without a trace. Transfer, say what it is for, and have the balance confirmed "
            "in writing.",
        ),
        template(
            "avoid.private-account",
            "Paying to a private account or by a link in a message. Pay only in the lender's own "
            "app or to the account in the contract.",
        ),
        template(
            "avoid.paid-agent",
            'Paying an agent for 停息挂账 ("interest stop"), for "credit repair" or for '
            "complaints in your name. Regulators have warned of forged papers and high fees; "
            "what they can apply for, you can apply for yourself, free.",
        ),
        template(
            "avoid.lending-cards",
            "Giving SIM cards, bank cards or payment accounts to anyone, an agent included, lent, "
            "rented or sold. To help with payments or communication while knowing that others "
            "commit crimes over the net is a crime itself where it is serious.",
        ),
        template(
            "avoid.losing-contact",
            "Losing contact. While you can be reached, they have no reason to ask your contacts.",
        ),
        template(
            "avoid.losing-contact-card",
            "Losing contact. With a card above all, stay reachable: changing contact details to "
            "evade collection is one of the circumstances courts look at.",
        ),
        template(
            "avoid.hiding-card",
            "Hiding. Tell the bank when your number or address changes; if it calls, say that you "
            "are taking advice and want everything in writing, and promise and pay nothing. "
            "Changing contact details to evade a card's collectors is one of the circumstances "
            "courts look at.",
        ),
        template(
            "pay-in-app.lender",
            "If living costs are kept back: pay it today where you always repay it, about "
            "{owed:money} (it shows the exact sum there), and keep the receipt. Look again in a "
            "few days whether it is shown as settled.",
        ),
        template(
            "pay-in-app.card",
            "If living costs are kept back: pay it today in the bank's own app, about "
            "{owed:money} (the app shows the exact sum), and keep the receipt. Look again in a "
            "few days whether the bill is shown as paid.",
        ),
        template(
            "pay-in-app.person",
            "If living costs are kept back: pay it today by transfer, about {owed:money}, with a "
            "note of what it is for, and ask for a receipt that nothing more is owed.",
        ),
        template(
            "pay-arrears.lender",
            "Call the service line in your contract or on the lender's own site, not one from a "
            "message. Ask what brings it up to date today (here about {owed:money}) and whether "
            "the whole loan was called due. If not, pay that into the contract's account, living "
            "costs kept back, and keep the receipt. Words are in section 6.",
        ),
        template(
            "pay-arrears.lender-number",
            "Call {number} (people answer {hours}). Ask what brings it up to date today (here "
            "about {owed:money}) and whether the whole loan was called due. If not, pay that in "
            "the lender's own app, living costs kept back, and keep the receipt. Words are in "
            "section 6. If it is late now, tomorrow will do.",
        ),
        template(
            "pay-arrears.card",
            "Call the number on your card, not one from a message. Ask what brings it up to date "
            "today (here about {owed:money}). Pay that in the bank's own app, living costs kept "
            "back, and keep the receipt; what is not due yet comes with later bills. Words are in "
            "section 6.",
        ),
        template(
            "pay-arrears.person",
            "Write to the lender, so that there is a record, and ask what is past due by now "
            "(here about {owed:money}). If your figures agree, transfer that, living costs kept "
            "back, with a note of what it is for, and ask for a receipt; the rest goes on as "
            "agreed. Words are in section 6.",
        ),
        template(
            "pay-in-grace.convention",
            "If you can, pay the bill in the bank's own app by {until:date}, or at least its "
            "minimum repayment (最低还款额). A card convention (self-regulation, second-hand) "
            "names at least {law.cards.grace_days:count} days of grace; not every bank gives "
            "them, so today is safer. Later a late-payment charge, an entry in the credit report "
            "and, unless all is paid, interest from posting may follow.",
        ),
        template(
            "pay-in-grace.contract",
            "If you can, pay the bill in the bank's own app by {until:date}, the last day of the "
            "grace you entered, or at least its minimum repayment (最低还款额). Later a "
            "late-payment charge, an entry in the credit report and, unless all is paid, interest "
            "from posting may follow.",
        ),
        template(
            "pay-now",
            "If you can pay what is due, do it today, where you always repay it, and keep the "
            "receipt: so early it costs least and may not have been reported yet. If you "
            "cannot, speak with the lender.",
        ),
        template(
            "call-contract-lender.grace",
            "If even the minimum is too much: call the service line on your card or on the "
            "bank's own site before then, not one from a message. Say so, and ask what they can "
            "arrange. What is left to pay with is in section 5. Words are in section 6.",
        ),
        template(
            "call-lender.plan",
            "Call {number} (people answer {hours}). Say what happened. Ask for an itemised bill, "
            "whether a deferral or instalments are possible, and for what you agree in writing. "
            "Words are in section 6. If it is late now, tomorrow will do.",
        ),
        template(
            "call-lender.settle",
            "Call {number} (people answer {hours}). Say that you would like to settle at once. "
            "Ask what is owed in full today and how it is made up, what can be waived, and when "
            "the settlement certificate comes. Pay once you have it in writing. Words are in "
            "section 6. If it is late now, tomorrow will do.",
        ),
        template(
            "call-lender.time",
            "Call {number} (people answer {hours}). Say that nothing can be paid now, and why. "
            "Ask for an itemised bill, a deferral of some months, and their answer in writing. "
            "Promise no amount today. Words are in section 6. If it is late now, tomorrow will do.",
        ),
        template(
            "call-contract-lender.plan",
            "Call the service line in your contract or on the lender's own site, not one from a "
            "message. Say what happened. Ask for an itemised bill, for a deferral or "
            "instalments, and for what you agree in writing. Words are in section 6.",
        ),
        template(
            "call-contract-lender.settle",
            "Call the service line in your contract or on the lender's own site, not one from a "
            "message. Say that you would like to settle at once. Ask what is owed in full today "
            "and how it is made up, what can be waived, and when the settlement certificate "
            "comes. Pay once you have it in writing. Words are in section 6.",
        ),
        template(
            "call-contract-lender.time",
            "Call the service line in your contract or on the lender's own site, not one from a "
            "message. Say that nothing can be paid now, and why. Ask for an itemised bill, a "
            "deferral of some months, and their answer in writing. Promise no amount today.",
        ),
    )
)
