import type { Locale } from '../../localized-text.ts';
import type { Difficulty } from '../blueprint.ts';
import type { QuestionLevel } from '../curated.ts';

/** A text in the one language of the file; empty: the file has none. */
export type DraftText = string;

type DraftFrame = {
  readonly slug: string;
  /** Undefined: the file does not say. */
  readonly difficulty: Difficulty | undefined;
  readonly level: QuestionLevel | undefined;
  readonly prompt: DraftText;
  readonly hint: DraftText;
  readonly explanation: DraftText;
  /** What the file says of events, sources and marking, for the author who has to fill in what is missing. */
  readonly notes: string;
};

type DraftBody =
  | {
      readonly kind: 'SINGLE_CHOICE' | 'MULTIPLE_RESPONSE';
      readonly options: readonly { readonly text: DraftText; readonly isCorrect: boolean; readonly rationale: DraftText }[];
    }
  | { readonly kind: 'ORDERING'; readonly items: readonly DraftText[] }
  | { readonly kind: 'MATCHING'; readonly pairs: readonly { readonly left: DraftText; readonly right: DraftText }[] }
  | { readonly kind: 'NUMERIC'; readonly number: number; readonly tolerance: number; readonly unit: DraftText }
  | {
      readonly kind: 'SHORT_ANSWER';
      readonly answers: readonly {
        /** Spellings by language: told from their script, Latin ones taken for English. */
        readonly accept: Readonly<Record<Locale, readonly string[]>>;
        readonly fraction: number;
        readonly rationale: DraftText;
      }[];
    }
  | { readonly kind: 'ESSAY' };

/**
 * An imported question on its way into `content/questions/`: what another system has no notion of is missing, and nobody makes it up.
 */
export type QuestionDraft = DraftFrame & DraftBody;
