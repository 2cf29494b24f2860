import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { ROOT } from './paths.mjs';
import { did, fail } from './say.mjs';

/**
 * Records the histories of a rehearsal as fixtures for the replay tests: node scripts/record-histories.mjs <version>
 * A version that is there already is never written again.
 */
const version = process.argv[2] ?? '';
const folder = join(ROOT, 'tests', 'replay', 'histories', version);
if (!/^\d+\.\d+\.\d+$/.test(version)) fail('Geef een versie, zoals 0.1.0.');
if (existsSync(folder)) fail(`De geschiedenissen van ${version} zijn er al en worden nooit herschreven.`);

const dist = (path) => import(join(ROOT, 'dist', path));
const [
  { startStack },
  { rehearse },
  { connect },
  { migrate },
  { storeDefinition },
  { registerSearchAttributes },
  { readDefinition },
  { readScenario },
  { procedureType },
  { instantOf },
] = await Promise.all(
  [
    'client/stack/stack.js',
    'client/rehearsal/rehearse.js',
    'store/connect.js',
    'store/migrate.js',
    'store/definitions.js',
    'client/temporal/set-up.js',
    'files/definition/read-definition.js',
    'files/scenario/read-scenario.js',
    'procedures/procedure-types.js',
    'domain/law/clock.js',
  ].map(dist),
);
const { Client, Connection } = await import('@temporalio/client');
const { historyToJSON } = await import('@temporalio/common/lib/proto-utils.js');

const UTRECHT = { example: 'examples/utrecht-2018.yaml', first: '2018-02-19' };
/** What is played: both examples, and the turns that a procedure takes when it does not go by plan. */
const PLAYS = [
  { ...UTRECHT, script: 'examples/utrecht-2018.scenario.yaml' },
  { example: 'examples/lnvt-2020.yaml', first: '2020-09-18' },
  { ...UTRECHT, reference: '2019-STILSTAND', script: 'scripts/histories/stilstand.scenario.yaml' },
  { ...UTRECHT, reference: '2019-INGETROKKEN', script: 'scripts/histories/ingetrokken.scenario.yaml' },
  { ...UTRECHT, reference: '2019-AANVULLING', script: 'scripts/histories/aanvulling.scenario.yaml' },
  {
    example: 'examples/lnvt-2020.yaml',
    first: '2020-09-18',
    reference: '2020-PERCELEN',
    script: 'scripts/histories/percelen.scenario.yaml',
    lots: ['noord', 'zuid'],
  },
];
const stack = await startStack({ virtualClock: true });
try {
  const db = connect({ url: stack.databaseUrl, onError: () => undefined });
  const connection = await Connection.connect({ address: stack.temporalAddress });
  await Promise.all([migrate(db), registerSearchAttributes(connection, stack.namespace)]);
  await stack.startWorker();
  const client = new Client({ connection, namespace: stack.namespace });
  for (const wish of PLAYS) await play(client, db, wish);
  mkdirSync(folder, { recursive: true });
  const counts = new Map();
  for await (const run of client.workflow.list()) {
    const number = (counts.get(run.type) ?? 0) + 1;
    counts.set(run.type, number);
    // The rounds are all alike.
    if (run.type === 'reminderRound' && number > 2) continue;
    const history = await client.workflow.getHandle(run.workflowId, run.runId).fetchHistory();
    writeFileSync(
      join(folder, `${run.type}-${String(number).padStart(3, '0')}.json`),
      JSON.stringify(JSON.parse(historyToJSON(history))),
    );
  }
  did(`Vastgelegd: ${[...counts].map(([type, count]) => `${type} ${count}`).join(', ')}.`);
  await connection.close();
  await db.destroy();
} finally {
  await stack.stop();
}

async function play(client, db, { example, first, reference: ownReference, script, lots = [] }) {
  const inLots = lots.map((id) => `\n  - { id: ${id}, naam: ${id} }`).join('');
  const whole = readFileSync(join(ROOT, example), 'utf8');
  const file = inLots === '' ? whole : whole.replace(/^planning:$/m, `percelen:${inLots}\n\nplanning:`);
  const text = ownReference === undefined ? file : file.replace(/^kenmerk: .*$/m, `kenmerk: ${ownReference}`);
  const { definition } = readDefinition(text);
  const { reference } = definition;
  const hash = createHash('sha256').update(text).digest('hex');
  const acts = script === undefined ? '' : readFileSync(join(ROOT, script), 'utf8');
  const { scenario, findings } = readScenario(acts, reference, procedureType(definition.type));
  if (scenario === null) throw new Error(JSON.stringify(findings));
  await storeDefinition(db, { reference, hash, text, now: 0 });
  await rehearse({
    client,
    namespace: stack.namespace,
    db,
    reference,
    hash,
    startsAt: instantOf(first, '08:00').value,
    roundAt: definition.reminders.at,
    script: scenario.acts,
    restOnTime: true,
    onLine: () => undefined,
  });
}
