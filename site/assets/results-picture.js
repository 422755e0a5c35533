"use strict";const resultsPicture=(()=>{const ROW=30;const BARS=[
{verdict:"right",height:18,legend:"results_legend_right"},{verdict:"partial",height:12,legend:"results_legend_partial"},{verdict:"wrong",height:6,legend:"results_legend_wrong"},{verdict:"unanswered",height:2,legend:"results_legend_unanswered"},];function svg(name,attributes,...content){const made = document.createElementNS("http://www.w3.org/2000/svg", name);
for(const[attribute,value]of Object.entries(attributes)){made.setAttribute(attribute, `${value}`);}
made.append(...content);return made;}
function draw(rows,told){const picture=svg("svg",{class:"progress-picture",role:"img","aria-label":told,height:rows.length * ROW,width:"100%"});rows.forEach(({number,tally},index)=>{const middle = index * ROW + ROW / 2;
const frame=svg("svg",{class:"progress-bars",x:"2rem",y:0,height:rows.length * ROW});picture.append(svg("text",{x:"1.4rem",y:middle,"text-anchor":"end","dominant-baseline":"central"},number),frame);frame.append(...bars(tally,middle));});return picture;}
function bars(tally,middle){const of=BARS.reduce((sum,{verdict})=>sum + tally[verdict],0);let done=0;return BARS.filter(({verdict})=>tally[verdict]>0).map(({verdict,height})=>{const [x, width] = [(done * 100) / of, (tally[verdict] * 100) / of];
done +=tally[verdict];return svg("rect", { class: `bar-${verdict}`, x: `${x}%`, y: middle - height / 2, width: `${width}%`, height });
});}
function legend(tally){const entries=BARS.map(({verdict,height,legend:key})=>{const bar = svg("rect", { class: `bar-${verdict}`, x: 0, y: 9 - height / 2, width: 18, height });
const sign=svg("svg",{"aria-hidden":"true",width:18,height:18},bar);return elements.make("li", "", sign, " ", wording.text(key, { n: `${tally[verdict]}` }));});return elements.make("ul","progress-legend",...entries);}
return Object.freeze({draw,legend});})();