// What libcmark alone costs: each module of a course read, its front matter left out, parsed and
// rendered in safe mode (libcmark's default), and written under the same name, on one thread.
// No page around it, no question, no link checked: the floor that Atelier is measured against.
// usage: bare_cmark COURSE OUTPUT
#include <cmark.h>
#include <dirent.h>
#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

int main(int argc, char **argv) {
  if (argc != 3) errx(64, "usage: bare_cmark COURSE OUTPUT");
  DIR *course = opendir(argv[1]);
  if (!course) err(1, "%s", argv[1]);
  for (struct dirent *entry; (entry = readdir(course));) {
    char *dot = strrchr(entry->d_name, '.'), path[4096];
    if (!dot || strcmp(dot, ".md")) continue;
    snprintf(path, sizeof path, "%s/%s", argv[1], entry->d_name);
    FILE *file = fopen(path, "r");
    struct stat status;
    if (!file || fstat(fileno(file), &status)) err(1, "%s", path);
    char *text = calloc(1, (size_t)status.st_size + 1), *body = text, *close;
    if (!text || fread(text, 1, (size_t)status.st_size, file) != (size_t)status.st_size) err(1, "%s", path);
    fclose(file);
    if (!strncmp(text, "---\n", 4) && (close = strstr(text + 4, "\n---\n"))) body = close + 5;
    cmark_node *document = cmark_parse_document(body, strlen(body), CMARK_OPT_DEFAULT);
    char *html = cmark_render_html(document, CMARK_OPT_DEFAULT);
    snprintf(path, sizeof path, "%s/%.*s.html", argv[2], (int)(dot - entry->d_name), entry->d_name);
    if (!(file = fopen(path, "w")) || fputs(html, file) == EOF || fclose(file)) err(1, "%s", path);
    cmark_node_free(document);
    free(html);
    free(text);
  }
  closedir(course);
}
