import { ApiClient } from '../api/support/api-client.js';
import { act } from '../api/support/lodgement.js';
import {
  CouncilCase,
  INVESTORS,
  SCORING_DUE,
  VOTERS,
  type Points,
} from '../api/councils/support/council-case.js';
import { hashOf, Sender } from '../api/files/sender.js';
import { formatNumber } from '../../web/src/i18n/numbers.js';
import { readPdf } from '../support/read-pdf.js';
import { makePdf } from '../support/sample-files.js';
import { shippedSet } from '../workflows/investor-selection/scoring/worked-case.js';
import { expectNoBarriers, expectReflow } from './support/accessibility.js';
import type { Visitor } from './support/visitor.js';
import { startWorkplace, type Workplace } from './support/workplace.js';

const [A = '', B = '', C = ''] = INVESTORS;
const AUTHOR = 'council-member-1';
const RECUSED = 'council-member-3';
/** Planted in the sheet of one member: a comment, and points that nobody else gives. */
const MARKER = 'DAU-VET-7f3a91';
const SHEET: readonly Points[] = [
  [13.37, 11, 22, 28.63],
  [14, 13, 20, 28],
  [5, 5, 5, 5],
];
const OTHERS = { [A]: [12, 11, 22, 30], [B]: [14, 13, 20, 28], [C]: [5, 5, 5, 5] } as const;

let workplace: Workplace;
let council: CouncilCase;
/** Another, on the set that has every kind of criterion. */
let laoCai: CouncilCase;
beforeAll(async () => {
  workplace = await startWorkplace({ now: '2026-09-21T02:00:00.000Z', imports: [] });
  council = CouncilCase.on(workplace.service);
  laoCai = CouncilCase.on(workplace.service);
  await laoCai.apply();
  await council.adopt();
  for (const user of VOTERS) if (![AUTHOR, RECUSED].includes(user)) await council.declare(user);
});
afterAll(() => workplace.stop());

/** As a person goes there who knows no address. */
async function goToCouncil(visitor: Visitor): Promise<void> {
  await visitor.press(/^Hội đồng$/);
  await visitor.page.getByRole('link', { name: 'Lựa chọn chủ đầu tư' }).waitFor();
  await visitor.press(/^Lựa chọn chủ đầu tư/);
}

/** Whether something lies over what has the focus, as a foot that sticks to the window might. */
const IS_COVERED = `(() => {
  const focused = document.activeElement;
  const { left, top, width, height } = focused.getBoundingClientRect();
  return !focused.contains(document.elementFromPoint(left + width / 2, top + height / 2));
})()`;

async function enter(username: string, part = ''): Promise<Visitor> {
  const visitor = await workplace.visit();
  await visitor.logIn(username);
  await visitor.page.goto(`/councils/${council.council}${part}`);
  await visitor.settle();
  return visitor;
}

