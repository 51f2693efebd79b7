/**
 * Every address that the application handles. The build hands them to the server, which answers them,
 * and no others, with the application's page.
 */
export const PATHS = {
  home: '/',
  login: '/login',
  work: '/work',
  dossiers: '/dossiers',
  dossier: '/dossiers/$code',
  replay: '/dossiers/$code/replay',
  audit: '/audit',
  procedures: '/procedures',
  procedure: '/procedures/$code',
  councils: '/councils',
  council: '/councils/$code',
  councilSheet: '/councils/$code/sheet',
  councilMinutes: '/councils/$code/minutes',
  notices: '/notices',
  receive: '/receive',
  receiveProcedure: '/receive/$procedure',
  manage: '/manage',
  deadlines: '/manage/deadlines',
  schedule: '/manage/schedule',
  calendar: '/manage/calendar',
  substitution: '/manage/substitution',
  clusters: '/manage/clusters',
  operations: '/manage/operations',
} as const;
