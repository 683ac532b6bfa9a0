"""Words for what being overdue has cost, and for the line."""

from overdue_cli.words.template import template

# Findings that come in kinds: the field that says which, and so which words.
BY_FIELD = {
    "judgment-decides": "paper",
    "added-between": "between",
    "added-range": "compound",
    "rate-used": "basis",
    "interest-paused": "what",
    "narrows-most": "field",
    "principal-from-shown": "lender",
    "penalty-by-agreement": "lender",
    "nothing-agreed": "said",
    "card-reckoned": "basis",
    "card-next-month": "when",
    "card-late-range": "when",
    "card-from-posting": "basis",
    "card-interest-lines": "basis",
    "nothing-added": "of",
    "fees-given": "lender",
    "no-fee-found": "basis",
}
TEMPLATES = dict(
    (
        template(
            "judgment-decides.judgment",
            "What is owed now is what the paper of the court says, with interest for paying it "
            "late; the figures here follow the contract, to compare. What you think too high "
            "belongs in the appeal: once in force, interest is as a rule no longer cut.",
        ),
        template(
            "judgment-decides.appeal",
            "What is owed is for the second court to say. The figures here follow the contract, "
            "for comparison only.",
        ),
        template(
            "judgment-decides.final-judgment",
            "What is owed now is what the judgment says, and interest for paying late by it. The "
            "figures here follow the contract, for comparison only.",
        ),
        template(
            "judgment-decides.award",
            "What is owed now is what the award says, and interest for paying late by it. The "
            "figures here follow the contract, for comparison only.",
        ),
        template(
            "judgment-decides.enforcement",
            "What is owed now is what the paper says that is enforced. The figures here follow "
            "the contract, for comparison only. If the notice does not fit that paper, tell the "
            "enforcement judge.",
        ),
        template(
            "only-interest-due",
            "What is overdue is interest, {interest:money}; its principal is due later and is not "
            "overdue. Whether unpaid interest bears interest of its own is for the contract to "
            "say.",
        ),
        template(
            "added-so-far",
            "About {total:round-money}; each further day adds about {per_day:round-money}.",
        ),
        template(
            "card-interest-so-far",
            "About {total:round-money} of interest; each further day adds about "
            "{per_day:round-money}.",
        ),
        template(
            "card-interest-in-grace",
            "{total:round-money} of interest so far. If the bill is not paid in full by "
            "{last_day:date}, about {amount:round-money} comes at once, interest from posting, and "
            "about {per_day:round-money} each day after.",
        ),
        template(
            "card-thirty-days",
            "The next 30 days, at the low end: {low_interest:money} of interest and "
            "{low_late:money} of late-payment charges; at the high end: {high_interest:money} and "
            "{high_late:money}.",
        ),
        template(
            "added-between.lender",
            "Between {low:round-money} and {high:round-money}: the contract's rate is not known "
            "yet. At an example rate {point:round-money}, and {per_day:round-money} for each "
            "further day.",
        ),
        template(
            "added-between.person",
            "Between {low:round-money} and {high:round-money}, by whether interest was agreed. At "
            "an example rate {point:round-money}, and {per_day:round-money} for each further day.",
        ),
        template(
            "nothing-agreed-so-far",
            "Between {low:round-money} and {high:round-money}: no interest was agreed. For the "
            "days overdue the lender may claim the one-year LPR, about {per_day:round-money} a "
            "day.",
        ),
        template(
            "added-range.left-out",
            "Not all of it is confirmed: it can be as low as {low:round-money} and as high as "
            "{high:round-money} (without compound interest).",
        ),
        template(
            "added-range.counted",
            "Not all of it is confirmed: it can be as low as {low:round-money} and as high as "
            "{high:round-money}.",
        ),
        template(
            "added-range.at-high-end",
            "Not all of it is confirmed: it can be as low as {low:round-money} and as high as "
            "{high:round-money} (compounded monthly).",
        ),
        template(
            "added-range.with-late",
            "{low:round-money} to {high:round-money} in all: interest from posting up to "
            "{interest:round-money}, late-payment charges, if agreed, up to {late:round-money}; "
            "a court may reduce a total too high, if you ask.",
        ),
        template(
            "nothing-added.card",
            "Nothing yet. If the bill is not paid in full in time, interest runs from posting, "
            "about {per_day:round-money} for each day since then.",
        ),
        template(
            "nothing-added.loan",
            "Nothing yet. From the first day overdue it would be about {per_day:round-money} a "
            "day.",
        ),
        template(
            "rate-used.given",
            "Reckoned at {rate:rate} a {period:period}, {multiplier:number} times that in all "
            "(not on top) once overdue.",
        ),
        template(
            "rate-used.reported",
            "Estimated at {rate:rate} a {period:period}, {multiplier:number} times that in all "
            "once overdue: widely reported, the contract text was not found.",
        ),
        template(
            "rate-used.given-reported",
            "Reckoned at the {rate:rate} a {period:period} you entered, {multiplier:number} times "
            "that in all once overdue: the multiple is widely reported, the contract text was "
            "not found.",
        ),
        template(
            "rate-used.given-reported-unchanged",
            "Reckoned at the {rate:rate} a {period:period} you entered. That it stays the same "
            "once overdue is widely reported; the contract text was not found.",
        ),
        template(
            "rate-used.reported-given",
            "Estimated at {rate:rate} a {period:period}, as widely reported (the contract text "
            "was not found); once overdue {multiplier:number} times that in all, as entered.",
        ),
        template(
            "rate-used.assumed",
            "As an example only: {rate:rate} a {period:period}, {multiplier:number} times that "
            "in all once overdue. Your contract decides.",
        ),
        template(
            "rate-used.assumed-unchanged",
            "As an example only: {rate:rate} a {period:period}, the same once overdue. Your "
            "contract decides.",
        ),
        template(
            "rate-used.given-assumed",
            "Reckoned at the {rate:rate} a {period:period} you entered; once overdue, "
            "{multiplier:number} times that in all as an example (none was entered).",
        ),
        template(
            "rate-used.unchanged",
            "Reckoned at {rate:rate} a {period:period}, the same once overdue.",
        ),
        template(
            "rate-used.reported-unchanged",
            "Estimated at {rate:rate} a {period:period} of what is overdue. That figure is "
            "widely reported; the contract text was not found.",
        ),
        template(
            "rate-since",
            "Since {since:date} the contract rate you entered is {rate:rate} a {period:period}; "
            "each line uses the rate of its own days, and what is still to come this one.",
        ),
        template(
            "interest-paused.all",
            "As entered, no interest runs now; it starts again on {until:date}.",
        ),
        template(
            "interest-paused.penalty",
            "As entered, no penalty or compound interest runs now; it starts again on "
            "{until:date}.",
        ),
        template(
            "rate-outside-published",
            "The daily rate entered lies outside what public accounts name for this product "
            "({low:rate} to {high:rate}). It was used as entered; please check it against the "
            "contract.",
        ),
        template(
            "narrows-most.rate",
            "The rate in your contract would help most: if it is {point:rate}, the range is "
            "{low:round-money} to {high:round-money}.",
        ),
        template(
            "narrows-most.penalty_multiplier",
            "The penalty multiple in your contract would help most: if it is {point:number}, the "
            "range is {low:round-money} to {high:round-money}.",
        ),
        template(
            "narrows-most.principal",
            "The principal alone, as the app has it with the instalment or the bill, would help "
            "most: if it is {point:round-money}, the range is {low:round-money} to "
            "{high:round-money}.",
        ),
        template(
            "narrows-most.due_date",
            "The due date would help most: if it was {point:number} days ago, the range is "
            "{low:round-money} to {high:round-money}.",
        ),
        template(
            "principal-from-shown.loan",
            "Of the {shown:round-money} shown, about {point:round-money} is taken as principal "
            "({low:round-money} to {high:round-money}), the rest as interest.",
        ),
        template(
            "principal-from-shown.card",
            "Of the {shown:round-money} billed, about {point:round-money} is taken as principal "
            "({low:round-money} to {high:round-money}), the rest as interest.",
        ),
        template(
            "owed-from-shown",
            "Of the {shown:round-money} shown as left to pay, about {point:round-money} is "
            "counted as principal ({low:round-money} to {high:round-money}). If interest of "
            "instalments still to come is in it too, the principal is less: the plan of "
            "instalments in the app or the contract says so.",
        ),
        template("would-settle", "No range is left with {field:field}."),
        template(
            "ask-lender",
            "First find out who the lender in your contract is. The name of the app is not "
            "always the lender, and the lender decides the rules, the rate and the number to "
            "call.",
        ),
        template(
            "penalty-replaces",
            "For a bank loan the rate once overdue replaces the contract rate on what is "
            "overdue: {law.lending.bank_multiplier.low:number} to "
            "{law.lending.bank_multiplier.high:number} times in all, under a central bank "
            "notice (no repeal was found). It is not the ordinary interest plus another "
            "{law.lending.bank_multiplier.high:number} times.",
        ),
        template(
            "penalty-by-agreement.licensed",
            "For this kind of lender we found no fixed multiple; the rate once overdue is what "
            "the contract says.",
        ),
        template(
            "penalty-by-agreement.private",
            "An agreed overdue rate holds, up to {law.lending.private_multiple:count} times "
            "the one-year LPR when the contract was made. If only a rate for the term was "
            "agreed, that rate goes on. If neither was agreed, the lender may claim the "
            "one-year LPR of the time.",
        ),
        template(
            "penalty-by-agreement.private-older",
            "An agreed overdue rate holds as far as the line in section 3. If only a rate for "
            "the term was agreed, that rate goes on. If neither was agreed, the lender may "
            "claim the one-year LPR of the time; under the rule that held up to "
            "{law.lending.private_until:date} it was "
            "{law.lending.older_private.unagreed:per-cent} a year.",
        ),
        template(
            "range-ends-at-line",
            "The range goes no higher than {rate:rate} a year, the highest line that may "
            "apply: where more was agreed, the part above it is not supported by a court.",
        ),
        template(
            "nothing-agreed.one",
            "No interest was agreed, so none is owed for the term of the loan. Interest for the "
            "days since {since:date} is owed only if the lender claims it: at the one-year LPR of "
            "{first:rate} that is {first_amount:money} at most.",
        ),
        template(
            "nothing-agreed.one-roughly",
            "No interest was agreed, so none is owed for the term of the loan. Interest for the "
            "days overdue is owed only if the lender claims it, at the one-year LPR of "
            "{first:rate}: for {days:days} that is {first_amount:money}, and for the "
            "{most_days:days} it may be {most_amount:money}, the most there can be.",
        ),
        template(
            "nothing-agreed.moved-roughly",
            "No interest was agreed, so none is owed for the term of the loan. Interest for the "
            "days overdue is owed only if the lender claims it. The rule speaks of the one-year "
            "LPR of the time and does not say of which day. For {days:days} it is "
            "{first_amount:money} at that of the day it became overdue ({first:rate}) and "
            "{last_amount:money} at that of today ({last:rate}); for the {most_days:days} it may "
            "be {most_amount:money}, the most there can be.",
        ),
        template(
            "nothing-agreed.older-roughly",
            "No interest was agreed, so none is owed for the term of the loan. Interest for the "
            "days overdue is owed only if the lender claims it: up to "
            "{law.lending.private_until:date} at most {law.lending.older_private.unagreed:rate} a "
            "year by the rule of that time, and since then the one-year LPR of the time, without "
            "a day being named. For {days:days} it is {first_amount:money} in all at that of "
            "{law.lending.private_since:date} ({first:rate}) and {last_amount:money} at that of "
            "today ({last:rate}); for the {most_days:days} it may be {most_amount:money}, the "
            "most there can be.",
        ),
        template(
            "nothing-agreed.moved",
            "No interest was agreed, so none is owed for the term of the loan. Interest for the "
            "days since {since:date} is owed only if the lender claims it. The rule speaks of the "
            "one-year LPR of the time and does not say of which day: at that of the day it became "
            "overdue ({first:rate}) it is {first_amount:money}, at that of today ({last:rate}) "
            "{last_amount:money}.",
        ),
        template(
            "nothing-agreed.older",
            "No interest was agreed, so none is owed for the term of the loan. Interest for the "
            "days since {since:date} is owed only if the lender claims it: up to "
            "{law.lending.private_until:date} at most {law.lending.older_private.unagreed:rate} a "
            "year by the rule of that time, and since then the one-year LPR of the time, without "
            "a day being named. At that of {law.lending.private_since:date} ({first:rate}) it is "
            "{first_amount:money} in all, at that of today ({last:rate}) {last_amount:money}.",
        ),
        template(
            "multiplier-unusual",
            "A multiple of {multiplier:number} lies outside the {low:number} to {high:number} "
            "that the central bank notice gives banks for overdue loans. Ask the lender for the "
            "clause it rests on.",
        ),
        template(
            "one-day",
            "Whether the first or the last day counts differs; that may make {amount:money} of "
            "difference.",
        ),
        template(
            "other-year",
            "The yearly rate was read on {used:number} days to the year; on {other:number} days "
            "the total would be {total:money}. The contract decides.",
        ),
        template(
            "compound-interest",
            "Compound interest, only if the contract has it: at the figures above about "
            "{at_most:money} more, at most. Whether it may also run on penalty interest is "
            "disputed in the courts.",
        ),
        template(
            "compound-counted",
            "The total holds {amount:money} of compound interest (interest on unpaid interest), "
            "because the contract was said to have it. Without such a clause none is owed.",
        ),
        template(
            "with-compound-on-penalty",
            "Penalty interest is not compounded here. Courts differ on that; with it the total "
            "would be {total:money}.",
        ),
        template(
            "without-compound-on-penalty",
            "Penalty interest is compounded here, as entered. Courts differ on that, and many "
            "refuse it; without it the total would be {total:money}.",
        ),
        template(
            "instalment-interest",
            "{amount:money} of contract interest fell due with the instalments and is unpaid. It "
            "is owed and is in the plan, but being overdue did not add it.",
        ),
        template(
            "not-yet-due",
            "{principal:money} of principal is not due yet. It stays at the contract rate, about "
            "{per_day:money} a day, unless the lender has validly called the whole loan due. It "
            "is not part of the total above.",
        ),
        template(
            "fees-given.loan",
            "The {fees:money} of fees you entered are in the total. Ask the lender for the "
            "clause each of them rests on.",
        ),
        template(
            "fees-given.card",
            "The {fees:money} of fees you entered are in the total. Ask the bank for the clause "
            "each of them rests on; by regulation fees bear no interest.",
        ),
        template(
            "no-fee-found.researched",
            "No late fee or collection fee was found for this product, so none is counted. If "
            "one appears on your bill, ask for the clause.",
        ),
        template(
            "no-fee-found.not-entered-person",
            "You entered no costs beside what was lent, so none are counted. If the lender asks "
            "for some, ask what they are for and where they were agreed.",
        ),
        template(
            "no-fee-found.not-entered",
            "You entered no fees, so none is counted. If one is on your bill, ask for the clause "
            "it rests on.",
        ),
        template(
            "card-reckoned.bill",
            "Interest runs from posting. Only the sum is known, so one bill stands for yours, at "
            "{rate:rate} a {period:period} (section 8).",
        ),
        template(
            "card-reckoned.told",
            "Counted day by day from the transactions and payments you entered, at {rate:rate} a "
            "{period:period} from each posting date.",
        ),
        template(
            "card-late",
            "About {amount:money} of it is the late-payment charge (违约金) on minimum payments "
            "that were missed; the bank may take it only if the card agreement has it, and by "
            "regulation it bears no interest.",
        ),
        template(
            "card-interest-lines.bill",
            "The interest, {amount:money}, is the sum of the lines above. The first begins on "
            "{first:date}, {days:days} before the due date, taken here as the day of posting: a "
            "bill that was not paid in full in time bears interest from then on. A line ends "
            "where a statement adds it up.",
        ),
        template(
            "card-interest-lines.told",
            "The interest, {amount:money}, is the sum of the lines above. The first begins on "
            "{first:date}, a posting date: a bill that was not paid in full in time bears "
            "interest from then on. A line ends where a statement or a payment changes it.",
        ),
        template(
            "card-from-posting.bill",
            "The last row of the table holds interest of more days than it names: as long as the "
            "bill can still be paid in full in time none is counted, and once that time is over "
            "it runs from the day of posting, taken here as "
            "{law.cards.estimate.posted_before_due.low:number} to "
            "{law.cards.estimate.posted_before_due.high:days} before the due date.",
        ),
        template(
            "card-from-posting.told",
            "The last row of the table holds interest of more days than it names: as long as the "
            "bill can still be paid in full in time none is counted, and once that time is over "
            "it runs from each posting date.",
        ),
        template(
            "card-late-range.in-grace",
            "The late-payment charge (违约金) on the minimum payment is estimated at {low:money} "
            "to {high:money} so far: {low:money} while your bank gives the days of grace, and the "
            "high end if it gives none, where the charge came with the first day after the due "
            "date. The bank may take it only if the card agreement has it, at the share written "
            "there, and by regulation it bears no interest.",
        ),
        template(
            "card-late-range.missed",
            "The late-payment charge (违约金) on minimum payments that were missed is estimated "
            "at {low:money} to {high:money}. The bank may take it only if the card agreement has "
            "it, at the share written there, and by regulation it bears no interest. The high "
            "end takes one every month, on all that was missed of the minimum, earlier charges "
            "in it; whether the bank may do so, ask it. A total that is too high a court may "
            "reduce, if you ask (below).",
        ),
        template(
            "card-next-month.later",
            "The next 30 days may hold up to {amount:money} of late-payment charges, if the card "
            "agreement has them and the minimum is not paid. They do not grow by the day: they "
            "come at once, on {day:date} at the earliest.",
        ),
        template(
            "card-next-month.tomorrow",
            "Tomorrow, {day:date}, up to {amount:money} of late-payment charges may be added at "
            "once, beside the interest of the day, if the card agreement has them and the minimum "
            "is not paid today. Ask the bank which day it goes by.",
        ),
        template(
            "card-next-month-roughly",
            "The next 30 days may hold up to {amount:money} of late-payment charges, if the card "
            "agreement has them and the minimum is not paid. They do not grow by the day: they "
            "come at once. The days overdue were said only roughly, so no day is given: the bill "
            "has it.",
        ),
        template(
            "card-cut",
            "If the bank sues and interest, compound interest and late-payment charge together "
            "are too high, you may ask the court to reduce them. It weighs the regulator's "
            "rules, how much is owed and for how long, fault, and the bank's real loss.",
        ),
        template(
            "card-bill",
            "Look for four lines in the bill: principal, interest (daily rate, from which day), "
            "late-payment charge, other fees.",
        ),
        template(
            "card-terms-unused",
            "A card has one rate and no penalty multiple, so the multiple you entered is not "
            "used. What is added for a missed minimum is the late-payment charge.",
        ),
        template(
            "cost-table",
            "By regulation, a licensed lender must show a table of the all-in cost "
            "(综合融资成本明示表) for loans made from "
            "{law.lending.cost_table_from:long-date}. It lists every charge once overdue, and "
            "nothing outside it may be charged. If your loan is that new, read the penalty "
            "line there.",
        ),
    )
)
