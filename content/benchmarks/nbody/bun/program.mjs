import process from "node:process";

const SUN = 4 * Math.PI * Math.PI;
const DAY_PER_YEAR = 365.24;
const BODIES = [ // position, velocity and mass of the Sun, Jupiter, Saturn, Uranus and Neptune
  [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, SUN],
  [4.84143144246472090, -1.16032004402742839, -0.103622044471123109, 0.00166007664274403694 * DAY_PER_YEAR, 0.00769901118419740425 * DAY_PER_YEAR, -0.0000690460016972063023 * DAY_PER_YEAR, 0.000954791938424326609 * SUN],
  [8.34336671824457987, 4.12479856412430479, -0.403523417114321381, -0.00276742510726411049 * DAY_PER_YEAR, 0.00499852801234917238 * DAY_PER_YEAR, 0.0000230417297573763929 * DAY_PER_YEAR, 0.000285885980666130812 * SUN],
  [12.8943695621391310, -15.1111514016986312, -0.223307578892655734, 0.00296460137564761618 * DAY_PER_YEAR, 0.00237847173959480950 * DAY_PER_YEAR, -0.0000296589568540237556 * DAY_PER_YEAR, 0.0000436624404335156298 * SUN],
  [15.3796971148509165, -25.9193146099879641, 0.179258772950371181, 0.00268067772490389322 * DAY_PER_YEAR, 0.00162824170038242295 * DAY_PER_YEAR, -0.0000951592254519715870 * DAY_PER_YEAR, 0.0000515138902046611451 * SUN],
];

class Body {
  constructor(x, y, z, vx, vy, vz, mass) {
    this.x = x; this.y = y; this.z = z;
    this.vx = vx; this.vy = vy; this.vz = vz;
    this.mass = mass;
  }
}

function advance(bodies, dt) {
  for (let i = 0; i < bodies.length; i++) {
    const a = bodies[i];
    for (let j = i + 1; j < bodies.length; j++) {
      const b = bodies[j];
      const dx = a.x - b.x, dy = a.y - b.y, dz = a.z - b.z;
      const square = dx * dx + dy * dy + dz * dz;
      const force = dt / (square * Math.sqrt(square));
      a.vx -= dx * b.mass * force;
      a.vy -= dy * b.mass * force;
      a.vz -= dz * b.mass * force;
      b.vx += dx * a.mass * force;
      b.vy += dy * a.mass * force;
      b.vz += dz * a.mass * force;
    }
  }
  for (const body of bodies) {
    body.x += dt * body.vx;
    body.y += dt * body.vy;
    body.z += dt * body.vz;
  }
}

function work() {
  const bodies = BODIES.map((values) => new Body(...values));
  for (let step = 0; step < 50000; step++) advance(bodies, 0.01);
  return bodies;
}

const describe = (bodies) => `${bodies[0].x.toFixed(9)} ${bodies[4].y.toFixed(9)}`;

const calls = Number(process.argv[process.argv.indexOf("--calls") + 1]);
for (let call = 0; call < calls; call++) {
  const cpuBefore = process.cpuUsage();
  const start = process.hrtime.bigint();
  const result = work();
  const ns = Number(process.hrtime.bigint() - start);
  const used = process.cpuUsage(cpuBefore);
  console.log(JSON.stringify({ ns, cpu: (used.user + used.system) * 1000, output: describe(result) }));
}
console.log(JSON.stringify({ done: true }));
process.stdin.resume();
