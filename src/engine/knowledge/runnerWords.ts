import { type WordSet, wordSet } from '../text/wordSet';

/**
 * Words that people put behind `npx` or `uvx` as if these were npm, uv or pip, and that are then fetched as packages; by
 * ecosystem. Names under which a package is honestly started that way (`npx tsx`, `uvx uv`) are none.
 * Source: the commands of npm, pnpm, yarn, bun, uv and pip; 2026-11-21.
 */
export const TRAP_WORDS: Readonly<Record<string, WordSet>> = {
  npm: wordSet('run run-script install i add exec x dlx start create init y yes'),
  pypi: wordSet('run install tool add exec x start sync y yes'),
};

/** Runners of other ecosystems, that stand in such a place by mistake: `npx uvx`. */
export const FOREIGN_RUNNERS: Readonly<Record<string, WordSet>> = {
  npm: wordSet('uvx uv pip pip3 pipx python python3 docker podman'),
  pypi: wordSet('npx npm node bunx bun pnpm yarn deno docker podman'),
};

/**
 * Packages that come along with servers as a matter of course: `uv run --with mcp`. Source: the install lines of the MCP
 * Python SDK and FastMCP, and each project's documentation; 2026-11-21.
 */
export const KNOWN_HELPERS: Readonly<Record<string, WordSet>> = {
  npm: wordSet(
    'typescript tsx ts-node dotenv dotenv-cli cross-env @modelcontextprotocol/sdk zod playwright react react-dom',
  ),
  pypi: wordSet(
    'mcp fastmcp httpx pydantic requests anyio starlette uvicorn fastapi typer click rich numpy pandas python-dotenv aiohttp ' +
      'beautifulsoup4 lxml pyyaml jinja2 sqlalchemy openai anthropic pillow matplotlib setuptools pip wheel boto3 botocore ' +
      'google-genai google-auth google-api-python-client google-generativeai azure-identity azure-core httpx-sse urllib3 ' +
      'websockets sse-starlette tenacity tiktoken transformers torch scipy scikit-learn polars pyarrow duckdb openpyxl ' +
      'python-docx pypdf pymupdf markdown psycopg psycopg2 psycopg2-binary asyncpg pymysql mysql-connector-python pymongo ' +
      'redis qdrant-client chromadb playwright selenium paramiko cryptography pyjwt pydantic-settings orjson toml tomli ' +
      'tqdm loguru structlog attrs jsonschema python-dateutil pytz tzdata certifi trio networkx opentelemetry-api ' +
      'opentelemetry-sdk langchain langchain-core langgraph slack-sdk pygithub',
  ),
};
