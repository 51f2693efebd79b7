import { exportAddress, type ListFilter } from '../../api/dossiers.js';
import { DownloadMenu } from '../../components/download-menu.js';
import { useLanguage, useText } from '../../i18n/language.js';

const FORMATS = ['csv', 'xlsx'] as const;

/** The list as a file: exactly what its filters show, whether it has been scrolled to or not. */
export function ExportMenu({ filter }: { readonly filter: ListFilter }) {
  const t = useText();
  const { language } = useLanguage();
  const files = FORMATS.map((format) => ({
    label: t(`export.${format}`),
    address: exportAddress(filter, format, language),
  }));
  return <DownloadMenu size="xs" label={t('export.open')} files={files} />;
}
