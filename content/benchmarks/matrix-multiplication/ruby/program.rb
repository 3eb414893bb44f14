require "json"

SIZE = 128
A = Array.new(SIZE) { |i| Array.new(SIZE) { |k| (7 * i + 3 * k) % 10 + 0.5 } }
B = Array.new(SIZE) { |k| Array.new(SIZE) { |j| (5 * k + 11 * j) % 13 + 0.5 } }

def work
  result = Array.new(SIZE) { Array.new(SIZE, 0.0) }
  i = 0
  while i < SIZE
    a, row, j = A[i], result[i], 0
    while j < SIZE
      total, k = 0.0, 0
      while k < SIZE
        total += a[k] * B[k][j]
        k += 1
      end
      row[j] = total
      j += 1
    end
    i += 1
  end
  result
end

def describe(result) = result.each_with_index.sum { |row, i| row.each_with_index.sum { |value, j| value * 4 * (i + 2 * j) } }.to_i.to_s

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
