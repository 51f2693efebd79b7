import { randomUUID } from 'node:crypto';

import pg from 'pg';

import { ApiClient } from '../api/support/api-client.js';
import { exportProcedure } from '../../src/application/notation/export-procedure.js';
import { CATALOGUE } from '../../workflows/catalogue.js';
import { act, bringToAppraisal, lodge } from '../api/support/lodgement.js';
import { expectNoBarriers, expectReflow } from './support/accessibility.js';
import { BpmnViewer } from './support/bpmn-viewer.js';
import { startWorkplace, type Workplace } from './support/workplace.js';

interface Journal {
  readonly items: readonly { readonly sequence: number; readonly event: string }[];
}

/** An element of the page, whose types this program does not know. */
interface Marked {
  getAttribute(name: string): string | null;
}

const REQUEST = {
  event: 'REQUEST_SUPPLEMENT',
  payload: {
    documentNumber: '15/PYC-SCT',
    due: '2026-10-23',
    components: [{ code: 'b2', reason: 'Thiếu phương án huy động vốn.', guidance: 'Bổ sung theo mẫu.' }],
  },
};

let workplace: Workplace;
/** Was asked for a supplement and has it since, which moved the due date of its appraisal. */
let code: string;
let journal: Journal['items'];
beforeAll(async () => {
  workplace = await startWorkplace({ now: '2026-09-21T02:00:00.000Z', imports: [] });
  const { service } = workplace;
  const commune = await new ApiClient(service.url).logIn('commune-handler');
  code = await lodge(commune);
  await bringToAppraisal(service, commune, code);
  await act(await new ApiClient(service.url).logIn('department-handler'), code, REQUEST);
  await service.passTo('2026-10-06T02:00:00.000Z');
  await act(commune, code, { event: 'SUBMIT_SUPPLEMENT', payload: { components: [{ code: 'b2' }] } });
  const auditor = await new ApiClient(service.url).logIn('auditor');
  journal = ((await auditor.get(`/api/v1/dossiers/${code}/journal`)).body as Journal).items;
});
afterAll(() => workplace.stop());

const sequenceOf = (event: string): number => journal.find((entry) => entry.event === event)?.sequence ?? 0;

