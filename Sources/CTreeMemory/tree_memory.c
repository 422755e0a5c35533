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

void atelier_tree_drop(cmark_node *node) { cmark_node_free(node); }

void atelier_tree_end(cmark_node *root) { cmark_node_free(root); }

#else

// The head of a piece; its parts lie behind it.
struct piece {
  struct piece *previous;
  char *end;
};

static const size_t usual_piece = 1 << 20;

// The memory of a thread.
static _Thread_local struct {
  char *unused, *end; // of the newest piece
  struct piece *newest;
  size_t trees;
} own;

// A part lies behind its size, a multiple of its alignment.
static size_t *size_of(void *part) { return (size_t *)part - 1; }

static int is_last(char *part) { return part + *size_of(part) == own.unused; }

static size_t room(void) { return (size_t)(own.end - own.unused); }

static void use(struct piece *piece) {
  own.newest = piece;
  own.unused = (char *)(piece + 1);
  own.end = piece->end;
}

__attribute__((cold, noinline)) static void add_piece(size_t least) {
  size_t size = sizeof(struct piece) + (least > usual_piece ? least : usual_piece);
  struct piece *piece = malloc(size);
  if (!piece) abort(); // as libcmark does
  *piece = (struct piece){own.newest, (char *)piece + size};
  use(piece);
}

static void *part(size_t size) {
  size = (size + sizeof(size_t) - 1) & ~(sizeof(size_t) - 1);
  if (room() < sizeof(size_t) + size) add_piece(sizeof(size_t) + size);
  void *part = own.unused + sizeof(size_t);
  *size_of(part) = size;
  own.unused += sizeof(size_t) + size;
  return part;
}

static void *empty_part(size_t count, size_t size) {
  return memset(part(count * size), 0, count * size);
}

static void free_part(void *part) {
  if (part && is_last(part)) own.unused = (char *)size_of(part);
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

static void begin(void) { own.trees++; }

void atelier_tree_drop(cmark_node *node) { cmark_node_unlink(node); }

void atelier_tree_end(cmark_node *root) {
  (void)root;
  if (--own.trees > 0 || !own.newest) return;
  while (own.newest->previous) {
    struct piece *previous = own.newest->previous;
    free(own.newest);
    own.newest = previous;
  }
  use(own.newest);
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
