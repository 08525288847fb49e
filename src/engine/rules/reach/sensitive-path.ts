import { titled, withoutField, withoutVariable } from '../../finding/fix/removals';
import { removeWords } from '../../finding/fix/wordEdits';
import { isFileServer, pathsInVariables } from '../../launch/fileServer';
import { variablesOf, withOption } from '../../launch/given';
import { everyCommand, type Launch } from '../../launch/launch';
import { readLocalPath } from '../../model/localPath';
import { filesPutIn } from '../../model/reference';
import { isEnvFile, sensitivePath } from '../../model/sensitivePath';
import { part, type Text } from '../../text/text';
import { defineRule } from '../rule';

/** Folders and files with credentials that a server is given. */
export default defineRule({
  title: 'Server is given a place where credentials lie',
  severity: 'high',
  docs: {
    why: 'The server, and whatever text talks the model into using it, can read the keys and act as you wherever they open.',
    remedy: 'Take the path away. Give the server a key of its own that opens no more than it needs.',
    ignore: 'When managing just that is the server’s purpose and you trust its publisher.',
    bad: '{ "mcpServers": { "x": { "command": "docker", "args": ["run", "-i", "-v", "/home/alice/.ssh:/root/.ssh:ro", "acme/tools"] } } }',
    good: '{ "mcpServers": { "x": { "command": "docker", "args": ["run", "-i", "-v", "./notes:/notes:ro", "acme/tools"] } } }',
    cwe: [552],
    owasp: 'MCP02',
  },
  checkServer(server, report) {
    for (const it of pathsInVariables(variablesOf(server))) {
      const found = sensitivePath(it.path.value);
      if (found)
        report(it.path, `Hands over ${found.what} to the server`, {
          ...(found.milder && { severity: 'medium' as const }),
          key: it.variable.name.value,
          fixes: withoutVariable(server.file.document, server, it.variable),
        });
    }
    const values = [...server.env, ...server.headers].flatMap(it => it.value ?? []).concat(server.url ?? []);
    for (const path of values.flatMap(filesPutIn)) {
      const found = sensitivePath(path.value);
      if (found) report(path, `Puts the content of ${found.what} in, and sends it along`);
    }
    const given = everyCommand(server.launch).flatMap(it => placesOf(it, it === server.launch));
    for (const { path, words, opens, mounted } of [server.cwd, server.envFile].flatMap(toPlace).concat(given)) {
      const found = sensitivePath(path.value);
      const what =
        found?.what ??
        (mounted && wholeHome(path.value)) ??
        (opens && isEnvFile(path.value) ? 'a file of secrets' : undefined);
      if (what === undefined) continue;
      const edits = words && removeWords(server.file.document, server, words);
      report(path, `Hands over ${what} to the server`, {
        ...(found?.milder && { severity: 'medium' as const }),
        fixes: words ? titled('Take this path away', edits) : withoutField(server.file.document, server, path),
      });
    }
  },
});

interface Place {
  readonly path: Text;
  /** The words to take out with it; none where it belongs to another command of the line, which would wait for input. */
  readonly words?: readonly Text[];
  /** It is a folder that a container gets. */
  readonly mounted?: boolean;
  /** The content itself is what the server is to work on. */
  readonly opens?: boolean;
}

/** A home folder holds the keys and logins of its owner. */
function wholeHome(path: string): string | undefined {
  const { from, rest } = readLocalPath(path);
  if (rest.length > 0) return undefined;
  return { home: 'the whole home folder, with its keys and logins,', users: 'the home folders of everyone here' }[
    from as string
  ];
}

const toPlace = (path: Text | undefined): Place[] => (path ? [{ path }] : []);

function placesOf(launch: Launch, serves: boolean): Place[] {
  // The key of an SSH login, and what a local script is called, is used and not handed over.
  if (launch.runner === 'ssh' || launch.elsewhere) return [];
  const opens = isFileServer(launch);
  const ending = new Map(launch.flags.map(it => [it.value?.range.end, it] as const));
  const mounts = launch.mounts.map(it => {
    const flag = ending.get(it.word.range.end);
    return { path: it.source, opens: true, mounted: true, words: flag?.value ? [flag.name, flag.value] : [it.word] };
  });
  const mounted = new Set(mounts.map(it => it.path.range.start));
  const flags = launch.flags.flatMap(({ name, value }): Place[] =>
    value && !mounted.has(value.range.start) ? [{ path: value, words: [name, value] }] : [],
  );
  const wordsAt = (it: Text, index: number) => (opens ? [it] : withOption(launch.args, index));
  const args = launch.args.map((it, index) => ({ path: pathOf(it), words: wordsAt(it, index), opens }));
  return [...mounts, ...flags, ...args].map(it => (serves ? it : { ...it, words: [] }));
}

/** `--kubeconfig=~/.kube/config`: what follows the equals sign. */
function pathOf(word: Text): Text {
  const option = /^-{1,2}[\w.-]{1,60}=/.exec(word.value);
  return option ? part(word, option[0].length) : word;
}
