/**
 * Hosts of servers that people use, one a line: `host|publisher|path of streamable HTTP, where its publisher names one`.
 * Source: each publisher's documentation of its remote server, and Anthropic's list of remote servers; 2026-11-21.
 */
export const HOST_ROWS = `
api.githubcopilot.com|GitHub|/mcp/
mcp.linear.app|Linear|/mcp
mcp.notion.com|Notion|/mcp
mcp.atlassian.com|Atlassian|/v1/mcp
mcp.sentry.dev|Sentry|/mcp
mcp.stripe.com|Stripe|/
mcp.paypal.com|PayPal|/mcp
mcp.asana.com|Asana
mcp.context7.com|Upstash|/mcp
mcp.deepwiki.com|Cognition|/mcp
learn.microsoft.com|Microsoft|/api/mcp
huggingface.co|Hugging Face|/mcp
mcp.supabase.com|Supabase|/mcp
mcp.vercel.com|Vercel|/
mcp.figma.com|Figma|/mcp
mcp.exa.ai|Exa|/mcp
mcp.semgrep.ai|Semgrep|/mcp
docs.mcp.cloudflare.com|Cloudflare
bindings.mcp.cloudflare.com|Cloudflare
mcp.webflow.com|Webflow
mcp.wix.com|Wix
mcp.apify.com|Apify|/
mcp.monday.com|monday.com
app.hubspot.com|HubSpot
gitmcp.io|GitMCP
knowledge-mcp.global.api.aws|AWS
mcp.squareup.com|Square
mcp.intercom.com|Intercom|/mcp
mcp.canva.com|Canva|/mcp
mcp.neon.tech|Neon|/mcp
mcp.zapier.com|Zapier
mcp.tavily.com|Tavily|/mcp
mcp.firecrawl.dev|Firecrawl
mcp.globalping.dev|Globalping|/mcp
api.dashboard.plaid.com|Plaid
api.github.com|GitHub
api.anthropic.com|Anthropic
api.openai.com|OpenAI
server.smithery.ai|Smithery
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
