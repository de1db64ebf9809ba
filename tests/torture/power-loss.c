/*
 * Power loss and full disks on purpose, for one process (LD_PRELOAD, Linux).
 *
 * Keeps the old content of every 512-byte sector written under PL_PREFIX since that file's last fsync. At the
 * PL_CRASH_AT-th operation each file loses all, none, or a random half of what was not synced, and the process ends at once: what
 * a disk that reorders and tears writes may leave. A deleted name comes back unless its folder was synced since.
 *
 * PL_PREFIX    only files whose path starts with this
 * PL_CRASH_AT  1, 2, 3 ...: the write, sync, truncation or deletion at which the power goes; 0: never
 * PL_SEED      for the choice of sectors
 * PL_ERR_AT    the operation that fails, with PL_ERRNO; PL_ERR_MODE=1: and every one after it
 * PL_FULL_WHILE  every operation fails with PL_ERRNO while there is a file of this name
 * PL_COUNT     prints how many operations there were
 *
 * Real syncs are left out: the page cache outlives the process, and the rounds are many.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define SECTOR 512
#define MOST_FILES 64
#define MOST_GONE 64
#define BUCKETS 4096
#define PATH_BYTES 1024

typedef struct Sector {
  long number;
  unsigned char old[SECTOR];
  int old_length;
  struct Sector *next;
} Sector;

typedef struct {
  dev_t device;
  ino_t inode;
  char path[PATH_BYTES];
  long synced_size;
  int is_dirty;
  Sector *sectors[BUCKETS];
} File;

typedef struct {
  char name[PATH_BYTES];
  char kept_as[PATH_BYTES];
} Gone;

static File files[MOST_FILES];
static int file_count;
static Gone gone[MOST_GONE];
static int gone_count, gone_serial;
static long operations, crash_at, error_at;
static int error_number, error_stays, is_ready;
static unsigned seed;
static const char *prefix, *full_while;

static long number_of(const char *name, long otherwise) {
  const char *text = getenv(name);
  return text ? atol(text) : otherwise;
}

static void prepare(void) {
  if (is_ready) return;
  is_ready = 1;
  crash_at = number_of("PL_CRASH_AT", 0);
  error_at = number_of("PL_ERR_AT", 0);
  error_number = (int)number_of("PL_ERRNO", ENOSPC);
  error_stays = (int)number_of("PL_ERR_MODE", 0);
  seed = (unsigned)number_of("PL_SEED", 1);
  prefix = getenv("PL_PREFIX");
  full_while = getenv("PL_FULL_WHILE");
}

static int is_ours(const char *path) {
  return prefix && !strncmp(path, prefix, strlen(prefix)) && !strstr(path, "-shm");
}

/* From now on this is what a crash leaves. */
static void settle(File *file) {
  for (int bucket = 0; bucket < BUCKETS; bucket++) {
    for (Sector *sector = file->sectors[bucket]; sector;) {
      Sector *next = sector->next;
      free(sector);
      sector = next;
    }
    file->sectors[bucket] = 0;
  }
  file->is_dirty = 0;
}

static int path_of(int fd, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, PATH_BYTES - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return 1;
}

static File *file_of(int fd) {
  prepare();
  struct stat info;
  char path[PATH_BYTES];
  if (!prefix || fstat(fd, &info) || !S_ISREG(info.st_mode) || !path_of(fd, path)) return 0;
  for (int at = 0; at < file_count; at++) {
    File *file = &files[at];
    if (file->device != info.st_dev || file->inode != info.st_ino) continue;
    /* A number used again for a new file: what was remembered belongs to the one before. */
    if (strcmp(file->path, path)) {
      settle(file);
      strcpy(file->path, path);
    }
    return file;
  }
  if (!is_ours(path) || file_count == MOST_FILES) return 0;
  File *file = &files[file_count++];
  file->device = info.st_dev;
  file->inode = info.st_ino;
  strcpy(file->path, path);
  file->is_dirty = 0;
  return file;
}

static void remember(File *file, int fd, long offset, long length) {
  if (length <= 0) return;
  if (!file->is_dirty) {
    struct stat info;
    fstat(fd, &info);
    file->synced_size = info.st_size;
    file->is_dirty = 1;
  }
  for (long number = offset / SECTOR; number <= (offset + length - 1) / SECTOR; number++) {
    Sector **bucket = &file->sectors[number % BUCKETS];
    Sector *sector = *bucket;
    while (sector && sector->number != number) sector = sector->next;
    if (sector) continue;
    sector = calloc(1, sizeof *sector);
    sector->number = number;
    int length_read = (int)syscall(SYS_pread64, fd, sector->old, SECTOR, number * SECTOR);
    sector->old_length = length_read < 0 ? 0 : length_read;
    sector->next = *bucket;
    *bucket = sector;
  }
}

