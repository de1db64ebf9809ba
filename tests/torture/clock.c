/*
 * The system's clock, moved for one process (LD_PRELOAD, Linux): by the milliseconds that stand in the file CLOCK_OFFSET names, read
 * anew each time, so that it can be moved while the process runs. Its children, Chromium's own, keep the real one.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static const char *offset_file;

__attribute__((constructor)) static void prepare(void) {
  char command[4096];
  int fd = (int)syscall(SYS_openat, AT_FDCWD, "/proc/self/cmdline", O_RDONLY);
  long length = fd < 0 ? 0 : syscall(SYS_read, fd, command, sizeof command);
  if (fd >= 0) syscall(SYS_close, fd);
  if (length > 0 && memmem(command, (size_t)length, "--type=", 7)) return;
  offset_file = getenv("CLOCK_OFFSET");
}

static long long offset_ms(void) {
  if (!offset_file) return 0;
  char text[32] = {0};
  int fd = (int)syscall(SYS_openat, AT_FDCWD, offset_file, O_RDONLY);
  if (fd < 0) return 0;
  syscall(SYS_read, fd, text, sizeof text - 1);
  syscall(SYS_close, fd);
  return atoll(text);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  int result = (int)syscall(SYS_clock_gettime, clock, now);
  if (result || (clock != CLOCK_REALTIME && clock != CLOCK_REALTIME_COARSE)) return result;
  long long ms = now->tv_sec * 1000LL + now->tv_nsec / 1000000 + offset_ms();
  now->tv_sec = ms / 1000;
  now->tv_nsec = (ms % 1000) * 1000000 + now->tv_nsec % 1000000;
  return 0;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  (void)zone;
  struct timespec precise;
  int result = clock_gettime(CLOCK_REALTIME, &precise);
  now->tv_sec = precise.tv_sec;
  now->tv_usec = precise.tv_nsec / 1000;
  return result;
}

time_t time(time_t *at) {
  struct timespec precise;
  clock_gettime(CLOCK_REALTIME, &precise);
  if (at) *at = precise.tv_sec;
  return precise.tv_sec;
}
