export const ACCESS_EXAMPLES = {
  AccessList: {
    items: [
      {
        id: '4711',
        user: 'department-handler',
        sequence: 12,
        at: '2026-11-22T02:00:00.000Z',
        kind: 'view' as const,
        path: '/api/v1/dossiers/000.00.01.H26-260921-0001',
        dossier: '000.00.01.H26-260921-0001',
        status: 200,
        address: '203.0.113.7',
        reason: null,
        hash: '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
      },
    ],
    nextCursor: null,
  },
  AccessVerification: {
    ...{ entries: 1250, people: 24, intact: true, faults: [] },
    ...{ checkpoints: 30, heads: 210, checkpointFaults: [] },
  },
};
