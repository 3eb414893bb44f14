#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define FORMAT "%ld"
#define SIZE 512

static unsigned char image[SIZE * SIZE], result[SIZE * SIZE];

static unsigned char *work(void) {
    memcpy(result, image, sizeof image);
    for (int y = 1; y < SIZE - 1; y++) {
        for (int at = y * SIZE + 1; at < y * SIZE + SIZE - 1; at++) {
            int total = image[at - SIZE - 1] + image[at - SIZE] + image[at - SIZE + 1]
                + image[at - 1] + image[at] + image[at + 1]
                + image[at + SIZE - 1] + image[at + SIZE] + image[at + SIZE + 1];
            result[at] = total / 9;
        }
    }
    return result;
}

static long describe(unsigned char *blurred) {
    long sum = 0;
    for (int at = 0; at < SIZE * SIZE; at++) sum += blurred[at] * (at % 13 + 1);
    return sum;
}

static long long now(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

int main(int count, char **arguments) {
    for (int y = 0; y < SIZE; y++) {
        for (int x = 0; x < SIZE; x++) image[y * SIZE + x] = x * x + 3 * y * y + x * y;
    }
    int calls = atoi(arguments[count - 1]);
    for (int call = 0; call < calls; call++) {
        long long cpu = now(CLOCK_PROCESS_CPUTIME_ID), start = now(CLOCK_MONOTONIC);
        unsigned char * result = work();
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
