require "json"

SIZE, LIMIT = 200, 100

def steps(cx, cy)
  x = y = 0.0
  step = 0
  while step < LIMIT
    xx, yy = x * x, y * y
    return step if xx + yy > 4.0
    x, y = xx - yy + cx, 2.0 * x * y + cy
    step += 1
  end
  LIMIT
end

def work
  total = 0
  SIZE.times do |row|
    SIZE.times do |column|
      total += steps(3.0 * column / SIZE - 2.25, 3.0 * row / SIZE - 1.5)
    end
  end
  total
end

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
