import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import type { Pool } from 'pg';

/**
 * Prisma's own migration engine, in WebAssembly: the command line downloads a native one, which a machine without the
 * wider internet cannot. Both keep their history in `_prisma_migrations` and agree on it.
 * @param datamodel text of prisma/schema.prisma
 * @param scriptFailed is told what PostgreSQL said of a script; the engine's own error hides it inside a transaction
 */
export async function openSchemaEngine(
  pool: Pool,
  datamodel: string,
  scriptFailed: (error: unknown) => void,
): Promise<SchemaEngine> {
  const require = createRequire(`${process.cwd()}/package.json`);
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const path = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm');
  const code = new Uint8Array(await readFile(path));
  const { instance } = await WebAssembly.instantiate(code, { './schema_engine_bg.js': glue } as never);
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();

  const adapters = bindMigrationAwareSqlAdapterFactory(new WholeScripts(pool, scriptFailed));
  return glue.SchemaEngine.new({ datamodels: [['prisma/schema.prisma', datamodel]] }, () => {}, adapters);
}

/** Prisma's adapter cuts a script at every semicolon, also inside a function's body; PostgreSQL takes it whole. */
class WholeScripts extends PrismaPg {
  constructor(
    private readonly pool: Pool,
    private readonly failed: (error: unknown) => void,
  ) {
    super(pool);
  }

  override async connect() {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      await this.pool.query(script).catch((error) => {
        this.failed(error);
        throw error;
      });
    };
    return adapter;
  }
}
