import { writeFile } from 'node:fs/promises';

import type { Page } from 'playwright-core';

import { HTML, makeDocx, makePdf, makePdfOf, makePng } from '../support/sample-files.js';
import { ApiClient } from '../api/support/api-client.js';
import { pathOf } from '../api/files/file-folders.js';
import { hashOf, Sender } from '../api/files/sender.js';
import { lodge } from '../api/support/lodgement.js';
import { expectNoBarriers, expectReflow } from './support/accessibility.js';
import type { Sight, Visitor } from './support/visitor.js';
import { startWorkplace, type Workplace } from './support/workplace.js';

const MEBIBYTE = 1_048_576;

let workplace: Workplace;
let commune: ApiClient;
beforeAll(async () => {
  workplace = await startWorkplace({ now: '2026-09-21T02:00:00.000Z', imports: [] });
  commune = await new ApiClient(workplace.service.url).logIn('commune-handler');
});
afterAll(() => workplace.stop());

interface Given {
  readonly name: string;
  readonly buffer: Buffer;
}

/** Hands files to the browser as a person does who picks them. */
async function pick(page: Page, button: string, ...files: readonly Given[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await (await chooser).setFiles(files.map((file) => ({ ...file, mimeType: '' })));
}

/** A dossier of its own, and somebody who looks at its files. */
async function open(username: string, sight?: Sight): Promise<{ visitor: Visitor; sender: Sender }> {
  const sender = new Sender(commune, await lodge(commune));
  const visitor = await workplace.visit(sight);
  await visitor.logIn(username);
  await look(visitor, sender);
  return { visitor, sender };
}

async function look(visitor: Visitor, { code }: Sender, query = ''): Promise<void> {
  await visitor.page.goto(`/dossiers/${code}?tab=documents${query}`);
  await visitor.page.getByRole('heading', { name: 'Tài liệu chung' }).waitFor();
  await visitor.settle();
}

const GENERAL = 'Thêm tệp: Tài liệu chung';
const fileNamed = (page: Page, name: string) => page.locator('[data-file]', { hasText: name });

describe('sending', () => {
  test('several files at once, and a new version of one, with their hashes', async () => {
    const { visitor, sender } = await open('commune-handler');
    const { page } = visitor;
    const content = makePdfOf(2 * MEBIBYTE, 'hai');
    await pick(
      page,
      GENERAL,
      { name: 'bao-cao.pdf', buffer: content },
      { name: 'anh.png', buffer: makePng() },
      { name: 'to-trinh.docx', buffer: makeDocx() },
    );
    await page.locator('[data-upload]').first().waitFor();
    for (const name of ['bao-cao.pdf', 'anh.png', 'to-trinh.docx']) await fileNamed(page, name).waitFor();
    await page.locator('[data-upload]').waitFor({ state: 'detached' });
    await fileNamed(page, 'bao-cao.pdf').getByText(hashOf(content)).waitFor();
    // Of a document of Word there is nothing to see, only to have.
    expect(await fileNamed(page, 'to-trinh.docx').getByRole('button', { name: /^Xem/ }).count()).toBe(0);

    await pick(page, 'Gửi bản mới thay cho: bao-cao.pdf', {
      name: 'bao-cao-sua.pdf',
      buffer: makePdf('ba'),
    });
    const renewed = fileNamed(page, 'bao-cao-sua.pdf');
    await renewed.getByText('bản 2').waitFor();
    await renewed.getByText('1 bản trước').click();
    await renewed.getByText(hashOf(content)).waitFor();
    await expectNoBarriers(visitor);

    const download = page.waitForEvent('download');
    await renewed.getByRole('link', { name: 'Tải xuống: bao-cao.pdf' }).click();
    expect((await download).suggestedFilename()).toBe('bao-cao.pdf');
    const { body } = await sender.list();
    expect(body).toMatchObject({ uploads: [], items: [{}, {}, {}, { version: 2 }] });
    expect(visitor.faults).toEqual([]);
  });

  test('goes on from where it was when the connection is there again', async () => {
    const { visitor, sender } = await open('commune-handler');
    const { page, context } = visitor;
    const content = makePdfOf(3 * MEBIBYTE);
    const offsets: string[] = [];
    await context.route('**/uploads/*', async (route) => {
      const offset = route.request().headers()['upload-offset'];
      if (offset !== undefined) offsets.push(offset);
      await (offset === undefined || offset === '0' ? route.continue() : route.abort());
    });
    await pick(page, GENERAL, { name: 'lon.pdf', buffer: content });
    await page.locator('[data-upload=lost]').waitFor();
    expect((await sender.list()).body).toMatchObject({ items: [], uploads: [{ received: MEBIBYTE }] });
    await expectNoBarriers(visitor);
    await context.unroute('**/uploads/*');
    // It tries by itself; told by the browser that there is a network again, at once.
    await page.evaluate(`globalThis.dispatchEvent(new Event('online'))`);
    await fileNamed(page, 'lon.pdf').getByText(hashOf(content)).waitFor();
    expect(offsets.slice(0, 2)).toEqual(['0', String(MEBIBYTE)]);
    expect(visitor.faults).toEqual([]);
  });

  test('is paused, outlives a reload, and is given up without leaving anything', async () => {
    const { visitor, sender } = await open('commune-handler');
    const { page, context } = visitor;
    const content = makePdfOf(2 * MEBIBYTE, 'dung');
    await context.route('**/uploads/*', (route) =>
      route.request().headers()['upload-offset'] === String(MEBIBYTE) ? undefined : route.continue(),
    );
    await pick(page, GENERAL, { name: 'dung.pdf', buffer: content });
    await page.getByText('1 MB trên 2 MB').waitFor();
    await page.getByRole('button', { name: 'Tạm dừng: dung.pdf' }).click();
    await page.locator('[data-upload=paused]').waitFor();
    await context.unroute('**/uploads/*');

    await look(visitor, sender);
    await page.locator('[data-open-upload]').getByText('1 MB trên 2 MB').waitFor();
    await expectNoBarriers(visitor);
    await pick(page, 'Chọn lại tệp: dung.pdf', { name: 'khac.pdf', buffer: content });
    await page.getByText('Đây không phải tệp đã gửi dở').waitFor();
    await pick(page, 'Chọn lại tệp: dung.pdf', { name: 'dung.pdf', buffer: content });
    await fileNamed(page, 'dung.pdf').getByText(hashOf(content)).waitFor();

    await context.route('**/uploads/*', (route) =>
      route.request().method() === 'PATCH' ? undefined : route.continue(),
    );
    await pick(page, GENERAL, { name: 'thoi.pdf', buffer: makePdf('thoi') });
    await page.locator('[data-upload=sending]').waitFor();
    await page.getByRole('button', { name: 'Hủy gửi: thoi.pdf' }).click();
    await page.locator('[data-upload]').waitFor({ state: 'detached' });
    await visitor.settle();
    expect((await sender.list()).body).toMatchObject({ items: [{ name: 'dung.pdf' }], uploads: [] });
    expect(visitor.faults).toEqual([]);
  });

  test('what is not taken is said before it is sent, or once its content is known', async () => {
    const { visitor, sender } = await open('commune-handler');
    const { page } = visitor;
    await pick(
      page,
      GENERAL,
      { name: 'trang.html', buffer: HTML },
      { name: 'rong.pdf', buffer: Buffer.alloc(0) },
      { name: 'lon.pdf', buffer: makePdfOf(4 * MEBIBYTE + 1) },
    );
    await page.getByText('trang.html: Loại tệp này không được nhận').waitFor();
    await page.getByText('rong.pdf: Tệp rỗng.').waitFor();
    await page.getByText('lon.pdf: Tệp lớn quá 4 MB.').waitFor();
    expect((await sender.list()).body).toMatchObject({ items: [], uploads: [] });

    await pick(page, GENERAL, { name: 'gia-danh.pdf', buffer: HTML });
    const refused = page.locator('[data-upload=refused]');
    await refused.getByText(/Nội dung tệp không thuộc loại được nhận/).waitFor();
    await expectNoBarriers(visitor);
    await refused.getByRole('button', { name: 'Bỏ khỏi danh sách: gia-danh.pdf' }).click();
    await refused.waitFor({ state: 'detached' });
    expect((await sender.list()).body).toMatchObject({ items: [], uploads: [] });
    expect(visitor.faults).toEqual([]);
  });

  test('is not offered to whoever only looks on', async () => {
    const { visitor } = await open('auditor');
    expect(await visitor.page.getByRole('button', { name: /^Thêm tệp/ }).count()).toBe(0);
    expect(visitor.faults).toEqual([]);
  });
});

describe('the viewer', () => {
  test('shows a PDF with its text, and turns and enlarges its pages by key', async () => {
    const { visitor, sender } = await open('commune-handler');
    const { page, page: { keyboard } } = visitor; // prettier-ignore
    await sender.send(makePdf('Trang mot', 'Trang hai', 'Trang ba'), { name: 'ba-trang.pdf' });
    await look(visitor, sender);
    await visitor.tabTo(/^Xem: ba-trang\.pdf$/);
    await keyboard.press('Enter');
    await page.getByText('Nội dung khớp mã SHA-256').waitFor();
    const text = (words: string) => page.locator('[data-pdf]').getByText(words);
    await text('Trang mot').waitFor();
    expect(await visitor.focusedName()).toBe('ba-trang.pdf');
    await expectNoBarriers(visitor);

    await visitor.tabTo(/^Trang sau$/);
    await page.locator('[data-pdf]').focus();
    await keyboard.press('PageDown');
    await text('Trang hai').waitFor();
    await keyboard.press('End');
    await text('Trang ba').waitFor();
    await keyboard.press('Home');
    await text('Trang mot').waitFor();
    const width = async () => (await page.locator('[data-pdf] canvas').boundingBox())?.width ?? 0;
    const before = await width();
    await keyboard.press('+');
    await page.getByText('125%').waitFor();
    await page.waitForFunction(
      `document.querySelector('[data-pdf] canvas').getBoundingClientRect().width > ${before}`,
    );
    // What is drawn is not only there but seen.
    expect(await page.evaluate(HAS_INK)).toBe(true);
    await page.getByRole('button', { name: 'Đóng' }).click();
    await page.locator('[data-viewer]').waitFor({ state: 'detached' });
    expect(visitor.faults).toEqual([]);
  });

  test('shows a picture, and a document of Word not at all', async () => {
    const { visitor, sender } = await open('commune-handler');
    const { page } = visitor;
    await sender.send(makePng(200, 100), { name: 'hien-trang.png' });
    const word = (await sender.send(makeDocx(), { name: 'to-trinh.docx' })).body as { id: string };
    await look(visitor, sender, `&file=${word.id}`);
    await page.getByText('Loại tệp này chỉ tải xuống được.').waitFor();
    await page.getByRole('button', { name: 'Xem: hien-trang.png' }).click();
    const picture = page.getByRole('img', { name: 'hien-trang.png' });
    await picture.waitFor();
    expect(await page.evaluate(PICTURE_WIDTH)).toBe(200);
    await expectNoBarriers(visitor);
    expect(visitor.faults).toEqual([]);
  });

  test('shows nothing of a file that is damaged, and says so', async () => {
    const { visitor, sender } = await open('commune-handler');
    const { page } = visitor;
    const { id, sha256 } = (await sender.send(makePdf('hong'))).body as { id: string; sha256: string };
    await writeFile(pathOf(workplace.service, sha256), makePdf('khac'));
    await look(visitor, sender, `&file=${id}`);
    await page.getByText('Tệp lưu trữ bị hỏng hoặc thất lạc').waitFor();
    // And were it the way between that changed it.
    await visitor.context.route('**/content', (route) => route.fulfill({ body: makePdf('gia') }));
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByText('Nội dung nhận được không khớp mã SHA-256').waitFor();
    expect(await page.locator('[data-pdf]').count()).toBe(0);
    await expectNoBarriers(visitor);
    expect(visitor.faults).toEqual([]);
  });

  test.each<[string, Sight]>([
    ['320 pixels', { width: 320 }],
    ['200 %', { width: 1280, zoom: 2 }],
  ])('fits, with the files about it, at %s', async (_, sight) => {
    const { visitor, sender } = await open('commune-handler', sight);
    const name = `${'bao-cao-dau-tu-ha-tang-'.repeat(6)}.pdf`;
    const { id } = (await sender.send(makePdf('Trang mot'), { name })).body as { id: string };
    await sender.declare(makePdf('do dang'), { name: 'do-dang.pdf' });
    await look(visitor, sender, `&file=${id}`);
    await visitor.page.locator('[data-pdf]').getByText('Trang mot').waitFor();
    await expectNoBarriers(visitor);
    await expectReflow(visitor);
    expect(visitor.faults).toEqual([]);
  });
});

describe('a form that names a file', () => {
  test('takes one of the dossier, or one that is sent from it', async () => {
    const { visitor, sender } = await open('commune-handler');
    const { page } = visitor;
    const known = (await sender.send(makePdf('da co'), { name: 'da-co.pdf' })).body as { sha256: string };
    await look(visitor, sender, '&act=RECORD_DOCUMENT');
    await page.getByLabel('Số, ký hiệu văn bản').fill('15/CV');
    await page.getByLabel('Ngày văn bản').fill('20/9/2026');
    await page.getByLabel('Cơ quan ban hành').fill('UBND xã');
    await page.getByLabel('Trích yếu').fill('Văn bản có tệp');
    await page.getByLabel('Bước mà văn bản thuộc về').fill('requestReceived');
    const choice = page.getByLabel('SHA-256 của tệp', { exact: true });
    await choice.selectOption({ label: 'da-co.pdf · bản 1 · 21/09/2026 09:00' });
    expect(await choice.inputValue()).toBe(known.sha256);
    await expectNoBarriers(visitor);

    await pick(page, 'Gửi tệp mới: SHA-256 của tệp', { name: 'trang.html', buffer: HTML });
    await page.getByText('trang.html: Loại tệp này không được nhận').waitFor();
    const content = makePdf('gui tu bieu mau');
    await pick(page, 'Gửi tệp mới: SHA-256 của tệp', { name: 'tu-bieu-mau.pdf', buffer: content });
    await choice.getByRole('option', { name: /^tu-bieu-mau\.pdf/ }).waitFor({ state: 'attached' });
    expect(await choice.inputValue()).toBe(hashOf(content));
    await page.getByRole('button', { name: 'Thực hiện' }).click();

    const recorded = page.getByRole('row', { name: /Văn bản có tệp/ });
    await recorded.getByRole('button', { name: 'Xem: tu-bieu-mau.pdf' }).click();
    await page.locator('[data-pdf]').getByText('gui tu bieu mau').waitFor();
    await expectNoBarriers(visitor);
    expect(visitor.faults).toEqual([]);
  });

  test('takes a hash that is typed, and keeps it over a reload', async () => {
    const { visitor, sender } = await open('commune-handler');
    const { page } = visitor;
    await look(visitor, sender, '&act=RECORD_DOCUMENT');
    await page.getByLabel('SHA-256 của tệp', { exact: true }).selectOption({ label: 'Nhập mã SHA-256…' });
    const typed = page.getByRole('textbox', { name: 'SHA-256 của tệp' });
    await typed.fill(hashOf(HTML));
    await expectNoBarriers(visitor);
    await page.reload();
    expect(await page.getByRole('textbox', { name: 'SHA-256 của tệp' }).inputValue()).toBe(hashOf(HTML));
    expect(visitor.faults).toEqual([]);
  });
});

/** Runs in the page, whose types this program does not know. */
const HAS_INK = `(() => {
  const canvas = document.querySelector('[data-pdf] canvas');
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  return data.some((value, index) => index % 4 < 3 && value < 100);
})()`;
const PICTURE_WIDTH = `document.querySelector('[data-viewer] img').decode().then(() => document.querySelector('[data-viewer] img').naturalWidth)`;
