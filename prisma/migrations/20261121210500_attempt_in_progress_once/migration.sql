-- A double click on "start" makes one attempt: an owner has at most one in progress for a quiz and seed.
-- Prisma's schema language has no partial index.
CREATE UNIQUE INDEX "Attempt_in_progress_once_key" ON "Attempt" ("ownerHash", "quizSlug", "seed") WHERE "status" = 'IN_PROGRESS';
