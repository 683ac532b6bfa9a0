"""Words for papers of a court, an arbitration institution or a notary, and their service."""

from overdue_cli.words import common
from overdue_cli.words.template import same, template

# Findings that come in kinds: the field that says which, and so which words.
BY_FIELD = {
    "paper-until": "paper",
    "paper-passed": "paper",
    "paper-undated": "paper",
    "paper-came": "paper",
    "letter-prepares": "letter",
    "service-day": "by",
    "paper-follows": "paper",
    "retrial-until": "state",
    "unopened-until": "state",
}
TEMPLATES = dict(
    (
        template(
            "paper-until.payment-order",
            "A payment order (支付令) was served on {served:date}. Until {last:date} ({days:days} "
            "left) you can object to the court in writing, or pay. Without either it can be "
            "enforced. The objection has to be about the debt itself: the amount, the interest, "
            "what was paid, a debt not yours, limitation. That you cannot pay now, or need "
            "time, is no objection; nor is one by word of mouth.",
        ),
        template(
            "paper-until.complaint",
            "Papers of a lawsuit were served on {served:date}. By the ordinary procedure a "
            "written answer is due until {last:date} ({days:days} left; sooner if the notice "
            "says so). Without one the case goes on. Go to the hearing: if you stay away "
            "without good reason, it can be decided in your absence. Bring what you have paid "
            "and what is wrong with the figure. Object to the place of the court before the "
            "answer is due, to the small-claims procedure (小额诉讼) before the hearing.",
        ),
        template(
            "paper-until.judgment",
            "A judgment was served on {served:date}. If it is one of first instance, you can "
            "appeal until {last:date} ({days:days} left). One of small claims (小额诉讼), one of "
            "second instance and a court's mediation statement (调解书) cannot be appealed; the "
            "paper says what it is. Once it is in force, paying later than it says adds "
            "{law.delay.rate:per-myriad} a day on the sum it orders, apart from its interest. "
            "Instalments can still be agreed with the other side, in writing.",
        ),
        template(
            "paper-until.preservation",
            "A preservation ruling (保全裁定) was served on {served:date}. It freezes or seals "
            "property for now; it does not say what you owe. Until {last:date} ({days:days} "
            "left) you can apply once, to the court that made it, for reconsideration (复议); "
            "meanwhile it is carried out. Give security, and the court has to lift it. What you "
            "and those you support need to live on may not be frozen: if it is, tell the judge "
            "today, with proof of wages and costs.",
        ),
        template(
            "paper-until.ruling",
            "A ruling (裁定书) was served on {served:date}. Three kinds of a first-instance "
            "ruling can be appealed: that a suit is not taken up, is dismissed without a "
            "judgment, or on an objection to the place of the court. For these the last day is "
            "{last:date} ({days:days} left), through the court that made it. If it freezes or "
            "seals something, choose the preservation ruling: its time is shorter. What can be "
            "done against any other stands in its last paragraph; if not, ask the court.",
        ),
        template(
            "paper-until.appeal",
            "The other side's appeal (上诉状) was served on {served:date}. A written answer is "
            "due until {last:date} ({days:days} left). Without one the case goes on all the same. "
            "While the appeal is open, the first judgment is not in force. The second court looks "
            "at what the appeal asks for. Your own time to appeal runs from service of the "
            "judgment and not from this paper: if you think the judgment wrong too, ask 12348 "
            "today whether it is still open.",
        ),
        template(
            "paper-until.award",
            "An arbitral award (裁决书) was served on {served:date}. It is final and in force "
            "since the day it was made: no appeal, and the other side can apply for enforcement. "
            "Until {last:date} ({days:days} left) you can ask the intermediate court "
            "(中级人民法院) at the institution's seat to set it aside, on the grounds the law "
            "names: no agreement to arbitrate, a wrong procedure, forged or withheld evidence and "
            "the like. That the sum is high is none of them.",
        ),
        template(
            "paper-until.notarised-claim",
            "A notarised claim (公证债权文书) is being enforced, without a suit; the court's "
            "notice was served on {served:date}. If the notarisation was wrong (you were neither "
            "there nor represented, or its procedure was gravely broken), ask that court in "
            "writing to refuse enforcement until {last:date} ({days:days} left). If what it says "
            "does not fit the facts, is void or was paid, even in part, you have to sue the "
            "creditor there before enforcement ends; the suit alone stops nothing.",
        ),
        template(
            "paper-passed.payment-order",
            "A payment order (支付令) was served on {served:date}; the days to object ended with "
            "{last:date}. A late objection counts as none, and the order can be enforced. If "
            "force majeure or another good reason kept you, you may ask the court for more time "
            "within {law.deadlines.missed.days:count} days after it is over; the court decides. "
            "Free advice: 12348.",
        ),
        template(
            "paper-passed.complaint",
            "Papers of a lawsuit were served on {served:date}; the days for a written answer "
            "ended with {last:date}. The case goes on all the same. Ask the court for the day of "
            "the hearing and go: if you do not appear without good reason, the court can decide "
            "in your absence. Free advice: 12348.",
        ),
        template(
            "paper-passed.judgment",
            "A judgment was served on {served:date}; the days to appeal ended with {last:date}. "
            "Once the days of both sides are over and nobody has appealed, it is in force, and "
            "paying later than it says adds {law.delay.rate:per-myriad} a day on the sum it "
            "orders, apart from its interest. A retrial can be applied for within "
            "{law.deadlines.steps[retrial].months:count} months, on the grounds the law names. "
            "Instalments can still be agreed with the other side, in writing. Free advice: 12348.",
        ),
        template(
            "paper-passed.preservation",
            "A preservation ruling (保全裁定) was served on {served:date}; the days to apply for "
            "reconsideration ended with {last:date}. If you give security, the court still has to "
            "lift it, and what you and those you support need to live on still may not be frozen: "
            "tell the judge, with proof of wages and costs. Who missed the days through force "
            "majeure or for another good reason may ask for more time within "
            "{law.deadlines.missed.days:count} days after it is over; the court decides. Free "
            "advice: 12348.",
        ),
        template(
            "paper-passed.ruling",
            "A ruling (裁定书) was served on {served:date}; if it was one of the three kinds that "
            "can be appealed, the days ended with {last:date}. Unless somebody appealed in time, "
            "it is in force. Who missed the days through force majeure or for another good reason "
            "may ask for more time within {law.deadlines.missed.days:count} days after it is "
            "over; the court decides. Ask the court how the case goes on. Free advice: 12348.",
        ),
        template(
            "paper-passed.appeal",
            "The other side's appeal was served on {served:date}; the days for a written answer "
            "ended with {last:date}. The case goes on all the same, and the first judgment is not "
            "in force before it is decided. Ask the court whether it still takes your answer and "
            "whether there is a hearing, and go to it. Free advice: 12348.",
        ),
        template(
            "paper-passed.award",
            "An arbitral award was served on {served:date}; the time to ask that it be set aside "
            "ended with {last:date}. It is in force, and the other side can apply for "
            "enforcement. When an enforcement notice comes, you can still ask the enforcing court "
            "in writing to refuse it, on the grounds the law names and within the days that begin "
            "with the notice. Instalments can still be agreed with the other side, in writing. "
            "Free advice: 12348.",
        ),
        template(
            "paper-passed.notarised-claim",
            "The enforcement notice on a notarised claim was served on {served:date}; the days to "
            "ask for refusal because of the notarisation ended with {last:date}. If what it says "
            "does not fit the facts, is void, or was paid in whole or in part, you can still sue "
            "the creditor at the enforcing court before enforcement ends; the suit alone stops "
            "nothing. Who missed the days for a good reason may ask for more time within "
            "{law.deadlines.missed.days:count} days after it is over; the court decides. Free "
            "advice: 12348.",
        ),
        template(
            "paper-undated.payment-order",
            "A payment order (支付令) came. From the day after it was served there are "
            "{days:days} to object to the court in writing, or to pay. Which day counts as that "
            "of service is in section 4; if you are not sure, ask the court. Enter it, and the "
            "last day is worked out here. That you cannot pay now is no objection; one about the "
            "debt itself is.",
        ),
        template(
            "paper-undated.complaint",
            "Papers of a lawsuit came. From the day after they were served there are {days:days} "
            "for a written answer. Which day counts as that of service is in section 4; if you "
            "are not sure, ask the court. Enter it, and the last day is worked out here. Go to "
            "the hearing: if you do not appear without good reason, the court can decide in your "
            "absence.",
        ),
        template(
            "paper-undated.judgment",
            "A judgment came. From the day after it was served there are {days:days} to appeal, "
            "unless the case went by the small-claims procedure (小额诉讼) or it is one of second "
            "instance. Which day counts as that of service is in section 4; if you are not sure, "
            "ask the court. Enter it, and the last day is worked out here.",
        ),
        template(
            "paper-undated.preservation",
            "A preservation ruling (保全裁定) came. From the day after it was served there are "
            "only {days:days} to apply to the court that made it for reconsideration (复议). "
            "Which day counts as that of service is in section 4; if you are not sure, ask the "
            "court today. Enter it, and the last day is worked out here. Security lifts it; and "
            "what you and those you support need to live on may not be frozen: if it is, tell the "
            "judge, with proof of wages and costs.",
        ),
        template(
            "paper-undated.ruling",
            "A ruling (裁定书) came. If a suit is not taken up, is dismissed without a judgment, "
            "or an objection to the place of the court was decided, there are {days:days} to "
            "appeal from the day after it was served. Which day counts as that of service is in "
            "section 4; enter it, and the last day is worked out here. If the ruling freezes or "
            "seals something, choose the preservation ruling: its time is shorter.",
        ),
        template(
            "paper-undated.appeal",
            "The other side has appealed. From the day after its appeal (上诉状) was served on "
            "you there are {days:days} for a written answer; without one the case goes on all the "
            "same. Which day counts as that of service is in section 4; enter it, and the last "
            "day is worked out here. Your own time to appeal runs from service of the judgment.",
        ),
        template(
            "paper-undated.award",
            "An arbitral award (裁决书) came. It is final and in force since the day it was made. "
            "From the day after it was served there are {months:number} months to ask the "
            "intermediate court (中级人民法院) at the seat of the institution to set it aside, on "
            "the grounds the law names; that the sum is high is none of them. Enter the day it "
            "was served, and the last day is worked out here.",
        ),
        template(
            "paper-undated.notarised-claim",
            "A notarised claim (公证债权文书) came. With it the creditor can have the debt "
            "enforced without a suit, if the notary has also written a certificate of enforcement "
            "(执行证书). From the notary's papers alone no days run. Once the court's enforcement "
            "notice is served, there are {days:days} to ask the court in writing to refuse "
            "enforcement because the notarisation was wrong. If the notice came, enter the day it "
            "was served, and the last day is worked out here.",
        ),
        template(
            "paper-came.mediation",
            "An invitation to mediation is no judgment. It is voluntary, and a people's "
            "mediation committee takes no fee. Check first that it comes from the court or the "
            "committee, by a number from its own site. Agree only to what you can keep: it "
            "binds once signed; once a court has confirmed it, it can be enforced, as a court's "
            "mediation statement (调解书) can. If the debt may be too old, call 12348 before you "
            "go.",
        ),
        template(
            "paper-came.enforcement",
            "Enforcement has begun. The court has to leave what you and those you support need to "
            "live, of wages too. Two things belong in the time the notice sets: report what you "
            "own, truthfully, and tell the enforcement judge what comes in and what living costs. "
            "Not being able to pay is not refusing to pay. What happens to whom, what stays with "
            "you, instalments (执行和解), and until when you can object: section 4.",
        ),
        template(
            "paper-came.final-judgment",
            "A judgment of second instance came. It is final: there is no appeal. Paying later "
            "than it says doubles the interest for the delay (迟延履行利息). On the grounds the "
            "law names a retrial (再审) can be applied for within {months:number} months of its "
            "taking effect; applying alone does not stop enforcement. What follows if you cannot "
            "pay is in section 4.",
        ),
        template(
            "paper-came.arbitration",
            "A notice of arbitration came. Its award is final, without appeal, and can be "
            "enforced: do not leave it lying. The days to answer stand in the institution's "
            "rules, which come with it; look today. If you never agreed to arbitration, say so in "
            "writing before the first hearing: silence may count as agreement. Limitation and a "
            "wrong figure you have to raise there yourself. Without an answer it goes on. Is it "
            "real? Ask by a number from the institution's own site.",
        ),
        template(
            "paper-came.award-older",
            "An arbitral award (裁决书) came before "
            "{law.deadlines.steps[set-aside-award].since:date}, when the law now in force began. "
            "It was final and in force from the day it was made, and the other side can apply for "
            "enforcement. How long the law of that time left to ask a court to set it aside was "
            "not read here: ask 12348 (free) today whether that time is over. If an enforcement "
            "notice came, enter that instead.",
        ),
        template(
            "letter-prepares.payment-order-objection",
            "`overdue letter payment-order-objection`, with what you entered, prepares it.",
        ),
        template(
            "letter-prepares.defence",
            "`overdue letter defence`, with what you entered, prepares the answer.",
        ),
        template(
            "letter-prepares.preservation-reconsideration",
            "`overdue letter preservation-reconsideration`, with what you entered, prepares the "
            "application.",
        ),
        template(
            "letter-prepares.arbitration-answer",
            "`overdue letter arbitration-answer`, with what you entered, prepares the answer.",
        ),
        template(
            "paper-day-estimated",
            "{last:date} is an estimate: the days off of that year are not known here. Ask the "
            "court for its day, and act well before.",
        ),
        template(
            "paper-came.unopened",
            "Something came from a court, an arbitration institution or a notary, or says so. "
            "Open it today, with somebody beside you if that helps; note who sent it, its number, "
            "what it is, and the day it was served. A court's papers mostly leave {days:days}, a "
            "ruling that can be appealed {ruling:days}, one that freezes property only "
            "{shortest:days}, from the day after service, opened or not; a grown-up of your "
            "household may have signed for it, or it came to your phone. An arbitration notice "
            "says its own. Is it real? Ask whoever is named as sender, by a number from their own "
            "site. Enter what it is, and the last day is worked out here.",
        ),
        template(
            "paper-came.unopened-dated",
            "Something came from a court, an arbitration institution or a notary, or says so. Open "
            "it today, with somebody beside you if that helps, and see who sent it, its number "
            "and what it is. Is it real? Ask whoever is named as sender, by a number from their "
            "own site. Enter what it is, and its own last day is worked out here.",
        ),
        template(
            "unopened-until.open",
            "If served on {served:date}: one that freezes property has until {shortest:date}, a "
            "ruling that can be appealed until {ruling:date}, most papers of a court until "
            "{last:date}. Go by the earliest until you know. An arbitration notice says its own.",
        ),
        template(
            "unopened-until.part",
            "If served on {served:date}, go by {ruling:date}, the last day of a ruling that can be "
            "appealed; most papers have theirs on {last:date}. For one that freezes property the "
            "days ended with {shortest:date}: tell the judge if you need it to live on. An "
            "arbitration notice says its own.",
        ),
        template(
            "unopened-until.last",
            "If served on {served:date}, most papers have their last day on {last:date}; that of a "
            "ruling was {ruling:date}, of one that freezes property {shortest:date}: tell the "
            "judge if you need it to live on. An arbitration notice says its own.",
        ),
        template(
            "unopened-until.passed",
            "If it was served on {served:date}, the days of most papers of a court ended with "
            "{last:date}. That need not be the end of it: 12348 (free) can say what is left.",
        ),
        template(
            "retrial-until.open",
            "Applying for a retrial (再审): if the judgment took effect on {served:date}, the day "
            "entered for it, the {months:number} months end on {last:date}. They are not extended "
            "or interrupted; for some grounds, such as new evidence, they run from the day it "
            "became known. Applying does not stop enforcement. Ask the court from which day the "
            "judgment is in force.",
        ),
        template(
            "retrial-until.estimated",
            "Applying for a retrial (再审): if the judgment took effect on {served:date}, the day "
            "entered for it, the {months:number} months end on about {last:date}; the holidays of "
            "that year are not out yet. They are not extended or interrupted; for some grounds, "
            "such as new evidence, they run from the day it became known. Applying does not stop "
            "enforcement. Ask the court from which day the judgment is in force.",
        ),
        template(
            "retrial-until.passed",
            "Applying for a retrial (再审): if the judgment took effect on {served:date}, the day "
            "entered for it, the {months:number} months ended on {last:date}. They are not "
            "extended or interrupted; only for some grounds, such as new evidence or a forged "
            "piece of it, they run from the day it became known. Ask 12348 (free).",
        ),
        template(
            "court-road",
            "What comes next, in general: the written answer; the hearing, on the day the court "
            "names; the judgment. After it was served there are {days:days} to appeal; by the "
            "small-claims procedure (小额诉讼) the first judgment is final. If it is not met once "
            "in force, the other side has {years:number} years to apply for enforcement. The fee "
            "for the suit goes by the amount claimed, in bands, and as a rule the side that loses "
            "bears it: `overdue calc court-fee` counts it.",
        ),
        template(
            "paper-follows.payment-order",
            "After an objection. One to some of the items leaves the others in force. If it "
            "stands, the order falls and the case goes on as a suit: the applicant who does not "
            "say within {days:days} that no suit is wanted counts as having sued. Papers of that "
            "suit then come, and have their own days.",
        ),
        template(
            "paper-follows.complaint",
            "About the court. Who answers or brings a counterclaim without having objected to the "
            "place counts as having accepted it (the level of courts and places the law fixes "
            "apart). If the contract has a clause on arbitration, object and hand it in before "
            "the first hearing; after that it counts as given up.",
        ),
        template(
            "paper-follows.preservation",
            "If property was frozen before any suit: where the other side does not sue or go to "
            "arbitration within {days:days} of the freeze, the court has to lift it. Ask the "
            "court whether a suit came in.",
        ),
        same("service-day.court", common.SERVICE_DAY_COURT),
        same("service-day.tribunal", common.SERVICE_DAY_TRIBUNAL),
    )
)
