-- AlterTable
ALTER TABLE "ContentVersion" ADD COLUMN     "contentHash" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "Release" (
    "version" INTEGER NOT NULL,
    "releasedAt" DATE NOT NULL,
    "note" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Release_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "RecordChange" (
    "version" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "change" TEXT NOT NULL,
    "title" JSONB,
    "fields" JSONB NOT NULL,
    "reason" TEXT,
    "lessons" TEXT[],
    "questions" TEXT[],

    CONSTRAINT "RecordChange_pkey" PRIMARY KEY ("version","kind","slug")
);
