import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import type { PartyCode, Role } from '../../../workflows/vocabulary/role.js';
import { stateNameOf, type Dossier } from '../../engine/dossier.js';
import type { Recipient } from '../../engine/escalation/ladder.js';
import type { Executor } from '../../persistence/database.js';
import { NoticeStore } from '../../persistence/notice.store.js';
import { findSubstitutes } from '../../persistence/substitute.reader.js';
import type { World } from '../world.js';

/** Who does a party's work on a dossier while nobody has claimed it. */
const HANDLING: readonly Role[] = ['handler', 'representative'];
/** Who may be a case officer of a party. */
const CLAIMING: readonly Role[] = [...HANDLING, 'leader'];

export interface RecipientQuestion {
  readonly dossier: Dossier;
  /** The parties whose clock it is. */
  readonly owners: readonly PartyCode[];
  /** The people whose clock it is by name, as a council's is: officer and head of it at once. */
  readonly seated: readonly string[];
  readonly on: LocalDate;
}

/**
 * Finds the people that a ladder means, on the day that they are told, and whoever stands in for them at
 * the dossier's step. Reads each unit's people once.
 */
export class FindRecipients {
  private readonly notices: NoticeStore;
  private readonly known = new Map<string, Promise<readonly string[]>>();

  constructor(
    private readonly world: World,
    private readonly executor: Executor,
  ) {
    this.notices = new NoticeStore(executor);
  }

  /** Their user names, each once, in order; nobody for whom the dossier does not exist. */
  async execute(recipients: readonly Recipient[], question: RecipientQuestion): Promise<readonly string[]> {
    const found = new Set<string>();
    for (const recipient of recipients) {
      for (const username of await this.find(recipient, question)) found.add(username);
    }
    for (const username of question.dossier.facts.recused ?? []) found.delete(username);
    return [...found].sort();
  }

  private async find(recipient: Recipient, question: RecipientQuestion): Promise<readonly string[]> {
    const { dossier, seated, on } = question;
    const directory = this.world.directory();
    const owners = question.owners.map((party) => directory.currentOf(party, on));
    switch (recipient.to) {
      case 'assignee':
        return [...seated, ...(await this.findOfficer(owners, question))];
      case 'owner':
        return [...seated, ...(await this.findHeard(owners, [recipient.role], question))];
      case 'superior': {
        const superiors = owners.flatMap((party) => directory.find(party)?.parent ?? []);
        return this.findHeard(superiors, [recipient.role], question);
      }
      case 'units': {
        const units = directory.allOfKind(dossier.facts.province, recipient.kind, on);
        return this.findHeard(
          units.map(({ code }) => code),
          [recipient.role],
          question,
        );
      }
    }
  }

  /** A dossier claimed at one unit may wait for another, whose people have not claimed it. */
  private async findOfficer(
    owners: readonly PartyCode[],
    question: RecipientQuestion,
  ): Promise<readonly string[]> {
    const { assignee } = question.dossier.facts;
    const officers = await this.holdersOf(owners, CLAIMING, question.on);
    if (assignee === null || !officers.includes(assignee)) return this.findHeard(owners, HANDLING, question);
    return this.addSubstitutes([assignee], owners, CLAIMING, question);
  }

  private async findHeard(
    parties: readonly PartyCode[],
    roles: readonly Role[],
    question: RecipientQuestion,
  ): Promise<readonly string[]> {
    const holders = await this.holdersOf(parties, roles, question.on);
    return this.addSubstitutes(holders, parties, roles, question);
  }

  private async addSubstitutes(
    users: readonly string[],
    parties: readonly PartyCode[],
    roles: readonly Role[],
    { dossier, on }: RecipientQuestion,
  ): Promise<readonly string[]> {
    const found = await findSubstitutes(this.executor, users, {
      ...{ parties, roles, on },
      procedure: dossier.procedure.code,
      state: stateNameOf(dossier.value),
    });
    return [...users, ...found.map(({ substitute }) => substitute)];
  }

  private holdersOf(
    parties: readonly PartyCode[],
    roles: readonly Role[],
    on: LocalDate,
  ): Promise<readonly string[]> {
    const key = JSON.stringify([parties, roles, on]);
    const known = this.known.get(key) ?? this.notices.findHolders(parties, roles, on);
    this.known.set(key, known);
    return known;
  }
}
