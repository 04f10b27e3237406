import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  ApolloClient,
  CombinedGraphQLErrors,
  gql,
  HttpLink,
  InMemoryCache,
  type PossibleTypesMap,
  type TypedDocumentNode,
} from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { generate } from '@graphql-codegen/cli';
import { Client, fetchExchange } from '@urql/core';
import { ClientError, GraphQLClient } from 'graphql-request';
import { runProgram } from './fixtures/run-program.ts';
import { expect, test } from './fixtures/test.ts';

// Clients of others, as their packages come: what they send by themselves, the API must take.

type Page = {
  readonly events: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly edges: readonly { readonly node: { readonly slug: string; readonly title: string } }[];
  };
};
type Variables = { readonly filter: { readonly kinds: readonly string[] }; readonly after: string | null };

const DEBT = { filter: { kinds: ['DEBT'] } };
const EVENTS = `
  query Events($filter: EventFilter!, $after: String) {
    events(filter: $filter, first: 4, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id slug title } }
    }
  }
`;
const MISSPELLED = '{ event(slug: "2012-debt-agrement") { title } }';
const EXPLAINED = { code: 'NOT_FOUND', suggestions: expect.arrayContaining(['2012-debt-agreement']) };

/** Goes from page to page with `ask`, and expects to meet each event once. */
async function expectAllPages(ask: (variables: Variables) => Promise<Page | undefined>) {
  const slugs: string[] = [];
  let events: Page['events'] | undefined;
  do {
    events = (await ask({ ...DEBT, after: events?.pageInfo.endCursor ?? null }))?.events;
    slugs.push(...(events?.edges.map(({ node }) => node.slug) ?? []));
  } while (events?.pageInfo.hasNextPage);
  expect(slugs.length).toBeGreaterThan(4);
  expect(new Set(slugs).size).toBe(events?.totalCount);
  expect(slugs).toContain('2012-debt-agreement');
}

test.describe('Apollo Client', () => {
  /** As its manual says: asks the server which types an interface or union has. */
  async function createClient(apiUrl: string) {
    const link = () => new HttpLink({ uri: `${apiUrl}/graphql` });
    const scout = new ApolloClient({ link: link(), cache: new InMemoryCache() });
    const { data } = await scout.query<{ __schema: { types: { name: string; possibleTypes: { name: string }[] | null }[] } }>({
      query: gql`{ __schema { types { name possibleTypes { name } } } }`,
    });
    const possibleTypes: PossibleTypesMap = {};
    for (const type of data?.__schema.types ?? []) {
      if (type.possibleTypes) possibleTypes[type.name] = type.possibleTypes.map(({ name }) => name);
    }
    const typePolicies = { Query: { fields: { events: relayStylePagination(['filter']) } } };
    return new ApolloClient({ link: link(), cache: new InMemoryCache({ possibleTypes, typePolicies }) });
  }

  test('reads all pages, and joins them in its cache', async ({ apiUrl }) => {
    const client = await createClient(apiUrl);
    const query: TypedDocumentNode<Page, Variables> = gql(EVENTS);
    const first = await client.query({ query, variables: { ...DEBT, after: null } });
    const after = first.data?.events.pageInfo.endCursor ?? null;
    await client.query({ query, variables: { ...DEBT, after }, fetchPolicy: 'network-only' });

    const joined = client.readQuery({ query, variables: { ...DEBT, after: null } });
    expect(first.data?.events.edges).toHaveLength(4);
    expect(new Set(joined?.events.edges.map(({ node }) => node.slug)).size).toBe(8);
  });

  test('reads hits of several types through the interface that they share', async ({ apiUrl }) => {
    const client = await createClient(apiUrl);
    type Hit = { readonly node: { readonly __typename: string; readonly id: string; readonly date?: string } };
    const { data } = await client.query<{ search: { edges: { node: Hit }[] } }>({
      query: gql`
        query Search($words: String!) {
          search(query: $words, types: [EVENT, ACTOR], first: 20) {
            edges { node { slug node { ... on Node { id } ... on Event { date } } } }
          }
        }
      `,
      variables: { words: 'Kim Il Sung' },
    });
    const hits = data?.search.edges.map((edge) => edge.node.node) ?? [];
    expect(new Set(hits.map((hit) => hit.__typename))).toEqual(new Set(['Event', 'Actor']));
    for (const { __typename, id, date } of hits) {
      expect(id).toBeTruthy();
      expect(date !== undefined).toBe(__typename === 'Event');
    }
  });

  test('tells by type why a mutation did nothing', async ({ apiUrl }) => {
    const client = await createClient(apiUrl);
    const { data } = await client.mutate<{ answerCheck: { __typename: string; code?: string } }>({
      mutation: gql`
        mutation Check($input: AnswerCheckInput!) {
          answerCheck(input: $input) { ... on UserError { code message } ... on AnswerCheckPayload { feedback { __typename } } }
        }
      `,
      variables: { input: { question: 'no-such-question', answer: { optionIds: [] } } },
    });
    expect(data?.answerCheck).toMatchObject({ __typename: 'NotFoundError', code: 'NOT_FOUND' });
  });

  test('passes on what is wrong with a query', async ({ apiUrl }) => {
    const client = await createClient(apiUrl);
    const error: unknown = await client.query({ query: gql(MISSPELLED) }).catch((reason: unknown) => reason);
    expect(CombinedGraphQLErrors.is(error) && error.errors[0]?.extensions).toMatchObject(EXPLAINED);
  });
});

