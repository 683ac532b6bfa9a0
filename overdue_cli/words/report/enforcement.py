"""Words for enforcement: what it brings, what it leaves, how it ends."""

from overdue_cli.words.template import template

BY_FIELD: dict[str, str] = {}
TEMPLATES = dict(
    (
        template(
            "enforcement-periods",
            "Look at what is being enforced. Against an arbitral award or a notarised claim you "
            "can, on the grounds the law names, ask the court in writing to refuse enforcement "
            "within {days:days} after the enforcement notice was served. Where what a notarised "
            "claim says does not fit the facts, or was paid, that takes a suit at that court. "
            "Against an act of enforcement that breaks the law, for instance one that takes what "
            "you need to live on, you can object in writing until enforcement ends, and against "
            "the ruling on it go to the court above within {review:days}. If you think the time "
            "to apply for enforcement was over, object before you pay: what was paid does not "
            "come back.",
        ),
        template(
            "unable-not-unwilling",
            "Not being able to pay is not refusing to pay. A crime (拒不执行判决、裁定罪) takes "
            "that somebody can perform, refuses all the same, and in a grave way; what you and "
            "those you support need to live on is not counted as means. So say truthfully what "
            "there is and what there is not, and keep the proof. Where somebody too poor to repay "
            "a loan has no income and can no longer work, the court ends enforcement.",
        ),
        template(
            "report-property",
            "The report of property. With the enforcement notice comes an order to report "
            "(报告财产令) that sets a time and brings a form: income, deposits, cash, home, car, "
            "what others owe you, and what changed in the year before the notice. Fill in every "
            "line; where there is nothing, write so. If the time is too short, ask the court in "
            "writing for more. What changes later and bears on the claim is reported within "
            "{days:days}. Who refuses the report, reports falsely, or late without good reason, "
            "may be fined or detained, and the court must put that person on the list of "
            "defaulters (失信被执行人名单).",
        ),
        template(
            "pressure-measures",
            "What a court may do where somebody does not perform: restrict leaving the country, "
            "have it recorded in the credit system, publish it; according to the circumstances put "
            "the person on the list of defaulters and tell the employer, the credit bureau and "
            "others. A court may also restrict the spending of one who does not pay in the time of "
            "the enforcement notice (older text, the version in force not seen); the court's own "
            "decision says what applies. Only a court decides on these, and they are for the "
            "person enforced against; a collector can order none of them. If one is wrong, or "
            "keeps you from the work that pays the debt, say so to the court in writing.",
        ),
        template(
            "what-stays",
            "What stays. For you and those you support: the necessary costs of living (where the "
            "place has a minimum living standard, by that standard), clothes, furniture, what it "
            "takes to cook and eat, what compulsory schooling needs, aids and medicine for a "
            "disability. The home you need to live in may be sealed. As a rule it is not sold; but "
            "that is no objection where somebody who has to support you has another home to live "
            "in, where you made over another home after the paper was in force to escape the debt, "
            "or where the creditor provides a home by the local low-rent standard or leaves you "
            "the rent of {rent_from:number} to {rent_to:number} years out of the price. A home "
            "beyond that need can be taken, once the least to live in is provided for. For tools "
            "one earns with no such rule was found: tell the judge early what you earn with.",
        ),
        template(
            "settle-in-enforcement",
            "A settlement in enforcement (执行和解): with the other side you can change the sum, "
            "the time and the way of paying, as a rule in writing. Where both hand it to the "
            "court, or the court puts it on record, the court may stay enforcement. Kept in full, "
            "it ends the case. If you do not keep to it, the other side can have the original "
            "paper enforced again; what you paid is taken off. So agree only to what you can keep "
            "up.",
        ),
        template(
            "shared-proceeds",
            "Several creditors. Where what you own does not cover all of them, others who already "
            "have an enforceable paper can ask to take part (参与分配). Costs and secured claims "
            "come first; the ordinary ones are as a rule paid in proportion, and what is left is "
            "still owed. The plan of distribution is served on you; within {days:days} you can "
            "object to it in writing.",
        ),
        template(
            "run-ends",
            "Where the inquiry finds nothing to enforce on, the court can end this run "
            "(终结本次执行程序, 终本). That is neither a punishment nor a release: the debt stays, "
            "the creditor can apply again without limit of time when something is found, and "
            "changes of property still have to be reported. When things get better, a settlement "
            "in enforcement can be talked about again.",
        ),
    )
)
