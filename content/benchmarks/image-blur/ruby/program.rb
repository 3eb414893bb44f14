require "json"

SIZE = 512
IMAGE = Array.new(SIZE * SIZE) { |at| y, x = at.divmod(SIZE); (x * x + 3 * y * y + x * y) & 255 }

def work
  image, result = IMAGE, IMAGE.dup
  y = 1
  while y < SIZE - 1
    at, last = y * SIZE + 1, y * SIZE + SIZE - 1
    while at < last
      result[at] = (
        image[at - SIZE - 1] + image[at - SIZE] + image[at - SIZE + 1] +
        image[at - 1] + image[at] + image[at + 1] +
        image[at + SIZE - 1] + image[at + SIZE] + image[at + SIZE + 1]
      ) / 9
      at += 1
    end
    y += 1
  end
  result
end

def describe(result) = result.each_with_index.sum { |value, at| value * (at % 13 + 1) }.to_s

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
