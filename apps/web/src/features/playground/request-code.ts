/** A question as it is sent: where to, and with what. */
export type QuestionRequest = {
  readonly endpoint: string;
  readonly query: string;
  /** Undefined where the question has no variables. */
  readonly variables?: { readonly [name: string]: unknown } | undefined;
  /** Which of several operations is meant; undefined where there is one. */
  readonly operationName?: string | undefined;
};

type RequestLanguage = { readonly id: string; readonly name: string; readonly write: (request: QuestionRequest) => string };

/** The languages into which a question can be copied. Their names are the same in every language of the site. */
export const REQUEST_LANGUAGES: readonly RequestLanguage[] = [
  { id: 'curl', name: 'curl', write: writeCurl },
  { id: 'fetch', name: 'JavaScript (fetch)', write: writeFetch },
  { id: 'apollo', name: 'Apollo Client', write: writeApollo },
  { id: 'python', name: 'Python', write: writePython },
  { id: 'jupyter', name: 'Jupyter (pandas)', write: writeJupyter },
  { id: 'r', name: 'R (httr2)', write: writeR },
];

/** A command for any POSIX shell. */
export function writeCurl({ endpoint, query, variables, operationName }: QuestionRequest): string {
  return `curl ${quoteShell(endpoint)} \\
  --header 'Content-Type: application/json' \\
  --data ${quoteShell(JSON.stringify({ query, variables, operationName }))}
`;
}

/** A module for browsers, Node, Deno and Bun. */
export function writeFetch({ endpoint, query, variables, operationName }: QuestionRequest): string {
  const name = operationName === undefined ? '' : `, operationName: ${JSON.stringify(operationName)}`;
  return `const query = ${quoteTemplate(query)};
${variables === undefined ? '' : `const variables = ${JSON.stringify(variables, null, 2)};\n`}
const response = await fetch(${JSON.stringify(endpoint)}, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ query${variables === undefined ? '' : ', variables'}${name} }),
});
const { data, errors } = await response.json();
if (errors) throw new Error(errors.map(({ message }) => message).join('\\n'));
console.log(data);
`;
}

/** A module with Apollo Client 4, which takes documents of one operation only. */
export function writeApollo({ endpoint, query, variables, operationName }: QuestionRequest): string {
  const [method, document] = isMutation(query, operationName) ? ['mutate', 'mutation'] : ['query', 'query'];
  const written = `gql${quoteTemplate(query)}`;
  const chosen = operationName === undefined ? written : `separateOperations(${written})[${JSON.stringify(operationName)}]`;
  return `import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
${operationName === undefined ? '' : "import { separateOperations } from 'graphql';\n"}
const client = new ApolloClient({
  link: new HttpLink({ uri: ${JSON.stringify(endpoint)} }),
  cache: new InMemoryCache(),
});
const ${document} = ${chosen};
${variables === undefined ? '' : `const variables = ${JSON.stringify(variables, null, 2)};\n`}
const { data } = await client.${method}({ ${document}${variables === undefined ? '' : ', variables'} });
console.log(data);
`;
}

/** A program for Python 3 that needs no package. */
export function writePython({ endpoint, query, variables, operationName }: QuestionRequest): string {
  return `import json
from urllib.request import Request, urlopen

query = ${quotePython(query)}
${variables === undefined ? '' : `variables = ${toPython(variables)}\n`}
body = json.dumps({${writePairs({ variables, operationName })}}).encode()
request = Request(${JSON.stringify(endpoint)}, data=body, headers={"Content-Type": "application/json"})
with urlopen(request) as response:
    answer = json.load(response)
if "errors" in answer:
    raise SystemExit(json.dumps(answer["errors"], ensure_ascii=False, indent=2))
print(json.dumps(answer["data"], ensure_ascii=False, indent=2))
`;
}

/** A cell of a notebook: the longest list of the answer becomes a table. */
export function writeJupyter({ endpoint, query, variables, operationName }: QuestionRequest): string {
  return `%pip install --quiet pandas requests
import pandas as pd
import requests

query = ${quotePython(query)}
${variables === undefined ? '' : `variables = ${toPython(variables)}\n`}
body = {${writePairs({ variables, operationName })}}
answer = requests.post(${JSON.stringify(endpoint)}, json=body, timeout=60).json()
if "errors" in answer:
    raise RuntimeError(answer["errors"])


def find_lists(part):
    if isinstance(part, dict):
        for value in part.values():
            yield from find_lists(value)
    elif isinstance(part, list) and part and all(isinstance(item, dict) for item in part):
        yield part


rows = max(find_lists(answer["data"]), key=len, default=[answer["data"]])
pd.json_normalize([row.get("node", row) for row in rows])
`;
}

/** A script for R 4.1 or newer. */
export function writeR({ endpoint, query, variables, operationName }: QuestionRequest): string {
  const name = operationName === undefined ? '' : `, operationName = ${JSON.stringify(operationName)}`;
  return `library(httr2)

query <- ${quoteR(query)}
${variables === undefined ? '' : `variables <- jsonlite::fromJSON(${quoteR(JSON.stringify(variables))}, simplifyVector = FALSE)\n`}
answer <- request(${JSON.stringify(endpoint)}) |>
  req_body_json(list(query = query${variables === undefined ? '' : ', variables = variables'}${name})) |>
  req_perform() |>
  resp_body_json()
if (!is.null(answer$errors)) stop(answer$errors[[1]]$message)
str(answer$data)
`;
}

/** The body of a request as the inside of a Python dictionary. */
function writePairs({ variables, operationName }: Pick<QuestionRequest, 'variables' | 'operationName'>): string {
  const pairs = ['"query": query'];
  if (variables !== undefined) pairs.push('"variables": variables');
  if (operationName !== undefined) pairs.push(`"operationName": ${JSON.stringify(operationName)}`);
  return pairs.join(', ');
}

/** Without a name the first operation counts. A name has only signs that a pattern takes as they are. */
function isMutation(query: string, operationName: string | undefined): boolean {
  return new RegExp(String.raw`^\s*mutation${operationName === undefined ? '' : String.raw`\s+${operationName}`}\b`, 'm').test(
    query,
  );
}

/** Between single quotes a shell reads everything as it stands, except the quote itself. */
function quoteShell(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function quoteTemplate(text: string): string {
  return `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
}

/** Three quotes in a row, or one at the end, would close the text. */
function quotePython(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('"""', String.raw`\"\"\"`);
  return `"""${escaped.replace(/"$/, String.raw`\"`)}"""`;
}

/** R ends a raw text at its own number of dashes: one more than any that stands in the text. */
function quoteR(text: string): string {
  let dashes = '';
  while (text.includes(`)${dashes}"`)) dashes += '-';
  return `r"${dashes}(${text})${dashes}"`;
}

function toPython(value: unknown, indent = ''): string {
  const inner = `${indent}    `;
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map((item) => toPython(item, indent)).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${inner}${JSON.stringify(key)}: ${toPython(item, inner)},\n`);
  return entries.length === 0 ? '{}' : `{\n${entries.join('')}${indent}}`;
}
