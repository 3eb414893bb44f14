require "json"

def record(i)
  {
    id: i,
    name: format("record-%03d", i),
    email: "person#{i}@example.org",
    active: i % 3 == 0,
    score: i * 37 % 1000 + 0.125,
    tags: ["alpha", "beta", "gamma", "tag-#{i % 17}"],
    parent: nil,
    address: { street: "Example-Street-#{i * 13 % 500}", city: "Sampleton", code: 10_000 + i },
    history: [i, i * i, i * i * i, i % 7],
    text: "abcdefghijklmnopqrstuvwxyz-0123456789-" * 2
  }
end

DOCUMENT = Array.new(250) { |i| record(i) }

def work
  text = nil
  40.times { text = JSON.generate(DOCUMENT) }
  text
end

def describe(text) = "#{text.bytesize} #{text.bytes.sum}"

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
