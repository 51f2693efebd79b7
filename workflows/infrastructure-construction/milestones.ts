import type { Capacity } from '../vocabulary/role.js';

/** What plans set targets for, in the order in which clusters usually reach them. */
export const MILESTONE_CODES = [
  'landClearance',
  'riceLandConversion',
  'environmentalAssessment',
  'landLease',
  'feasibilityAppraisal',
  'projectApproval',
  'buildingPermit',
  'groundbreaking',
  'worksCompletion',
  'acceptance',
  'secondaryInvestors',
] as const;
export type MilestoneCode = (typeof MILESTONE_CODES)[number];

export interface Milestone {
  readonly code: MilestoneCode;
  readonly label: string;
  /** Runs from the day the target is set until the milestone is reached. */
  readonly clock: string;
  /** The condition that tells this milestone's targets from the others. */
  readonly condition: string;
  /** Whose delay it is when the target passes. */
  readonly owner: Capacity;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const milestone = (code: MilestoneCode, label: string, owner: Capacity): Milestone => ({
  code,
  label,
  clock: `target${capitalised(code)}`,
  condition: `concerns${capitalised(code)}`,
  owner,
});

export const MILESTONES: readonly Milestone[] = [
  milestone('landClearance', 'Giải phóng mặt bằng', 'localAuthority'),
  milestone('riceLandConversion', 'Chuyển mục đích đất trồng lúa', 'consulted'),
  milestone('environmentalAssessment', 'Báo cáo ĐTM', 'consulted'),
  milestone('landLease', 'Giao đất, cho thuê đất', 'consulted'),
  milestone('feasibilityAppraisal', 'Thẩm định BCNCKT', 'consulted'),
  milestone('projectApproval', 'Phê duyệt dự án', 'investor'),
  milestone('buildingPermit', 'Giấy phép xây dựng', 'localAuthority'),
  milestone('groundbreaking', 'Khởi công', 'investor'),
  milestone('worksCompletion', 'Hoàn thiện hạ tầng kỹ thuật', 'investor'),
  milestone('acceptance', 'Hoàn công, nghiệm thu, đưa vào hoạt động', 'investor'),
  milestone('secondaryInvestors', 'Tiếp nhận nhà đầu tư thứ cấp', 'investor'),
];

/** Reached, or no longer awaited, once construction has started; the other tracks go on beside it. */
export const PREPARATION_ONLY: readonly MilestoneCode[] = [
  'feasibilityAppraisal',
  'projectApproval',
  'buildingPermit',
];

export const MILESTONE_LABELS = Object.fromEntries(
  MILESTONES.map(({ code, label }) => [code, label]),
) as Readonly<Record<MilestoneCode, string>>;

/** The clock of a milestone's target; every milestone has one. */
export function targetClockOf(code: MilestoneCode): string {
  const found = MILESTONES.find((each) => each.code === code);
  if (found === undefined) throw new RangeError(`Expected a milestone, but got '${code}'.`);
  return found.clock;
}

/** The states of the main line that have not ended, in their order. */
export const STAGES = [
  'preparing',
  'groundbroken',
  'underConstruction',
  'acceptance',
  'inOperation',
  'receivingSecondaryInvestors',
] as const;
export type Stage = (typeof STAGES)[number];

export const STAGE_LABELS: Readonly<Record<Stage, string>> = {
  preparing: 'Chuẩn bị đầu tư',
  groundbroken: 'Đã khởi công',
  underConstruction: 'Đang xây dựng',
  acceptance: 'Hoàn công, nghiệm thu',
  inOperation: 'Đã đưa vào hoạt động',
  receivingSecondaryInvestors: 'Tiếp nhận nhà đầu tư thứ cấp',
};

/** The milestones that lie behind a dossier which has come to a stage. */
export const REACHED_BY_STAGE: Readonly<Record<Stage, readonly MilestoneCode[]>> = {
  preparing: [],
  groundbroken: ['groundbreaking'],
  underConstruction: ['groundbreaking'],
  acceptance: ['groundbreaking', 'worksCompletion'],
  inOperation: ['groundbreaking', 'worksCompletion', 'acceptance'],
  receivingSecondaryInvestors: ['groundbreaking', 'worksCompletion', 'acceptance', 'secondaryInvestors'],
};

/** The condition that a source puts a dossier at a stage. */
export const sourceSays = (stage: Stage): string => `sourceSays${capitalised(stage)}`;
