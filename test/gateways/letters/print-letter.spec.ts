import type { LetterPage } from '../../../src/application/letters/letter-page.js';
import { printLetter } from '../../../src/gateways/letters/print-letter.js';
import { readPdf } from '../../support/read-pdf.js';

const MM = 72 / 25.4;

const PAGE: LetterPage = {
  isDraft: false,
  writtenAt: '2026-01-05T02:00:00.000Z',
  superior: 'UBND thành phố Hà Nội',
  issuer: 'Sở Công Thương',
  number: '05/PYC-SCT',
  placeAndDate: 'Hà Nội, ngày 05 tháng 01 năm 2026',
  heading: 'PHIẾU YÊU CẦU BỔ SUNG',
  abstract: ['Hồ sơ ', '000.00.01.H26-260921-0001'],
  addressee: ['Nhà đầu tư Ặ, Ễ, Ợ, Ự, Ỹ, Đ'],
  blocks: [{ kind: 'paragraph', text: ['Thời hạn: chậm nhất ngày 20/01/2026./.'] }],
  position: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
  signer: 'Lãnh đạo Sở Công Thương',
  copies: ['- Như trên;', '- Lưu: VT.'],
};

test('a letter is printed with every sign, on A4, within the margins of NĐ 30/2020', async () => {
  const { pages, info } = await readPdf(await printLetter(PAGE));
  const [page] = pages;
  expect(pages).toHaveLength(1);
  for (const words of [
    ...['UBND THÀNH PHỐ HÀ NỘI', 'SỞ CÔNG THƯƠNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ...[
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 05/PYC-SCT',
      PAGE.placeAndDate,
      'Kính gửi: Nhà đầu tư Ặ, Ễ, Ợ, Ự, Ỹ, Đ',
    ],
    ...['Thời hạn: chậm nhất ngày 20/01/2026./.', 'PHÓ GIÁM ĐỐC', PAGE.signer, 'Nơi nhận:', '- Lưu: VT.'],
  ]) {
    expect(page?.text).toContain(words);
  }
  expect(page?.text).not.toContain('DỰ THẢO');
  expect(page?.view.map(Math.round)).toEqual([0, 0, 595, 842]);
  const body = page?.pieces.find(({ str }) => str.startsWith('Thời hạn'));
  // 30 mm from the left, and the first line goes in by 12,7 mm.
  expect(body?.transform[4]).toBeCloseTo(42.7 * MM, 0);
  const right = Math.max(...(page?.pieces ?? []).map(({ transform, width }) => (transform[4] ?? 0) + width));
  expect(right).toBeLessThanOrEqual(595.28 - 15 * MM + 0.5);
  expect(body?.transform[0]).toBe(14);
  expect(info).toMatchObject({ Title: 'Hồ sơ 000.00.01.H26-260921-0001', Author: 'Sở Công Thương' });
});

test('an official letter has its abstract under the number, and no kind of paper', async () => {
  const { pages } = await readPdf(await printLetter({ ...PAGE, heading: null, abstract: ['lấy ý kiến'] }));
  expect(pages[0]?.text).toContain('V/v lấy ý kiến');
  expect(pages[0]?.text).not.toContain('PHIẾU');
});

test('a draft says so, and shows what is missing', async () => {
  const { pages } = await readPdf(
    await printLetter({ ...PAGE, isDraft: true, signer: null, position: [], addressee: [null] }),
  );
  expect(pages[0]?.text).toContain('DỰ THẢO');
  expect(pages[0]?.text).toContain('Kính gửi: [……………]');
  expect(pages[0]?.text).toContain('(chưa ký)');
});

test('later pages have their number above, a table its head again, and the signature stands whole', async () => {
  const rows = Array.from({ length: 40 }, (_, row) => [`Thành phần ${String(row)}`, 'Thiếu']);
  const { pages } = await readPdf(
    await printLetter({ ...PAGE, blocks: [{ kind: 'table', head: ['Thành phần', 'Lý do'], rows }] }),
  );
  expect(pages.length).toBeGreaterThan(1);
  const numbers = pages.map(({ pieces }) =>
    pieces
      .filter(({ transform }) => (transform[5] ?? 0) > 842 - 20 * MM)
      .map(({ str }) => str)
      .join(''),
  );
  expect(numbers).toEqual(pages.map((_, index) => (index === 0 ? '' : String(index + 1))));
  for (const { text } of pages.filter((page) => page.text.includes('Thiếu'))) expect(text).toContain('Lý do');
  const last = pages.at(-1)?.text ?? '';
  for (const words of ['Nơi nhận:', 'KT. GIÁM ĐỐC', 'Lãnh đạo Sở Công Thương']) expect(last).toContain(words);
});

test('the same page is the same bytes', async () => {
  expect((await printLetter(PAGE)).equals(await printLetter(PAGE))).toBe(true);
});
