import 'server-only';
import { EXAMPLES } from '@tumen/domain/ask/examples';
import type { PublicQuery } from '@tumen/domain/public-queries';
import { parse } from 'graphql';
import { query } from '@/graphql/server.ts';

/** Lines of an answer that are shown: enough to see its form. */
const SHOWN_LINES = 24;

/** The beginning of what the API answers to the example of a query, as JSON, and whether that is all. */
export async function beginExampleAnswer(name: PublicQuery): Promise<{ text: string; isWhole: boolean }> {
  const example = EXAMPLES[name];
  const data: unknown = await query(parse(example.query), JSON.parse(example.variables ?? '{}'));
  const lines = JSON.stringify({ data }, null, 2).split('\n');
  return { text: lines.slice(0, SHOWN_LINES).join('\n'), isWhole: lines.length <= SHOWN_LINES };
}
