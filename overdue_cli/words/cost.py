"""Words for what being overdue has cost, and for the line."""

from overdue_cli.words.template import template

COST = dict(
    (
        template(
            "only-interest-due",
            "What is overdue is interest, {interest:money}; its principal is due later and is not overdue. Whether "
            "unpaid interest bears interest of its own is for the contract to say.",
        ),
        template("added-so-far", "About {total:money}; each further day adds about {per_day:money}."),
        template(
            "added-between",
            "Between {low:money} and {high:money}, because the contract's rate is not known yet. "
            "At an example rate it would be {point:money}, and {per_day:money} for each further "
            "day.",
        ),
        template(
            "added-range.left-out",
            "Not all of it is confirmed: it can be as low as {low:money} and as high as "
            "{high:money} (without compound interest).",
        ),
        template(
            "added-range.counted",
            "Not all of it is confirmed: it can be as low as {low:money} and as high as {high:money}.",
        ),
        template(
            "added-range.at-high-end",
            "Not all of it is confirmed: it can be as low as {low:money} and as high as "
            "{high:money} (compounded monthly).",
        ),
        template(
            "nothing-added",
            "Nothing yet. From the first day overdue it would be about {per_day:money} a day.",
        ),
        template(
            "rate-used.given",
            "Reckoned at {rate:rate} a {period:period}, {multiplier:number} times that in all "
            "(not on top) once overdue.",
        ),
        template(
            "rate-used.reported",
            "Estimated at {rate:rate} a {period:period} and {multiplier:number} times that in "
            "all once overdue. That multiple is widely reported; the contract text was not found.",
        ),
        template(
            "rate-used.assumed",
            "As an example only: {rate:rate} a {period:period}, {multiplier:number} times that "
            "in all once overdue. Your contract decides.",
        ),
        template(
            "rate-used.given-assumed",
            "Reckoned at the {rate:rate} a {period:period} you entered. What it is once overdue was not given: "
            "{multiplier:number} times that in all is taken as an example.",
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
            "rate-outside-published",
            "The daily rate entered lies outside what public accounts name for this product "
            "({low:rate} to {high:rate}). It was used as entered; please check it against the "
            "contract.",
        ),
        template(
            "narrows-most.rate",
            "The rate in your contract would help most: if it is {point:rate}, the range is "
            "{low:money} to {high:money}.",
        ),
        template(
            "narrows-most.penalty_multiplier",
            "The penalty multiple in your contract would help most: if it is {point:number}, the "
            "range is {low:money} to {high:money}.",
        ),
        template("would-settle", "With {field:field} there is no range left to estimate."),
        template(
            "ask-lender",
            "First find out who the lender in your contract is. The name of the app is not "
            "always the lender, and the lender decides the rules, the rate and the number to "
            "call.",
        ),
        template(
            "penalty-replaces",
            "For a bank loan the rate once overdue replaces the contract rate on what is "
            "overdue: 1.3 to 1.5 times in all, under a central bank notice (no repeal was "
            "found). It is not the ordinary interest plus another 1.5 times.",
        ),
        template(
            "penalty-by-agreement.licensed",
            "For this kind of lender we found no fixed multiple; the rate once overdue is what the contract says.",
        ),
        template(
            "penalty-by-agreement.private",
            "An agreed overdue rate holds, up to four times the one-year LPR when the contract "
            "was made. If only a rate for the term was agreed, that rate goes on. If neither was "
            "agreed, the lender may claim the one-year LPR of the time.",
        ),
        template(
            "penalty-by-agreement.private-older",
            "An agreed overdue rate holds as far as the line in section 3. If only a rate for the "
            "term was agreed, that rate goes on. If neither was agreed, the lender may claim the "
            "one-year LPR of the time; under the rule that held up to 2020-08-19 it was 6 per cent "
            "a year.",
        ),
        template(
            "multiplier-unusual",
            "A multiple of {multiplier:number} lies outside the {low:number} to {high:number} "
            "that the central bank notice gives banks for overdue loans. Ask the lender for the "
            "clause it rests on.",
        ),
        template(
            "one-day",
            "Whether the first or the last day counts differs; that may make {amount:money} of difference.",
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
            "Penalty interest is not compounded here. Courts differ on that; with it the total would be {total:money}.",
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
            "no-fee-found.not-entered",
            "You entered no fees, so none is counted. If one is on your bill, ask for the clause it rests on.",
        ),
        template(
            "card-reckoned.bill",
            "Interest runs from posting. Only the sum is known, so one bill stands for yours, at "
            "{rate:rate} a day (section 8).",
        ),
        template(
            "card-reckoned.told",
            "Counted day by day from the transactions and payments you entered, at {rate:rate} a "
            "day from each posting date.",
        ),
        template(
            "card-late",
            "About {amount:money} of it is the late-payment charge (违约金) on minimum payments that "
            "were missed; the bank may take it only if the card agreement has it, and by "
            "regulation it bears no interest.",
        ),
        template(
            "card-next-month",
            "The next 30 days hold about {amount:money} of late-payment charges, if the card agreement has them and "
            "the minimum is not paid.",
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
            "A card has a daily rate and no penalty multiple, so the yearly rate or multiple you "
            "entered is not used. Enter the daily rate of the card agreement instead.",
        ),
        template(
            "cost-table",
            "By regulation, a licensed lender must show a table of the all-in cost (综合融资成本明示表) "
            "for loans made from 2026-08-01. It lists every charge once overdue, and nothing "
            "outside it may be charged. If your loan is that new, read the penalty line there.",
        ),
        template(
            "line-above.given",
            "This is above {line:rate} a year, the line courts use when asked to cut charges. "
            "From {start:date} to {end:date} the charges on what is overdue come to "
            "{charged:money}; counted on either year that is too much, by {excess_365:money} "
            "(365 days) or {excess_360:money} (360 days).",
        ),
        template(
            "line-above.assumed",
            "If what was assumed is right, this is above {line:rate} a year, the line courts use "
            "when asked to cut charges. From {start:date} to {end:date} the charges on what is "
            "overdue would come to {charged:money}, above by {excess_365:money} (365 days to the "
            "year) or {excess_360:money} (360 days).",
        ),
        template(
            "line-below.given",
            "This is not above {line:rate} a year, the line courts use when asked to cut "
            "charges. From {start:date} to {end:date} the charges on what is overdue come to "
            "{charged:money}, within it on either way of counting the year.",
        ),
        template(
            "line-below.assumed",
            "If what was assumed is right, this is not above {line:rate} a year, the line courts "
            "use when asked to cut charges. From {start:date} to {end:date} the charges on what "
            "is overdue would come to {charged:money}.",
        ),
        template(
            "line-depends.given",
            "It depends on how the year is counted. From {start:date} to {end:date} the charges "
            "on what is overdue come to {charged:money}. Against {line:rate} a year, the line "
            "courts use when asked to cut charges, that is {excess_365:money} above on a 365-day "
            "year and {excess_360:money} above on a 360-day year.",
        ),
        template(
            "line-depends.assumed",
            "If what was assumed is right, it depends on how the year is counted. From "
            "{start:date} to {end:date} the charges on what is overdue would come to "
            "{charged:money}. Against {line:rate} a year, the line courts use when asked to cut "
            "charges, that is {excess_365:money} above on a 365-day year and {excess_360:money} "
            "above on a 360-day year.",
        ),
        template("line-conditional", "What would change this if it is different: {on:field}."),
        template("line-no-period", "Nothing is overdue, so this section does not apply yet."),
        template(
            "line-not-tested",
            "The line of {line:rate} a year stands in a court policy on loan contracts; whether a "
            "court uses it for a card is for that court. For cards there is a rule of their own: "
            "the court may reduce what is too high (section 2).",
        ),
        template(
            "court-may-cut",
            "For licensed lenders this line is court policy. When the borrower asks and "
            "interest, penalty and fees together are clearly far above the lender's real loss, a "
            "court may cut the part above it. It does not happen by itself, and the lender does "
            "not have to apply it unasked. Who wants it cut has to say so.",
        ),
        template(
            "licensed-only",
            "This line is for licensed lenders. If the lender in the contract is a private "
            "person or an unlicensed company, another line holds: four times the one-year LPR "
            "when the contract was made ({private_line:rate} a year at today's LPR).",
        ),
        template(
            "private-above.contract",
            "Above the line. For a private loan, courts do not support what exceeds four times "
            "the one-year LPR (the benchmark rate for loans) when the contract was made: "
            "{lines:rate} a year for the contract dates possible here. The charges come to "
            "{charged:money}, at least {least_excess:money} above.",
        ),
        template(
            "private-above.filing",
            "Above the line. The contract is from before 2020-08-20, so from that day on a court "
            "does not support what exceeds four times the one-year LPR (the benchmark rate for "
            "loans) of the day the suit is filed: {lines:rate} a year if that were today. The "
            "charges since {since:date} come to {charged:money}, at least {least_excess:money} "
            "above.",
        ),
        template(
            "private-above.split",
            "Above the line. The contract is from before 2020-08-20, so the time falls into two "
            "parts, each with a line of its own. Up to 2020-08-19, the rule of that time: "
            "interest, penalty and fees together up to {older:rate} a year. From {since:date} on, "
            "four times the one-year LPR (the benchmark rate for loans) of the day the suit is "
            "filed: {lines:rate} a year if that were today. The charges come to {charged:money}; "
            "part by part, at least {least_excess:money} of it is above.",
        ),
        template(
            "private-below.contract",
            "Not above the line for private loans, which is four times the one-year LPR (the "
            "benchmark rate for loans) when the contract was made: {lines:rate} a year for the "
            "contract dates possible here. The charges come to {charged:money}.",
        ),
        template(
            "private-below.filing",
            "Not above the line. The contract is from before 2020-08-20, so from that day on the "
            "line is four times the one-year LPR (the benchmark rate for loans) of the day the "
            "suit is filed: {lines:rate} a year if that were today. The charges since "
            "{since:date} come to {charged:money}.",
        ),
        template(
            "private-below.split",
            "Not above the line. The contract is from before 2020-08-20, so the time falls into "
            "two parts, each with a line of its own. Up to 2020-08-19, the rule of that time: "
            "interest, penalty and fees together up to {older:rate} a year. From {since:date} on, "
            "four times the one-year LPR (the benchmark rate for loans) of the day the suit is "
            "filed: {lines:rate} a year if that were today. The charges come to {charged:money}; "
            "neither part is above its line.",
        ),
        template(
            "private-depends.contract",
            "It depends on the date of the contract or on how the year is counted. The line for "
            "private loans is four times the one-year LPR (the benchmark rate for loans) when "
            "the contract was made: {lines:rate} a year for the contract dates possible here. "
            "The charges come to {charged:money}.",
        ),
        template(
            "private-depends.filing",
            "It depends on how the year is counted, or on the days the fees are for. The "
            "contract is from before 2020-08-20, so from that day on the line is four times the "
            "one-year LPR (the benchmark rate for loans) of the day the suit is filed: "
            "{lines:rate} a year if that were today. The charges since {since:date} come to "
            "{charged:money}.",
        ),
        template(
            "private-depends.split",
            "It depends on how the year is counted, or on the days the fees are for. The "
            "contract is from before 2020-08-20, so the time falls into two parts, each with a "
            "line of its own. Up to 2020-08-19, the rule of that time: interest, penalty and "
            "fees together up to {older:rate} a year. From {since:date} on, four times the "
            "one-year LPR (the benchmark rate for loans) of the day the suit is filed: "
            "{lines:rate} a year if that were today. The charges come to {charged:money}.",
        ),
        template(
            "private-old-rule.before-2015",
            "The days before {since:date} are not tested: the contract is from before "
            "{rule_from:date}. Courts then went by four times the banks' rate for the same kind "
            "of loan. Those rates are not in this program, and we found no rule on what holds "
            "for such a contract later on. Ask a lawyer (12348 is free).",
        ),
        template(
            "private-old-rule.date-unknown",
            "The days before {since:date} are not tested, because the date of the contract was "
            "not given. If it is {rule_from:date} or later, give it and they will be.",
        ),
        template(
            "private-old-rule.counted-before",
            "The day counted to is not after {since:date}. The rules on private loans have "
            "changed since, so nothing is held against a line here.",
        ),
        template(
            "private-fees-apart",
            "The {fees:money} of fees are not in this table, as it is not known for which days they "
            "are. They are in the total above, counted where they leave the least above the line.",
        ),
        template(
            "private-on-request",
            "A court applies the rule of that time, up to {older:rate} a year, when a party asks "
            "for it; as the higher line it helps the lender. If nobody asks, the present "
            "provisions apply; that is not computed here.",
        ),
        template(
            "private-paid.between",
            "Up to 2020-08-19, what lies above {older:rate} a year and has not been paid is not "
            "supported by a court. Between {older:rate} and {void:rate} the text is silent on what "
            "was already paid willingly; it is commonly read as staying paid.",
        ),
        template(
            "private-paid.void",
            "Up to 2020-08-19 the charges even exceed {void:rate} a year, by {above_void_365:money} (365 days to the "
            "year) or {above_void_360:money} (360 days). What was agreed above {void:rate} is void; interest already "
            "paid above it can be asked back, but that claim too has three years and may be over, or you can argue "
            "that it counts as principal paid back, which a court decides. Between {older:rate} and {void:rate} a "
            "court does not support what is unpaid; what was paid willingly is commonly read as staying paid, the "
            "text is silent on it.",
        ),
        template(
            "lpr-last-checked",
            "The LPR was last checked for {day:date}. From {unverified_from:date} on the last "
            "known one is used here, not verified.",
        ),
    )
)
