"""Words for papers of a court, and for other people who were spoken to."""

from overdue_cli.words.template import template

COURT = dict(
    (
        template(
            "paper-until.payment-order",
            "A payment order (支付令) reached you on {served:date}. Until {last:date} ({days:days} left) you can "
            "object to the court in writing, or pay. Without either, it can be enforced. The objection has to be "
            "about the debt itself: the amount, the interest, what was paid already, a debt that is not yours. That "
            "you cannot pay now, or need time, is no objection, and neither is one by word of mouth. `overdue letter "
            "payment-order-objection` prepares it.",
        ),
        template(
            "paper-until.complaint",
            "Papers of a lawsuit reached you on {served:date}. A written answer is due until {last:date} ({days:days} "
            "left). Without one the case goes on all the same. Go to the hearing: who stays away from it without good "
            "reason can be judged in absence. Bring what you have paid and what is wrong with the figure. A court does "
            "not look at limitation by itself: if the debt may be too old, say so now.",
        ),
        template(
            "paper-until.judgment",
            "A judgment reached you on {served:date}. You can appeal until {last:date} ({days:days} left), unless the "
            "case went by the small-claims procedure (小额诉讼), which ends with one instance; the judgment says so. "
            "Once it has taken effect, paying later than it says adds doubled interest. A payment by instalments can "
            "still be agreed with the other side, in writing.",
        ),
        template(
            "paper-passed.payment-order",
            "A payment order (支付令) reached you on {served:date}; the days to object ended with {last:date}. A late "
            "objection counts as none, and the order can be enforced. If something you could not help kept you, you "
            "may ask the court for more time within ten days after it is over. Free advice: 12348.",
        ),
        template(
            "paper-passed.complaint",
            "Papers of a lawsuit reached you on {served:date}; the days for a written answer ended with {last:date}. "
            "The case goes on all the same. Ask the court for the day of the hearing and go: who stays away from it "
            "without good reason can be judged in absence. Free advice: 12348.",
        ),
        template(
            "paper-passed.judgment",
            "A judgment reached you on {served:date}; the days to appeal ended with {last:date}. If nobody appealed, "
            "it has taken effect, and paying later than it says adds doubled interest. Instalments can still be "
            "agreed with the other side, in writing. Free advice: 12348.",
        ),
        template(
            "paper-undated.payment-order",
            "A payment order (支付令) came. From the day it reached you there are 15 days to object to the court in "
            "writing, or to pay. Look for that day on the envelope or the receipt; enter it, and the last day is "
            "worked out here. That you cannot pay now is no objection; one about the debt itself is.",
        ),
        template(
            "paper-undated.complaint",
            "Papers of a lawsuit came. From the day they reached you there are 15 days for a written answer. Look "
            "for that day on the envelope or the receipt; enter it, and the last day is worked out here. Go to the "
            "hearing: who stays away from it without good reason can be judged in absence.",
        ),
        template(
            "paper-undated.judgment",
            "A judgment came. From the day it reached you there are 15 days to appeal, unless the case went by the "
            "small-claims procedure (小额诉讼). Look for that day on the receipt; enter it, and the last day is "
            "worked out here.",
        ),
        template(
            "paper-came.mediation",
            "An invitation to mediation is no judgment. Mediation is voluntary: you may accept or decline, and a "
            "people's mediation committee takes no fee. Check first that it comes from the court or the committee, "
            "by a number from its own site and not from the message. Agree only to what you can keep: an agreement "
            "that a court has confirmed can be enforced.",
        ),
        template(
            "paper-came.enforcement",
            "Enforcement has begun. The court has to leave what you and those you support need to live, of wages "
            "too. Report what you own as the notice asks, and truthfully: refusing, or a false report, can be "
            "punished. Call the enforcement judge named in the notice, say what comes in and what living costs, and "
            "ask the other side for instalments: such a settlement changes what is owed and when, and the court puts "
            "it on record.",
        ),
        template(
            "paper-day-estimated",
            "The official days off of that year are not known here, so {last:date} is an estimate. Ask the court for "
            "the day it goes by, and act well before it.",
        ),
        template(
            "court-first.payment-order",
            "The court comes first. Call 12348 (free legal advice) with the payment order in your hand and ask whether "
            "there is ground for an objection. Then speak with the lender.",
        ),
        template(
            "court-first.complaint",
            "The court comes first. Call 12348 (free legal advice) with the papers in your hand and ask what belongs "
            "in the answer. You can still settle with the lender, before the hearing or at it.",
        ),
        template(
            "court-first.judgment",
            "The court comes first. Call 12348 (free legal advice) with the judgment in your hand and ask whether an "
            "appeal makes sense. Then speak with the other side about how to pay.",
        ),
        template(
            "others-contacted.family",
            "They contacted your family. Who neither signed nor guaranteed does not owe this debt as a rule (between "
            "spouses it depends on what the money was for) and need promise nothing. Keep the messages. "
            "`overdue letter third-parties` asks in writing that it stops.",
        ),
        template(
            "others-contacted.workplace",
            "They contacted your workplace. Telling it what you owe may infringe your privacy. Keep the messages. "
            "`overdue letter third-parties` asks in writing that it stops.",
        ),
        template(
            "others-contacted.friends",
            "They contacted friends or others. Who neither signed nor guaranteed need answer nothing. Keep the "
            "messages. `overdue letter third-parties` asks in writing that it stops.",
        ),
    )
)
