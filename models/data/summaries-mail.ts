// Short e-mails, notes and notices with their gist, in the block form of summaries-chats.ts: {A} writes to {B}.
export const mails = `
Hi {B},
{I hope you are well.|Hope you had a good weekend.|Thanks again for your help last week.} Could you send me the {d:budget|contract|draft|schedule} for the {p:Riverside|Atlas|spring|Oakley} project by {w:Friday|noon tomorrow|Wednesday}? The client wants to see it before the call on Monday.
{Best|Thanks|Regards},
{A}
=> {A} asks {B} to send the {d} for the {p} project by {w} because the client wants to see it.
=> {A} needs the {d} of the {p} project by {w}.

Dear {B},
I'm afraid I have to cancel our {m:meeting|lunch|call} on {d:Tuesday|Thursday|Monday}. {r:My flight was delayed|My daughter is ill|I have to see a customer} and I won't be back in time. Would {n:next Monday|Friday at ten|the week after} suit you instead? Again, sorry for the short notice.
Kind regards,
{A}
=> {A} cancels the {m} on {d} and suggests {n} instead.
=> {A} can't make the {m} on {d} and asks {B} whether {n} would suit.

Hello everyone,
The {s:lift|kitchen on the second floor|main entrance|car park} will be closed from {f:Monday to Wednesday|8 to 12 May|1 to 5 June} for {r:repairs|cleaning|painting}. Please use the {o:stairs|one downstairs|side door|street} during that time. If you have questions, call {A} at extension {x:214|530|118}.
=> The {s} will be closed from {f} for {r}. Questions go to {A}.
=> The {s} is closed from {f} for {r}, and people should use the {o}.

Hi {B},
The {p:printer paper|coffee|cleaning|software} order from {c:Linden Supplies|Norwell|Bright & Co} has arrived, but {n:two boxes are missing|the invoice is wrong|half of it is damaged}. I called them and they promised to {f:send the rest|replace it|correct it} by {d:Thursday|the end of the week|tomorrow}. Please don't pay the bill until then.
{A}
=> {A} tells {B} that the order from {c} has a problem: {n}. {B} should not pay until they {f}.
=> {n} in the order from {c}, which will be put right by {d}, so {A} asks {B} not to pay yet.

Hey {B}!
Guess what, we're moving to {c:Leeds|Porto|Denver|Bristol} in {m:March|August|October}! {Robin|Kim|Sasha} got a job at the {h:hospital|university|airport} there and I can work from home. We're having a farewell party on {d:the 14th|Saturday the 20th|the 3rd}. Can you come? Bring the {k:kids|dog|guitar}!
Love, {A}
=> {A} and the family are moving to {c} in {m}, and {A} invites {B} to a farewell party on {d}.
=> {A} tells {B} about moving to {c} and hopes {B} can come to the farewell party.

Dear customer,
Your order {n:48213|70955|31620} was {s:shipped|sent} on {d:Monday|3 April|Tuesday} and should arrive within {t:three|five|two} working days. You can return anything that you don't like within {r:30|14|60} days. {Thank you for shopping with us.|We hope to see you again.}
{c:Marlow Books|The Garden Shed|Fenwick Shoes}
=> Order {n} from {c} was sent on {d} and should arrive within {t} working days.
=> {c} has sent order {n}. Returns are possible within {r} days.

Subject: {s:Q3 results|Customer survey|Website launch}
Hi all,
Short update: {g:sales are up 8 percent|the survey is finished|the new site is online}, mainly because of {w:the new price list|the help of the support team|the work of the design team}. On the other hand, {b:costs are still too high|we have had more complaints|loading is slow on phones}. {B} will present a plan to fix this at the {m:Thursday|next|monthly} meeting. Please read the attached slides before that.
{A}
=> {A} reports that {g}, but {b}. {B} will present a plan at the {m} meeting.
=> Although {g}, {b}, and {B} will show how to fix this.

Meeting notes, {d:12 March|5 October|27 January}
Present: {A}, {B}, {Rita|Owen|Li}
- {A} showed the new {p:logo|menu|timetable|app}. Most people liked it, but {q:the text is too small|it looks dated|it is hard to understand}.
- {B} will {f:change it|make two more versions|ask ten customers} by {w:Friday|the 20th|next week}.
- The budget for {y:the fair|printing|training} stays at {n:4,000|2,500|9,000} euros.
- Next meeting: {t:Monday at 9|Tuesday at 2|Wednesday at 11}.
=> The group discussed the new {p}: {q}, so {B} will {f} by {w}. The budget for {y} stays at {n} euros.
=> People liked the new {p} by {A} except that {q}. {B} will {f}.

Dear {Mr.|Ms.} {Lowe|Tran|Silva},
Thank you for applying for the position of {j:office manager|data analyst|nurse|gardener}. We were impressed by your {e:experience|letter|references} and would like to invite you to an interview on {d:Tuesday at 10|9 June at 3|Friday at noon} in our office {l:on Baker Street|in Hull|near the harbour}. Please {k:bring your certificates|confirm by Monday|bring your passport}.
Yours sincerely,
{A}
=> {A} invites the applicant for the position of {j} to an interview on {d}.
=> An interview for {j} is planned on {d}, and the applicant is asked to {k}.

{B},
Quick reminder that the {t:tax forms|travel receipts|holiday plans|time sheets} are due on {d:Friday|the 30th|Monday}. I'm still missing yours and {Kay's|Tom's}. {l:Anything later will be paid next month|I can't change the date this time|The office closes at four that day}, so please do it today if you can.
{A}
=> {A} reminds {B} that the {t} are due on {d} and asks {B} to send them today.
=> {A} is still missing {B}'s {t}, which are due on {d}.

Hi {B}, the {c:plumber|electrician|painter} came this {m:morning|afternoon}. He says {p:the pipe has to be replaced|the whole wall is wet|the wiring is too old} and it will cost around {n:400|650|900} dollars. I told him I'd ask you first. He could start on {d:Monday|Thursday}. What do you think? {A}
=> The {c} told {A} that {p}, which costs about {n} dollars. {A} asks {B} what to do.
=> {A} asks {B} whether the {c} should do the repair for around {n} dollars.

Dear parents,
On {d:15 May|Friday, 3 June|9 October}, class {k:4B|6A|2C} will visit the {p:zoo|science museum|castle|bread factory}. The bus leaves at {t:8:15|7:45|8:30} and we will be back by {u:four|half past three|five}. Please give your child {f:lunch and a raincoat|a drink and good shoes|a warm jacket} and {m:six|eight|twelve} dollars for the ticket. Two parents could come along as helpers; write to me if you are interested.
{A}
=> Class {k} will visit the {p} on {d}. Children need {f} and {m} dollars, and {A} is looking for two parents to help.
=> {A} tells parents about a class trip to the {p} on {d} from {t} to {u}.

Hi {B},
I've read your {x:chapter|article|report} twice. I like {g:the beginning|the examples|the clear language} very much. However, {b:the middle part is too long|the numbers on page 3 don't match the table|the ending comes too suddenly}. I would {s:cut two pages|check them again|add a short paragraph} and send it to {o:the editor|Dr. Moss|the printer} next week. Happy to talk it through.
{A}
=> {A} likes {g} of {B}'s {x}, but thinks {b} and advises {B} to {s}.
=> {A} gives feedback on {B}'s {x}: {b}.

Good morning {B},
The server was down {w:last night|on Sunday} from {f:1 to 3|2 to 5|11 to 12}. {c:A full disk|A failed update|A power cut} was the reason. No data was lost, but {n:forty|about a hundred|a dozen} customers could not log in. We have {d:added more space|gone back to the old version|ordered a second battery} and will watch it closely this week.
{A}
=> {c} took the server down {w}, and {n} customers could not log in. {A} says no data was lost and the problem is being watched.
=> {A} tells {B} why the server was down {w} and what has been done.

Dear neighbours,
We are going to {r:renovate our bathroom|replace our windows|build a new terrace} from {d:Monday|10 July|next week} on. It will take about {t:two weeks|ten days|a month} and there will be some noise between {h:8 and 5|9 and 4}. We're sorry for the trouble. If it gets too loud, {p:ring our bell|call us|tell us} at any time.
{A} and {B}, third floor
=> {A} and {B} will {r} from {d} on and apologize for the noise, which will last about {t}.
=> {A} and {B} warn their neighbours about noise for {t}.

Hi {B}, thanks for the {o:offer|quote}. Your price of {p:2,300|5,100|780} dollars is {m:a bit above our limit|higher than we expected}. If you could {c:leave out the training|deliver in April instead of March|come down by ten percent}, I'd be able to sign it {w:this week|by Friday}. Otherwise I'll have to ask {q:my director|another company}. {A}
=> {A} finds {B}'s price of {p} dollars too high and asks {B} to {c} so that {A} can sign {w}.
=> {A} will sign the {o} {w} if {B} can {c}.
`
  .trim()
  .split(/\n\n+/);
