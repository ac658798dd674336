import type { ReportText } from '../../../shared/intake/report-text.ts';
import { readPlainText } from '../../../shared/intake/text/read-plain-text.ts';
import { limits } from '../limits.ts';
import { ReadRefused } from '../read-failures.ts';
import { decodeText } from './decode-text.ts';

/** Reads a plain text file from its bytes. Throws `ReadRefused`. */
export function readText(bytes: Uint8Array): ReportText {
  if (bytes.length > limits.plainTextBytes) throw new ReadRefused('reportTooLong');
  const decoded = decodeText(bytes);
  const report = readPlainText(decoded.text);
  if (report.blocks.length === 0) throw new ReadRefused('reportEmpty');
  return { ...report, warnings: [...decoded.warnings, ...report.warnings] };
}
