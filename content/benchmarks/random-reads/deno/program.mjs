import process from "node:process";
import { fstatSync, openSync, readSync } from "node:fs";

const COUNT = 200_000, MODULUS = 2n ** 31n;
const file = openSync(process.argv[2]);
const size = fstatSync(file).size;
const offsets = [];
for (let at = 0, x = 42n; at < COUNT; at++) {
  x = (x * 1103515245n + 12345n) % MODULUS;
  offsets.push(Number(x) % size);
}

function work() {
  const byte = new Uint8Array(1);
  let total = 0;
  for (const offset of offsets) {
    readSync(file, byte, 0, 1, offset);
    total += byte[0];
  }
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
