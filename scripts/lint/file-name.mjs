// Architecture, "Conventions": kebab-case, and a suffix only where a framework gives the file a role.

const WORDS = '[a-z0-9]+(?:-[a-z0-9]+)*';
const ROLES = 'controller|module|request|view|guard|filter|processor|store|reader|gateway';
const TIERS = 'int\\.spec|e2e\\.spec|spec|config|d';
const ALLOWED = new RegExp(`^\\.?${WORDS}(?:\\.(?:${ROLES}))?(?:\\.(?:${TIERS}))?\\.(?:[cm]?[jt]s|tsx)$`);

/** Refuses a file name that is not kebab-case or that carries a suffix such as `.service` or `.util`. */
export const fileNameRule = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { name: "'{{name}}' is not kebab-case with one of the known suffixes (architecture.md)." },
  },
  create(context) {
    const name = context.filename.split(/[\\/]/).at(-1);
    return {
      Program(node) {
        if (!ALLOWED.test(name) || name.startsWith('index.')) {
          context.report({ node, messageId: 'name', data: { name } });
        }
      },
    };
  },
};
