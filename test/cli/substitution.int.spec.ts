import { randomUUID } from 'node:crypto';

import { openDatabase } from '../../src/persistence/database.js';
import { composeApplication } from '../../src/wiring/compose-application.js';
import { LODGEMENT } from '../api/support/lodgement.js';
import type { TestDatabase } from '../support/database.js';
import { ccn, ccnJson } from './captured-terminal.js';
import { createInstallation, PATIENCE } from './installation.js';

const COMMUNE = 'hn.ubnd-xa-mau';
const held = { party: COMMUNE, province: 'hn', covers: [COMMUNE], from: '2025-07-01', to: null };

let installation: TestDatabase;
let env: Record<string, string>;
let dossier: string;

/** An officer of another agency lodges on behalf of the commune's handler, who is on leave. */
beforeAll(async () => {
  installation = await createInstallation([]);
  env = { DATABASE_URL: installation.url };
  const database = openDatabase(installation.url, { poolSize: 2 });
  const application = composeApplication(database, {
    rules: { backdatingWorkingDays: 3, catchUpWorkingDays: 3 },
    sessionHours: 8,
    now: () => '2026-11-23T02:00:00.000Z',
  });
  await application.world.refresh(database.pool);
  const recorded = await application.recordSubstitution.execute({
    absent: 'commune-handler',
    substitute: 'finance-officer',
    party: COMMUNE,
    from: '2026-11-23',
    to: '2026-11-27',
    procedures: null,
    states: null,
    document: { number: '12/GUQ-UBND', date: '2026-11-20', issuer: 'UBND xã', fileHash: null },
    sender: { user: 'commune-handler', assignments: [{ ...held, role: 'handler' }] },
  });
  const opened = await application.openSession.execute({
    username: 'finance-officer',
    password: 'mat-khau-thu-nghiem',
    address: '::1',
  });
  if (!recorded.ok || !opened.ok) throw new Error('Expected a substitution and a session.');
  const signedIn = await application.findActor.execute(opened.value.token);
  const lodged = await application.lodgeDossier.execute({
    procedure: 'cluster-establishment',
    payload: LODGEMENT,
    commandId: randomUUID(),
    province: 'hn',
    sender: signedIn?.actor ?? { user: '', assignments: [] },
  });
  if (!lodged.ok) throw new Error(JSON.stringify(lodged.rejection));
  dossier = lodged.value.dossier;
  await database.close();
}, PATIENCE);
afterAll(() => installation.drop(), PATIENCE);

describe('ccn substitution list', () => {
  it('says who stands in for whom, where, when, how far and by which document', async () => {
    const { exitCode, stdout } = await ccn(['substitution', 'list'], { env });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('finance-officer thay mặt commune-handler');
    expect(stdout).toContain('23/11/2026 đến 27/11/2026');
    expect(stdout).toContain('mọi thủ tục; mọi bước');
    expect(stdout).toContain('12/GUQ-UBND ngày 20/11/2026');
  });

  it('gives the same as data', async () => {
    const { data } = await ccnJson(['substitution', 'list', '--limit', '1'], { env });
    expect(data).toMatchObject({ items: [{ absent: 'commune-handler', party: COMMUNE }], nextCursor: null });
  });
});

describe('ccn dossier journal', () => {
  it('says who acted on whose behalf', async () => {
    const { exitCode, stdout } = await ccn(['dossier', 'journal', dossier], { env });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('finance-officer thay mặt commune-handler');
    expect(stdout).toContain(`cán bộ thụ lý, ${COMMUNE}`);
  });

  it('knows only dossiers that there are', async () => {
    expect(await ccnJson(['dossier', 'journal', 'x'], { env })).toMatchObject({ exitCode: 1 });
  });
});
