"""Places of the report, each with its findings in their order."""

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.findings import (
    ceiling,
    consequences,
    cost,
    court,
    enforcement,
    limitation,
    options,
    plan,
    private_ceiling,
    relief,
    rights,
    several,
    standing,
    steps,
)
from overdue_cli.core.report.steps import TO_LENDER

Kinds = tuple[type[Finding], ...]

LIMITATION: Kinds = (
    limitation.LimitationInCourt,
    limitation.LimitationNear,
    limitation.LimitationPast,
    limitation.LimitationUnknown,
    limitation.LimitationUnknownPast,
    limitation.LimitationContactAfter,
    limitation.LimitationOpen,
    limitation.LimitationIfCalled,
    limitation.LimitationIfContact,
    limitation.LimitationNotarised,
    limitation.LimitationInCourtOpen,
    limitation.LimitationDayEstimated,
)
# What to check the warning by.
LIMITATION_CHECKS: Kinds = (
    limitation.LimitationRuns,
    limitation.LimitationRestarts,
)
# A day of a court runs out before anything else does.
WARNINGS: Kinds = (
    court.PaperUntil,
    court.PaperPassed,
    court.PaperUndated,
    court.PaperCame,
    court.UnopenedUntil,
    court.LetterPrepares,
    court.PaperDayEstimated,
    *LIMITATION,
)
LEAD_WHERE: Kinds = (
    standing.NotOverdue,
    standing.StageNow,
    standing.StageOpen,
    standing.StageCard,
    standing.StagePrivate,
    standing.DaysRough,
)
LEAD_COST: Kinds = (
    cost.JudgmentDecides,
    cost.OnlyInterestDue,
    cost.AddedSoFar,
    cost.CardInterestSoFar,
    cost.CardInterestInGrace,
    cost.AddedBetween,
    cost.NothingAgreedSoFar,
    ceiling.PartAboveCap,
    cost.NothingAdded,
    cost.AddedRange,
    cost.RateUsed,
    cost.CardComputed,
    cost.PrincipalFromShown,
    cost.NarrowsMost,
    cost.WouldSettle,
)
LEAD_TODAY: Kinds = (
    standing.GraceTonight,
    steps.CourtFirst,
    steps.CourtFirstPassed,
    steps.PayInApp,
    steps.PayArrears,
    steps.PayInGrace,
    steps.AskForAid,
    steps.PayNow,
    steps.CallLender,
    steps.FindLender,
    steps.CallContractLender,
    steps.TalkToPrivateLender,
    steps.AdviceFirst,
    steps.BeforeDue,
    steps.BeforeDueOn,
    steps.BeforeDueHotline,
    several.FallsDue,
    standing.GraceReported,
    standing.GraceVaries,
    standing.GraceCard,
)
GRACES: Kinds = (
    steps.PayInGrace,
    standing.GraceTonight,
    standing.GraceReported,
    standing.GraceVaries,
    standing.GraceCard,
)
LEAD_BESIDES: Kinds = (steps.OthersContacted, steps.StopContacting)
LEAD_PLAN: Kinds = (
    plan.LumpSumCovers,
    plan.LumpSumCures,
    plan.ShortToday,
    plan.NothingToday,
    plan.LivingFirst,
    plan.InstalmentAsk,
    plan.ReliefFirst,
    plan.ReliefFirstThenAll,
    plan.CanPay,
    plan.CanPayLong,
    plan.CanPayIfStopped,
    several.CanPayShared,
    several.OfferIsShared,
    plan.WorstMonth,
    plan.WorstMonthShort,
    plan.LumpSumAsk,
)
LEAD_LAST: Kinds = (
    consequences.CivilMatter,
    consequences.CardNotCrime,
    steps.SomeoneToTalkTo,
)

