import json
import sys
import time
from math import pi, sqrt

SUN = 4 * pi * pi
DAY_PER_YEAR = 365.24
BODIES = [  # position, velocity and mass of the Sun, Jupiter, Saturn, Uranus and Neptune
    (0.0, 0.0, 0.0, 0.0, 0.0, 0.0, SUN),
    (4.84143144246472090, -1.16032004402742839, -0.103622044471123109, 0.00166007664274403694 * DAY_PER_YEAR, 0.00769901118419740425 * DAY_PER_YEAR, -0.0000690460016972063023 * DAY_PER_YEAR, 0.000954791938424326609 * SUN),
    (8.34336671824457987, 4.12479856412430479, -0.403523417114321381, -0.00276742510726411049 * DAY_PER_YEAR, 0.00499852801234917238 * DAY_PER_YEAR, 0.0000230417297573763929 * DAY_PER_YEAR, 0.000285885980666130812 * SUN),
    (12.8943695621391310, -15.1111514016986312, -0.223307578892655734, 0.00296460137564761618 * DAY_PER_YEAR, 0.00237847173959480950 * DAY_PER_YEAR, -0.0000296589568540237556 * DAY_PER_YEAR, 0.0000436624404335156298 * SUN),
    (15.3796971148509165, -25.9193146099879641, 0.179258772950371181, 0.00268067772490389322 * DAY_PER_YEAR, 0.00162824170038242295 * DAY_PER_YEAR, -0.0000951592254519715870 * DAY_PER_YEAR, 0.0000515138902046611451 * SUN),
]


class Body:
    def __init__(self, x, y, z, vx, vy, vz, mass):
        self.x, self.y, self.z, self.vx, self.vy, self.vz, self.mass = x, y, z, vx, vy, vz, mass


def advance(bodies, dt):
    for i, a in enumerate(bodies):
        for b in bodies[i + 1:]:
            dx, dy, dz = a.x - b.x, a.y - b.y, a.z - b.z
            square = dx * dx + dy * dy + dz * dz
            force = dt / (square * sqrt(square))
            a.vx -= dx * b.mass * force
            a.vy -= dy * b.mass * force
            a.vz -= dz * b.mass * force
            b.vx += dx * a.mass * force
            b.vy += dy * a.mass * force
            b.vz += dz * a.mass * force
    for body in bodies:
        body.x += dt * body.vx
        body.y += dt * body.vy
        body.z += dt * body.vz


def work():
    bodies = [Body(*values) for values in BODIES]
    for _ in range(50_000):
        advance(bodies, 0.01)
    return bodies


def describe(bodies):
    return "%.9f %.9f" % (bodies[0].x, bodies[4].y)


def main():
    for _ in range(int(sys.argv[sys.argv.index("--calls") + 1])):
        cpu, start = time.process_time_ns(), time.perf_counter_ns()
        result = work()
        end, cpu_end = time.perf_counter_ns(), time.process_time_ns()
        print(json.dumps({"ns": end - start, "cpu": cpu_end - cpu, "output": describe(result)}), flush=True)
    print(json.dumps({"done": True}), flush=True)
    sys.stdin.read()


main()
