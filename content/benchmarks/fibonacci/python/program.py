import json
import sys
import time


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def work():
    return fib(30)


def describe(result):
    return str(result)


def main():
    for _ in range(int(sys.argv[sys.argv.index("--calls") + 1])):
        cpu, start = time.process_time_ns(), time.perf_counter_ns()
        result = work()
        end, cpu_end = time.perf_counter_ns(), time.process_time_ns()
        print(json.dumps({"ns": end - start, "cpu": cpu_end - cpu, "output": describe(result)}), flush=True)
    print(json.dumps({"done": True}), flush=True)
    sys.stdin.read()


main()
