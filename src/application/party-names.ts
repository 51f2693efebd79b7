import type { World } from './world.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from '../persistence/database.js';
import { InvestorStore } from '../persistence/investor.store.js';
import { SecondaryInvestorStore } from '../persistence/secondary-investor.store.js';

const MAX_NAMES = 10_000;

/** What parties are called: units from the directory, companies from their registers. */
export class PartyNames {
  private readonly investors: InvestorStore;
  private readonly tenants: SecondaryInvestorStore;
  /** A company's name is read once; it hardly ever changes, and only a screen shows it. */
  private readonly known = new Map<PartyCode, string>();

  constructor(
    private readonly world: World,
    executor: Executor,
  ) {
    this.investors = new InvestorStore(executor);
    this.tenants = new SecondaryInvestorStore(executor);
  }

  /** The names that could be found. */
  async find(parties: readonly PartyCode[]): Promise<ReadonlyMap<PartyCode, string>> {
    const names = new Map<PartyCode, string>();
    for (const party of new Set(parties)) {
      const name = this.world.directory().find(party)?.name ?? (await this.findCompany(party));
      if (name !== null) names.set(party, name);
    }
    return names;
  }

  private async findCompany(party: PartyCode): Promise<string | null> {
    const known = this.known.get(party);
    if (known !== undefined) return known;
    const company = (await this.investors.find(party)) ?? (await this.tenants.find(party));
    if (company === null) return null;
    if (this.known.size >= MAX_NAMES) this.known.clear();
    this.known.set(party, company.name);
    return company.name;
  }
}
