import { ApiClient } from '../api/support/api-client.js';
import { act, lodge, NOTICE } from '../api/support/lodgement.js';
import { expectNoBarriers } from './support/accessibility.js';
import { startWorkplace, type Workplace } from './support/workplace.js';

let workplace: Workplace;
let commune: ApiClient;
beforeAll(async () => {
  workplace = await startWorkplace({ now: '2026-09-21T02:00:00.000Z', imports: [] });
  commune = await new ApiClient(workplace.service.url).logIn('commune-handler');
});
afterAll(() => workplace.stop());

describe('a page that is open', () => {
  test('tells of a notice when it comes, and leads to its dossier by keyboard', async () => {
    const visitor = await workplace.visit();
    const { page, page: { keyboard } } = visitor; // prettier-ignore
    await visitor.logIn('commune-leader');
    await page.getByRole('button', { name: 'Thông báo, không có tin chưa đọc' }).waitFor();
    await page.getByText('Không có việc nào chờ bạn').waitFor();

    const code = await lodge(commune);
    await page.getByRole('row').filter({ hasText: code }).waitFor();
    await workplace.service.passTo('2026-09-21T02:00:15.000Z');
    await page.getByRole('button', { name: 'Thông báo, 1 chưa đọc' }).waitFor();
    await page.getByRole('status').getByText('Thông báo, 1 chưa đọc').waitFor();

    await keyboard.press('n');
    const list = page.getByRole('dialog', { name: 'Thông báo' });
    await list.getByRole('link', { name: /có doanh nghiệp đề nghị/ }).waitFor();
    await expectNoBarriers(visitor);
    await visitor.tabTo(/có doanh nghiệp đề nghị/);
    await keyboard.press('Enter');
    await page.waitForURL(`**/dossiers/${code}`);
    await page.getByRole('button', { name: 'Thông báo, không có tin chưa đọc' }).waitFor();
    await page.goto('/notices');
    await page.getByText('Không có thông báo chưa đọc.').waitFor();
    await page.getByRole('tab', { name: 'Tất cả' }).click();
    await page
      .getByRole('main')
      .getByRole('link', { name: /có doanh nghiệp đề nghị/ })
      .waitFor();
    expect(visitor.faults).toEqual([]);
  });

  test('says at once that the dossier has moved while its form is filled in', async () => {
    const code = await lodge(commune);
    const visitor = await workplace.visit();
    const { page } = visitor;
    await visitor.logIn('commune-leader');
    await page.goto(`/dossiers/${code}?act=RECORD_DOCUMENT`);
    await page.getByLabel('Trích yếu').fill('Văn bản đang soạn dở');

    await act(commune, code, NOTICE);
    const conflict = page.locator('[data-conflict]');
    await conflict.getByText(/Cán bộ thụ lý UBND cấp xã – .+: Thông báo/).waitFor();
    await conflict.getByText(/^Bước: .+ → .+/).waitFor();
    expect(await page.getByLabel('Trích yếu').inputValue()).toBe('Văn bản đang soạn dở');
    expect(await page.getByRole('button', { name: 'Thực hiện' }).isDisabled()).toBe(true);
    await expectNoBarriers(visitor);
    await conflict.getByRole('button', { name: 'Đã xem, tiếp tục' }).press('Enter');
    expect(await page.getByRole('button', { name: 'Thực hiện' }).isEnabled()).toBe(true);
    expect(visitor.faults).toEqual([]);
  });

  test('keeps what was typed while there is no connection, and sends it afterwards', async () => {
    const code = await lodge(commune);
    const visitor = await workplace.visit();
    const { page, context } = visitor;
    await visitor.logIn('commune-handler');
    await page.goto(`/dossiers/${code}?act=PUBLISH_NOTICE`);
    await page.getByLabel('Số thông báo').fill('712/TB-UBND');

    await context.setOffline(true);
    await page.getByRole('button', { name: 'Thực hiện' }).click();
    await page.getByRole('alert').getByText('Chưa có gì được ghi').first().waitFor();
    expect(await page.getByLabel('Số thông báo').inputValue()).toBe('712/TB-UBND');
    await page.getByText('Mất kết nối với máy chủ. Nội dung đã tải vẫn còn').waitFor();
    await expectNoBarriers(visitor);

    await context.setOffline(false);
    await page.getByText('Mất kết nối với máy chủ. Nội dung đã tải vẫn còn').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Thực hiện' }).click();
    await page.locator('[data-clock=receptionWindow]').waitFor();
    expect(visitor.faults).toEqual([]);
  });
});
