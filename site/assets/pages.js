"use strict";const pages=(()=>{const single=typeof singlePage==="undefined"?undefined:singlePage;function href(page,anchor=""){return single ? `#${page.replace(/\.html$/, "")}${anchor && `__${anchor}`}` : `${page}${anchor && `#${anchor}`}`;
}
function id(anchor){return single ? `${single.shown()}__${anchor}` : anchor;}
function anchor(place){return place.replace(/^.*(#|__)/, "");
}
function watch(watcher){single?.watch(watcher);watcher(true);}
return Object.freeze({href,id,anchor,watch});})();