import { Text } from '../requests/fields.js';
import { PageParameters } from '../requests/page.request.js';

export class ScheduleParameters extends PageParameters {
  @Text({ max: 100, description: 'A party, in any capacity.', example: 'hn.so-cong-thuong', optional: true })
  readonly unit?: string;

  @Text({ max: 100, description: "A cluster's code.", example: 'hn.ccn-vi-du', optional: true })
  readonly cluster?: string;
}
