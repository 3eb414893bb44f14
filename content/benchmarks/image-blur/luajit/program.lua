local ffi = require("ffi")
ffi.cdef("typedef struct { long s; long ns; } timespec; int clock_gettime(int clock, timespec *time);")

local SIZE = 512
local IMAGE = ffi.new("uint8_t[?]", SIZE * SIZE)
for y = 0, SIZE - 1 do
  for x = 0, SIZE - 1 do IMAGE[y * SIZE + x] = (x * x + 3 * y * y + x * y) % 256 end
end

local function work()
  local image, result = IMAGE, ffi.new("uint8_t[?]", SIZE * SIZE)
  ffi.copy(result, image, SIZE * SIZE)
  for y = 1, SIZE - 2 do
    for at = y * SIZE + 1, y * SIZE + SIZE - 2 do
      local total = image[at - SIZE - 1] + image[at - SIZE] + image[at - SIZE + 1]
        + image[at - 1] + image[at] + image[at + 1]
        + image[at + SIZE - 1] + image[at + SIZE] + image[at + SIZE + 1]
      result[at] = math.floor(total / 9)
    end
  end
  return result
end

local function describe(result)
  local sum = 0
  for at = 0, SIZE * SIZE - 1 do sum = sum + result[at] * (at % 13 + 1) end
  return ("%d"):format(sum)
end

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
