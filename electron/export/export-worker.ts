import { parentPort, workerData } from 'node:worker_threads';
import { bytesOf, type ExportOrder } from './orders.ts';

/** What the worker is started with. It answers with the bytes of each file, in this order. */
export interface WorkerOrder {
  readonly orders: readonly ExportOrder[];
  readonly at: Date;
}

const { orders, at } = workerData as WorkerOrder;
void (async () => {
  for (const order of orders) parentPort?.postMessage(await bytesOf(order, at));
})();
