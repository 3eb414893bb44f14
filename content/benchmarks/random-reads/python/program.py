import json
import mmap
import os
import sys
import time

COUNT, MODULUS = 200_000, 1 << 31


def offsets(size):
    x, places = 42, []
    for _ in range(COUNT):
        x = (x * 1103515245 + 12345) % MODULUS
        places.append(x % size)
    return places


FILE = open(sys.argv[1], "rb")
OFFSETS = offsets(os.path.getsize(sys.argv[1]))
MAPPED = mmap.mmap(FILE.fileno(), 0, access=mmap.ACCESS_READ)


def work():
    total = 0
    for offset in OFFSETS:
        total += MAPPED[offset]
    return total


def describe(total):
    return str(total)


def main():
    for _ in range(int(sys.argv[sys.argv.index("--calls") + 1])):
        cpu, start = time.process_time_ns(), time.perf_counter_ns()
        result = work()
        end, cpu_end = time.perf_counter_ns(), time.process_time_ns()
        print(json.dumps({"ns": end - start, "cpu": cpu_end - cpu, "output": describe(result)}), flush=True)
    print(json.dumps({"done": True}), flush=True)
    sys.stdin.read()


main()
