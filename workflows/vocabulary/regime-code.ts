/** A calendar date in Việt Nam, `YYYY-MM-DD`; such texts compare as dates do. */
export type LocalDate = string;

/** A moment, ISO 8601 in UTC with milliseconds, e.g. `2026-09-21T02:00:00.000Z`. */
export type Instant = string;

/** See `regime.ts` for what each of them is. */
export type RegimeCode = 'R0' | 'R1' | 'R2' | 'R3';
