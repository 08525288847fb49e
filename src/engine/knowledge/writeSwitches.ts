/**
 * Names of options and variables that let a server change things, in lower case with `-` between words.
 * Source: manuals of the MySQL, Supabase, MongoDB, Kubernetes, Grafana, Jira, AWS and Azure servers; 2026-11-21.
 */
export const TURNS_WRITING_ON =
  /^(?:(?:[a-z0-9-]{1,40}-)?(?:allow|enable|permit)-(?:all-)?(?:writes?|write-(?:access|operations?|tools?|mode)|ddl|dml|insert|update|delete|drop|alter|mutations?|modifications?|destructive|destructive-(?:operations?|tools?)|(?:insert|update|delete|ddl|write)-operations?)|(?:[a-z0-9-]{1,40}-)?(?:writes?-enabled|write-mode|write-access|read-write|readwrite|writable|writeable))$/;

/** Names that hold a server to reading, where they are switched off. */
export const HOLDS_TO_READING =
  /^(?:[a-z0-9-]{1,40}-)?(?:read-?only(?:-mode|-access)?|disable-(?:writes?|write-tools|destructive)|non-destructive)$/;

/** Variables and options that say as whom, or with which rights, a server works. */
export const NAMES_RIGHTS =
  /^(?:(?:[a-z0-9-]{1,40}-)?(?:profile|role|role-arn|role-name|assume-role|kube-?context|context|service-account|access-level|permissions?))$/;

/** Names that people give to rights over everything. Words in between are other people's names. */
export const GREAT_RIGHTS =
  /(?:^|[-_.:/@\s])(?:admin|admins|administrator|administratoraccess|adminaccess|root|superuser|super-?admin|sysadmin|cluster-admin|owner|poweruser|poweruseraccess|full-?access|god|sudo|accountadmin|org-?admin|break-?glass)(?:$|[-_.:/@\s])/i;

/**
 * Servers that can be held to reading, one a line: `registry|name|switch|what an image runs unless words follow it`.
 * Source: each server's README and Dockerfile; 2026-11-21.
 */
export const READING_ROWS = `
npm|@supabase/mcp-server-supabase|--read-only
npm|mongodb-mcp-server|--readOnly
npm|kubernetes-mcp-server|--read-only
pypi|kubernetes-mcp-server|--read-only
npm|@azure/mcp|--read-only
pypi|mcp-atlassian|--read-only
pypi|postgres-mcp|--access-mode=restricted
image|crystaldba/postgres-mcp|--access-mode=restricted
image|ghcr.io/github/github-mcp-server|--read-only|stdio
`;

/** What in the words or variables of such a server shows that somebody chose already. */
export const READING_CHOSEN = /read[-_]?only|access[-_]mode|disable[-_]destructive/i;
