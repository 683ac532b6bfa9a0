"""Words of the objection to a payment order, the answer to a suit, and the application to
reconsider a preservation ruling.
"""

from overdue_cli.words.letters import shared
from overdue_cli.words.template import same, template

_PERSON = template(
    "letter.defence.by.is",
    "______ (name, sex, date of birth, ethnic group, occupation and place of work)",
)
TEMPLATES = dict(
    (
        template("letter.defence.title", "Statement of defence"),
        template("letter.defence.by", "Defendant"),
        _PERSON,
        template("letter.defence.lives", "Residence"),
        same("letter.defence.lives.is", shared.BLANK),
        template("letter.defence.claimant", "Claimant"),
        template("letter.defence.claimant.is", "______ (as in the complaint)"),
        template(
            "letter.defence.received",
            "In case (____)____民初____号, {case}, the copy of "
            "the complaint was served on {served}. I answer as follows:",
        ),
        template(
            "letter.defence.received-blank",
            "In case (____)____民初____号, {case}, the copy of "
            "the complaint was served on ______. I answer as follows:",
        ),
        template(
            "letter.defence.tick",
            "I do not accept the following (tick only what is true and say why):",
        ),
        template("letter.defence.check", "I ask the court to look at these points."),
        template("letter.defence.may", "If it applies (tick):"),
        template(
            "letter.defence.jurisdiction",
            "Objection to jurisdiction: the standard clause that names this court was not "
            "pointed out to me in a reasonable way; I hold that it is void (article "
            "{law.cited[minsu-jieshi:31]:article} of the interpretation of the Civil Procedure "
            "Law) and ask for a transfer to the ______ People's Court",
        ),
        template(
            "letter.defence.mediation",
            "I am willing to speak about a settlement with the court as mediator; what I give way "
            "on in that is no admission of what is disputed",
        ),
        template(
            "letter.defence.enclosed",
            "Enclosed: copy of the identity card; evidence (payments, the contract, messages): "
            "______",
        ),
        template("letter.appeal.title", "Answer to an appeal (second instance)"),
        template("letter.appeal.by", "Respondent in the appeal (defendant in first instance)"),
        same("letter.appeal.by.is", _PERSON),
        template("letter.appeal.appellant", "Appellant (claimant in first instance)"),
        template("letter.appeal.appellant.is", "______ (as in the appeal)"),
        template(
            "letter.appeal.received",
            "The appellant has appealed against civil judgment (____)____民初____号 of the ______ "
            "People's Court, {case}; the copy of the appeal was served on {served}. I answer as "
            "follows:",
        ),
        template(
            "letter.appeal.received-blank",
            "The appellant has appealed against civil judgment (____)____民初____号 of the ______ "
            "People's Court, {case}; the copy of the appeal was served on ______. I answer as "
            "follows:",
        ),
        template("letter.appeal.asks", "What this answer asks for"),
        template("letter.appeal.ask", "I ask the court of second instance (tick one):"),
        template(
            "letter.appeal.uphold",
            "to dismiss the appeal and uphold the judgment (article "
            "{law.cited[minsufa:177]:article} of the {law.cited[minsufa:177]:title})",
        ),
        template("letter.appeal.part", "to dismiss the appeal in these points: ______"),
        template(
            "letter.appeal.tick",
            "On the points of the appeal (tick only what is true and say why):",
        ),
        template(
            "letter.appeal.ground-facts",
            "the facts stand as the first judgment found them; what the appeal says otherwise is "
            "not proved: ______",
        ),
        template("letter.appeal.ground-law", "the first judgment applied the law rightly: ______"),
        template(
            "letter.appeal.ground-amount",
            "what the appeal asks for in principal, interest or fees is not agreed or wrongly "
            "counted: ______",
        ),
        template(
            "letter.appeal.ground-evidence",
            "the new evidence of the appeal is not admitted, or is wrong: ______",
        ),
        template(
            "letter.appeal.ground-beyond",
            "the appeal asks for what was not claimed in first instance: ______",
        ),
        template(
            "letter.appeal.ground-time", "the appeal was made after its days were over: ______"
        ),
        same("letter.appeal.ground-other", shared.OTHER_BLANK),
        template(
            "letter.appeal.apart",
            "Each point stands by itself and for the case that the others do not. What I said in "
            "first instance stands; this answer admits nothing beyond it.",
        ),
        template(
            "letter.appeal.enclosed",
            "Enclosed: copies of this answer for the other parties; copy of the identity card; "
            "evidence: ______",
        ),
        template(
            "letter.appeal.to",
            "Through the ______ People's Court (first instance) to the ______ People's Court",
        ),
        template(
            "letter.reconsider.title",
            "Application for reconsideration of a preservation ruling",
        ),
        template("letter.reconsider.by", "Applicant (whose property is preserved)"),
        same("letter.reconsider.by.is", shared.NAME_BLANK),
        template("letter.reconsider.against", "Other side (applied for preservation)"),
        template("letter.reconsider.against.is", "______ (as in the ruling)"),
        template(
            "letter.reconsider.received",
            "On {served} the preservation ruling (____)____号 of this court was served. Under "
            "article {law.cited[minsufa:111]:article} of the {law.cited[minsufa:111]:title} I "
            "apply for reconsideration.",
        ),
        template(
            "letter.reconsider.received-blank",
            "On ______ the preservation ruling (____)____号 of this court was served. Under "
            "article {law.cited[minsufa:111]:article} of the {law.cited[minsufa:111]:title} I "
            "apply for reconsideration.",
        ),
        template("letter.reconsider.asks", "Request"),
        template("letter.reconsider.ask", "I ask the court (tick one):"),
        template(
            "letter.reconsider.whole",
            "to set the ruling aside and release what was preserved",
        ),
        template("letter.reconsider.items", "to change the ruling and release these items: ______"),
        template(
            "letter.reconsider.living",
            "to change the ruling and release what I need to live on: ¥______ a month in account "
            "______",
        ),
        template(
            "letter.reconsider.tick",
            "My reasons (tick only what is true and enclose the proof):",
        ),
        template(
            "letter.reconsider.ground-living",
            "the account receives my wages or benefits; what I and those I support need to live on "
            "may not be frozen: ______",
        ),
        template(
            "letter.reconsider.ground-beyond",
            "what is preserved goes beyond what is claimed, or has nothing to do with the case: "
            "claimed ¥______, preserved ¥______",
        ),
        template(
            "letter.reconsider.ground-not-needed",
            "nothing I do makes a judgment hard to enforce: ______",
        ),
        template("letter.reconsider.ground-not-mine", "what is preserved is not mine: ______"),
        template(
            "letter.reconsider.ground-security",
            "I give security and ask that the preservation be lifted (article "
            "{law.cited[minsufa:107]:article} of the {law.cited[minsufa:107]:title}): ______",
        ),
        same("letter.reconsider.ground-other", shared.OTHER_BLANK),
        template(
            "letter.reconsider.apart",
            "Each point stands by itself. This application is about the preservation alone and "
            "admits nothing of what is claimed.",
        ),
        template(
            "letter.reconsider.more-time",
            "The days to apply were missed because of ______ (force majeure, or another good "
            "reason), and the obstacle ended on ______. Under article "
            "{law.cited[minsufa:86]:article} of the {law.cited[minsufa:86]:title} I apply for "
            "more time.",
        ),
        template(
            "letter.reconsider.enclosed",
            "Enclosed: copy of the identity card; copy of the ruling; statements of the account, "
            "proof of wages and of living costs: ______",
        ),
        template("letter.order.title", "Objection to a payment order"),
        template("letter.order.to", "To: ______ People's Court"),
        template("letter.order.by", "Debtor (objecting)"),
        same("letter.order.by.is", shared.NAME_BLANK),
        template("letter.order.phone", "Address and phone"),
        same("letter.order.phone.is", shared.BLANK),
        template("letter.order.creditor", "Creditor"),
        template("letter.order.creditor.is", "______ (as in the payment order)"),
        template(
            "letter.order.received",
            "On {served} the payment order (____)____民督____号 of this court was served. Under "
            "article {law.cited[minsufa:227]:article} of the {law.cited[minsufa:227]:title} I "
            "object to it in writing.",
        ),
        template(
            "letter.order.received-blank",
            "On ______ the payment order (____)____民督____号 of this court was served. Under "
            "article {law.cited[minsufa:227]:article} of the {law.cited[minsufa:227]:title} I "
            "object to it in writing.",
        ),
        template("letter.order.asks", "Request"),
        template("letter.order.reasons", "Facts and reasons"),
        template(
            "letter.order.tick", "I dispute the debt itself (tick only what is true and say why):"
        ),
        template(
            "letter.order.ground-not-debtor",
            "I am not the debtor, or the debt does not exist: ______",
        ),
        template(
            "letter.order.ground-paid", "the debt was paid, wholly or in part: on ______, ¥______"
        ),
        template(
            "letter.order.ground-principal",
            "the principal is not what is owed; even if the debt stands it is no more than "
            "¥______: ______",
        ),
        template(
            "letter.order.ground-received",
            "what I received is less than the principal claimed, because interest was taken off "
            "beforehand: received ¥______",
        ),
        template(
            "letter.order.ground-interest",
            "interest or penalty interest is not agreed in the contract, or above what is agreed: "
            "______",
        ),
        template(
            "letter.order.ground-interest-card",
            "interest or late-payment charges are not agreed in the contract, or above what is "
            "agreed: ______",
        ),
        template(
            "letter.order.ground-penalty-card",
            "the agreed penalty (late-payment charges) is excessively above the claimant's "
            "actual loss; I ask for a suitable reduction (article "
            "{law.cited[minfadian:585]:article}, paragraph 2 of the "
            "{law.cited[minfadian:585]:title}); the loss, and how I know it: ______",
        ),
        template(
            "letter.order.ground-line",
            "interest, penalty interest and fees come to more than "
            "{law.lending.licensed_cap:rate} a year in all, are too high and clearly out of "
            "proportion to the actual loss; I ask for a cut ({law.cited[fafa-2017-22:2].number}, "
            "paragraph {law.cited[fafa-2017-22:2]:article}): ______",
        ),
        template(
            "letter.order.ground-line-unknown",
            "too high a sum: where the lender is licensed, more than "
            "{law.lending.licensed_cap:rate} a year in all ({law.cited[fafa-2017-22:2].number}, "
            "paragraph {law.cited[fafa-2017-22:2]:article}); where it is not, more than the "
            "judicial interpretation on private lending supports: ______",
        ),
        template(
            "letter.order.ground-line-card",
            "the total claimed is too high; I ask for a suitable reduction "
            "({law.cited[yinhangka-2021:2].number}, article "
            "{law.cited[yinhangka-2021:2]:article}): ______",
        ),
        template(
            "letter.order.ground-line-private",
            "interest, liquidated damages and fees come to more than "
            "{law.lending.private_multiple:count} times the one-year loan prime rate (of the "
            "day of the contract, if made on or after {law.lending.private_since:long-date}; "
            "if made before, from that day on of the day of filing, and until then by the "
            "rules of the time): ______",
        ),
        template(
            "letter.order.ground-line-private-older",
            "interest, liquidated damages and fees come to more than the judicial interpretation "
            "on private lending supports: ______",
        ),
        template(
            "letter.order.ground-void-lender",
            "the contract is void: the lender has no licence and lends for profit to the public at "
            "large, or passed on a loan from a financial institution: ______",
        ),
        template(
            "letter.order.ground-penalty",
            "the agreed penalty (and penalty interest, as far as it is one) is excessively above "
            "the claimant's actual loss; I ask for a suitable reduction (article "
            "{law.cited[minfadian:585]:article}, paragraph 2 of the "
            "{law.cited[minfadian:585]:title}); the loss, and how I know it: ______",
        ),
        template(
            "letter.order.ground-assigned",
            "the party claiming is not the lender of my contract, and has not shown that the "
            "claim was transferred to it or that I was notified (article "
            "{law.cited[minfadian:546]:article} of the {law.cited[minfadian:546]:title}): ______",
        ),
        template(
            "letter.order.ground-guarantor",
            "the party claiming says that it paid in my place, but has not shown how much, when "
            "and on what ground; beyond what it paid nothing is owed to it (for a guarantor: "
            "article {law.cited[minfadian:700]:article} of the "
            "{law.cited[minfadian:700]:title}): ______",
        ),
        template(
            "letter.order.ground-spouse",
            "I am claimed against as a spouse, but neither signed nor agreed afterwards; the "
            "money went beyond the daily needs of the household and did not serve our life or "
            "business together (article {law.cited[minfadian:1064]:article} of the "
            "{law.cited[minfadian:1064]:title}): ______",
        ),
        template(
            "letter.order.ground-surety",
            "I am claimed against as a guarantor, but the time of the guarantee is over, without "
            "a claim against me in it (joint guarantee) or a suit or arbitration against the "
            "debtor (general guarantee) (articles {law.cited[minfadian:692]:article} and "
            "{law.cited[minfadian:693]:article} of the {law.cited[minfadian:692]:title}): ______",
        ),
        template(
            "letter.order.ground-heir",
            "I am claimed against as an heir: I owe no more than the real value of what I "
            "inherited, ______ yuan, or I renounced the inheritance (article "
            "{law.cited[minfadian:1161]:article} of the {law.cited[minfadian:1161]:title}): ______",
        ),
        template(
            "letter.order.ground-clause",
            "the standard clause relied on was not pointed out or explained to me, so that I did "
            "not notice or understand it; it is no part of the contract (article "
            "{law.cited[minfadian:496]:article} of the {law.cited[minfadian:496]:title}): ______",
        ),
        template("letter.order.ground-fees", "fees without a clause or without proof: ______"),
        template(
            "letter.order.ground-not-due",
            "not all of it was due, or I was never told that it was called due: ______",
        ),
        template(
            "letter.order.ground-limitation",
            "the limitation period is over, and I raise it as a defence (articles "
            "{law.cited[minfadian:188]:article} and {law.cited[minfadian:192-defence]:article} "
            "of the {law.cited[minfadian:188]:title}): ______",
        ),
        template("letter.order.ground-other", "other dispute about the debt: ______"),
        template(
            "letter.order.against",
            "I object (tick one):",
        ),
        template(
            "letter.order.whole",
            "to the whole payment order, and ask that the procedure be ended by ruling under "
            "article {law.cited[minsufa:228]:article} of the {law.cited[minsufa:228]:title}, so "
            "that the order loses its force",
        ),
        template(
            "letter.order.items",
            "to these items of it, and ask that the order lose its force in them: ______",
        ),
        template("letter.order.late", "More time"),
        template(
            "letter.order.more-time",
            "The days to object were missed because of ______ (force majeure, or another good "
            "reason), and the obstacle ended on ______. Under article "
            "{law.cited[minsufa:86]:article} of the {law.cited[minsufa:86]:title} I apply for "
            "more time.",
        ),
        template(
            "letter.order.apart",
            "Each point stands by itself and for the case that the others do not; raising one "
            "admits neither the debt nor the others.",
        ),
        template(
            "letter.order.enclosed",
            "Enclosed: copy of the identity card; copy of the payment order; evidence: ______",
        ),
    )
)
