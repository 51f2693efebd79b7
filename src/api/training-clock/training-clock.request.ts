import { Text } from '../requests/fields.js';

export class TrainingClockBody {
  @Text({
    max: 40,
    description: 'The moment to move to, with an offset; or a date, for its first moment.',
    example: '2026-12-01T08:00:00+07:00',
  })
  readonly to!: string;
}
