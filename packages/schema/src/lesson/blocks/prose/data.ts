import { z } from 'zod';
import { textShape } from '../block.ts';

/** What the importer writes of a section of the Markdown. */
export const proseShape = z.object({ heading: textShape, body: textShape });
