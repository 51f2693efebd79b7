import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

import { drawMermaid } from '../../engine/diagram/mermaid.js';
import { ProcedureRegistry, type CompiledProcedure } from '../../engine/procedure-registry.js';
import { Answers, AnswersDiagram, Refuses } from '../openapi/answers.js';
import { notFound } from '../problems/problem.js';
import type { Answer } from '../views/building-blocks.js';
import type {
  procedureLayout,
  procedureList,
  procedureVersions,
  procedureView,
} from '../views/procedure.view.js';
import { describeProcedure, summariseProcedure } from './describe-procedure.js';
import { ProcedureLayouts } from './procedure-layouts.js';
import { DiagramParameters, ProcedurePath, ProcedureVersionPath } from './procedure.request.js';

/** The catalogue of procedures: what can be done, by whom, by when, and by what law. */
@ApiTags('procedures')
@Controller('procedures')
export class ProceduresController {
  private readonly layouts = new ProcedureLayouts();

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
    const { definition } = this.find(path);
    if (format === 'json') return definition.machine;
    void reply.type('text/vnd.mermaid; charset=utf-8');
    return drawMermaid(definition);
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
