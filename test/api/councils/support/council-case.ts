import { randomUUID } from 'node:crypto';

import type { Logger } from 'pino';

import type { DossierView } from '../../../../src/application/dossier-view.js';
import { startTestService, type TestService } from '../../../support/service.js';
import { ApiClient, type Received } from '../../support/api-client.js';
import { LODGEMENT } from '../../support/lodgement.js';
import { shippedSet } from '../../../workflows/investor-selection/scoring/worked-case.js';

export const PAPERS = ['b1', 'b2', 'b3', 'd1', 'dd1'];
export const INVESTORS = ['hn.nha-dau-tu-a', 'hn.nha-dau-tu-b', 'hn.nha-dau-tu-c'];

export const SEATS = [
  { user: 'council-chair', role: 'councilChair', party: 'hn.ubnd-thanh-pho', title: 'Phó Chủ tịch UBND' },
  { user: 'council-deputy', role: 'councilDeputy', party: 'hn.so-cong-thuong', title: 'Giám đốc Sở' },
  { user: 'council-member-1', role: 'councilMember', party: 'hn.so-tai-chinh', title: 'Phó Giám đốc' },
  { user: 'council-member-2', role: 'councilMember', party: 'hn.so-xay-dung', title: 'Phó Giám đốc' },
  {
    user: 'council-member-3',
    role: 'councilMember',
    party: 'hn.so-nong-nghiep-va-moi-truong',
    title: 'Phó Giám đốc',
  },
  { user: 'council-secretary', role: 'councilSecretary', party: 'hn.so-cong-thuong', title: 'Trưởng phòng' },
];
export const VOTERS = SEATS.slice(0, 5).map(({ user }) => user);
export const ESTABLISHMENT = { number: '2736/QĐ-UBND', date: '2026-09-29', seats: SEATS };
export const SCORING_DUE = '2026-10-05';

export type Points = readonly [number, number, number, number];

/** A sheet by the statutory minimum: the same points of one member for each investor named. */
export function marksOf(points: Readonly<Record<string, Points>>) {
  return Object.fromEntries(
    Object.entries(points).map(([party, values]) => [
      party,
      Object.fromEntries(values.map((value, index) => [String(index + 1), { value }])),
    ]),
  );
}

/** A service with one establishment dossier under R3 and the council that it opens, step by step. */
export class CouncilCase {
  private readonly clients = new Map<string, ApiClient>();
  /** The codes of the dossier that waits and of the council. */
  opener = '';
  council = '';
  /** Who applies. */
  investors: readonly string[] = INVESTORS;

  private constructor(readonly service: TestService) {}

  static async start(logger?: Logger): Promise<CouncilCase> {
    const service = await startTestService({
      now: '2026-09-21T02:00:00.000Z',
      imports: [],
      ...(logger === undefined ? {} : { logger }),
    });
    return new CouncilCase(service);
  }

  /** On a service that runs already, such as one with screens. */
  static on(service: TestService): CouncilCase {
    return new CouncilCase(service);
  }

  async as(username: string): Promise<ApiClient> {
    const known = this.clients.get(username);
    if (known !== undefined) return known;
    const client = await new ApiClient(this.service.url).logIn(username);
    this.clients.set(username, client);
    return client;
  }

  async get(username: string, path: string): Promise<Received> {
    return (await this.as(username)).get(`/api/v1${path}`);
  }

  async viewOf(code: string): Promise<DossierView> {
    return (await this.get('auditor', `/dossiers/${code}`)).body as DossierView;
  }

  /** An act on a council's route, at the version that the dossier has. */
  async act(username: string, path: string, payload: object = {}): Promise<Received> {
    const { version } = await this.viewOf(this.council);
    const client = await this.as(username);
    return client.post(`/api/v1/councils/${this.council}/${path}`, {
      payload,
      expectedVersion: version,
      commandId: randomUUID(),
    });
  }

  /** The same, and it must succeed. */
  async did(username: string, path: string, payload: object = {}): Promise<Received> {
    const answer = await this.act(username, path, payload);
    if (answer.status !== 200) throw new Error(`Expected ${username} to ${path}: ${answer.text}`);
    return answer;
  }

  onOpener(username: string, event: string, payload: object): Promise<void> {
    return this.onDossier(this.opener, username, event, payload);
  }

  /** What has no route of its own. */
  onCouncil(username: string, event: string, payload: object): Promise<void> {
    return this.onDossier(this.council, username, event, payload);
  }

  async onDossier(
    code: string,
    username: string,
    event: string,
    payload: object,
    commandId: string = randomUUID(),
  ): Promise<void> {
    const { version } = await this.viewOf(code);
    const client = await this.as(username);
    const answer = await client.post(`/api/v1/dossiers/${code}/transitions`, {
      event,
      payload,
      expectedVersion: version,
      commandId,
    });
    if (answer.status !== 200) throw new Error(`Expected ${username} to ${event}: ${answer.text}`);
  }

