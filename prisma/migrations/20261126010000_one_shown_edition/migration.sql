-- An address answers by one edition: the live one, or the one that has ended. Values added to an enum can be used only
-- once the migration that adds them has committed.
-- (Prisma knows no partial index over several values, and would drop one; exclusions it leaves alone.)
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_one_shown" EXCLUDE USING btree ("localizationId" WITH =)
  WHERE ("state" IN ('published', 'withdrawn', 'unpublished', 'consolidated'));

-- A text that leads to another one names it, and no other does.
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_into_when_consolidated" CHECK (("intoId" IS NOT NULL) = ("state" = 'consolidated'));

-- Feeds go by the second, lists of what is fresh by the first: what readers have seen has both.
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_published_and_major" CHECK (("publishedAt" IS NULL) = ("majorAt" IS NULL));
