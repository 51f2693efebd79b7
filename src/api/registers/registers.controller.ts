import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { LiveWorld } from '../../application/live-world.js';
import { RecordInvestor } from '../../application/registers/record-investor.js';
import { RecordSecondaryInvestor } from '../../application/registers/record-secondary-investor.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import type { RegisterFilter } from '../../persistence/register-filter.js';
import { ClusterStore } from '../../persistence/cluster.store.js';
import { Database } from '../../persistence/database.js';
import { InvestorStore } from '../../persistence/investor.store.js';
import { listInvestors } from '../../persistence/investor-list.reader.js';
import { listPeople } from '../../persistence/people.reader.js';
import { SecondaryInvestorStore } from '../../persistence/secondary-investor.store.js';
import { listUnits } from '../../persistence/unit-list.reader.js';
import { chooseProvince } from '../dossiers/choose-province.js';
import { ownCompaniesOf, provincesOf } from '../dossiers/visibility.js';
import { Answers, Refuses } from '../openapi/answers.js';
import { DEFAULT_LIMIT, PageParameters } from '../requests/page.request.js';
import { refuseUnrealDate } from '../requests/real-date.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type {
  investorList,
  investorView,
  personList,
  secondaryInvestorList,
  secondaryInvestorView,
  unitList,
} from '../views/register.view.js';
import { toRegisterProblem } from './register-problem.js';
import {
  InvestorBody,
  RegisterParameters,
  SecondaryInvestorBody,
  SecondaryInvestorParameters,
} from './register.request.js';

/** The registers of people and agencies, of the provinces in which the caller has a role today. */
@ApiTags('registers')
@Controller()
export class RegistersController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
    private readonly investors: RecordInvestor,
    private readonly recordSecondary: RecordSecondaryInvestor,
  ) {}

  @Get('investors')
  @Answers(200, 'InvestorList', 'Companies, by code; a company sees only itself.')
  @Refuses('malformed-cursor')
  async listInvestors(
    @Query() parameters: RegisterParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof investorList>> {
    const own = ownCompaniesOf(actor, this.today());
    if (own === null) return listInvestors(this.database.pool, this.toFilter(parameters, actor));
    const register = new InvestorStore(this.database.pool);
    const found = await Promise.all(own.map((code) => register.find(code)));
    return { items: found.filter((investor) => investor !== null), nextCursor: null };
  }

  @Post('investors')
  @HttpCode(200)
  @Answers(200, 'Investor', 'Entered, or set right; the old values stay in the history.')
  @Refuses('province-undetermined', 'register-not-permitted', 'register-refused')
  async recordInvestor(
    @Body() { document: { number, date, issuer }, taxCode, province, ...body }: InvestorBody,
    @CurrentActor() sender: Actor,
  ): Promise<Answer<typeof investorView>> {
    refuseUnrealDate('/asOf', body.asOf);
    refuseUnrealDate('/document/date', date);
    const recorded = await this.investors.execute({
      ...body,
      taxCode: taxCode ?? null,
      province: chooseProvince(sender, province ?? null, this.today()),
      document: { number, date, issuer },
      sender,
    });
    if (!recorded.ok) throw toRegisterProblem(recorded.rejection);
    return recorded.value;
  }

  @Get('secondary-investors')
  @Answers(
    200,
    'SecondaryInvestorList',
    'Enterprises that lease land in clusters, by code; whoever acts for companies alone sees those of their own clusters.',
  )
  @Refuses('malformed-cursor')
  async listSecondaryInvestors(
    @Query() { cluster, limit = DEFAULT_LIMIT, ...page }: SecondaryInvestorParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof secondaryInvestorList>> {
    const own = ownCompaniesOf(actor, this.today());
    if (own !== null) {
      const found = cluster === undefined ? null : await new ClusterStore(this.database.pool).find(cluster);
      if (!own.includes(found?.investor ?? '')) return { items: [], nextCursor: null };
    }
    const register = new SecondaryInvestorStore(this.database.pool);
    return register.list({ ...page, limit, provinces: this.provincesOf(actor) }, cluster);
  }

  @Post('secondary-investors')
  @HttpCode(200)
  @Answers(200, 'SecondaryInvestor', 'Entered, or set right; the old values stay in the history.')
  @Refuses('not-found', 'register-not-permitted', 'register-refused')
  async recordSecondaryInvestor(
    @Body() { document, taxCode, trade, landHectares, since, until, ...body }: SecondaryInvestorBody,
    @CurrentActor() sender: Actor,
  ): Promise<Answer<typeof secondaryInvestorView>> {
    refuseUnrealDate('/asOf', body.asOf);
    refuseUnrealDate('/document/date', document.date);
    if (since !== undefined) refuseUnrealDate('/since', since);
    if (until !== undefined) refuseUnrealDate('/until', until);
    const { number, date, issuer } = document;
    const recorded = await this.recordSecondary.execute({
      ...body,
      taxCode: taxCode ?? null,
      trade: trade ?? null,
      landHectares: landHectares ?? null,
      since: since ?? null,
      until: until ?? null,
      document: { number, date, issuer },
      sender,
    });
    if (!recorded.ok) throw toRegisterProblem(recorded.rejection);
    return recorded.value;
  }

  @Get('units')
  @Answers(200, 'UnitList', 'Agencies and their parts, with validity dates and successors, by code.')
  @Refuses('malformed-cursor')
  listUnits(
    @Query() parameters: RegisterParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof unitList>> {
    return listUnits(this.database.pool, this.toFilter(parameters, actor));
  }

  @Get('people')
  @Answers(
    200,
    'PersonList',
    'People who have or had a role there, by user name; a company sees only its own.',
  )
  @Refuses('malformed-cursor')
  listPeople(
    @Query() { limit = DEFAULT_LIMIT, ...page }: PageParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof personList>> {
    const parties = ownCompaniesOf(actor, this.today());
    return listPeople(this.database.pool, { ...page, limit, parties, provinces: this.provincesOf(actor) });
  }

  private toFilter(
    { limit = DEFAULT_LIMIT, ...parameters }: RegisterParameters,
    actor: Actor,
  ): RegisterFilter {
    return { ...parameters, limit, provinces: this.provincesOf(actor) };
  }

  private provincesOf(actor: Actor): readonly string[] {
    return provincesOf(actor, this.today());
  }

  private today(): string {
    return localDateOf(this.world.now());
  }
}
