import { type WordSet, wordSet, wordsIn } from '../text/wordSet';

/** Hosts where the owner of a repository is a known account, and a full commit names one content for good. */
export const CODE_HOSTS: WordSet = wordSet(
  `github.com gist.github.com codeload.github.com raw.githubusercontent.com gist.githubusercontent.com objects.githubusercontent.com
  gitlab.com bitbucket.org codeberg.org projects.blender.org git.sr.ht dev.azure.com ssh.dev.azure.com gitee.com huggingface.co`,
);

/** Places that never change what they once gave out under a version. Source: each service's documentation. */
export const LASTING_HOSTS: ReadonlySet<string> = new Set([
  'deno.land',
  'jsr.io',
  'esm.sh',
  'unpkg.com',
  'cdn.jsdelivr.net',
  'esm.run',
]);

/**
 * Hosts at which nobody but the maker of a server gives out anything, and which that maker's own documentation says to
 * install from. Source: learn.microsoft.com/azure/dev-box (aka.ms), motion.dev/docs/ai-kit (api.motion.dev); 2026-11-21.
 */
export const MAKERS_HOSTS: ReadonlySet<string> = new Set(['aka.ms', 'api.motion.dev']);

/**
 * Accounts of vendors that offer servers from their repositories, beside those of the catalogue, in lower case; at GitHub
 * where no host stands before them.
 * Source: the `repository` fields of registry.modelcontextprotocol.io and each vendor's documentation; 2026-11-21.
 */
export const MAKERS_OWNERS: readonly string[] =
  wordsIn(`googlecloudplatform google google-gemini googleapis openai anthropics azure azure-samples aws aws-samples dotnet
  jetbrains hashicorp elastic redis mongodb-js snowflake-labs databricks clickhouse grafana datadog-labs pagerduty
  sonarsource gitlab-org atlassian shopify twilio-labs paypal auth0 okta vercel netlify heroku render-oss flyio
  huggingface langchain-ai pydantic prefecthq dbt-labs airbytehq meilisearch qdrant weaviate chroma-core neo4j-contrib projects.blender.org/lab`);
