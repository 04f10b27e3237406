import { PERSPECTIVES } from '@tumen/domain/vocabulary';
import { z } from 'zod';
import { suggestion } from '../suggest.ts';
import { must, oneOf, slug, text, url } from './common.ts';

/** The item types of CSL 1.0.2. */
const CSL_TYPES = (
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document ' +
  'entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map ' +
  'motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog ' +
  'regulation report review review-book software song speech standard thesis treaty webpage'
).split(' ');

const type = z.string().check((context) => {
  if (CSL_TYPES.includes(context.value)) return;
  context.issues.push({
    code: 'custom',
    input: context.value,
    message: `"${context.value}" is not a CSL type`,
    params: { remedy: `${suggestion(context.value, CSL_TYPES)}See the list of types in CSL 1.0.2` },
  });
});

const name = must(
  z
    .object({ family: z.string().exactOptional(), given: z.string().exactOptional(), literal: z.string().exactOptional() })
    .catchall(z.json()),
  (value) => Boolean(value.literal ?? value.family),
  'is not a name',
  'Write { "family": …, "given": … } or { "literal": … }',
);

const issued = z
  .strictObject({
    'date-parts': z
      .array(z.array(z.int()).min(1).max(3))
      .min(1)
      .max(2)
      .describe('[[year, month, day]] as far as known; two of them for a span'),
    circa: z.boolean().exactOptional(),
  })
  .describe('When it was made or printed; absent when undated');

export const sourceShape = must(
  z
    .object({
      id: slug,
      type,
      title: z
        .string()
        .min(1)
        .exactOptional()
        .describe('The printed title in its own language; absent when no headline was seen'),
      author: z.array(name).exactOptional(),
      editor: z.array(name).exactOptional(),
      translator: z.array(name).exactOptional(),
      issued: issued.exactOptional(),
      URL: url.exactOptional(),
      language: must(z.string(), isLanguageTag, 'is not a language tag', 'Use BCP 47: "en", "ru", "ko", "zh-Hans"'),
      custom: z.strictObject({
        perspective: oneOf(PERSPECTIVES),
        primary: z.boolean().describe('Made at the time by somebody who took part or was there'),
        seen: z.boolean().describe('The editors saw the text or an excerpt of it'),
        gloss: text.exactOptional().describe('The title in translation, or a description where there is no title'),
        annotation: text.exactOptional(),
      }),
    })
    .catchall(z.json()),
  (source) => source.title !== undefined || source.custom.gloss !== undefined,
  'has neither title nor gloss',
  'Add "title", or describe the source in custom.gloss',
).describe('A CSL-JSON item; what CSL has no field for stands in "custom"');

export type SourceRecord = z.output<typeof sourceShape>;

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
