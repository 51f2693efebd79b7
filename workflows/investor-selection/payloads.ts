import { Type, type Static } from '@sinclair/typebox';

import { COMPONENT_NAMES } from '../cluster-establishment/sequence/components.js';
import {
  choice,
  clusterCode,
  componentCode,
  date,
  documentNumber,
  fileHash,
  flag,
  part,
  partyCode,
  payload,
  sheetHash,
  text,
  userName,
} from '../vocabulary/payload.js';
import { criteriaSetPayload } from './scoring/criteria-set.js';

/* What each step of a selection brings with it. */

/** Of the application, not of this dossier: whichever procedure opened the council asked for the same ones (Đ.9.1). */
const componentOfApplication = Type.Unsafe<string>({ ...componentCode(), 'x-labels': COMPONENT_NAMES });

/** What the dossier that opens the council hands over. */
export const lodgementPayload = payload({
  openedBy: part('Hồ sơ mở hội đồng', {
    dossier: text('Mã hồ sơ gốc', 100),
    procedure: text('Thủ tục của hồ sơ gốc', 100),
  }),
  subject: text('Cụm công nghiệp', 300),
  cluster: Type.Optional(clusterCode('Mã cụm công nghiệp')),
  industryDepartment: partyCode('Sở Công Thương'),
  provincialCommittee: partyCode('UBND cấp tỉnh'),
  applications: Type.Array(
    payload({
      party: partyCode('Nhà đầu tư'),
      name: text('Tên nhà đầu tư', 300),
      taxCode: Type.Optional(text('Mã số doanh nghiệp', 20)),
      documentNumber: documentNumber('Số văn bản đề nghị'),
      receivedOn: date('Ngày tiếp nhận'),
      components: Type.Array(componentOfApplication, { title: 'Thành phần hồ sơ', maxItems: 50 }),
    }),
    { title: 'Hồ sơ của các nhà đầu tư', minItems: 1, maxItems: 50 },
  ),
});
export type LodgementPayload = Static<typeof lodgementPayload>;

export const filesPayload = payload({
  party: partyCode('Nhà đầu tư'),
  files: Type.Array(
    payload({
      component: componentOfApplication,
      name: text('Tên tệp', 300),
      fileHash: fileHash(),
    }),
    { title: 'Tệp điện tử của hồ sơ', minItems: 1, maxItems: 100 },
  ),
});
export type FilesPayload = Static<typeof filesPayload>;

const title = text('Chức danh', 300);
const instrument = {
  number: documentNumber('Số quyết định'),
  date: date('Ngày quyết định'),
  fileHash: Type.Optional(fileHash()),
};
const person = { user: userName('Tài khoản'), party: partyCode('Đơn vị'), title };

export const establishmentPayload = payload({
  ...instrument,
  seats: Type.Array(
    payload({
      ...person,
      role: choice('Vai trò trong Hội đồng', {
        councilChair: 'Chủ tịch Hội đồng',
        councilDeputy: 'Phó Chủ tịch Hội đồng',
        councilMember: 'Thành viên',
        councilSecretary: 'Thư ký (không chấm điểm)',
      }),
    }),
    { title: 'Thành phần Hội đồng', minItems: 1, maxItems: 50 },
  ),
  helpers: Type.Optional(Type.Array(title, { title: 'Tổ giúp việc (không chấm điểm)', maxItems: 50 })),
});
export type EstablishmentPayload = Static<typeof establishmentPayload>;

export const replacementPayload = payload({
  ...instrument,
  leaves: userName('Người thôi tham gia'),
  joins: part('Người tham gia', person),
});
export type ReplacementPayload = Static<typeof replacementPayload>;

export const authorisationPayload = payload({
  deputy: userName('Phó Chủ tịch được ủy quyền'),
  number: documentNumber('Số văn bản ủy quyền'),
  reason: text('Lý do'),
});
export type AuthorisationPayload = Static<typeof authorisationPayload>;

export const criteriaPayload = payload({ set: criteriaSetPayload });
export type CriteriaPayload = Static<typeof criteriaPayload>;

export const adoptionPayload = payload(instrument);
export type AdoptionPayload = Static<typeof adoptionPayload>;

export const declarationPayload = payload({
  conflicts: Type.Array(
    payload({
      party: partyCode('Nhà đầu tư'),
      kind: choice('Xung đột lợi ích', {
        none: 'Không có',
        capital: 'Có vốn góp, cổ phần',
        kinship: 'Có quan hệ gia đình',
        employment: 'Đã hoặc đang làm việc, trong 03 năm',
        other: 'Khác',
      }),
      explanation: Type.Optional(text('Giải trình')),
    }),
    { title: 'Cam kết với từng nhà đầu tư', minItems: 1, maxItems: 50 },
  ),
});
export type DeclarationPayload = Static<typeof declarationPayload>;

