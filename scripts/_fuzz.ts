import { readFileSync } from 'node:fs';
import { readContent } from '../src/atlas/read.ts';
import { buildAtlas } from '../src/atlas/build.ts';
import { parseJson } from '../src/atlas/parse/json.ts';
import { parseMdx } from '../src/atlas/parse/mdx.ts';
import { checkWords } from '../src/atlas/parse/words.ts';
import { sayProblem } from '../src/atlas/problem.ts';
import { inFileOrder } from '../src/atlas/in-file-order.ts';
const B='tests/fixtures/borough'; const {records}=await readContent(B);
function said(file: string, text: string): string[] {
  const old=records.find(r=>r.file===file)!; let rec: any, problems: any[];
  if (file.endsWith('.json')) { const {problems:p,...x}=parseJson(text,file); rec={kind:old.kind,id:old.id,file,...x}; problems=p }
  else { const {problems:p,wordsAbove,...x}=parseMdx(text,file); rec={kind:old.kind,id:old.id,file,...x}; problems=[...p,...checkWords(x.words,file,wordsAbove)] }
  const {problems:q}=buildAtlas(records.map(r=>r===old?rec:r)); return inFileOrder([...problems,...q]).map(sayProblem);
}
const which=process.argv[2]; const min=Number(process.argv[3]??2);
const files=process.argv.slice(4);
let n=0, multi=0, zero=0; const hist: Record<number,number>={};
for (const f of files) {
  const text=readFileSync(`${B}/${f}`,'utf8'); const file=`content/${f}`;
  const muts: [string,string][]=[];
  if (which==='delete') for (let i=0;i<text.length;i++) { if (/["{}\[\],:\-]|\n/.test(text[i]!)) muts.push([`del ${JSON.stringify(text[i])} at ${text.slice(0,i).split('\n').length}`, text.slice(0,i)+text.slice(i+1)]); }
  if (which==='indent') { const L=text.split('\n'); L.forEach((l,i)=>{ const sp=l.length-l.trimStart().length; for (const k of [1,2,4,sp]) if (k<=sp && k>0) muts.push([`-${k} at ${i+1}: ${l}`, [...L.slice(0,i), l.slice(k), ...L.slice(i+1)].join('\n')]); for (const k of [1,2]) if (l.trim()) muts.push([`+${k} at ${i+1}: ${l}`, [...L.slice(0,i), ' '.repeat(k)+l, ...L.slice(i+1)].join('\n')]); }); }
  if (which==='line') { const L=text.split('\n'); L.forEach((l,i)=>{ muts.push([`delline ${i+1}: ${l}`, [...L.slice(0,i), ...L.slice(i+1)].join('\n')]); muts.push([`dupline ${i+1}: ${l}`, [...L.slice(0,i), l, ...L.slice(i)].join('\n')]) }); }
  if (which==='insert') { const sig=['"','{','<',',',':','“','\t','- ','}',']','*']; for (let i=0;i<text.length;i+=3) for (const c of sig) muts.push([`ins ${JSON.stringify(c)} at ${text.slice(0,i).split('\n').length}:${JSON.stringify(text.slice(i-8,i+8))}`, text.slice(0,i)+c+text.slice(i)]); }
  for (const [name,t] of muts) { n++; let lines: string[]; try { lines=said(file,t) } catch(e) { lines=['THROWS '+(e as Error).stack?.slice(0,400)] ; console.log(f,name,lines[0]); }
    hist[lines.length]=(hist[lines.length]??0)+1;
    if (lines.length>=min || (min===0&&lines.length===0) || (min===1&&lines.length===1)) console.log(`${f} ${name}\n    ${lines.join('\n    ')}`);
  }
}
console.log(n, JSON.stringify(hist));
