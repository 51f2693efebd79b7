import type { Capacity } from './role.js';

/**
 * What a transition asks of the world, as data. The engine carries out the clock effects itself;
 * the others become rows of the outbox.
 */
export type Effect =
  | { readonly type: 'startClock'; readonly params: { readonly clock: string } }
  | { readonly type: 'stopClock'; readonly params: { readonly clock: string } }
  | { readonly type: 'stopAllClocks' }
  | { readonly type: 'pauseClock'; readonly params: { readonly clock: string; readonly ground: PauseGround } }
  | {
      readonly type: 'resumeClock';
      readonly params: { readonly clock: string; readonly ground: PauseGround };
    }
  | { readonly type: 'pauseAllClocks'; readonly params: { readonly ground: PauseGround } }
  | { readonly type: 'resumeAllClocks'; readonly params: { readonly ground: PauseGround } }
  | { readonly type: 'breachClock' }
  | { readonly type: 'extendClock' }
  | { readonly type: 'replanClocks' }
  | {
      readonly type: 'notify';
      readonly params: { readonly to: readonly Capacity[]; readonly notice: string };
    }
  | { readonly type: 'issueDocument'; readonly params: { readonly document: string } }
  | { readonly type: 'openDossier'; readonly params: { readonly procedure: string } }
  | { readonly type: 'endOpened' }
  | { readonly type: 'signalDossier'; readonly params: { readonly event: string } }
  | { readonly type: 'tellOpener'; readonly params: { readonly event: string } }
  | { readonly type: 'enterRegister'; readonly params: { readonly register: 'cluster' } }
  | { readonly type: 'unsealSheets' };

export type PauseGround = 'supplement' | 'suspension' | 'dependency';

/** Clock effects that read the clock's name from `event.payload.clock`: `breachClock`, `extendClock`. */
export const EFFECT_TYPES: readonly Effect['type'][] = [
  'startClock',
  'stopClock',
  'stopAllClocks',
  'pauseClock',
  'resumeClock',
  'pauseAllClocks',
  'resumeAllClocks',
  'breachClock',
  'extendClock',
  'replanClocks',
  'notify',
  'issueDocument',
  'openDossier',
  'endOpened',
  'signalDossier',
  'tellOpener',
  'enterRegister',
  'unsealSheets',
];

export const startClock = (clock: string): Effect => ({ type: 'startClock', params: { clock } });
export const stopClock = (clock: string): Effect => ({ type: 'stopClock', params: { clock } });
export const stopAllClocks: Effect = { type: 'stopAllClocks' };
export const pauseClock = (clock: string, ground: PauseGround): Effect => ({
  type: 'pauseClock',
  params: { clock, ground },
});
export const resumeClock = (clock: string, ground: PauseGround): Effect => ({
  type: 'resumeClock',
  params: { clock, ground },
});
export const pauseAllClocks = (ground: PauseGround): Effect => ({
  type: 'pauseAllClocks',
  params: { ground },
});
export const resumeAllClocks = (ground: PauseGround): Effect => ({
  type: 'resumeAllClocks',
  params: { ground },
});
export const breachClock: Effect = { type: 'breachClock' };
export const extendClock: Effect = { type: 'extendClock' };
/** Counts every open clock again by the calendar in force. */
export const replanClocks: Effect = { type: 'replanClocks' };
export const notify = (notice: string, ...to: Capacity[]): Effect => ({
  type: 'notify',
  params: { to, notice },
});
export const issueDocument = (document: string): Effect => ({ type: 'issueDocument', params: { document } });
export const openDossier = (procedure: string): Effect => ({ type: 'openDossier', params: { procedure } });
/** Tells whatever this dossier opened, and that is still open, that nobody waits for it any more. */
export const endOpened: Effect = { type: 'endOpened' };
/** To whichever dossiers depend on this one. */
export const signalDossier = (event: string): Effect => ({ type: 'signalDossier', params: { event } });
/** To the one dossier that opened this one and waits for it. */
export const tellOpener = (event: string): Effect => ({ type: 'tellOpener', params: { event } });
export const enterRegister = (register: 'cluster'): Effect => ({
  type: 'enterRegister',
  params: { register },
});
/** The sheets of a council that closed its scoring enter the journal. */
export const unsealSheets: Effect = { type: 'unsealSheets' };
