const PACK = {
  id: '12',
  label: 'Thanh tra quý III',
  state: 'ready' as const,
  dossiers: 24,
  written: 23,
  withheld: 1,
  failed: 0,
  size: 48_112_904,
  sha256: '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  orderedAt: '2026-11-22T02:00:00.000Z',
  finishedAt: '2026-11-22T02:00:41.000Z',
  expiresAt: '2026-11-29T02:00:41.000Z',
};

export const EVIDENCE_PACK_EXAMPLES = {
  EvidencePack: PACK,
  EvidencePackList: { items: [PACK], nextCursor: null },
};
