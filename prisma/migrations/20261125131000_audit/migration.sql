-- Looked for by whom it was done to, and by where it came from.
CREATE INDEX "AuditEvent_personId_sequence_idx" ON "AuditEvent"("personId", "sequence");

CREATE INDEX "AuditEvent_from_sequence_idx" ON "AuditEvent"("from", "sequence");

-- Until now nothing could be deleted at all. What has been kept long enough may go from here on, and only from the
-- beginning of the chain, by a transaction whose last event tells exactly of it.
DROP TRIGGER "AuditEvent_insert_only" ON "AuditEvent";

CREATE TRIGGER "AuditEvent_insert_only" BEFORE UPDATE OR TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION demand_pruning() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  deleted RECORD;
  told RECORD;
BEGIN
  SELECT count(*) AS "count", max("sequence") AS "last", max("at") AS "latest" INTO deleted FROM gone;
  IF deleted."count" = 0 THEN
    RETURN NULL;
  END IF;
  SELECT "event", "details", xmin AS "writer" INTO told FROM "AuditEvent" ORDER BY "sequence" DESC LIMIT 1;
  IF told."event" = 'audit.pruned'
    AND told."writer" = pg_current_xact_id()::xid
    AND (told."details"->>'count')::bigint = deleted."count"
    AND (told."details"->>'last')::bigint = deleted."last"
    AND told."details"->>'hash' = (SELECT "hash" FROM gone WHERE "sequence" = deleted."last")
    -- 180 days, whatever the settings say and the session's zone does with its clocks.
    AND deleted."latest" < now() - interval '4320 hours'
    AND NOT EXISTS (SELECT FROM "AuditEvent" WHERE "sequence" <= deleted."last")
  THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION '% is insert-only', TG_TABLE_NAME USING ERRCODE = 'object_not_in_prerequisite_state';
END $$;

CREATE TRIGGER "AuditEvent_pruned" AFTER DELETE ON "AuditEvent" REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION demand_pruning();

-- Also for a session that asks for triggers to be left out, as those that restore a copy do.
ALTER TABLE "AuditEvent" ENABLE ALWAYS TRIGGER "AuditEvent_insert_only";

ALTER TABLE "AuditEvent" ENABLE ALWAYS TRIGGER "AuditEvent_pruned";
