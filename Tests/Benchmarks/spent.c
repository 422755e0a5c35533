// Runs a command and writes what it spent: wall, user and system seconds, peak resident KiB.
// Linux counts what the parent held at the fork into a child's peak, so the parent must be small:
// measured from Python itself, nothing would seem to need less than the interpreter.
// usage: spent REPORT COMMAND [ARGUMENT]…
#include <err.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval time) { return (double)time.tv_sec + (double)time.tv_usec / 1e6; }

int main(int argc, char **argv) {
  if (argc < 3) errx(64, "usage: spent REPORT COMMAND [ARGUMENT]…");
  struct timespec start, end;
  struct rusage usage;
  int status;
  clock_gettime(CLOCK_MONOTONIC, &start);
  pid_t child = fork();
  if (child < 0) err(1, "fork");
  if (child == 0) {
    execv(argv[2], argv + 2);
    err(127, "%s", argv[2]);
  }
  if (wait4(child, &status, 0, &usage) != child) err(1, "wait4");
  clock_gettime(CLOCK_MONOTONIC, &end);
  FILE *report = fopen(argv[1], "w");
  if (!report) err(1, "%s", argv[1]);
  fprintf(report, "%.6f %.6f %.6f %ld\n",
          (double)(end.tv_sec - start.tv_sec) + (double)(end.tv_nsec - start.tv_nsec) / 1e9,
          seconds(usage.ru_utime), seconds(usage.ru_stime), usage.ru_maxrss);
  if (fclose(report)) err(1, "%s", argv[1]);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
