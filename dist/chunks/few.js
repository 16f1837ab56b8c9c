import{l as e}from"./core.js";let o=o=>e.format(o.length>4?[...o.slice(0,3),`${o.length-3} more`]:o);export{o as f};
