import { readDocker } from '../docker-run';
import { defineRunner } from '../runner';

/** `podman`: containers, with docker's words. */
export default defineRunner({ names: ['podman'], read: readDocker });
