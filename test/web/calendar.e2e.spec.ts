import { ApiClient } from '../api/support/api-client.js';
import { lodge } from '../api/support/lodgement.js';
import { announcement, LONGER } from '../api/support/tet.js';
import { expectNoBarriers, expectReflow } from './support/accessibility.js';
import type { Visitor, Way } from './support/visitor.js';
import { startWorkplace, type Workplace } from './support/workplace.js';

const DRAFT = '/manage/calendar?year=2027&draft=true';

// Lodged on Wednesday 03/02/2027, two working days: 04/02 and, after Tết, 12/02.
let workplace: Workplace;
let administrator: ApiClient;
let code: string;
beforeEach(async () => {
  workplace = await startWorkplace({ now: '2027-02-03T02:00:00.000Z', imports: [] });
  const nobody = new ApiClient(workplace.service.url);
  administrator = await nobody.logIn('administrator');
  code = await lodge(await nobody.logIn('commune-handler'));
});
afterEach(() => workplace.stop());

async function addDay(visitor: Visitor, date: string, way?: Way): Promise<void> {
  await visitor.type(/^Ngày \*$/, date, way);
  await visitor.type(/^Lý do/, 'Tết Nguyên đán Đinh Mùi');
  await visitor.type(/^Căn cứ/, 'Thông báo 01/TB');
  await visitor.page.keyboard.press('Enter');
}

test('an administrator drafts a year, sees what it moves, and publishes it', async () => {
  const visitor = await workplace.visit();
  const { page } = visitor;
  await visitor.logIn('administrator');
  // The year of the service's date, whatever the browser's clock says; and the source in Vietnamese.
  await visitor.press(/^Điều hành$/);
  await visitor.press(/^Lịch làm việc$/);
  await page.getByRole('row', { name: /06\/02\/2027/ }).waitFor();
  await page
    .getByText(/^Ấn bản 1: Lịch nghỉ của công chức/)
    .first()
    .waitFor();
  await expectNoBarriers(visitor);
  await visitor.press(/^Soạn ấn bản mới$/);
  await page.waitForURL(`**${DRAFT}`);

  // Nothing is asked of the server before the form is whole, and what was typed stays.
  await addDay(visitor, '31/02/2027');
  await page.getByText('Ngày viết theo dạng 05/03/2026.').waitFor();
  await addDay(visitor, '12/02/2026', { key: 'Shift+Tab' });
  await page.getByText('Ngày phải thuộc năm 2027.').waitFor();
  await addDay(visitor, '12/02/2027', { key: 'Shift+Tab' });
  await page.getByRole('row', { name: /12\/02\/2027.*Mới/ }).waitFor();
  await visitor.press(/^Xem tác động$/);
  await page.getByText('chưa nhập', { exact: true }).waitFor();
  await visitor.type(/^Nguồn của ấn bản/, 'Thông báo 01/TB ngày 02/02/2027', { key: 'Shift+Tab' });
  await page.reload();
  await page.getByRole('row', { name: /12\/02\/2027.*Mới/ }).waitFor();

  await visitor.press(/^Xem tác động$/);
  const moved = page.locator('[data-moved] tbody tr');
  await moved.waitFor();
  expect(await moved.locator('td').allTextContents()).toEqual([
    expect.any(String),
    '12/02/2027',
    expect.stringContaining('15/02/2027'),
    'Muộn hơn 3 ngày',
  ]);
  expect(await moved.textContent()).toContain(code);
  // Wherever the keys have scrolled to, a button may lie half under the page's head.
  await page.keyboard.press('Home');
  await expectNoBarriers(visitor);
  expect((await administrator.get('/api/v1/calendar/2027')).body).toMatchObject({ edition: 1 });

  await visitor.press(/^Ban hành ấn bản 2…$/);
  await page.getByText('1 thời hạn đang chạy sẽ đổi hạn').waitFor();
  await expectNoBarriers(visitor);
  await visitor.press(/^Ban hành, đổi 1 hạn$/);
  await page.getByText('Đã ban hành ấn bản 2').first().waitFor();
  await page.getByText('Đang tính lại ở nền: còn 1 thời hạn.').waitFor();
  await workplace.service.passTo('2027-02-03T02:10:00.000Z');
  await page.getByText('Mọi thời hạn đang chạy đã được tính theo ấn bản này.').waitFor();
  await page.getByRole('link', { name: '12/02/2027' }).waitFor();
  await visitor.find(code, new RegExp(code));
  await page.locator('[data-clock=publicNotice]').getByText('15/02/2027').waitFor();
  expect(visitor.faults).toEqual([]);
});

test('what the server refuses stands beside the day, and nothing drafted is lost', async () => {
  const visitor = await workplace.visit();
  const { page } = visitor;
  await visitor.logIn('administrator');
  await page.goto(DRAFT);
  await page.getByLabel('Nguồn của ấn bản').fill('Thông báo 01/TB');
  await page.getByRole('form').getByLabel('Loại').selectOption('swapped_working_day');
  await addDay(visitor, '03/03/2027');
  await page.getByRole('button', { name: 'Xem tác động' }).click();
  await page
    .getByRole('rowheader', { name: /03\/03\/2027/ })
    .getByText('phải là thứ Bảy hoặc Chủ nhật')
    .waitFor();
  await expectNoBarriers(visitor);
  await page.getByRole('button', { name: 'Bỏ ngày 03/03/2027' }).press('Enter');

  // A day that is dropped can be taken back.
  await page.getByRole('button', { name: 'Bỏ ngày 05/02/2027' }).press('Enter');
  await page.getByRole('button', { name: 'Lấy lại ngày 05/02/2027' }).press('Enter');
  await page.getByRole('button', { name: 'Bỏ ngày 05/02/2027' }).press('Enter');

  // Somebody else publishes meanwhile.
  await administrator.send('/api/v1/calendar/2027', { method: 'PUT', body: announcement(LONGER) });
  await page.getByRole('button', { name: 'Xem tác động' }).click();
  await page.getByRole('alert', { name: 'Lịch vừa được thay đổi' }).waitFor();
  await page.getByRole('button', { name: 'Đặt lên ấn bản 2' }).click();
  await page.getByRole('row', { name: /12\/02\/2027/ }).waitFor();
  await page.getByRole('row', { name: /05\/02\/2027.*Bỏ/ }).waitFor();
  await page.getByRole('button', { name: 'Xem tác động' }).click();
  await page.getByText('Tác động nếu ban hành ấn bản 3').waitFor();
  expect(await page.getByLabel('Nguồn của ấn bản').inputValue()).toBe('Thông báo 01/TB');
  expect(visitor.faults).toEqual([]);
});

test('who is no administrator reads the calendar, and fits it in any window', async () => {
  for (const sight of [{ width: 320 }, { width: 1280, zoom: 2 }]) {
    const visitor = await workplace.visit(sight);
    const { page } = visitor;
    await visitor.logIn('department-leader');
    await page.goto(DRAFT);
    await page.getByRole('row', { name: /06\/02\/2027/ }).waitFor();
    expect(await page.getByRole('button', { name: 'Soạn ấn bản mới' }).count()).toBe(0);
    await expectNoBarriers(visitor);
    await expectReflow(visitor);
    expect(visitor.faults).toEqual([]);

    const editor = await workplace.visit(sight);
    await editor.logIn('administrator');
    await editor.page.goto(DRAFT);
    await editor.page.getByRole('row', { name: /06\/02\/2027/ }).waitFor();
    await expectNoBarriers(editor);
    await expectReflow(editor);
    expect(editor.faults).toEqual([]);
  }
});
