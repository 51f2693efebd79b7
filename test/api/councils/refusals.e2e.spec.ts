import type { Received } from '../support/api-client.js';
import { shippedSet } from '../../workflows/investor-selection/scoring/worked-case.js';
import {
  CouncilCase,
  ESTABLISHMENT,
  INVESTORS,
  marksOf,
  SEATS,
  VOTERS,
  type Points,
} from './support/council-case.js';

const [A = '', B = '', C = ''] = INVESTORS;
const FINE: Readonly<Record<string, Points>> = {
  [A]: [12, 11, 22, 30],
  [B]: [14, 13, 20, 28],
  [C]: [5, 5, 5, 5],
};
const minimum = shippedSet('statutory-minimum');

interface Body {
  readonly code: string;
  readonly condition?: string;
  readonly detail: string;
  readonly legalBasis?: { readonly article: string };
  readonly faults?: readonly { readonly path: string; readonly code: string }[];
}

/** A refusal names itself, says why in Vietnamese, and on what it stands. */
function expectRefusal(body: Body, code: string, condition: string | undefined, sentence: RegExp): void {
  expect({ code: body.code, condition: body.condition }).toEqual({ code, condition });
  expect(body.detail).toMatch(sentence);
  expect(body.legalBasis?.article).toBe('Đ.13.2');
}

/** Criteria with a step and a comment that is owed, at one place each. */
const strict = {
  ...minimum,
  groups: minimum.groups.map((group) => ({
    ...group,
    criteria: group.criteria.map((criterion) =>
      criterion.code === '1' ? { ...criterion, step: 0.5, commentBelow: 3 } : criterion,
    ),
  })),
};

describe('setting up a council', () => {
  let council: CouncilCase;
  beforeAll(async () => {
    council = await CouncilCase.start();
    await council.openCouncil();
  });
  afterAll(() => council.service.stop());

  test.each([
    ['councilHasOneChair', 'councilChair', /một Chủ tịch/],
    ['councilHasDeputy', 'councilDeputy', /Phó Chủ tịch/],
    ['councilHasOneSecretary', 'councilSecretary', /một Thư ký/],
  ])('is refused by %s', async (condition, role, sentence) => {
    const seats = SEATS.filter((seat) => seat.role !== role);
    const { status, body } = await council.act('department-handler', 'members', { ...ESTABLISHMENT, seats });
    expect(status).toBe(422);
    expectRefusal(body as Body, 'condition-not-met', condition, sentence);
  });

  test('is refused when the secretary is a member too', async () => {
    const seats = [...SEATS, { ...SEATS[5], role: 'councilMember' }];
    const { body } = await council.act('department-handler', 'members', { ...ESTABLISHMENT, seats });
    expectRefusal(body as Body, 'condition-not-met', 'everybodySitsOnce', /một vị trí/);
  });

  test('is not for a person to open by hand', async () => {
    const department = await council.as('department-handler');
    const { status, body } = await department.post('/api/v1/dossiers', {
      procedure: 'investor-selection',
      commandId: 'by-hand',
      payload: {
        openedBy: { dossier: council.opener, procedure: 'cluster-establishment' },
        subject: 'CCN',
        industryDepartment: 'hn.so-cong-thuong',
        provincialCommittee: 'hn.ubnd-thanh-pho',
        applications: [
          { party: A, name: 'A', documentNumber: '1', receivedOn: '2026-09-21', components: [] },
        ],
      },
    });
    expect(status).toBe(422);
    expectRefusal(body as Body, 'condition-not-met', 'isOpenedByItsDossier', /chỉ được mở từ hồ sơ/);
  });

  test('refuses a criteria set of 99 points, with the rule and the place', async () => {
    await council.did('department-handler', 'members', ESTABLISHMENT);
    const groups = minimum.groups.map((group) =>
      group.group === 'finance'
        ? { ...group, criteria: group.criteria.map((criterion) => ({ ...criterion, max: 39 })) }
        : group,
    );
    const { status, body } = await council.act('council-secretary', 'criteria', {
      set: { ...minimum, groups },
    });
    expect(status).toBe(422);
    expectRefusal(
      body as Body,
      'condition-not-met',
      'criteriaSumToHundred',
      /đúng 100 điểm.*\/groups\/3.*99 điểm/,
    );
  });

  test('lets the set that was imported be exported as it was', async () => {
    const set = shippedSet('lao-cai-2026');
    await council.did('council-secretary', 'criteria', { set });
    const { body } = await council.get('council-chair', `/councils/${council.council}/criteria`);
    expect(body).toEqual({ set, adoption: null });
    const { body: shipped } = await council.get('council-chair', '/councils/criteria-sets');
    expect((shipped as { items: object[] }).items).toContainEqual(set);
  });

  test('keeps the criteria once the Chair has adopted them', async () => {
    await council.did('council-chair', 'criteria/adoption', { number: '01/QĐ-HĐ', date: '2026-09-29' });
    const { status, body } = await council.act('council-secretary', 'criteria', { set: minimum });
    expect({ status, code: (body as Body).code }).toEqual({ status: 409, code: 'not-available' });
  });
});

