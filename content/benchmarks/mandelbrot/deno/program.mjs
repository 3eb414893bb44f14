import process from "node:process";

const SIZE = 200, LIMIT = 100;

function steps(cx, cy) {
  let x = 0, y = 0;
  for (let step = 0; step < LIMIT; step++) {
    const xx = x * x, yy = y * y;
    if (xx + yy > 4) return step;
    y = 2 * x * y + cy;
    x = xx - yy + cx;
  }
  return LIMIT;
}

function work() {
  let total = 0;
  for (let row = 0; row < SIZE; row++) {
    for (let column = 0; column < SIZE; column++) {
      total += steps(3 * column / SIZE - 2.25, 3 * row / SIZE - 1.5);
    }
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
