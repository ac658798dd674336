// What the proving application starts as a process of its own.
'use strict';
const { Worker } = require('node:worker_threads');

process.parentPort.on('message', ({ data }) => {
  const code = data.endless
    ? "require('node:worker_threads').parentPort.postMessage('running'); for (;;);"
    : "const { parentPort, workerData } = require('node:worker_threads'); parentPort.postMessage(workerData);";
  new Worker(code, { eval: true, workerData: data.value, resourceLimits: { maxOldGenerationSizeMb: 64 }, env: {}, execArgv: [] })
    .on('message', (message) => process.parentPort.postMessage({ type: process.type, message }));
});