  /** What somebody has seen of their own sheet; nothing when they may have none. */
  async revisionOf(username: string): Promise<number> {
    const { body } = await this.get(username, `/councils/${this.council}/sheets/mine`);
    return (body as { readonly revision?: number }).revision ?? 0;
  }

  /** Over the sheet as it stands, unless another revision is named. */
  async saveDraft(username: string, marks: object, revision?: number): Promise<Received> {
    const expectedRevision = revision ?? (await this.revisionOf(username));
    const client = await this.as(username);
    const path = `/api/v1/councils/${this.council}/sheets/mine`;
    return client.send(path, { method: 'PUT', body: { marks, expectedRevision } });
  }

  async submit(username: string, commandId: string = randomUUID()): Promise<Received> {
    const { version } = await this.viewOf(this.council);
    const client = await this.as(username);
    return client.post(`/api/v1/councils/${this.council}/sheets/mine/submission`, {
      expectedVersion: version,
      commandId,
    });
  }

  async score(username: string, points: Readonly<Record<string, Points>>): Promise<void> {
    const saved = await this.saveDraft(username, marksOf(points));
    const submitted = await this.submit(username);
    if (saved.status !== 200 || submitted.status !== 200) {
      throw new Error(`Expected ${username} to score: ${saved.text} ${submitted.text}`);
    }
  }

  /** Three investors apply. */
  async apply(): Promise<void> {
    const commune = await this.as('commune-handler');
    const lodged = await commune.post('/api/v1/dossiers', {
      procedure: 'cluster-establishment',
      commandId: randomUUID(),
      payload: LODGEMENT,
    });
    this.opener = (lodged.body as DossierView).code;
    await this.onOpener('commune-handler', 'PUBLISH_NOTICE', { documentNumber: '711/TB-UBND' });
    for (const party of INVESTORS.slice(1)) {
      await this.onOpener('commune-handler', 'REGISTER_APPLICATION', {
        investor: { party, name: `Đơn vị mẫu ${party.slice(-1)}` },
        documentNumber: '02/CV',
        components: PAPERS,
      });
    }
  }

  /** A council that another dossier than an establishment has opened. */
  async follow(opener: string, investors: readonly string[]): Promise<void> {
    this.opener = opener;
    this.investors = investors;
    const { links } = await this.viewOf(opener);
    this.council = links.find(({ relation }) => relation === 'investorSelection')?.code ?? '';
  }

  /** The applications go to the department, which opens a council. */
  async openCouncil(): Promise<void> {
    if (this.opener === '') await this.apply();
    await this.service.passTo('2026-09-29T02:00:00.000Z');
    await this.onOpener('commune-handler', 'SEND_TO_DEPARTMENT', {
      documentNumber: '90/TTr-UBND',
      date: '2026-09-29',
      sets: 2,
      electronicFiles: true,
      applications: INVESTORS.map((party) => ({ party, components: PAPERS })),
    });
    await this.onOpener('department-handler', 'OPEN_COUNCIL', {});
    await this.service.passTo('2026-09-29T03:00:00.000Z');
    const { links } = await this.viewOf(this.opener);
    this.council = links[0]?.code ?? '';
  }

  /** The council is set up and its criteria stand. */
  async adopt(set: object = shippedSet('statutory-minimum')): Promise<void> {
    await this.openCouncil();
    await this.did('department-handler', 'members', ESTABLISHMENT);
    await this.did('council-secretary', 'criteria', { set });
    await this.did('council-chair', 'criteria/adoption', { number: '01/QĐ-HĐ', date: '2026-09-29' });
  }

  async declare(username: string, conflictWith: string | null = null): Promise<Received> {
    return this.act(username, 'conflicts', {
      conflicts: this.investors.map((party) =>
        party === conflictWith
          ? { party, kind: 'kinship', explanation: 'Có người thân điều hành.' }
          : { party, kind: 'none' },
      ),
    });
  }

  /** Everybody has declared, and every application passed but those named. */
  async review(ineligible: readonly string[] = [], preconditions: readonly string[] = []): Promise<void> {
    await this.did('council-secretary', 'review');
    for (const party of this.investors) {
      const passed = !ineligible.includes(party);
      await this.did('council-secretary', 'applications/review', {
        party,
        checks: preconditions.map((code) => ({
          code,
          passed,
          ...(passed ? {} : { reason: 'Không đạt điều kiện.' }),
        })),
      });
    }
  }

  /** Scoring is open; nobody has a conflict. */
  async openScoring(set?: object): Promise<void> {
    await this.adopt(set);
    for (const voter of VOTERS) await this.declare(voter);
    await this.review();
    await this.did('council-chair', 'scoring', { dueOn: SCORING_DUE });
  }

  async close(): Promise<Received> {
    await this.did('council-secretary', 'closing/request');
    return this.did('council-chair', 'closing');
  }
}
