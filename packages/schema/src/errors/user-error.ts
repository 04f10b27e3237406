/** The named errors of mutations: members of their result unions, thrown by commands. */
import type { ApiErrorCode } from '@tumen/domain/api-errors';
import { builder } from '../builder.ts';

/** The parent of all errors that a command throws for a person to read. `code` is stable, `message` may be reworded. */
export abstract class UserError extends Error {
  abstract readonly code: ApiErrorCode;
}

export class ValidationError extends UserError {
  readonly code = 'VALIDATION';
  readonly field: string | null;

  /** `field` is the path of the input field at fault; null when no single one is. */
  constructor(message: string, field: string | null = null) {
    super(message);
    this.field = field;
  }
}

export class NotFoundError extends UserError {
  readonly code = 'NOT_FOUND';
}

export class ForbiddenError extends UserError {
  readonly code = 'FORBIDDEN';
}

export class ConflictError extends UserError {
  readonly code = 'CONFLICT';
}

export class DeadlinePassedError extends UserError {
  readonly code = 'DEADLINE_PASSED';
  readonly deadlineAt: Date;

  constructor(message: string, deadlineAt: Date) {
    super(message);
    this.deadlineAt = deadlineAt;
  }
}

export class RateLimitedError extends UserError {
  readonly code = 'RATE_LIMITED';
  readonly retryAfterSeconds: number;

  constructor(message: string, retryAfterSeconds: number) {
    super(message);
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

const UserErrorInterface = builder.interfaceRef<UserError>('UserError').implement({
  description: 'An error that a person can understand and mend.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'UPPER_SNAKE and stable: programs branch on it.' }),
    message: t.exposeString('message', { description: 'What went wrong and what to do, in English.' }),
  }),
});

builder.objectType(ValidationError, {
  name: 'ValidationError',
  description: 'The input does not say something possible.',
  interfaces: [UserErrorInterface],
  fields: (t) => ({
    field: t.exposeString('field', {
      nullable: true,
      description: 'The input field at fault, as a path. Null when no single field is.',
    }),
  }),
});

builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  description: 'What the input names does not exist, or is not open to you.',
  interfaces: [UserErrorInterface],
});

builder.objectType(ForbiddenError, {
  name: 'ForbiddenError',
  description: 'You may see it, but not do this with it.',
  interfaces: [UserErrorInterface],
});

builder.objectType(ConflictError, {
  name: 'ConflictError',
  description: 'Something happened in between: load the object again.',
  interfaces: [UserErrorInterface],
});

builder.objectType(DeadlinePassedError, {
  name: 'DeadlinePassedError',
  description: 'It came too late by the clock of the server. What was there before is kept.',
  interfaces: [UserErrorInterface],
  fields: (t) => ({
    deadlineAt: t.expose('deadlineAt', { type: 'DateTime', description: 'The moment by which it had to be there.' }),
  }),
});

builder.objectType(RateLimitedError, {
  name: 'RateLimitedError',
  description: 'Too many requests in a short time.',
  interfaces: [UserErrorInterface],
  fields: (t) => ({
    retryAfterSeconds: t.exposeInt('retryAfterSeconds', { description: 'Seconds to wait before the next try.' }),
  }),
});
