require "json"

REPEATS = 4

def fib(n) = n < 2 ? n : fib(n - 1) + fib(n - 2)

def task = Array.new(REPEATS) { fib(30) }.last

def one_after_another = Array.new(2) { Thread.new { task }.value }

def at_once = Array.new(2) { Thread.new { task } }.map(&:value)

def timed
  start = Process.clock_gettime(Process::CLOCK_MONOTONIC)
  results = yield
  [Process.clock_gettime(Process::CLOCK_MONOTONIC) - start, results]
end

pairs = Array.new(3) { [timed { one_after_another }, timed { at_once }] }
puts JSON.generate({ figure: "speed-up", value: pairs.map { |first, second| first[0] / second[0] }.sort[1] })
puts JSON.generate({ figure: "task", value: pairs.map { |first, _| first[0] * 500 }.sort[1] })
puts JSON.generate({ output: pairs.last[1][1].join(" ") }), JSON.generate({ done: true })
$stdout.flush
$stdin.read
