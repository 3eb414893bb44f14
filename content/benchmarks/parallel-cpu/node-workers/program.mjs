import process from "node:process";
import { Worker, isMainThread, parentPort } from "node:worker_threads";
import { fileURLToPath } from "node:url";

const REPEATS = 30;

function fib(n) {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

function task() {
  let result;
  for (let time = 0; time < REPEATS; time++) result = fib(30);
  return result;
}

const print = (line) => console.log(JSON.stringify(line));
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const run = (worker) => new Promise((resolve) => {
  worker.once("message", resolve);
  worker.postMessage("go");
});
const oneAfterAnother = async (workers) => [await run(workers[0]), await run(workers[0])];
const atOnce = (workers) => Promise.all(workers.map(run));

async function timed(tasks, workers) {
  const start = performance.now();
  const results = await tasks(workers);
  return { time: performance.now() - start, results };
}

async function main() {
  const workers = [0, 1].map(() => new Worker(fileURLToPath(import.meta.url)));
  await atOnce(workers); // starts both and warms them up
  const pairs = [];
  for (let pair = 0; pair < 3; pair++) pairs.push([await timed(oneAfterAnother, workers), await timed(atOnce, workers)]);
  print({ figure: "speed-up", value: median(pairs.map(([first, second]) => first.time / second.time)) });
  print({ figure: "task", value: median(pairs.map(([first]) => first.time / 2)) });
  print({ output: pairs[2][1].results.join(" ") });
  print({ done: true });
  process.stdin.resume().on("end", () => process.exit());
}

if (isMainThread) await main();
else parentPort.on("message", () => parentPort.postMessage(task()));
