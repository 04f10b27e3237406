import { builder } from '../builder.ts';
import { localeArgs, localizedOrNull, localizeOrNull, translated } from '../localized.ts';
import { PerspectiveEnum } from '../vocabulary.ts';
import { issuedLabel } from './issued-label.ts';

export const Source = builder.prismaNode('Source', {
  nullable: true,
  description: 'A document, book, article, speech or data set on which statements rest.',
  id: { field: 'slug' },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The public key, stable: `weathersby-1993-wp8`.' }),
    perspective: t.expose('perspective', { type: PerspectiveEnum, description: 'From where the source speaks.' }),
    isPrimary: t.exposeBoolean('isPrimary', {
      description: 'True when it was made at the time by somebody who took part or was there.',
    }),
    verified: t.exposeBoolean('isVerified', { description: 'True when the editors saw the text itself or an excerpt of it.' }),
    title: t.exposeString('title', {
      nullable: true,
      description: 'The printed title in its own language. Null when no headline was seen: use `label`, which is always there.',
    }),
    label: t.string({
      description: 'Always printable: the title, else a description in the language.',
      args: localeArgs,
      resolve: ({ slug, title, gloss }, { locale }) => title ?? localizeOrNull(gloss, locale) ?? slug,
    }),
    gloss: t.string(
      localizedOrNull(
        'gloss',
        'The title in translation, or a description where there is no title. Null when the title needs none.',
      ),
    ),
    annotation: t.string(localizedOrNull('annotation', 'What the source is and how to read it. Null when not written yet.')),
    translated: t.boolean(translated('gloss', 'annotation')),
    issued: t.exposeString('issued', {
      nullable: true,
      description: 'When it was made or published, in EDTF. Null when undated.',
    }),
    issuedLabel: t.string(issuedLabel),
    language: t.exposeString('language', { description: 'The language of the text, BCP 47: `ru`, `ko-KP`.' }),
    url: t.exposeString('url', { nullable: true, description: 'Where it can be read. Null when not online.' }),
  }),
});
