import { wordSet } from '../../text/wordSet';
import { defineRunner } from '../runner';
import { taskReader } from '../taskReader';

const values = wordSet('-d --dir -t --taskfile -C --concurrency -o --output -I --interval');

/** `task name`: what a Taskfile says. */
export default defineRunner({ names: ['task', 'go-task'], read: taskReader({ file: 'Taskfile.yml', values }) });
