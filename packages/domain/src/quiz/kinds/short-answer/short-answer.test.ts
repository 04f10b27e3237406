import { describe, expect, it } from 'vitest';
import { scoreAnswer } from '../../scoring/score.ts';
import { FRAME, NOTHING } from '../../test/frame.ts';
import { shortAnswerQuestion } from './make.ts';
import { findKnownAnswer } from './score.ts';

const question = shortAnswerQuestion({
  ...FRAME,
  answers: [
    { accept: { en: ['Kim Jong Il'], ko: ['김정일'] }, fraction: 0, rationale: { en: 'His son.' } },
    {
      accept: { en: ['Kim Il Sung', 'Kim Il-song'], ko: ['김일성'], ru: ['Ким Ир Сен'] },
      fraction: 1,
      rationale: { en: 'He went.' },
    },
    { accept: { en: ['Kim'] }, fraction: 0.5, rationale: { en: 'Which one?' } },
  ],
});

describe('a short answer', () => {
  it.each([
    'Kim Il Sung',
    'kim il-sung',
    ' KIM  ILSUNG. ',
    'Kim Il-sŏng'.replace('ŏ', 'o'),
    '김일성',
    '김 일성',
    'Ким Ир Сен',
    'КИМ ИР СЕН',
  ])('counts "%s" as right', (text) => {
    expect(scoreAnswer(question, { ...NOTHING, text })).toBe(1);
  });

  it.each([
    ['Kim', 0.5],
    ['Kim Jong Il', 0],
    ['Kim Il', 0],
    ['Stalin', 0],
    ['', 0],
    ['?!', 0],
  ])('earns for "%s" %d', (text, fraction) => {
    expect(scoreAnswer(question, { ...NOTHING, text })).toBe(fraction);
  });

  it('knows Hangul however a phone composes it', () => {
    expect(scoreAnswer(question, { ...NOTHING, text: '김일성'.normalize('NFD') })).toBe(1);
  });

  it('finds what to say to a known mistake', () => {
    expect(findKnownAnswer(question.key, '김정일')?.rationale.en).toBe('His son.');
    expect(findKnownAnswer(question.key, 'Brezhnev')).toBeUndefined();
  });

  it('shows nothing of the key', () => {
    expect(JSON.stringify(question.view)).not.toContain('Kim');
  });
});
