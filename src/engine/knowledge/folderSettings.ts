/** Options that say which folders a server may open. Source: manuals of file, Git, notes and editing servers; own list. */
export const FOLDER_OPTIONS =
  /^--?(?:allow(?:ed)?[-_]?(?:dir|path|folder|root)s?|allow(?:ed)?[-_]?director(?:y|ies)|roots?|(?:root|base|data|work(?:ing|space)?|project|repo(?:sitory)?|vault|notes?|docs|files?)[-_]?(?:root|dir|directory|folder)s?|workspace|repo(?:sitory)?|vault|dirs?|director(?:y|ies)|folders?)$/i;

/** The same as variables. What only ends in `_PATH` may be the path of an address. */
export const FOLDER_VARIABLES =
  /^(?:\w{1,40}_)?(?:(?:allowed|accessible|permitted)_?(?:dir|path|folder|root)s?|(?:allowed|accessible|permitted)_?director(?:y|ies)|(?:root|base|data|work(?:ing|space)?|project|repo(?:sitory)?|vault|notes|docs|files?|file_?system|fs|sandbox)_?(?:root|dir|directory|directories|folder)s?|(?:file_?system|fs|vault|notes|workspace|project|repo(?:sitory)?)_(?:path|base)s?|workspace|root_dir)$/i;

/** Names of variables whose path is what the server itself logs in with or keeps, not what it hands to the model. */
export const USES_A_CREDENTIAL =
  /key|cred|cert|ident|config|auth|token|ssh|aws|gcloud|google|azure|profile|kube|docker|secret|passw|netrc|gnupg|gpg|login|cookie|session|^path$|_db$|database|history|home$|args|options|command/i;