describe('conflicts of interest', () => {
  test('a member with one is shown nothing any more: no list, no address', async () => {
    const visitor = await enter(RECUSED, '/sheet');
    const { page, page: { keyboard } } = visitor; // prettier-ignore
    await page.getByRole('heading', { level: 1, name: 'Cam kết không xung đột lợi ích' }).waitFor();
    await expectNoBarriers(visitor);
    await visitor.tabTo(/^Không có$/);
    for (const key of ['ArrowDown', 'ArrowDown']) await keyboard.press(key);
    expect(await visitor.focusedName()).toBe('Có quan hệ gia đình');
    // Of B and of C nothing.
    for (const key of ['Space', 'Space']) {
      await visitor.tabTo(/^Không có$/);
      await keyboard.press(key);
    }
    expect(await page.getByRole('button', { name: 'Gửi cam kết' }).isDisabled()).toBe(true);
    await visitor.type(/^Giải trình/, 'Có người thân điều hành.');
    await page.getByText('bạn rút khỏi toàn bộ phiên này').waitFor();
    await visitor.press(/^Gửi cam kết$/);
    await page.getByRole('heading', { level: 1, name: 'Không có phiên này' }).waitFor();
    await keyboard.press('/');
    await keyboard.type('lua chon chu dau tu');
    await keyboard.press('Enter');
    await page.getByText('Không có hồ sơ nào khớp bộ lọc.').waitFor();
    for (const path of ['councils', 'dossiers']) {
      expect(await council.get(RECUSED, `/${path}/${council.council}`)).toMatchObject({ status: 404 });
    }
    for (const part of ['', '/sheet', '/minutes']) {
      await page.goto(`/councils/${council.council}${part}`);
      await page.getByRole('heading', { level: 1, name: 'Không có phiên này' }).waitFor();
    }
    await page.goto('/councils');
    await page.getByText('Không có phiên nào của Hội đồng.').waitFor();
    await expectNoBarriers(visitor);
    expect(visitor.faults).toEqual([]);
  });

  test('a member without one declares by keyboard, and waits for the scoring', async () => {
    const visitor = await workplace.visit();
    const { page, page: { keyboard } } = visitor; // prettier-ignore
    await visitor.logIn(AUTHOR);
    await goToCouncil(visitor);
    await page.getByRole('radiogroup').nth(2).waitFor();
    let undeclared = INVESTORS.length;
    while (undeclared > 0) {
      await visitor.tabTo(/^Không có$/);
      await keyboard.press('Space');
      undeclared -= 1;
    }
    await visitor.press(/^Gửi cam kết$/);
    await page.getByText('Ai đã nộp phiếu').waitFor();
    expect(await page.getByRole('main').and(page.locator(':focus')).count()).toBe(1);
    await visitor.press(/^Phiếu chấm của tôi$/);
    await page.getByText('Chưa mở chấm điểm.').waitFor();
    expect(visitor.faults).toEqual([]);
  });
});

