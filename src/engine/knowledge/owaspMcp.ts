/** The risks of the OWASP MCP Top 10, beta of 2025. Source: https://owasp.org/www-project-mcp-top-10/ */
export const OWASP_MCP = {
  MCP01: 'Token mismanagement and secret exposure',
  MCP02: 'Privilege escalation via scope creep',
  MCP03: 'Tool poisoning',
  MCP04: 'Supply chain attacks and dependency tampering',
  MCP05: 'Command injection and execution',
  MCP06: 'Intent flow subversion',
  MCP07: 'Insufficient authentication and authorization',
  MCP08: 'Lack of audit and telemetry',
  MCP09: 'Shadow MCP servers',
  MCP10: 'Context injection and over-sharing',
} as const;

/** A risk of that list. */
export type OwaspMcp = keyof typeof OWASP_MCP;
