import { Client } from 'pg';

/** The rows of a list as anybody would read and print them by hand: one question, a line a row. */
const client = new Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();
const { rows } = await client.query<Readonly<Record<string, unknown>>>(
  `select reference, subject, phase, waiting_for, outcome, state -> 'date' ->> 'when' as date, state -> 'attention' as attention
  from cases where outcome is null order by next_at nulls last, reference`,
);
process.stdout.write(rows.map((row) => `${Object.values(row).join('\t')}\n`).join(''));
await client.end();
