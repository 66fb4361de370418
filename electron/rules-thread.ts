// Entry of a thread beside the engine that holds the rules (tools/rules.ts). Its other side is rules-beside.ts.
import { parentPort } from 'node:worker_threads';
import { shutGate } from '../network/gate.ts';
import { harperRules } from '../tools/rules.ts';
import { type RulesAnswer, RulesQuestion } from './rules-beside.ts';

shutGate();

const port = parentPort;
if (port === null) throw new Error('This file is a worker');
const rules = harperRules();

port.on('message', async (message) => {
  const { id, text, dialect } = RulesQuestion.parse(message);
  const findings = await rules.find(text, dialect);
  port.postMessage({ id, findings } satisfies RulesAnswer);
});
