import type { Page } from 'playwright-core';

import { ApiClient } from '../api/support/api-client.js';
import { bringToAppraisal, lodge } from '../api/support/lodgement.js';
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

/** The words of the page of a letter that is shown. */
const printed = (page: Page, words: string) => page.locator('[data-page]').filter({ hasText: words });

test('a letter is composed by keyboard: what is missing is named and mended, it is sent back, signed, and issued', async () => {
  const { service } = workplace;
  const commune = await new ApiClient(service.url).logIn('commune-handler');
  const code = await lodge(commune);
  await bringToAppraisal(service, commune, code);
  const visitor = await workplace.visit();
  const { page, page: { keyboard } } = visitor; // prettier-ignore
  await visitor.logIn('department-handler');
  await page.goto(`/dossiers/${code}`);
  await visitor.tabTo(/^Yêu cầu bổ sung hồ sơ$/);
  await keyboard.press('Enter');
  await visitor.tabTo(/^Văn bản đề nghị làm chủ đầu tư/);
  await keyboard.press('Space');
  await visitor.tabTo(/^Lý do/);
  await keyboard.type('Thiếu cam kết.');
  await visitor.tabTo(/^Soạn: Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ$/);
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ' }).waitFor();
  await printed(page, 'Kính gửi: Nhà đầu tư A (đơn vị mẫu)').waitFor();
  await printed(page, 'Thiếu cam kết.').waitFor();
  await page.getByRole('row', { name: /Tên hồ sơ.*Thành lập.*Hồ sơ$/ }).waitFor();

  // What is missing leads to its field.
  await visitor.tabTo(/Hướng dẫn: chưa ghi$/);
  await keyboard.press('Enter');
  expect(await visitor.focusedName()).toMatch(/^Hướng dẫn/);
  await keyboard.type('Bổ sung cam kết theo mẫu.');
  await visitor.tabTo(/^Trình ký$/);
  await keyboard.press('Enter');
  await page.getByText('2 chỗ cần sửa').waitFor();
  await expectNoBarriers(visitor);
  await visitor.tabTo(/Ký hiệu: chưa nhập$/);
  await keyboard.press('Enter');
  expect(await visitor.focusedName()).toMatch(/^Ký hiệu/);
  await keyboard.type('pyc');
  await visitor.tabTo(/^Quyền hạn, chức vụ của người ký/);
  await keyboard.type('GIÁM ĐỐC');
  await visitor.tabTo(/^Trình ký$/);
  await keyboard.press('Enter');
  await page.getByRole('link', { name: /Ký hiệu: không đúng mẫu$/ }).waitFor();
  await visitor.tabTo(/^Ký hiệu/);
  await keyboard.press('Control+a');
  await keyboard.type('PYC-SCT');
  await visitor.tabTo(/^Trình ký$/);
  await keyboard.press('Enter');
  await page.locator('[data-status=submitted]').waitFor();
  await printed(page, '……/PYC-SCT').waitFor();
  await expectNoBarriers(visitor);

  const head = await workplace.visit();
  await head.logIn('department-leader');
  await head.tabTo(/^1 văn bản chờ bạn ký, sửa hoặc phát hành$/);
  await head.page.keyboard.press('Enter');
  await head.page.getByRole('row').filter({ hasText: code }).getByText('Chờ ký').waitFor();
  await head.tabTo(/^Phiếu yêu cầu bổ sung/);
  await head.page.keyboard.press('Enter');
  await printed(head.page, 'Thiếu cam kết.').waitFor();
  await head.tabTo(/^Ý kiến, lý do/);
  await head.page.keyboard.type('Ghi rõ thời hạn.');
  await head.tabTo(/^Trả lại để sửa$/);
  await head.page.keyboard.press('Enter');
  await head.page.locator('[data-status=returned]').waitFor();

  // The other is told at once, and what they type is not lost to a colleague who was faster.
  await page.locator('[data-status=returned]').waitFor();
  await page.getByText('“Ghi rõ thời hạn.”').waitFor();
  await visitor.tabTo(/^Hạn bổ sung/);
  await keyboard.type('23/10/2026');
  const colleague = await new ApiClient(service.url).logIn('department-leader');
  const at = `/api/v1/dossiers/${code}/letters/${page.url().split('/').at(-1) ?? ''}`;
  const { revision, values } = (await colleague.get(at)).body as { revision: number; values: object };
  await colleague.send(at, { method: 'PUT', body: { revision, values } });
  const refused = page.waitForResponse((answer) => answer.status() === 412);
  await visitor.tabTo(/^Lưu và xem bản in$/);
  await keyboard.press('Enter');
  await refused;
  const conflict = page.getByRole('alert').getByText(/Nội dung bạn đang gõ vẫn còn/);
  await conflict.waitFor();
  // With no field half under the frame's upper edge.
  await page.evaluate('scrollTo(0, 0)');
  await expectNoBarriers(visitor);
  await visitor.tabTo(/^Giữ nội dung tôi đang gõ$/);
  await keyboard.press('Enter');
  await visitor.tabTo(/^Lưu và xem bản in$/);
  await keyboard.press('Enter');
  await printed(page, 'Thời hạn bổ sung: chậm nhất ngày 23/10/2026.').waitFor();
  await visitor.tabTo(/^Trình ký$/);
  await keyboard.press('Enter');
  await page.locator('[data-status=submitted]').waitFor();

  await head.page.locator('[data-status=submitted]').waitFor();
  await head.tabTo(/^Ký$/);
  await head.page.keyboard.press('Enter');
  await head.page.locator('[data-status=signed]').waitFor();
  await page.locator('[data-status=signed]').waitFor();
  await visitor.tabTo(/^Vào số và phát hành$/);
  await keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /01\/PYC-SCT$/ }).waitFor();
  await printed(page, 'Số: 01/PYC-SCT').waitFor();
  await expectNoBarriers(visitor);
  await visitor.tabTo(/^Thành lập Cụm công nghiệp/);
  await keyboard.press('Enter');
  await page.locator('[data-clock=supplementAnswer]').getByText('23/10/2026').waitFor();
  await page.getByRole('cell', { name: '01/PYC-SCT' }).waitFor();

  const applicant = await workplace.visit();
  await applicant.logIn('investor-a');
  await applicant.page.goto(`/dossiers/${code}?tab=documents`);
  await applicant.page.getByRole('cell', { name: '01/PYC-SCT' }).waitFor();
  await applicant.tabTo(/^Xem/);
  await applicant.page.keyboard.press('Enter');
  await printed(applicant.page, 'Số: 01/PYC-SCT').waitFor();
});
