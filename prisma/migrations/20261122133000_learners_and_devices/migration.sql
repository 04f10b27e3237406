-- CreateTable
CREATE TABLE "Learner" (
    "id" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Learner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Device" (
    "secretHash" TEXT NOT NULL,
    "learnerId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Device_pkey" PRIMARY KEY ("secretHash")
);

-- CreateTable
CREATE TABLE "DeviceCode" (
    "codeHash" TEXT NOT NULL,
    "learnerId" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedBy" TEXT,

    CONSTRAINT "DeviceCode_pkey" PRIMARY KEY ("codeHash")
);

-- CreateIndex
CREATE INDEX "Device_learnerId_idx" ON "Device"("learnerId");

-- CreateIndex
CREATE INDEX "DeviceCode_learnerId_idx" ON "DeviceCode"("learnerId");

-- CreateIndex
CREATE INDEX "DeviceCode_expiresAt_idx" ON "DeviceCode"("expiresAt");

-- Until now an owner was the hash of one browser's secret: each becomes a learner with that browser.
INSERT INTO "Device" ("secretHash", "learnerId")
SELECT "ownerHash", gen_random_uuid() FROM (SELECT "ownerHash" FROM "Attempt" UNION SELECT "ownerHash" FROM "ReviewCard") owners;
INSERT INTO "Learner" ("id") SELECT "learnerId" FROM "Device";

-- AlterTable
ALTER TABLE "Attempt" ADD COLUMN "learnerId" UUID;
UPDATE "Attempt" SET "learnerId" = d."learnerId" FROM "Device" d WHERE d."secretHash" = "ownerHash";
ALTER TABLE "Attempt" ALTER COLUMN "learnerId" SET NOT NULL, DROP COLUMN "ownerHash";

-- AlterTable
ALTER TABLE "ReviewCard" ADD COLUMN "learnerId" UUID;
UPDATE "ReviewCard" SET "learnerId" = d."learnerId" FROM "Device" d WHERE d."secretHash" = "ownerHash";
ALTER TABLE "ReviewCard" ALTER COLUMN "learnerId" SET NOT NULL, DROP COLUMN "ownerHash";

-- CreateIndex
CREATE INDEX "Attempt_learnerId_startedAt_id_idx" ON "Attempt"("learnerId", "startedAt", "id");

-- CreateIndex
CREATE INDEX "ReviewCard_learnerId_dueAt_id_idx" ON "ReviewCard"("learnerId", "dueAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewCard_learnerId_topicKey_key" ON "ReviewCard"("learnerId", "topicKey");

-- These went with the column: a double click on "start" makes one attempt.
CREATE UNIQUE INDEX "Attempt_in_progress_once_key" ON "Attempt" ("learnerId", "quizSlug", "seed") WHERE "status" = 'IN_PROGRESS';
CREATE UNIQUE INDEX "Attempt_drawn_in_progress_once_key" ON "Attempt" ("learnerId", "quizSlug")
  WHERE "status" = 'IN_PROGRESS' AND "isSeedDrawn";

-- AddForeignKey
ALTER TABLE "Device" ADD CONSTRAINT "Device_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeviceCode" ADD CONSTRAINT "DeviceCode_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Attempt" ADD CONSTRAINT "Attempt_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewCard" ADD CONSTRAINT "ReviewCard_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "Learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
