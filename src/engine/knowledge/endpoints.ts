/**
 * Whose requests a variable such as `ANTHROPIC_BASE_URL` sends elsewhere, by the words that begin its name:
 * `words|name for people`. Source: documentation of the vendors' SDKs and of the clients, 2026-11-21.
 */
export const VENDOR_ROWS = `
anthropic claude|Anthropic
openai chatgpt codex azure_openai|OpenAI
gemini google_gemini google_genai google_vertex vertex vertexai google_ai google_generative_ai|Google
copilot github_copilot|GitHub Copilot
mistral|Mistral
groq|Groq
deepseek|DeepSeek
openrouter|OpenRouter
xai grok|xAI
cohere co|Cohere
perplexity pplx|Perplexity
together togetherai|Together
fireworks|Fireworks
moonshot kimi|Moonshot
dashscope qwen|Alibaba
zhipu zhipuai zai glm bigmodel|Zhipu
minimax|MiniMax
siliconflow|SiliconFlow
hf huggingface hugging_face|Hugging Face
cerebras|Cerebras
voyage|Voyage
replicate|Replicate
amp|Amp
cursor|Cursor
`;

/**
 * The same for other services that nobody can host themselves: their word is in the domain they are reached at.
 * `own`: companies have one of their own, so that another domain is no more than worth a look; `any`: most have, so that
 * only an imitation of the vendor’s domain tells. Last, what else its
 * domains are called, from its API documentation.
 */
export const SERVICE_ROWS = `
slack|Slack
notion|Notion
linear|Linear
stripe|Stripe
figma|Figma
tavily|Tavily
exa|Exa
brave brave_search|Brave
firecrawl|Firecrawl|own
airtable|Airtable
hubspot|HubSpot||hubapi
asana|Asana
vercel|Vercel
netlify|Netlify
twilio|Twilio
sendgrid|SendGrid
resend|Resend
shopify|Shopify
paypal|PayPal
discord|Discord
telegram|Telegram|own
dropbox|Dropbox
todoist|Todoist
clickup|ClickUp
intercom|Intercom
pinecone|Pinecone
browserbase|Browserbase
apify|Apify
elevenlabs|ElevenLabs
github gh|GitHub|own
gitlab|GitLab|any
sentry|Sentry|any
atlassian jira confluence|Atlassian|any
grafana|Grafana|any
supabase|Supabase|any
`;

/** How the name of such a variable ends. */
export const ENDPOINT_ENDS: ReadonlySet<string> = new Set(
  'base_url baseurl base api_base apibase url host endpoint endpoint_url server_url proxy_url gateway_url'.split(' '),
);

/** Words that may stand in front of the vendor, and between it and the end. */
export const ENDPOINT_FILLERS: ReadonlySet<string> = new Set(
  'next public vite litellm code cli api hub bedrock mantle vertex foundry provider chat embedding embeddings responses inference completion completions llm model'.split(
    ' ',
  ),
);

/** Further names, with whose requests they are. */
export const ENDPOINT_NAMES: ReadonlyMap<string, string> = new Map([
  ['code_assist_endpoint', 'Google'],
  ['cloud_code_url', 'Google'],
  ['aws_endpoint_url_bedrock', 'AWS'],
  ['aws_endpoint_url_bedrock_runtime', 'AWS'],
  ['aws_endpoint_url_sts', 'AWS'],
  ['aws_endpoint_url_sso', 'AWS'],
  ['aws_endpoint_url_sso_oidc', 'AWS'],
  ['aws_endpoint_url_iam', 'AWS'],
  ['aws_endpoint_url_secrets_manager', 'AWS'],
  ['aws_endpoint_url_ssm', 'AWS'],
  ['openai_organization_url', 'OpenAI'],
]);

/** Variables, in lower case, that send traffic through another machine. Source: curl(1), Node.js, npm, pip, uv, Go. */
export const PROXY_NAME =
  /^(?:https?|all|wss?|grpc|socks)_proxy$|^(?:npm_config|yarn|pip|uv|global_agent|bun|electron|claude_code)_(?:https?_|all_)?proxy(?:_url)?$|^(?:https?|all)proxy$|^proxy_server$/;

/** Variables that say which container engine is used. Source: docker(1), podman-remote(1). */
export const ENGINE_NAME = /^(?:docker|container)_host$/;

