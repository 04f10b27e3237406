import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import {
  type QuestionRequest,
  REQUEST_LANGUAGES,
  writeApollo,
  writeCurl,
  writeFetch,
  writeJupyter,
  writePython,
  writeR,
} from './request-code.ts';

const ENDPOINT = 'https://tumen.example/graphql';

/** Everything that a language could take for its own. */
const QUERY = `query Найти($words: String!) {
  # it's "평양" & 'Ёлка' \${words} $HOME \`date\` %d !x \\n C:\\temp )" )-" )--"
  search(words: """a "quoted" word""", also: "\\"") { title }
}
# ends with a quote "`;
const VARIABLES = {
  words: `김일성, it's "Ким" \`$HOME\` \${x} \\ )" \n second line`,
  filter: { hasDisputes: true, isNew: false, period: null, years: [1950, -1.5], kinds: ['TREATY'], none: {}, no: [] },
};
const REQUESTS: readonly QuestionRequest[] = [
  { endpoint: ENDPOINT, query: QUERY, variables: VARIABLES },
  { endpoint: ENDPOINT, query: '{ periods { title } }' },
  {
    endpoint: ENDPOINT,
    query: 'query First { places { totalCount } }\nquery Second { terms { totalCount } }',
    operationName: 'Second',
  },
];

const hasPython = spawnSync('python3', ['--version']).status === 0;

function run(command: string, args: readonly string[], input: string): string {
  const environment = { ...process.env, PYTHONIOENCODING: 'utf-8' };
  const { status, stdout, stderr } = spawnSync(command, args, { input, encoding: 'utf8', env: environment });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

function bodyOf({ query, variables, operationName }: QuestionRequest) {
  return JSON.parse(JSON.stringify({ query, variables, operationName }));
}

/** Runs a module without its imports, with `names` in their place. */
async function runModule(code: string, names: Record<string, unknown>) {
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  await new AsyncFunction(...Object.keys(names), code.replace(/^import .*$/gm, ''))(...Object.values(names));
}

describe.each(REQUESTS)('the code for $query', (request) => {
  it('of curl sends question and variables as they are', () => {
    const arguments_ = run(
      'sh',
      [],
      `curl() { for part in "$@"; do printf '%s\\0' "$part"; done; }\n${writeCurl(request)}`,
    ).split('\0');
    expect(arguments_.slice(0, 4)).toEqual([ENDPOINT, '--header', 'Content-Type: application/json', '--data']);
    expect(JSON.parse(arguments_[4] ?? '')).toEqual(bodyOf(request));
  });

  it('of fetch sends question and variables as they are', async () => {
    const sent: unknown[] = [];
    const fetch = async (address: string, { body }: { body: string }) => {
      sent.push(address, JSON.parse(body));
      return { json: async () => ({ data: {} }) };
    };
    await runModule(writeFetch(request), { fetch, console: { log: () => {} } });
    expect(sent).toEqual([ENDPOINT, bodyOf(request)]);
  });

  it('of Apollo Client sends the one question that is meant, with its variables', async () => {
    const sent: unknown[] = [];
    class ApolloClient {
      async query(asked: unknown) {
        sent.push(asked);
        return { data: {} };
      }
    }
    const gql = ([text]: string[]) => text;
    const separateOperations = (text: string) => ({ Second: `Second of ${text}` });
    const names = { ApolloClient, HttpLink: class {}, InMemoryCache: class {}, gql, separateOperations };
    await runModule(writeApollo(request), { ...names, console: { log: () => {} } });
    const { operationName, ...body } = bodyOf(request);
    expect(sent).toEqual([operationName === undefined ? body : { query: `Second of ${request.query}` }]);
  });

  it.skipIf(!hasPython)('of Python sends question and variables as they are', () => {
    const stub = `import io, urllib.request
def urlopen(request):
    print(request.full_url)
    print(request.data.decode())
    return io.BytesIO(b'{"data": {}}')
urllib.request.urlopen = urlopen
`;
    const [address, body] = run('python3', ['-'], stub + writePython(request)).split('\n');
    expect(address).toBe(ENDPOINT);
    expect(JSON.parse(body ?? '')).toEqual(bodyOf(request));
  });

  it.skipIf(!hasPython)('of a notebook sends question and variables as they are, and shows the nodes of the longest list', () => {
    const stub = `import json, sys, types
class Answer:
    def json(self):
        return {"data": {"short": [{"a": 1}], "events": {"edges": [{"node": {"b": 2}}, {"node": {"b": 3}}]}}}
def post(address, json, timeout):
    print(address)
    print(globals()["json"].dumps(json))
    return Answer()
sys.modules["requests"] = types.SimpleNamespace(post=post)
sys.modules["pandas"] = types.SimpleNamespace(json_normalize=lambda rows: print(json.dumps(rows)))
`;
    const cell = writeJupyter(request).replace(/^%pip .*\n/, '');
    const [address, body, rows] = run('python3', ['-'], stub + cell).split('\n');
    expect(address).toBe(ENDPOINT);
    expect(JSON.parse(body ?? '')).toEqual(bodyOf(request));
    expect(JSON.parse(rows ?? '')).toEqual([{ b: 2 }, { b: 3 }]);
  });
});

describe('the code for Apollo Client', () => {
  it('calls a mutation a mutation', () => {
    expect(writeApollo({ endpoint: ENDPOINT, query: 'mutation Leave { leave { ok } }' })).toContain(
      'client.mutate({ mutation })',
    );
  });

  it('goes by the kind of the operation that is meant', () => {
    const query = 'mutation Leave { leave { ok } }\nquery Look { periods { title } }';
    expect(writeApollo({ endpoint: ENDPOINT, query, operationName: 'Look' })).toContain('client.query({ query })');
    expect(writeApollo({ endpoint: ENDPOINT, query, operationName: 'Leave' })).toContain('client.mutate({ mutation })');
  });
});

describe('the code for R', () => {
  it('ends a raw text with more dashes than stand in it', () => {
    expect(writeR({ endpoint: ENDPOINT, query: QUERY })).toContain(`query <- r"---(${QUERY})---"`);
  });

  it('takes short brackets where they do', () => {
    expect(writeR({ endpoint: ENDPOINT, query: '{ a }', variables: { b: '"' } })).toContain(
      String.raw`fromJSON(r"({"b":"\""})", simplifyVector = FALSE)`,
    );
  });
});

it('names each language once', () => {
  const ids = REQUEST_LANGUAGES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
