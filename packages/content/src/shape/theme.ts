import { z } from 'zod';
import { slug, text } from './common.ts';

export const themeShape = z.strictObject({ slug, title: text, description: text }).describe('A thread through the events');

export type ThemeRecord = z.output<typeof themeShape>;
