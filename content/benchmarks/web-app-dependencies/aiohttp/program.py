import json
import re
import subprocess
import sys

# Debian's packages leave most of what upstream declares out of Python's own metadata, so the distribution is asked.
FORMAT = "${Package}\t${Installed-Size}\t${Depends}\n"
STANDARD = {"python3-minimal", "python3-distutils", "python3-lib2to3"}  # parts of the standard library


def installed():
    lines = subprocess.run(["dpkg-query", "-W", "-f", FORMAT], capture_output=True, text=True, check=True).stdout.splitlines()
    return {name: (int(size or 0), depends) for name, size, depends in (line.split("	") for line in lines)}


def is_library(name):
    return name.startswith("python3-") and name not in STANDARD


packages = installed()
found, missing, waiting = {}, [], sys.argv[1:]
while waiting:
    name = waiting.pop()
    if name in found or name in missing:
        continue
    if name not in packages:
        missing.append(name)
        continue
    found[name], depends = packages[name]
    for choice in filter(None, depends.split(",")):
        names = [re.match(r"[a-z0-9.+-]+", each.strip())[0] for each in choice.split("|")]
        waiting += [name for name in names if is_library(name) and (name in packages or len(names) == 1)][:1]
print(json.dumps({"figure": "packages", "value": len(found)}))
print(json.dumps({"figure": "size", "value": sum(found.values()) / 1024}))
print(json.dumps({"output": "missing: " + " ".join(missing) if missing else "complete"}))
print(json.dumps({"done": True}), flush=True)
sys.stdin.read()