static void lose(File *file) {
  int fd = (int)syscall(SYS_openat, AT_FDCWD, file->path, O_RDWR);
  if (fd < 0) return;
  int fate = rand_r(&seed) % 4; /* 0: all lost, 1: all kept, else each sector by chance */
  for (int bucket = 0; bucket < BUCKETS; bucket++) {
    for (Sector *sector = file->sectors[bucket]; sector; sector = sector->next) {
      if (fate == 1 || (fate > 1 && rand_r(&seed) & 1)) continue;
      unsigned char bytes[SECTOR] = {0};
      memcpy(bytes, sector->old, (size_t)sector->old_length);
      syscall(SYS_pwrite64, fd, bytes, SECTOR, sector->number * SECTOR);
    }
  }
  if (fate == 0) syscall(SYS_ftruncate, fd, file->synced_size);
  syscall(SYS_close, fd);
}

static void crash(void) {
  for (int at = 0; at < file_count; at++) {
    if (files[at].is_dirty) lose(&files[at]);
  }
  for (int at = gone_count - 1; at >= 0; at--) {
    if (rand_r(&seed) & 1 && access(gone[at].name, F_OK)) {
      syscall(SYS_renameat2, AT_FDCWD, gone[at].kept_as, AT_FDCWD, gone[at].name, 0);
    } else {
      syscall(SYS_unlinkat, AT_FDCWD, gone[at].kept_as, 0);
    }
  }
  char message[64];
  int length = snprintf(message, sizeof message, "PLCRASH ops=%ld\n", operations);
  syscall(SYS_write, 2, message, length);
  syscall(SYS_exit_group, 137);
}

/* Whether this operation is to fail. */
static int next_operation(void) {
  operations++;
  if (crash_at && operations == crash_at) crash();
  if (full_while && !access(full_while, F_OK)) return 1;
  return error_at && (error_stays ? operations >= error_at : operations == error_at);
}

#define FAIL(number) do { errno = (number); return -1; } while (0)

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t offset) {
  File *file = file_of(fd);
  if (file) {
    if (next_operation()) FAIL(error_number);
    remember(file, fd, offset, (long)count);
  }
  return syscall(SYS_pwrite64, fd, bytes, count, offset);
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t offset) {
  return pwrite64(fd, bytes, count, offset);
}

ssize_t write(int fd, const void *bytes, size_t count) {
  File *file = fd > 2 ? file_of(fd) : 0;
  if (file) {
    long offset = syscall(SYS_lseek, fd, 0, SEEK_CUR);
    if (next_operation()) FAIL(error_number);
    remember(file, fd, offset, (long)count);
  }
  return syscall(SYS_write, fd, bytes, count);
}

int ftruncate64(int fd, off64_t length) {
  File *file = file_of(fd);
  if (file) {
    if (next_operation()) FAIL(error_number);
    struct stat info;
    if (!fstat(fd, &info) && length < info.st_size) remember(file, fd, length, info.st_size - length);
  }
  return (int)syscall(SYS_ftruncate, fd, length);
}

int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

/* The names in this folder are on the disk now. */
static void settle_names(const char *folder) {
  size_t length = strlen(folder);
  for (int at = 0; at < gone_count;) {
    if (!strncmp(gone[at].name, folder, length) && gone[at].name[length] == '/' &&
        !strchr(gone[at].name + length + 1, '/')) {
      syscall(SYS_unlinkat, AT_FDCWD, gone[at].kept_as, 0);
      gone[at] = gone[--gone_count];
    } else {
      at++;
    }
  }
}

static int sync_of(int fd, long real) {
  File *file = file_of(fd);
  if (file) {
    if (next_operation()) FAIL(error_number == ENOSPC ? EIO : error_number);
    settle(file);
    return 0;
  }
  struct stat info;
  char path[PATH_BYTES];
  if (prefix && !fstat(fd, &info) && S_ISDIR(info.st_mode) && path_of(fd, path)) settle_names(path);
  return (int)syscall(real, fd);
}

int fsync(int fd) { return sync_of(fd, SYS_fsync); }
int fdatasync(int fd) { return sync_of(fd, SYS_fdatasync); }

int unlink(const char *path) {
  prepare();
  if (!is_ours(path) || access(path, F_OK) || gone_count == MOST_GONE) {
    return (int)syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  }
  if (next_operation()) FAIL(error_number == ENOSPC ? EIO : error_number);
  Gone *name = &gone[gone_count];
  if (snprintf(name->kept_as, PATH_BYTES, "%s.gone%d", path, gone_serial++) >= PATH_BYTES) FAIL(ENAMETOOLONG);
  strcpy(name->name, path);
  int result = (int)syscall(SYS_renameat2, AT_FDCWD, path, AT_FDCWD, name->kept_as, 0);
  if (result) return result;
  gone_count++;
  for (int at = 0; at < file_count; at++) {
    if (!strcmp(files[at].path, path)) strcpy(files[at].path, name->kept_as);
  }
  return 0;
}

__attribute__((destructor)) static void finish(void) {
  for (int at = 0; at < gone_count; at++) syscall(SYS_unlinkat, AT_FDCWD, gone[at].kept_as, 0);
  if (prefix && getenv("PL_COUNT")) {
    char message[64];
    int length = snprintf(message, sizeof message, "PLOPS %ld\n", operations);
    syscall(SYS_write, 2, message, length);
  }
}
