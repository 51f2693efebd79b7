/** A thing about the source that a reader must not overlook. */
export const flag = (code, sentence) => ({ code, sentence });

/** The flags of a row: those of its lodgement and of every event, in their order. */
export function flagsOf({ lodge, events }) {
  return [lodge, ...events].flatMap(({ payload }) => payload.flags ?? []);
}
