import process from "node:process";

const SIZE = 128;
const matrix = (value) => Array.from({ length: SIZE }, (_, i) => Array.from({ length: SIZE }, (_, j) => value(i, j)));
const A = matrix((i, k) => (7 * i + 3 * k) % 10 + 0.5);
const B = matrix((k, j) => (5 * k + 11 * j) % 13 + 0.5);

function work() {
  const result = matrix(() => 0);
  for (let i = 0; i < SIZE; i++) {
    const a = A[i], row = result[i];
    for (let j = 0; j < SIZE; j++) {
      let total = 0;
      for (let k = 0; k < SIZE; k++) total += a[k] * B[k][j];
      row[j] = total;
    }
  }
  return result;
}

const describe = (result) => String(result.flatMap((row, i) => row.map((value, j) => value * 4 * (i + 2 * j))).reduce((a, b) => a + b));

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
