import { homesInFolder } from '../model/agentVariables';
import { defineClient } from '../model/client';
import { settingsOnly } from '../model/dialect/settingsOnly';
import { everydayIn } from '../model/dialect/usualClient';

/**
 * `.env` as Codex read it up to 0.23.0: a `CODEX_HOME` in it made the folder's settings those of the person, so that
 * their servers started at once. Newer versions take no variable of that kind from it, and everything else in the file
 * stays unread here.
 * Source: CVE-2025-61260; openai/codex, codex-rs/arg0/src/lib.rs (`load_dotenv`).
 */
export default defineClient({
  name: 'Codex (.env)',
  syntax: 'dotenv',
  locations: everydayIn('.env'),
  ...settingsOnly('CVE-2025-61260'),
  isFor: document => homesInFolder(document).length > 0,
  readApprovals: document => homesInFolder(document),
});
