<?php

const SIZE = 128;
$a = $b = [];
for ($i = 0; $i < SIZE; $i++) {
    for ($j = 0; $j < SIZE; $j++) {
        $a[$i][$j] = (7 * $i + 3 * $j) % 10 + 0.5;
        $b[$i][$j] = (5 * $i + 11 * $j) % 13 + 0.5;
    }
}

function multiply(array $a, array $b): array {
    $result = [];
    for ($i = 0; $i < SIZE; $i++) {
        $row = $a[$i];
        for ($j = 0; $j < SIZE; $j++) {
            $total = 0.0;
            for ($k = 0; $k < SIZE; $k++) $total += $row[$k] * $b[$k][$j];
            $result[$i][$j] = $total;
        }
    }
    return $result;
}

function work(): array {
    global $a, $b;
    return multiply($a, $b);
}

function describe(array $result): string {
    $sum = 0.0;
    foreach ($result as $i => $row) foreach ($row as $j => $value) $sum += $value * 4 * ($i + 2 * $j);
    return (string) (int) $sum;
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
