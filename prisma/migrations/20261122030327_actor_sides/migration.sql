-- CreateEnum
CREATE TYPE "Side" AS ENUM ('MOSCOW', 'PYONGYANG', 'SEOUL', 'BEIJING', 'WASHINGTON', 'UN');

-- AlterTable
ALTER TABLE "Actor" ADD COLUMN     "sides" "Side"[];
