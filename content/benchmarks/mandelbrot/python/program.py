import json
import sys
import time

SIZE, LIMIT = 200, 100


def steps(cx, cy):
    x = y = 0.0
    for step in range(LIMIT):
        xx, yy = x * x, y * y
        if xx + yy > 4.0:
            return step
        x, y = xx - yy + cx, 2.0 * x * y + cy
    return LIMIT


def work():
    total = 0
    for row in range(SIZE):
        for column in range(SIZE):
            total += steps(3.0 * column / SIZE - 2.25, 3.0 * row / SIZE - 1.5)
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
