// Loaded first in a utility process of the stand-in: gives it Electron's `process.parentPort` over Node's channel, and takes the channel away.
import { EventEmitter } from 'node:events';
import process from 'node:process';

const send = process.send!.bind(process);
const port = Object.assign(new EventEmitter(), { postMessage: (message: unknown) => void send(message) });
process.on('message', (data) => port.emit('message', { data, ports: [] }));
process.on('disconnect', () => process.exit());
Object.assign(process, { parentPort: port, type: 'utility', send: undefined });
