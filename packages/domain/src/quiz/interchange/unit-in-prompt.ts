import type { InterchangeQuestion } from './interchange-question.ts';

/** The prompt as a student of another system reads it: there the field for a number shows no unit, so the prompt ends with it. */
export function promptWithUnit({ prompt, body }: Pick<InterchangeQuestion, 'prompt' | 'body'>): string {
  return body.type === 'numeric' && body.unit !== '' ? `${prompt} (${body.unit})` : prompt;
}

/** The prompt without a unit that `promptWithUnit` put there. */
export function promptWithoutUnit(prompt: string, unit: string): string {
  const ending = ` (${unit})`;
  return unit !== '' && prompt.endsWith(ending) ? prompt.slice(0, -ending.length) : prompt;
}
