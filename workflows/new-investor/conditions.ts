import { applicationIsNew } from '../cluster-establishment/sequence/application.js';
import { councilConditions } from '../cluster-establishment/sequence/council-conditions.js';
import { decisionIsDatedThatDay } from '../cluster-establishment/sequence/decision-conditions.js';
import type { CouncilFacts } from '../cluster-establishment/sequence/facts.js';
import { article } from '../cluster-establishment/sequence/law.js';
import { internal } from '../vocabulary/legal-basis.js';
import { condition, type Condition } from '../vocabulary/procedure.js';
import { vietnameseDate } from '../vocabulary/vietnamese-date.js';

/** Those of the council that the states of `selection.ts` ask. */
const OF_THE_SEQUENCE = [
  'investorIsSelected',
  'nobodyQualified',
  'investorSelectionIsOver',
  'favourableReportHasInvestor',
];
const ofAnyCouncil = Object.fromEntries(
  Object.entries(councilConditions).filter(([name]) => !OF_THE_SEQUENCE.includes(name)),
);

export const selectionConditions: Readonly<Record<string, Condition>> = {
  ...ofAnyCouncil,
  applicationIsNew,
  someInvestorHasApplied: condition<CouncilFacts>({
    holds: ({ applications }) => applications.length > 0,
    refusal: 'Chưa có hồ sơ của nhà đầu tư nào để Hội đồng đánh giá.',
    basis: article('Đ.13.2'),
  }),
  paperIsDatedByThen: condition<CouncilFacts, { readonly date?: string }>({
    holds: (_, { payload, on }) => payload.date === undefined || payload.date <= on,
    detail: (_, { payload, on }) =>
      `Ngày văn bản ${vietnameseDate(payload.date)}, ngày ghi nhận ${vietnameseDate(on)}.`,
    refusal: 'Ngày của văn bản không được sau ngày mà văn bản được nhận.',
    basis: internal('Văn bản phải có trước khi được ghi nhận.'),
  }),
  decisionIsDatedThatDay,
};
