import { Text } from '../requests/fields.js';

export class FailedJobPath {
  @Text({ max: 40, pattern: /^[a-z-]+$/, description: 'The name of a queue.', example: 'clock-alarms' })
  readonly queue!: string;

  @Text({ max: 200, description: 'The id of a failed job.', example: 'alarm-2026-09-28T17.00.00.000Z' })
  readonly id!: string;
}

export class EffectPath {
  @Text({ max: 18, pattern: /^[1-9]\d*$/, description: 'The id of a failing effect.', example: '1042' })
  readonly id!: string;
}
