import { readFile } from 'node:fs/promises';

import { ApiClient } from '../api/support/api-client.js';
import { act, bringToAppraisal, lodge } from '../api/support/lodgement.js';
import { addPerson } from '../api/support/people.js';
import { makePdf } from '../support/sample-files.js';
import { expectNoBarriers, expectReflow } from './support/accessibility.js';
import { startWorkplace, type Workplace } from './support/workplace.js';

const COMMUNE = 'hn.ubnd-xa-mau';
const DEPARTMENT = 'hn.so-cong-thuong';

let workplace: Workplace;
let commune: ApiClient;
beforeAll(async () => {
  workplace = await startWorkplace({ now: '2026-09-21T02:00:00.000Z', imports: [] });
  commune = await new ApiClient(workplace.service.url).logIn('commune-handler');
});
afterAll(() => workplace.stop());

describe('the list of work', () => {
  test('has queues as long as they say, each with an address, by keyboard', async () => {
    const mine = await lodge(commune);
    await act(commune, mine, { event: 'CLAIM', payload: {} });
    const unclaimed = await lodge(commune);
    const visitor = await workplace.visit();
    const { page, page: { keyboard } } = visitor; // prettier-ignore
    await visitor.logIn('commune-handler');
    await visitor.tabTo(/^Cần làm\d+$/);
    const lengthOf = async (queue: RegExp) =>
      Number(/\d+$/.exec((await page.getByRole('tab', { name: queue }).textContent()) ?? '')?.[0]);
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await page.waitForURL('**/work?queue=mine');
    await page.getByRole('row').filter({ hasText: mine }).waitFor();
    expect(await page.getByRole('row').count()).toBe(1 + (await lengthOf(/^Của tôi/)));
    expect(await page.getByText(unclaimed).count()).toBe(0);
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await page.getByRole('row').filter({ hasText: unclaimed }).waitFor();
    const before = await lengthOf(/^Chưa ai nhận/);

    await visitor.tabTo(new RegExp(`^(?!Chọn).*${unclaimed}$`));
    await keyboard.press('a');
    await page.getByRole('row').filter({ hasText: unclaimed }).waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: `Chưa ai nhận ${String(before - 1)}` }).waitFor();
    await expectNoBarriers(visitor);
    expect(visitor.faults).toEqual([]);
  });

  test('keeps its columns in the address, and addresses under names', async () => {
    await lodge(commune);
    const visitor = await workplace.visit({ width: 1600 });
    const { page, page: { keyboard } } = visitor; // prettier-ignore
    await visitor.logIn('commune-handler');
    await page.getByRole('columnheader', { name: 'Người xử lý' }).waitFor();
    await visitor.tabTo(/^Cột$/);
    await keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Người xử lý' }).focus();
    await keyboard.press('Space');
    await page.waitForURL('**/work?hide=assignee');
    await page.getByRole('columnheader', { name: 'Người xử lý' }).waitFor({ state: 'detached' });
    await keyboard.press('Escape');

    await page.goto('/dossiers?clock=overdue&hide=place');
    await page.getByRole('button', { name: 'Chế độ xem' }).press('Enter');
    await page.getByLabel('Tên chế độ xem').fill('Quá hạn cả xã');
    await page.getByLabel('Dùng cho').selectOption(COMMUNE);
    await page.getByLabel('Tên chế độ xem').press('Enter');
    const saved = page.getByRole('dialog').getByRole('button', { name: 'Quá hạn cả xã', exact: true });
    await saved.waitFor();
    await expectNoBarriers(visitor);

    // Shared with the unit, so its head has it too.
    const colleague = await workplace.visit();
    await colleague.logIn('commune-leader');
    await colleague.page.getByRole('button', { name: 'Chế độ xem' }).press('Enter');
    await colleague.page.getByText('Dùng chung: UBND xã (đơn vị mẫu); commune-handler lưu').waitFor();
    await colleague.page.getByRole('button', { name: 'Quá hạn cả xã', exact: true }).press('Enter');
    await colleague.page.waitForURL('**/dossiers?clock=overdue&hide=place');
    expect([...visitor.faults, ...colleague.faults]).toEqual([]);
  });

  test('comes out as a file of exactly the queue that is shown', async () => {
    const claimed = await lodge(commune);
    await act(commune, claimed, { event: 'CLAIM', payload: {} });
    const free = await lodge(commune);
    const visitor = await workplace.visit();
    const { page } = visitor;
    await visitor.logIn('commune-handler');
    await page.goto('/work?queue=unclaimed');
    await page.getByRole('row').filter({ hasText: free }).waitFor();
    await page.getByRole('button', { name: 'Xuất tệp' }).press('Enter');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV (văn bản)' }).press('Enter'),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text.startsWith('\ufeffMã hồ sơ,Hồ sơ,')).toBe(true);
    expect(text).toContain(free);
    expect(text).not.toContain(claimed);
    await expectNoBarriers(visitor);
    expect(visitor.faults).toEqual([]);
  });

  test('is that of one unit where a person works for two', async () => {
    await addPerson(
      workplace.service.application,
      'two-units',
      ...[COMMUNE, DEPARTMENT].map((party) => ({ role: 'handler' as const, party, province: 'hn' })),
    );
    const code = await lodge(commune);
    const visitor = await workplace.visit();
    const { page } = visitor;
    await visitor.logIn('two-units');
    const row = page.getByRole('row').filter({ hasText: code });
    await row.waitFor();
    const switcher = page.getByRole('combobox', { name: 'Làm việc cho đơn vị' });
    await switcher.selectOption(DEPARTMENT);
    await page.waitForURL(`**/work?for=${DEPARTMENT}`);
    await row.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Thông báo', exact: true }).click();
    await page.waitForURL(`**/notices?for=${DEPARTMENT}`);
    await page.goBack();
    await switcher.selectOption(COMMUNE);
    await row.waitFor();
    await expectNoBarriers(visitor);
    await switcher.selectOption('');
    await page.waitForURL(/\/work$/);
    expect(visitor.faults).toEqual([]);
  });
});

