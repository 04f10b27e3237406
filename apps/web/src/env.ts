import { z } from 'zod';

const schema = z.object({
  API_URL: z.url().default('http://localhost:4000/graphql'),
  SITE_ORIGIN: z.url().default(`http://localhost:${process.env.PORT ?? '3000'}`),
  ARCHIVE_DIR: z.string().min(1).default('../../.data/archive'),
});

/**
 * The options of the site, read at run time: the build needs none of them.
 *
 * @throws when a variable is not an absolute URL; the message names it.
 */
export function readEnv() {
  const result = schema.safeParse(process.env);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`The site cannot start. ${faults.join('; ')}`);
}
