import { CsvError, parse } from 'csv-parse/sync';
import type { WrongLine } from './dto';
import { mostLines } from './schema';

export type CsvLine = { line: number; from: string; to: string };

/**
 * A table of two columns, as spreadsheets write it: in UTF-8 or, as in China, in GB18030; with commas, semicolons or
 * tabs; its head left out where there is one.
 */
export function readCsv(bytes: Uint8Array): { lines: CsvLine[]; wrong: WrongLine[] } {
  const text = textOf(bytes);
  const wrong = (line: number, key: string, shown = '') => ({ lines: [], wrong: [{ line, key, text: shown }] });
  try {
    const records = parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      max_record_size: 20_000,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const rows = records.map(({ record: [from = '', to = ''], info }) => ({ line: info.lines, from, to }));
    const lines = rows.filter((row, at) => at > 0 || !isHead(row));
    if (lines.length === 0) return wrong(1, 'oldAddress.fileEmpty');
    if (lines.length > mostLines) return wrong(lines[mostLines]?.line ?? mostLines, 'oldAddress.fileLong');
    return { lines, wrong: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return wrong(Number(error.lines) || 1, 'oldAddress.fileBroken');
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Of the first line; a comma may stand in an address, a tab hardly. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r?\n/, 1);
  return first.includes('\t') ? '\t' : !first.includes(',') && first.includes(';') ? ';' : ',';
}

/** No address begins without a slash or a protocol. */
const isHead = ({ from }: CsvLine): boolean => !/^(?:\/|https?:)/i.test(from);
