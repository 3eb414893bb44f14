import { line } from "./line.mjs";

console.log(line);
process.stdin.resume();
