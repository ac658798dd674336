import { parentPort, workerData } from 'node:worker_threads';
import { bytesOf, type ExportOrder } from './orders.ts';

/** What the worker is started with. It answers with the file's bytes. */
export interface WorkerOrder {
  readonly order: ExportOrder;
  readonly at: Date;
}

const { order, at } = workerData as WorkerOrder;
void bytesOf(order, at).then((bytes) => parentPort?.postMessage(bytes));
