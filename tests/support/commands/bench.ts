/**
 * `npm run bench [-- WORD …]`: how much the extension costs, as a table of medians. With words, only the benches whose
 * names hold one of them. The exit code is 1 when a goal was missed.
 */

import { BENCHES } from '../../bench/benches';
import { buildExtension } from '../../bench/build-extension';
import { isMissed, type Measure } from '../../bench/measure';
import { formatTable, machineLine } from '../../bench/table';

const wanted = process.argv.slice(2);
const benches = BENCHES.filter(({ name }) => !wanted.length || wanted.some((word) => name.includes(word)));
if (benches.length === 0) {
  console.error(`No bench of that name. There are: ${BENCHES.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

const extension = await buildExtension();
const measures: Measure[] = [];
for (const bench of benches) {
  const started = Date.now();
  process.stderr.write(`${bench.name} … `);
  measures.push(...(await bench.run(extension)));
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(0)} s\n`);
}
console.log(`\n${machineLine()}\n`);
console.log(formatTable(measures));
process.exitCode = measures.some(isMissed) ? 1 : 0;