describe('an auditor, by keyboard', () => {
  test('goes back to before the supplement, sees the older due date, and at the end today', async () => {
    const visitor = await workplace.visit();
    const { page, page: { keyboard } } = visitor; // prettier-ignore
    await visitor.logIn('auditor');
    await visitor.find(code, new RegExp(code));
    const due = page.locator('[data-clock=appraisal] time');
    await due.waitFor();
    const today = await due.textContent();
    const clocks = await page.locator('[data-clock] time').allTextContents();
    expect(await page.locator('[data-event]').count()).toBe(0);

    await visitor.turnTo(/^Tổng quan$/, /^Nhật ký$/);
    await page.getByRole('link', { name: /Tái hiện hồ sơ/ }).waitFor();
    await visitor.press(/Tái hiện hồ sơ/);
    await page.waitForURL(`**/dossiers/${code}/replay`);
    const slider = page.getByRole('slider', { name: 'Mục nhật ký' });
    await slider.waitFor();
    await page.locator(`[data-replayed="${journal.length}"]`).waitFor();
    expect(await page.locator('[data-clock] time').allTextContents()).toEqual(clocks);
    expect(await page.locator('[data-event]').count()).toBe(0);
    await expectNoBarriers(visitor);

    const before = sequenceOf('REQUEST_SUPPLEMENT') - 1;
    await visitor.tabTo(/^Mục nhật ký/);
    for (let at = journal.length; at > before; at -= 1) await keyboard.press('ArrowLeft');
    expect(await slider.getAttribute('aria-valuetext')).toMatch(
      new RegExp(`^Sự kiện ${before} trên ${journal.length}: .+, 29/09/2026 09:00$`),
    );
    await page.locator(`[data-replayed="${before}"][aria-busy=false]`).waitFor();
    await page.getByText(`– sự kiện ${before}/${journal.length}`).waitFor();
    const older = await due.textContent();
    const inDays = (date: string | null) => (date ?? '').split('/').reverse().join('-');
    expect(inDays(older) < inDays(today)).toBe(true);

    await visitor.press(/^Đến lần đổi hạn kế$/);
    await page.locator(`[data-entry="${sequenceOf('REQUEST_SUPPLEMENT')}"]`).waitFor();
    await page
      .getByRole('status')
      .getByText(`Sự kiện ${sequenceOf('REQUEST_SUPPLEMENT')} trên`)
      .waitFor();
    const detail = page.locator('[data-entry]');
    await detail.getByText('department-handler').waitFor();
    await detail.getByText('Chuyên viên thụ lý').waitFor();
    await detail.getByText('Căn cứ: Đ.10.3').first().waitFor();
    await detail.getByRole('row', { name: /^Hạn: .+ –$/ }).waitFor();
    await detail.getByText('Nối đúng với mục trước').waitFor();
    expect(visitor.faults).toEqual([]);
  });

  test('may change nothing: no screen offers it, and the server refuses it', async () => {
    const visitor = await workplace.visit();
    const { page } = visitor;
    await visitor.logIn('auditor');
    await visitor.find(code, new RegExp(code));
    await page.getByText('Việc tiếp theo').waitFor();
    await visitor.turnTo(/^Tổng quan$/, /^Thành phần & tài liệu$/);
    await page.getByRole('tabpanel').getByText('Báo cáo đầu tư').first().waitFor();
    await visitor.settle();
    expect(await page.locator('[data-event], input[type=file], form button[type=submit]').count()).toBe(0);
    const auditor = await new ApiClient(workplace.service.url).logIn('auditor');
    const { version } = (await auditor.get(`/api/v1/dossiers/${code}`)).body as { readonly version: number };
    const command = { event: 'CLAIM', payload: {}, expectedVersion: version, commandId: randomUUID() };
    const refused = await auditor.post(`/api/v1/dossiers/${code}/transitions`, command);
    expect(refused).toMatchObject({ status: 403 });
    expect(visitor.faults).toEqual([]);
  });

  test('compares two points field by field, and reads the documents as they were', async () => {
    const visitor = await workplace.visit();
    const { page } = visitor;
    await visitor.logIn('auditor');
    const asked = sequenceOf('REQUEST_SUPPLEMENT');
    await page.goto(`/dossiers/${code}/replay?at=${asked}`);
    await page.getByRole('tab', { name: 'So sánh hai thời điểm' }).press('Enter');
    await page.locator(`[data-compared="1-${asked}"]`).waitFor();
    const rows = page.locator('[data-compared]').getByRole('row');
    await rows.filter({ hasText: 'Bước' }).getByText('Chờ bổ sung hồ sơ').waitFor();
    await page.getByLabel(`So sánh mục ${asked} với`).selectOption(String(journal.length));
    await page.locator(`[data-compared="${asked}-${journal.length}"]`).waitFor();
    await rows.filter({ hasText: 'Yêu cầu bổ sung 1 › Ngày trả lời' }).getByText('06/10/2026').waitFor();
    expect(new URL(page.url()).searchParams.get('with')).toBe(String(journal.length));
    await expectNoBarriers(visitor);

    await page.getByRole('tab', { name: 'Tài liệu khi đó' }).press('Enter');
    await page.locator(`[data-replayed="${asked}"]`).waitFor();
    const documents = await page.locator('[data-replayed] tbody tr').count();
    await page.goto(`/dossiers/${code}/replay?at=1&view=documents`);
    await page.locator('[data-replayed="1"]').waitFor();
    expect(await page.locator('[data-replayed] tbody tr').count()).toBeLessThanOrEqual(documents);
    await expectNoBarriers(visitor);
    expect(visitor.faults).toEqual([]);
  });

  test('reads and narrows the entries in a table, which does what the slider does', async () => {
    const visitor = await workplace.visit();
    const { page } = visitor;
    await visitor.logIn('auditor');
    await page.goto(`/dossiers/${code}/replay`);
    const table = page.getByRole('table', { name: 'Dòng thời gian' });
    await table.waitFor();
    expect(await table.getByRole('row').count()).toBe(journal.length + 1);
    await page.getByLabel('Bởi').selectOption('department-handler');
    expect(await table.getByRole('row').count()).toBe(2);
    await table.getByRole('link').press('Enter');
    await page.locator(`[data-replayed="${sequenceOf('REQUEST_SUPPLEMENT')}"]`).waitFor();
    await page.getByRole('button', { name: 'Xóa bộ lọc' }).press('Enter');
    expect(await table.getByRole('row').count()).toBe(journal.length + 1);
    expect(visitor.faults).toEqual([]);
  });

  test.each([
    ['/audit', 'table a'],
    ['/audit/access', 'tbody tr'],
    ['/dossiers/:code/replay', '[data-replayed]'],
    ['/dossiers/:code/replay?at=1', '[data-replayed="1"]'],
    ['/dossiers/:code/replay?view=documents', '[data-replayed]'],
    ['/dossiers/:code/replay?view=compare', '[data-compared] table'],
  ])('has no barriers at %s, at 320 pixels too', (path, content) => expectRoom('auditor', path, content));
});

