-- AlterTable
ALTER TABLE "AttemptQuestion" ADD COLUMN     "item" TEXT;
