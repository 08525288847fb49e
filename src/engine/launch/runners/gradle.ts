import { wordSet } from '../../text/wordSet';
import { defineRunner } from '../runner';
import { taskReader } from '../taskReader';

const values = wordSet(`
  -b --build-file -c --settings-file -p --project-dir -g --gradle-user-home -I --init-script -x --exclude-task
  --include-build --console --project-cache-dir --max-workers --priority --warning-mode
`);

/** `gradle task` and the wrapper that a folder brings: what a build file says. */
export default defineRunner({ names: ['gradle', 'gradlew'], read: taskReader({ file: 'build.gradle', values }) });
