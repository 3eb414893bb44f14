import process from "node:process";

const COUNT = 200_000, MODULUS = 2n ** 31n;
const bytes = Bun.mmap(process.argv[2]);
const offsets = [];
for (let at = 0, x = 42n; at < COUNT; at++) {
  x = (x * 1103515245n + 12345n) % MODULUS;
  offsets.push(Number(x) % bytes.length);
}

function work() {
  let total = 0;
  for (const offset of offsets) total += bytes[offset];
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
