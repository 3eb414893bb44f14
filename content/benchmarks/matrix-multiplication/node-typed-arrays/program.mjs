import process from "node:process";

const SIZE = 128;
const matrix = (value) => Float64Array.from({ length: SIZE * SIZE }, (_, at) => value(Math.floor(at / SIZE), at % SIZE));
const A = matrix((i, k) => (7 * i + 3 * k) % 10 + 0.5);
const B = matrix((k, j) => (5 * k + 11 * j) % 13 + 0.5);

function work() {
  const result = new Float64Array(SIZE * SIZE);
  for (let i = 0; i < SIZE; i++) {
    for (let j = 0; j < SIZE; j++) {
      let total = 0;
      for (let k = 0; k < SIZE; k++) total += A[i * SIZE + k] * B[k * SIZE + j];
      result[i * SIZE + j] = total;
    }
  }
  return result;
}

const describe = (result) => String(result.reduce((sum, value, at) => sum + value * 4 * (Math.floor(at / SIZE) + 2 * (at % SIZE)), 0));

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
