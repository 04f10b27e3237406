/** The types behind the interfaces that documents of the browser ask for. Without them the cache of Apollo guesses by the fields. */
export const POSSIBLE_TYPES = {
  ProgressCounts: ['LevelProgress', 'PeriodProgress'],
  QuestionView: ['AttemptQuestion', 'CheckQuestion', 'ReviewQuestion'],
  UserError: ['ConflictError', 'DeadlinePassedError', 'ForbiddenError', 'NotFoundError', 'RateLimitedError', 'ValidationError'],
};
