import { Type, type Static, type TProperties } from '@sinclair/typebox';

import { date, documentNumber, part, partyCode, payload, text } from '../../vocabulary/payload.js';
import { GROUP_LABELS } from './content.js';

/** The ceilings of the groups are the law's, so a condition judges them and names the article. */
const average = (title: string) =>
  Type.Number({ title: `${title} (điểm bình quân)`, minimum: 0, maximum: 100 });
const titles = (title: string) => Type.Array(text(title, 300), { title, minItems: 1, maxItems: 50 });

/** A council that met on paper (Đ.13.2). Titles only: the record needs no names of people. */
const councilProperties = {
  decisionNumber: documentNumber('Số quyết định thành lập Hội đồng'),
  decisionDate: date('Ngày quyết định thành lập'),
  minutesNumber: documentNumber('Số biên bản họp'),
  meetingDate: date('Ngày họp'),
  composition: part('Thành phần Hội đồng', {
    chair: text('Chủ tịch Hội đồng (chức danh)', 300),
    deputies: titles('Phó Chủ tịch Hội đồng (chức danh)'),
    members: titles('Thành viên (chức danh)'),
    secretary: text('Thư ký (chức danh)', 300),
  }),
  notScored: Type.Optional(
    Type.Array(payload({ party: partyCode('Nhà đầu tư'), reason: text('Lý do') }), {
      title: 'Hồ sơ không được chấm điểm',
      maxItems: 50,
    }),
  ),
} satisfies TProperties;

const scoredApplicationProperties = {
  party: partyCode('Nhà đầu tư'),
  groups: part('Điểm bình quân theo nhóm tiêu chí', {
    infrastructure: average(GROUP_LABELS.infrastructure),
    environment: average(GROUP_LABELS.environment),
    capacity: average(GROUP_LABELS.capacity),
    finance: average(GROUP_LABELS.finance),
  }),
} satisfies TProperties;
const scoredApplications = (minItems: number) =>
  Type.Array(payload(scoredApplicationProperties), { title: 'Điểm của từng hồ sơ', minItems, maxItems: 50 });

export const councilResultPayload = payload({
  ...councilProperties,
  applications: scoredApplications(1),
  winner: partyCode('Nhà đầu tư được lựa chọn'),
  tieReason: Type.Optional(text('Đề xuất của Chủ tịch Hội đồng khi bằng điểm')),
});
export type CouncilResultPayload = Static<typeof councilResultPayload>;

export const noneQualifiedPayload = payload({ ...councilProperties, applications: scoredApplications(0) });
export type NoneQualifiedPayload = Static<typeof noneQualifiedPayload>;

const shownTitles = (title: string) => Type.Array(text(title, 300), { title, maxItems: 50 });

/** What a council that met in its own dossier tells the one that waits for it. */
const foundProperties = {
  ...councilProperties,
  composition: part('Thành phần Hội đồng', {
    chair: text('Chủ tịch Hội đồng (chức danh)', 300),
    deputies: shownTitles('Phó Chủ tịch Hội đồng (chức danh)'),
    members: shownTitles('Thành viên (chức danh)'),
    secretary: text('Thư ký (chức danh)', 300),
  }),
  ranking: Type.Array(payload({ ...scoredApplicationProperties, total: text('Tổng điểm bình quân', 20) }), {
    title: 'Xếp hạng',
    maxItems: 50,
  }),
} satisfies TProperties;

export const investorSelectedPayload = payload({
  ...foundProperties,
  winner: partyCode('Nhà đầu tư được lựa chọn'),
  tieReason: Type.Optional(text('Lý do khi bằng điểm')),
});
export type InvestorSelectedPayload = Static<typeof investorSelectedPayload>;

export const noInvestorQualifiedPayload = payload(foundProperties);
export type NoInvestorQualifiedPayload = Static<typeof noInvestorQualifiedPayload>;

export const councilDissolvedPayload = payload({ reason: text('Lý do giải thể Hội đồng') });

/** What both results have, for the rules that both obey. */
export type CouncilPayload = NoneQualifiedPayload;
