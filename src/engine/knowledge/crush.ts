/** How Crush takes what both of its files say. Source: charmbracelet/crush, README.md, internal/config/{load,resolve}.go. */
export const CRUSH = {
  references: {
    expands: [/\$\{[A-Za-z_][A-Za-z0-9_]*(?::[-?][^{}]*)?\}/, /\$[A-Za-z_][A-Za-z0-9_]*/, /\$\([^()]*\)/],
    environment: (name: string) => `\${${name}}`,
  },
  startsUnasked: {
    value: true,
    evenUntrusted: true,
    when: 'with the session: its README calls the file trusted code',
    source: 'charmbracelet/crush@37f36e9, README.md',
  },
  precedence: {
    order: ['workspace', 'user', 'managed'],
    source: 'charmbracelet/crush@37f36e9, internal/config/load.go',
  },
} as const;
