import type { DossierFile } from '../../api/files.js';

interface VersionedFile {
  readonly newest: DossierFile;
  /** The youngest first. */
  readonly earlier: readonly DossierFile[];
}

/** Files with their versions, each file where its first version came. */
export function withVersions(files: readonly DossierFile[]): readonly VersionedFile[] {
  const versioned = new Map<string, VersionedFile>();
  for (const file of files) {
    const before = versioned.get(file.firstId);
    const earlier = before === undefined ? [] : [before.newest, ...before.earlier];
    versioned.set(file.firstId, { newest: file, earlier });
  }
  return [...versioned.values()];
}
