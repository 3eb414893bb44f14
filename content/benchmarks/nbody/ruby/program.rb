require "json"

SUN = 4 * Math::PI * Math::PI
DAY_PER_YEAR = 365.24
BODIES = [ # position, velocity and mass of the Sun, Jupiter, Saturn, Uranus and Neptune
  [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, SUN],
  [4.84143144246472090, -1.16032004402742839, -0.103622044471123109, 0.00166007664274403694 * DAY_PER_YEAR, 0.00769901118419740425 * DAY_PER_YEAR, -0.0000690460016972063023 * DAY_PER_YEAR, 0.000954791938424326609 * SUN],
  [8.34336671824457987, 4.12479856412430479, -0.403523417114321381, -0.00276742510726411049 * DAY_PER_YEAR, 0.00499852801234917238 * DAY_PER_YEAR, 0.0000230417297573763929 * DAY_PER_YEAR, 0.000285885980666130812 * SUN],
  [12.8943695621391310, -15.1111514016986312, -0.223307578892655734, 0.00296460137564761618 * DAY_PER_YEAR, 0.00237847173959480950 * DAY_PER_YEAR, -0.0000296589568540237556 * DAY_PER_YEAR, 0.0000436624404335156298 * SUN],
  [15.3796971148509165, -25.9193146099879641, 0.179258772950371181, 0.00268067772490389322 * DAY_PER_YEAR, 0.00162824170038242295 * DAY_PER_YEAR, -0.0000951592254519715870 * DAY_PER_YEAR, 0.0000515138902046611451 * SUN]
]
Body = Struct.new(:x, :y, :z, :vx, :vy, :vz, :mass)

def advance(bodies, dt)
  bodies.each_with_index do |a, i|
    (i + 1).upto(bodies.size - 1) do |j|
      b = bodies[j]
      dx, dy, dz = a.x - b.x, a.y - b.y, a.z - b.z
      square = dx * dx + dy * dy + dz * dz
      force = dt / (square * Math.sqrt(square))
      a.vx -= dx * b.mass * force
      a.vy -= dy * b.mass * force
      a.vz -= dz * b.mass * force
      b.vx += dx * a.mass * force
      b.vy += dy * a.mass * force
      b.vz += dz * a.mass * force
    end
  end
  bodies.each do |body|
    body.x += dt * body.vx
    body.y += dt * body.vy
    body.z += dt * body.vz
  end
end

def work
  bodies = BODIES.map { |values| Body.new(*values) }
  50_000.times { advance(bodies, 0.01) }
  bodies
end

def describe(bodies) = format("%.9f %.9f", bodies[0].x, bodies[4].y)

def now(clock) = Process.clock_gettime(clock, :nanosecond)

$stdout.sync = true
ARGV[ARGV.index("--calls") + 1].to_i.times do
  cpu, start = now(Process::CLOCK_PROCESS_CPUTIME_ID), now(Process::CLOCK_MONOTONIC)
  result = work
  ns, cpu = now(Process::CLOCK_MONOTONIC) - start, now(Process::CLOCK_PROCESS_CPUTIME_ID) - cpu
  puts JSON.generate({ ns: ns, cpu: cpu, output: describe(result) })
end
puts JSON.generate({ done: true })
$stdin.read
