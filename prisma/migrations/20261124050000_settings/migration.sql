-- What stood in one row becomes a row for each group; pinned articles become the list of those that lead.
INSERT INTO "Setting" ("key", "value")
SELECT 'leads', jsonb_build_object('articles', jsonb_agg("id" ORDER BY "issuedOn" DESC, "id" DESC))
FROM "Article" WHERE "pinned" HAVING count(*) > 0;

INSERT INTO "Setting" ("key", "value")
SELECT "group"."key", jsonb_strip_nulls("group"."value")
FROM "Setting" AS site, LATERAL (VALUES
    ('identity', jsonb_build_object(
        'name', site."value" -> 'name', 'shortName', site."value" -> 'shortName', 'seal', site."value" -> 'seal',
        'keywords', site."value" -> 'keywords', 'securityContact', site."value" -> 'securityContact')),
    ('footer', jsonb_build_object(
        'organiser', site."value" -> 'organiser', 'operator', site."value" -> 'operator',
        'siteIdCode', site."value" -> 'siteIdCode')),
    ('contacts', jsonb_build_object(
        'staffMailUrl', site."value" -> 'staffMailUrl', 'wechat', site."value" -> 'wechat'))
) AS "group" ("key", "value")
WHERE site."key" = 'site';

DELETE FROM "Setting" WHERE "key" = 'site';

-- AlterTable
ALTER TABLE "Article" DROP COLUMN "pinned";

-- AlterTable
ALTER TABLE "Setting" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "SettingDraft" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SettingDraft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SettingDraft_expiresAt_idx" ON "SettingDraft"("expiresAt");

-- CreateIndex
CREATE INDEX "AuditEvent_event_sequence_idx" ON "AuditEvent"("event", "sequence");
