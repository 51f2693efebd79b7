import { EXCHANGE_FORMATS, procedureFileAddress, type Procedure } from '../../api/procedures.js';
import { DownloadMenu } from '../../components/download-menu.js';
import { useText } from '../../i18n/language.js';

/** The definition as a file, for programs that draw or run processes. */
export default function ProcedureFiles({ procedure }: { readonly procedure: Procedure }) {
  const t = useText();
  const files = EXCHANGE_FORMATS.map((format) => ({
    label: t(`procedure.file.${format}`),
    address: procedureFileAddress(procedure, format),
  }));
  return <DownloadMenu className="no-print" label={t('procedure.files')} files={files} />;
}
