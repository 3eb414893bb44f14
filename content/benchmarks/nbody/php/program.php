<?php

const SUN = 4 * M_PI * M_PI;
const DAY_PER_YEAR = 365.24;

class Body {
    function __construct(public float $x, public float $y, public float $z,
        public float $vx, public float $vy, public float $vz, public float $mass) {}
}

function advance(array $bodies, float $dt): void {
    $count = count($bodies);
    for ($i = 0; $i < $count; $i++) {
        $a = $bodies[$i];
        for ($j = $i + 1; $j < $count; $j++) {
            $b = $bodies[$j];
            $dx = $a->x - $b->x;
            $dy = $a->y - $b->y;
            $dz = $a->z - $b->z;
            $square = $dx * $dx + $dy * $dy + $dz * $dz;
            $force = $dt / ($square * sqrt($square));
            $a->vx -= $dx * $b->mass * $force;
            $a->vy -= $dy * $b->mass * $force;
            $a->vz -= $dz * $b->mass * $force;
            $b->vx += $dx * $a->mass * $force;
            $b->vy += $dy * $a->mass * $force;
            $b->vz += $dz * $a->mass * $force;
        }
    }
    foreach ($bodies as $body) {
        $body->x += $dt * $body->vx;
        $body->y += $dt * $body->vy;
        $body->z += $dt * $body->vz;
    }
}

function work(): array {
    $bodies = [ // the Sun, Jupiter, Saturn, Uranus and Neptune
        new Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, SUN),
        new Body(4.84143144246472090, -1.16032004402742839, -0.103622044471123109, 0.00166007664274403694 * DAY_PER_YEAR, 0.00769901118419740425 * DAY_PER_YEAR, -0.0000690460016972063023 * DAY_PER_YEAR, 0.000954791938424326609 * SUN),
        new Body(8.34336671824457987, 4.12479856412430479, -0.403523417114321381, -0.00276742510726411049 * DAY_PER_YEAR, 0.00499852801234917238 * DAY_PER_YEAR, 0.0000230417297573763929 * DAY_PER_YEAR, 0.000285885980666130812 * SUN),
        new Body(12.8943695621391310, -15.1111514016986312, -0.223307578892655734, 0.00296460137564761618 * DAY_PER_YEAR, 0.00237847173959480950 * DAY_PER_YEAR, -0.0000296589568540237556 * DAY_PER_YEAR, 0.0000436624404335156298 * SUN),
        new Body(15.3796971148509165, -25.9193146099879641, 0.179258772950371181, 0.00268067772490389322 * DAY_PER_YEAR, 0.00162824170038242295 * DAY_PER_YEAR, -0.0000951592254519715870 * DAY_PER_YEAR, 0.0000515138902046611451 * SUN),
    ];
    for ($step = 0; $step < 50_000; $step++) advance($bodies, 0.01);
    return $bodies;
}

function describe(array $bodies): string {
    return sprintf('%.9f %.9f', $bodies[0]->x, $bodies[4]->y);
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