describe('a procedure', () => {
  const states = '[data-state]';

  test('says the same in its list as in its diagram, and marks the way of a dossier in both', async () => {
    const visitor = await workplace.visit();
    const { page } = visitor;
    await visitor.logIn('auditor');
    await page.goto(`/dossiers/${code}`);
    await page.getByRole('link', { name: 'Thành lập cụm công nghiệp', exact: true }).press('Enter');
    await page.locator(`tr${states}[data-standing=current]`).first().waitFor();
    const read = (selector: string, name: string) =>
      page
        .locator(selector)
        .evaluateAll(
          (found, attribute) => found.map((each) => (each as unknown as Marked).getAttribute(attribute)),
          name,
        );
    const listed = await read(`tr${states}`, 'data-state');
    const here = await read(`tr${states}[data-standing=current]`, 'data-state');
    const moves = (await read('tr[data-move]', 'data-move')).map((key) => (key ?? '').split('>'));
    expect(await page.locator('tr[data-move][data-standing=taken]').count()).toBeGreaterThan(3);
    await expectNoBarriers(visitor);

    await page.getByRole('tab', { name: 'Sơ đồ' }).press('Enter');
    await page.locator('[data-diagram] [data-arrow]').first().waitFor();
    expect(new Set(await read(`[data-diagram] ${states}`, 'data-state'))).toEqual(new Set(listed));
    expect(await read(`[data-diagram] ${states}[data-standing=current]`, 'data-state')).toEqual(here);
    const arrows = (await read('[data-arrow]', 'data-arrow')).map((arrow) => (arrow ?? '').split('>'));
    // An arrow that crosses a wall ends at the wall.
    const within = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}.`);
    const drawn = (from: string, to: string) =>
      arrows.some(([a = '', b = '']) => within(from, a) && within(to, b));
    const leading = moves.filter(
      ([from = '', , , to = '']) => from !== '' && to !== '' && !within(from, to) && !within(to, from),
    );
    expect(leading.filter(([from = '', , , to = '']) => !drawn(from, to))).toEqual([]);
    expect(leading.length).toBeGreaterThan(arrows.length / 2);
    expect(await page.locator('[data-arrow][data-taken]').count()).toBeGreaterThan(1);
    await expectNoBarriers(visitor);
    expect(visitor.faults).toEqual([]);
  });

  test('gives every procedure as BPMN that bpmn-js opens without a warning', async () => {
    const visitor = await workplace.visit();
    const { page } = visitor;
    await visitor.logIn('auditor');
    await page.goto('/procedures/investor-selection');
    await page.getByRole('button', { name: 'Tải định nghĩa' }).press('Enter');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'BPMN 2.0' }).press('Enter');
    expect((await download).suggestedFilename()).toBe('investor-selection.v1.bpmn');
    await expectNoBarriers(visitor);
    expect(visitor.faults).toEqual([]);

    const viewer = await BpmnViewer.open(workplace.browser);
    for (const procedure of CATALOGUE) {
      const shown = await viewer.show(await exportProcedure(procedure, 'bpmn'));
      expect({ code: procedure.code, ...shown }).toEqual({ code: procedure.code, warnings: [], missing: [] });
    }
    await viewer.close();
  });

  test.each([
    ['/procedures', 'h2 a'],
    ['/procedures/investor-selection', '[data-move]'],
    ['/procedures/investor-selection?view=diagram', '[data-diagram] [data-arrow]'],
  ])('has no barriers at %s, at 320 pixels too', (path, content) =>
    expectRoom('commune-handler', path, content),
  );
});

describe('the check of the chain', () => {
  test('counts the entries that match, and names the first that somebody changed in the database', async () => {
    const visitor = await workplace.visit();
    const { page } = visitor;
    await visitor.logIn('auditor');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`/dossiers/${code}/replay`);
    await page.getByRole('button', { name: 'Kiểm chứng' }).press('Enter');
    await page.getByText(`${journal.length}/${journal.length} khớp`).waitFor();

    await forgeEntry(sequenceOf('PUBLISH_NOTICE'));
    await page.getByRole('button', { name: 'Kiểm chứng' }).press('Enter');
    await page.getByText(`Mục ${sequenceOf('PUBLISH_NOTICE')} không khớp`).waitFor();
    // One chain is checked without reading the whole province.
    expect(asked).not.toContain('/api/v1/audit/verification');
    await page.getByRole('link', { name: 'Kiểm tra' }).press('Enter');
    await page.getByRole('button', { name: 'Kiểm chứng toàn bộ' }).press('Enter');
    const fault = page.getByRole('status').getByText(`Mục ${sequenceOf('PUBLISH_NOTICE')} không khớp`);
    await fault.waitFor();
    await expectNoBarriers(visitor);
    await page.getByRole('status').getByRole('link', { name: code }).press('Enter');
    await page.locator(`[data-entry="${sequenceOf('PUBLISH_NOTICE')}"]`).waitFor();
    expect(visitor.faults).toEqual([]);
  });

  test('is nothing that a handler is offered', async () => {
    const visitor = await workplace.visit();
    const { page } = visitor;
    await visitor.logIn('commune-handler');
    await page.goto(`/dossiers/${code}/replay`);
    await page.getByRole('slider').waitFor();
    expect(await page.getByRole('button', { name: 'Kiểm chứng' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Kiểm tra', exact: true }).count()).toBe(0);
    const handler = await new ApiClient(workplace.service.url).logIn('commune-handler');
    expect(await handler.get(`/api/v1/dossiers/${code}/verification`)).toMatchObject({ status: 403 });
  });
});

test('the access log tells what was printed, by whom, and that it is whole', async () => {
  const visitor = await workplace.visit();
  const { page } = visitor;
  await visitor.logIn('auditor');
  await page.goto(`/dossiers/${code}/replay`);
  await page.locator('[data-replayed]').waitFor();
  const noted = page.waitForResponse((response) => response.url().includes('/access/prints'));
  await page.evaluate(`globalThis.dispatchEvent(new Event('beforeprint'))`);
  expect((await noted).status()).toBe(204);
  await page.goto('/audit/access');
  await page.getByLabel('Hình thức').selectOption('print');
  await page.getByLabel('Người truy cập').fill('auditor');
  await page.getByRole('button', { name: 'Tìm', exact: true }).press('Enter');
  await page.waitForURL(/kind=print/);
  const row = page.getByRole('row').filter({ hasText: `page=/dossiers/${code}/replay` });
  await row.getByText('Đã trả lời').waitFor();
  expect(await page.getByRole('table').getByText('Xem', { exact: true }).count()).toBe(0);
  await page.getByRole('button', { name: 'Kiểm chứng' }).press('Enter');
  await page.getByRole('status').getByText('đều khớp').waitFor();
  await expectNoBarriers(visitor);
  expect(visitor.faults).toEqual([]);
});

/** What is there has no barriers and fits into the narrowest window. */
async function expectRoom(username: string, path: string, content: string): Promise<void> {
  const visitor = await workplace.visit({ width: 320 });
  await visitor.logIn(username);
  await visitor.page.goto(path.replace(':code', code));
  await visitor.page.locator(content).first().waitFor();
  await visitor.settle();
  await expectNoBarriers(visitor);
  await expectReflow(visitor);
  expect(visitor.faults).toEqual([]);
}

/** As somebody would who owns the database and may switch its guards off. */
async function forgeEntry(sequence: number): Promise<void> {
  const owner = new pg.Client({ connectionString: workplace.service.ownerUrl });
  await owner.connect();
  await owner.query('ALTER TABLE journal_entry DISABLE TRIGGER ALL').catch(() => undefined);
  const { rowCount } = await owner.query(
    `UPDATE journal_entry SET recorded_at = recorded_at + interval '1 second'
     WHERE sequence = $1 AND dossier_id = (SELECT id FROM dossier WHERE code = $2)`,
    [sequence, code],
  );
  await owner.end();
  expect(rowCount).toBe(1);
}
