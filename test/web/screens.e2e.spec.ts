import { randomUUID } from 'node:crypto';

import { bringToAppraisal, lodge } from '../api/support/lodgement.js';
import { ApiClient } from '../api/support/api-client.js';
import { expectNoBarriers, expectReflow } from './support/accessibility.js';
import type { Sight, Visitor } from './support/visitor.js';
import { startWorkplace, type Workplace } from './support/workplace.js';

let workplace: Workplace;
/** Still in reception, and at the department. */
let dossier: string;
let appraised: string;
/** Letters of the latter: one with nothing in it, one that waits to be signed. */
let draft: string;
let submitted: string;
beforeAll(async () => {
  workplace = await startWorkplace({
    now: '2026-09-21T02:00:00.000Z',
    imports: ['hanoi-construction.json'],
  });
  const { service } = workplace;
  const commune = await new ApiClient(service.url).logIn('commune-handler');
  dossier = await lodge(commune);
  appraised = await lodge(commune);
  await bringToAppraisal(service, commune, appraised);
  const handler = await new ApiClient(service.url).logIn('department-handler');
  draft = await beginLetter(handler, appraised, { components: [] });
  submitted = await beginLetter(handler, appraised, {});
  await handler.post(`/api/v1/dossiers/${appraised}/letters/${submitted}/submission`, {
    revision: 1,
    values: {
      components: [{ code: 'b2', reason: 'Thiếu phương án tài chính', guidance: 'Bổ sung theo mẫu' }],
      letter: { symbol: 'PYC-SCT', position: 'GIÁM ĐỐC' },
    },
  });
});
afterAll(() => workplace.stop());

const SIGHTS: readonly (readonly [name: string, sight: Sight])[] = [
  ['1280 pixels', { width: 1280 }],
  ['200 %', { width: 1280, zoom: 2 }],
  ['320 pixels', { width: 320 }],
];

const PLACES: readonly (readonly [username: string, path: string])[] = [
  ['department-handler', '/work'],
  ['department-handler', '/work?queue=overdue'],
  ['department-handler', '/work?queue=substituted&hide=due,place'],
  ['department-handler', '/dossiers'],
  ['department-handler', '/dossiers?q=khong-co-dau'],
  ['commune-leader', '/notices'],
  ['commune-leader', '/notices?show=all'],
  ['commune-handler', '/receive'],
  ['commune-handler', '/receive/cluster-establishment'],
  ['commune-handler', '/receive/infrastructure-construction'],
  ['commune-handler', '/dossiers/:code'],
  ['commune-handler', '/dossiers/:code?tab=documents'],
  ['commune-handler', '/dossiers/:code?tab=journal'],
  ['commune-handler', '/dossiers/:code?act=PUBLISH_NOTICE'],
  ['commune-handler', '/dossiers/:code?act=RECORD_DOCUMENT'],
  ['finance-officer', '/dossiers/:code'],
  ['department-handler', '/procedures/cluster-establishment'],
  ['department-handler', '/procedures/cluster-establishment?view=compare'],
  ['department-leader', '/manage'],
  ['department-leader', '/manage/deadlines'],
  ['department-leader', '/manage/workload'],
  ['department-leader', '/dossiers?owner=hn.so-cong-thuong&unclaimed=true&clock=this-week'],
  ['department-leader', '/manage/schedule'],
  ['department-leader', '/manage/calendar?year=2026'],
  ['administrator', '/manage/calendar?year=2026&draft=true'],
  ['department-leader', '/manage/substitution'],
  ['department-leader', '/manage/clusters'],
  ['department-leader', '/manage/clusters/hn.ccn-dong-la'],
  ['department-leader', '/manage/investors'],
  ['department-leader', '/manage/statistics?figure=steps'],
  ['department-leader', '/manage/reports'],
  ['administrator', '/manage/deadlines'],
  ['administrator', '/manage/versions'],
  ['administrator', '/manage/successions'],
  ['administrator', '/manage/operations'],
  ['auditor', '/audit/packs'],
  ['department-handler', '/dossiers/:appraised?act=REQUEST_SUPPLEMENT'],
  ['department-handler', '/dossiers/:appraised?act=RECORD_COUNCIL_RESULT'],
  ['department-handler', '/dossiers/:appraised?tab=letters'],
  ['department-handler', '/dossiers/:appraised/letters/:draft'],
  ['department-leader', '/dossiers/:appraised/letters/:submitted'],
  ['department-leader', '/letters'],
];

async function beginLetter(officer: ApiClient, code: string, values: object): Promise<string> {
  const { body } = await officer.post(`/api/v1/dossiers/${code}/letters`, {
    event: 'REQUEST_SUPPLEMENT',
    values,
    commandId: randomUUID(),
  });
  return (body as { readonly id: string }).id;
}

