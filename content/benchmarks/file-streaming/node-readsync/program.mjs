import process from "node:process";
import { closeSync, openSync, readSync } from "node:fs";

function work() {
  const buffer = new Uint8Array(64 * 1024);
  const file = openSync(process.argv[2]);
  let total = 0;
  for (let count; (count = readSync(file, buffer)) > 0;) total += count;
  closeSync(file);
  return total;
}

const describe = (total) => String(total);

const calls = Number(process.argv[process.argv.indexOf("--calls") + 1]);
for (let call = 0; call < calls; call++) {
  const cpuBefore = process.cpuUsage();
  const start = process.hrtime.bigint();
  const result = work();
  const ns = Number(process.hrtime.bigint() - start);
  const used = process.cpuUsage(cpuBefore);
  console.log(JSON.stringify({ ns, cpu: (used.user + used.system) * 1000, output: describe(result) }));
}
console.log(JSON.stringify({ done: true }));
process.stdin.resume();