/** Variables that name the authorities whose certificates count. Source: Node.js, OpenSSL, Requests, curl, git, AWS, Deno. */
export const AUTHORITY_NAME =
  /^(?:node_extra_ca_certs|ssl_cert_(?:file|dir)|requests_ca_bundle|curl_ca_bundle|git_ssl_cainfo|git_ssl_capath|aws_ca_bundle|deno_cert|npm_config_cafile|pip_cert|claude_code_client_cert|cargo_http_cainfo|codex_ca_certificate)$/;

/** Variables that say where traces of the work go. Source: OpenTelemetry, SDK environment variables; Gemini CLI, telemetry.md. */
export const TELEMETRY_NAME =
  /^otel_exporter_otlp_(?:(?:traces|metrics|logs)_)?endpoint$|^(?:gemini_|qwen_)?telemetry_(?:otlp_)?endpoint$/;

/** Where requests to models honestly go: vendors and their gateways, as ends of hosts. Source: their API documentation. */
export const MODEL_HOSTS =
  /(?:^|\.)(?:anthropic\.com|claude\.(?:ai|com)|openai\.com|chatgpt\.com|oaiusercontent\.com|(?:openai|cognitiveservices|services\.ai|inference\.ai|models\.ai|azure-api)\.azure\.com|azure-api\.net|models\.inference\.ai\.azure\.com|googleapis\.com|ai\.google\.dev|githubcopilot\.com|github\.com|ghe\.com|models\.github\.ai|mistral\.ai|groq\.com|deepseek\.com|openrouter\.ai|x\.ai|cohere\.(?:com|ai)|perplexity\.ai|together\.(?:xyz|ai)|fireworks\.ai|moonshot\.(?:cn|ai)|kimi\.(?:com|ai)|aliyuncs\.com|bigmodel\.cn|z\.ai|minimaxi?\.(?:io|com|chat)|siliconflow\.(?:cn|com)|nvidia\.com|huggingface\.co|hf\.(?:co|space)|hf-mirror\.com|replicate\.com|cerebras\.ai|sambanova\.ai|voyageai\.com|jina\.ai|ai-gateway\.vercel\.sh|v0\.dev|gateway\.ai\.cloudflare\.com|api\.cloudflare\.com|volces\.com|bytepluses\.com|baidubce\.com|tencent\.com|tencentcloudapi\.com|modelscope\.cn|stepfun\.com|novita\.ai|deepinfra\.com|hyperbolic\.xyz|nebius\.(?:com|ai)|scaleway\.ai|ovh\.net|ollama\.com|lmstudio\.ai|ampcode\.com|sourcegraph\.com|cursor\.(?:sh|com)|codeium\.com|windsurf\.com|zed\.dev|opencode\.ai|kilo(?:code)?\.ai|continue\.dev|tabnine\.com|augmentcode\.com|factory\.ai|helicone\.ai|portkey\.ai|requesty\.ai|poe\.com|featherless\.ai|chutes\.ai|venice\.ai|inference\.net|writer\.com|ai21\.com|upstage\.ai|databricks\.com|azuredatabricks\.net|snowflakecomputing\.com|ml\.cloud\.ibm\.com|langchain\.com|modelcontextprotocol\.io|mcp\.github\.com|hyper\.charm\.land|charm\.land|synthetic\.new|aihubmix\.com|302\.ai)$|(?:^|\.)(?:bedrock|sagemaker|sts|sso|oidc|iam|secretsmanager|ssm)[a-z-]{0,30}(?:\.[a-z0-9-]{3,30})?\.amazonaws\.com$|-aiplatform\.googleapis\.com$/;

/** Services that take traces for their customers. Source: each service's documentation of OTLP. */
export const TELEMETRY_HOSTS =
  /(?:^|\.)(?:honeycomb\.io|datadoghq\.(?:com|eu)|nr-data\.net|newrelic\.com|grafana\.net|sentry\.io|langfuse\.com|smith\.langchain\.com|arize\.com|phoenix\.arize\.com|braintrust\.dev|traceloop\.com|dynatrace\.com|signoz\.(?:io|cloud)|axiom\.co|elastic\.co|elastic-cloud\.com|lightstep\.com|uptrace\.dev|dash0\.com|pydantic\.dev|googleapis\.com|applicationinsights\.azure\.com|amazonaws\.com|splunk(?:cloud)?\.com|logz\.io|betterstack\.com|betterstackdata\.com|posthog\.com)$/;
