/**
 * Whose a credential is, by the words of a variable's name, and the hosts it is honestly sent to (ends of their names).
 * Source: each vendor's documentation of its API.
 */
export const CREDENTIAL_OWNERS: readonly { readonly name: RegExp; readonly hosts: readonly string[] }[] = [
  { name: /^(?:anthropic|claude)_/, hosts: ['anthropic.com', 'claude.ai', 'claude.com'] },
  { name: /^openai_/, hosts: ['openai.com', 'azure.com', 'chatgpt.com'] },
  { name: /^aws_|^amazon_/, hosts: ['amazonaws.com', 'aws', 'aws.dev', 'amazon.com'] },
  {
    name: /^azure_|^arm_client/,
    hosts: ['azure.com', 'microsoft.com', 'windows.net', 'visualstudio.com', 'azure.net'],
  },
  { name: /^(?:gh|github)_/, hosts: ['github.com', 'githubcopilot.com', 'ghe.com', 'githubusercontent.com'] },
  { name: /^gitlab_/, hosts: ['gitlab.com'] },
  { name: /^(?:npm|node_auth)_/, hosts: ['npmjs.com'] },
  { name: /^(?:pypi|twine)_/, hosts: ['pypi.org'] },
  { name: /^(?:google|gemini|gcp|gcloud)_/, hosts: ['google.com', 'googleapis.com', 'goog'] },
  { name: /^(?:hf|huggingface|hugging_face)_/, hosts: ['huggingface.co', 'hf.co', 'hf.space'] },
  { name: /^slack_/, hosts: ['slack.com'] },
  { name: /^stripe_/, hosts: ['stripe.com'] },
  { name: /^(?:cloudflare|cf)_/, hosts: ['cloudflare.com'] },
  { name: /^docker(?:hub)?_/, hosts: ['docker.com', 'docker.io'] },
  {
    name: /^(?:linear|notion|sentry|vercel|supabase|figma|asana|heroku|twilio|sendgrid|datadog|groq|mistral|openrouter|tavily|firecrawl|context7|airtable|hubspot|netlify|digitalocean|planetscale|upstash|databricks|snowflake|elevenlabs|replicate|cohere|deepseek|perplexity|apify|browserbase|clickup|todoist|dropbox|discord|telegram|shopify|paypal|okta|posthog|pinecone|resend|mongodb|jira|atlassian|bitbucket)_/,
    hosts: [],
  },
];

/** Of this machine and person, and nobody's business elsewhere. */
export const OWN_SECRETS =
  /^(?:ssh_(?:auth_sock|private_key|key)|gpg_|kubeconfig$|vault_token$|sudo_|database_url$|pgpassword$)/;
