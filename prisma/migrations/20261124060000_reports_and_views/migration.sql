-- CreateEnum
CREATE TYPE "ReportOutcome" AS ENUM ('fixed', 'noError', 'spam');

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "editorEn" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "editorZh" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "ViewCount" (
    "localizationId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "ViewCount_pkey" PRIMARY KEY ("localizationId","day")
);

-- CreateTable
CREATE TABLE "ErrorReport" (
    "id" UUID NOT NULL,
    "localizationId" UUID NOT NULL,
    "quote" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" "ReportOutcome",
    "note" TEXT NOT NULL DEFAULT '',
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,

    CONSTRAINT "ErrorReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportTrace" (
    "id" UUID NOT NULL,
    "sender" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ReportTrace_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ViewCount_day_localizationId_idx" ON "ViewCount"("day", "localizationId");

-- CreateIndex
CREATE INDEX "ErrorReport_outcome_at_idx" ON "ErrorReport"("outcome", "at");

-- CreateIndex
CREATE UNIQUE INDEX "ErrorReport_same_open" ON "ErrorReport"("localizationId", "digest") WHERE ("outcome" IS NULL);

-- CreateIndex
CREATE INDEX "ReportTrace_at_idx" ON "ReportTrace"("at");

-- AddForeignKey
ALTER TABLE "ViewCount" ADD CONSTRAINT "ViewCount_localizationId_fkey" FOREIGN KEY ("localizationId") REFERENCES "Localization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ErrorReport" ADD CONSTRAINT "ErrorReport_localizationId_fkey" FOREIGN KEY ("localizationId") REFERENCES "Localization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ErrorReport" ADD CONSTRAINT "ErrorReport_closedById_fkey" FOREIGN KEY ("closedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
