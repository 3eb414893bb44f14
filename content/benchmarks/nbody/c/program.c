#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define FORMAT "%s"
#define SUN (4 * M_PI * M_PI)
#define DAY_PER_YEAR 365.24

typedef struct { double x, y, z, vx, vy, vz, mass; } body;

/* The Sun, Jupiter, Saturn, Uranus and Neptune. */
static const body initial[5] = {
    {0.0, 0.0, 0.0, 0.0, 0.0, 0.0, SUN},
    {4.84143144246472090, -1.16032004402742839, -0.103622044471123109, 0.00166007664274403694 * DAY_PER_YEAR, 0.00769901118419740425 * DAY_PER_YEAR, -0.0000690460016972063023 * DAY_PER_YEAR, 0.000954791938424326609 * SUN},
    {8.34336671824457987, 4.12479856412430479, -0.403523417114321381, -0.00276742510726411049 * DAY_PER_YEAR, 0.00499852801234917238 * DAY_PER_YEAR, 0.0000230417297573763929 * DAY_PER_YEAR, 0.000285885980666130812 * SUN},
    {12.8943695621391310, -15.1111514016986312, -0.223307578892655734, 0.00296460137564761618 * DAY_PER_YEAR, 0.00237847173959480950 * DAY_PER_YEAR, -0.0000296589568540237556 * DAY_PER_YEAR, 0.0000436624404335156298 * SUN},
    {15.3796971148509165, -25.9193146099879641, 0.179258772950371181, 0.00268067772490389322 * DAY_PER_YEAR, 0.00162824170038242295 * DAY_PER_YEAR, -0.0000951592254519715870 * DAY_PER_YEAR, 0.0000515138902046611451 * SUN},
};

static void advance(body *bodies, double dt) {
    for (int i = 0; i < 5; i++) {
        body *a = &bodies[i];
        for (int j = i + 1; j < 5; j++) {
            body *b = &bodies[j];
            double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
            double square = dx * dx + dy * dy + dz * dz;
            double force = dt / (square * sqrt(square));
            a->vx -= dx * b->mass * force; a->vy -= dy * b->mass * force; a->vz -= dz * b->mass * force;
            b->vx += dx * a->mass * force; b->vy += dy * a->mass * force; b->vz += dz * a->mass * force;
        }
    }
    for (int i = 0; i < 5; i++) {
        body *b = &bodies[i];
        b->x += dt * b->vx; b->y += dt * b->vy; b->z += dt * b->vz;
    }
}

static body bodies[5];

static body *work(void) {
    for (int i = 0; i < 5; i++) bodies[i] = initial[i];
    for (int step = 0; step < 50000; step++) advance(bodies, 0.01);
    return bodies;
}

static const char *describe(body *result) {
    static char text[64];
    snprintf(text, sizeof text, "%.9f %.9f", result[0].x, result[4].y);
    return text;
}

static long long now(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

int main(int count, char **arguments) {
    int calls = atoi(arguments[count - 1]);
    for (int call = 0; call < calls; call++) {
        long long cpu = now(CLOCK_PROCESS_CPUTIME_ID), start = now(CLOCK_MONOTONIC);
        body * result = work();
        long long ns = now(CLOCK_MONOTONIC) - start;
        cpu = now(CLOCK_PROCESS_CPUTIME_ID) - cpu;
        printf("{\"ns\": %lld, \"cpu\": %lld, \"output\": \"" FORMAT "\"}\n", ns, cpu, describe(result));
        fflush(stdout);
    }
    printf("{\"done\": true}\n");
    fflush(stdout);
    while (getchar() != EOF) {}
    return 0;
}
