import { randomUUID } from 'node:crypto';

import type { CriteriaSet } from '../workflows/investor-selection/scoring/criteria-set.js';
import { criteriaOf } from '../workflows/investor-selection/scoring/criteria-set.js';
import type { JsonValue } from '../workflows/vocabulary/facts.js';
import type { Role } from '../workflows/vocabulary/role.js';
import type { Actor } from '../src/engine/command.js';
import { AppUserStore } from '../src/persistence/app-user.store.js';
import { InvestorStore } from '../src/persistence/investor.store.js';
import { composeApplication } from '../src/wiring/compose-application.js';
import { PROVINCE, startInstallation, type Installation } from './installation.js';
import { median, type Figure } from './measure.js';

const DEPARTMENT = 'bench.department';
const MEMBERS = 15;
const APPLICATIONS = 12;
const CRITERIA_IN_GROUP = 10;

const GROUPS = { infrastructure: 15, environment: 15, capacity: 30, finance: 40 } as const;

/** Forty criteria of points, ten in each group. */
const CRITERIA: CriteriaSet = {
  code: 'bench',
  version: 1,
  name: 'Bộ tiêu chí đo',
  source: { document: 'Đo tốc độ', confidence: 'UNKNOWN' },
  preconditions: [],
  groups: (Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => ({
    group,
    criteria: Array.from({ length: CRITERIA_IN_GROUP }, (_, index) => ({
      kind: 'points' as const,
      code: `${group.slice(0, 3)}.${index + 1}`,
      name: `${group} ${index + 1}`,
      max: GROUPS[group] / CRITERIA_IN_GROUP,
    })),
  })),
  tieChain: ['chair'],
};
const INVESTORS = Array.from({ length: APPLICATIONS }, (_, index) => `bench.investor-${index + 1}`);
const VOTERS = Array.from({ length: MEMBERS }, (_, index) => `member-${index + 1}`);
const SECRETARY = 'secretary';
const [CHAIR = ''] = VOTERS;

const roleOf = (user: string): Role => {
  if (user === SECRETARY) return 'councilSecretary';
  if (user === CHAIR) return 'councilChair';
  return user === VOTERS[1] ? 'councilDeputy' : 'councilMember';
};

/** Milliseconds of server time: every sheet submitted, one after the other; then closed and tallied. */
interface Round {
  readonly submit: number;
  readonly close: number;
}

const ROUNDS = 5;

/** 15 members × 12 applications × 40 criteria, through the application as its routes use it. */
export async function measureCouncil(): Promise<readonly Figure[]> {
  const installation = await startInstallation();
  try {
    const { database, world } = installation;
    const application = composeApplication(database, { rules: world.rules, sessionHours: 8 });
    await application.world.refresh(database.pool);
    await addPeople(installation);
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await scoreAndClose(application));
    return [
      { name: 'submit 15 sheets, ms', value: median(rounds.map(({ submit }) => submit)) },
      { name: 'close and tally, ms', value: median(rounds.map(({ close }) => close)) },
      {
        name: 'submit, close and tally, ms',
        value: median(rounds.map(({ submit, close }) => submit + close)),
        goal: '< 1000',
      },
    ];
  } finally {
    await installation.stop();
  }
}

