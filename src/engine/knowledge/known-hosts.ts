/**
 * Hosts of servers that people use, one a line: `host|publisher`. Source: each publisher's documentation of its remote
 * server; compiled 2026-11-21.
 */
export const HOST_ROWS = `
api.githubcopilot.com|GitHub
mcp.linear.app|Linear
mcp.notion.com|Notion
mcp.atlassian.com|Atlassian
mcp.sentry.dev|Sentry
mcp.stripe.com|Stripe
mcp.paypal.com|PayPal
mcp.asana.com|Asana
mcp.context7.com|Upstash
mcp.deepwiki.com|Cognition
learn.microsoft.com|Microsoft
huggingface.co|Hugging Face
mcp.supabase.com|Supabase
mcp.vercel.com|Vercel
mcp.figma.com|Figma
mcp.exa.ai|Exa
mcp.semgrep.ai|Semgrep
docs.mcp.cloudflare.com|Cloudflare
bindings.mcp.cloudflare.com|Cloudflare
mcp.webflow.com|Webflow
mcp.wix.com|Wix
mcp.apify.com|Apify
mcp.monday.com|monday.com
app.hubspot.com|HubSpot
gitmcp.io|GitMCP
knowledge-mcp.global.api.aws|AWS
api.github.com|GitHub
mcp.square.com|Square
mcp.intercom.com|Intercom
mcp.canva.com|Canva
mcp.neon.tech|Neon
mcp.zapier.com|Zapier
mcp.tavily.com|Tavily
mcp.firecrawl.dev|Firecrawl
api.anthropic.com|Anthropic
api.openai.com|OpenAI
server.smithery.ai|Smithery
mcp.globalping.dev|Globalping
mcp.plaid.com|Plaid
`;

/** Names one letter away from a known one that are somebody else's honest name, without their last label. */
export const HONEST_NEIGHBOURS: ReadonlySet<string> = new Set(
  'motion nation lotion option potion stride strike stripo strive striped linear lineal sentra monda vessel smiths'.split(
    ' ',
  ),
);

/** Addresses at which clouds hand out their credentials. Source: AWS, GCP, Azure, Alibaba, Oracle, Tencent, DigitalOcean. */
export const METADATA_HOSTS: ReadonlySet<string> = new Set([
  '169.254.169.254',
  '169.254.170.2',
  '169.254.170.23',
  '169.254.0.23',
  '100.100.100.200',
  '192.0.0.192',
  'fd00:ec2::254',
  'fd00:ec2::23',
  'fd20:ce::254',
  'metadata',
  'metadata.google.internal',
  'metadata.goog',
  'instance-data',
  'instance-data.ec2.internal',
  'metadata.tencentyun.com',
  'metadata.azure.internal',
]);
