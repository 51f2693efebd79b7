import type { Locator } from 'playwright-core';

import { AppUserStore } from '../../src/persistence/app-user.store.js';
import { hashPassword } from '../../src/application/session/password.js';
import { CATALOGUE } from '../../workflows/catalogue.js';
import { ApiClient } from '../api/support/api-client.js';
import { lodge } from '../api/support/lodgement.js';
import { establishment2, establishmentPlan } from '../support/establishment-2.js';
import { DEMO_PASSWORD } from '../support/service.js';
import { expectNoBarriers } from './support/accessibility.js';
import type { Visitor } from './support/visitor.js';
import { startWorkplace, type Workplace } from './support/workplace.js';

const LODGED = '2026-09-21T02:00:00.000Z';
/** The second version of the procedure is in force, which only tests know. */
const CHANGED = '2026-10-02T02:00:00.000Z';
const SECOND = 'second-administrator';

let workplace: Workplace;
let dossier: string;
beforeAll(async () => {
  workplace = await startWorkplace({
    now: LODGED,
    imports: ['hanoi-construction.json'],
    procedures: [...CATALOGUE, establishment2],
    // The proposer, and somebody else.
    rules: { migrationApprovers: 2 },
  });
  const { service } = workplace;
  dossier = await lodge(await new ApiClient(service.url).logIn('commune-handler'));
  await service.passTo(CHANGED);
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  await service.application.database.transaction(async (executor) => {
    const users = new AppUserStore(executor);
    const named = { username: SECOND, displayName: 'Quản trị viên thứ hai', explanation: null };
    const id = await users.insert({ ...named, passwordHash, createdAt: LODGED });
    const held = {
      role: 'administrator' as const,
      party: 'hn',
      province: 'hn',
      from: '2020-01-01',
      to: null,
    };
    await users.setAssignments(id ?? '', [held]);
  });
});
afterAll(() => workplace.stop());

const visitAs = async (username: string, path: string): Promise<Visitor> => {
  const visitor = await (await workplace.visit()).logIn(username);
  await visitor.page.goto(path);
  return visitor;
};

describe('when the law changes', () => {
  test('dossiers are carried over to a new version, once two people answer for it', async () => {
    const proposer = await visitAs('administrator', '/manage/versions');
    const { page } = proposer;
    await page.getByLabel('Kế hoạch (JSON)').fill('{"procedure": ');
    await page.getByRole('button', { name: 'Đề xuất', exact: true }).click();
    await page.getByText('Kế hoạch không phải là một đối tượng JSON.').waitFor();
    const plan = {
      ...establishmentPlan,
      instrument: { number: '45/QĐ-UBND', date: '2026-10-01', issuer: 'UBND thành phố Hà Nội' },
      reason: 'Phiên bản 2 có hiệu lực',
    };
    await page.getByLabel('Kế hoạch (JSON)').fill(JSON.stringify(plan));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/manage/versions?migration=*');
    const dryRun = page.getByRole('table', { name: 'Chạy thử' });
    await dryRun.getByText(dossier).waitFor();
    const row = page.getByRole('row', { name: /Phiên bản 2 có hiệu lực/ });
    await row.getByText('1/2 người').waitFor();
    expect(await row.textContent()).not.toContain('cluster-establishment');
    await page.getByRole('button', { name: 'Phê duyệt' }).click();
    await page.getByText('Người đề xuất không tự phê duyệt được').waitFor();
    expect(await page.getByRole('button', { name: 'Chuyển hồ sơ' }).isDisabled()).toBe(true);
    await expectNoBarriers(proposer);

    const approver = await visitAs(SECOND, new URL(page.url()).pathname + new URL(page.url()).search);
    await approver.page.getByRole('button', { name: 'Phê duyệt' }).press('Enter');
    await approver.page.getByText(`administrator, ${SECOND}`).waitFor();
    await approver.page.getByRole('button', { name: 'Chuyển hồ sơ' }).press('Enter');
    await approver.page
      .getByRole('paragraph')
      .filter({ hasText: /^Đã chuyển 1 hồ sơ\.$/ })
      .waitFor();
    await approver.page.getByText('Không còn hồ sơ đang chạy nào ở phiên bản cũ.').waitFor();
    await expectNoBarriers(approver);
    const { body } = await (await workplace.service.logIn('commune-handler')).get(`/dossiers/${dossier}`);
    expect(body).toMatchObject({ procedure: { version: 2 } });
    expect([...proposer.faults, ...approver.faults]).toEqual([]);
  });
});

