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

const milestone = (code: MilestoneCode, label: string, clock: string, owner: Capacity): Milestone => ({
  code,
  label,
  clock: `target-${clock}`,
  condition: `concerns${code.charAt(0).toUpperCase()}${code.slice(1)}`,
  owner,
});

export const MILESTONES: readonly Milestone[] = [
  milestone('landClearance', 'Giải phóng mặt bằng', 'land-clearance', 'localAuthority'),
  milestone('riceLandConversion', 'Chuyển mục đích đất trồng lúa', 'rice-land-conversion', 'consulted'),
  milestone('environmentalAssessment', 'Báo cáo ĐTM', 'environmental-assessment', 'consulted'),
  milestone('landLease', 'Giao đất, cho thuê đất', 'land-lease', 'consulted'),
  milestone('feasibilityAppraisal', 'Thẩm định BCNCKT', 'feasibility-appraisal', 'consulted'),
  milestone('projectApproval', 'Phê duyệt dự án', 'project-approval', 'investor'),
  milestone('buildingPermit', 'Giấy phép xây dựng', 'building-permit', 'localAuthority'),
  milestone('groundbreaking', 'Khởi công', 'groundbreaking', 'investor'),
  milestone('worksCompletion', 'Hoàn thiện hạ tầng kỹ thuật', 'works-completion', 'investor'),
  milestone('acceptance', 'Hoàn công, nghiệm thu, đưa vào hoạt động', 'acceptance', 'investor'),
  milestone('secondaryInvestors', 'Tiếp nhận nhà đầu tư thứ cấp', 'secondary-investors', 'investor'),
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
export const sourceSays = (stage: Stage): string =>
  `sourceSays${stage.charAt(0).toUpperCase()}${stage.slice(1)}`;
