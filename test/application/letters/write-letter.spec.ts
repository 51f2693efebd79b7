import { Directory, type Unit } from '../../../src/application/directory.js';
import { findGaps } from '../../../src/application/letters/find-gaps.js';
import { listFilled, type LetterCase } from '../../../src/application/letters/letter-case.js';
import { actPayloadOf, letterFormOf, NOT_REGISTERED } from '../../../src/application/letters/letter-form.js';
import { numberOf, writeDay, writeLetter } from '../../../src/application/letters/write-letter.js';
import { compileProcedure } from '../../../src/engine/procedure-registry.js';
import { clusterEstablishment } from '../../../workflows/cluster-establishment/procedure.js';
import { findLetterFor } from '../../../workflows/letters/catalogue.js';
import { BLANK_FACTS } from '../../../workflows/vocabulary/facts.js';

const procedure = compileProcedure(clusterEstablishment);
const unit = (code: string, name: string, kind: string, parent: string | null): Unit => ({
  ...{ code, name, kind, parent, province: 'hn', agencyCode: null, validFrom: null, validTo: null },
});
const directory = new Directory(
  [
    unit('hn', 'Thành phố Hà Nội', 'province', null),
    unit('hn.ubnd', 'UBND thành phố Hà Nội', 'provincialCommittee', 'hn'),
    unit('hn.sct', 'Sở Công Thương', 'industryDepartment', 'hn.ubnd'),
  ],
  [],
  [],
);
const WRITTEN = { at: '2026-10-05T02:00:00.000Z', signer: null };
const ASKED = { code: 'b2', reason: 'Thiếu phương án tài chính', guidance: 'Theo Đ.9.2' };
const FORMALITIES = { symbol: 'PYC-SCT', position: 'KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC' };

function letterOf(event: string, values: LetterCase['values'], party = 'hn.sct'): LetterCase {
  const template = findLetterFor(event);
  if (template === null) throw new TypeError(`Expected a letter for ${event}.`);
  return {
    ...{ template, procedure, event, party, directory, values },
    names: new Map([['hn.a', 'Nhà đầu tư A']]),
    dossier: {
      code: '000.00.01.H26-260921-0001',
      procedure: { code: 'cluster-establishment', version: 1 },
      regime: 'R3',
      acceptedOn: '2026-09-21',
      value: 'decided',
      status: 'active',
      facts: { ...BLANK_FACTS, subject: 'Cụm công nghiệp Ví dụ', parties: { applicant: ['hn.a'] } },
      clocks: [],
      version: 3,
      occurredAt: '2026-09-21T02:00:00.000Z',
      recordedAt: '2026-09-21T02:00:00.000Z',
    },
  };
}

test('numbers and days are written as NĐ 30/2020 has them', () => {
  expect(numberOf(5, 'PYC-SCT')).toBe('05/PYC-SCT');
  expect(numberOf(231, 'BC-SCT')).toBe('231/BC-SCT');
  expect(writeDay('2026-01-05')).toBe('ngày 05 tháng 01 năm 2026');
  expect(writeDay('2026-12-24')).toBe('ngày 24 tháng 12 năm 2026');
  expect(writeDay('2026-09-02')).toBe('ngày 02 tháng 9 năm 2026');
});

test('a letter says what the case and its act say', () => {
  const letter = letterOf('REQUEST_SUPPLEMENT', {
    components: [ASKED],
    due: '2026-10-20',
    letter: { ...FORMALITIES, copies: ['UBND xã'] },
  });
  const page = writeLetter(letter, {
    ...WRITTEN,
    number: { ordinal: 5 },
    on: '2026-10-05',
    signer: 'Người ký',
  });
  expect(page).toMatchObject({
    isDraft: false,
    superior: 'UBND thành phố Hà Nội',
    issuer: 'Sở Công Thương',
    number: '05/PYC-SCT',
    placeAndDate: 'Hà Nội, ngày 05 tháng 10 năm 2026',
    heading: 'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ',
    addressee: ['Nhà đầu tư A'],
    position: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    signer: 'Người ký',
    copies: ['- Như trên;', '- UBND xã;', '- Lưu: VT.'],
  });
  expect(page.blocks[1]).toEqual({
    kind: 'table',
    head: ['Thành phần hồ sơ', 'Lý do', 'Hướng dẫn'],
    rows: [['Báo cáo đầu tư (nội dung theo Đ.9.2)', ASKED.reason, ASKED.guidance]],
  });
  const paragraphs = page.blocks.flatMap((each) => (each.kind === 'paragraph' ? each.text.join('') : []));
  expect(paragraphs).toContain('Thời hạn bổ sung: chậm nhất ngày 20/10/2026.');
  expect(paragraphs.at(-1)).toMatch(/Sở Công Thương để được hướng dẫn\.\/\.$/);
  expect(findGaps(letter)).toEqual([]);
});

