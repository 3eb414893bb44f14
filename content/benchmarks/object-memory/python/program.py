import gc
import json
import os
import sys

COUNT = 1_000_000


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Slots:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def resident():
    gc.collect()
    if sys.implementation.name == "pypy":
        return gc.get_stats()._s.total_gc_memory
    with open("/proc/self/statm") as numbers:
        return int(numbers.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def grown(make, first=None):
    """Memory that COUNT results of make take; with the list that holds them if its first contents are given."""
    kept = [None] * COUNT
    for i in range(COUNT):
        make(i)  # so that memory for what lives shortly is there before
    before = resident()
    if first is not None:
        kept = [first] * COUNT
    for i in range(COUNT):
        kept[i] = make(i)
    return (resident() - before + (8 * COUNT if first is not None else 0)) / len(kept)


def measure(name, make, first=None):
    if (child := os.fork()) == 0:  # in a process of its own, so that no memory of the one before is used again
        if sys.implementation.name == "pypy":
            grown(make, first)  # its first collection frees what start-up left
        print(json.dumps({"figure": name, "value": grown(make, first)}), flush=True)
        os._exit(0)
    os.waitpid(child, 0)


x, y = object(), object()  # so that what the fields hold costs nothing
measure("smallest", lambda i: object())
measure("object", lambda i: Point(x, y))
measure("slots", lambda i: Slots(x, y))
measure("float", lambda i: i + 0.5, 0.5)
measure("string", lambda i: str(10_000_000 + i))
measure("list", lambda i: [])
print(json.dumps({"output": str(COUNT)}))
print(json.dumps({"done": True}), flush=True)
sys.stdin.read()
