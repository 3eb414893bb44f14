import process from "node:process";

const COUNT = 1_000_000;

class Smallest {}

class Point {
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }
}

function used() {
  for (let i = 0; i < 3; i++) globalThis.gc();
  return process.memoryUsage().heapUsed;
}

function grown(make) {
  const kept = new Array(COUNT).fill(null);
  for (let i = 0; i < COUNT; i++) make(i); // compiles it
  const before = used();
  for (let i = 0; i < COUNT; i++) kept[i] = make(i);
  return (used() - before) / kept.length;
}

function grownByFloats() {
  const before = used();
  const kept = new Array(COUNT).fill(0.5);
  for (let i = 0; i < COUNT; i++) kept[i] = i + 0.5;
  return (used() - before) / kept.length;
}

const print = (figure, value) => console.log(JSON.stringify({ figure, value }));
const x = {}, y = {}; // so that what the fields hold costs nothing
print("smallest", grown(() => new Smallest()));
print("object", grown(() => new Point(x, y)));
print("float", grownByFloats());
print("string", grown((i) => `${10_000_000 + i}`));
print("list", grown(() => []));
console.log(JSON.stringify({ output: String(COUNT) }));
console.log(JSON.stringify({ done: true }));
process.stdin.resume();
