CREATE TABLE "Correction" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "wordsEn" TEXT NOT NULL,
    "wordsZh" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "madeById" UUID,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Correction_articleId_at_idx" ON "Correction"("articleId", "at");
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Correction" ADD CONSTRAINT "Correction_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What readers were told stays told.
CREATE TRIGGER "Correction_insert_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Correction"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
