import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import type { FragmentType } from '@/graphql/generated/index.ts';
import type { NotedParagraph } from '../prose/number-prose.ts';

/** What a block may know of the lesson around it. */
export type BlockContext = {
  /** The slug of the lesson. */
  readonly lesson: string;
  /** From 1, among the blocks of its kind. */
  readonly number: number;
  /** How many of its kind there are. */
  readonly count: number;
  /** The anchors of the blocks before and behind it; null at the ends. */
  readonly previous: string | null;
  readonly next: string | null;
  /** The paragraphs of the prose blocks, by the id of the block: their notes are numbered through the whole lesson. */
  readonly prose: ReadonlyMap<string, readonly NotedParagraph[]>;
};

/** The props of every component of a block, whatever its role; `Fragment` is the type of the document that it reads. */
// biome-ignore lint/suspicious/noExplicitAny: as the generated FragmentType has it
export type BlockProps<Fragment extends DocumentTypeDecoration<any, any>> = {
  readonly block: FragmentType<Fragment>;
  readonly context: BlockContext;
};
