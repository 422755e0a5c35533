/// What Python is told to do with WeasyPrint, of version 57 or later.
///
/// Its arguments are documents in the current folder. It writes lines: `page N` for progress, and
/// what WeasyPrint warns of.
enum PrintScript {
  static let text = #"""
    import inspect, logging, mimetypes, os, sys, threading
    from urllib.parse import unquote, urlsplit

    def end_with_parent():
        while os.read(0, 1):
            pass
        os._exit(1)

    threading.Thread(target=end_with_parent, daemon=True).start()
    import weasyprint
    from weasyprint import urls

    BASE = 'http://document.invalid/'
    FOLDER = os.path.realpath('.')

    def fetch(url, *_, **__):
        path = os.path.realpath(os.path.join(FOLDER, unquote(urlsplit(url).path).lstrip('/')))
        if not url.startswith(BASE) or not path.startswith(FOLDER + os.sep):
            raise PermissionError('only files of the course are read')
        kind = mimetypes.guess_type(path)[0]
        with open(path, 'rb') as file:
            content = file.read()
        if hasattr(urls, 'URLFetcherResponse'):
            headers = {'Content-Type': kind} if kind else {}
            return urls.URLFetcherResponse(url, content, headers)
        return {'string': content, 'mime_type': kind, 'redirected_url': url}

    if hasattr(urls, 'URLFetcher'):
        class Fetcher(urls.URLFetcher):
            fetch = lambda self, url, headers=None: fetch(url)
        fetcher = Fetcher()
    else:
        fetcher = fetch

    class Lines(logging.Handler):
        def emit(self, record):
            text = ' '.join(record.getMessage().split())
            if record.name == 'weasyprint.progress':
                if 'Page' not in text:
                    return
                text = 'page ' + text.split()[-1]
            elif 'PDF/UA support is experimental' in text:
                return
            print(text.replace(BASE, ''), flush=True)

    for name, level in ('weasyprint', logging.WARNING), ('weasyprint.progress', logging.INFO):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [Lines()], False
        logger.setLevel(level)

    options = inspect.signature(weasyprint.Document.write_pdf).parameters
    variant = 'variant' if 'variant' in options else 'pdf_variant'
    for name in sys.argv[1:]:
        html = weasyprint.HTML(filename=name + '.html', encoding='utf-8', base_url=BASE,
                               url_fetcher=fetcher)
        html.write_pdf(name + '.pdf', **{variant: 'pdf/ua-1'})
    """#
}