WHERE: Kinds = (
    standing.UsualNow,
    standing.LoanClassNow,
)
MEASURES: Kinds = (standing.Measure,)
AROUND_MEASURES: Kinds = (
    standing.CoursePrivate,
    standing.MeasuresParallel,
    standing.NoWaitingPeriod,
    standing.LawyerLetter,
    standing.AccelerationByContract,
)
COST: Kinds = (
    cost.AskLender,
    cost.CardInterestLines,
    cost.CardFromPosting,
    cost.CardThirtyDays,
    cost.CardLate,
    cost.CardLateRange,
    cost.CardNextMonth,
    cost.CardNextMonthRoughly,
    cost.CardCut,
    cost.CardBill,
    cost.CardTermsUnused,
    cost.RateSince,
    cost.InterestPaused,
    cost.RateOutsidePublished,
    cost.PenaltyReplaces,
    cost.PenaltyByAgreement,
    cost.RangeEndsAtLine,
    cost.NothingAgreed,
    cost.MultiplierUnusual,
    cost.CostTable,
)
COST_BESIDE: Kinds = (
    cost.OneDay,
    cost.OtherYear,
    cost.CompoundInterest,
    cost.CompoundCounted,
    cost.WithCompoundOnPenalty,
    cost.WithoutCompoundOnPenalty,
    cost.InstalmentInterest,
    cost.OwedFromShown,
    cost.NotYetDue,
    cost.FeesGiven,
    cost.NoFeeFound,
)
CAP: Kinds = (
    ceiling.AboveCap,
    ceiling.BelowCap,
    ceiling.DependsOnYear,
    ceiling.HangsOnServiceFees,
    private_ceiling.PrivateOldRule,
    private_ceiling.PrivateAbove,
    private_ceiling.PrivateBelow,
    private_ceiling.PrivateDepends,
    ceiling.ServiceFees,
    ceiling.CapConditional,
    ceiling.NoPeriodToTest,
    ceiling.CapNotTested,
)
CAP_MEANS: Kinds = (
    private_ceiling.PrivateFeesApart,
    ceiling.CourtMayCut,
    ceiling.PenaltyMayBeCut,
    ceiling.LicensedOnly,
    ceiling.UnlicensedLender,
    private_ceiling.PrivateOnRequest,
    private_ceiling.PrivatePaid,
    private_ceiling.LprLastChecked,
)
FOLLOWS: Kinds = (
    court.RetrialUntil,
    court.CourtRoad,
    court.PaperFollows,
    court.ServiceDay,
    enforcement.EnforcementPeriods,
    enforcement.UnableNotUnwilling,
    enforcement.ReportProperty,
    enforcement.PressureMeasures,
    enforcement.WhatStays,
    enforcement.SettleInEnforcement,
    enforcement.SharedProceeds,
    enforcement.RunEnds,
    limitation.LimitationDecided,
    limitation.LimitationInterrupted,
    *LIMITATION_CHECKS,
    consequences.CreditReport,
    consequences.ReportLags,
    consequences.RecordRetention,
    consequences.ReportObjection,
    consequences.RepairClosed,
    consequences.CrimeNeedsDeceit,
    consequences.PrivateFraud,
    consequences.CardOverdraft,
    consequences.CardBelowAmount,
    consequences.CardAtAmount,
    consequences.CardsTogether,
    consequences.CardExits,
    consequences.CourtPapers,
    consequences.FreezeNeedsCourt,
    consequences.AutoDebit,
    consequences.AccountsAreReported,
    consequences.MovingProperty,
    consequences.PaidByGuarantor,
    consequences.WagesKeepNecessities,
    consequences.FamilyNotLiable,
    consequences.GuarantorPeriod,
    consequences.HeirsWithinEstate,
)
# What nobody need read of a debt that is not overdue yet.
ONCE_OVERDUE: Kinds = (
    *LIMITATION_CHECKS,
    consequences.RepairClosed,
    consequences.CrimeNeedsDeceit,
    consequences.PrivateFraud,
    consequences.CourtPapers,
    consequences.FreezeNeedsCourt,
    consequences.MovingProperty,
    consequences.WagesKeepNecessities,
    consequences.GuarantorPeriod,
    consequences.HeirsWithinEstate,
)
PLAN: Kinds = (
    plan.UnusualSpending,
    plan.WorstMonth,
    plan.WorstMonthShort,
    plan.InstalmentsFirst,
    plan.InstalmentAsk,
    relief.MoneyIn,
    relief.NothingLeft,
    relief.NoSurplus,
    relief.ProtectFirst,
    relief.TokenPayment,
    relief.SocialAid,
    relief.FreeMediation,
    relief.InsolvencyPilot,
    relief.CollectiveSettlement,
    relief.NoPersonalInsolvency,
    plan.LivingCostsUnknown,
    plan.PlanAfterAdvice,
    plan.OfferInCourt,
    plan.NothingFinishes,
    plan.FirstOfferClears,
    plan.FirstOffer,
    several.SharedOffers,
    plan.HalfWouldFail,
    plan.NothingHolds,
    plan.HalfNeedsRelief,
    plan.HalfRunsLong,
    plan.LumpSumCovers,
    plan.LumpSumCures,
    plan.LumpSumForLiving,
    plan.LumpSumCounted,
    several.LumpSumPart,
    plan.LumpSumKeep,
    several.PlanLeavesOut,
)
WAYS: Kinds = (
    several.WayRecommended,
    several.NoWayEnds,
    several.PriorityFirst,
    several.WayCheaper,
    several.WayInProportion,
    several.InProportionNeverEnds,
    several.MinimumsNotCovered,
    several.WayMinimums,
    several.WayMinimumsLess,
    several.MinimumsNeverEnd,
)
PLAN_NOTES: Kinds = (
    plan.OwnOffer,
    plan.OwnOfferNeverEnds,
    plan.OwnOfferAboveLeft,
    plan.OptionNeverFinishes,
    plan.BalanceFalls,
    plan.AllLeavesNothing,
    plan.PlanBasis,
    plan.LateChargesApart,
    plan.OrderOfPayment,
    plan.NotDueInPlan,
    plan.PlanOnceDue,
    plan.PlanOnceDueNever,
    plan.NotDueApart,
    plan.PlanAtCap,
    plan.PlanEndsAtCap,
    plan.PlanAboveCap,
    plan.PlanAtPoint,
    several.PlanAtPoints,
    plan.PlanWithoutExcess,
    plan.NoBorrowing,
)
MENU: Kinds = (
    options.OptionSettle,
    options.OptionArrears,
    options.OptionArrearsAlone,
    options.OptionInstalments,
    options.OptionInstalmentsAtCap,
    options.OptionInstalmentsShared,
    options.OptionInstalmentsRelief,
    options.OptionInstalmentsOpen,
    options.OptionIndividualised,
    options.OptionExtend,
    options.OptionBillInstalments,
    options.OptionDefer,
    options.OptionDeferAtCap,
    options.OptionRelief,
    options.OptionPauseCollection,
    options.OptionPrincipalFirst,
)
ARREARS: Kinds = (options.OptionArrears, options.OptionArrearsAlone)
AROUND_MENU: Kinds = (
    options.IndividualisedAboveLeft,
    options.OptionsAndRecord,
    options.OptionsAndLimitation,
    options.Papers,
)
ASKS: Kinds = (steps.Ask,)
ABOUT_ASKING: Kinds = (
    steps.AskingIsNoRight,
    steps.IndustryMediation,
    steps.CardInstalmentLimit,
    steps.CopyFromContract,
    steps.HaveReady,
)
SCRIPTS: Kinds = (*TO_LENDER, steps.SayToCollector)
AGREEMENT: Kinds = (
    steps.NoteTheCall,
    steps.WrittenAgreement,
)
AVOIDS: Kinds = (steps.Avoid,)
CONDUCT: Kinds = (rights.Conduct,)
# Money for basic needs goes before complaints.
CHANNELS: Kinds = (relief.SocialAid, rights.TurnTo)

