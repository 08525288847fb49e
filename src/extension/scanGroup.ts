import type * as vscode from 'vscode';
import { analyze, type ConfigFile, type Facts, type FileReport, type Known, NO_FACTS, type Policy } from '../engine';
import type { FoundFile, ReadResult } from './machine';
import type { NotChecked } from './scan';
import type { Source } from './source';

const BYTE_ORDER_MARK = '\ufeff';

/** A config file as it was last read from disk. */
export interface ReadFile {
  readonly found: FoundFile;
  readonly disk: ReadResult;
}

/** What was analysed, and the version of the open document that it came from. */
interface Analysed {
  readonly file: ConfigFile;
  readonly version?: number;
}

/** The config files that are judged together: a folder's, or the person's own. */
export class ScanGroup {
  /** By uri. */
  files: ReadonlyMap<string, ReadFile> = new Map();
  facts: Facts = NO_FACTS;
  /** What the search left out. */
  searched: readonly NotChecked[] = [];
  notChecked: readonly NotChecked[] = [];
  reports: readonly FileReport[] = [];
  #analysed: ReadonlyMap<string, Analysed> = new Map();

  #asked = '[]';
  #locked: ReadonlyMap<string, Partial<Facts>> = new Map();

  constructor(readonly source: Source) {}

  /** The opened folder that it is about. */
  get folder(): vscode.Uri | undefined {
    return this.source.kind === 'folder' ? this.source.at : undefined;
  }

  /** Judges every file again, open documents as they are now. */
  analyse(policy: Policy, documents: ReadonlyMap<string, vscode.TextDocument>, known: Known): void {
    const analysed = [...this.files].map(([uri, file]) => [uri, analysable(file, documents.get(uri))] as const);
    this.#analysed = new Map(analysed);
    const files = analysed
      .map(([uri, it]) => ({ ...it.file, facts: { ...it.file.facts, ...this.#locked.get(uri) } }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const reports = analyze(files, this.facts, policy, known);
    // What the person asked to have looked at everywhere is theirs, and not this folder's.
    this.reports = this.source.kind === 'extra' ? reports.map(it => ({ ...it, scope: 'user' })) : reports;
  }

  /**
   * Asks the lock files about packages that were not asked about before.
   * Whether they say anything new: then it is time to judge again.
   */
  async learn(): Promise<boolean> {
    const asked = JSON.stringify(this.reports.map(it => [it.uri, it.servers.map(server => server.package ?? '')]));
    const lookUp = this.source.locks;
    if (!lookUp || asked === this.#asked) return false;
    this.#asked = asked;
    const found = await Promise.all(this.reports.map(async it => [it.uri, await lookUp(it)] as const));
    const before = this.learned;
    this.#locked = new Map(found.map(([uri, { locked, registries }]) => [uri, { locked, registries }]));
    const unread = new Map(found.flatMap(([, it]) => it.notRead.map(({ file, why }) => [file, why] as const)));
    this.notChecked = [...this.searched, ...[...unread].map(([what, why]) => ({ what, why }))];
    return this.learned !== before;
  }

  /** Everything the lock files said, to compare. */
  get learned(): string {
    return JSON.stringify(
      [...this.#locked].filter(
        ([, { locked = {}, registries = {} }]) => Object.keys({ ...locked, ...registries }).length > 0,
      ),
    );
  }

  /** Whether the report of a document says something about another version of it. */
  isStale(document: vscode.TextDocument): boolean {
    const before = this.#analysed.get(document.uri.toString());
    return before !== undefined && before.version !== document.version;
  }

  /** Whether another disk state would give other reports. */
  differs(files: ReadonlyMap<string, ReadFile>): boolean {
    if (files.size !== this.files.size) return true;
    return [...files].some(([uri, { found, disk }]) => {
      const before = this.files.get(uri);
      return !same(before?.found.link, found.link) || !sameDisk(before?.disk, disk);
    });
  }

  /** Whether another look at the same folder found nothing else. */
  says(other: ScanGroup): boolean {
    const [mine, theirs] = [this.source, other.source].map(it => [it.kind, it.name, it.at?.toString()]);
    if (!same(mine, theirs) || this.differs(other.files)) return false;
    return this.learned === other.learned && same(this.notChecked, other.notChecked) && same(this.facts, other.facts);
  }

  textOf(uri: string): string | undefined {
    return this.#analysed.get(uri)?.file.text;
  }
}

function analysable({ found, disk }: ReadFile, document: vscode.TextDocument | undefined): Analysed {
  const known = { uri: found.uri.toString(), path: found.path, scope: found.scope };
  const clients = {
    ...(found.clients && { clients: found.clients }),
    ...(found.link && { facts: { link: found.link } }),
  };
  if (document) return { file: { ...known, ...clients, text: textIn(document) }, version: document.version };
  if ('text' in disk) return { file: { ...known, ...clients, text: disk.text } };
  return { file: { ...known, ...clients, text: '', unreadable: disk.refused } };
}

/** The editor takes a byte order mark away; some clients refuse a file for it, so it counts. */
const textIn = (document: vscode.TextDocument): string =>
  document.encoding === 'utf8bom' ? BYTE_ORDER_MARK + document.getText() : document.getText();

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function sameDisk(a: ReadResult | undefined, b: ReadResult): boolean {
  if (!a) return false;
  return 'text' in a ? 'text' in b && a.text === b.text : 'refused' in b && a.refused === b.refused;
}
