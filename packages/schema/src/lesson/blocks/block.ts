/**
 * What all blocks share. A kind of block is one folder beside this file, which holds its `type.ts`, and `sources.ts` when it cites
 * sources itself: docs/guides/adding-a-block.md.
 */
import { z } from 'zod';
import { builder } from '../../builder.ts';
import { localeArgs, localizeOrNull } from '../../localized.ts';

/** The name of a kind in the API: `exit-quiz` is `ExitQuizBlock`. */
function toTypeName(kind: string): string {
  return `${kind.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Block`;
}

/** A `LocalizedText` in a block's data. */
export const textShape = z.object({ en: z.string(), ko: z.string().exactOptional(), ru: z.string().exactOptional() });

const captionShape = z.object({ caption: textShape.exactOptional() });

const headingShape = z.object({ heading: textShape.exactOptional() });

export const LessonBlock = builder.prismaInterface('LessonBlock', {
  name: 'LessonBlock',
  description: 'One step of a lesson: prose, or a view of the data.',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: ({ kind }) => toTypeName(kind),
  fields: (t) => ({
    anchor: t.exposeString('anchor', { description: 'The anchor within the page, unique in the lesson.' }),
    heading: t.string({
      nullable: true,
      description: 'The heading. Null when the block stands without one.',
      args: localeArgs,
      resolve: ({ data }, { locale }) => localizeOrNull(headingShape.parse(data).heading, locale),
    }),
  }),
});

/** A field for the caption of a figure. */
export const captionField = {
  nullable: true as const,
  description: 'What the figure shows. Null when the heading says it all.',
  args: localeArgs,
  resolve: ({ data }: { readonly data: unknown }, { locale }: { readonly locale?: 'en' | 'ko' | 'ru' | null | undefined }) =>
    localizeOrNull(captionShape.parse(data).caption, locale),
};
