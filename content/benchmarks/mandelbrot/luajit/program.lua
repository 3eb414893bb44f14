local ffi = require("ffi")
ffi.cdef("typedef struct { long s; long ns; } timespec; int clock_gettime(int clock, timespec *time);")

local SIZE, LIMIT = 200, 100

local function steps(cx, cy)
  local x, y = 0, 0
  for step = 0, LIMIT - 1 do
    local xx, yy = x * x, y * y
    if xx + yy > 4 then return step end
    x, y = xx - yy + cx, 2 * x * y + cy
  end
  return LIMIT
end

local function work()
  local total = 0
  for row = 0, SIZE - 1 do
    for column = 0, SIZE - 1 do
      total = total + steps(3 * column / SIZE - 2.25, 3 * row / SIZE - 1.5)
    end
  end
  return total
end

local function describe(total) return tostring(total) end

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
