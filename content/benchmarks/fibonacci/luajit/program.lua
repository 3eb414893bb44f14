local ffi = require("ffi")
ffi.cdef("typedef struct { long s; long ns; } timespec; int clock_gettime(int clock, timespec *time);")

local function fib(n)
  if n < 2 then return n end
  return fib(n - 1) + fib(n - 2)
end

local function work() return fib(30) end
local function describe(result) return tostring(result) end

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