describe('a unit’s head', () => {
  test('gives work to others from the workload, and is told of each dossier what came of it', async () => {
    const codes = [await lodge(commune), await lodge(commune), await lodge(commune)];
    const visitor = await workplace.visit({ width: 1600 });
    // Nothing tells the list that one of them changes meanwhile.
    await visitor.context.route('**/api/v1/events', (route) => route.abort());
    const { page, page: { keyboard } } = visitor; // prettier-ignore
    await visitor.logIn('commune-leader');
    await visitor.press(/^Điều hành$/);
    await visitor.press(/^Khối lượng/);
    await page.waitForURL('**/manage/workload');
    await visitor.settle();
    const figure = page.locator(`[data-unit="${COMMUNE}"] [data-person=""] [data-figure=open]`);
    const own = page.locator(`[data-unit="${COMMUNE}"] [data-person="commune-handler"] [data-figure=open]`);
    const count = Number(await figure.textContent());
    const before = Number(await own.textContent());
    expect(count).toBeGreaterThanOrEqual(codes.length);
    await expectNoBarriers(visitor);
    await visitor.press((await figure.getByRole('link').getAttribute('aria-label')) ?? '');
    await page.waitForURL(`**/dossiers?owner=${COMMUNE}&unclaimed=true`);
    await page.getByText('Đang chờ: UBND xã (đơn vị mẫu).').waitFor();
    // The list comes after its heading.
    await page.getByRole('row').nth(count).waitFor();
    expect(await page.getByRole('row').count()).toBe(1 + count);

    for (const code of codes) {
      await visitor.tabTo(new RegExp(`^Chọn hồ sơ ${code}$`));
      await keyboard.press('Space');
    }
    await page.locator('[data-bulk=CLAIM]').waitFor();
    await visitor.tabTo(/^Việc cho tất cả hồ sơ đã chọn/, { key: 'Shift+Tab' });
    await keyboard.type('Giao lại');
    await visitor.type(/^Người thụ lý mới/, 'commune-handler');
    await visitor.type(/^Lý do/, 'Chia đều việc trong xã.');
    await expectNoBarriers(visitor);
    await act(commune, codes[1] ?? '', { event: 'CLAIM', payload: {} });
    await visitor.press(/^Giao lại người thụ lý: 3 hồ sơ$/);
    const results = page.getByRole('table', { name: 'Kết quả từng hồ sơ' }).getByRole('row');
    await results.nth(2).waitFor();
    expect(await results.filter({ hasText: /Xong$/ }).count()).toBe(2);
    expect(await results.filter({ hasText: codes[1] ?? '' }).textContent()).toMatch(/Bỏ qua: .*thay đổi/);
    await expectNoBarriers(visitor);

    await page.goto('/manage/workload');
    expect(Number(await own.textContent())).toBe(before + 3);
    expect(visitor.faults).toEqual([]);
  });
});

