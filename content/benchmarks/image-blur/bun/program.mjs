import process from "node:process";

const SIZE = 512;
const IMAGE = Uint8Array.from({ length: SIZE * SIZE }, (_, at) => {
  const x = at % SIZE, y = Math.floor(at / SIZE);
  return (x * x + 3 * y * y + x * y) & 255;
});

function work() {
  const image = IMAGE, result = image.slice();
  for (let y = 1; y < SIZE - 1; y++) {
    for (let at = y * SIZE + 1; at < y * SIZE + SIZE - 1; at++) {
      const total =
        image[at - SIZE - 1] + image[at - SIZE] + image[at - SIZE + 1] +
        image[at - 1] + image[at] + image[at + 1] +
        image[at + SIZE - 1] + image[at + SIZE] + image[at + SIZE + 1];
      result[at] = Math.floor(total / 9);
    }
  }
  return result;
}

const describe = (result) => String(result.reduce((sum, value, at) => sum + value * (at % 13 + 1), 0));

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
