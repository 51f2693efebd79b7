import { Text } from '../requests/fields.js';

export class CredentialsBody {
  @Text({ max: 100, description: 'The name of the account.', example: 'department-handler' })
  readonly username!: string;

  @Text({ max: 200, description: 'Its password.', example: 'ccn-demo-2026' })
  readonly password!: string;
}
