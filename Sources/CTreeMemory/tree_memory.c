#include "tree_memory.h"

#include <stdlib.h>
#include <string.h>

#ifdef __has_feature
#if __has_feature(address_sanitizer)
#define EACH_BY_ITSELF
#endif
#endif

#ifdef EACH_BY_ITSELF

cmark_mem *atelier_tree_memory(void) { return cmark_get_default_mem_allocator(); }

static void begin(void) {}

void atelier_tree_end(cmark_node *root) { cmark_node_free(root); }

#else

// The head of a piece; its parts lie behind it.
struct piece {
  struct piece *previous;
  char *end;
};

static const size_t usual_piece = 1 << 20;

static _Thread_local struct piece *newest;
static _Thread_local char *unused; // in the newest piece
static _Thread_local size_t trees;

// A part lies behind its size, a multiple of its alignment.
static size_t *size_of(void *part) { return (size_t *)part - 1; }

static int is_last(char *part) { return part + *size_of(part) == unused; }

static size_t room(void) { return newest ? (size_t)(newest->end - unused) : 0; }

static void add_piece(size_t least) {
  size_t size = sizeof(struct piece) + (least > usual_piece ? least : usual_piece);
  struct piece *piece = malloc(size);
  if (!piece) abort(); // as libcmark does
  piece->previous = newest;
  piece->end = (char *)piece + size;
  newest = piece;
  unused = (char *)(piece + 1);
}

static void *part(size_t size) {
  size = (size + sizeof(size_t) - 1) & ~(sizeof(size_t) - 1);
  if (room() < sizeof(size_t) + size) add_piece(sizeof(size_t) + size);
  void *part = unused + sizeof(size_t);
  *size_of(part) = size;
  unused += sizeof(size_t) + size;
  return part;
}

static void *empty_part(size_t count, size_t size) {
  return memset(part(count * size), 0, count * size);
}

static void free_part(void *part) {
  if (part && is_last(part)) unused = (char *)size_of(part);
}

static void *larger_part(void *old, size_t size) {
  if (!old) return part(size);
  size_t had = *size_of(old);
  if (size <= had) return old;
  if (is_last(old) && room() >= size - had + sizeof(size_t)) {
    free_part(old);
    return part(size);
  }
  return memcpy(part(size), old, had);
}

cmark_mem *atelier_tree_memory(void) {
  static cmark_mem memory = {empty_part, larger_part, free_part};
  return &memory;
}

static void begin(void) { trees++; }

void atelier_tree_end(cmark_node *root) {
  (void)root;
  if (--trees > 0 || !newest) return;
  while (newest->previous) {
    struct piece *previous = newest->previous;
    free(newest);
    newest = previous;
  }
  unused = (char *)(newest + 1);
}

#endif

cmark_node *atelier_tree_parse(const char *text, size_t length) {
  begin();
  cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, atelier_tree_memory());
  cmark_parser_feed(parser, text, length);
  cmark_node *root = cmark_parser_finish(parser);
  cmark_parser_free(parser);
  return root;
}
