import type { McpServer } from '../model/server';
import { type Launch, NO_LAUNCH } from './launch';

/** What an entry really starts. Only its program is known yet. */
export const resolveLaunch = ({ command }: Pick<McpServer, 'command' | 'args'>): Launch =>
  command ? { ...NO_LAUNCH, program: command } : NO_LAUNCH;
