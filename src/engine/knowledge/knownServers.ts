/** What a server can do, as its documentation and tool list say. */
export type Capability =
  | 'fs-read'
  | 'fs-write'
  | 'shell'
  | 'code-exec'
  | 'network-out'
  | 'untrusted-content'
  | 'private-data'
  | 'db'
  | 'browser'
  | 'secrets'
  | 'messaging'
  | 'repo-write'
  | 'cloud-admin'
  | 'payments'
  | 'iot'
  /** Mail, notes and documents of a person or a company. */
  | 'documents'
  /** Reads whatever the open web says. */
  | 'web'
  /** Calls any address it is told to. */
  | 'any-address';

/** A server that people use and that was looked at. Being here is no verdict about it. */
export interface KnownServer {
  readonly ecosystem: 'npm' | 'pypi' | 'image';
  /** Names of PyPI in their normal form: lower case, one `-` between words. */
  readonly name: string;
  readonly publisher: string;
  readonly capabilities: readonly Capability[];
  /** Its code, where confirmed, without scheme. */
  readonly source?: string;
  /** Every argument that is no option is a path it opens up. */
  readonly takesPaths?: true;
}

/**
 * Known servers, one a line: `registry|name|publisher|capabilities|owner/repository at GitHub|paths, if it takes any`.
 * Lines and not objects, as every bundle carries them. Source: each package's own README, tool list and registry page,
 * judged by hand for Cordon; compiled 2026-11-21.
 */
