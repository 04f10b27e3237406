// What is disputed about a period, who holds which view, and on how many sources does each rest?
import { ask } from './ask.ts';
import { graphql } from './generated/index.ts';

const disputesOfPeriod = graphql(`
  query DisputesOfPeriod($period: String!, $after: String) {
    events(filter: { period: $period, hasDisputes: true }, first: 20, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          dateLabel
          title
          dispute {
            question
            positions {
              view
              heldBy
              citations {
                source {
                  slug
                }
              }
            }
          }
        }
      }
    }
  }
`);

async function* readDisputedEvents(period: string) {
  let after: string | null = null;
  do {
    const { events }: Awaited<ReturnType<typeof readPage>> = await readPage(period, after);
    yield* events.edges.map(({ node }) => node);
    after = events.pageInfo.hasNextPage ? events.pageInfo.endCursor : null;
  } while (after !== null);
}

function readPage(period: string, after: string | null) {
  return ask(disputesOfPeriod, { period, after });
}

async function main(period: string) {
  for await (const { dateLabel, title, dispute } of readDisputedEvents(period)) {
    if (dispute === null) continue;
    console.log(`\n${dateLabel}: ${title}\n${dispute.question}`);
    for (const { view, heldBy, citations } of dispute.positions) {
      const sources = new Set(citations.map(({ source }) => source.slug));
      console.log(`  - ${view} (${heldBy}; sources: ${sources.size})`);
    }
  }
}

try {
  await main(process.argv[2] ?? 'korean-war');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
