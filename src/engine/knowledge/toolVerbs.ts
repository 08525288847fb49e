import { type WordSet, wordSet, wordsIn } from '../text/wordSet';

/** Words in the names of tools that change, run, send or delete something. */
export const ACTING: WordSet = wordSet(
  `write create update delete remove run exec execute call send push merge deploy apply drop insert edit modify move
  rename upload publish post put patch set install uninstall kill start stop restart click type evaluate eval fill commit
  add fork close reply approve invoke bash shell terminal command script truncate purge destroy reset rollback migrate
  pay transfer charge refund invite grant revoke assign submit replace copy clone save store append enable disable
  trigger launch spawn import press drag upsert alter archive cancel rotate scale terminate provision navigate`,
);

/** Words that begin the names of tools that only look. */
export const READING: WordSet = wordSet(
  `get list read search find fetch show describe query view check status resolve count lookup browse explain validate
  inspect info help ping version diff compare analyze summarize think sequentialthinking stat tree glob grep lint
  preview retrieve download poll watch is has whoami time current
  screenshot snapshot blame history outline recommend`,
);

/** Words for what takes any command: with a word of running beside it, a tool is as good as a shell. */
export const COMMANDS: WordSet = wordSet(
  'bash shell zsh sh powershell cmd terminal command commands cli script code process aws az gcloud kubectl',
);

/** Words of running. */
export const RUNNING: WordSet = wordSet('run exec execute call invoke eval start spawn launch');

/** Words for what cannot be undone. */
export const DESTROYING: WordSet = wordSet('delete destroy drop purge truncate wipe terminate erase');

/** Words, in either number, for what a person would miss. */
export const WEIGHTY: ReadonlySet<string> = new Set(
  wordsIn(`file directory folder path repo repository branch table database db schema collection document index bucket object
  instance cluster namespace pod node deployment stack resource volume disk snapshot image server domain record row
  project workspace user account email mail message app application service function secret key backup all`).flatMap(
    it => [it, `${it}s`, it.replace(/(?:y|x|s)$/, end => (end === 'y' ? 'ies' : `${end}es`))],
  ),
);