describe('when agencies end', () => {
  test('work for which no commune is known is given to one in bulk', async () => {
    const visitor = await visitAs('administrator', '/manage/successions');
    const { page } = visitor;
    const choice = page.getByLabel('Đơn vị cũ');
    const option = choice.locator('option').nth(1);
    await option.waitFor({ state: 'attached' });
    const [, unit = '', count = ''] = /^(.*): (\d+) hồ sơ$/.exec((await option.textContent()) ?? '') ?? [];
    await choice.selectOption((await option.getAttribute('value')) ?? '');
    await page.waitForURL('**/manage/successions?unit=*');
    const waiting = page.locator('[aria-labelledby=waiting] tbody tr');
    await page.getByRole('button', { name: 'Phân 0 hồ sơ' }).waitFor();
    expect(await waiting.count()).toBe(Number(count));
    expect(await waiting.first().textContent()).not.toMatch(/[a-z]+[A-Z][a-z]+/);
    await page.getByLabel(`Chọn cả ${count} hồ sơ đang hiện`).check();
    await page.getByRole('button', { name: `Phân ${count} hồ sơ` }).click();
    await page.getByText('chưa nhập').first().waitFor();
    await expectNoBarriers(visitor);

    await page.getByRole('combobox', { name: 'Đơn vị nhận' }).fill('don vi mau');
    await page.getByRole('option', { name: /UBND xã \(đơn vị mẫu\)/ }).click();
    await page.getByLabel('Số văn bản').fill('12/QĐ-UBND');
    await page.getByLabel('Ngày văn bản').fill('1/10/2026');
    await page.getByLabel('Cơ quan ban hành').fill('UBND thành phố Hà Nội');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Kết quả từng hồ sơ' }).getByText('Xong').first().waitFor();
    await page.getByText('Không có hồ sơ nào chờ phân về xã.').waitFor();
    await choice.locator('option', { hasText: `${unit}: 0 hồ sơ` }).waitFor({ state: 'attached' });
    expect(await page.locator('[aria-labelledby=acts]').textContent()).not.toMatch(
      /\b[a-z]{2,3}\.(?:so|ubnd)-/,
    );
    await page.reload();
    await page.getByText('Không có hồ sơ nào chờ phân về xã.').waitFor();
    expect(visitor.faults).toEqual([]);
  });
});

describe('when a register is wrong', () => {
  const tell = async (form: Locator) => {
    await form.getByLabel('Số liệu của ngày').fill('30/9/2026');
    await form.getByLabel('Lý do').fill('Báo cáo của chủ đầu tư');
    await form.getByLabel('Số văn bản').fill('7/BC');
    await form.getByLabel('Ngày văn bản').fill('1/10/2026');
    await form.getByLabel('Cơ quan ban hành').fill('Chủ đầu tư');
    await send(form);
  };
  const send = (form: Locator) => form.getByRole('button', { name: 'Ghi vào danh bạ' }).press('Enter');
  const formOf = async ({ page }: Visitor, title: string) => {
    const form = page.locator('details', { hasText: title });
    await form.locator('summary').press('Enter');
    return form;
  };

  test('its keeper sets figures right, and takes one back', async () => {
    const visitor = await visitAs('department-handler', '/manage/clusters/hn.ccn-dong-la');
    const { page } = visitor;
    const figure = (name: string) => page.locator(`tr[data-figure=${name}]`);
    const form = await formOf(visitor, 'Đính chính số liệu của cụm');
    await send(form);
    await form.getByText('chưa nhập').first().waitFor();
    await expectNoBarriers(visitor);
    await form.getByLabel('Diện tích (ha)').fill('10');
    await form.getByLabel('Đất công nghiệp (ha)').fill('12');
    await form.getByLabel('Xã, phường').first().fill('Xã Đông La');
    await tell(form);
    await form.getByText('Đất công nghiệp không thể lớn hơn diện tích cụm.').waitFor();
    await form.getByLabel('Đất công nghiệp (ha)').fill('7,5');
    await send(form);
    await figure('industrialLandHectares').getByText('7,5 ha').waitFor();
    await figure('commune').getByText('Xã Đông La').waitFor();
    await figure('areaHectares').getByText('7/BC (Chủ đầu tư)').waitFor();
    expect(await form.getByLabel('Lý do').inputValue()).toBe('');

    await form.getByRole('checkbox', { name: 'Xã, phường' }).check();
    await tell(form);
    await figure('commune').getByText('chưa có').waitFor();
    expect(visitor.faults).toEqual([]);
  });

  test('its keeper enters who leases land, and sets it right', async () => {
    const visitor = await visitAs('department-handler', '/manage/clusters/hn.ccn-dong-la');
    const { page } = visitor;
    const form = await formOf(visitor, 'Ghi nhận nhà đầu tư thứ cấp');
    await form.getByRole('textbox', { name: 'Doanh nghiệp', exact: true }).fill('Cơ khí Mẫu');
    await form.getByLabel('Ngành, nghề').fill('Cơ khí');
    await form.getByRole('radio', { name: 'thuê, thuê lại' }).check();
    await tell(form);
    const row = page.locator('[aria-labelledby=tenants]').getByRole('row', { name: /Cơ khí Mẫu/ });
    await row.getByRole('button', { name: 'Sửa: Cơ khí Mẫu' }).press('Enter');
    expect(await form.getByLabel('Ngành, nghề').inputValue()).toBe('Cơ khí');
    await form.getByLabel('Diện tích đất (ha)').fill('1,25');
    await tell(form);
    await row.getByText('1,25 ha').waitFor();
    await row.getByText('Cơ khí', { exact: true }).waitFor();
    expect(await row.count()).toBe(1);
    await expectNoBarriers(visitor);
    expect(visitor.faults).toEqual([]);

    const other = await visitAs('commune-handler', '/manage/clusters/hn.ccn-dong-la');
    await other.page.getByText('Cơ khí Mẫu').waitFor();
    expect(await other.page.getByText('Đính chính số liệu của cụm').count()).toBe(0);
    expect(await other.page.getByRole('button', { name: /^Sửa/ }).count()).toBe(0);
  });
});
