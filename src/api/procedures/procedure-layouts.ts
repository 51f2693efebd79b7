import type { CompiledProcedure } from '../../engine/procedure-registry.js';
import type { Answer } from '../views/building-blocks.js';
import type { procedureLayout } from '../views/procedure.view.js';
import { layOutProcedure } from './lay-out-procedure.js';

/** A published version never changes, so each is laid out once. */
export class ProcedureLayouts {
  private readonly known = new Map<CompiledProcedure, Promise<Answer<typeof procedureLayout>>>();

  of(procedure: CompiledProcedure): Promise<Answer<typeof procedureLayout>> {
    const layout = this.known.get(procedure) ?? layOutProcedure(procedure.definition);
    this.known.set(procedure, layout);
    return layout;
  }
}
