import json
import sys
import time


def record(i):
    return {
        "id": i,
        "name": "record-%03d" % i,
        "email": "person%d@example.org" % i,
        "active": i % 3 == 0,
        "score": i * 37 % 1000 + 0.125,
        "tags": ["alpha", "beta", "gamma", "tag-%d" % (i % 17)],
        "parent": None,
        "address": {"street": "Example-Street-%d" % (i * 13 % 500), "city": "Sampleton", "code": 10000 + i},
        "history": [i, i * i, i * i * i, i % 7],
        "text": "abcdefghijklmnopqrstuvwxyz-0123456789-" * 2,
    }


DOCUMENT = [record(i) for i in range(250)]
TEXT = json.dumps(DOCUMENT, separators=(",", ":"))


def work():
    for _ in range(40):
        document = json.loads(TEXT)
    return document


def describe(document):
    total = sum(r["id"] + r["score"] * 8 + len(r["tags"]) + r["address"]["code"] + r["history"][2] + len(r["text"]) for r in document)
    return "%d %d %d" % (len(TEXT), len(document), total)


def main():
    for _ in range(int(sys.argv[sys.argv.index("--calls") + 1])):
        cpu, start = time.process_time_ns(), time.perf_counter_ns()
        result = work()
        end, cpu_end = time.perf_counter_ns(), time.process_time_ns()
        print(json.dumps({"ns": end - start, "cpu": cpu_end - cpu, "output": describe(result)}), flush=True)
    print(json.dumps({"done": True}), flush=True)
    sys.stdin.read()


main()
