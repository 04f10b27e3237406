-- CreateEnum
CREATE TYPE "ReviewState" AS ENUM ('LEARNING', 'REVIEW', 'RELEARNING');

-- CreateTable
CREATE TABLE "ReviewCard" (
    "id" UUID NOT NULL,
    "ownerHash" TEXT NOT NULL,
    "topicKey" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "events" TEXT[],
    "about" TEXT[],
    "state" "ReviewState" NOT NULL,
    "step" INTEGER NOT NULL,
    "stability" DOUBLE PRECISION NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "reviews" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,
    "reviewedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReviewCard_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewLog" (
    "cardId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "quizQuestionId" UUID,
    "answer" JSONB,
    "fraction" DOUBLE PRECISION NOT NULL,
    "stability" DOUBLE PRECISION NOT NULL,
    "difficulty" DOUBLE PRECISION NOT NULL,
    "reviewedAt" TIMESTAMPTZ(3) NOT NULL,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReviewLog_pkey" PRIMARY KEY ("cardId","sequence")
);

-- CreateIndex
CREATE INDEX "ReviewCard_ownerHash_dueAt_id_idx" ON "ReviewCard"("ownerHash", "dueAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewCard_ownerHash_topicKey_key" ON "ReviewCard"("ownerHash", "topicKey");

-- CreateIndex
CREATE UNIQUE INDEX "ReviewLog_quizQuestionId_key" ON "ReviewLog"("quizQuestionId");

-- AddForeignKey
ALTER TABLE "ReviewLog" ADD CONSTRAINT "ReviewLog_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "ReviewCard"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewLog" ADD CONSTRAINT "ReviewLog_quizQuestionId_fkey" FOREIGN KEY ("quizQuestionId") REFERENCES "AttemptQuestion"("id") ON DELETE SET NULL ON UPDATE CASCADE;
