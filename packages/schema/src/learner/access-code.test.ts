import { expect, it } from 'vitest';
import { drawAccessCode, hashAccessCode, readAccessCode } from './access-code.ts';

it('draws groups of four without letters that are misread', () => {
  for (let draw = 0; draw < 200; draw += 1) expect(drawAccessCode(8)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
});

it('reads a code however it is typed', () => {
  const code = drawAccessCode(8);
  const misread = code.replaceAll('0', 'o').replaceAll('1', 'l');
  for (const typed of [code, code.toLowerCase(), code.replace('-', ' '), ` ${code.replace('-', '–')} `, misread])
    expect(hashAccessCode(readAccessCode(typed, 8) ?? 'unread')).toBe(hashAccessCode(code));
});

it.each(['', '7K3M', '7K3M-Q0TX-1', '7K3M-Q0T!', '7K3M-Q0TU', '김일성'])('does not take %j for a code', (typed) => {
  expect(readAccessCode(typed, 8)).toBeNull();
});
