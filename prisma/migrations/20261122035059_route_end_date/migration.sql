-- Routes are content: the next import writes them anew, with this column.
DELETE FROM "Route";

-- AlterTable
ALTER TABLE "Route" ADD COLUMN     "endDate" DATE NOT NULL;
