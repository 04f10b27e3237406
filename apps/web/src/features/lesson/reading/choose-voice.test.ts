import { expect, it } from 'vitest';
import { chooseVoice } from './choose-voice.ts';

const english = { lang: 'en-GB', localService: true, default: false };
const preset = { lang: 'en-US', localService: true, default: true };
const remote = { lang: 'ko-KR', localService: false, default: false };
const android = { lang: 'ko_KR', localService: true, default: false };

it('prefers the voice that the device prefers', () => {
  expect(chooseVoice([english, preset], 'en')).toBe(preset);
});

it('takes a voice of any region of the language', () => {
  expect(chooseVoice([english, android], 'ko')).toBe(android);
});

it('takes no voice that reads on a server, nor one of another language', () => {
  expect(chooseVoice([english, preset, remote], 'ko')).toBeNull();
});
