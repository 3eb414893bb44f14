import json
import sys
import time

SIZE = 512
IMAGE = bytes((x * x + 3 * y * y + x * y) & 255 for y in range(SIZE) for x in range(SIZE))


def work():
    image, result = IMAGE, bytearray(IMAGE)
    for y in range(1, SIZE - 1):
        for at in range(y * SIZE + 1, y * SIZE + SIZE - 1):
            result[at] = (
                image[at - SIZE - 1] + image[at - SIZE] + image[at - SIZE + 1]
                + image[at - 1] + image[at] + image[at + 1]
                + image[at + SIZE - 1] + image[at + SIZE] + image[at + SIZE + 1]
            ) // 9
    return result


def describe(result):
    return str(sum(value * (at % 13 + 1) for at, value in enumerate(result)))


def main():
    for _ in range(int(sys.argv[sys.argv.index("--calls") + 1])):
        cpu, start = time.process_time_ns(), time.perf_counter_ns()
        result = work()
        end, cpu_end = time.perf_counter_ns(), time.process_time_ns()
        print(json.dumps({"ns": end - start, "cpu": cpu_end - cpu, "output": describe(result)}), flush=True)
    print(json.dumps({"done": True}), flush=True)
    sys.stdin.read()


main()
