<?php

function work(): int {
    global $argv;
    $file = fopen($argv[1], 'rb');
    stream_set_chunk_size($file, 64 * 1024);
    for ($total = 0; !feof($file);) $total += strlen(fread($file, 64 * 1024));
    fclose($file);
    return $total;
}

function describe(int $total): string {
    return (string) $total;
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
