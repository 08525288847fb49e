import { wordSet } from '../text/wordSet';

/**
 * Variables, in lower case, that say where an agent's requests go and that hardly any other program looks at, so that
 * they mean the agent even in a `.env` that a program of the folder shares with it.
 * Source: google-gemini/gemini-cli, docs/reference/configuration.md and packages/core/src/code_assist/server.ts;
 * googleapis/js-genai, src/_base_url.ts.
 */
export const AGENT_ADDRESSES = wordSet(`
  google_gemini_base_url google_vertex_base_url gemini_base_url gemini_api_base_url code_assist_endpoint
  gemini_telemetry_otlp_endpoint qwen_telemetry_otlp_endpoint
`);

/** Variables that load code into every program that is started; a folder's own programs set none of them in a `.env`. */
export const LOADERS = wordSet('ld_preload ld_audit dyld_insert_libraries bash_env');

/** Which variables of a `.env` name the folder that an agent takes for the person's own, and in which versions. */
export const HOMES: ReadonlyMap<string, string> = new Map([['CODEX_HOME', 'Codex 0.23.0 and older']]);
