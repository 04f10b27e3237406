import type { ContentVersion } from './content-version.ts';
import type { Draft } from './share-link.ts';

/** Where an answer comes from: the question as it was when it was asked, and the content that answered it. */
export type AnswerOrigin = Draft & {
  /** Null for what belongs to somebody: it has no versions. */
  readonly version: ContentVersion | null;
};

/** Whether a question asks a release by name: whatever is changed later, its answer stays. A comment that says so counts too. */
export function asksRelease({ query }: Draft): boolean {
  return query.includes('@asOf');
}
