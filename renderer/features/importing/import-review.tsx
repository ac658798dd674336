import type { ReportReading } from '../../../shared/contract/contract.ts';

export function ImportReview({ reading }: { readonly reading: ReportReading }) {
  return <main><h1>{reading.fileName}</h1></main>;
}
