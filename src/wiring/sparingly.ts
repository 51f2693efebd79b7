const PAUSE_MS = 60_000;

/** Tells of an error once a minute at most: a queue that is down fails at every attempt to reach it. */
export function sparingly(tell: (error: Error) => void): (error: Error) => void {
  let toldAt = -Infinity;
  return (error) => {
    const now = performance.now();
    if (now - toldAt < PAUSE_MS) return;
    toldAt = now;
    tell(error);
  };
}
