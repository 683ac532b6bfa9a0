"""Words of the letter that disputes a figure."""

from overdue_cli.words import common
from overdue_cli.words.letters import shared
from overdue_cli.words.template import same, template

TEMPLATES = dict(
    (
        template("letter.dispute.title", "Objection to the amount claimed"),
        template("letter.dispute.title.person", "Letter about the amount of a loan"),
        template(
            "letter.dispute.claimed",
            "As of {as_of}, {you} ask for {claimed:money} of {charges} in all on this {loan}. "
            "Having checked it, I object to this amount.",
        ),
        template(
            "letter.dispute.claimed.person",
            "As of {as_of}, {you} ask for {claimed:money} of interest, liquidated damages and "
            "fees. I have checked it and come to something else.",
        ),
        template(
            "letter.dispute.claimed-blank",
            "On ______ {you} asked for ¥______ of {charges} in all on this {loan}. Having checked "
            "it, I object to this amount.",
        ),
        template(
            "letter.dispute.claimed-blank.person",
            "On ______ {you} asked for ¥______ of interest, liquidated damages and fees. I have "
            "checked it and come to something else.",
        ),
        template(
            "letter.dispute.card",
            "From the bill I cannot see how it was reached: the posting day of each transaction, "
            "the first and last day of interest, the daily rate, and the base and share of the "
            "late-payment charge.",
        ),
        template(
            "letter.dispute.none-agreed",
            "We agreed on no interest. By article {law.cited[minfadian:680]:article} of the "
            "{law.cited[minfadian:680]:title}, where the contract says nothing of interest, there "
            "is none. If the figure holds interest for the days after the due day, please write "
            "from which day to which and at which rate it is counted.",
        ),
        template(
            "letter.dispute.terms-unknown",
            "I do not have all that was agreed on the rate and on what is added once overdue, "
            "and so cannot come to this amount. By article {law.cited[minfadian:676]:article} of "
            "the {law.cited[minfadian:676]:title}, overdue interest is paid as agreed or as the "
            "state provides; I ask for the terms first.",
        ),
        template(
            "letter.dispute.rate-only",
            "The agreed rate is {rate:rate} a {period:period}. How it is charged once overdue "
            "depends on the clause in the contract. By article "
            "{law.cited[minfadian:676]:article} of the {law.cited[minfadian:676]:title}, overdue "
            "interest is paid as agreed or as the state provides; I ask for that clause first.",
        ),
        template(
            "letter.dispute.slip",
            "{terms}, on {principal:money}, this amount comes out only if {slip_days:days} are "
            "counted. From {due} to {as_of} there are {most_days:days} at most, with the first and "
            "the last day both counted.",
        ),
        template(
            "letter.dispute.gap",
            "{terms}, on {principal:money} from {due} to {as_of}, none of the usual ways of "
            "counting gives this amount (a year of 360 or 365 days, end days counted or not). The "
            "nearest ({day_count:day-count}, {end_day:end-day}) gives {nearest:money}, {gap:money} "
            "less.",
        ),
        template("letter.dispute.reckoned", "{terms}, to {as_of}, I come to {total:money}:"),
        template(
            "letter.dispute.only-above",
            "How it was counted can be followed; what I object to is that it is too high in all.",
        ),
        same("letter.charges.item", common.ITEM),
        same("letter.charges.amount", common.YUAN),
        same("letter.charges.contract", common.CONTRACT_INTEREST),
        template("letter.charges.extra", "Added once overdue"),
        same("letter.charges.compound", common.COMPOUND),
        same("letter.charges.fees", common.FEES),
        same("letter.charges.total", common.TOTAL),
        template(
            "letter.dispute.claimed-above",
            "Taken as a yearly rate on a year of 365 days, the amount also lies {above:money} "
            "above {line:rate} a year; I ask that this part be waived.",
        ),
        template(
            "letter.dispute.claimed-above.person",
            "Taken as a yearly rate on a year of 365 days, the amount also lies {above:money} "
            "above {line:rate} a year, {law.lending.private_multiple:count} times the one-year "
            "loan prime rate; I ask that this part be left out.",
        ),
        template(
            "letter.dispute.above",
            "By these terms the charges for the overdue period lie at least {excess:money} "
            "above {law.lending.licensed_cap:rate} a year; I ask that this part be waived.",
        ),
        template(
            "letter.dispute.above.person",
            "By these terms the charges for the overdue period lie at least {excess:money} "
            "above {law.lending.private_multiple:count} times the one-year loan prime rate; I "
            "ask that this part be left out.",
        ),
        template(
            "letter.dispute.claimed-above.person-older",
            "The amount also lies at least {above:money} above what the rules on private lending "
            "support; I ask that this part be left out.",
        ),
        template(
            "letter.dispute.above.person-older",
            "By these terms the charges for the overdue period lie at least {excess:money} above "
            "what the rules on private lending support; I ask that this part be left out.",
        ),
        template(
            "letter.dispute.above-rate-only",
            "At the agreed rate alone the charges for the overdue period lie at least "
            "{excess:money} above {law.lending.licensed_cap:rate} a year; I ask that this "
            "part be waived.",
        ),
        template(
            "letter.dispute.above-rate-only.person",
            "At the agreed rate alone the charges for the overdue period lie at least "
            "{excess:money} above {law.lending.private_multiple:count} times the one-year loan "
            "prime rate; I ask that this part be left out.",
        ),
        template(
            "letter.dispute.above-rate-only.person-older",
            "At the agreed rate alone the charges for the overdue period lie at least "
            "{excess:money} above what the rules on private lending support; I ask that this part "
            "be left out.",
        ),
        template(
            "letter.dispute.penalty",
            "By article {law.cited[minfadian:585]:article}, paragraph 2 of the "
            "{law.cited[minfadian:585]:title} a court or arbitration tribunal may, when asked, "
            "reduce an agreed penalty that is excessively above the loss. I ask {you} to name "
            "the actual loss caused by the delay and, as far as the penalty (and penalty "
            "interest, where it is one) lies excessively above it, to reduce it.",
        ),
        template(
            "letter.dispute.penalty.person",
            "By article {law.cited[minfadian:585]:article}, paragraph 2 of the "
            "{law.cited[minfadian:585]:title} a court may, when asked, reduce an agreed penalty "
            "that is excessively above the loss. If {you} count such a penalty, please say what "
            "the loss is.",
        ),
        same("letter.dispute.please", shared.ASK_THEREFORE),
        same("letter.dispute.please.person", shared.ASK_PERSON),
        template(
            "letter.dispute.ask-days",
            "Show the first and last day of each line and the number of days, and correct them.",
        ),
        template(
            "letter.dispute.ask-doubled",
            "Say whether the contract rate is charged beside the penalty rate on the same "
            "principal, and by which clause.",
        ),
        template(
            "letter.dispute.ask-not-due",
            "Say on which principal this was charged, since when all of it was due, and how I was "
            "told.",
        ),
        template(
            "letter.dispute.ask-compound",
            "Say whether interest is charged on penalty interest, by which clause, and on which "
            "days it was added.",
        ),
        template(
            "letter.dispute.ask-interest-on-interest",
            "Say whether interest is charged on interest, by which clause, and on which days it "
            "was added.",
        ),
        template(
            "letter.dispute.lines",
            "Show in writing how the amount is made up: base, rate, first and last day, number of "
            "days and clause of each item.",
        ),
        template(
            "letter.dispute.lines.person",
            "Write down how the amount is made up: principal, rate, from which day to which.",
        ),
        template(
            "letter.dispute.creditor",
            "Say who the creditor is today. If the claim was transferred, or a guarantor or "
            "insurer has paid, send the notice of it and the proof (contract of transfer; proof of "
            "payment with amount and day).",
        ),
        template(
            "letter.dispute.creditor.person",
            "If the claim was passed on, or somebody has paid in my place, tell me who it belongs "
            "to now, and send me the proof.",
        ),
        template(
            "letter.dispute.clause",
            "For each charge that rests on a standard clause, show how that clause was pointed "
            "out and explained to me (article {law.cited[minfadian:496]:article} of the "
            "{law.cited[minfadian:496]:title}).",
        ),
        template(
            "letter.dispute.mend", "Correct what is wrong, and answer with the correct amount."
        ),
        template(
            "letter.dispute.mend.person", "Correct what is wrong once we have checked it together."
        ),
        template(
            "letter.dispute.reduce",
            "Waive what lies above the line named here, and answer with the amount that is left.",
        ),
        template(
            "letter.dispute.reduce.person",
            "Leave out what lies above the line named here, and tell me the amount that is left.",
        ),
        template(
            "letter.dispute.pause",
            "Until this is checked, leave the disputed part out of collection.",
        ),
        template(
            "letter.dispute.pause.person", "Until this is checked, leave the disputed part aside."
        ),
    )
)
