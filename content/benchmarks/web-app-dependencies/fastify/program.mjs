import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// The folder of a package as a program in the given folder would find it.
function find(name, from) {
  const folder = join(from, "node_modules", name);
  if (existsSync(join(folder, "package.json"))) return folder;
  return dirname(from) === from ? undefined : find(name, dirname(from));
}

function size(folder) {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.name !== "node_modules")
    .map((entry) => join(folder, entry.name))
    .reduce((total, path) => total + (statSync(path).isDirectory() ? size(path) : statSync(path).size), 0);
}

const found = new Set(), missing = [];
const open = process.argv.slice(2).map((name) => [name, dirname(fileURLToPath(import.meta.url))]);
while (open.length > 0) {
  const [name, from] = open.pop();
  const folder = find(name, from);
  if (folder === undefined) missing.push(name);
  else if (!found.has(folder)) {
    found.add(folder);
    const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    for (const needed of Object.keys(dependencies)) open.push([needed, folder]);
  }
}
const bytes = [...found].reduce((total, folder) => total + size(folder), 0);
console.log(JSON.stringify({ figure: "packages", value: found.size }));
console.log(JSON.stringify({ figure: "size", value: bytes / 1024 / 1024 }));
console.log(JSON.stringify({ output: missing.length === 0 ? "complete" : `missing: ${missing.join(" ")}` }));
console.log(JSON.stringify({ done: true }));
process.stdin.resume();
