// npm run new:question-kind -- hotspot: writes the folders of a new kind of question, the registries and the printed schema.
// docs/guides/adding-a-question-kind.md tells what to do then.
import { spawnSync } from 'node:child_process';
import { root } from './lib/environment.mjs';
import { writeSkeleton } from './lib/question-kinds/write-skeleton.mjs';
import { formatFailure, StepError } from './lib/step-error.mjs';

/** What makes the new kind known everywhere: the site reads the printed schema, which is made of the registries. */
const STEPS = [
  ['biome', 'format', '--write', '--log-level=error'],
  ['turbo', 'run', 'generate', '--output-logs=errors-only'],
  ['tsx', 'packages/schema/src/print-schema.ts'],
  ['turbo', 'run', 'generate', '--output-logs=errors-only'],
];

try {
  const folders = writeSkeleton(root, process.argv[2]);
  for (const [command = '', ...args] of STEPS) {
    const { status } = spawnSync('npx', [command, ...args, ...(command === 'biome' ? folders : [])], {
      cwd: root,
      stdio: 'inherit',
    });
    if (status !== 0) throw new StepError(`"${command}" failed.`, 'What it says stands above. The folders are written.');
  }
  const list = folders.map((folder) => `  ${folder}`).join('\n');
  console.log(`Written:\n${list}\nTheir tests fail until you fill them in: docs/guides/adding-a-question-kind.md.`);
} catch (error) {
  console.error(formatFailure(error));
  process.exitCode = 1;
}
