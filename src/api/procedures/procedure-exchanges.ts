import { exportProcedure, type ExchangeFormat } from '../../application/notation/export-procedure.js';
import type { CompiledProcedure } from '../../engine/procedure-registry.js';

/** A published version never changes, so each of its files is written once. */
export class ProcedureExchanges {
  private readonly known = new Map<string, Promise<string>>();

  of({ definition }: CompiledProcedure, format: ExchangeFormat): Promise<string> {
    const key = `${definition.code} ${definition.version} ${format}`;
    const written = this.known.get(key) ?? exportProcedure(definition, format);
    this.known.set(key, written);
    return written;
  }
}