test('what is missing leaves a gap, and is named by the field that mends it', () => {
  const letter = letterOf('REQUEST_SUPPLEMENT', { components: [{ code: 'b2', reason: '' }] });
  const page = writeLetter(letter, WRITTEN);
  expect(page).toMatchObject({ isDraft: true, number: '……/……', position: [], signer: null });
  expect(
    page.blocks.some((each) => each.kind === 'paragraph' && each.text.join('').includes('chậm nhất')),
  ).toBe(false);
  expect(findGaps(letter).map(({ path }) => path)).toEqual([
    ...['/letter/symbol', '/letter/position', '/components/0/guidance', '/components/0/reason'],
  ]);
  expect(
    findGaps(
      letterOf('REQUEST_SUPPLEMENT', {
        components: [ASKED],
        letter: { ...FORMALITIES, symbol: 'pyc / sct' },
      }),
    ),
  ).toEqual([{ path: '/letter/symbol', sentence: 'không đúng mẫu' }]);
});

test('a letter that nobody says the addressee and the words of lacks both', () => {
  const typed = { abstract: 'báo cáo tiến độ', letter: FORMALITIES };
  const letter = letterOf('RECORD_DOCUMENT', typed);
  expect(findGaps(letter).map(({ path }) => path)).toEqual(['/letter/addressee', '/letter/remark']);
  expect(writeLetter(letter, WRITTEN)).toMatchObject({
    heading: null,
    abstract: ['báo cáo tiến độ'],
    addressee: [null],
  });
  const whole = { ...typed, letter: { ...FORMALITIES, addressee: 'Sở Xây dựng', remark: 'Một.\n\nHai' } };
  expect(findGaps(letterOf('RECORD_DOCUMENT', whole))).toEqual([]);
  expect(
    writeLetter(letterOf('RECORD_DOCUMENT', whole), WRITTEN).blocks.map(
      (each) => each.kind === 'paragraph' && each.text.join(''),
    ),
  ).toEqual([
    'Về hồ sơ “Thành lập Cụm công nghiệp Ví dụ” (mã hồ sơ 000.00.01.H26-260921-0001):',
    'Một.',
    'Hai./.',
  ]);
});

test('the form asks for the act but for what the register fills in', () => {
  const { template } = letterOf('SEND_TO_DEPARTMENT', {});
  const form = letterFormOf(
    template,
    clusterEstablishment.events.SEND_TO_DEPARTMENT?.payload ?? ({} as never),
  );
  expect(Object.keys(form.properties)).toEqual([
    'sets',
    'electronicFiles',
    'applications',
    'leftOut',
    'letter',
  ]);
  expect(form.required).toEqual(['sets', 'electronicFiles', 'letter']);
  expect(
    actPayloadOf(
      template,
      { sets: 2, letter: FORMALITIES },
      { ...NOT_REGISTERED, number: '05/TTr-UBND', date: '2026-10-05' },
    ),
  ).toEqual({
    sets: 2,
    documentNumber: '05/TTr-UBND',
    date: '2026-10-05',
  });
});

test('what comes from the case is listed with where it stands', () => {
  expect(listFilled(letterOf('EXTEND', {}))).toEqual(
    expect.arrayContaining([
      { label: 'Kính gửi', source: 'Mẫu văn bản', value: 'Nhà đầu tư A' },
      { label: 'Địa danh', source: 'Danh bạ đơn vị', value: 'Hà Nội' },
      { label: 'Mã hồ sơ', source: 'Hồ sơ', value: '000.00.01.H26-260921-0001' },
      { label: 'Cơ quan ban hành', source: 'Danh bạ đơn vị', value: 'Sở Công Thương' },
    ]),
  );
});