describe('scoring', () => {
  beforeAll(async () => {
    await council.review();
    await council.did('council-chair', 'scoring', { dueOn: SCORING_DUE });
  });

  test('a member reads an application beside the criteria, in the page', async () => {
    const content = makePdf('Phuong an ha tang');
    const secretary = new Sender(await council.as('council-secretary'), council.council);
    await secretary.send(content, { component: 'general', name: 'phuong-an.pdf' });
    const file = { component: 'b2', name: 'Phương án đầu tư hạ tầng', fileHash: hashOf(content) };
    await council.did('council-secretary', 'applications/files', { party: A, files: [file] });
    const visitor = await enter(AUTHOR, '/sheet');
    const { page } = visitor;
    await page.getByRole('button', { name: 'Xem: phuong-an.pdf' }).press('Enter');
    await page.locator('[data-pdf]').getByText('Phuong an ha tang').waitFor();
    await page.getByRole('spinbutton').first().waitFor();
    await expectNoBarriers(visitor);
    expect(visitor.faults).toEqual([]);

    const recused = new Sender(await council.as(RECUSED), council.council);
    expect((await recused.list()).status).toBe(404);
  });

  test('a member with the sheet open twice is shown what clashes, and loses neither', async () => {
    const here = await enter('council-member-2', '/sheet');
    const there = await enter('council-member-2', '/sheet');
    const points = (visitor: Visitor, at: number) => visitor.page.getByRole('spinbutton').nth(at);
    const saved = (visitor: Visitor) => visitor.page.locator('[data-draft=saved]').waitFor();
    await points(here, 0).fill('10');
    await saved(here);
    await points(there, 0).fill('12');
    const notice = there.page.locator('[data-clash]');
    await notice.getByRole('row', { name: /1\. .+ 10,00 12,00$/ }).waitFor();
    expect(await points(there, 0).inputValue()).toBe('12');
    await expectNoBarriers(there);
    await notice.getByRole('button', { name: 'Lấy điểm đã lưu' }).press('Enter');
    await saved(there);
    expect(await points(there, 0).inputValue()).toBe('10');

    // Elsewhere on the sheet nothing clashes.
    await points(there, 1).fill('5');
    await saved(there);
    await points(here, 2).fill('7');
    await saved(here);
    await here.page.getByText('22,00 / 100').waitFor();
    expect(await here.page.locator('[data-clash]').count()).toBe(0);

    await points(there, 2).fill('8');
    await notice.getByRole('button', { name: 'Giữ điểm tôi vừa nhập' }).press('Enter');
    await saved(there);
    await here.page.reload();
    await here.page.getByText('23,00 / 100').waitFor();
    expect([...here.faults, ...there.faults]).toEqual([]);
  });

  test('a member scores by keyboard alone, over a reload and a lost connection', async () => {
    const visitor = await workplace.visit();
    const { page, context, page: { keyboard } } = visitor; // prettier-ignore
    const standing = (state: string) => page.locator(`[data-draft=${state}]`);
    await visitor.logIn(AUTHOR);
    await goToCouncil(visitor);
    await page.getByRole('tab').nth(2).waitFor();

    // Typed and not saved yet: a reload keeps it.
    await context.route('**/sheets/mine', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await visitor.tabTo(/^Điểm \(0/);
    await keyboard.type('13,37');
    await visitor.tabTo(/^Nhận xét$/);
    await keyboard.type(MARKER);
    await standing('local').waitFor();
    await page.reload();
    await page.getByText('13,37 / 100').waitFor();
    expect(await page.getByLabel('Nhận xét').inputValue()).toBe(MARKER);
    await context.unroute('**/sheets/mine');
    await standing('saved').waitFor();

    await context.setOffline(true);
    await visitor.tabTo(/^Nhận xét$/);
    await visitor.tabTo(/^Điểm \(0/);
    await keyboard.type('10');
    await keyboard.press('ArrowUp');
    await standing('local').waitFor();
    await page.getByText('24,37 / 100').waitFor();
    await visitor.press(/^Xem lại để nộp$/);
    expect(await page.getByRole('button', { name: 'Nộp phiếu' }).isDisabled()).toBe(true);
    await page.getByText('Còn tiêu chí chưa chấm').waitFor();
    await context.setOffline(false);
    await standing('saved').waitFor();
    await page.reload();
    await page.getByText('24,37 / 100').waitFor();
    await expectNoBarriers(visitor);

    for (const [index, points] of SHEET.entries()) {
      // From the last field of the one before, back to its tab.
      const tab = (await page.getByRole('tab', { selected: true }).textContent()) ?? '';
      await visitor.tabTo(tab, { key: index > 0 ? 'Shift+Tab' : 'Tab' });
      if (index > 0) await keyboard.press('ArrowRight');
      for (const [at, value] of points.entries()) {
        await visitor.tabTo(/^Điểm \(0/);
        // What is there already was typed above.
        if (index > 0 || at > 1) await keyboard.type(formatNumber(value, 'vi'));
        expect(await page.evaluate(IS_COVERED)).toBe(false);
      }
    }
    await standing('saved').waitFor();
    await visitor.press(/^Xem lại để nộp$/);
    await page.getByRole('heading', { name: 'Xem lại phiếu chấm' }).waitFor();
    expect(await page.getByText('Còn tiêu chí chưa chấm').count()).toBe(0);
    await expectNoBarriers(visitor);
    await visitor.press(/^Nộp phiếu$/);
    await page.getByText('Phiếu đã nộp và khóa').waitFor();
    expect(await page.getByRole('main').and(page.locator(':focus')).count()).toBe(1);
    expect(await page.getByRole('spinbutton').count()).toBe(0);
    await page.getByText(MARKER).waitFor();
    await expectNoBarriers(visitor);
    expect(visitor.faults).toEqual([]);
  });

  test.each(['council-chair', 'council-secretary', 'council-member-2', 'auditor'])(
    '%s finds no mark of it on any screen before closing',
    async (username) => {
      const visitor = await workplace.visit();
      const { page } = visitor;
      const received: string[] = [];
      page.on('response', (response) => {
        if (!response.url().endsWith('/events') && response.url().includes('/api/')) {
          void response.text().then(
            (text) => received.push(text),
            () => undefined,
          );
        }
      });
      await visitor.logIn(username);
      const own = `/councils/${council.council}`;
      const dossier = `/dossiers/${council.council}`;
      for (const path of [
        '/councils',
        own,
        `${own}/sheet`,
        `${own}/minutes`,
        dossier,
        `${dossier}?tab=journal`,
      ]) {
        await page.goto(path);
        await visitor.settle();
        expect(await page.locator('body').innerText()).not.toMatch(/DAU-VET|13[.,]37/);
      }
      expect(received.length).toBeGreaterThan(10);
      expect(received.filter((text) => /DAU-VET|\b13\.37\b/.test(text))).toEqual([]);
      await page.goto(own);
      await page.getByRole('row', { name: /Ủy viên Hội đồng 1.*Đã nộp/ }).waitFor();
      await page.getByText('Điểm chỉ được mở sau khi').waitFor();
    },
  );
});

describe('closing', () => {
  beforeAll(async () => {
    for (const user of VOTERS) if (![AUTHOR, RECUSED].includes(user)) await council.score(user, OTHERS);
  });

  test('comes after the requests for a sheet back, which the Chair finds on the board', async () => {
    const reason = 'Chấm nhầm tiêu chí hạ tầng.';
    const member = await new ApiClient(workplace.service.url).logIn('council-member-2');
    await act(member, council.council, { event: 'REQUEST_REOPENING', payload: { reason } });
    const colleague = await enter('council-member-2');
    const waiting = colleague.page.locator('[data-asks="council-member-2"]');
    await waiting.getByText('Chờ Chủ tịch Hội đồng.').waitFor();
    expect(await waiting.getByRole('link').count()).toBe(0);
    const { page, ...chair } = await enter('council-chair');
    const asked = page.locator('[data-asks="council-member-2"]');
    await asked.getByText(reason).waitFor();
    await asked.getByRole('link', { name: 'Mở lại phiếu chấm: Ủy viên Hội đồng 2' }).press('Enter');
    await page.waitForURL('**/dossiers/**act=REOPEN_SHEET');
    const chosen = await page.getByLabel('Thành viên').first().inputValue();
    expect(chosen).toBe('Ủy viên Hội đồng 2 · council-member-2');
    expect(chair.faults).toEqual([]);
  });

  test('takes the secretary and the Chair, and then the sheets are open', async () => {
    const chair = await enter('council-chair');
    const closing = chair.page.locator('[data-event=CLOSE_SCORING]');
    expect(await closing.getByRole('button').isDisabled()).toBe(true);
    await expectNoBarriers(chair);

    const secretary = await enter('council-secretary');
    await secretary.press(/^Xác nhận số phiếu/);
    await secretary.press(/^Xác nhận:/);
    await secretary.page.getByText('Thư ký đề nghị kết thúc').waitFor();
    await secretary.page.getByText('Thư ký Hội đồng · 29/09/2026').waitFor();
    expect(await secretary.page.locator('[data-event=CLOSE_SCORING] button:enabled').count()).toBe(0);

    await closing.locator('button:enabled').waitFor();
    await chair.press(/^Kết thúc chấm điểm$/);
    await chair.press(/^Để sau$/);
    expect(await chair.focusedName()).toBe('Kết thúc chấm điểm');
    await chair.page.keyboard.press('Enter');
    await chair.press(/^Xác nhận:/);
    await chair.page.getByRole('heading', { name: 'Kết quả chấm điểm' }).waitFor();
    expect([...chair.faults, ...secretary.faults]).toEqual([]);
  });

  test('shows exact sums, the spread, and a tie until the Chair proposes', async () => {
    const visitor = await enter('council-chair');
    const { page } = visitor;
    await page.getByText(/^Bằng điểm: .+Chờ Chủ tịch/).waitFor();
    expect(await totalsOf(visitor)).toEqual([
      [A, '75', '75,00'],
      [B, '75', '75,00'],
      [C, '20', '20,00'],
    ]);
    await page
      .getByText(/^Vì sao .+ được số điểm này/)
      .first()
      .press('Enter');
    await page.getByText(/13,37/).first().waitFor();
    expect(await page.getByRole('img', { name: /Ủy viên Hội đồng 1: 13,37/ }).count()).toBe(1);
    // 13,37 beside three times 12 has the mean 12,3425.
    await page.getByText('Ủy viên Hội đồng 1: 13,37 (+1,03)').waitFor();
    await expectNoBarriers(visitor);
    await council.did('council-chair', 'deliberation', { date: '2026-09-29', place: 'Hội trường' });
    await council.did('council-chair', 'result/tie-break', {
      winner: B,
      reason: 'Phương án hạ tầng tốt hơn.',
    });
    await page.getByText(/Phương án hạ tầng tốt hơn/).waitFor();
    expect(visitor.faults).toEqual([]);
  });

  test('leaves minutes with the totals of the board, fit to print', async () => {
    const scorers = VOTERS.filter((user) => user !== RECUSED);
    await council.did('council-chair', 'minutes', {
      number: '01/BB-HĐ',
      date: '2026-09-29',
      attendance: [...scorers, 'council-secretary'],
      signatures: scorers.map((user) => ({ user, signed: true })),
      winner: B,
    });
    const visitor = await enter('council-secretary');
    const onBoard = await totalsOf(visitor);
    await visitor.page.getByRole('link', { name: 'Biên bản họp Hội đồng' }).press('Enter');
    await visitor.page.locator(`[data-winner="${B}"]`).waitFor();
    expect(await totalsOf(visitor)).toEqual(onBoard);
    await expectNoBarriers(visitor);
    await visitor.page.emulateMedia({ media: 'print' });
    expect(await visitor.page.getByRole('navigation').count()).toBe(0);
    expect(await totalsOf(visitor)).toEqual(onBoard);
    const { pages } = await readPdf(await visitor.page.pdf({ preferCSSPageSize: true }));
    const printed = pages.map(({ text }) => text).join('');
    for (const [, , shown] of onBoard) expect(printed).toContain(shown);
    expect(printed).toContain('01/BB-HĐ');
    expect(pages[0]?.view.map(Math.round)).toEqual([0, 0, 595, 842]);
    expect(visitor.faults).toEqual([]);
  });

  test.each([
    [AUTHOR, ''],
    [AUTHOR, '/sheet'],
    [AUTHOR, '/minutes'],
  ])('what %s sees at …%s fits 320 pixels', async (username, part) => {
    const visitor = await workplace.visit({ width: 320 });
    await visitor.logIn(username);
    await visitor.page.goto(`/councils/${council.council}${part}`);
    await visitor.settle();
    await expectNoBarriers(visitor);
    await expectReflow(visitor);
    expect(visitor.faults).toEqual([]);
  });
});

describe('the set of Lào Cai', () => {
  const set = shippedSet('lao-cai-2026');
  beforeAll(async () => {
    await laoCai.adopt(set);
    for (const user of VOTERS) await laoCai.declare(user);
    const preconditions = set.preconditions.map(({ code }) => code);
    await laoCai.review([B, C], preconditions);
    await laoCai.did('council-chair', 'scoring', { dueOn: SCORING_DUE });
  });

  test('with all five kinds of criterion is scored and submitted by keyboard alone', async () => {
    const { body } = await laoCai.get(AUTHOR, `/councils/${laoCai.council}/applications`);
    const failed = {
      isEligible: false,
      checks: set.preconditions.map(() => ({ reason: 'Không đạt điều kiện.' })),
    };
    expect(body).toMatchObject({ items: [{ isEligible: true }, failed, failed] });
    const visitor = await workplace.visit();
    const { page, page: { keyboard } } = visitor; // prettier-ignore
    await visitor.logIn(AUTHOR);
    await page.goto(`/councils/${laoCai.council}/sheet`);
    await page.getByRole('tab').waitFor();
    expect(await page.getByRole('tab').count()).toBe(1);
    const type = async (field: RegExp, value: string) => {
      await visitor.tabTo(field);
      await keyboard.type(value);
    };
    const choose = async (first: RegExp, down = 0) => {
      await visitor.tabTo(first);
      await keyboard.press('Space');
      for (let pressed = 0; pressed < down; pressed += 1) await keyboard.press('ArrowDown');
    };
    // A partner (the third track) twice: 75 % of 15; an owner once: all of 15.
    await visitor.tabTo(/^Loại$/);
    for (const key of ['ArrowDown', 'ArrowDown']) await keyboard.press(key);
    await type(/^Số lượng$/, '2');
    await type(/^Số lượng$/, '1');
    await page.getByText('26,25 / 100').waitFor();
    await choose(/^Đạt$/);
    for (const points of ['4,5', '8,25', '5']) await type(/^Điểm \(0/, points);
    await choose(/^Lấp đầy 100% trong 05 năm/, 1);
    await page.getByText('61,00 / 100').waitFor();
    await choose(/^Mức 6 điểm/);
    for (const points of ['2', '1,5', '1']) await type(/^Điểm \(0/, points);
    await choose(/^Không quá 24 tháng/, 1);
    await page.getByText('73,50 / 100').waitFor();
    // Two of five are missing at 1.5 each, one of six at 0.75.
    await type(/^Số nội dung thiếu, trong 5/, '2');
    await type(/^Số nội dung thiếu, trong 6/, '1');
    await page.getByText('84,75 / 100').waitFor();
    await page.locator('[data-draft=saved]').waitFor();
    await expectNoBarriers(visitor);
    await visitor.tabTo(/^Xem lại để nộp$/);
    await keyboard.press('Enter');
    await page.getByRole('row', { name: /^Tổng điểm 84,75/ }).waitFor();
    await visitor.tabTo(/^Nộp phiếu$/);
    await keyboard.press('Enter');
    await page.getByText('Phiếu đã nộp và khóa').waitFor();
    expect((await laoCai.get(AUTHOR, `/councils/${laoCai.council}/sheets/mine`)).body).toMatchObject({
      status: 'submitted',
      marks: {
        [A]: {
          'I.1': { value: { track: '3', count: 2 } },
          'II.1': { value: true },
          'II.3': { value: 8.25 },
          'II.5': { value: 'b' },
          'IV.2': { value: 1 },
        },
      },
    });
    expect(visitor.faults).toEqual([]);
  });

  test('is asked for of those alone who have not submitted, and is opened after the day by two', async () => {
    const { body } = await laoCai.get(AUTHOR, `/councils/${laoCai.council}/sheets/mine`);
    const { marks } = body as { readonly marks: object };
    for (const user of VOTERS) {
      if ([AUTHOR, 'council-member-2'].includes(user)) continue;
      await laoCai.saveDraft(user, marks);
      await laoCai.submit(user);
    }
    await workplace.service.passTo('2026-10-02T02:00:00.000Z');
    const reminded = async (user: string) => {
      const visitor = await workplace.visit();
      await visitor.logIn(user);
      await visitor.press(/^Thông báo$/);
      await visitor.page.getByRole('heading', { level: 1, name: 'Thông báo' }).waitFor();
      await visitor.settle();
      return visitor.page
        .getByText(`${laoCai.council} `)
        .filter({ hasText: 'đến hạn ngày 05/10/2026' })
        .count();
    };
    expect([await reminded(AUTHOR), await reminded('council-member-2')]).toEqual([0, 1]);

    await workplace.service.passTo('2026-10-06T02:00:00.000Z');
    const late = await workplace.visit();
    await late.logIn('council-member-2');
    await late.page.goto(`/councils/${laoCai.council}/sheet`);
    await late.settle();
    await late.page.getByText('Đã quá hạn nộp phiếu chấm, hết ngày 05/10/2026').waitFor();
    await expectNoBarriers(late);
    const refused = await laoCai.submit('council-member-2');
    expect(refused).toMatchObject({ status: 422, body: { condition: 'sheetIsInTime' } });
    expect(refused.text).toContain('Hạn nộp: hết ngày 05/10/2026.');

    await laoCai.did('council-secretary', 'closing/request');
    const chair = await workplace.visit();
    await chair.logIn('council-chair');
    await chair.page.goto(`/councils/${laoCai.council}`);
    await chair.page.locator('[data-event=CLOSE_SCORING] button:enabled').waitFor();
    await chair.press(/^Kết thúc chấm điểm$/);
    await chair.press(/^Xác nhận:/);
    await chair.page.getByRole('heading', { name: 'Kết quả chấm điểm' }).waitFor();
    expect(await totalsOf(chair)).toEqual([[A, '339/4', '84,75']]);
    expect([...late.faults, ...chair.faults]).toEqual([]);
  });
});

/** Investor, exact total and what is shown of it, from the ranking in sight. */
async function totalsOf({ page }: Visitor): Promise<readonly (readonly (string | null)[])[]> {
  const rows = page.locator('tr[data-party]');
  await rows.first().waitFor();
  return Promise.all(
    (await rows.all()).map(async (row) => {
      const total = row.locator('[data-total]');
      return [
        await row.getAttribute('data-party'),
        await total.getAttribute('data-total'),
        await total.innerText(),
      ];
    }),
  );
}
