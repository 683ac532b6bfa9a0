"""Words for where nothing is left of a month, and where to turn."""

from overdue_cli.words.template import template

# Findings that come in kinds: the field that says which, and so which words.
BY_FIELD = {
    "insolvency-pilot": "residence",
    "token-payment": "order",
    "money-in": "what",
}
TEMPLATES = dict(
    (
        template(
            "nothing-left",
            "After living costs, other debts and reserve nothing is left for this debt at the "
            "moment. This is about money, not willingness. Money goes here first:",
        ),
        template(
            "no-surplus",
            "Nothing is left for this debt at the moment; you are {short:money} a month short "
            "even before it. This is about money, not willingness. Money goes here first:",
        ),
        template(
            "protect-first",
            "Rent or mortgage, food, medicine, water and power, the phone, and what keeps you "
            "able to earn. Then what a court has ordered. Then the rest.",
        ),
        template(
            "token-payment.usual",
            "You may tell the lender in writing that nothing can be paid now, why, and when you "
            "will report again. A token payment shows good will but goes to interest before "
            "principal, and it restarts the limitation period. Do not take it from what you live "
            "on.",
        ),
        template(
            "token-payment.card-over-90",
            "You may tell the bank in writing that nothing can be paid now, why, and when you "
            "will report again. A token payment shows good will; on a card more than "
            "{law.cards.principal_first_after:number} days overdue payments are said to go to "
            "principal first (not confirmed; ask the bank), and it restarts the limitation "
            "period. Do not take it from what you live on.",
        ),
        template(
            "money-in.unemployment",
            "Money that may come in: if unemployment insurance was paid for you, ask the social "
            "insurance office of your place whether you can draw unemployment benefit. The "
            "conditions were not looked up here.",
        ),
        template(
            "money-in.housing-fund",
            "Money that may come in: if there is something in your housing fund (公积金), ask its "
            "office whether and for what you may draw it. The rules differ by place and were not "
            "looked up here.",
        ),
        template(
            "money-in.medical-aid",
            "Money that may come in: medical assistance is given by law to people in extreme "
            "hardship, families on the minimum living allowance or near it, and families whose "
            "unavoidable expenses are too high. Ask at your community or town office.",
        ),
        template(
            "money-in.temporary-aid",
            "Money that may come in: by law there is temporary assistance where something sudden "
            "has made basic living very hard for a time. Ask at your community or town office.",
        ),
        template(
            "social-aid",
            "If you cannot cover basic needs, there is public help: minimum living allowance "
            "and, for sudden hardship, temporary assistance. Ask at your community or town "
            "office.",
        ),
        template(
            "free-mediation",
            "Mediation is free at people's mediation committees, and 12348 tells you where. "
            "What is agreed binds both; within {law.deadlines.confirm_mediation.days:number} "
            "days both may ask a court to confirm it, and then it can be enforced, so agree "
            "only to what you can keep.",
        ),
        template(
            "no-personal-insolvency",
            "There is no national law on personal insolvency. Few places have a scheme of their "
            "own; do not pay anyone who offers to arrange one for you.",
        ),
        template(
            "insolvency-pilot.shenzhen",
            "Shenzhen has a regulation on personal bankruptcy. It is for people who live "
            "there, have paid social insurance there for {law.insolvency.shenzhen.years:count} "
            "years without a break, and cannot pay debts of business or of living. An "
            "interview for advice comes before the application; ask 12348 for the office. "
            "Nobody has to be paid to apply for you.",
        ),
        template(
            "insolvency-pilot.xiamen",
            "Xiamen has a regulation on the protection of individuals in bankruptcy, from "
            "{law.insolvency.xiamen.since:month}. As reported, it is for people who have lived "
            "or run a business in the special zone for {law.insolvency.xiamen.years:count} "
            "years without a break, cannot pay what is due, and whose assets do not cover it "
            "or who clearly lack the means; whether the rest is discharged the court decides. "
            "Ask 12348 which office advises on it. Nobody has to be paid to apply for you.",
        ),
        template(
            "collective-settlement",
            "Courts in some places settle all debts of a person together (个人债务集中清理), "
            "under guidance of the high court; {residence:residence} is one of them. As reported, "
            "one usually has to be in enforcement already, with conditions on household "
            "registration and insurance that differ from place to place, and creditors have to "
            "agree. Ask 12348 or the court's service desk.",
        ),
    )
)
