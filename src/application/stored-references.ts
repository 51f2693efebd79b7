import type { PartyCode } from '../../workflows/vocabulary/role.js';
import { AppUserStore } from '../persistence/app-user.store.js';
import { ClusterStore } from '../persistence/cluster.store.js';
import { CouncilSheetStore } from '../persistence/council-sheet.store.js';
import type { Executor } from '../persistence/database.js';
import { InvestorStore } from '../persistence/investor.store.js';
import { SecondaryInvestorStore } from '../persistence/secondary-investor.store.js';
import type { PayloadReference } from './payload-references.js';
import type { References } from './references.js';
import type { World } from './world.js';

/** Looks references up in the registers. */
export class StoredReferences implements References {
  private readonly users: AppUserStore;
  private readonly clusters: ClusterStore;
  private readonly investors: InvestorStore;
  private readonly tenants: SecondaryInvestorStore;
  private readonly sheets: CouncilSheetStore;

  constructor(
    private readonly world: World,
    executor: Executor,
  ) {
    this.users = new AppUserStore(executor);
    this.clusters = new ClusterStore(executor);
    this.investors = new InvestorStore(executor);
    this.tenants = new SecondaryInvestorStore(executor);
    this.sheets = new CouncilSheetStore(executor);
  }

  async exists({ format, value }: PayloadReference, province: PartyCode): Promise<boolean> {
    // A dossier of a province that has been merged into another names people and agencies of that other.
    const provinces = this.world.directory().coveredBy(province);
    const isThere = (found: { readonly province: PartyCode } | null): boolean =>
      found !== null && provinces.includes(found.province);
    switch (format) {
      case 'user-name':
        return this.users.hasUserInProvinces(value, provinces);
      case 'cluster-code':
        return isThere(await this.clusters.find(value));
      // Found only where a sheet is being submitted: nobody can send a hash and keep no sheet for it.
      case 'sheet-hash':
        return this.sheets.hasOwn(value, province);
      case 'party-code': {
        const unit = this.world.directory().find(value);
        const party = unit ?? (await this.investors.find(value)) ?? (await this.tenants.find(value));
        return isThere(party);
      }
    }
  }
}
