import { OneOf, Text, TextList } from '../requests/fields.js';
import { PageParameters } from '../requests/page.request.js';

const ID = /^\d{1,18}$/;

export class WebhookPath {
  @Text({ max: 18, pattern: ID, description: "An endpoint's id.", example: '3' })
  readonly id!: string;
}

export class WebhookDeliveryPath extends WebhookPath {
  @Text({ max: 18, pattern: ID, description: "A delivery's id.", example: '41' })
  readonly delivery!: string;
}

export class WebhookBody {
  @Text({
    max: 2000,
    description: 'Where transitions are posted to, over HTTPS.',
    example: 'https://lien-thong.example.gov.vn/ccn',
  })
  readonly url!: string;

  @TextList({
    max: 100,
    most: 50,
    description: 'The codes of the procedures to hear of; all when left out.',
    example: ['cluster-establishment'],
    optional: true,
  })
  readonly procedures?: readonly string[];

  @Text({
    max: 100,
    description: 'The province whose dossiers it hears of; only for administrators of more than one.',
    example: 'hn',
    optional: true,
  })
  readonly province?: string;
}

export class WebhookDeliveryParameters extends PageParameters {
  @OneOf(['pending', 'sent', 'dead'], {
    description: 'Only those that stand so.',
    example: 'dead',
    optional: true,
  })
  readonly status?: 'pending' | 'sent' | 'dead';
}