describe('scoring', () => {
  let council: CouncilCase;
  beforeAll(async () => {
    council = await CouncilCase.start();
    await council.adopt(strict);
    for (const user of VOTERS.slice(0, 4)) await council.declare(user);
    await council.review();
    await council.did('council-chair', 'scoring', { dueOn: '2026-10-05' });
  });
  afterAll(() => council.service.stop());

  const MEMBER = 'council-member-1';

  test.each<[string, readonly [number, number, number, number], string, RegExp]>([
    ['above the maximum', [16, 1, 1, 1], 'score-above-maximum', /vượt mức tối đa.*16 điểm, vượt tối đa 15/],
    ['off the step', [12.25, 1, 1, 1], 'score-off-step', /không đúng bước/],
  ])('refuses points %s, already in a draft', async (_, points, code, sentence) => {
    const { status, body } = await council.saveDraft(MEMBER, marksOf({ [A]: points }));
    expect(status).toBe(422);
    expectRefusal(body as Body, code, undefined, sentence);
    expect((body as Body).faults).toMatchObject([{ path: `/${A}/1`, code }]);
  });

  test('refuses to submit with a gap, without a comment that is owed, and without a draft', async () => {
    const none = await council.submit('council-member-2');
    expect(none).toMatchObject({ status: 422, body: { code: 'sheet-not-drafted' } });
    await council.saveDraft(MEMBER, marksOf({ [A]: [12, 11, 22, 30] }));
    const gap = await council.submit(MEMBER);
    expectRefusal(gap.body as Body, 'score-missing', undefined, /còn thiếu 8 điểm/);
    await council.saveDraft(MEMBER, marksOf({ ...FINE, [A]: [2, 11, 22, 30] }));
    const silent = await council.submit(MEMBER);
    expect(silent.status).toBe(422);
    expectRefusal(silent.body as Body, 'comment-missing', undefined, /phải có nhận xét/);
  });

  test('is not for the secretary', async () => {
    const { status, body } = await council.saveDraft('council-secretary', marksOf(FINE));
    expect(status).toBe(403);
    expectRefusal(body as Body, 'not-permitted', undefined, /không có vai trò/);
  });

  test('is not for a member who has not declared', async () => {
    const { status, body } = await council.saveDraft('council-member-3', marksOf(FINE));
    expect(status).toBe(422);
    expectRefusal(body as Body, 'condition-not-met', 'memberHasDeclared', /cam kết không xung đột/);
  });

  test('does not exist for a member who is recused', async () => {
    await council.declare('council-member-3', A);
    expect(await council.saveDraft('council-member-3', marksOf(FINE))).toMatchObject({
      status: 404,
      body: { code: 'not-visible' },
    });
  });

  test('locks a sheet, and answers the same submission sent again with the same receipt', async () => {
    await council.saveDraft(MEMBER, marksOf(FINE));
    const first = await council.submit(MEMBER, 'once');
    const again = await council.submit(MEMBER, 'once');
    const receiptOf = ({ body }: Received) => (body as { readonly receipt: object }).receipt;
    expect(receiptOf(again)).toEqual(receiptOf(first));
    const more = await council.saveDraft(MEMBER, marksOf(FINE));
    expectRefusal(more.body as Body, 'condition-not-met', 'sheetIsNotYetIn', /đã nộp và khóa/);
  });

  test('is reopened by the Chair alone', async () => {
    const { status, body } = await council.act('council-deputy', 'sheets/reopening', {
      member: MEMBER,
      reason: 'x',
    });
    expect(status).toBe(422);
    expectRefusal(body as Body, 'condition-not-met', 'chairActs', /Chủ tịch Hội đồng/);
    await council.did('council-chair', 'members/authorisation', {
      deputy: 'council-deputy',
      number: '02/GUQ',
      reason: 'Đi công tác.',
    });
    await council.did('council-deputy', 'sheets/reopening', { member: MEMBER, reason: 'Chấm nhầm.' });
  });

  test('counts a replaced member’s sheet no more, and keeps it', async () => {
    await council.score(MEMBER, FINE);
    await council.did('department-handler', 'members/replacement', {
      number: '2801/QĐ-UBND',
      date: '2026-09-29',
      leaves: MEMBER,
      joins: { user: 'council-member-4', party: 'hn.cong-an-thanh-pho', title: 'Phó Trưởng phòng' },
    });
    expect((await council.get(MEMBER, `/councils/${council.council}`)).status).toBe(404);
    const { body } = await council.get('council-chair', `/councils/${council.council}`);
    expect(body).toMatchObject({ submitted: 0, members: 5 });
  });

  test('is not closed before the sheets are a quorum, and not by one person', async () => {
    await council.score('council-chair', FINE);
    await council.score('council-deputy', FINE);
    const early = await council.act('council-secretary', 'closing/request');
    expectRefusal(early.body as Body, 'condition-not-met', 'everySheetIsInOrLate', /đã hết hạn/);
    await council.service.passTo('2026-10-06T02:00:00.000Z');
    const few = await council.act('council-secretary', 'closing/request');
    expectRefusal(
      few.body as Body,
      'condition-not-met',
      'sheetsAreQuorum',
      /Có 2 người, cần 4.*không phải quy định bắt buộc của pháp luật/,
    );
  });

  test('is over for a sheet that comes after the deadline', async () => {
    const { status, body } = await council.saveDraft('council-member-2', marksOf(FINE));
    expect(status).toBe(422);
    expectRefusal(body as Body, 'condition-not-met', 'sheetIsInTime', /quá hạn.*05\/10\/2026/);
  });

  test('goes on when the Chair sets a later day', async () => {
    await council.onCouncil('council-chair', 'EXTEND', {
      clock: 'scoring',
      dueOn: '2026-10-08',
      documentNumber: '03/TB-HĐ',
      reason: 'Thành viên mới.',
    });
    expect(await council.saveDraft('council-member-2', marksOf(FINE))).toMatchObject({ status: 200 });
  });
});
