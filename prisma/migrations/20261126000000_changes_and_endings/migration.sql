-- What changed from edition to edition, and the other ways in which a text ends.

-- New values cannot be used before this commits; nothing below does.
ALTER TYPE "EditionState" ADD VALUE 'withdrawn' BEFORE 'unpublished';
ALTER TYPE "EditionState" ADD VALUE 'consolidated' BEFORE 'superseded';

ALTER TABLE "Edition" ADD COLUMN "changeNote" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "minorChange" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "majorAt" TIMESTAMPTZ(3),
  ADD COLUMN "endReason" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "intoId" UUID;
ALTER TABLE "Revision" ADD COLUMN "changeNote" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "minorChange" BOOLEAN NOT NULL DEFAULT false;

-- Until now each publication was news.
UPDATE "Edition" SET "majorAt" = "publishedAt";

CREATE INDEX "Edition_state_majorAt_idx" ON "Edition"("state", "majorAt");
CREATE INDEX "Edition_intoId_idx" ON "Edition"("intoId");
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_intoId_fkey" FOREIGN KEY ("intoId") REFERENCES "Localization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
