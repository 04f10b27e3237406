import { expect, it } from 'vitest';
import { answerConsumer } from './answer-consumer.ts';

const PAGE = 'https://tumen.example/ko/timeline?period=korean-war&actor=a%22b';

function ask(params: Record<string, string>): Promise<Response> {
  const provider = { origin: 'https://tumen.example', name: 'Tumen', titleOf: async (locale: string) => `Timeline (${locale})` };
  return answerConsumer(new URLSearchParams(params), provider);
}

it('gives a frame of the same choice, in which no address ends an attribute', async () => {
  const answer = await ask({ url: PAGE, format: 'json' });
  expect(answer.headers.get('content-type')).toBe('application/json');
  expect(await answer.json()).toMatchObject({
    type: 'rich',
    version: '1.0',
    title: 'Timeline (ko)',
    width: 1000,
    height: 640,
    html: expect.stringContaining('src="https://tumen.example/embed/ko/timeline?period=korean-war&amp;actor=a%22b" '),
  });
});

it.each([
  [{ maxwidth: '320', maxheight: '200' }, 320, 200],
  [{ maxwidth: '5000' }, 1000, 640],
])('keeps to %o', async (limits, width, height) => {
  expect(await (await ask({ url: PAGE, ...limits })).json()).toMatchObject({
    width,
    height,
    html: expect.stringContaining(`width="${width}" height="${height}"`),
  });
});

it('takes the address of the frame too', async () => {
  const { html } = await (await ask({ url: 'https://tumen.example/embed/en/timeline' })).json();
  expect(html).toContain('src="https://tumen.example/embed/en/timeline" ');
});

it.each([
  [{ url: PAGE, format: 'xml' }, 501, 'format=json'],
  [{}, 400, 'url='],
  [{ url: PAGE, maxwidth: 'wide' }, 400, 'maxwidth'],
  [{ url: PAGE, maxheight: '0' }, 400, 'maxheight'],
  [{ url: 'https://tumen.example/en/privacy' }, 404, 'https://tumen.example/en/timeline'],
  [{ url: 'https://tumen.example/fr/timeline' }, 404, 'https://tumen.example/en/timeline'],
  [{ url: 'https://elsewhere.example/en/timeline' }, 404, 'https://tumen.example/en/timeline'],
  [{ url: 'timeline' }, 404, 'https://tumen.example/en/timeline'],
])('refuses %o with %i and the remedy', async (params, status, remedy) => {
  const answer = await ask(params as Record<string, string>);
  expect(answer.status).toBe(status);
  expect(await answer.text()).toContain(remedy);
});
