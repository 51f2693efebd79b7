import { Text } from '../requests/fields.js';

export class SavedViewPath {
  @Text({ max: 19, pattern: /^\d{1,18}$/, description: 'The number of a saved view.', example: '17' })
  readonly id!: string;
}

export class SavedViewBody {
  @Text({ max: 60, pattern: /\S/, description: 'What the view is called.', example: 'Quá hạn của xã' })
  readonly name!: string;

  @Text({
    max: 2000,
    // A list of this very site, so that nobody leads their colleagues elsewhere.
    pattern: /^\/(?:work|dossiers)(?:\?[!-~]*)?$/,
    description: 'Path and search of a list.',
    example: '/dossiers?clock=overdue',
  })
  readonly address!: string;

  @Text({
    max: 100,
    description: "One of the caller's units, to share it with; the caller's alone when left out.",
    example: 'hn.so-cong-thuong',
    optional: true,
  })
  readonly unit?: string;
}
