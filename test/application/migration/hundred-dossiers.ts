import type { JsonValue } from '../../../workflows/vocabulary/facts.js';
import type { Role } from '../../../workflows/vocabulary/role.js';
import type { Application } from '../../../src/wiring/compose-application.js';
import { LODGEMENT } from '../../api/support/lodgement.js';
import type { TestService } from '../../support/service.js';

export const LODGED = '2026-09-21T02:00:00.000Z';
export const LATER = '2026-09-29T02:00:00.000Z';
export const MIGRATED = '2026-10-02T02:00:00.000Z';
const COUNT = 100;

/** Where the dossiers stand in the end, one after the other. */
const PLACES = [
  'received',
  'reception',
  'compiling',
  'appraisal',
  'supplement',
  'received, suspended',
  'reception, claimed',
  'compiling, claimed',
  'appraisal, suspended',
  'supplement, suspended',
] as const;
type Place = (typeof PLACES)[number];

const SUPPLEMENT = {
  documentNumber: '15/PYC-SCT',
  components: [{ code: 'b2', reason: 'Thiếu phụ lục', guidance: 'Bổ sung phụ lục' }],
};
const SENDING = {
  documentNumber: '90/TTr-UBND',
  date: '2026-09-29',
  sets: 2,
  electronicFiles: true,
  applications: [{ party: LODGEMENT.investor.party, components: ['b1', 'b2', 'b3', 'c', 'd1', 'dd1'] }],
};
const SUSPENSION = { ground: 'Chờ điều chỉnh quy hoạch', documentNumber: '7/QĐ-UBND' };

/** A hundred dossiers in every kind of state, thirty of them suspended, forty with a paused clock. */
export async function makeHundred(service: TestService): Promise<void> {
  const people = new People(service.application);
  const all = Array.from({ length: COUNT }, (_, index) => ({
    index,
    place: PLACES[index % PLACES.length] ?? 'received',
  }));
  const early = all.filter(({ place }) => !/^(received|reception)/.test(place));
  const codes = new Map<number, string>();
  const lodge = async (those: typeof all) => {
    for (const { index, place } of those) {
      const code = await people.lodge(index);
      codes.set(index, code);
      if (!place.startsWith('received')) {
        await people.act(code, 'commune', 'PUBLISH_NOTICE', { documentNumber: '711/TB-UBND' });
      }
    }
  };
  await lodge(early);
  await service.passTo(LATER);
  await lodge(all.filter((each) => !early.includes(each)));
  for (const { index, place } of all) await finish(people, codes.get(index) ?? '', place);
}

async function finish(people: People, code: string, place: Place): Promise<void> {
  const isSent = /^(appraisal|supplement)/.test(place);
  if (isSent) await people.act(code, 'commune', 'SEND_TO_DEPARTMENT', SENDING);
  if (place.startsWith('supplement')) await people.act(code, 'department', 'REQUEST_SUPPLEMENT', SUPPLEMENT);
  if (place.endsWith('claimed')) await people.act(code, 'commune', 'CLAIM', {});
  if (place.endsWith('suspended')) {
    // A dossier that waits for a supplement is with the commune again.
    await people.act(code, place.startsWith('appraisal') ? 'department' : 'commune', 'SUSPEND', SUSPENSION);
  }
}

const PARTIES = { commune: 'hn.ubnd-xa-mau', department: 'hn.so-cong-thuong' };

class People {
  private acts = 0;

  constructor(private readonly application: Application) {}

  async lodge(index: number): Promise<string> {
    const lodged = await this.application.lodgeDossier.execute({
      procedure: 'cluster-establishment',
      payload: LODGEMENT,
      commandId: `lodge-${index}`,
      sender: this.actorOf('commune', 'handler'),
      province: 'hn',
    });
    if (!lodged.ok) throw new Error(`Expected to lodge: ${JSON.stringify(lodged.rejection)}`);
    return lodged.value.dossier;
  }

  async act(dossier: string, unit: keyof typeof PARTIES, event: string, payload: JsonValue): Promise<void> {
    const { applyTransition } = this.application;
    const expectedVersion = await this.versionOf(dossier);
    this.acts += 1;
    const commandId = `act-${this.acts}`;
    const sender = this.actorOf(unit, 'leader');
    const applied = await applyTransition.execute({
      dossier,
      event,
      payload,
      expectedVersion,
      commandId,
      sender,
    });
    if (!applied.ok) throw new Error(`Expected ${event}: ${JSON.stringify(applied.rejection)}`);
  }

  private async versionOf(dossier: string): Promise<number> {
    const { rows } = await this.application.database.pool.query<{ version: number }>(
      'SELECT version FROM dossier WHERE code = $1',
      [dossier],
    );
    return rows[0]?.version ?? 0;
  }

  private actorOf(unit: keyof typeof PARTIES, role: Role) {
    const assignment = { role, party: PARTIES[unit], province: 'hn', from: '2020-01-01', to: null };
    return {
      user: `${unit}-${role}`,
      assignments: [this.application.world.directory().toAssignment(assignment)],
    };
  }
}
