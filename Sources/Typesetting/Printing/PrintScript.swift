/// What Python is told to do with WeasyPrint, of version 57 or later.
///
/// Its arguments are the name of a document that is to hold all others, or nothing, and documents in
/// the current folder. It writes lines, as `PrintEvent` reads them. One that fails stops no other.
///
/// A document's own date, where it bears one, is that of its fonts, which hold one. A signed token is
/// kept where the PDF says its title, so that it can be read without a PDF library.
enum PrintScript {
  static let text = #"""
    import base64, inspect, logging, mimetypes, os, sys, threading
    from datetime import datetime, timezone
    from urllib.parse import unquote, urlsplit

    def end_with_parent():
        while os.read(0, 1):
            pass
        os._exit(1)

    threading.Thread(target=end_with_parent, daemon=True).start()
    import pydyf, weasyprint
    from weasyprint import urls
    from weasyprint.text.fonts import FontConfiguration

    BASE = 'http://document.invalid/'
    FOLDER = os.path.realpath('.')

    def content(url):
        if url.startswith('data:'):
            head, data = url[5:].split(',', 1)
            return base64.b64decode(data), head.split(';')[0]
        path = os.path.realpath(os.path.join(FOLDER, unquote(urlsplit(url).path).lstrip('/')))
        if not url.startswith(BASE) or not path.startswith(FOLDER + os.sep):
            raise PermissionError('only files of the course are read')
        with open(path, 'rb') as file:
            return file.read(), mimetypes.guess_type(path)[0]

    def fetch(url, *_, **__):
        data, kind = content(url)
        if hasattr(urls, 'URLFetcherResponse'):
            headers = {'Content-Type': kind} if kind else {}
            return urls.URLFetcherResponse(url, data, headers)
        return {'string': data, 'mime_type': kind, 'redirected_url': url}

    if hasattr(urls, 'URLFetcher'):
        class Fetcher(urls.URLFetcher):
            fetch = lambda self, url, headers=None: fetch(url)
        fetcher = Fetcher()
    else:
        fetcher = fetch

    current = ''

    def say(*words):
        print(' '.join(' '.join(words).split())[:1000], flush=True)

    class Lines(logging.Handler):
        def emit(self, record):
            text = record.getMessage().replace(BASE, '')
            if record.name != 'weasyprint.progress':
                if 'PDF/UA support is experimental' not in text:
                    say('warning', current, text)
            elif 'Page' in text:
                say('page', text.split()[-1])

    for name, level in ('weasyprint', logging.WARNING), ('weasyprint.progress', logging.INFO):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [Lines()], False
        logger.setLevel(level)

    OPTIONS = inspect.signature(weasyprint.Document.write_pdf).parameters
    OPTIONS = set(OPTIONS) | set(getattr(weasyprint, 'DEFAULT_OPTIONS', ()))
    VARIANT = 'variant' if 'variant' in OPTIONS else 'pdf_variant'
    EPOCH = os.environ['SOURCE_DATE_EPOCH']
    fonts = FontConfiguration()

    def layout(name):
        html = weasyprint.HTML(filename=name + '.html', encoding='utf-8', base_url=BASE,
                               url_fetcher=fetcher)
        return html.render(font_config=fonts)

    def write(document, name, variant):
        created, token = document.metadata.created, document.metadata.custom.get('atelier-token')
        if created:
            day = datetime.fromisoformat(created).replace(tzinfo=timezone.utc)
            os.environ['SOURCE_DATE_EPOCH'] = str(int(day.timestamp()))
        else:
            os.environ['SOURCE_DATE_EPOCH'] = EPOCH
        options = {VARIANT: variant}
        def finish(_, pdf):
            pdf.info['atelier-token'] = pydyf.String(token)
        if token:
            options['finisher'] = finish
            if 'uncompressed_pdf' in OPTIONS:
                options['uncompressed_pdf'] = True
        document.write_pdf(name + '.pdf', **options)

    def make(document, name, variant='pdf/ua-1'):
        try:
            write(document, name, variant)
            say('done', name)
        except Exception as error:
            say('failed', name, type(error).__name__ + ':', str(error))

    whole, *names = sys.argv[1:]
    pages = []

    # No forks: Pango keeps a thread of its own that may hold a lock just then, for ever in the copy.
    for current in names:
        try:
            document = layout(current)
        except Exception as error:
            say('failed', current, type(error).__name__ + ':', str(error))
            continue
        if whole:
            pages += document.pages
        make(document, current)
    if whole:
        current = whole
        try:
            # What it is called, and the like, is said by a document of its own. It is for a machine
            # that prints, so it has no tags, which no version makes of pages from several documents.
            document = layout(whole).copy(pages)
        except Exception as error:
            say('failed', whole, type(error).__name__ + ':', str(error))
        else:
            make(document, whole, None)
    """#
}
