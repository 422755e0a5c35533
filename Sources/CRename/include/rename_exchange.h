#ifndef ATELIER_RENAME_EXCHANGE_H
#define ATELIER_RENAME_EXCHANGE_H

// Swift cannot call renameat2 by itself: glibc declares it only under _GNU_SOURCE.
// Returns 0, or the errno of the failure.
int atelier_rename_exchange(const char *first, const char *second);

#endif