export const reviewPayload = payload({
  party: partyCode('Nhà đầu tư'),
  checks: Type.Array(
    payload({
      code: text('Mã điều kiện tiên quyết', 20),
      passed: flag('Đạt'),
      reason: Type.Optional(text('Lý do')),
    }),
    { title: 'Điều kiện tiên quyết', maxItems: 50 },
  ),
});
export type ReviewPayload = Static<typeof reviewPayload>;

export const openingPayload = payload({ dueOn: date('Hạn chấm điểm (đến hết ngày)') });
export type OpeningPayload = Static<typeof openingPayload>;

export const submissionPayload = payload({ hash: sheetHash('Mã băm của phiếu chấm đã khóa') });
export type SubmissionPayload = Static<typeof submissionPayload>;

export const reopeningPayload = payload({
  member: userName('Thành viên'),
  reason: text('Lý do mở lại phiếu chấm'),
  until: Type.Optional(date('Được nộp lại đến hết ngày')),
});
export type ReopeningPayload = Static<typeof reopeningPayload>;

export const reopeningRequestPayload = payload({ reason: text('Lý do xin mở lại phiếu chấm') });
export type ReopeningRequestPayload = Static<typeof reopeningRequestPayload>;

const mark = payload({
  value: Type.Union(
    [
      Type.Number(),
      Type.String({ maxLength: 20 }),
      Type.Boolean(),
      payload({ track: Type.String({ maxLength: 20 }), count: Type.Integer({ minimum: 0, maximum: 1000 }) }),
    ],
    { title: 'Điểm, mức, hoặc số lượng' },
  ),
  comment: Type.Optional(text('Nhận xét')),
  evidence: Type.Optional(text('Minh chứng', 500)),
});
const CODE = '^[A-Za-z0-9][A-Za-z0-9.-]*$';

/** By application, then by criterion. */
export const marksPayload = Type.Record(
  Type.String({ pattern: CODE }),
  Type.Record(Type.String({ pattern: CODE }), mark, { additionalProperties: false }),
  { title: 'Điểm của từng hồ sơ, theo tiêu chí', additionalProperties: false },
);

/** Every sheet that was ever submitted, opened to all who may see the result. */
export const unsealingPayload = payload({
  sheets: Type.Array(
    payload({
      member: userName('Thành viên'),
      hash: fileHash('Mã băm khi nộp'),
      salt: fileHash('Chuỗi ngẫu nhiên của phiếu'),
      marks: marksPayload,
    }),
    { title: 'Phiếu chấm', maxItems: 500 },
  ),
});
export type UnsealingPayload = Static<typeof unsealingPayload>;

export const meetingPayload = payload({
  date: date('Ngày họp'),
  place: Type.Optional(text('Địa điểm', 300)),
});
export type MeetingPayload = Static<typeof meetingPayload>;

export const ballotsPayload = payload({
  ballots: Type.Array(
    payload({
      party: partyCode('Nhà đầu tư'),
      votes: Type.Integer({ title: 'Số phiếu', minimum: 0, maximum: 50 }),
    }),
    { title: 'Phiếu của thành viên Hội đồng', minItems: 1, maxItems: 50 },
  ),
});
export type BallotsPayload = Static<typeof ballotsPayload>;

export const proposalPayload = payload({
  winner: partyCode('Nhà đầu tư được đề xuất'),
  reason: text('Lý do đề xuất'),
});
export type ProposalPayload = Static<typeof proposalPayload>;

const minutesProperties = {
  number: documentNumber('Số biên bản'),
  date: date('Ngày biên bản'),
  attendance: Type.Array(userName('Tài khoản'), { title: 'Người dự họp', minItems: 1, maxItems: 50 }),
  objections: Type.Optional(
    Type.Array(payload({ member: userName('Thành viên'), text: text('Ý kiến') }), {
      title: 'Ý kiến khác',
      maxItems: 50,
    }),
  ),
  signatures: Type.Array(
    payload({
      user: userName('Tài khoản'),
      signed: flag('Đã ký'),
      reason: Type.Optional(text('Lý do không ký')),
    }),
    { title: 'Chữ ký', minItems: 1, maxItems: 50 },
  ),
  remarks: Type.Optional(text('Nội dung khác', 10_000)),
};

export const conclusionPayload = payload({
  ...minutesProperties,
  winner: partyCode('Nhà đầu tư được lựa chọn'),
});
export type ConclusionPayload = Static<typeof conclusionPayload>;

export const noWinnerPayload = payload(minutesProperties);
export type MinutesPayload = Static<typeof noWinnerPayload>;
