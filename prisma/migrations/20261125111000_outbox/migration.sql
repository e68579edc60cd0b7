-- CreateTable
CREATE TABLE "OutboxRow" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAt" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),
    "error" TEXT,

    CONSTRAINT "OutboxRow_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OutboxRow_nextAt_idx" ON "OutboxRow"("nextAt");

-- CreateIndex
CREATE INDEX "OutboxRow_kind_createdAt_idx" ON "OutboxRow"("kind", "createdAt");
