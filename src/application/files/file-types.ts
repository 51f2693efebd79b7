export interface FileType {
  /** As a name may end; the first one is given to a name that ends otherwise. */
  readonly extensions: readonly [string, ...string[]];
  /** Whether a browser may show it in the page: it runs nothing of what is in it. */
  readonly isShown: boolean;
}

/** The types that a dossier takes in, by what their content says; the only list. */
export const FILE_TYPES: Readonly<Record<string, FileType>> = {
  'application/pdf': { extensions: ['pdf'], isShown: true },
  'image/jpeg': { extensions: ['jpg', 'jpeg'], isShown: true },
  'image/png': { extensions: ['png'], isShown: true },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    extensions: ['docx'],
    isShown: false,
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    extensions: ['xlsx'],
    isShown: false,
  },
  'application/vnd.oasis.opendocument.text': { extensions: ['odt'], isShown: false },
  'application/vnd.oasis.opendocument.spreadsheet': { extensions: ['ods'], isShown: false },
};

export const ALLOWED_EXTENSIONS: readonly string[] = Object.values(FILE_TYPES).flatMap(
  ({ extensions }) => extensions,
);

/** The name under which a file is handed out: it ends as its content is, so that no program is called by a wrong name. */
export function nameOf({ name, mediaType }: { readonly name: string; readonly mediaType: string }): string {
  const extensions = FILE_TYPES[mediaType]?.extensions ?? [];
  const isRight = extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`));
  return isRight ? name : `${name}.${extensions[0] ?? 'bin'}`;
}
