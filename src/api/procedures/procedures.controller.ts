import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

import { EXCHANGE_MEDIA_TYPES, exchangeFileName } from '../../application/notation/export-procedure.js';
import { ProcedureRegistry, type CompiledProcedure } from '../../engine/procedure-registry.js';
import { Answers, AnswersDiagram, AnswersExchange, Refuses } from '../openapi/answers.js';
import { notFound } from '../problems/problem.js';
import type { Answer } from '../views/building-blocks.js';
import type {
  procedureLayout,
  procedureList,
  procedureVersions,
  procedureView,
} from '../views/procedure.view.js';
import { describeProcedure, summariseProcedure } from './describe-procedure.js';
import { ProcedureExchanges } from './procedure-exchanges.js';
import { ProcedureLayouts } from './procedure-layouts.js';
import {
  DiagramParameters,
  ProcedureExportParameters,
  ProcedurePath,
  ProcedureVersionPath,
} from './procedure.request.js';

/** The catalogue of procedures: what can be done, by whom, by when, and by what law. */
@ApiTags('procedures')
@Controller('procedures')
export class ProceduresController {
  private readonly layouts = new ProcedureLayouts();
  private readonly exchanges = new ProcedureExchanges();

  constructor(private readonly registry: ProcedureRegistry) {}

  @Get()
  @Answers(200, 'ProcedureList', 'Every published version.')
  listProcedures(): Answer<typeof procedureList> {
    return { items: this.registry.all().map(summariseProcedure), nextCursor: null };
  }

  @Get(':code')
  @Answers(200, 'ProcedureVersions', 'The versions of a procedure, the newest first.')
  @Refuses('not-found')
  showProcedure(@Param() { code }: ProcedurePath): Answer<typeof procedureVersions> {
    const versions = this.registry
      .all()
      .filter(({ definition }) => definition.code === code)
      .sort((a, b) => b.definition.version - a.definition.version);
    const newest = versions[0];
    if (newest === undefined) throw notFound(`thủ tục “${code}”`);
    const { name, nameEn } = newest.definition;
    return { code, name, nameEn, versions: versions.map(summariseProcedure) };
  }

  @Get(':code/versions/:version')
  @Answers(200, 'Procedure', 'States, transitions, roles, clocks and legal basis.')
  @Refuses('not-found')
  showProcedureVersion(@Param() path: ProcedureVersionPath): Answer<typeof procedureView> {
    return describeProcedure(this.find(path));
  }

  @Get(':code/versions/:version/diagram')
  @AnswersDiagram()
  @Refuses('not-found')
  drawProcedure(
    @Param() path: ProcedureVersionPath,
    @Query() { format = 'json' }: DiagramParameters,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): unknown {
    const procedure = this.find(path);
    if (format === 'json') return procedure.definition.machine;
    void reply.type(EXCHANGE_MEDIA_TYPES[format]);
    return this.exchanges.of(procedure, format);
  }

  @Get(':code/versions/:version/export')
  @AnswersExchange()
  @Refuses('not-found')
  exportProcedure(
    @Param() path: ProcedureVersionPath,
    @Query() { format }: ProcedureExportParameters,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const procedure = this.find(path);
    const name = exchangeFileName(procedure.definition, format);
    void reply
      .type(EXCHANGE_MEDIA_TYPES[format])
      .header('content-disposition', `attachment; filename="${name}"`);
    return this.exchanges.of(procedure, format);
  }

  @Get(':code/versions/:version/layout')
  @Answers(200, 'ProcedureLayout', 'The diagram with its coordinates, for whoever draws it.')
  @Refuses('not-found')
  layOutProcedure(@Param() path: ProcedureVersionPath): Promise<Answer<typeof procedureLayout>> {
    return this.layouts.of(this.find(path));
  }

  private find({ code, version }: ProcedureVersionPath): CompiledProcedure {
    const procedure = this.registry.find(code, version);
    if (procedure === null) throw notFound(`phiên bản ${version} của thủ tục “${code}”`);
    return procedure;
  }
}
