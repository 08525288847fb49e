/**
 * Hosts of servers that people use, one a line: `host|publisher|path of streamable HTTP, where its publisher names one|
 * capabilities, where judged`. Source: each publisher's documentation of its remote server, and Anthropic's list of
 * remote servers; 2026-11-21.
 */
export const HOST_ROWS = `
api.githubcopilot.com|GitHub|/mcp/|untrusted-content private-data network-out repo-write
mcp.linear.app|Linear|/mcp|private-data untrusted-content network-out
mcp.notion.com|Notion|/mcp|private-data untrusted-content network-out documents
mcp.atlassian.com|Atlassian|/v1/mcp|private-data untrusted-content network-out documents
mcp.sentry.dev|Sentry|/mcp|private-data untrusted-content
mcp.stripe.com|Stripe|/|payments private-data
mcp.paypal.com|PayPal|/mcp|payments private-data
mcp.asana.com|Asana||private-data untrusted-content network-out
mcp.context7.com|Upstash|/mcp|untrusted-content
mcp.deepwiki.com|Cognition|/mcp|untrusted-content
learn.microsoft.com|Microsoft|/api/mcp|untrusted-content
huggingface.co|Hugging Face|/mcp|untrusted-content
mcp.supabase.com|Supabase|/mcp|db private-data cloud-admin
mcp.vercel.com|Vercel|/|cloud-admin
mcp.figma.com|Figma|/mcp|private-data untrusted-content
mcp.exa.ai|Exa|/mcp|untrusted-content web
mcp.semgrep.ai|Semgrep|/mcp|private-data
docs.mcp.cloudflare.com|Cloudflare||untrusted-content
bindings.mcp.cloudflare.com|Cloudflare||cloud-admin
mcp.webflow.com|Webflow||private-data network-out
mcp.wix.com|Wix||private-data network-out
mcp.apify.com|Apify|/|untrusted-content network-out code-exec any-address
mcp.monday.com|monday.com||private-data network-out
app.hubspot.com|HubSpot||private-data network-out
gitmcp.io|GitMCP||untrusted-content
knowledge-mcp.global.api.aws|AWS||untrusted-content
mcp.squareup.com|Square
mcp.intercom.com|Intercom|/mcp|private-data untrusted-content messaging
mcp.canva.com|Canva|/mcp
mcp.neon.tech|Neon|/mcp|db private-data cloud-admin
mcp.zapier.com|Zapier
mcp.tavily.com|Tavily|/mcp|untrusted-content network-out web
mcp.firecrawl.dev|Firecrawl||untrusted-content network-out any-address
mcp.globalping.dev|Globalping|/mcp
api.dashboard.plaid.com|Plaid
mcp.slack.com|Slack
mcp.box.com|Box
mcp.airtable.com|Airtable
mcp.miro.com|Miro
mcp.jam.dev|Jam
mcp.clickup.com|ClickUp
mcp.posthog.com|PostHog
mcp.render.com|Render
mcp.klaviyo.com|Klaviyo
ai.todoist.net|Doist
api.fireflies.ai|Fireflies
mcp.cloudinary.com|Cloudinary
api.github.com|GitHub
api.anthropic.com|Anthropic
api.openai.com|OpenAI
server.smithery.ai|Smithery
`;

/** Hosts at which anybody can have a server. */
export const SHARED_HOSTS: ReadonlySet<string> = new Set(['server.smithery.ai', 'gitmcp.io']);

/** Names one letter away from a known one that are somebody else's honest name, without their last label. */
export const HONEST_NEIGHBOURS: ReadonlySet<string> = new Set(
  'sender gender tender vender lender reader motion nation lotion option potion stride strike stripo strive striped linear lineal sentra monda vessel smiths'.split(
    ' ',
  ),
);

/**
 * Addresses at which clouds hand out their credentials. Source: AWS, GCP, Azure, Alibaba, Oracle, Tencent,
 * DigitalOcean.
 */
export const METADATA_HOSTS: ReadonlySet<string> = new Set([
  '169.254.169.254',
  '169.254.170.2',
  '169.254.170.23',
  '169.254.0.23',
  '100.100.100.200',
  '192.0.0.192',
  '168.63.129.16',
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
