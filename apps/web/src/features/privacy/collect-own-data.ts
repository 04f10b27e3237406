import type { ApolloClient } from '@apollo/client';
import { type Locale, OwnDataFileDocument, type OwnDataFileQuery } from '@/graphql/generated/graphql.ts';

type Viewer = NonNullable<OwnDataFileQuery['viewer']>;

/** Of the visitor: places in classes, and quizzes with all that was shown and answered, the newest first. */
export type OwnData = {
  readonly exportedAt: string;
  readonly classes: Viewer['enrollments'];
  readonly attempts: readonly Viewer['attempts']['edges'][number]['node'][];
};

/**
 * Collects all that is the visitor's, a few quizzes at a time. `onProgress` gets the share that is there, 0 to 1. Verdicts stand in it
 * only where the server has released them.
 *
 * @throws Error when the server cannot be reached.
 */
export async function collectOwnData(
  client: ApolloClient,
  locale: Locale,
  onProgress: (share: number) => void,
): Promise<OwnData> {
  const attempts: OwnData['attempts'][number][] = [];
  let classes: OwnData['classes'] = [];
  const ask = async (cursor: string | null): Promise<Viewer | null> => {
    const variables = { after: cursor, locale };
    const { data } = await client.query({ query: OwnDataFileDocument, variables, fetchPolicy: 'no-cache' });
    return data?.viewer ?? null;
  };
  let after: string | null = null;
  do {
    const viewer = await ask(after);
    if (!viewer) break;
    const { edges, pageInfo, totalCount } = viewer.attempts;
    attempts.push(...edges.map(({ node }) => node));
    classes = viewer.enrollments;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    onProgress(totalCount === 0 ? 1 : attempts.length / totalCount);
  } while (after !== null);
  return { exportedAt: new Date().toISOString(), classes, attempts };
}
