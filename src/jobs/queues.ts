/** What a job is, beside its code: in which queue it stands, and how often it comes by itself. */
export interface JobDescription {
  readonly queue: string;
  /** At every how many heartbeats the job comes; null when it only comes when it is asked for. */
  readonly everyBeats: number | null;
}

/** Every job there is; the only list. A new one is a row here, and what carries it out in `src/wiring/run-jobs.ts`. */
export const JOBS = {
  'ring-alarm': { queue: 'clock-alarms', everyBeats: null },
  beat: { queue: 'heartbeat', everyBeats: 1 },
  replan: { queue: 'replanning', everyBeats: 1 },
  'follow-successions': { queue: 'successions', everyBeats: 12 },
  escalate: { queue: 'escalation', everyBeats: 6 },
  'relay-outbox': { queue: 'outbox', everyBeats: 1 },
  'deliver-notices': { queue: 'notices', everyBeats: 1 },
  'deliver-webhooks': { queue: 'webhooks', everyBeats: 1 },
  'sweep-uploads': { queue: 'uploads', everyBeats: 60 },
  'write-packs': { queue: 'packs', everyBeats: 1 },
  'make-checkpoint': { queue: 'checkpoints', everyBeats: 60 },
  'stamp-checkpoints': { queue: 'checkpoints', everyBeats: 12 },
} as const satisfies Readonly<Record<string, JobDescription>>;

export type JobName = keyof typeof JOBS;
export type QueueName = (typeof JOBS)[JobName]['queue'];

export const JOB_NAMES = Object.keys(JOBS) as readonly JobName[];
export const QUEUE_NAMES: readonly QueueName[] = [...new Set(JOB_NAMES.map((job) => JOBS[job].queue))];

export function isQueueName(text: string): text is QueueName {
  return QUEUE_NAMES.some((name) => name === text);
}