# What the other says more urgently is not said twice.
SAID_BY_ANOTHER: dict[type[Finding], type[Finding]] = {
    standing.GraceReported: standing.GraceTonight,
    plan.CanPay: several.CanPayShared,
}
# On a first screen with a warning, or with something that ends today, room goes to that; these
# stand with the cost then.
LEFT_OUT_BEHIND_WARNING: Kinds = (
    cost.AddedRange,
    cost.AddedBetween,
    cost.RateUsed,
    cost.CardComputed,
    cost.PrincipalFromShown,
    cost.NarrowsMost,
    cost.WouldSettle,
)
# Beside what was made of an amount that an app shows, of days said only roughly, of money at hand,
# or where help is when nothing is left, these stand with the cost.
TAKES_ROOM: Kinds = (
    cost.PrincipalFromShown,
    standing.DaysRough,
    plan.LumpSumCovers,
    plan.LumpSumCures,
    plan.ShortToday,
    plan.NothingToday,
)
LEFT_OUT_FOR_ROOM: Kinds = (cost.NarrowsMost, cost.WouldSettle)
# While a card's grace runs, the bill comes before an offer, which stands with the plan then.
OFFERS: Kinds = (plan.CanPay, plan.CanPayLong, plan.CanPayIfStopped, plan.LumpSumAsk)
NOTHING_LEFT: Kinds = (plan.ShortToday, plan.NothingToday)
# A figure at the rate.
AT_RATE = (cost.AddedSoFar, cost.AddedBetween, cost.NothingAdded)
# What names both ends of what was added.
RANGES = (cost.AddedRange, cost.AddedBetween, cost.NothingAgreedSoFar)
# A part of what was added, and the whole of it where only a range is known.
PART, WHOLE_OF_PART = ceiling.PartAboveCap, cost.AddedBetween

# How much a first screen leaves out in a narrow window, step by step, and never a warning: the
# terms but for how sure the rate is; the part above the line, and what to do where others were
# contacted; the rate itself; that it is not sure, where both ends are named; all of the cost, and
# the lender in the title; the stage.
WITHOUT_TERMS, WITHOUT_PART, WITHOUT_RATE, WITHOUT_HEDGE, WITHOUT_COST, WITHOUT_STAGE = range(1, 7)

# Said sentence by sentence, in a list: too long to be read in one.
IN_STEPS: Kinds = (court.ServiceDay,)
# Shown through a table or through another finding's words, not as a sentence of their own.
IN_TABLES: Kinds = (plan.SurplusIs,)
