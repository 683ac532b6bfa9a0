"""Words for `overdue next`."""

from overdue_cli.words import common
from overdue_cli.words.template import same, template

FOLLOW = dict(
    (
        template("next.title", "Where things stand on {day:date}"),
        template("next.debt", "debt {n}"),
        template("next.of-debt", " ({debt})"),
        template("next.which-debt", " (for which debt is not clear)"),
        template("next.about", "{debts}: {step}"),
        template(
            "next.more",
            "Sections named here are those of overdue advise, which has the words to say.",
        ),
        template("next.step", "Next step: {step}"),
        template(
            "next.step.call-before-they-call",
            "Call before they call{debt}. Of what was promised for {due:date}, "
            "{amount:said-money} is still missing. Say what came between, and name only a day "
            "and an amount you can keep after rent, food and medicine. Ask for it in writing, "
            "and log the call.",
        ),
        template(
            "next.step.pay-as-promised",
            "By {due:date} pay the {amount:said-money} that was promised{debt}, through the "
            "lender's own channel, and log it with the receipt. If it cannot be done, say so "
            "before that day.",
        ),
        template(
            "next.step.no-answer",
            "The time to answer your complaint (entry {n}) ended on {due:date}, and no answer is "
            "in the log. If one came, log it: overdue log add letter --who lender --what "
            "answered. If none came, go on to the regulator: overdue log export --to regulator.",
        ),
        template(
            "next.step.settled",
            "By these figures nothing is left to pay. Ask the lender to confirm in writing that "
            "the debt is settled, and later look at your credit report.",
        ),
        template(
            "next.step.caught-up",
            "By these figures what was overdue is paid. Go on with the instalments as the contract "
            "has them; ask the lender whether anything is still shown as overdue, and later look "
            "at your credit report.",
        ),
        template(
            "next.step.tell-paper",
            "Entry {n}{debt} is a paper that may be a court's, and the case knows nothing of it. "
            "It comes before everything else: its days count from the day after it was served, "
            "opened or not. See what it is; with it in your hand call 12348 (free legal advice). "
            "Then add to this command what it is and when it was served, such as --set "
            "paper=complaint --set paper-on=DAY: the last day then stands here. If it is none of "
            "a court, or one that the case has under another day, correct the entry "
            "(--corrects {n}).",
        ),
        template(
            "next.astray",
            "Entry {n}: {amount:said-money} went to a private account and is not taken off the "
            "debt. If it looks like a swindle: call 110 now, and the bank or the app it was paid "
            "from, and ask whether the payment can be stopped. Keep the receipt and the chat. Then "
            "ask on the lender's own line whether anything arrived.",
        ),
        template(
            "next.court",
            "Last day to act on the court's paper{debt}: {day:date}, {days:days} from now.",
        ),
        template(
            "next.court-today", "Last day to act on the court's paper{debt}: today, {day:date}."
        ),
        template(
            "next.holds-back-one",
            "The limitation period may be near its end or past. Until you have asked 12348 (free "
            "legal advice), pay nothing, promise nothing and confirm nothing: that may restart "
            "the period, or give up the defence.",
        ),
        template(
            "next.holds-back",
            "The limitation period may be near its end or past: {debts}. Until you have asked "
            "12348 (free legal advice), pay nothing, promise nothing and confirm nothing on it: "
            "that may restart the period, or give up the defence.",
        ),
        template("next.promised", "What was promised"),
        template(
            "next.promised.none",
            "No promise or agreement is in the log.",
        ),
        template(
            "next.promised.kept",
            "Entry {n}{debt}: {amount:said-money} by {due:date}, paid in time. You kept your word.",
        ),
        template(
            "next.promised.paid",
            "Entry {n}{debt}: {amount:said-money} by {due:date}, paid in time.",
        ),
        template(
            "next.promised.late",
            "Entry {n}{debt}: {amount:said-money} by {due:date}, paid in full, later than that.",
        ),
        template(
            "next.promised.part",
            "Entry {n}{debt}: {amount:said-money} by {due:date}. Logged as paid towards it: "
            "{paid:said-money}; missing: {left:said-money}.",
        ),
        template(
            "next.promised.broken",
            "Entry {n}{debt}: {amount:said-money} by {due:date}. No payment towards it is in the "
            "log.",
        ),
        template(
            "next.promised.open",
            "Entry {n}{debt}: {amount:said-money} by {due:date}, still to come; paid so far: "
            "{paid:said-money}.",
        ),
        template(
            "next.promised.ask-first",
            "Entry {n}{debt}: {amount:said-money} by {due:date}. Ask 12348 before paying.",
        ),
        template(
            "next.promised.unsaid",
            "Entry {n}{debt}: it names no amount or no day, so whether it was kept cannot be said.",
        ),
        template("next.paid", "What was paid"),
        template("next.paid.none", "No payment is in the log."),
        template(
            "next.paid.counted",
            "Logged payments that count: {count:number}, in all {total:said-money}.",
        ),
        template(
            "next.paid.told",
            "Entry {n}: {amount:said-money} on {day:date}; the case names it already, so it "
            "counts once.",
        ),
        template(
            "next.paid.before",
            "Entry {n}: {amount:said-money} on {day:date}; it lies before what the case counts "
            "from (the case is of {told_on:date}), so it is not taken off again.",
        ),
        template(
            "next.paid.twice",
            "Entry {n}: {amount:said-money} on {day:date}; another entry has the same day and "
            "amount, so it counts once. If there were two payments, log each with its time.",
        ),
        template(
            "next.paid.no-amount",
            "Entry {n}, {day:date}: it names no amount, so it is not counted.",
        ),
        template(
            "next.paid.which-debt",
            "Entry {n}: {amount:said-money} on {day:date}; for which debt is not clear, so it is "
            "not counted. Correct it with --corrects {n} --debt and the number of the debt.",
        ),
        template(
            "next.paid.nothing-due",
            "Entry {n}: {amount:said-money} on {day:date}; the case has no principal due it could "
            "be counted on.",
        ),
        template(
            "next.paid.private-account",
            "Entry {n}: {amount:said-money} on {day:date} to a private account; it may not count "
            "as paid to the lender, so it is not taken off. If the lender did get it, correct the "
            "entry with --corrects {n}.",
        ),
        template(
            "next.paid.not-the-lender",
            "Entry {n}: {amount:said-money} on {day:date}; by the entry it was paid to somebody "
            "who is neither the lender nor its agency, so it is not taken off. If it was paid to "
            "the lender, correct it with --corrects {n} --who lender.",
        ),
        template("next.progress", "Then and now"),
        template("next.progress.none", "There is no debt."),
        template(
            "next.progress.now",
            "Today{debt}: about {now:round-money} in all, {principal:round-money} of it "
            "principal; {roughly:roughly}{days:days} overdue ({bucket} in the trade). The "
            "lender's own statement decides.",
        ),
        template(
            "next.progress.current",
            "Today{debt}: by these figures nothing is overdue; {now:round-money} is still owed.",
        ),
        template(
            "next.progress.caught-up",
            "Today{debt}: by these figures nothing is overdue; what falls due later goes on as the "
            "contract has it.",
        ),
        template(
            "next.progress.then",
            "On {day:date}{debt}: about {then:round-money} in all, "
            "{roughly:roughly}{days:days} overdue.",
        ),
        template(
            "next.progress.private",
            "Today{debt}: about {now:round-money} in all, {principal:round-money} of it "
            "principal; {roughly:roughly}{days:days} overdue. What both of you can prove decides.",
        ),
        template(
            "next.progress.same",
            "Without the {paid:said-money} paid since{debt} it would be about "
            "{without:round-money}.",
        ),
        template(
            "next.progress.without",
            "Without the {paid:said-money} paid since{debt} it would be about "
            "{without:round-money}; {spared:said-money} of interest was not added because of it.",
        ),
        template(
            "next.progress.roughly",
            "That is rough{debt}: the card was told without its transactions, so one bill stands "
            "for it; late charges are left out, and the days overdue count as if nothing had been "
            "paid. The bank's statement decides. With the transactions in the case file it is "
            "computed exactly.",
        ),
        template("next.bars", "What is owed{debt}, in yuan: then, now, and what it would be"),
        template("next.bar.then", "{day:date}"),
        same("next.bar.now", common.NOW),
        template("next.bar.without", "if unpaid"),
        template("next.complaints", "Complaints"),
        template(
            "next.complaints.waiting",
            "Entry {n}, of {day:date}: the answer to a simple complaint is to be expected by "
            "{usual:date}.",
        ),
        template(
            "next.complaints.late",
            "Entry {n}, of {day:date}: the usual time ended on {usual:date}, the longest ends on "
            "{last:date}. If an answer came, log it: overdue log add letter --who lender --what "
            "answered. If none came, ask whether it is handled as a complex case.",
        ),
        template(
            "next.complaints.over",
            "Entry {n}, of {day:date}: by {last:date} no answer is in the log.",
        ),
        template(
            "next.complaints.perhaps",
            "Entry {n}, of {day:date}: entry {perhaps} may be the answer, but does not say whose "
            "it is. If it is, write it once more with the lender: overdue log add letter --who "
            "lender --what answered --corrects {perhaps} --lender NAME.",
        ),
        template(
            "next.complaints.answered",
            "Entry {n}, of {day:date}: answered (entry {answer}). Where that does not settle it, "
            "the next way is the regulator: overdue log export --to regulator.",
        ),
        template(
            "next.complaints.no-time",
            "Entry {n}, of {day:date}: no answer time was found for this kind of lender. When to "
            "go on is yours to say; for a licensed lender the next way is whoever supervises it: "
            "overdue log export --to regulator.",
        ),
        template("next.since", "What happened since"),
        template("next.since.none", "Nothing was logged since the case was written down."),
        template("next.since.logged", "Since {day:date} the log has: {kinds}."),
        template("next.since.kind", "{kind} {count}"),
        template("next.days", "Days to come"),
        template("next.days.none", "No day to come is known."),
        template("next.days.court", "{day:date}{debt}: last day to act on the court's paper."),
        template(
            "next.days.promise",
            "{day:date}{debt}: {amount:said-money} was promised (entry {n}).",
        ),
        template("next.days.instalment", "{day:date}{debt}: the next instalment falls due."),
        template(
            "next.days.answer",
            "{day:date}: the lender's answer to a simple complaint is to be expected by then "
            "(entry {n}).",
        ),
        template(
            "next.days.answer-complex",
            "{day:date}: the lender's answer to a complex complaint is to be expected by then "
            "(entry {n}).",
        ),
        template(
            "next.days.answer-longest",
            "{day:date}: the longest time for the lender's answer ends, which is for exceptional "
            "cases (entry {n}).",
        ),
        template(
            "next.days.court-logged",
            "{day:date}{debt}: last day on a paper, as entry {n} has it; check it on the paper.",
        ),
        template(
            "next.days.stage",
            "{day:date}{debt}: if it is still overdue then, {bucket} begins (the name in the "
            'trade; reports usually show "{report_code}").',
        ),
        template(
            "next.days.stage-card",
            "{day:date}{debt}: if it is still overdue then, {bucket} begins (the name in the "
            "trade).",
        ),
    )
)
