import type { FileReport } from '../../engine';

/** What one client makes of a config file. */
export interface Loads {
  readonly client: string;
  readonly servers: readonly string[];
  /** Why it loads nothing. */
  readonly refuses?: string;
}

/** Each client of a file with the servers it would load; formats of one client count as that client. */
export function whoLoads({ clients, servers }: Pick<FileReport, 'clients' | 'servers'>): Loads[] {
  return [...new Set(clients.map(it => it.name))].map(client => {
    const formats = clients.filter(it => it.name === client);
    const loaded = servers.filter(it => !it.disabled && formats.some(({ id }) => it.clients.includes(id)));
    const refuses = loaded.length === 0 ? formats.find(it => it.refuses)?.refuses : undefined;
    return { client, servers: loaded.map(it => it.name), ...(refuses !== undefined && { refuses }) };
  });
}
