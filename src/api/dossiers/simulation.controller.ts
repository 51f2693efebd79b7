import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { describeSimulationRefusal } from '../../application/simulation/describe-simulation-refusal.js';
import { SimulateDossier, type SimulationRequest } from '../../application/simulation/simulate-dossier.js';
import type { Actor } from '../../engine/command.js';
import { Answers, Refuses } from '../openapi/answers.js';
import { malformedRequest, Problem } from '../problems/problem.js';
import { refuseUnrealDate } from '../requests/real-date.js';
import { CurrentActor } from '../session/caller.js';
import { ForAuditorsToo } from '../session/session.guard.js';
import type { Answer } from '../views/building-blocks.js';
import type { simulationView } from '../views/simulation.view.js';
import { DossierPath } from './dossier.request.js';
import { ReadDossier, type SeenDossier } from './read-dossier.js';
import { SimulationBody, SimulationParameters } from './simulation.request.js';

/** Ten years; no step of any procedure takes as long. */
const MOST_DAYS = 3650;

/** When a dossier may be expected to end, by the law and by what others took. */
@ApiTags('dossiers')
@Controller('dossiers/:code/simulation')
export class SimulationController {
  constructor(
    private readonly simulateDossier: SimulateDossier,
    private readonly readDossier: ReadDossier,
  ) {}

  @Get()
  @Answers(200, 'Simulation', 'The latest lawful end, the expected end, and the ways that lead there.')
  @Refuses('not-visible', 'simulation-refused')
  showSimulation(
    @Param() { code }: DossierPath,
    @Query() { ...asked }: SimulationParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof simulationView>> {
    return this.simulate(code, asked, actor);
  }

  @Post()
  @ForAuditorsToo()
  @HttpCode(200)
  @Answers(200, 'Simulation', 'The same, with the days of some steps given; nothing is written.')
  @Refuses('not-visible', 'simulation-refused')
  simulateWith(
    @Param() { code }: DossierPath,
    @Body() { durations = {}, ...asked }: SimulationBody,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof simulationView>> {
    return this.simulate(code, { ...asked, durations: readDurations(durations) }, actor);
  }

  private async simulate(code: string, asked: Omit<SimulationRequest, keyof SeenDossier>, actor: Actor) {
    if (asked.supplementOn !== undefined) refuseUnrealDate('supplementOn', asked.supplementOn);
    const seen = await this.readDossier.get(code, actor);
    const simulated = await this.simulateDossier.execute({ ...seen, ...asked });
    if (simulated.ok) return simulated.value;
    throw new Problem('simulation-refused', describeSimulationRefusal(simulated.rejection));
  }
}

function readDurations(given: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> {
  const isDays = (days: unknown): days is number =>
    Number.isInteger(days) && (days as number) >= 0 && (days as number) <= MOST_DAYS;
  return Object.fromEntries(
    Object.entries(given).map(([step, days]) => {
      if (isDays(days)) return [step, days];
      const sentence = `phải là số ngày nguyên từ 0 đến ${MOST_DAYS}`;
      throw malformedRequest([{ path: `/durations/${step}`, sentence }]);
    }),
  );
}
