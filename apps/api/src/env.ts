import { MAX_POINTS } from '@tumen/domain/operation-limits';
import { z } from 'zod';

const wholeNumber = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
const origin = z
  .string()
  .refine((text) => URL.canParse(text) && new URL(text).origin === text, 'must be an origin such as https://tumen.example');

const environment = z.object({
  DATABASE_URL: z
    .string('must be set to the address of a PostgreSQL database')
    .regex(/^postgres(ql)?:\/\//, 'must start with postgresql://'),
  API_HOST: z.string().min(1).default('127.0.0.1'),
  API_PORT: wholeNumber(0, 65_535).default(4000),
  /** The address under which people see the site; with https the guest's cookie is marked Secure. */
  SITE_ORIGIN: origin.default('http://localhost:3000'),
  /** Comma-separated origins of other sites whose pages may call the API with the visitor's cookie. */
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((part) => part.trim() || []))
    .pipe(z.array(origin)),
  /** Where the API keeps what is its own: the secret of sessions, the setup code, mail that no server sends. `npm start` gives the whole path. */
  TUMEN_DATA_DIR: z.string().min(1).default('../../.data'),
  /** Signs the cookies of teachers. Unset: a file of the data folder holds one. API processes on several machines need the same. */
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters; openssl rand -base64 32 makes one').optional(),
  /** The list of what the site asks, by id; written when the documents of the site are generated. */
  TRUSTED_DOCUMENTS: z.string().min(1).default('../web/src/graphql/generated/trusted-documents.json'),
  /** Which documents are answered: any, or only those of that list, sent by id or as text. */
  ADMITTED_DOCUMENTS: z.enum(['any', 'trusted']).default('any'),
  /** A Redis by which API processes tell each other of live views, such as redis://127.0.0.1:6379. Unset: they do so by the database. */
  REDIS_URL: z
    .string()
    .refine((text) => URL.canParse(text) && /^rediss?:$/.test(new URL(text).protocol), 'must be like redis://127.0.0.1:6379')
    .optional(),
  /** Whether teachers need an invitation of the site's owner to sign up. */
  TEACHER_SIGN_UP: z.enum(['invitation', 'open']).default('invitation'),
  /** The server that sends mail, with name and password. Unset: mail is written to the folder `mail` of the data folder. */
  SMTP_URL: z
    .string()
    .refine(
      (text) => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol),
      'must be like smtps://name:password@mail.example:465',
    )
    .optional(),
  /** Who mail comes from, such as "Tumen <tumen@school.example>". Unset: no-reply at the name of the site. */
  MAIL_FROM: z.string().includes('@', { error: 'must hold an e-mail address' }).optional(),
  /** How many demo classrooms may go on at once, about ten megabytes of the database each. 0: the site offers none. */
  DEMO_CLASSROOMS: wholeNumber(0, 10_000).default(20),
  /** Demo classrooms in an hour for one network address. */
  RATE_LIMIT_DEMOS: wholeNumber(1, 1_000_000).default(10),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** True behind a proxy on another machine that sets X-Forwarded-For; one on this machine is trusted anyway. */
  TRUST_PROXY: z.stringbool().default(false),
  REQUEST_TIMEOUT_MS: wholeNumber(100, 120_000).default(10_000),
  BODY_LIMIT_BYTES: wholeNumber(1_000, 10_000_000).default(100_000),
  /** Mutations a minute for one guest. */
  RATE_LIMIT_GUEST: wholeNumber(1, 1_000_000).default(120),
  /** Mutations a minute for one network address, behind which a whole school may sit. */
  RATE_LIMIT_ADDRESS: wholeNumber(1, 1_000_000).default(6_000),
  /**
   * Wrong codes in ten minutes for one network address: join codes, and those that bring a student to another device. With a thousand
   * classes on the site, guessing one of their codes would take somebody with one address thirty years.
   */
  RATE_LIMIT_CODES: wholeNumber(1, 1_000_000).default(200),
  /** Requests a minute for one API key. */
  RATE_LIMIT_KEY_REQUESTS: wholeNumber(1, 1_000_000).default(600),
  /** Points a minute that the operations of one API key may cost; enough for the costliest at least. */
  RATE_LIMIT_KEY_POINTS: wholeNumber(MAX_POINTS, 1_000_000_000).default(100_000),
});

export type Env = z.output<typeof environment>;

/**
 * Reads and checks the settings of the API. An empty variable counts as unset.
 *
 * @throws Error with one line that names each wrong variable and says what it must be.
 */
export function readEnv(variables: Readonly<Record<string, string | undefined>>): Env {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const result = environment.safeParse(present);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path[0]?.toString() ?? ''}: ${issue.message}`);
  throw new Error(`The API cannot start. ${faults.join('; ')}`);
}
