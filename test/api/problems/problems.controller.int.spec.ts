import { PROBLEM_TYPES } from '../../../src/api/problems/problem-types.js';
import { ApiClient } from '../support/api-client.js';
import { startOfflineApi, type OfflineApi } from '../support/offline-api.js';

describe('the type of a problem', () => {
  let api: OfflineApi;
  beforeAll(async () => {
    api = await startOfflineApi();
  });
  afterAll(() => api.stop());

  test('leads to its explanation', async () => {
    const client = new ApiClient(api.url);
    for (const code of Object.keys(PROBLEM_TYPES)) {
      const { status, body } = await client.get(`/api/v1/problems/${code}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({ code, type: `/api/v1/problems/${code}` });
    }
    expect((await client.get('/api/v1/problems/toString')).status).toBe(404);
  });
});
