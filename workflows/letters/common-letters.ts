import { internal, legal } from '../vocabulary/legal-basis.js';
import type { LetterTemplate } from './letter.js';

/*
 * Letters of acts that many procedures have. The names of the forms are those of Thông tư 03/2025/TT-VPCP, Phụ lục I,
 * which were seen in pages that cite it; the wording is ours.
 */

const form = (number: string) =>
  legal('TT 03/2025/TT-VPCP', `Phụ lục I, Mẫu ${number}`, 'C-2ND', 'Tên mẫu; lời văn do đơn vị soát lại');

export const supplementRequest: LetterTemplate = {
  code: 'supplement-request',
  version: 1,
  name: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
  nameEn: 'Request for a supplement',
  events: ['REQUEST_SUPPLEMENT'],
  registered: { documentNumber: 'number' },
  heading: 'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ',
  abstract: 'Hồ sơ {dossier.code}',
  addressee: '{party.applicant}',
  passages: [
    {
      kind: 'text',
      text: 'Qua kiểm tra hồ sơ “{dossier.title}” (mã hồ sơ {dossier.code}), tiếp nhận ngày {dossier.acceptedOn}, {sender} đề nghị bổ sung, hoàn thiện các thành phần sau:',
    },
    {
      kind: 'rows',
      field: 'components',
      columns: { code: 'Thành phần hồ sơ', reason: 'Lý do', guidance: 'Hướng dẫn' },
    },
    { kind: 'text', text: 'Thời hạn bổ sung: chậm nhất ngày {act.due}.', isOptional: true },
    {
      kind: 'text',
      text: 'Nếu có vướng mắc trong khi hoàn thiện hồ sơ, xin liên hệ {sender} để được hướng dẫn.',
    },
  ],
  basis: form('02'),
};

export const extensionApology: LetterTemplate = {
  code: 'extension-apology',
  version: 1,
  name: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
  nameEn: 'Apology and extension of time',
  events: ['EXTEND'],
  registered: { documentNumber: 'number' },
  heading: null,
  abstract: 'xin lỗi và đề nghị gia hạn thời gian giải quyết hồ sơ {dossier.code}',
  addressee: '{party.applicant}',
  passages: [
    {
      kind: 'text',
      text: '{sender} đang giải quyết hồ sơ “{dossier.title}” (mã hồ sơ {dossier.code}), tiếp nhận ngày {dossier.acceptedOn}.',
    },
    { kind: 'text', text: 'Thời hạn “{act.clock}” không kịp thực hiện vì lý do sau: {act.reason}' },
    {
      kind: 'text',
      text: '{sender} xin lỗi vì sự chậm trễ này và đề nghị gia hạn thời hạn nói trên đến hết ngày {act.dueOn}.',
    },
  ],
  basis: form('04'),
};

export const suspensionNotice: LetterTemplate = {
  code: 'suspension-notice',
  version: 1,
  name: 'Thông báo dừng giải quyết hồ sơ',
  nameEn: 'Notice of suspension',
  events: ['SUSPEND'],
  registered: { documentNumber: 'number' },
  heading: 'THÔNG BÁO',
  abstract: 'Dừng giải quyết hồ sơ {dossier.code}',
  addressee: '{party.applicant}',
  passages: [
    {
      kind: 'text',
      text: '{sender} thông báo tạm dừng giải quyết hồ sơ “{dossier.title}” (mã hồ sơ {dossier.code}) kể từ ngày của thông báo này.',
    },
    { kind: 'text', text: 'Căn cứ tạm dừng: {act.ground}' },
    {
      kind: 'text',
      text: 'Việc giải quyết được tiếp tục khi {sender} có văn bản tiếp tục giải quyết hồ sơ.',
    },
  ],
  basis: form('05'),
};

export const endingNotice: LetterTemplate = {
  code: 'ending-notice',
  version: 1,
  name: 'Thông báo không tiếp tục giải quyết hồ sơ',
  nameEn: 'Notice that a dossier is not taken further',
  events: ['RETURN', 'RETURN_UNANSWERED', 'REFUSE', 'RETURN_LEASE_FILE', 'FIND_INELIGIBLE'],
  registered: { documentNumber: 'number' },
  heading: 'THÔNG BÁO',
  abstract: '{act.label}: hồ sơ {dossier.code}',
  addressee: '{party.applicant}',
  passages: [
    {
      kind: 'text',
      text: '{sender} đã xem xét hồ sơ “{dossier.title}” (mã hồ sơ {dossier.code}), tiếp nhận ngày {dossier.acceptedOn}, và thông báo kết quả: {act.label}.',
    },
    { kind: 'text', text: 'Căn cứ pháp lý: {act.ground}' },
    { kind: 'text', text: 'Lý do: {act.reason}' },
  ],
  basis: internal('Không mẫu nào đã đọc quy định lời văn; đơn vị soát lại trước khi trình ký.'),
};

/** Whatever else a unit writes in the step that it is in. What it says is typed whole. */
export const officialLetter: LetterTemplate = {
  code: 'official-letter',
  version: 1,
  name: 'Công văn',
  nameEn: 'Official letter',
  events: ['RECORD_DOCUMENT'],
  registered: { number: 'number', date: 'date', issuer: 'issuer', step: 'step', fileHash: 'fileHash' },
  heading: null,
  abstract: '{act.abstract}',
  addressee: '',
  passages: [{ kind: 'text', text: 'Về hồ sơ “{dossier.title}” (mã hồ sơ {dossier.code}):' }],
  basis: legal('NĐ 30/2020/NĐ-CP', 'Phụ lục I', 'C-2ND', 'Thể thức công văn'),
};
