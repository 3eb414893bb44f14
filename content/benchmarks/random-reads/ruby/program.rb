require "json"

file = File.open(ARGV[0], "rb")
x = 42
OFFSETS = Array.new(200_000) { (x = (x * 1103515245 + 12345) % 2**31) % file.size }
FILE = file

def work = OFFSETS.sum { |offset| FILE.pread(1, offset).getbyte(0) }

def describe(total) = total.to_s

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
