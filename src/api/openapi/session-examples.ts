import type { Answer } from '../views/building-blocks.js';
import type { COMPONENTS } from './components.js';

/** Who is logged in, and who may be tried. */
export const SESSION_EXAMPLES: {
  readonly [C in 'Session' | 'DemoAccounts']: Answer<(typeof COMPONENTS)[C]>;
} = {
  Session: {
    user: { username: 'department-handler', displayName: 'Chuyên viên Sở Công Thương' },
    roles: ['handler'],
    units: [
      {
        code: 'hn.so-cong-thuong',
        name: 'Sở Công Thương Hà Nội',
        role: 'handler',
        province: 'hn',
        from: '2020-01-01',
        to: null,
        valid: true,
        onBehalfOf: null,
      },
    ],
    csrfToken: 'p6l2gqTq6oJcVbqkUo3m8b4r1z9H0c7yJm5e2sX3wKE',
    expiresAt: '2026-11-22T10:00:00.000Z',
  },
  DemoAccounts: {
    password: 'ccn-demo-2026',
    items: [
      {
        username: 'department-handler',
        displayName: 'Chuyên viên Sở Công Thương',
        role: 'handler',
        unit: 'Sở Công Thương Hà Nội',
        explanation: 'Thẩm định hồ sơ, theo dõi đầu tư hạ tầng.',
      },
    ],
    nextCursor: null,
  },
};
