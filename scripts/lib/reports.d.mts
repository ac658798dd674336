export interface ReportedTest {
  name: string;
  outcome: 'passed' | 'failed' | 'skipped';
  why: string;
  /** The step whose report it stands in. */
  step: string;
}
export function readTests(folder?: string): ReportedTest[];
