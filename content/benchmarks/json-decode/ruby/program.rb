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
TEXT = JSON.generate(DOCUMENT)

def work
  document = nil
  40.times { document = JSON.parse(TEXT) }
  document
end

def describe(document)
  total = document.sum do |r|
    r["id"] + r["score"] * 8 + r["tags"].size + r["address"]["code"] + r["history"][2] + r["text"].size
  end
  "#{TEXT.bytesize} #{document.size} #{total.to_i}"
end

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
