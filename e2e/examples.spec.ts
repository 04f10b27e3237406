import { type Outcome, runProgram } from './fixtures/run-program.ts';
import { expect, test } from './fixtures/test.ts';

/** Nobody listens on port 9 of this machine. */
const NOBODY = 'http://127.0.0.1:9/graphql';

type Example = {
  readonly command: readonly [string, ...string[]];
  /** Succeeds where the machine has what the example needs. */
  readonly probe: readonly [string, ...string[]];
  readonly expectAnswer: (stdout: string) => void;
};

const EXAMPLES: Record<string, Example> = {
  'the walk with curl': {
    command: ['sh', 'examples/curl/walk.sh'],
    probe: ['curl', '--version'],
    expectAnswer: (stdout) => {
      const [, filter, after, found, error] = stdout.split(/^\d\. .*$/m).map((text) => text.trim());
      expect(titlesOf(filter)[0]).toBe('Moscow forgives North Korea’s post-war debt');
      expect(titlesOf(after)).toHaveLength(3);
      expect(titlesOf(filter)).not.toEqual(expect.arrayContaining(titlesOf(after)));
      expect(found).toContain('"slug":"2012-debt-agreement"');
      expect(JSON.parse(error ?? '').errors[0].extensions).toMatchObject({
        code: 'NOT_FOUND',
        suggestions: expect.arrayContaining(['2012-debt-agreement']),
      });
    },
  },
  'the notebook in Python': {
    command: ['python3', 'examples/python/perspectives_of_a_decade.py'],
    probe: ['python3', '-c', 'import sys; sys.exit(sys.version_info < (3, 9))'],
    expectAnswer: (stdout) => {
      const [head = '', ...rows] = stdout.trim().split('\n');
      expect(head).toMatch(/^theme,events,.*SOVIET_RUSSIAN/);
      const diplomacy = rows.find((row) => row.startsWith('Diplomacy,'));
      expect(Number(diplomacy?.split(',')[1]), 'more than a page of events').toBeGreaterThan(20);
    },
  },
  'the script in R': {
    command: ['Rscript', 'examples/r/trade_collapse.R'],
    probe: ['Rscript', '-e', 'library(jsonlite)'],
    expectAnswer: (stdout) => {
      expect(stdout).toContain('The deepest fall: -85 percent in 1991');
      expect(stdout).toContain('Agreement to move trade to hard currency and world prices');
    },
  },
  'the program in TypeScript': {
    command: ['npm', 'start', '--silent', '-w', '@tumen/example-typescript', '--', 'korean-war'],
    probe: ['npm', '--version'],
    expectAnswer: (stdout) => {
      expect(stdout).toContain('Did Stalin');
      expect(stdout).toMatch(/^ {2}- .+ \(.+; sources: [1-9]\d*\)$/m);
    },
  },
};

function titlesOf(answer = ''): string[] {
  const { data }: { data: { events: { edges: { node: { title: string } }[] } } } = JSON.parse(answer);
  return data.events.edges.map(({ node }) => node.title);
}

const run = ([file, ...args]: Example['command'], api: string): Promise<Outcome> =>
  runProgram(file, args, { env: { TUMEN_API: api } });

for (const [name, { command, probe, expectAnswer }] of Object.entries(EXAMPLES)) {
  test.describe(name, () => {
    test.beforeEach(async () => {
      const [file, ...args] = probe;
      test.skip((await runProgram(file, args)).code !== 0, `${file} is not on this machine`);
    });

    test('answers its question', async ({ apiUrl }) => {
      const { code, stdout, stderr } = await run(command, `${apiUrl}/graphql`);
      expect(code, stderr).toBe(0);
      expectAnswer(stdout);
    });

    test('says so when the server does not answer', async () => {
      const { code, stderr } = await run(command, NOBODY);
      expect(code).toBe(1);
      expect(stderr).toContain(`No answer from ${NOBODY}`);
      expect(stderr).toContain('npm start');
    });
  });
}