test.describe('urql', () => {
  const createClient = (apiUrl: string) => new Client({ url: `${apiUrl}/graphql`, exchanges: [fetchExchange] });

  test('reads all pages', async ({ apiUrl }) => {
    const client = createClient(apiUrl);
    await expectAllPages(async (variables) => {
      const { data, error } = await client.query<Page, Variables>(EVENTS, variables);
      expect(error).toBeUndefined();
      return data;
    });
  });

  test('passes on what is wrong with a query', async ({ apiUrl }) => {
    const { error } = await createClient(apiUrl).query(MISSPELLED, {});
    expect(error?.graphQLErrors[0]?.extensions).toMatchObject(EXPLAINED);
  });
});

test.describe('graphql-request', () => {
  test('reads all pages', async ({ apiUrl }) => {
    const client = new GraphQLClient(`${apiUrl}/graphql`);
    await expectAllPages((variables) => client.request<Page, Variables>(EVENTS, variables));
  });

  test('passes on what is wrong with a query', async ({ apiUrl }) => {
    const error: unknown = await new GraphQLClient(`${apiUrl}/graphql`).request(MISSPELLED).catch((reason: unknown) => reason);
    expect(error instanceof ClientError && error.response.errors?.[0]?.extensions).toMatchObject(EXPLAINED);
  });
});

test('graphql-codegen makes types from what the server says of itself', async ({ apiUrl }) => {
  const files: { filename: string; content: string }[] = await generate(
    {
      schema: `${apiUrl}/graphql`,
      documents: EVENTS,
      silent: true,
      generates: { 'types/': { preset: 'client', config: { scalars: { Date: 'string', DateTime: 'string' } } } },
    },
    false,
  );
  const types = files.find(({ filename }) => filename.endsWith('graphql.ts'))?.content;
  expect(types).toContain('export type EventsQueryVariables');
  expect(types).toContain('export enum Perspective');
});

const RELAY_COMPILER = fileURLToPath(import.meta.resolve('relay-compiler/cli.js'));
const COMPONENT = `
import { graphql } from 'relay-runtime';

export const fragment = graphql\`
  fragment Events_query on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
  @refetchable(queryName: "EventsNextPageQuery") {
    events(first: $count, after: $cursor) @connection(key: "Events_events") {
      edges { node { ...Events_event } }
    }
  }
\`;

export const event = graphql\`
  fragment Events_event on Event @refetchable(queryName: "EventsOneQuery") {
    title
    dispute { question }
  }
\`;

export const query = graphql\`
  query EventsQuery { ...Events_query }
\`;
`;

test('relay-compiler takes the schema, with a connection and an object loaded again by its id', async () => {
  const folder = test.info().outputPath('relay');
  mkdirSync(path.join(folder, 'src/__generated__'), { recursive: true });
  copyFileSync(path.resolve(import.meta.dirname, '../packages/schema/schema.graphql'), path.join(folder, 'schema.graphql'));
  writeFileSync(path.join(folder, 'src/Events.ts'), COMPONENT);
  const config = { src: 'src', schema: 'schema.graphql', language: 'typescript', artifactDirectory: 'src/__generated__' };
  writeFileSync(path.join(folder, 'relay.config.json'), JSON.stringify(config));
  const { code, stdout, stderr } = await runProgram(process.execPath, [RELAY_COMPILER, 'relay.config.json'], { cwd: folder });
  expect(code, stdout + stderr).toBe(0);
});
