import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Phrase, type QueueState, SpeechQueue, toPhrases } from './speech-queue.ts';

const PHRASES: readonly Phrase[] = [
  { paragraph: 0, text: 'One.' },
  { paragraph: 0, text: 'Two.' },
  { paragraph: 1, text: 'Three.' },
];

/** A voice that speaks until the test says that it is done. */
function listen(phrases = PHRASES) {
  const said: { text: string; rate: number; end: () => void }[] = [];
  const states: QueueState[] = [];
  const queue = new SpeechQueue(
    phrases,
    { speak: (text, rate, end) => said.push({ text, rate, end }), silence: () => {} },
    (state) => states.push(state),
  );
  return { queue, said, states, texts: () => said.map(({ text }) => text), endLast: () => said.at(-1)?.end() };
}

describe('toPhrases', () => {
  it('keeps sentences whole and names their paragraph', () => {
    const long = `Word ${'word '.repeat(50)}end.`;
    expect(toPhrases([`One. Two. ${long}`, 'Three.'], 'en')).toEqual([
      { paragraph: 0, text: 'One. Two.' },
      { paragraph: 0, text: long },
      { paragraph: 1, text: 'Three.' },
    ]);
  });

  it('says every word once and in order', () => {
    const text = fc.array(fc.stringMatching(/^[a-z]{1,12}[.,]?$/), { maxLength: 80 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (paragraphs) => {
        const said = toPhrases(paragraphs, 'en').map((phrase) => phrase.text);
        expect(said.join(' ').split(' ').filter(Boolean)).toEqual(paragraphs.join(' ').split(' ').filter(Boolean));
      }),
    );
  });
});

describe('SpeechQueue', () => {
  it('reads phrase after phrase to the end and names the paragraph', () => {
    const { queue, said, states, texts } = listen();
    queue.play();
    for (let index = 0; index < 3; index += 1) said[index]?.end();
    expect(texts()).toEqual(['One.', 'Two.', 'Three.']);
    expect(states.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 0]);
    expect(states.at(-1)?.status).toBe('ended');
  });

  it('goes on after a pause with the phrase that was cut off', () => {
    const { queue, texts, endLast, states } = listen();
    queue.play();
    endLast();
    queue.pause();
    expect(states.at(-1)).toEqual({ status: 'paused', paragraph: 0 });
    queue.play();
    expect(texts()).toEqual(['One.', 'Two.', 'Two.']);
  });

  it('does not count the end of a phrase that was cut off', () => {
    const { queue, said, texts } = listen();
    queue.play();
    queue.pause();
    said[0]?.end();
    queue.play();
    expect(texts()).toEqual(['One.', 'One.']);
  });

  it('repeats the phrase at a new speed', () => {
    const { queue, said } = listen();
    queue.play();
    queue.setRate(1.25);
    expect(said.map(({ text, rate }) => [text, rate])).toEqual([
      ['One.', 1],
      ['One.', 1.25],
    ]);
  });

  it('skips to the next and the previous paragraph, and nowhere beyond', () => {
    const { queue, texts } = listen();
    queue.play();
    queue.skip(1);
    queue.skip(1);
    queue.skip(-1);
    expect(texts()).toEqual(['One.', 'Three.', 'One.']);
  });

  it('begins anew after it was stopped', () => {
    const { queue, texts, endLast } = listen();
    queue.play();
    endLast();
    queue.stop();
    queue.play();
    expect(texts()).toEqual(['One.', 'Two.', 'One.']);
  });

  it('ends at once when there is nothing to read', () => {
    const { queue, states } = listen([]);
    queue.play();
    expect(states.at(-1)?.status).toBe('ended');
  });
});