async function scoreAndClose(application: ReturnType<typeof composeApplication>): Promise<Round> {
  const { applyTransition, closeScoring, saveDraft, submitSheet } = application;
  let version = 1;
  const council = await lodge(application);
  const act = async (user: string | null, event: string, payload: JsonValue): Promise<void> => {
    const sender = user === null ? actorOf('department', 'handler') : actorOf(user, roleOf(user));
    const command = { dossier: council, payload, expectedVersion: version, commandId: randomUUID(), sender };
    const applied = await (event === 'CLOSE_SCORING'
      ? closeScoring.execute(command)
      : applyTransition.execute({ ...command, event }));
    if (!applied.ok) throw new Error(`Expected ${event}, but: ${JSON.stringify(applied.rejection)}`);
    version += 1;
  };

  const today = new Date().toISOString().slice(0, 10);
  const seats = [...VOTERS, SECRETARY].map((user) => ({
    user,
    role: roleOf(user),
    party: DEPARTMENT,
    title: user,
  }));
  await act(null, 'ESTABLISH_COUNCIL', { number: '1/QĐ', date: today, seats });
  await act(SECRETARY, 'PROPOSE_CRITERIA', { set: CRITERIA as unknown as JsonValue });
  await act(CHAIR, 'ADOPT_CRITERIA', { number: '2/QĐ', date: today });
  const conflicts = INVESTORS.map((party) => ({ party, kind: 'none' }));
  for (const user of VOTERS) await act(user, 'DECLARE_CONFLICTS', { conflicts });
  await act(SECRETARY, 'BEGIN_REVIEW', {});
  for (const party of INVESTORS) await act(SECRETARY, 'REVIEW_ELIGIBILITY', { party, checks: [] });
  await act(CHAIR, 'OPEN_SCORING', { dueOn: '2099-12-31' });
  for (const [place, user] of VOTERS.entries()) {
    const saved = await saveDraft.execute({
      council,
      marks: marksOf(place),
      expectedRevision: 0,
      sender: actorOf(user, roleOf(user)),
    });
    if (!saved.ok) throw new Error(`Expected a draft, but: ${JSON.stringify(saved.rejection)}`);
  }

  const began = performance.now();
  for (const user of VOTERS) {
    const submitted = await submitSheet.execute({
      council,
      expectedVersion: version,
      commandId: randomUUID(),
      sender: actorOf(user, roleOf(user)),
    });
    if (!submitted.ok) throw new Error(`Expected a sheet, but: ${JSON.stringify(submitted.rejection)}`);
    version += 1;
  }
  const submit = performance.now() - began;
  const closing = performance.now();
  await act(SECRETARY, 'REQUEST_CLOSING', {});
  await act(CHAIR, 'CLOSE_SCORING', {});
  return { submit, close: performance.now() - closing };
}

function marksOf(place: number) {
  return Object.fromEntries(
    INVESTORS.map((party, application) => [
      party,
      Object.fromEntries(
        criteriaOf(CRITERIA).map(({ code, max }, index) => [
          code,
          {
            value: Math.round(max * 100 * (((place + application + index) % 10) / 10)) / 100,
            comment: 'Đạt.',
          },
        ]),
      ),
    ]),
  );
}

async function lodge({ lodgeDossier }: ReturnType<typeof composeApplication>): Promise<string> {
  const lodged = await lodgeDossier.execute({
    procedure: 'investor-selection',
    province: PROVINCE,
    commandId: randomUUID(),
    sender: 'system',
    payload: {
      openedBy: { dossier: 'bench', procedure: 'cluster-establishment' },
      subject: 'Cụm đo',
      industryDepartment: DEPARTMENT,
      provincialCommittee: 'bench.committee',
      applications: INVESTORS.map((party) => ({
        party,
        name: party,
        documentNumber: '1/CV',
        receivedOn: '2026-01-05',
        components: ['b1'],
      })),
    },
  });
  if (!lodged.ok) throw new Error(`Expected a council, but: ${JSON.stringify(lodged.rejection)}`);
  return lodged.value.dossier;
}

async function addPeople({ database, world }: Installation): Promise<void> {
  await new InvestorStore(database.pool).upsert(
    INVESTORS.map((code) => ({ code, province: PROVINCE, name: code, taxCode: null, source: null })),
  );
  const users = new AppUserStore(database.pool);
  for (const username of [...VOTERS, SECRETARY]) {
    const account = { username, displayName: username, passwordHash: 'none', explanation: null };
    const id = await users.insert({ ...account, createdAt: world.now() });
    if (id === null) throw new Error(`Expected no account of ${username} yet.`);
    const { role, party, province, from, to } = assignmentOf(roleOf(username));
    await users.setAssignments(id, [{ role, party, province, from, to }]);
  }
}

const assignmentOf = (role: Role) => ({
  role,
  party: DEPARTMENT,
  province: PROVINCE,
  covers: [DEPARTMENT],
  from: '2020-01-01',
  to: null,
});

const actorOf = (user: string, role: Role): Actor => ({ user, assignments: [assignmentOf(role)] });
