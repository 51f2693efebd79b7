import { ApiClient } from '../api/support/api-client.js';
import { act, bringToAppraisal, lodge } from '../api/support/lodgement.js';
import { addPerson } from '../api/support/people.js';
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

    await page.getByRole('link', { name: new RegExp(unclaimed) }).focus();
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
    await page.getByLabel('Tên chế độ xem').fill('Quá hạn cả Sở');
    await keyboard.press('Enter');
    const saved = page.getByRole('dialog').getByRole('button', { name: 'Quá hạn cả Sở', exact: true });
    await saved.waitFor();
    await expectNoBarriers(visitor);

    await page.goto('/work');
    await page.getByRole('button', { name: 'Chế độ xem' }).press('Enter');
    await saved.press('Enter');
    await page.waitForURL('**/dossiers?clock=overdue&hide=place');
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

test('a supplement is asked for from the checklist, and its new due date seen before', async () => {
  const code = await lodge(commune);
  await bringToAppraisal(workplace.service, commune, code);
  const visitor = await workplace.visit({ width: 1280, zoom: 2 });
  const { page, page: { keyboard } } = visitor; // prettier-ignore
  await visitor.logIn('department-handler');
  await page.goto(`/dossiers/${code}`);
  await page.locator('[data-event=REQUEST_SUPPLEMENT]').focus();
  await keyboard.press('Enter');
  await visitor.tabTo(/^Số phiếu yêu cầu bổ sung/);
  await keyboard.type('15/PYC-SCT');
  await visitor.tabTo(/^Hạn bổ sung/);
  await keyboard.type('23/10/2026');
  await page.getByRole('group', { name: 'Thành phần cần bổ sung' }).getByRole('checkbox').nth(2).focus();
  await keyboard.press('Space');
  await visitor.tabTo(/^Lý do/);
  await keyboard.type('Thiếu phương án huy động vốn.');
  await visitor.tabTo(/^Hướng dẫn/);
  await keyboard.type('Bổ sung theo mẫu.');

  const preview = page.locator('[data-preview]');
  await preview.getByText('Nếu bổ sung đến vào ngày cuối, 23/10/2026, hạn mới là 20/11/2026').waitFor();
  await preview.getByText('Bước: Chờ bổ sung hồ sơ').waitFor();
  await expectNoBarriers(visitor);
  await expectReflow(visitor);
  await visitor.tabTo(/^Thực hiện$/);
  await keyboard.press('Enter');
  await page.locator('[data-clock=supplementAnswer]').getByText('23/10/2026').waitFor();
  expect(visitor.faults).toEqual([]);
});