export const SERVER_ROWS = `
npm|@modelcontextprotocol/server-filesystem|MCP steering group|fs-read fs-write private-data|modelcontextprotocol/servers|paths
npm|@modelcontextprotocol/server-everything|MCP steering group|secrets|modelcontextprotocol/servers
npm|@modelcontextprotocol/server-memory|MCP steering group|fs-write private-data|modelcontextprotocol/servers
npm|@modelcontextprotocol/server-sequential-thinking|MCP steering group||modelcontextprotocol/servers
npm|@modelcontextprotocol/server-github|MCP steering group|untrusted-content private-data network-out repo-write|modelcontextprotocol/servers-archived
npm|@modelcontextprotocol/server-gitlab|MCP steering group|untrusted-content private-data network-out repo-write|modelcontextprotocol/servers-archived
npm|@modelcontextprotocol/server-slack|MCP steering group|untrusted-content private-data network-out messaging|modelcontextprotocol/servers-archived
npm|@modelcontextprotocol/server-postgres|MCP steering group|db private-data|modelcontextprotocol/servers-archived
npm|@modelcontextprotocol/server-redis|MCP steering group|db private-data|modelcontextprotocol/servers-archived
npm|@modelcontextprotocol/server-google-maps|MCP steering group|network-out untrusted-content|modelcontextprotocol/servers-archived
npm|@modelcontextprotocol/server-gdrive|MCP steering group|private-data untrusted-content documents|modelcontextprotocol/servers-archived
npm|@modelcontextprotocol/server-brave-search|MCP steering group|untrusted-content network-out web|modelcontextprotocol/servers-archived
npm|@modelcontextprotocol/server-puppeteer|MCP steering group|browser untrusted-content network-out code-exec|modelcontextprotocol/servers-archived
npm|@modelcontextprotocol/inspector|MCP steering group|code-exec network-out|modelcontextprotocol/inspector
pypi|mcp-server-fetch|MCP steering group|untrusted-content network-out any-address|modelcontextprotocol/servers
pypi|mcp-server-git|MCP steering group|fs-read fs-write private-data|modelcontextprotocol/servers
pypi|mcp-server-time|MCP steering group||modelcontextprotocol/servers
pypi|mcp-server-sqlite|MCP steering group|db fs-write private-data untrusted-content|modelcontextprotocol/servers-archived
npm|mcp-remote|punkpeye|network-out secrets|punkpeye/mcp-remote
npm|mcp-proxy|punkpeye|network-out|punkpeye/mcp-proxy
pypi|mcp-proxy|sparfenyuk|network-out|sparfenyuk/mcp-proxy
npm|supergateway|supercorp-ai|network-out|supercorp-ai/supergateway
npm|@smithery/cli|Smithery|network-out secrets|smithery-ai/cli
npm|mcporter|steipete|network-out|steipete/mcporter
npm|@playwright/mcp|Microsoft|browser untrusted-content network-out fs-write code-exec|microsoft/playwright-mcp
npm|@executeautomation/playwright-mcp-server|executeautomation|browser untrusted-content network-out code-exec|executeautomation/mcp-playwright
npm|playwright-mcp|Ashish-Bansal|browser untrusted-content network-out|Ashish-Bansal/playwright-mcp
npm|chrome-devtools-mcp|Google|browser untrusted-content network-out code-exec private-data|ChromeDevTools/chrome-devtools-mcp
npm|@browsermcp/mcp|Browser MCP|browser untrusted-content network-out private-data|BrowserMCP/mcp
npm|@agentdeskai/browser-tools-mcp|AgentDesk|browser private-data untrusted-content|AgentDeskAI/browser-tools-mcp
npm|@browserbasehq/mcp-server-browserbase|Browserbase|browser untrusted-content network-out|browserbase/mcp-server-browserbase
npm|@cloudflare/playwright-mcp|Cloudflare|browser untrusted-content network-out|cloudflare/playwright-mcp
npm|puppeteer-mcp-server|merajmehrabi|browser untrusted-content network-out code-exec|merajmehrabi/puppeteer-mcp-server
npm|fetcher-mcp|jae-jae|untrusted-content network-out browser any-address|jae-jae/fetcher-mcp
npm|@upstash/context7-mcp|Upstash|untrusted-content network-out|upstash/context7
npm|mcp-deepwiki|regenrek|untrusted-content network-out|regenrek/deepwiki-mcp
image|ghcr.io/github/github-mcp-server|GitHub|untrusted-content private-data network-out repo-write|github/github-mcp-server
npm|@zereight/mcp-gitlab|zereight|untrusted-content private-data network-out repo-write|zereight/gitlab-mcp
npm|@supabase/mcp-server-supabase|Supabase|db private-data untrusted-content network-out cloud-admin|supabase-community/supabase-mcp
npm|mongodb-mcp-server|MongoDB|db private-data cloud-admin|mongodb-js/mongodb-mcp-server
npm|@benborla29/mcp-server-mysql|benborla|db private-data|benborla/mcp-server-mysql
pypi|mysql-mcp-server|designcomputer|db private-data|designcomputer/mysql_mcp_server
pypi|postgres-mcp|Crystal DBA|db private-data|crystaldba/postgres-mcp
pypi|mcp-clickhouse|ClickHouse|db private-data|ClickHouse/mcp-clickhouse
pypi|mcp-server-motherduck|MotherDuck|db private-data fs-read|motherduckdb/mcp-server-motherduck
pypi|mcp-server-duckdb|ktanaka101|db fs-read|ktanaka101/mcp-server-duckdb
pypi|mcp-server-qdrant|Qdrant|db private-data|qdrant/mcp-server-qdrant
pypi|chroma-mcp|Chroma|db private-data|chroma-core/chroma-mcp
npm|@pinecone-database/mcp|Pinecone|db private-data network-out|pinecone-io/pinecone-mcp
npm|@elastic/mcp-server-elasticsearch|Elastic|db private-data|elastic/mcp-server-elasticsearch
pypi|opensearch-mcp-server-py|OpenSearch|db private-data|opensearch-project/opensearch-mcp-server-py
npm|@neondatabase/mcp-server-neon|Neon|db private-data cloud-admin|neondatabase/mcp-server-neon
npm|@gongrzhe/server-redis-mcp|GongRzhe|db private-data|GongRzhe/REDIS-MCP-Server
pypi|databricks-mcp|Databricks|db private-data|databricks/databricks-ai-bridge
pypi|snowflake-labs-mcp|Snowflake Labs|db private-data|Snowflake-Labs/mcp
pypi|dbt-mcp|dbt Labs|db private-data shell|dbt-labs/dbt-mcp
npm|@ergut/mcp-bigquery-server|ergut|db private-data|ergut/mcp-bigquery-server
pypi|mcp-neo4j-cypher|Neo4j Labs|db private-data|neo4j-contrib/mcp-neo4j
npm|airtable-mcp-server|domdomegg|db private-data untrusted-content|domdomegg/airtable-mcp-server
npm|@notionhq/notion-mcp-server|Notion|private-data untrusted-content network-out documents|makenotion/notion-mcp-server
npm|figma-developer-mcp|GLips|untrusted-content network-out|GLips/Figma-Context-MCP
npm|slack-mcp-server|korotovsky|private-data untrusted-content network-out messaging secrets|korotovsky/slack-mcp-server
npm|@zencoderai/slack-mcp-server|Zencoder|private-data untrusted-content network-out messaging|zencoderai/slack-mcp-server
npm|@sentry/mcp-server|Sentry|untrusted-content private-data network-out|getsentry/sentry-mcp
npm|@stripe/mcp|Stripe|payments private-data network-out|stripe/agent-toolkit
npm|linear-mcp-server|jerhadf|private-data untrusted-content network-out|jerhadf/linear-mcp-server
npm|linear-mcp|dvcrn|private-data untrusted-content network-out|dvcrn/linear-mcp
pypi|mcp-atlassian|sooperset|private-data untrusted-content network-out fs-write documents|sooperset/mcp-atlassian
npm|mcp-atlassian|Vijay-Duke|private-data untrusted-content network-out documents|Vijay-Duke/mcp-atlassian
npm|@aashari/mcp-server-atlassian-jira|aashari|private-data untrusted-content network-out|aashari/mcp-server-atlassian-jira
npm|@atlassian-dc-mcp/jira|b1ff|private-data untrusted-content network-out|b1ff/atlassian-dc-mcp
npm|@roychri/mcp-server-asana|roychri|private-data untrusted-content network-out|roychri/mcp-server-asana
npm|@shortcut/mcp|Shortcut|private-data untrusted-content network-out|useshortcut/mcp-server-shortcut
npm|@mondaydotcomorg/monday-api-mcp|monday.com|private-data untrusted-content network-out|mondaycom/mcp
npm|@hubspot/mcp-server|HubSpot|private-data untrusted-content network-out
npm|firecrawl-mcp|Firecrawl|untrusted-content network-out any-address|firecrawl/firecrawl-mcp-server
npm|tavily-mcp|Tavily|untrusted-content network-out web|tavily-ai/tavily-mcp
npm|exa-mcp-server|Exa|untrusted-content network-out web|exa-labs/exa-mcp-server
npm|@brave/brave-search-mcp-server|Brave|untrusted-content network-out web|brave/brave-search-mcp-server
npm|@perplexity-ai/mcp-server|Perplexity|untrusted-content network-out web|perplexityai/modelcontextprotocol
npm|@brightdata/mcp|Bright Data|untrusted-content network-out browser any-address|brightdata/brightdata-mcp
npm|@apify/actors-mcp-server|Apify|untrusted-content network-out code-exec any-address|apify/apify-mcp-server
pypi|duckduckgo-mcp-server|nickclyde|untrusted-content network-out web|nickclyde/duckduckgo-mcp-server
npm|mcp-searxng|ihor-sokoliuk|untrusted-content network-out web|ihor-sokoliuk/mcp-searxng
npm|open-websearch|Aas-ee|untrusted-content network-out web|Aas-ee/open-webSearch
npm|reddit-mcp-buddy|karanb192|untrusted-content network-out web|karanb192/reddit-mcp-buddy
pypi|arxiv-mcp-server|blazickjp|untrusted-content fs-write|blazickjp/arxiv-mcp-server
npm|@kimtaeyoon83/mcp-server-youtube-transcript|kimtaeyoon83|untrusted-content network-out web|kimtaeyoon83/mcp-server-youtube-transcript
npm|@wonderwhy-er/desktop-commander|wonderwhy-er|shell fs-read fs-write private-data network-out code-exec|wonderwhy-er/DesktopCommanderMCP
pypi|cli-mcp-server|MladenSU|shell fs-read|MladenSU/cli-mcp-server
npm|mcp-server-code-runner|formulahendry|code-exec shell|formulahendry/mcp-server-code-runner
npm|@openai/codex-shell-tool-mcp|OpenAI|shell|openai/codex
pypi|serena-agent|Oraios|fs-read fs-write shell private-data|oraios/serena
npm|@agent-infra/mcp-server-filesystem|ByteDance|fs-read fs-write private-data|bytedance/UI-TARS-desktop|paths
npm|repomix|yamadashy|fs-read private-data network-out|yamadashy/repomix
npm|task-master-ai|eyaltoledano|fs-read fs-write network-out secrets|eyaltoledano/claude-task-master
npm|@21st-dev/magic|21st.dev|network-out untrusted-content|21st-dev/magic-mcp
npm|shadcn|shadcn|fs-write network-out untrusted-content|shadcn-ui/ui
npm|@angular/cli|Google|fs-read|angular/angular-cli
npm|next-devtools-mcp|Vercel|browser fs-read network-out|vercel/next-devtools-mcp
npm|nx-mcp|Nrwl|fs-read|nrwl/nx-console
npm|nx|Nrwl|fs-read|nrwl/nx
npm|firebase-tools|Google|cloud-admin private-data network-out|firebase/firebase-tools
npm|@storybook/addon-mcp|Storybook|fs-read|storybookjs/mcp
npm|@eslint/mcp|ESLint|fs-read|eslint/rewrite
npm|@mui/mcp|MUI|untrusted-content network-out|mui/mui-x
npm|xcodebuildmcp|Sentry|shell fs-read fs-write code-exec|cameroncooke/XcodeBuildMCP
npm|ios-simulator-mcp|joshuayoes|shell|joshuayoes/ios-simulator-mcp
npm|@mobilenext/mobile-mcp|Mobile Next|shell untrusted-content|mobile-next/mobile-mcp
npm|appium-mcp|Appium|shell untrusted-content|appium/appium-mcp
npm|expo-mcp|Expo|fs-read shell|expo/expo-mcp
npm|n8n-mcp|czlonkowski|network-out private-data code-exec|czlonkowski/n8n-mcp
npm|mcp-server-kubernetes|Flux159|cloud-admin shell secrets private-data|Flux159/mcp-server-kubernetes
npm|kubernetes-mcp-server|Red Hat|cloud-admin secrets private-data|containers/kubernetes-mcp-server
npm|argocd-mcp|argoproj-labs|cloud-admin|argoproj-labs/mcp-for-argocd
npm|@azure/mcp|Microsoft|cloud-admin secrets private-data network-out|microsoft/mcp
npm|@azure-devops/mcp|Microsoft|private-data untrusted-content repo-write|microsoft/azure-devops-mcp
npm|@softeria/ms-365-mcp-server|Softeria|private-data untrusted-content network-out messaging|softeria/ms-365-mcp-server
pypi|awslabs-aws-documentation-mcp-server|AWS|untrusted-content network-out|awslabs/mcp
pypi|awslabs-aws-api-mcp-server|AWS|cloud-admin shell secrets fs-write|awslabs/mcp
pypi|awslabs-core-mcp-server|AWS|cloud-admin|awslabs/mcp
pypi|awslabs-cloudwatch-mcp-server|AWS|private-data untrusted-content|awslabs/mcp
pypi|awslabs-aws-pricing-mcp-server|AWS|network-out|awslabs/mcp
pypi|awslabs-aws-iac-mcp-server|AWS|fs-read network-out|awslabs/mcp
pypi|awslabs-eks-mcp-server|AWS|cloud-admin secrets|awslabs/mcp
pypi|awslabs-bedrock-kb-retrieval-mcp-server|AWS|private-data untrusted-content|awslabs/mcp
pypi|awslabs-billing-cost-management-mcp-server|AWS|private-data|awslabs/mcp
pypi|mcp-proxy-for-aws|AWS|network-out secrets|aws/mcp-proxy-for-aws
npm|@google-cloud/gcloud-mcp|Google|cloud-admin shell secrets|googleapis/gcloud-mcp
npm|@google-cloud/cloud-run-mcp|Google|cloud-admin|GoogleCloudPlatform/cloud-run-mcp
npm|@cloudflare/mcp-server-cloudflare|Cloudflare|cloud-admin network-out|cloudflare/mcp-server-cloudflare
npm|@netlify/mcp|Netlify|cloud-admin network-out|netlify/netlify-mcp
npm|@heroku/mcp-server|Heroku|cloud-admin|heroku/heroku-mcp-server
npm|@railway/mcp-server|Railway|cloud-admin|railwayapp/railway-mcp-server
npm|@circleci/mcp-server-circleci|CircleCI|private-data untrusted-content|CircleCI-Public/mcp-server-circleci
npm|@salesforce/mcp|Salesforce|private-data cloud-admin shell|salesforcecli/mcp
npm|@postman/postman-mcp-server|Postman|private-data secrets network-out|postmanlabs/postman-mcp-server
npm|@shopify/dev-mcp|Shopify|untrusted-content network-out|Shopify/dev-mcp
npm|@expo/mcp-tunnel|Expo|network-out|expo/expo
npm|@launchdarkly/mcp-server|LaunchDarkly|cloud-admin|launchdarkly/mcp-server
npm|@winor30/mcp-server-datadog|winor30|private-data untrusted-content|winor30/mcp-server-datadog
npm|@dynatrace-oss/dynatrace-mcp-server|Dynatrace|private-data untrusted-content network-out|dynatrace-oss/dynatrace-mcp
pypi|mcp-grafana|Grafana Labs|private-data untrusted-content network-out|grafana/mcp-grafana
pypi|pagerduty-mcp|PagerDuty|private-data messaging|PagerDuty/pagerduty-mcp-server
npm|@browserstack/mcp-server|BrowserStack|browser network-out|browserstack/mcp-server
npm|@gongrzhe/server-gmail-autoauth-mcp|GongRzhe|private-data untrusted-content network-out messaging|GongRzhe/Gmail-MCP-Server
npm|@cocal/google-calendar-mcp|nspady|private-data untrusted-content network-out documents|nspady/google-calendar-mcp
pypi|workspace-mcp|taylorwilsdon|private-data untrusted-content network-out messaging|taylorwilsdon/google_workspace_mcp
npm|@a-bonus/google-docs-mcp|a-bonus|private-data untrusted-content network-out documents|a-bonus/google-docs-mcp
npm|@piotr-agier/google-drive-mcp|piotr-agier|private-data untrusted-content network-out documents|piotr-agier/google-drive-mcp
npm|@larksuiteoapi/lark-mcp|Lark/Feishu|private-data untrusted-content network-out messaging|larksuite/lark-openapi-mcp
npm|@line/line-bot-mcp-server|LINE|messaging network-out|line/line-bot-mcp-server
npm|mcp-obsidian|smithery-ai|fs-read private-data documents|smithery-ai/mcp-obsidian|paths
pypi|excel-mcp-server|haris-musa|fs-read fs-write|haris-musa/excel-mcp-server
npm|@negokaz/excel-mcp-server|negokaz|fs-read fs-write|negokaz/excel-mcp-server
pypi|office-word-mcp-server|GongRzhe|fs-read fs-write|GongRzhe/Office-Word-MCP-Server
pypi|markitdown-mcp|Microsoft|fs-read untrusted-content network-out any-address|microsoft/markitdown
pypi|blender-mcp|ahujasid|code-exec network-out|ahujasid/blender-mcp
pypi|mcpforunityserver|CoplayDev|code-exec fs-write|CoplayDev/unity-mcp
npm|@antv/mcp-server-chart|AntV|network-out|antvis/mcp-server-chart
npm|mcp-mermaid|hustcc|fs-write|hustcc/mcp-mermaid
npm|@openbnb/mcp-server-airbnb|OpenBnB|untrusted-content network-out|openbnb-org/mcp-server-airbnb
npm|@amap/amap-maps-mcp-server|AMap|network-out
npm|@mapbox/mcp-server|Mapbox|network-out|mapbox/mcp-server
npm|@composio/mcp|Composio|network-out private-data secrets|ComposioHQ/composio
pypi|ha-mcp|homeassistant-ai|private-data iot|homeassistant-ai/ha-mcp
pypi|windows-mcp|CursorTouch|shell private-data code-exec|CursorTouch/Windows-MCP
`;
