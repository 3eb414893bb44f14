<?php

function record(int $i): array {
    return [
        'id' => $i,
        'name' => sprintf('record-%03d', $i),
        'email' => "person$i@example.org",
        'active' => $i % 3 === 0,
        'score' => $i * 37 % 1000 + 0.125,
        'tags' => ['alpha', 'beta', 'gamma', 'tag-' . $i % 17],
        'parent' => null,
        'address' => ['street' => 'Example-Street-' . $i * 13 % 500, 'city' => 'Sampleton', 'code' => 10_000 + $i],
        'history' => [$i, $i * $i, $i * $i * $i, $i % 7],
        'text' => str_repeat('abcdefghijklmnopqrstuvwxyz-0123456789-', 2),
    ];
}

$document = array_map('record', range(0, 249));

function work(): string {
    global $document;
    for ($time = 0; $time < 40; $time++) $text = json_encode($document);
    return $text;
}

function describe(string $text): string {
    return strlen($text) . ' ' . array_sum(unpack('C*', $text));
}

function cpuTime(): int {
    $usage = getrusage();
    return ($usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']) * 1_000_000_000
        + ($usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec']) * 1000;
}

$calls = (int) $argv[array_search('--calls', $argv) + 1];
for ($call = 0; $call < $calls; $call++) {
    $cpu = cpuTime();
    $start = hrtime(true);
    $result = work();
    $ns = hrtime(true) - $start;
    $cpu = cpuTime() - $cpu;
    echo json_encode(['ns' => $ns, 'cpu' => $cpu, 'output' => describe($result)]), "\n";
}
echo json_encode(['done' => true]), "\n";
stream_get_contents(STDIN);
