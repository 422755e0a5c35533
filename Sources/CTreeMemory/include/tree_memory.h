#ifndef ATELIER_TREE_MEMORY_H
#define ATELIER_TREE_MEMORY_H

#include <cmark.h>

// Memory for libcmark's trees: taken from the system in large pieces, and given back all at once.
// A tree is thousands of small parts; to free each by itself costs a tenth of a build.
//
// libcmark asks for memory without saying for which tree, so this is kept by thread: a tree stays
// on the thread that made it. Where memory errors are looked for (AddressSanitizer), each part is
// the system's, and freed by itself.

// Where nodes that are put into a tree take their memory from.
cmark_mem *atelier_tree_memory(void);

// Parses a text into a tree of this thread.
cmark_node *atelier_tree_parse(const char *text, size_t length);

// Takes a node with all below it out of its tree; it must not be used any more. Its memory goes with
// the tree's.
void atelier_tree_drop(cmark_node *node);

// Frees a tree that was parsed on this thread, with everything that was ever made for it.
void atelier_tree_end(cmark_node *root);

#endif
