import { isRisky, type ListedFile, type ListedServer, needsReview } from './inventory';

/** The numbers that badge, status bar and view titles show. */
export interface Counts {
  readonly servers: number;
  readonly folderServers: number;
  /** Servers with high or critical findings, reviewed or not. */
  readonly risky: number;
  /** Folder servers with high or critical findings that nobody reviewed as they are now. */
  readonly toReview: readonly ListedServer[];
  /** Among those: whether one is critical. */
  readonly critical: boolean;
  /** Folder files that Cordon reads: configs, whether or not they hold servers. */
  readonly folderFiles: number;
  readonly findings: number;
}

/** Counts what the views show. */
export function countsOf(files: readonly ListedFile[]): Counts {
  const servers = files.flatMap(it => it.servers);
  const inFolder = servers.filter(it => it.report.scope === 'workspace');
  const toReview = inFolder.filter(needsReview);
  return {
    servers: servers.length,
    folderServers: inFolder.length,
    risky: servers.filter(it => isRisky(it.worst)).length,
    toReview,
    critical: toReview.some(it => it.worst === 'critical'),
    folderFiles: files.filter(it => it.report.scope === 'workspace').length,
    findings: files.flatMap(it => it.report.findings).filter(it => !it.suppressed).length,
  };
}
