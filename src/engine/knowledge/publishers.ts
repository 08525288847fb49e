/** Who publishes servers, under which scopes of npm, and the words that everybody reads as their name. */
export interface Publisher {
  readonly name: string;
  /** Scopes that are theirs, without `@`. */
  readonly scopes: readonly string[];
  /** Names of theirs that are no scope of theirs; `-` does not count. */
  readonly brands: readonly string[];
}

/**
 * Source: each publisher's documentation, and the packages that npm lists under each scope; compiled 2026-11-21.
 * A brand stands here only where no package in use was published under a scope of that name.
 */
export const PUBLISHERS: readonly Publisher[] = [
  {
    name: 'Anthropic',
    scopes: ['anthropic-ai'],
    brands: ['anthropic', 'claude', 'claudeai', 'claudecode', 'anthropics'],
  },
  {
    name: 'the MCP steering group',
    scopes: ['modelcontextprotocol'],
    brands: ['modelcontext', 'mcpofficial', 'officialmcp', 'sequentialthinking'],
  },
  { name: 'Upstash', scopes: ['upstash'], brands: ['context7'] },
  { name: 'Notion', scopes: ['notionhq'], brands: ['notion', 'makenotion'] },
  { name: 'Firecrawl', scopes: ['mendable'], brands: ['firecrawl'] },
  { name: 'Exa', scopes: ['exalabs'], brands: ['exa', 'exaai'] },
  { name: 'Tavily', scopes: ['tavily'], brands: ['tavilyai'] },
  { name: 'MongoDB', scopes: ['mongodb-js'], brands: ['mongodb'] },
  { name: 'Neon', scopes: ['neondatabase'], brands: ['neon', 'neontech'] },
  { name: 'Pinecone', scopes: ['pinecone-database'], brands: ['pinecone', 'pineconeio'] },
  { name: 'Perplexity', scopes: ['perplexity-ai'], brands: ['perplexity'] },
  { name: 'monday.com', scopes: ['mondaydotcomorg', 'mondaycom'], brands: ['monday'] },
  { name: 'Browserbase', scopes: ['browserbasehq'], brands: ['browserbase'] },
  { name: 'Google', scopes: ['google', 'google-cloud', 'googleapis'], brands: ['chromedevtools', 'googlecloud'] },
  { name: 'AWS', scopes: ['aws', 'aws-sdk'], brands: ['awslabs', 'amazon'] },
  { name: 'Lark', scopes: ['larksuiteoapi', 'larksuite'], brands: ['lark', 'feishu'] },
  { name: '21st.dev', scopes: ['21st-dev'], brands: ['21st'] },
  { name: 'Bright Data', scopes: ['brightdata'], brands: ['brightdatacom'] },
  { name: 'Postmark', scopes: ['activecampaign'], brands: ['postmark', 'postmarkapp'] },
  { name: 'Desktop Commander', scopes: ['wonderwhy-er'], brands: ['desktopcommander'] },
  { name: 'AgentDesk', scopes: ['agentdeskai'], brands: ['agentdesk', 'browsertools'] },
  { name: 'GitHub', scopes: ['github'], brands: ['githubmcp', 'githubcopilot'] },
  { name: 'Microsoft', scopes: ['microsoft', 'playwright', 'azure', 'azure-devops'], brands: ['playwrightmcp'] },
  { name: 'Cloudflare', scopes: ['cloudflare'], brands: ['cloudflaremcp'] },
  { name: 'Supabase', scopes: ['supabase', 'supabase-community'], brands: ['supabasemcp'] },
  { name: 'Storyblok', scopes: ['storyblok'], brands: [] },
  { name: 'Mobile Next', scopes: ['mobilenext', 'mobile-next'], brands: [] },
];

/**
 * Packages in use whose name is one letter from a known server's, and that are no imitation: by `ecosystem:name`.
 * Source: the packages that npm and PyPI list, compared with every known server, 2026-11-21.
 */
export const REAL_NEIGHBOURS: ReadonlySet<string> = new Set([
  'npm:mssql-mcp-server',
  'pypi:mssql-mcp-server',
  'pypi:chrome-mcp',
  'pypi:lineai-mcp-server',
  'pypi:mcp-clickhousex',
  'pypi:mcp-server-xfetch',
  'pypi:selena-agent',
  'pypi:gworkspace-mcp',
  'pypi:workspace-map',
  'pypi:bcporter',
  'pypi:cporter',
]);

/**
 * Names that are a known server in one ecosystem and another project in use in the other. Source: as above.
 */
export const REAL_NAMESAKES: ReadonlySet<string> = new Set([
  'npm:duckduckgo-mcp-server',
  'npm:mcp-server-sqlite',
  'npm:mysql-mcp-server',
  'pypi:appium-mcp',
  'pypi:ios-simulator-mcp',
  'pypi:kubernetes-mcp-server',
  'pypi:linear-mcp',
  'pypi:mcp-mermaid',
  'pypi:mcp-obsidian',
  'pypi:mcp-remote',
  'pypi:mcp-searxng',
  'pypi:mcp-server-kubernetes',
  'pypi:mongodb-mcp-server',
  'pypi:playwright-mcp',
  'pypi:repomix',
  'pypi:slack-mcp-server',
  'pypi:tavily-mcp',
]);
