import process from "node:process";
import { createReadStream } from "node:fs";

async function work() {
  let total = 0;
  for await (const chunk of createReadStream(process.argv[2], { highWaterMark: 1024 * 1024 })) total += chunk.length;
  return total;
}

const describe = (total) => String(total);

const calls = Number(process.argv[process.argv.indexOf("--calls") + 1]);
for (let call = 0; call < calls; call++) {
  const cpuBefore = process.cpuUsage();
  const start = process.hrtime.bigint();
  const result = await work();
  const ns = Number(process.hrtime.bigint() - start);
  const used = process.cpuUsage(cpuBefore);
  console.log(JSON.stringify({ ns, cpu: (used.user + used.system) * 1000, output: describe(result) }));
}
console.log(JSON.stringify({ done: true }));
process.stdin.resume();
