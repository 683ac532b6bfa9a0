"""Words for papers of a court, and for other people who were spoken to."""

from overdue_cli.words.template import template

# Findings that come in kinds: the field that says which, and so which words.
BY_FIELD = {
    "paper-until": "paper",
    "paper-passed": "paper",
    "paper-undated": "paper",
    "paper-came": "paper",
}
TEMPLATES = dict(
    (
        template(
            "paper-until.payment-order",
            "A payment order (支付令) reached you on {served:date}. Until {last:date} ({days:days} "
            "left) you can object to the court in writing, or pay. Without either, it can be "
            "enforced. The objection has to be about the debt itself: the amount, the interest, "
            "what was paid already, a debt that is not yours, limitation that is over. That you "
            "cannot pay now, or need time, is no objection, and neither is one by word of mouth. "
            "`overdue letter payment-order-objection`, with what you entered here, prepares it.",
        ),
        template(
            "paper-until.complaint",
            "Papers of a lawsuit reached you on {served:date}. By the ordinary procedure a written "
            "answer is due until {last:date} ({days:days} left); where the notice sets a shorter "
            "time, that counts. Without an answer the case goes on all the same. Go to the "
            "hearing: if you do not appear without good reason, the court can decide in your "
            "absence. Bring what you have paid and what is wrong with the figure. An objection to "
            "the place of the court belongs in the time for the answer, one to the small-claims "
            "procedure (小额诉讼) before the hearing. `overdue letter defence`, with what you "
            "entered here, prepares the answer.",
        ),
        template(
            "paper-until.judgment",
            "A judgment reached you on {served:date}. If it is one of first instance, you can "
            "appeal until {last:date} ({days:days} left). One of the small-claims procedure "
            "(小额诉讼), one of second instance and a court's mediation statement (调解书) "
            "cannot be appealed; the paper says what it is. Once it is in force, paying later "
            "than it says adds {law.delay.rate:per-myriad} a day on the sum it orders, apart "
            "from its interest. Payment by instalments can still be agreed with the other "
            "side, in writing.",
        ),
        template(
            "paper-passed.payment-order",
            "A payment order (支付令) reached you on {served:date}; the days to object ended "
            "with {last:date}. A late objection counts as none, and the order can be enforced. "
            "If force majeure or another good reason kept you, you may ask the court for more "
            "time within {law.deadlines.missed.days:count} days after it is over; the court "
            "decides. Free advice: 12348.",
        ),
        template(
            "paper-passed.complaint",
            "Papers of a lawsuit reached you on {served:date}; the days for a written answer ended "
            "with {last:date}. The case goes on all the same. Ask the court for the day of the "
            "hearing and go: if you do not appear without good reason, the court can decide in "
            "your absence. Free advice: 12348.",
        ),
        template(
            "paper-passed.judgment",
            "A judgment reached you on {served:date}; the days to appeal ended with "
            "{last:date}. Once the days of both sides are over and nobody has appealed, it is "
            "in force, and paying later than it says adds {law.delay.rate:per-myriad} a day on "
            "the sum it orders, apart from its interest. A retrial can be applied for within "
            "{law.deadlines.retrial.months:count} months, on the grounds the law names. "
            "Instalments can still be agreed with the other side, in writing. Free advice: "
            "12348.",
        ),
        template(
            "paper-undated.payment-order",
            "A payment order (支付令) came. From the day it reached you there are "
            "{law.deadlines.steps[payment-order-objection].days:number} days to object to the "
            "court in writing, or to pay. Look for that day on the envelope or the receipt; "
            "enter it, and the last day is worked out here. That you cannot pay now is no "
            "objection; one about the debt itself is.",
        ),
        template(
            "paper-undated.complaint",
            "Papers of a lawsuit came. From the day they reached you there are "
            "{law.deadlines.steps[answer].days:number} days for a written answer. Look for "
            "that day on the envelope or the receipt; enter it, and the last day is worked out "
            "here. Go to the hearing: if you do not appear without good reason, the court can "
            "decide in your absence.",
        ),
        template(
            "paper-undated.judgment",
            "A judgment came. From the day it reached you there are "
            "{law.deadlines.steps[appeal-judgment].days:number} days to appeal, unless the "
            "case went by the small-claims procedure (小额诉讼). Look for that day on the "
            "receipt; enter it, and the last day is worked out here.",
        ),
        template(
            "paper-came.mediation",
            "An invitation to mediation is no judgment. Mediation is voluntary: you may accept or "
            "decline, and a people's mediation committee takes no fee. Check first that it comes "
            "from the court or the committee, by a number from its own site and not from the "
            "message. Agree only to what you can keep: an agreement binds once it is signed and "
            "can be enforced once a court has confirmed it; a court's own mediation statement "
            "(调解书) can be enforced as it is. If the debt may be too old, call 12348 before you "
            "go.",
        ),
        template(
            "paper-came.enforcement",
            "Enforcement has begun. The court has to leave what you and those you support need "
            "to live, of wages too. Report what you own as the notice asks, and truthfully: "
            "refusing, or a false report, can bring a fine or detention. Look at what is being "
            "enforced: against an arbitral award or a notarised claim you can ask the court in "
            "writing to refuse enforcement, on the grounds the law names, within "
            "{law.deadlines.steps[resist-award].days:number} days after the notice came; "
            "against an act of enforcement that breaks the law you can object in writing. With "
            "the other side you can agree on instalments (执行和解): hand it to the court in "
            "writing or have it put on record, and the court may stay enforcement. If you do "
            "not keep to it, the other side can have the original paper enforced again.",
        ),
        template(
            "paper-day-estimated",
            "The official days off of that year are not known here, so {last:date} is an estimate. "
            "Ask the court for the day it goes by, and act well before it.",
        ),
        template(
            "paper-came.unopened",
            "Something came from a court, or says so. Open it today, with somebody beside you "
            "if that helps, and write down three things: which court and case number, what "
            "kind of paper it is, and the day it reached you. Three kinds leave "
            "{law.deadlines.steps[payment-order-objection].days:number} days from the day "
            "after it reached you, opened or not: a payment order (支付令) to object, papers "
            "of a lawsuit to answer, a judgment of first instance to appeal. Whether it is "
            "real you can ask the court, by a number from its own site and not from the "
            "message. Enter what it is, and the last day is worked out here.",
        ),
    )
)
