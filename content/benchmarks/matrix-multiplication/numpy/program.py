import json
import sys
import time

import numpy

SIZE = 128
i, j = numpy.indices((SIZE, SIZE))
A = (7 * i + 3 * j) % 10 + 0.5
B = (5 * i + 11 * j) % 13 + 0.5


def work():
    return A @ B


def describe(result):
    return str(int((result * 4 * (i + 2 * j)).sum()))


def main():
    for _ in range(int(sys.argv[sys.argv.index("--calls") + 1])):
        cpu, start = time.process_time_ns(), time.perf_counter_ns()
        result = work()
        end, cpu_end = time.perf_counter_ns(), time.process_time_ns()
        print(json.dumps({"ns": end - start, "cpu": cpu_end - cpu, "output": describe(result)}), flush=True)
    print(json.dumps({"done": True}), flush=True)
    sys.stdin.read()


main()
