let e=(e,s)=>"not-applicable"===s.owner?[]:s.sources.flatMap(s=>{let r=e.sources.get(s);return r?[r]:[]});export{e as s};
