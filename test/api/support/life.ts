import { randomUUID } from 'node:crypto';

import type { DossierView } from '../../../src/application/dossier-view.js';
import type { Setting } from '../../specification/setting.js';
import { startTestService, type TestService } from '../../support/service.js';
import { shippedSet } from '../../workflows/investor-selection/scoring/worked-case.js';
import { CouncilCase, SEATS, VOTERS, type Points } from '../councils/support/council-case.js';
import type { Received } from './api-client.js';

const BEGINNING = '2026-09-21T02:00:00.000Z';

export type Act = readonly [event: string, username: string, payload?: object];

/** A cluster of ours, carried through the years by moving the training clock; every act over HTTP. */
export class Life {
  private readonly council: CouncilCase;
  private now = BEGINNING;

  private constructor(private readonly service: TestService) {
    this.council = CouncilCase.on({ ...service, passTo: (moment) => this.moveTo(moment) });
  }

  static async begin(): Promise<Life> {
    return new Life(await startTestService({ now: BEGINNING, imports: [], trainingClock: true }));
  }

  stop(): Promise<void> {
    return this.service.stop();
  }

  /** What is due is done on the way; nothing happens when it is that late already. */
  async moveTo(moment: string): Promise<void> {
    if (moment <= this.now) return;
    this.now = moment;
    const administrator = await this.council.as('administrator');
    const { status, text } = await administrator.post('/api/v1/training-clock', { to: moment });
    if (status !== 200) throw new Error(`Expected the clock to move to ${moment}: ${text}`);
  }

  get(path: string): Promise<Received> {
    return this.council.get('auditor', path);
  }

  viewOf(code: string): Promise<DossierView> {
    return this.council.viewOf(code);
  }

  async lodge(username: string, procedure: string, payload: object): Promise<string> {
    const client = await this.council.as(username);
    const command = { procedure, payload, commandId: randomUUID() };
    const { status, text, body } = await client.post('/api/v1/dossiers', command);
    if (status !== 201) throw new Error(`Expected ${username} to lodge ${procedure}: ${text}`);
    return (body as { readonly code: string }).code;
  }

  /** Acts of one day, with the payloads of the procedure's specification where none is given. */
  async on(date: string, code: string, setting: Setting | null, ...acts: readonly Act[]): Promise<void> {
    await this.moveTo(`${date}T02:00:00.000Z`);
    for (const [event, username, payload = {}] of acts) {
      const sample = setting?.samples[event]?.(null, date) as object | undefined;
      await this.council.onDossier(code, username, event, { ...sample, ...payload });
    }
    // What the acts told other dossiers is delivered.
    await this.moveTo(`${date}T04:00:00.000Z`);
  }

  async refuses(username: string, code: string, event: string, payload: object): Promise<unknown> {
    const { version } = await this.viewOf(code);
    const client = await this.council.as(username);
    const command = { event, payload, expectedVersion: version, commandId: randomUUID() };
    return (await client.post(`/api/v1/dossiers/${code}/transitions`, command)).body;
  }

  async linked(code: string, relation: string): Promise<readonly string[]> {
    const { links } = await this.viewOf(code);
    return links.filter((link) => link.relation === relation).map((link) => link.code);
  }

  /** A council without conflicts scores those who apply, and concludes the same day. */
  async select(opener: string, scores: Readonly<Record<string, Points>>, on: string): Promise<string> {
    const { council } = this;
    await council.follow(opener, Object.keys(scores));
    await council.did('department-handler', 'members', { number: '2736/QĐ-UBND', date: on, seats: SEATS });
    await council.did('council-secretary', 'criteria', { set: shippedSet('statutory-minimum') });
    await council.did('council-chair', 'criteria/adoption', { number: '01/QĐ-HĐ', date: on });
    for (const voter of VOTERS) await council.declare(voter);
    await council.review();
    await council.did('council-chair', 'scoring', { dueOn: on });
    for (const voter of VOTERS) await council.score(voter, scores);
    await council.close();
    await council.did('council-chair', 'deliberation', { date: on });
    const signatures = VOTERS.map((user) => ({ user, signed: true }));
    const minutes = { number: '01/BB-HĐ', date: on, attendance: VOTERS, objections: [], signatures };
    await council.did('council-chair', 'minutes', { ...minutes, winner: Object.keys(scores)[0] });
    await this.moveTo(`${on}T06:00:00.000Z`);
    return council.council;
  }

  /** Three investors apply for an establishment, and the department opens a council. */
  async apply(): Promise<string> {
    await this.council.openCouncil();
    return this.council.opener;
  }
}