test('a supplement is asked for from the checklist, answered by the applicant, and the rest of the time extended', async () => {
  const code = await lodge(commune);
  await bringToAppraisal(workplace.service, commune, code);
  const visitor = await workplace.visit({ width: 1280, zoom: 2 });
  const { page, page: { keyboard } } = visitor; // prettier-ignore
  await visitor.logIn('department-handler');
  await visitor.find(code, new RegExp(code));
  await visitor.press(/^Yêu cầu bổ sung/);
  await visitor.tabTo(/^Số phiếu yêu cầu bổ sung/);
  await keyboard.type('15/PYC-SCT');
  await visitor.tabTo(/^Hạn bổ sung/);
  await keyboard.type('28/10/2026');
  await visitor.tabTo(/^Báo cáo đầu tư/);
  await keyboard.press('Space');
  await visitor.tabTo(/^Lý do/);
  await keyboard.type('Thiếu phương án huy động vốn.');
  await visitor.tabTo(/^Hướng dẫn/);
  await keyboard.type('Bổ sung theo mẫu.');

  const preview = page.locator('[data-preview]');
  // 20 working days from Thursday 29/10 on: 2 of that week, 5 in each of 2/11, 9/11 and 16/11, then 23/11, 25/11 and
  // 26/11, for 24/11 is a holiday (Ngày Văn hóa Việt Nam).
  await preview.getByText('Nếu bổ sung đến vào ngày cuối, 28/10/2026, hạn mới là 26/11/2026').waitFor();
  await preview.getByText('Bước: Chờ bổ sung hồ sơ').waitFor();
  await expectNoBarriers(visitor);
  await expectReflow(visitor);
  await visitor.tabTo(/^Thực hiện$/);
  await keyboard.press('Enter');
  await page.locator('[data-clock=supplementAnswer]').getByText('28/10/2026').waitFor();
  expect(await visitor.focusedName()).toBe('Việc tiếp theo');

  await workplace.service.passTo('2026-10-28T02:00:00.000Z');
  const applicant = await workplace.visit();
  await applicant.logIn('investor-a');
  await applicant.find(code, new RegExp(code));
  await applicant.turnTo(/^Tổng quan$/, /^Thành phần & tài liệu$/);
  await applicant.page.getByRole('button', { name: 'Thêm tệp: Báo cáo đầu tư' }).waitFor();
  const chooser = applicant.page.waitForEvent('filechooser');
  await applicant.press(/^Thêm tệp: Báo cáo đầu tư/);
  await (await chooser).setFiles({ name: 'bo-sung.pdf', buffer: makePdf('bổ sung'), mimeType: '' });
  await applicant.page.locator('[data-file]', { hasText: 'bo-sung.pdf' }).waitFor();
  await applicant.press(/^Nộp (?:hồ sơ )?bổ sung/);
  await applicant.press(/^Thêm: Thành phần đã bổ sung/);
  await applicant.tabTo(/^Thành phần hồ sơ/);
  await applicant.page.keyboard.type('Báo cáo đầu tư');
  await expectNoBarriers(applicant);
  await applicant.press(/^Thực hiện$/);
  const appraisal = applicant.page.locator('[data-clock=appraisal]');
  await appraisal.getByText('26/11/2026').waitFor();
  await appraisal.getByText('29/09/2026').first().waitFor();
  await applicant.press(/^Vì sao là ngày này\?$/);
  const holiday = appraisal.getByRole('row', { name: /^24\/11\/2026/ });
  await holiday.getByText('Ngày Văn hóa Việt Nam').waitFor();
  await appraisal.getByRole('row', { name: /^23\/11\/2026 18 / }).waitFor();
  await appraisal.getByRole('row', { name: /^25\/11\/2026 19 / }).waitFor();
  await appraisal.getByRole('row', { name: /^26\/11\/2026 20 / }).waitFor();
  await expectNoBarriers(applicant);

  const head = await workplace.visit();
  await head.logIn('department-leader');
  await head.find(code, new RegExp(code));
  await head.press(/^Gia hạn/);
  await head.tabTo(/^Thời hạn/);
  await head.page.keyboard.press('ArrowDown');
  for (const [label, typed] of [
    [/^Hạn mới/, '03/12/2026'],
    [/^Số văn bản xin lỗi/, '20/XL-SCT'],
    [/^Lý do/, 'Chờ ý kiến về quy hoạch.'],
  ] as const) {
    await head.type(label, typed);
  }
  await head.page.locator('[data-preview]').getByText('03/12/2026').waitFor();
  await expectNoBarriers(head);
  await head.press(/^Thực hiện$/);
  await head.page.locator('[data-clock=appraisal]').getByText('Gia hạn đến 03/12/2026').waitFor();
  await head.turnTo(/^Tổng quan$/, /^Nhật ký$/);
  await head.page
    .getByText(/Gia hạn thời hạn giải quyết/)
    .first()
    .waitFor();
});
