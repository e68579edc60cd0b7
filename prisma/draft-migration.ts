import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Pool } from 'pg';
import { openSchemaEngine } from '../src/platform/db/schema-engine';

/**
 * `npm run draft-migration -- NAME`: writes the SQL that leads from the committed schema to the one in the working
 * tree. The engine asks the database of DATABASE_URL for nothing but its version. What a schema cannot say
 * (triggers, checks, data) is added to the file by hand.
 */
const [name = ''] = process.argv.slice(2);
if (!/^[a-z][a-z_]*$/.test(name)) throw new Error('Say a name in small letters: npm run draft-migration -- pictures');

const file = 'prisma/schema.prisma';
const before = execFileSync('git', ['show', `HEAD:${file}`], { encoding: 'utf8' });
const after = readFileSync(file, 'utf8');
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 1 });
const engine = await openSchemaEngine(pool, after, () => {});
const { stdout } = await engine.diff({
  from: { tag: 'schemaDatamodel', files: [{ path: file, content: before }] },
  to: { tag: 'schemaDatamodel', files: [{ path: file, content: after }] },
  script: true,
  exitCode: null,
  filters: { externalTables: [], externalEnums: [] },
});
const at = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
const folder = `prisma/migrations/${at}_${name}`;
mkdirSync(folder);
writeFileSync(`${folder}/migration.sql`, stdout ?? '');
await pool.end();
console.log(`${folder}/migration.sql`);
