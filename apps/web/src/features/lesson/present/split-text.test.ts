import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readProse } from '../prose/read-prose.ts';
import { measure, splitText } from './split-text.ts';

const LESSONS = new URL('../../../../../../content/lessons/', import.meta.url);

describe('splitText', () => {
  it('leaves a short paragraph whole', () => {
    expect(splitText('One [@a, p. 5]. Two.', 100, 'en')).toEqual(['One [@a, p. 5]. Two.']);
  });

  it('cuts at the ends of sentences, evenly', () => {
    const sentence = 'Stalin answered in two days.';
    const most = measure(`${sentence} ${sentence} ${sentence}`);
    expect(splitText(Array(4).fill(sentence).join(' '), most, 'en')).toEqual([
      `${sentence} ${sentence}`,
      `${sentence} ${sentence}`,
    ]);
  });

  it('cuts neither at a full stop within a citation nor within a link', () => {
    const text = 'It fell [@a, p. 5. Note 2; @b]. Then [it](https://a.example/b. C) rose.';
    expect(splitText(text, 5, 'en')).toEqual(['It fell [@a, p. 5. Note 2; @b].', 'Then [it](https://a.example/b. C) rose.']);
  });

  it('keeps a sentence whole that is wider than a part may be', () => {
    expect(splitText('Short. This one is far too long for the part.', 6, 'en')).toEqual([
      'Short.',
      'This one is far too long for the part.',
    ]);
  });

  it('cuts Korean at its sentences', () => {
    expect(splitText('전쟁이 났다 [@a]. 스탈린은 답했다.', 9, 'ko')).toEqual(['전쟁이 났다 [@a].', '스탈린은 답했다.']);
  });

  it.each(['en', 'ko'])('loses nothing of any lesson and fills no slide too far (%s)', (locale) => {
    const most = 230;
    const paragraphs = readdirSync(LESSONS).flatMap((slug) =>
      readProse(readFileSync(new URL(`${slug}/${locale}.md`, LESSONS), 'utf8').replaceAll(/^## .*$/gm, '')),
    );
    expect(paragraphs.length).toBeGreaterThan(200);
    for (const { markdown } of paragraphs) {
      const parts = splitText(markdown, most, locale);
      expect(parts.join(' ')).toBe(markdown.replaceAll(/\s+/g, ' '));
      for (const part of parts) expect(measure(part)).toBeLessThanOrEqual(most);
    }
  });
});
