import { expectNoBarriers } from './support/accessibility.js';
import type { Visitor } from './support/visitor.js';
import { startWorkplace, type Workplace } from './support/workplace.js';

let workplace: Workplace;
beforeAll(async () => {
  workplace = await startWorkplace({
    now: '2026-09-21T02:00:00.000Z',
    imports: ['hanoi-construction.json'],
  });
});
afterAll(() => workplace.stop());

describe('a case handler, by keyboard alone', () => {
  test('logs in, goes to the first overdue dossier, opens it and comes back to the same row', async () => {
    const visitor = await workplace.visit();
    const { page, page: { keyboard } } = visitor; // prettier-ignore
    await page.goto('/');
    await page.getByRole('heading', { name: 'Đăng nhập' }).waitFor();
    await visitor.tabTo(/Tên đăng nhập/);
    await keyboard.type('department-handler');
    await visitor.tabTo(/Mật khẩu/);
    await keyboard.type('mat-khau-thu-nghiem');
    await keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: 'Việc của tôi' }).waitFor();
    await page.getByRole('row').nth(3).waitFor();
    expect(await page.title()).toBe('Cần làm – Cụm công nghiệp');
    await expectNoBarriers(visitor);

    await visitor.turnTo(/^Cần làm\d+$/, /^Quá hạn\d+$/);
    await page.waitForURL('**/work?queue=overdue');
    await page.getByRole('row').nth(2).waitFor();
    await visitor.tabTo(/^Chọn cả/);
    await visitor.tabTo(/^(?!Chọn).+000\.00\./);
    const focused = await visitor.focusedName();
    const first = page.getByRole('row').nth(1);
    expect(focused).toContain(await first.getAttribute('data-code'));
    await first.locator('[data-urgency=late]').waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowUp');
    await keyboard.press('x');
    await page.getByText('Đã chọn 1 hồ sơ').waitFor();
    await keyboard.press('x');
    await keyboard.press('Enter');

    const heading = page.getByRole('heading', { level: 1 });
    await heading.and(page.getByText('Đầu tư hạ tầng')).waitFor();
    expect(focused).toContain(await heading.textContent());
    expect(await page.title()).toMatch(/^000\.00\..+ – Đầu tư hạ tầng .+ – Cụm công nghiệp$/);
    await page.getByRole('navigation', { name: 'Các bước đến quyết định' }).waitFor();
    await expectNoBarriers(visitor);

    await page.goBack();
    await page.waitForURL('**/work?queue=overdue');
    await page.locator('a:focus', { hasText: focused }).waitFor();
    expect(visitor.faults).toEqual([]);
  });

  /** By the page that a first visit finds, which says whom to enter as. */
  const enterAs = async (visitor: Visitor, name: string) => {
    await visitor.page.goto('/');
    await visitor.page.getByText(`Vào bằng “Cán bộ thụ lý UBND cấp xã”`).waitFor();
    await visitor.tabTo(new RegExp(`^Vào bằng vai ${name}$`));
    await visitor.page.keyboard.press('Enter');
    await visitor.page.waitForURL('**/work');
  };

  test('follows the guide of a first visit: lodges, reads why it is due then, acts, and reads the journal', async () => {
    const visitor = await workplace.visit();
    const { page, page: { keyboard } } = visitor; // prettier-ignore
    await enterAs(visitor, 'Cán bộ thụ lý UBND cấp xã');
    await visitor.tabTo(/^Tiếp nhận$/);
    await keyboard.press('Enter');
    await visitor.tabTo(/^Thành lập cụm công nghiệp$/);
    await keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Thành lập cụm công nghiệp' }).waitFor();
    await page.getByLabel('Số văn bản đề nghị').waitFor();
    await expectNoBarriers(visitor);

    await visitor.tabTo(/^Kiểm tra lại$/);
    await keyboard.press('Enter');
    await page.getByText(/chỗ cần sửa/).waitFor();
    await expectNoBarriers(visitor);

    for (const [label, typed] of [
      [/^Số văn bản đề nghị \*$/, '01/CV-A'],
      [/^Tên doanh nghiệp.+\*$/, 'Nhà đầu tư A (đơn vị mẫu)'],
      [/^Tên cụm công nghiệp \*$/, 'Cụm công nghiệp Bàn Phím'],
      [/^Diện tích \(ha\) \*$/, '50'],
      [/Diện tích đất công nghiệp/, '35'],
    ] as const) {
      await visitor.tabTo(label);
      await keyboard.type(typed);
    }
    await page.reload();
    await visitor.type(/^Mã nhà đầu tư/, 'nha dau tu a');
    await page.getByRole('option', { name: /hn\.nha-dau-tu-a$/ }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    expect(await page.getByLabel('Tên cụm công nghiệp').inputValue()).toBe('Cụm công nghiệp Bàn Phím');
    for (const question of ['Có trong danh mục quy hoạch của tỉnh', 'Quỹ đất phù hợp quy hoạch']) {
      const answer = page.getByRole('radiogroup', { name: question }).getByLabel('Có', { exact: true });
      do await visitor.tabTo(/^Có$/);
      while ((await answer.and(page.locator(':focus')).count()) === 0);
      await keyboard.press('Space');
    }
    await visitor.type(/^Số cụm công nghiệp đã có/, '0');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Kiểm tra trước khi tiếp nhận' }).waitFor();
    await visitor.tabTo(/^Tiếp nhận và cấp mã$/);
    await keyboard.press('Enter');
    await page.getByText(/^000\.00\..+-260921-0001$/).waitFor();
    await visitor.tabTo(/^Mở hồ sơ$/);
    await keyboard.press('Enter');

    const clock = page.locator('[data-clock=publicNotice]');
    await clock.getByText('23/09/2026').waitFor();
    await visitor.tabTo(/^Vì sao là ngày này\?$/);
    await keyboard.press('Enter');
    const days = clock.getByRole('row');
    await days.nth(3).waitFor();
    expect(await days.allTextContents()).toEqual([
      expect.stringContaining('Ngày'),
      expect.stringContaining('21/09/2026'),
      expect.stringContaining('22/09/2026'),
      expect.stringContaining('23/09/2026'),
    ]);
    await expectNoBarriers(visitor);

    await visitor.press(/^Thông báo tiếp nhận/, { key: 'Shift+Tab' });
    await visitor.type(/^Số thông báo/, '711/TB-UBND');
    await expectNoBarriers(visitor);
    await keyboard.press('Enter');
    await page.locator('[data-clock=receptionWindow]').getByText('28/09/2026').waitFor();
    expect(visitor.faults).toEqual([]);

    const auditor = await workplace.visit();
    await enterAs(auditor, 'Thanh tra viên');
    await auditor.find('ban phim', /Bàn Phím\s*000/);
    await auditor.turnTo(/^Tổng quan$/, /^Nhật ký$/);
    await auditor.press(/Tái hiện hồ sơ/);
    const entries = auditor.page.getByRole('row').filter({ hasText: 'Cán bộ thụ lý UBND cấp xã' });
    await entries.nth(1).waitFor();
    expect(await entries.allTextContents()).toEqual([
      expect.stringContaining('Nộp văn bản đề nghị'),
      expect.stringContaining('Thông báo tiếp nhận hồ sơ'),
    ]);
  });

  test('receives what came on paper on another day, from which the time limit runs', async () => {
    const visitor = await workplace.visit();
    const { page, page: { keyboard } } = visitor; // prettier-ignore
    await visitor.logIn('commune-handler');
    await page.goto('/receive/cluster-establishment');
    await page.getByRole('combobox', { name: 'Mã nhà đầu tư' }).fill('hn.nha-dau-tu-b');
    for (const [label, typed] of [
      [/^Số văn bản đề nghị/, '02/CV-B'],
      [/^Tên doanh nghiệp/, 'Nhà đầu tư B (đơn vị mẫu)'],
      [/^Tên cụm công nghiệp/, 'Giấy Tờ'],
      [/^Diện tích \(ha\)/, '20'],
      [/^Số cụm công nghiệp đã có/, '0'],
    ] as const) {
      await page.getByLabel(label).fill(typed);
    }
    await page.getByText('Xảy ra vào ngày khác').press('Enter');
    await page.getByLabel('Ngày xảy ra').fill('18/9');
    await page.getByText('Ngày viết theo dạng').waitFor();
    await expectNoBarriers(visitor);
    await page.getByLabel('Ngày xảy ra').fill('18/9/2026');
    await keyboard.press('Enter');
    await page.getByText('Ngày xảy ra: 18/9/2026').waitFor();
    await page.getByRole('button', { name: 'Tiếp nhận và cấp mã' }).press('Enter');
    await page.getByText(/^000\.00\..+-260918-0001$/).waitFor();
    await page.getByRole('link', { name: 'Mở hồ sơ' }).press('Enter');
    // Friday 18/9 is not counted, nor the weekend: Monday is the first day and Tuesday the second.
    await page.locator('[data-clock=publicNotice]').getByText('22/09/2026').waitFor();
    expect(visitor.faults).toEqual([]);
  });

  test('loses nothing that was typed when an act comes too late, and no stream told of it', async () => {
    const visitor = await workplace.visit();
    await visitor.context.route('**/api/v1/events', (route) => route.abort());
    await visitor.logIn('commune-handler');
    const { page } = visitor;
    await visitor.find('ban phim', /Bàn Phím\s*000/);
    await visitor.press(/^Ghi nhận văn bản/);
    const abstract = page.getByLabel('Trích yếu');
    await visitor.type(/^Trích yếu/, 'Văn bản đang soạn dở');

    const second = await visitor.openTab(page.url());
    await second.getByRole('button', { name: 'Để sau' }).waitFor();
    await visitor.press(/^Để sau$/, { page: second });
    await visitor.press(/^Nhận việc/, { page: second });
    await visitor.press(/^Thực hiện$/, { page: second });
    await second.getByText('Người xử lý: Cán bộ thụ lý UBND cấp xã').waitFor();

    for (const [label, typed] of [
      [/^Số, ký hiệu văn bản/, '15/CV'],
      [/^Ngày văn bản/, '20/9/2026'],
      [/^Cơ quan ban hành/, 'UBND xã'],
      [/^Bước mà văn bản thuộc về/, 'receivingApplications'],
    ] as const) {
      await visitor.type(label, typed);
    }
    const [answer] = await Promise.all([
      page.waitForResponse('**/transitions'),
      visitor.press(/^Thực hiện$/),
    ]);
    expect(answer.status()).toBe(412);

    const conflict = page.locator('[data-conflict]');
    await conflict.getByText(/Cán bộ thụ lý UBND cấp xã – .+: Nhận việc/).waitFor();
    expect(await abstract.inputValue()).toBe('Văn bản đang soạn dở');
    await expectNoBarriers(visitor);
    await visitor.press(/^Đã xem, tiếp tục$/, { key: 'Shift+Tab' });
    expect(await visitor.focusedName()).toBe('Thực hiện');
    await page.keyboard.press('Enter');
    await page.locator('[data-open-form]').waitFor({ state: 'detached' });
    expect(await visitor.focusedName()).toBe('Việc tiếp theo');
    await visitor.turnTo(/^Tổng quan$/, /^Thành phần & tài liệu$/);
    await page.getByRole('cell', { name: 'Văn bản đang soạn dở' }).waitFor();
    expect(visitor.faults).toEqual([]);
  });
});
