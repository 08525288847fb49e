import { isRisky, isRiskyItself, type ListedFile, type ListedServer, needsReview } from './inventory';

/** The numbers that badge, status bar and view titles show. */
export interface Counts {
  readonly servers: number;
  readonly folderServers: number;
  /** Servers with high or critical findings, reviewed or not. */
  readonly risky: number;
  /** Files with high or critical findings that belong to no server, such as a disguised name. */
  readonly riskyFiles: number;
  /** Folder servers with high or critical findings that nobody reviewed as they are now. */
  readonly toReview: readonly ListedServer[];
  /** Folder files among the risky ones: no review covers those. */
  readonly filesToReview: readonly ListedFile[];
  /** Among both: whether one is critical. */
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
  const riskyFiles = files.filter(isRiskyItself);
  const filesToReview = riskyFiles.filter(it => it.report.scope === 'workspace');
  return {
    servers: servers.length,
    folderServers: inFolder.length,
    risky: servers.filter(it => isRisky(it.worst)).length,
    riskyFiles: riskyFiles.length,
    toReview,
    filesToReview,
    critical: [...toReview, ...filesToReview].some(it => it.worst === 'critical'),
    folderFiles: files.filter(it => it.report.scope === 'workspace').length,
    findings: files.flatMap(it => it.report.findings).filter(it => !it.suppressed).length,
  };
}
