import process from "node:process";

const record = (i) => ({
  id: i,
  name: `record-${String(i).padStart(3, "0")}`,
  email: `person${i}@example.org`,
  active: i % 3 === 0,
  score: i * 37 % 1000 + 0.125,
  tags: ["alpha", "beta", "gamma", `tag-${i % 17}`],
  parent: null,
  address: { street: `Example-Street-${i * 13 % 500}`, city: "Sampleton", code: 10000 + i },
  history: [i, i * i, i * i * i, i % 7],
  text: "abcdefghijklmnopqrstuvwxyz-0123456789-".repeat(2),
});
const DOCUMENT = Array.from({ length: 250 }, (_, i) => record(i));

function work() {
  let text;
  for (let time = 0; time < 40; time++) text = JSON.stringify(DOCUMENT);
  return text;
}

const describe = (text) => `${text.length} ${new TextEncoder().encode(text).reduce((a, b) => a + b, 0)}`;

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
