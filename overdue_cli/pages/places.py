"""Which findings stand at which place of the report, and in which order."""

from overdue_cli.core import findings as f
from overdue_cli.core.advice import TO_LENDER
from overdue_cli.core.findings import Finding

Kinds = tuple[type[Finding], ...]

LIMITATION: Kinds = (
    f.LimitationInCourt,
    f.LimitationNear,
    f.LimitationPast,
    f.LimitationUnknown,
    f.LimitationUnknownPast,
    f.LimitationContactAfter,
)
# A day of a court runs out before anything else does.
WARNINGS: Kinds = (
    f.PaperUntil,
    f.PaperPassed,
    f.PaperUndated,
    f.PaperCame,
    f.PaperDayEstimated,
    *LIMITATION,
)
LEAD_WHERE: Kinds = (
    f.NotOverdue,
    f.StageNow,
    f.StageOpen,
    f.StageCard,
    f.StagePrivate,
)
LEAD_COST: Kinds = (
    f.JudgmentDecides,
    f.OnlyInterestDue,
    f.AddedSoFar,
    f.AddedBetween,
    f.NothingAdded,
    f.AddedRange,
    f.RateUsed,
    f.CardReckoned,
    f.NarrowsMost,
    f.WouldSettle,
)
LEAD_TODAY: Kinds = (
    f.CourtFirst,
    f.CourtFirstPassed,
    f.CallLender,
    f.FindLender,
    f.CallContractLender,
    f.TalkToPrivateLender,
    f.AdviceFirst,
    f.BeforeDue,
    f.BeforeDueLine,
    f.GraceReported,
    f.GraceVaries,
    f.GraceCard,
)
GRACES: Kinds = (f.GraceReported, f.GraceVaries, f.GraceCard)
LEAD_BESIDES: Kinds = (f.OthersContacted,)
LEAD_PLAN: Kinds = (
    f.LumpSumCovers,
    f.ShortToday,
    f.NothingToday,
    f.LivingFirst,
    f.ReliefFirst,
    f.CanPay,
    f.WorstMonth,
    f.WorstMonthShort,
    f.LumpSumAsk,
)
LEAD_LAST: Kinds = (
    f.CivilMatter,
    f.CardNotCrime,
    f.SomeoneToTalkTo,
)

WHERE: Kinds = (
    f.UsualNow,
    f.LoanClassNow,
)
MEASURES: Kinds = (f.Measure,)
AROUND_MEASURES: Kinds = (
    f.CoursePrivate,
    f.MeasuresParallel,
    f.NoWaitingPeriod,
    f.LawyerLetter,
    f.AccelerationByContract,
)
COST: Kinds = (
    f.AskLender,
    f.CardLate,
    f.CardNextMonth,
    f.CardCut,
    f.CardBill,
    f.CardTermsUnused,
    f.RateOutsidePublished,
    f.PenaltyReplaces,
    f.PenaltyByAgreement,
    f.MultiplierUnusual,
    f.CostTable,
)
COST_BESIDE: Kinds = (
    f.OneDay,
    f.OtherYear,
    f.CompoundInterest,
    f.CompoundCounted,
    f.WithCompoundOnPenalty,
    f.WithoutCompoundOnPenalty,
    f.InstalmentInterest,
    f.NotYetDue,
    f.FeesGiven,
    f.NoFeeFound,
)
LINE: Kinds = (
    f.LineAbove,
    f.LineBelow,
    f.LineDepends,
    f.PrivateOldRule,
    f.PrivateAbove,
    f.PrivateBelow,
    f.PrivateDepends,
    f.LineConditional,
    f.LineNoPeriod,
    f.LineNotTested,
)
LINE_MEANS: Kinds = (
    f.PrivateFeesApart,
    f.CourtMayCut,
    f.LicensedOnly,
    f.PrivateOnRequest,
    f.PrivatePaid,
    f.LprLastChecked,
)
FOLLOWS: Kinds = (
    f.LimitationDecided,
    f.LimitationInterrupted,
    f.CreditReport,
    f.ReportLags,
    f.FiveYears,
    f.ReportObjection,
    f.RepairClosed,
    f.CrimeNeedsDeceit,
    f.PrivateFraud,
    f.CardOverdraft,
    f.CardBelowAmount,
    f.CardAtAmount,
    f.CourtPapers,
    f.FreezeNeedsCourt,
    f.AutoDebit,
    f.WagesKeepNecessities,
    f.FamilyNotLiable,
)
PLAN: Kinds = (
    f.LineUnusual,
    f.WorstMonth,
    f.WorstMonthShort,
    f.NothingLeft,
    f.NoSurplus,
    f.ProtectFirst,
    f.TokenPayment,
    f.SocialAid,
    f.FreeMediation,
    f.InsolvencyPilot,
    f.CollectiveSettlement,
    f.NoPersonalInsolvency,
    f.LivingCostsUnknown,
    f.PlanAfterAdvice,
    f.OfferInCourt,
    f.NothingFinishes,
    f.FirstOfferClears,
    f.FirstOffer,
    f.SharedOffers,
    f.HalfWouldFail,
    f.NothingHolds,
    f.HalfNeedsRelief,
    f.HalfRunsLong,
    f.LumpSumCovers,
    f.LumpSumForLiving,
    f.LumpSumCounted,
    f.LumpSumPart,
    f.LumpSumKeep,
    f.PlanLeavesOut,
)
WAYS: Kinds = (
    f.WayRecommended,
    f.PriorityFirst,
    f.WayCheaper,
)
PLAN_NOTES: Kinds = (
    f.OptionNeverFinishes,
    f.AllLeavesNothing,
    f.PlanBasis,
    f.NotDueInPlan,
    f.NotDueApart,
    f.PlanAtPoint,
    f.PlanAtPoints,
    f.PlanWithoutExcess,
    f.NoBorrowing,
)
MENU: Kinds = (
    f.OptionSettle,
    f.OptionArrears,
    f.OptionInstalments,
    f.OptionInstalmentsShared,
    f.OptionInstalmentsRelief,
    f.OptionInstalmentsOpen,
    f.OptionIndividualised,
    f.OptionExtend,
    f.OptionBillInstalments,
    f.OptionDefer,
    f.OptionRelief,
    f.OptionPauseCollection,
    f.OptionPrincipalFirst,
)
AROUND_MENU: Kinds = (f.IndividualisedAboveLeft, f.OptionsAndRecord, f.OptionsAndLimitation, f.Papers)
ASKS: Kinds = (f.Ask,)
ABOUT_ASKING: Kinds = (
    f.AskingIsNoRight,
    f.SixtyInstalments,
    f.CopyFromContract,
    f.HaveReady,
)
SCRIPTS: Kinds = (*TO_LENDER, f.SayToCollector)
AGREEMENT: Kinds = (
    f.NoteTheCall,
    f.WrittenAgreement,
)
AVOIDS: Kinds = (f.Avoid,)
CONDUCT: Kinds = (f.Conduct,)
CHANNELS: Kinds = (f.TurnTo,)

# On a first screen with a warning, or with something that ends today, room goes to that.
LEFT_OUT_BEHIND_WARNING: Kinds = (f.RateUsed, f.CardReckoned, f.NarrowsMost, f.WouldSettle)

# Shown through a table or through another finding's words, not as a sentence of their own.
IN_TABLES: Kinds = (f.SurplusIs,)
