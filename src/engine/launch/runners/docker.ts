import { readDocker } from '../dockerRun';
import { defineRunner } from '../runner';

/** `docker`: containers. */
export default defineRunner({ names: ['docker', 'nerdctl', 'finch', 'container'], read: readDocker });