describe.each(SIGHTS)('at %s', (_, sight) => {
  /** Each person logs in once: what they see is asked for anew with every address. */
  const visitors = new Map<string, Promise<Visitor>>();
  const visitorFor = (username: string): Promise<Visitor> => {
    const known = visitors.get(username) ?? workplace.visit(sight).then((visitor) => visitor.logIn(username));
    visitors.set(username, known);
    return known;
  };
  afterAll(() => Promise.all([...visitors.values()].map(async (visitor) => (await visitor).context.close())));

  test('the login has no barriers and fits', async () => {
    const visitor = await workplace.visit(sight);
    await visitor.page.goto('/login');
    await visitor.settle();
    await expectNoBarriers(visitor);
    await expectReflow(visitor);
    expect(visitor.faults.splice(0)).toEqual([]);
  });

  test.each(PLACES)('what %s sees at %s has no barriers and fits', async (username, path) => {
    const visitor = await visitorFor(username);
    const places = { ':code': dossier, ':appraised': appraised, ':draft': draft, ':submitted': submitted };
    await visitor.page.goto(
      Object.entries(places).reduce((address, [place, value]) => address.replace(place, value), path),
    );
    await visitor.settle();
    await expectNoBarriers(visitor);
    await expectReflow(visitor);
    expect(await visitor.findForeignDates()).toEqual([]);
    expect(visitor.faults.splice(0)).toEqual([]);
  });
});

test('an auditor orders a pack of evidence, sees it grow, takes it away and takes another one back', async () => {
  const { advancePacks } = workplace.service.application;
  const visitor = await workplace.visit();
  const { page } = visitor;
  await visitor.logIn('auditor');
  await page.goto('/audit');
  await page.getByRole('link', { name: 'Bộ chứng cứ' }).press('Enter');
  await page.getByLabel('Mã hồ sơ').fill(`${dossier}\n${appraised}`);
  await page.getByLabel('Tên bộ chứng cứ').fill('Quý III');
  await page.getByRole('button', { name: 'Yêu cầu' }).press('Enter');
  await page.locator('[data-pack=waiting]').getByText('0/2 hồ sơ').waitFor();
  await advancePacks.execute();
  const growing = page.locator('[data-pack=writing]');
  await growing.getByText('1/2 hồ sơ').waitFor();
  expect(await growing.getByLabel('Tiến độ của Quý III').getAttribute('value')).toBe('1');
  await expectNoBarriers(visitor);
  while ((await advancePacks.execute()) > 0);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải về: Quý III' }).press('Enter');
  expect((await download).suggestedFilename()).toMatch(/^bo-chung-cu-\d+\.zip$/);
  await expectNoBarriers(visitor);

  await page.getByLabel('Lấy hồ sơ').selectOption('words');
  await page.getByLabel('Từ khóa').fill('khong co ho so nay');
  await page.getByRole('button', { name: 'Yêu cầu' }).press('Enter');
  await page.getByRole('alert').getByText('Không tìm thấy hồ sơ nào theo điều kiện này').waitFor();
  expect(visitor.faults).toEqual([]);
  await page.getByRole('button', { name: 'Xóa: Quý III' }).press('Enter');
  await page.locator('[data-pack=canceled]').waitFor();
  expect(visitor.faults).toEqual([]);
});

test('the list of work is a table with rows and cells', async () => {
  const visitor = await workplace.visit();
  await visitor.logIn('department-handler');
  await visitor.page.getByRole('row').nth(3).waitFor();
  const snapshot = await visitor.page.getByRole('table').ariaSnapshot();
  expect(snapshot).toMatch(/- table "Cần làm":/);
  expect(snapshot).toMatch(/- columnheader "Hạn gần nhất"/);
  expect(snapshot).toMatch(/- '?row "[^"]*Đầu tư hạ tầng/);
  expect(snapshot).toMatch(/- cell "[^"]*Quá hạn \d+ ngày/);
});

test('rows are selected for a bulk act in the narrowest window, too', async () => {
  const visitor = await workplace.visit({ width: 320 });
  await visitor.logIn('department-handler');
  const box = visitor.page.getByRole('row').nth(1).getByRole('checkbox');
  await box.waitFor();
  const { width = 0, height = 0 } = (await box.boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  await box.press(' ');
  await visitor.page.locator('[data-selected]').waitFor();
  await visitor.page.getByText('Đã chọn 1').first().waitFor();
  await expectNoBarriers(visitor);
  await expectReflow(visitor);
});
