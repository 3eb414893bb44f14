import json
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from statistics import median

REPEATS = 5 if sys.implementation.name == "pypy" else 2


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def task():
    for _ in range(REPEATS):
        result = fib(30)
    return result


def one_after_another(pool):
    return [pool.submit(task).result() for _ in range(2)]


def at_once(pool):
    return [running.result() for running in [pool.submit(task) for _ in range(2)]]


def timed(run, pool):
    start = time.perf_counter()
    results = run(pool)
    return time.perf_counter() - start, results


def main():
    with ProcessPoolExecutor(2) as pool:
        at_once(pool)  # starts both and warms them up
        pairs = [(timed(one_after_another, pool), timed(at_once, pool)) for _ in range(3)]
    print(json.dumps({"figure": "speed-up", "value": median(first[0] / second[0] for first, second in pairs)}))
    print(json.dumps({"figure": "task", "value": median(first[0] for first, second in pairs) * 500}))
    print(json.dumps({"output": " ".join(map(str, pairs[-1][1][1]))}))
    print(json.dumps({"done": True}), flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
