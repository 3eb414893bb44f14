import json
import sys
import time

SIZE = 128
A = [[(7 * i + 3 * k) % 10 + 0.5 for k in range(SIZE)] for i in range(SIZE)]
B = [[(5 * k + 11 * j) % 13 + 0.5 for j in range(SIZE)] for k in range(SIZE)]


def work():
    result = [[0.0] * SIZE for _ in range(SIZE)]
    for i in range(SIZE):
        a, row = A[i], result[i]
        for j in range(SIZE):
            total = 0.0
            for k in range(SIZE):
                total += a[k] * B[k][j]
            row[j] = total
    return result


def describe(result):
    return str(int(sum(value * 4 * (i + 2 * j) for i, row in enumerate(result) for j, value in enumerate(row))))


def main():
    for _ in range(int(sys.argv[sys.argv.index("--calls") + 1])):
        cpu, start = time.process_time_ns(), time.perf_counter_ns()
        result = work()
        end, cpu_end = time.perf_counter_ns(), time.process_time_ns()
        print(json.dumps({"ns": end - start, "cpu": cpu_end - cpu, "output": describe(result)}), flush=True)
    print(json.dumps({"done": True}), flush=True)
    sys.stdin.read()


main()
