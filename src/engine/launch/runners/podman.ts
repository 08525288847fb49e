import { readDocker } from '../dockerRun';
import { defineRunner } from '../runner';

/** `podman`: containers, with docker's words. */
export default defineRunner({ names: ['podman'], read: readDocker });
