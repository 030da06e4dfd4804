/* A disk whose flush takes longer, for any program: fsync and fdatasync wait SLOW_DISK_US
 * microseconds more, one flush at a time for the whole process, as a single drive would do it.
 *
 *   cc -O2 -shared -fPIC -o slow_disk.so slow_disk.c -ldl -lpthread
 *   SLOW_DISK_US=4000 LD_PRELOAD=./slow_disk.so PROGRAM
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

typedef int (*flush)(int);

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

static int slowly(flush real, int file) {
    const char *longer = getenv("SLOW_DISK_US");
    pthread_mutex_lock(&one_at_a_time);
    int result = real(file);
    if (longer)
        usleep((useconds_t)atol(longer));
    pthread_mutex_unlock(&one_at_a_time);
    return result;
}

int fsync(int file) {
    return slowly((flush)dlsym(RTLD_NEXT, "fsync"), file);
}

int fdatasync(int file) {
    return slowly((flush)dlsym(RTLD_NEXT, "fdatasync"), file);
}
