local ffi = require("ffi")
ffi.cdef("typedef struct { long s; long ns; } timespec; int clock_gettime(int clock, timespec *time);")

local sqrt = math.sqrt
local SUN = 4 * math.pi * math.pi
local DAY_PER_YEAR = 365.24
local BODIES = { -- position, velocity and mass of the Sun, Jupiter, Saturn, Uranus and Neptune
  {0.0, 0.0, 0.0, 0.0, 0.0, 0.0, SUN},
  {4.84143144246472090, -1.16032004402742839, -0.103622044471123109, 0.00166007664274403694 * DAY_PER_YEAR, 0.00769901118419740425 * DAY_PER_YEAR, -0.0000690460016972063023 * DAY_PER_YEAR, 0.000954791938424326609 * SUN},
  {8.34336671824457987, 4.12479856412430479, -0.403523417114321381, -0.00276742510726411049 * DAY_PER_YEAR, 0.00499852801234917238 * DAY_PER_YEAR, 0.0000230417297573763929 * DAY_PER_YEAR, 0.000285885980666130812 * SUN},
  {12.8943695621391310, -15.1111514016986312, -0.223307578892655734, 0.00296460137564761618 * DAY_PER_YEAR, 0.00237847173959480950 * DAY_PER_YEAR, -0.0000296589568540237556 * DAY_PER_YEAR, 0.0000436624404335156298 * SUN},
  {15.3796971148509165, -25.9193146099879641, 0.179258772950371181, 0.00268067772490389322 * DAY_PER_YEAR, 0.00162824170038242295 * DAY_PER_YEAR, -0.0000951592254519715870 * DAY_PER_YEAR, 0.0000515138902046611451 * SUN},
}

local function advance(bodies, dt)
  for i = 1, #bodies do
    local a = bodies[i]
    for j = i + 1, #bodies do
      local b = bodies[j]
      local dx, dy, dz = a.x - b.x, a.y - b.y, a.z - b.z
      local square = dx * dx + dy * dy + dz * dz
      local force = dt / (square * sqrt(square))
      a.vx, a.vy, a.vz = a.vx - dx * b.mass * force, a.vy - dy * b.mass * force, a.vz - dz * b.mass * force
      b.vx, b.vy, b.vz = b.vx + dx * a.mass * force, b.vy + dy * a.mass * force, b.vz + dz * a.mass * force
    end
  end
  for i = 1, #bodies do
    local b = bodies[i]
    b.x, b.y, b.z = b.x + dt * b.vx, b.y + dt * b.vy, b.z + dt * b.vz
  end
end

local function work()
  local bodies = {}
  for i, v in ipairs(BODIES) do
    bodies[i] = { x = v[1], y = v[2], z = v[3], vx = v[4], vy = v[5], vz = v[6], mass = v[7] }
  end
  for _ = 1, 50000 do advance(bodies, 0.01) end
  return bodies
end

local function describe(bodies) return ("%.9f %.9f"):format(bodies[1].x, bodies[5].y) end

local MONOTONIC, PROCESS_CPU = 1, 2
local time = ffi.new("timespec")
local function now(clock)
  ffi.C.clock_gettime(clock, time)
  return tonumber(time.s) * 1e9 + tonumber(time.ns)
end

for _ = 1, tonumber(arg[#arg]) do
  local cpu, start = now(PROCESS_CPU), now(MONOTONIC)
  local result = work()
  local ns = now(MONOTONIC) - start
  cpu = now(PROCESS_CPU) - cpu
  io.write(('{"ns": %d, "cpu": %d, "output": "%s"}\n'):format(ns, cpu, describe(result)))
  io.flush()
end
print('{"done": true}')
io.flush()
io.read("*a")
