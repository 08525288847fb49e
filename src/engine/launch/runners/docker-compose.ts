import { readCompose } from '../dockerCompose';
import { defineRunner } from '../runner';

/** `docker-compose` and `podman-compose`, as programs of their own. */
export default defineRunner({
  names: ['docker-compose', 'podman-compose'],
  read: ([program, ...words]) => readCompose(program, words, []),
});
