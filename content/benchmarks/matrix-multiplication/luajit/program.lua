local ffi = require("ffi")
ffi.cdef("typedef struct { long s; long ns; } timespec; int clock_gettime(int clock, timespec *time);")

local SIZE = 128

local function matrix(value)
  local m = {}
  for i = 0, SIZE - 1 do
    m[i + 1] = {}
    for j = 0, SIZE - 1 do m[i + 1][j + 1] = value(i, j) end
  end
  return m
end

local A = matrix(function(i, k) return (7 * i + 3 * k) % 10 + 0.5 end)
local B = matrix(function(k, j) return (5 * k + 11 * j) % 13 + 0.5 end)

local function work()
  local result = matrix(function() return 0 end)
  for i = 1, SIZE do
    local a, row = A[i], result[i]
    for j = 1, SIZE do
      local total = 0
      for k = 1, SIZE do total = total + a[k] * B[k][j] end
      row[j] = total
    end
  end
  return result
end

local function describe(result)
  local sum = 0
  for i = 1, SIZE do
    for j = 1, SIZE do sum = sum + result[i][j] * 4 * (i - 1 + 2 * (j - 1)) end
  end
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
