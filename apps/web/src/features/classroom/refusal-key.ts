import type { CommandRefusal } from '@/graphql/use-command.ts';

const KNOWN = ['VALIDATION', 'NOT_FOUND', 'CONFLICT', 'FORBIDDEN', 'RATE_LIMITED'] as const;

/** The key of the words for what the server refused; what has none could not be done, as without a server. */
export function refusalKey({ code }: CommandRefusal) {
  return KNOWN.find((known) => known === code) ?? 'UNREACHABLE';
}
