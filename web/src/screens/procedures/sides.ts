import type { Procedure } from '../../api/procedures.js';
import { formatDate } from '../../i18n/dates.js';
import type { Translate } from '../../i18n/translate.js';

/** One of the two that are compared. */
export interface ComparedSide {
  readonly version: number;
  /** Null for the whole version. */
  readonly regime: string | null;
}

interface Versions {
  /** The newest first. */
  readonly versions: readonly number[];
  readonly procedure: Pick<Procedure, 'version' | 'regimePeriods'>;
}

/** What can be compared: each version, and of the one that is shown each of its regimes, the oldest first. */
export function sidesOf({
  versions,
  procedure: { version, regimePeriods },
}: Versions): readonly ComparedSide[] {
  const regimes =
    regimePeriods.length < 2 ? [] : regimePeriods.map(({ code }) => ({ version, regime: code }));
  return [...regimes, ...versions.toReversed().map((each) => ({ version: each, regime: null }))];
}

/** What is compared until somebody chooses: the last two versions, else the first and the last regime. */
export function defaultSides({
  versions,
  procedure,
}: Versions): readonly [ComparedSide, ComparedSide] | null {
  const { version, regimePeriods } = procedure;
  const other = versions.find((each) => each < version) ?? versions.find((each) => each !== version);
  const whole = (each: number): ComparedSide => ({ version: each, regime: null });
  if (other !== undefined) return [whole(Math.min(other, version)), whole(Math.max(other, version))];
  const [first, last] = [regimePeriods[0], regimePeriods.at(-1)];
  return first === undefined || last === undefined || first === last
    ? null
    : [
        { version, regime: first.code },
        { version, regime: last.code },
      ];
}

/** As it stands in the address, e.g. `1.R3`. */
export function writeSide({ version, regime }: ComparedSide): string {
  return regime === null ? String(version) : `${String(version)}.${regime}`;
}

export function readSide(text: string): ComparedSide {
  const [version, regime = null] = text.split('.');
  return { version: Number(version), regime };
}

export function nameSide(
  { version, regime }: ComparedSide,
  { regimePeriods }: Pick<Procedure, 'regimePeriods'>,
  t: Translate,
): string {
  if (regime === null) return t('compare.version', { version });
  const {
    from = null,
    to = null,
    instruments = [],
  } = regimePeriods.find(({ code }) => code === regime) ?? {};
  const dates = { from: formatDate(from ?? ''), to: formatDate(to ?? '') };
  const period = t(from === null ? 'compare.to' : to === null ? 'compare.from' : 'compare.fromTo', dates);
  return t('compare.regime', { version, regime, period, instruments: instruments.join(', ') });
}
