import gc
import json
import sys

COUNT = 1_000_000


class Smallest:
    __slots__ = ()


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Slots:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


def resident():
    gc.collect()
    with open("/proc/self/smaps_rollup") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith("Private_Dirty")) * 1024


def measure(name, make, slot=0):
    kept = [0] * COUNT  # written to, so that it is resident before
    before = resident()
    for i in range(COUNT):
        kept[i] = make(i)
    print(json.dumps({"figure": name, "value": (resident() - before) / COUNT + slot}), flush=True)
    return len(kept)


x, y = object(), object()  # so that what the fields hold costs nothing
count = measure("smallest", lambda i: Smallest())
measure("object", lambda i: Point(x, y))
measure("slots", lambda i: Slots(x, y))
measure("float", lambda i: i + 0.5, 8)
measure("string", lambda i: str(10_000_000 + i))
measure("list", lambda i: [])
print(json.dumps({"output": str(count)}))
print(json.dumps({"done": True}), flush=True)
sys.stdin.read()
