import { internal } from '../vocabulary/legal-basis.js';
import type { LetterTemplate } from './letter.js';

/* Letters of establishing and expanding a cluster, in the order in which they go out. */

const OWN_WORDING = internal('Không mẫu nào đã đọc quy định lời văn; đơn vị soát lại trước khi trình ký.');

export const publicNotice: LetterTemplate = {
  code: 'public-notice',
  version: 1,
  name: 'Thông báo tiếp nhận hồ sơ nhà đầu tư',
  nameEn: 'Public notice to investors',
  events: ['PUBLISH_NOTICE'],
  registered: { documentNumber: 'number' },
  heading: 'THÔNG BÁO',
  abstract: 'Tiếp nhận hồ sơ đề nghị làm chủ đầu tư hạ tầng kỹ thuật: {dossier.subject}',
  addressee: 'Các doanh nghiệp, hợp tác xã có nhu cầu',
  passages: [
    {
      kind: 'text',
      text: '{sender} đã nhận văn bản đề nghị làm chủ đầu tư xây dựng hạ tầng kỹ thuật: {dossier.subject} (mã hồ sơ {dossier.code}).',
    },
    {
      kind: 'text',
      text: 'Nhà đầu tư khác có nhu cầu nộp hồ sơ tại {sender}, trong thời hạn tiếp nhận tính từ ngày của thông báo này.',
    },
    { kind: 'text', text: 'Nơi niêm yết, đăng tải: {act.places}.', isOptional: true },
  ],
  basis: OWN_WORDING,
};

export const submission: LetterTemplate = {
  code: 'submission',
  version: 1,
  name: 'Tờ trình gửi Sở Công Thương',
  nameEn: 'Submission to the department',
  events: ['SEND_TO_DEPARTMENT'],
  registered: { documentNumber: 'number', date: 'date' },
  heading: 'TỜ TRÌNH',
  abstract: 'Đề nghị thẩm định hồ sơ {dossier.title}',
  addressee: '{party.industryDepartment}',
  passages: [
    {
      kind: 'text',
      text: '{sender} trình {party.industryDepartment} thẩm định hồ sơ “{dossier.title}” (mã hồ sơ {dossier.code}), tiếp nhận ngày {dossier.acceptedOn}.',
    },
    {
      kind: 'text',
      text: 'Số bộ hồ sơ gửi kèm: {act.sets}. Bản điện tử kèm theo: {act.electronicFiles}.',
    },
    {
      kind: 'rows',
      field: 'leftOut',
      leadIn: 'Hồ sơ không trình vì không hợp lệ:',
      columns: { party: 'Nhà đầu tư', reason: 'Lý do' },
    },
  ],
  basis: OWN_WORDING,
};

export const consultationRequest: LetterTemplate = {
  code: 'consultation-request',
  version: 1,
  name: 'Công văn lấy ý kiến',
  nameEn: 'Request for an opinion',
  events: ['REQUEST_CONSULTATION'],
  registered: { documentNumber: 'number' },
  heading: null,
  abstract: 'lấy ý kiến về hồ sơ {dossier.title}',
  addressee: '{act.units}',
  passages: [
    {
      kind: 'text',
      text: '{sender} đang thẩm định hồ sơ “{dossier.title}” (mã hồ sơ {dossier.code}), tiếp nhận ngày {dossier.acceptedOn}.',
    },
    {
      kind: 'text',
      text: '{sender} đề nghị quý cơ quan có ý kiến bằng văn bản về những nội dung thuộc lĩnh vực quản lý của mình.',
    },
    { kind: 'text', text: 'Đề nghị gửi ý kiến về {sender} chậm nhất ngày {act.dueOn}.', isOptional: true },
  ],
  basis: OWN_WORDING,
};

export const appraisalReport: LetterTemplate = {
  code: 'appraisal-report',
  version: 1,
  name: 'Báo cáo thẩm định',
  nameEn: 'Appraisal report',
  events: ['SUBMIT_APPRAISAL_REPORT'],
  registered: { number: 'number', date: 'date' },
  heading: 'BÁO CÁO',
  abstract: 'Kết quả thẩm định hồ sơ {dossier.title}',
  addressee: '{party.provincialCommittee}',
  passages: [
    {
      kind: 'text',
      text: '{sender} báo cáo kết quả thẩm định hồ sơ “{dossier.title}” (mã hồ sơ {dossier.code}) do {party.localAuthority} trình.',
    },
    { kind: 'text', text: '{act.summary}', isOptional: true },
    { kind: 'text', text: 'Kết luận: {act.conclusion}.' },
    { kind: 'rows', field: 'documents', leadIn: 'Tài liệu kèm theo:', columns: { '': 'Tài liệu' } },
  ],
  basis: OWN_WORDING,
};

export const ministryLetter: LetterTemplate = {
  code: 'ministry-letter',
  version: 1,
  name: 'Văn bản gửi Bộ Công Thương',
  nameEn: 'Letter to the ministry',
  events: ['SEND_TO_MINISTRY'],
  registered: { documentNumber: 'number' },
  heading: null,
  abstract: 'gửi quyết định về {dossier.subject}',
  addressee: 'Bộ Công Thương',
  passages: [
    {
      kind: 'text',
      text: '{sender} gửi Bộ Công Thương quyết định đã ban hành về {dossier.subject} (mã hồ sơ {dossier.code}) để theo dõi, quản lý theo quy định.',
    },
  ],
  basis: OWN_WORDING,
};
