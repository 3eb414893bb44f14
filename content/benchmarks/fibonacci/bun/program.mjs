import process from "node:process";

function fib(n) {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

const work = () => fib(30);
const describe = (result) => String(result);

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
