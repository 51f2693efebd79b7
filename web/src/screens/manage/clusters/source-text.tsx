import type { ClusterDetail } from '../../../api/cluster.js';
import { PATHS } from '../../../app/paths.js';
import { AnchorLink } from '../../../components/anchor-link.js';
import { useText } from '../../../i18n/language.js';

type Told = Pick<ClusterDetail['sources'][number], 'dossier' | 'source' | 'reason'>;

/** Where a value of a register comes from: a dossier, a document with the reason for a correction, or the first source. */
export function SourceText({ told: { dossier, source, reason } }: { readonly told: Told }) {
  const t = useText();
  if (dossier !== null) {
    return (
      <AnchorLink to={PATHS.dossier} params={{ code: dossier }}>
        {dossier}
      </AnchorLink>
    );
  }
  if (isDocument(source)) {
    const paper = t('cluster.document', { number: source.number, issuer: source.issuer });
    return <>{reason === null ? paper : `${paper}: ${reason}`}</>;
  }
  return <>{t('cluster.firstSource')}</>;
}

function isDocument(source: unknown): source is { readonly number: string; readonly issuer: string } {
  return typeof source === 'object' && source !== null && 'number' in source && 'issuer' in source;
}
