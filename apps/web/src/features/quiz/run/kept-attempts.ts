import type { Locale } from '@/graphql/generated/graphql.ts';
import type { DeviceStorage } from './kept-answers.ts';
import type { AttemptAddress } from './use-attempt.ts';

/** A running attempt as the device keeps it, to open it again while the server is out of reach. */
export type KeptAttempt = {
  readonly quiz: string;
  readonly seed: string | null;
  /** Absent in what was kept before there were assignments. */
  readonly assignmentId?: string | null;
  readonly locale: Locale;
  /** Milliseconds that the clock of the server was ahead of the device's. */
  readonly clockLead: number;
  /** All that the server gave of it: never more than its visitor may see. */
  readonly attempt: { readonly id: string; readonly title: string; readonly startedAt: string };
};

export type KeptAttempts = {
  /** Keeps an attempt in place of what was kept of it before. Of many that were never handed in the newest few stay. */
  readonly keep: (attempt: KeptAttempt) => void;
  /** The newest first. */
  readonly list: () => readonly KeptAttempt[];
  readonly find: (address: AttemptAddress) => KeptAttempt | null;
  /** Forgets an attempt that is over. */
  readonly forget: (attemptId: string) => void;
};

const PREFIX = 'tumen.attempt ';
const MOST_KEPT = 3;

/** Opens the attempts that `storage` keeps. @param storage null where the browser keeps nothing: then there is never one. */
export function openKeptAttempts(storage: DeviceStorage | null): KeptAttempts {
  const list = (): KeptAttempt[] =>
    Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '')
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => parse(storage?.getItem(key) ?? null) ?? [])
      .sort((a, b) => Date.parse(b.attempt.startedAt) - Date.parse(a.attempt.startedAt));
  const forget = (attemptId: string) => storage?.removeItem(PREFIX + attemptId);

  return {
    keep: (kept) => {
      try {
        storage?.setItem(PREFIX + kept.attempt.id, JSON.stringify(kept));
      } catch {
        // A full disk: the answers are more important, and the server has the attempt.
      }
      for (const { attempt } of list().slice(MOST_KEPT)) forget(attempt.id);
    },
    list,
    find: ({ quiz, seed, assignmentId, attemptId, locale }) =>
      list().find(
        (kept) =>
          kept.quiz === quiz &&
          kept.locale === locale &&
          (attemptId === null
            ? kept.seed === seed && (kept.assignmentId ?? null) === assignmentId
            : kept.attempt.id === attemptId),
      ) ?? null,
    forget,
  };
}

/** Null for what an older or a foreign script wrote there. */
function parse(text: string | null): KeptAttempt | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isKeptAttempt(value) ? value : null;
  } catch {
    return null;
  }
}

function isKeptAttempt(value: unknown): value is KeptAttempt {
  return typeof value === 'object' && value !== null && 'quiz' in value && 'attempt' in value && 'clockLead' in value;
}
