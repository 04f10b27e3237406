import { slug, text } from '../shape/common.ts';

/** What every block has. */
export const anchored = { anchor: slug.describe('Unique in the lesson') };

/** What a block under a heading has: all but prose, whose heading stands in the Markdown, and checks, which stand in the text. */
export const headed = { ...anchored, heading: text };

/** What a figure has. */
export const captioned = { ...headed, caption: text.exactOptional() };
