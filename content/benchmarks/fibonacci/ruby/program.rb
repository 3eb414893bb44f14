require "json"

def fib(n) = n < 2 ? n : fib(n - 1) + fib(n - 2)

def work = fib(30)

def describe(result) = result.to_s

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
