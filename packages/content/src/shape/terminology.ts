import { z } from 'zod';
import { must } from './common.ts';

const form = must(z.string(), (value) => value.trim() !== '', 'is empty', 'Write the word');
const forms = z.array(form).min(1);

export const terminologyShape = z
  .strictObject({
    en: form.describe('The English words as they stand in texts; case counts'),
    ko: forms.describe('The Korean renderings of which one must stand in the translation'),
    ru: forms.describe('The same in Russian, in the nominative: other cases are recognized'),
  })
  .describe('A word that is always translated in the same way. The names of persons are in actors/ already');

export type TerminologyRecord = z.output<typeof terminologyShape>;
