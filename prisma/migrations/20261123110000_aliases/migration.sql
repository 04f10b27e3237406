-- AlterTable
ALTER TABLE "Actor" ADD COLUMN     "aliases" TEXT[];

-- AlterTable
ALTER TABLE "Place" ADD COLUMN     "aliases" TEXT[];

-- AlterTable
ALTER TABLE "Term" ADD COLUMN     "aliases" TEXT[];

-- The next import fills the table anew; rows that are there have no key.
DELETE FROM "SearchName";

-- AlterTable
ALTER TABLE "SearchName" ADD COLUMN     "events" INTEGER NOT NULL,
ADD COLUMN     "key" TEXT NOT NULL;

-- CreateIndex
CREATE INDEX "SearchName_key_idx" ON "SearchName"("key");

-- The next import fills the new columns; without this it would find its content unchanged and write nothing.
DELETE FROM "ContentVersion";
