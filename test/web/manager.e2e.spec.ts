import ExcelJS from 'exceljs';

import { atTime } from '../../src/engine/calendar/local-date.js';
import { ApiClient } from '../api/support/api-client.js';
import { act } from '../api/support/lodgement.js';
import { assignTask } from '../support/tasks.js';
import { expectNoBarriers, expectReflow } from './support/accessibility.js';
import { startWorkplace, type Workplace } from './support/workplace.js';

let workplace: Workplace;
beforeAll(async () => {
  workplace = await startWorkplace({
    now: '2026-09-21T02:00:00.000Z',
    imports: ['hanoi-construction.json'],
    accessReasonRoles: ['administrator'],
  });
});
afterAll(() => workplace.stop());

interface Told {
  readonly dossier: string;
  readonly sentence: string;
  readonly overtakenBy: string | null;
}

interface Held {
  readonly units: readonly { readonly valid: boolean; readonly onBehalfOf: string | null }[];
}

describe('a manager, by keyboard', () => {
  test('finds behind every figure the list that it counts', async () => {
    const visitor = await workplace.visit();
    await visitor.logIn('department-leader');
    const { page } = visitor;
    for (const figure of ['all', 'running', 'dueSoon', 'thisWeek', 'overdue', 'paused']) {
      // From the beginning of a list's content its places are nearer backwards.
      await visitor.press(/^Điều hành$/, figure === 'all' ? {} : { key: 'Shift+Tab' });
      const tile = page.locator(`[data-figure=${figure}]`);
      const words = (await tile.textContent()) ?? '';
      const count = Number.parseInt(words, 10);
      await visitor.press(words);
      await page.waitForURL('**/dossiers*');
      await (
        count === 0
          ? page.getByText('Không có hồ sơ nào khớp bộ lọc.')
          : page.getByRole('paragraph').filter({ hasText: new RegExp(`^${String(count)} hồ sơ$`) })
      ).waitFor();
    }
    expect(visitor.faults).toEqual([]);
  });

  test('reaches a bar by the Tab key and opens its list', async () => {
    const visitor = await workplace.visit();
    await visitor.logIn('department-leader');
    const { page } = visitor;
    await visitor.press(/^Điều hành$/);
    await page.locator('[data-step]').first().waitFor();
    await expectNoBarriers(visitor);
    const bar = /(\d+) hồ sơ(, \d+ quá hạn)?$/;
    await visitor.tabTo(bar);
    const count = bar.exec(await visitor.focusedName())?.[1] ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL('**/dossiers?procedure=infrastructure-construction&state=*');
    await page
      .getByRole('paragraph')
      .filter({ hasText: new RegExp(`^${count} hồ sơ$`) })
      .waitFor();
    expect(visitor.faults).toEqual([]);
  });

  test('sees with whom dossiers wait, and behind each bar the list of that unit', async () => {
    const visitor = await workplace.visit();
    await visitor.logIn('department-leader');
    const { page } = visitor;
    await visitor.press(/^Điều hành$/);
    const bar = page.locator('[data-unit]').first();
    const words = (await bar.textContent()) ?? '';
    const count = /(\d+) hồ sơ/.exec(words)?.[1] ?? '';
    const owner = (await bar.getAttribute('data-unit')) ?? '';
    await visitor.press(words);
    await page.waitForURL(`**/dossiers?owner=${owner}`);
    await page
      .getByRole('paragraph')
      .filter({ hasText: new RegExp(`^${count} hồ sơ$`) })
      .waitFor();
    await page.locator('[data-turn]').waitFor();
    expect(visitor.faults).toEqual([]);
  });

  test('sees the years of all 43 clusters, as a chart and as a table', async () => {
    const visitor = await workplace.visit();
    await visitor.logIn('department-leader');
    const { page } = visitor;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/manage/schedule');
    await page.getByText(/^43 cụm/).waitFor();
    // One question for all of them, once more where the stream of events opened after it, and none for each.
    expect(asked.filter((path) => path === '/api/v1/schedule').length).toBeLessThanOrEqual(2);
    expect(asked.filter((path) => path.startsWith('/api/v1/dossiers/0'))).toEqual([]);
    expect(await page.locator('[data-cluster]').count()).toBe(43);
    const missed = page.getByRole('img', { name: /Khởi công: đạt 24\/07\/2022/ });
    await missed.first().waitFor();
    await page.getByRole('button', { name: 'Xem dạng bảng' }).press('Enter');
    await page.getByRole('row').nth(43).waitFor();
    await page
      .getByRole('row', { name: /Đông La/ })
      .getByText('Đạt 24/07/2022')
      .waitFor();
    await page
      .getByText(/là suy diễn/)
      .first()
      .waitFor();
    await expectNoBarriers(visitor);
    expect(visitor.faults).toEqual([]);
  });

  test('finds a cluster of the register without accents, with its figures, its dossiers and its history', async () => {
    const visitor = await workplace.visit();
    await visitor.logIn('department-leader');
    const { page } = visitor;
    await page.goto('/manage/clusters');
    await page.getByLabel('Từ khóa').fill('dong la');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/manage/clusters?q=dong+la');
    await page.getByRole('row', { name: /Phương Trung/ }).waitFor({ state: 'detached' });
    await page.getByRole('rowheader', { name: 'Đông La' }).getByRole('link').press('Enter');
    await page.waitForURL('**/manage/clusters/hn.ccn-dong-la');
    await page.getByText('Chưa tính được tỷ lệ lấp đầy').waitFor();
    const chain = page.locator('[aria-labelledby=chain] table');
    await chain.getByRole('row').nth(1).waitFor();
    const told = page.locator('[aria-labelledby=history] table').getByRole('row');
    await told
      .filter({ hasText: 'Chủ đầu tư' })
      .getByText('Công ty CP ĐT tư vấn và XD Việt Nam', { exact: true })
      .waitFor();
    await expectNoBarriers(visitor);
    expect(visitor.faults).toEqual([]);
  });

  test('is told by the dry run what then is said', async () => {
    const { service } = workplace;
    await assignTask(await service.logIn('province-clerk'), '2026-09-25');
    const visitor = await workplace.visit();
    await visitor.logIn('administrator');
    const { page } = visitor;
    await visitor.press(/^Điều hành$/);
    await visitor.press(/^Hạn và cảnh báo$/);
    await page.getByLabel('Đến hết ngày').waitFor();
    await visitor.type(/^Đến hết ngày/, '23/09/2026');
    await page.keyboard.press('Enter');
    const rows = page.locator('[data-dry-run] tbody tr');
    await rows.first().waitFor();
    await expectNoBarriers(visitor);
    const foretold = await rows.locator('td:nth-child(2)').allTextContents();

    for (const day of ['2026-09-21', '2026-09-22', '2026-09-23']) {
      // The offices' mornings, and the ends of days.
      for (const hour of ['08:00', '10:00', '23:30']) {
        if (day !== '2026-09-21' || hour > '09:00') await service.passTo(atTime(day, hour));
      }
    }
    const administrator = await service.logIn('administrator');
    const { body } = await administrator.get<{ readonly items: readonly Told[] }>(
      '/escalation?since=2026-09-21&limit=200',
    );
    const said = body.items
      .filter(({ overtakenBy }) => overtakenBy === null)
      .map(({ dossier, sentence }) => `${sentence} Mở ${dossier}`);
    expect(foretold.toSorted()).toEqual(said.toSorted());
    expect(visitor.faults).toEqual([]);
  });

  test('says why before a dossier opens, where the role takes part in none', async () => {
    const visitor = await workplace.visit();
    await visitor.logIn('administrator');
    const { page } = visitor;
    await page.goto('/dossiers?procedure=infrastructure-construction');
    await page.locator('main table tbody a').first().press('Enter');
    await page.getByLabel('Lý do mở hồ sơ').fill('Kiểm tra sao lưu');
    await expectNoBarriers(visitor);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: /^Đầu tư hạ tầng/ });
    await heading.waitFor();
    await page.reload();
    await heading.waitFor();
  });

  test('has somebody stand in for them on the days of the document only', async () => {
    const { service } = workplace;
    const visitor = await workplace.visit();
    await visitor.logIn('commune-leader');
    const { page } = visitor;
    const recorded = await (
      await service.logIn('commune-leader')
    ).post('/substitutions', {
      ...{ absent: 'commune-leader', substitute: 'commune-handler', party: 'hn.ubnd-xa-mau' },
      ...{ from: '2026-11-02', to: '2026-11-03' },
      ...{ procedures: ['infrastructure-construction'], states: ['preparing'] },
      document: { number: '20/GUQ-UBND', date: '2026-09-21', issuer: 'UBND xã (đơn vị mẫu)' },
    });
    expect(recorded.status).toBe(201);
    await visitor.press(/^Điều hành$/);
    await visitor.press(/^Ủy quyền$/);
    await page
      .getByRole('cell', { name: 'Đầu tư xây dựng hạ tầng kỹ thuật cụm công nghiệp; Chuẩn bị đầu tư' })
      .waitFor();
    await visitor.press(/^Ghi nhận$/);
    await page.getByText('chưa nhập').first().waitFor();
    // Back to before the form.
    await visitor.tabTo(/^Đơn vị/, { key: 'Shift+Tab' });
    await expectNoBarriers(visitor);
    for (const [label, typed] of [
      [/^Người vắng/, 'commune-leader'],
      [/^Người thay/, 'Cán bộ thụ lý UBND cấp xã · commune-handler'],
      [/^Từ ngày/, '25/9/2026'],
      [/^Đến ngày/, '28/9/2026'],
      [/^Số văn bản/, '12/GUQ-UBND'],
      [/^Ngày văn bản/, '21/9/2026'],
      [/^Cơ quan ban hành/, 'UBND xã (đơn vị mẫu)'],
    ] as const) {
      await visitor.type(label, typed);
    }
    await page.keyboard.press('Enter');
    await page.getByRole('cell', { name: '25/09/2026 đến 28/09/2026' }).waitFor();

    const standsIn = async (now: string): Promise<boolean> => {
      await service.passTo(now);
      const handler = await service.logIn('commune-handler');
      const { body } = await handler.get<Held>('/session');
      return body.units.some(({ valid, onBehalfOf }) => valid && onBehalfOf === 'commune-leader');
    };
    expect(await standsIn('2026-09-24T02:00:00.000Z')).toBe(false);
    expect(await standsIn('2026-09-25T02:00:00.000Z')).toBe(true);
    expect(await standsIn('2026-09-29T02:00:00.000Z')).toBe(false);
    expect(visitor.faults).toEqual([]);
  });

  test('lodges the reports of a period that are missing, and finds them in the sums', async () => {
    const visitor = await workplace.visit();
    await visitor.logIn('department-handler');
    const { page } = visitor;
    await page.goto('/manage/reports?form=form02&period=2026');
    await page.getByText('43 đơn vị chưa có báo cáo').waitFor();
    await page.getByRole('button', { name: 'Giao 43 nghĩa vụ còn thiếu' }).press('Enter');
    await page.getByRole('button', { name: /^Giao/ }).waitFor({ state: 'detached' });
    const row = page.locator('[aria-labelledby=duties] tbody tr').first();
    const code = (await row.getByRole('link').textContent()) ?? '';
    await act(await new ApiClient(workplace.service.url).logIn('department-handler'), code, {
      event: 'SUBMIT_REPORT',
      payload: {
        indicators: Array.from({ length: 14 }, (_, index) => ({ code: String(index + 1), value: 1234.5 })),
      },
    });
    await page.reload();
    await page.getByText('42 đơn vị chưa có báo cáo').waitFor();
    const sum = page.locator('[aria-labelledby=roll-up] tbody tr').first();
    await sum.getByText('1.234,5').waitFor();
    await sum.getByText('1 báo cáo').press('Enter');
    await sum.getByRole('link', { name: code }).waitFor();
    await expectNoBarriers(visitor);
    expect(visitor.faults).toEqual([]);
  });

  test('fills in a report with Excel: a faulty cell is named, a right file fills in the page', async () => {
    const visitor = await workplace.visit();
    await visitor.logIn('department-handler');
    const { page } = visitor;
    await page.goto('/manage/reports?form=form02&period=2026');
    const link = page.locator('[aria-labelledby=duties] tbody tr').nth(1).getByRole('link');
    const code = (await link.textContent()) ?? '';
    await page.goto(`/dossiers/${code}?act=SUBMIT_REPORT`);
    await page.getByLabel('Số báo cáo').fill('12/BC');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Tải biểu mẫu trống' }).press('Enter'),
    ]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(await download.path());
    const sheet = workbook.getWorksheet('Báo cáo');
    const load = async (first: ExcelJS.CellValue) => {
      for (let row = 12; row < 26; row += 1)
        if (sheet) sheet.getCell(row, 4).value = row === 12 ? first : row;
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Nạp từ tệp Excel' }).press('Enter'),
      ]);
      const buffer = Buffer.from(await workbook.xlsx.writeBuffer());
      await chooser.setFiles({ name: 'bieu-02.xlsx', mimeType: '', buffer });
    };

    await load('khoảng 40');
    const fault = page.getByRole('row', { name: /D12.*khoảng 40.*Là chữ, không phải số/ });
    await fault.waitFor();
    expect(await page.getByLabel('Số báo cáo').inputValue()).toBe('12/BC');
    await expectNoBarriers(visitor);
    await page.setViewportSize({ width: 320, height: 900 });
    await expectReflow(visitor);
    await page.setViewportSize({ width: 1280, height: 900 });

    await load(40.5);
    await page.getByText('Đã điền 14 chỉ tiêu từ tệp bieu-02.xlsx.').first().waitFor();
    await fault.waitFor({ state: 'detached' });
    expect(await page.getByLabel('Số liệu').first().inputValue()).toBe('40,5');
    expect(await page.getByLabel('Số báo cáo').inputValue()).toBe('12/BC');
    await page.getByRole('button', { name: 'Thực hiện' }).press('Enter');
    await page.locator('[data-report-form]').waitFor({ state: 'detached' });
    const { body } = await (await workplace.service.logIn('department-handler')).get(`/dossiers/${code}`);
    expect(body).toMatchObject({
      state: 'submitted',
      facts: { reports: [{ documentNumber: '12/BC', indicators: { length: 14, 0: { value: 40.5 } } }] },
    });
    expect(visitor.faults).toEqual([]);
  });
});
