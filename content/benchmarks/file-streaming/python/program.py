import json
import sys
import time

CHUNK = 64 * 1024


def work():
    total = 0
    with open(sys.argv[1], "rb", buffering=0) as file:
        while chunk := file.read(CHUNK):
            total += len(chunk)
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
