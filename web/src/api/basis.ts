import type { Basis } from './problem.js';

/** Procedures state one basis for every regime, or one each. */
export function basisUnder(stated: unknown, regime: string): Basis {
  if (typeof stated !== 'object' || stated === null) return null;
  if ('instrument' in stated || 'internal' in stated) return stated as Basis;
  return (stated as Readonly<Record<string, Basis>>)[regime] ?? null;
}
