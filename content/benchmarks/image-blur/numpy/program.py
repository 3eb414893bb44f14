import json
import sys
import time

import numpy

SIZE = 512
y, x = numpy.indices((SIZE, SIZE))
IMAGE = ((x * x + 3 * y * y + x * y) & 255).astype(numpy.uint8)


def work():
    total = numpy.zeros((SIZE - 2, SIZE - 2), numpy.uint16)
    for down in range(3):
        for right in range(3):
            total += IMAGE[down:down + SIZE - 2, right:right + SIZE - 2]
    result = IMAGE.copy()
    result[1:-1, 1:-1] = total // 9
    return result


def describe(result):
    return str((result.ravel().astype(int) * (numpy.arange(SIZE * SIZE) % 13 + 1)).sum())


def main():
    for _ in range(int(sys.argv[sys.argv.index("--calls") + 1])):
        cpu, start = time.process_time_ns(), time.perf_counter_ns()
        result = work()
        end, cpu_end = time.perf_counter_ns(), time.process_time_ns()
        print(json.dumps({"ns": end - start, "cpu": cpu_end - cpu, "output": describe(result)}), flush=True)
    print(json.dumps({"done": True}), flush=True)
    sys.stdin.read()


main()
