import json
import os
import platform
import re
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path


class Version(str):
    """A version in a condition such as python_version < "3.10"."""

    def parts(self):
        return [int(part) for part in re.findall(r"\d+", self)]

    def __lt__(self, other):
        return self.parts() < Version(other).parts()

    def __ge__(self, other):
        return not self < other


FACTS = {"python_version": Version("%d.%d" % sys.version_info[:2]), "sys_platform": sys.platform, "platform_system": platform.system(),
         "platform_python_implementation": platform.python_implementation(), "os_name": os.name, "extra": ""}


def normal(name):
    return re.sub(r"[-_.]+", "-", name).lower()


def needed(package):
    listed = package.read_text("requires.txt")  # Debian's packages have only this list whole
    lines = listed.split("[", 1)[0].split("\n") if listed else package.requires or []
    for line in filter(None, lines):
        requirement, _, condition = line.partition(";")
        if not condition or eval(condition.strip(), {"__builtins__": {}}, FACTS):
            yield normal(re.match(r"[\w.-]+", requirement)[0])


def modules(package):
    """The modules and folders that belong to a package, whether or not a list of its files was installed."""
    names = (package.read_text("top_level.txt") or normal(package.name).replace("-", "_")).split()
    for name in names:
        for path in (package.locate_file(name), package.locate_file(name + ".py")):
            if path.exists():
                yield path


def size(path):
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file() and "__pycache__" not in file.parts]
    return sum(file.stat().st_size for file in files)


found, missing, waiting = {}, [], sys.argv[1:]
while waiting:
    name = normal(waiting.pop())
    if name in found:
        continue
    try:
        package = distribution(name)
    except PackageNotFoundError:
        missing.append(name)
        continue
    found[name] = sum(size(path) for path in {Path(p).resolve() for p in modules(package)})
    waiting += needed(package)
    if found[name] == 0:
        missing.append(name)
print(json.dumps({"figure": "packages", "value": len(found)}))
print(json.dumps({"figure": "size", "value": sum(found.values()) / 1024 / 1024}))
print(json.dumps({"output": "missing: " + " ".join(missing) if missing else "complete"}))
print(json.dumps({"done": True}), flush=True)
sys.stdin.read()
