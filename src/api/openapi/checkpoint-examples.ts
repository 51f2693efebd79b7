const HASH = '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328';
const CHECKPOINT = {
  number: 2,
  size: 128,
  root: HASH,
  note: 'ccn.example.gov.vn\n128\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n2026-11-22T02:00:00.000Z\n\n— ccn.example.gov.vn Zn3B+…\n',
  recordedAt: '2026-11-22T02:00:00.000Z',
  requestedBy: 'system',
};

export const CHECKPOINT_EXAMPLES = {
  Checkpoint: CHECKPOINT,
  CheckpointList: {
    items: [
      {
        ...CHECKPOINT,
        timeStamp: { stampedAt: '2026-11-22T02:00:04.000Z', authority: 'tsa.example.gov.vn' },
      },
    ],
    keys: [{ verifierKey: 'ccn.example.gov.vn+667dc1f9+AYqI…', firstNumber: 1, isIntroduced: true }],
  },
  InclusionProof: {
    checkpoint: CHECKPOINT,
    head: { dossier: '000.00.01.H26-260921-0001', sequence: 4, hash: HASH },
    index: 17,
    hashes: [HASH],
  },
  ConsistencyProof: {
    checkpoint: CHECKPOINT,
    earlier: { ...CHECKPOINT, number: 1, size: 96 },
    hashes: [HASH],
  },
};
