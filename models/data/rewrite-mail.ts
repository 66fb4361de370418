// Everyday messages, each said in four tones: blunt, casual, professional (formal serves itself of it)
// and friendly. The first line of a block fills the slots, so that names, numbers and dates are the same
// in every tone.

import type { Random } from './random.ts';
import { fill } from './summaries-grammar.ts';

export type MailTone = 'b' | 'c' | 'p' | 'f';

const blocks = `
= {n:Anna|Ben|Priya|Tom|the team|Mr. Lee} {t:report|invoice|contract|draft|budget|slides|test results|signed form} {d:Friday|noon|5 pm today|Monday morning|the end of the week|March 3}
b: {I need the {t} by {d}.|Send me the {t} by {d}.|Where is the {t}? I need it by {d}.}
c: {hey can u send me the {t} by {d}|Can you shoot me the {t} by {d}? Thx|I kinda need the {t} by {d}, can you send it over?}
p: {Could you please send me the {t} by {d}?|I would appreciate it if you could send me the {t} by {d}.|Please send me the {t} by {d}.}
f: {Could you send me the {t} by {d}? Thanks so much!|Would you mind sending over the {t} by {d}? I'd really appreciate it!}

= {n:Anna|Ben|Priya|Tom} {m:meeting|call|interview|demo|appointment|training} {d:Tuesday|Thursday|tomorrow|next Monday|12 June} {r:I am sick|I have a doctor's appointment|I am travelling|I have another deadline}
b: {I can't come to the {m} on {d}. {r}.|I'm not coming to the {m} {d}.}
c: {can't make the {m} {d}, sorry! {r}|Gotta skip the {m} {d}, {r}.|Ugh, I can't make it to the {m} {d}.}
p: {Unfortunately, I will not be able to attend the {m} on {d}, as {r}.|I regret that I am unable to attend the {m} on {d} because {r}.}
f: {I'm so sorry, but I won't be able to make the {m} on {d} because {r}. I hope it goes really well!|So sorry to miss the {m} on {d} - {r}. Please let me know how it goes!}

= {p:the Atlas project|the website|the order|the new release|chapter 4|the move|the migration} {w:two days|a week|three weeks|a few hours|10 days} {r:a part is missing|the supplier is late|two people are ill|the tests failed}
b: {{p} is late. It will take {w} more because {r}.|We need {w} more for {p}.}
c: {So {p} is gonna be {w} late, {r}.|Bad news, {p} is running like {w} behind, {r} :(}
p: {I would like to inform you that {p} will be delayed by {w} because {r}.|Please be informed that {p} will take an additional {w}, as {r}. We apologize for the inconvenience.}
f: {Just a quick heads-up that {p} will be about {w} late because {r}. Thanks so much for your patience!|I'm sorry to say that {p} will need {w} more, since {r}. Thank you for bearing with us!}

= {t:your code|the report|your draft|the design|your proposal|the presentation} {x:has too many errors|is too long|is hard to follow|is missing the numbers|needs more examples}
b: {{t} {x}. Fix it.|{t} is bad. It {x}.|I don't like {t}. It {x}.}
c: {tbh {t} {x}, can you fix it?|So {t} kinda {x}, maybe take another pass?}
p: {I have reviewed {t} and noticed that it {x}. Could you please revise it?|Thank you for your work. In my view, {t} {x}, and I would suggest a revision.}
f: {Thanks so much for your work on this! I think {t} {x}, so could you take another look? You're nearly there!|Great start! I noticed that {t} {x} - would you mind giving it one more pass?}

= {i:4471|A-209|88213|5530} {a:$240|€1,150|$87.50|£600} {w:two weeks|10 days|a month} 
b: {You didn't pay invoice {i}. Pay {a} now.|Invoice {i} is {w} late. Pay the {a}.}
c: {hey, looks like invoice {i} ({a}) hasn't been paid yet, it's {w} late|Hi! Invoice {i} for {a} is still open, can you sort it out?}
p: {Our records indicate that invoice {i} for {a} is {w} overdue. Please arrange payment at your earliest convenience.|This is a reminder that invoice {i} in the amount of {a} remains unpaid. We would appreciate prompt payment.}
f: {I hope you're doing well! Just a friendly reminder that invoice {i} for {a} is still open. Thanks so much!|Just a gentle nudge about invoice {i} for {a}, which is {w} past due. Let us know if you have any questions!}

= {o:order 5521|my order|the blue jacket|the printer|the package} {x:arrived broken|never arrived|is the wrong size|came without the cable}
b: {{o} {x}. I want my money back.|{o} {x}. This is terrible. Refund me.}
c: {Hey so {o} {x}, can I get a refund?|ugh {o} {x}, can you guys send me my money back?}
p: {I am writing to inform you that {o} {x}. I would like to request a refund.|Unfortunately, {o} {x}. I would be grateful if you could issue a refund.}
f: {Hi there! Unfortunately {o} {x}. Could you please help me with a refund? Thank you so much!|I hope you can help: {o} {x}. I'd be really grateful for a refund!}

= {w:the mistake|the delay|my late reply|missing the call|the confusion|the wrong file} {x:send the right version today|call you tomorrow at 9|fix it by Thursday|get back to you this afternoon}
b: {My bad about {w}. I will {x}.|Sorry. I'll {x}.}
c: {sorry about {w}! I'll {x}|My bad on {w}, gonna {x}.}
p: {Please accept my apologies for {w}. I will {x}.|I sincerely apologize for {w}. I will {x}.}
f: {I'm really sorry about {w}! I'll {x}. Thank you so much for understanding!|So sorry for {w}, and thanks for your patience! I'll {x}.}

= {h:your help|the quick reply|the documents|the feedback|your work on the launch|the invitation}
b: {Got {h}. Thanks.|Thanks for {h}.}
c: {Thanks a bunch for {h}!|thx for {h}, you rock!}
p: {Thank you very much for {h}.|I would like to thank you for {h}.|I am grateful for {h}.}
f: {Thank you so much for {h} - I really appreciate it!|Thanks a million for {h}! It made such a difference.}

= {m:meet|talk|have a call|go over the numbers|discuss the plan} {d:Tuesday at 3|Thursday at 10 am|tomorrow afternoon|Friday before lunch|next week}
b: {We need to {m} {d}.|{d}, we {m}. Be there.|I want to {m} {d}.}
c: {wanna {m} {d}?|Can we {m} {d}? Lemme know!|You free to {m} {d}?}
p: {Would you be available to {m} {d}?|I would like to {m} {d}, if that is convenient for you.|Could we {m} {d}? Please let me know whether this suits you.}
f: {Would you be up for finding time to {m} {d}? I'd love to hear your thoughts!|It would be lovely to {m} {d} - does that work for you?}

= {q:the price|the deadline|the new process|the login|the figures on page 6|the holiday schedule}
b: {I don't understand {q}. Explain it.|What is {q}? Tell me.|Nobody told me about {q}.}
c: {I don't really get {q}, can you walk me through it?|Quick q: what's the deal with {q}?}
p: {Could you please provide more information about {q}?|I have a question regarding {q}. Could you kindly clarify?|I would be grateful for some clarification regarding {q}.}
f: {I'm a little unsure about {q} - could you help me out? Thanks so much!|Would you mind telling me a bit more about {q}? I'd really appreciate it!}

= {x:your offer|the job|the discount|the change|the extra work|the partnership} {r:it is too expensive|we have no budget left|we have already chosen someone else|it does not fit our plans}
b: {No. We don't want {x}. {r}.|We are not taking {x} because {r}.}
c: {Thanks but we're gonna pass on {x}, {r}.|Sorry, it's a no on {x}, {r}.}
p: {Thank you for your interest. Unfortunately, we are unable to accept {x} because {r}.|After careful consideration, we have decided to decline {x}, as {r}.}
f: {Thank you so much for thinking of us! Sadly we can't say yes to {x} because {r}, but we hope to stay in touch.|We really appreciate it! Unfortunately we have to pass on {x} this time, since {r}. Wishing you all the best!}

= {x:budget|plan|new logo|trip|vacation request|purchase} {d:today|by Wednesday|before 4 pm|this week}
b: {Approve the {x} {d}.|I need your OK on the {x} {d}.}
c: {can you OK the {x} {d}?|Need a thumbs up on the {x} {d} if you can!}
p: {I would appreciate your approval of the {x} {d}.|Could you please review and approve the {x} {d}?}
f: {Would you be able to have a look at the {x} and approve it {d}? Thank you so much!|Could you give the {x} a quick OK {d}? Thanks a lot - I know you're busy!}

= {x:the server|the printer|the app|the heating|room 204|my laptop|the VPN} {y:is broken again|keeps crashing|doesn't work|stopped working on Monday}
b: {{x} {y}. Fix it now.|{x} {y}. Why is nobody doing anything?}
c: {{x} {y}, can someone take a look?|argh {x} {y} :( help!}
p: {I would like to report that {x} {y}. Could you please look into this issue?|Please be advised that {x} {y}. I would appreciate your assistance in resolving this matter.}
f: {Hi! It looks like {x} {y}. Could someone take a look when they get a chance? Thanks so much!|Sorry to bother you, but {x} {y}. Any help would be really appreciated!}

= {e:the office|our shop|the clinic|the help desk|the library} {c:closed|not open} {d:on Monday|from 24 to 26 December|on 4 July|this weekend}
b: {{e} is {c} {d}.|{e} {c} {d}. Don't come.}
c: {FYI {e} is {c} {d}!|heads up, {e}'s {c} {d}}
p: {Please note that {e} will be {c} {d}.|We would like to inform you that {e} will be {c} {d}. We apologize for any inconvenience.}
f: {Just so you know, {e} will be {c} {d}. Thanks for understanding, and see you soon!|A quick note that {e} will be {c} {d}. We look forward to seeing you afterwards!}

= {n:Maria|Jonas|Dr. Chen|Sara|Kofi} {j:our new designer|the new head of sales|our intern|the new nurse} {d:on Monday|next week|in May|tomorrow}
b: {{n} is {j}. Starts {d}.|{n} starts {d} as {j}.}
c: {Hey all, {n} is {j} and starts {d}!|{n}, {j}, is joining us {d}, say hi!}
p: {I am pleased to announce that {n} will join us {d} as {j}.|Please welcome {n}, {j}, who will join our team {d}.}
f: {I'm so happy to share that {n} is joining us {d} as {j}. Please give {n} a warm welcome!|Exciting news! {n} will be {j} from {d}. We can't wait to have {n} on board!}

= {x:loud music|parking in my spot|leaving dishes in the sink|interrupting me|replying to all} 
b: {Stop {x}.|I'm sick of you {x}. Stop it.|Your {x} is annoying.}
c: {Hey, could you maybe stop {x}? It's kinda annoying.|dude, {x} is driving me nuts}
p: {I would appreciate it if you could refrain from {x}.|May I kindly ask you to avoid {x}?}
f: {Hey! Would you mind avoiding {x} in the future? Thanks so much for understanding!|I hope it's OK to ask, but could we try to avoid {x}? Thank you!}

= {x:the room|a table for four|two tickets|a taxi|the 9:15 train} {d:for Saturday|for 14 May|for 7 pm|for tomorrow night}
b: {Book {x} {d}.|I want {x} {d}.}
c: {can you book {x} {d}?|Could you grab {x} {d} for us?}
p: {I would like to reserve {x} {d}.|Could you please reserve {x} {d}?}
f: {Could you please book {x} {d}? Thank you so much!|We'd love to book {x} {d} - thanks for your help!}

= {x:the password|your address|the account number|the date of birth|the license key} 
b: {{x} is wrong. Give me the right one.|You gave me {x} wrong.}
c: {I think {x} is off, can you double check?|hmm {x} doesn't seem right, can you check?}
p: {It appears that {x} is incorrect. Could you please verify it?|I believe that {x} may be incorrect. Please confirm the correct details.}
f: {I think there might be a small mix-up with {x}. Could you have another look? Thank you!|Sorry to trouble you, but {x} doesn't seem quite right. Would you mind checking? Thanks a lot!}

= {n:Ann|Luis|our manager|the customer|Ms. Ortiz} {s:is angry|is not happy|called three times|wants an answer|is waiting} {t:about the delay|about the bill|about the noise|about order 77}
b: {{n} {s} {t}. Do something.|{n} {s} {t}. Deal with it.}
c: {uh oh, {n} {s} {t}, can you handle it?|Looks like {n} {s} {t}. Can you take care of it?}
p: {{n} {s} {t}. Could you please address this matter?|I would like to inform you that {n} {s} {t}. Your prompt attention would be appreciated.}
f: {Hi! {n} {s} {t}. Would you be able to help with this? I'd be so grateful!|Could you help out with something? {n} {s} {t}. Thank you so much!}

= {x:the data|the photos|the numbers|the results|the minutes|the file} {y:attached|in the shared folder|on page 2|at https://files.example.com/q3}
b: {{x}: {y}.|{x} {y}. Read it.}
c: {Here ya go, {x} {y}!|{x} {y}, lemme know if you need anything else}
p: {Please find {x} {y}.|I have made {x} available {y}. Please do not hesitate to contact me if you have any questions.}
f: {Here you go - you'll find {x} {y}. Let me know if you need anything else!|Happy to share {x}, which you'll find {y}. Hope it helps!}

= {d:Monday|tomorrow|Wednesday|the 21st} {o:9 am|2 pm|10:30|noon} {e:11 am|4 pm|3:15|1 pm}
b: {Meeting moved to {e} on {d}. Not {o}.|We meet at {e} on {d}, not {o}.}
c: {hey, we're moving {d}'s meeting from {o} to {e}|Quick change: {d}'s meeting is at {e} now, not {o}!}
p: {Please note that the meeting on {d} has been moved from {o} to {e}.|The meeting on {d} has been rescheduled from {o} to {e}. We apologize for any inconvenience.}
f: {Just a little update: the meeting on {d} is now at {e} instead of {o}. Hope that still works for you!|Quick heads-up that we've moved the meeting on {d} from {o} to {e}. Thanks for being so flexible!}

= {x:this plan|the new rule|the idea|the schedule|the price increase} {r:it costs too much|it takes too long|nobody will use it|it is not safe}
b: {{x} is stupid. {r}.|I hate {x}. {r}.|{x} won't work because {r}.}
c: {Not gonna lie, {x} seems off, {r}.|I'm not a fan of {x}, {r}.}
p: {I have some concerns about {x}, as I believe that {r}.|In my opinion, {x} may need to be reconsidered because {r}.}
f: {I love that we're thinking about this! I'm just a little worried about {x} because {r}. What do you think?|Thanks for sharing! I wonder about {x}, since {r} - could we talk it through together?}

= {x:the training|the survey|the party|the workshop|the webinar} {d:by Friday|before 1 March|today|by the end of June}
b: {Sign up for {x} {d}.|You haven't signed up for {x}. Do it {d}.}
c: {don't forget to sign up for {x} {d}!|Hey, sign up for {x} {d} if you haven't yet}
p: {Please register for {x} {d}.|This is a reminder to register for {x} {d}.}
f: {Just a friendly reminder to sign up for {x} {d}. We'd love to see you there!|We'd be so happy if you could join - please sign up for {x} {d}!}

= {n:Sam|Elena|you|Mark} {g:a great job on the launch|well in the exam|good work this quarter|a fine job with the guests}
b: {{n} did {g}.|Good. {n} did {g}.}
c: {wow {n} did {g}!|{n} did {g}, woohoo!}
p: {I would like to acknowledge that {n} did {g}.|I wish to express my appreciation: {n} did {g}.}
f: {I'm so happy to say that {n} did {g}. Congratulations!|What wonderful news - {n} did {g}! Well done!}

= {a:three|five|two|ten} {x:days off|weeks of leave|more people|new chairs|licenses} {d:in August|from 3 July|next month|this year}
b: {I want {a} {x} {d}.|Give me {a} {x} {d}.}
c: {Any chance I could get {a} {x} {d}?|I'd like {a} {x} {d}, cool?}
p: {I would like to request {a} {x} {d}.|I am writing to request {a} {x} {d}. Thank you for your consideration.}
f: {Would it be possible to have {a} {x} {d}? Thank you so much!|I was hoping for {a} {x} {d} - would that be all right? Thanks a lot!}

= {x:Turn off the lights|Lock the door|Wash your hands|Clean the kitchen|Return the key|Back up your files} {w:before you leave|when you are done|every evening|after each use}
b: {{x} {w}.|{x} {w}! How many times do I have to say it?}
c: {hey, {x} {w}, ok?|Pls remember: {x} {w}}
p: {{x} {w}, please. Thank you for your cooperation.|We kindly ask all colleagues to remember the following: {x} {w}.}
f: {{x} {w}, please - it really helps everyone. Thank you!|A small favor: {x} {w}. Thanks so much, everyone!}

= {s:The service|The food|The room|Your support|The delivery} {x:was terrible|was awful|was really slow|was a disaster} {w:we waited 50 minutes|nobody answered my calls|half of it was missing|it was dirty|the staff was rude}
b: {{s} {x}. {w}. I am never coming back.|{s} {x}, {w}. What a joke.}
c: {omg {s} {x}, {w}!!|{s} {x} tbh, {w}}
p: {I regret to inform you that {s} {x}: {w}. I would appreciate a response to this complaint.|I was disappointed to find that {s} {x}, as {w}. I would be grateful if you could look into this matter.}
f: {I'm sorry to say that {s} {x}: {w}. I'd love to give it another chance, so I hope you can look into it!|I hope this feedback helps: {s} {x}, and {w}. Thank you for listening!}

= {x:the deadline|the target|the delivery date|the exam|the bus} {n:Ben and I|the team|we|they} {r:nobody told us about it|the computer broke down|the address was wrong|it snowed all day}
b: {{n} missed {x} because {r}.|{r}, so {n} missed {x}. Not our fault.}
c: {yeah so {n} missed {x} cause {r}|{n} totally missed {x}, {r} lol}
p: {Unfortunately, {n} missed {x} because {r}.|I regret to inform you that {n} missed {x}, as {r}.}
f: {I'm so sorry, but {n} missed {x} because {r}. Thank you for understanding!|Sadly {n} missed {x}, since {r}. We'll do better next time!}

= {q:When is the report due|When does the shop open|Where is the meeting|Who is in charge of travel|How much does the upgrade cost|What time does the train leave}
b: {{q}?|Tell me. {q}?}
c: {hey quick question, {q}?|{q}? thx!}
p: {May I ask a question? {q}?|I would like to ask the following: {q}? Thank you in advance.}
f: {Hi! Sorry to bother you, but I was wondering: {q}? Thanks so much!|Hello! Quick question when you have a second: {q}? Thank you!}

= {x:We got the contract|The bug is fixed|Sales went up by 12%|The exam results are in|The new kitchen is ready|Our flight is booked} {y:the client signs on Friday|we can ship on Monday|everyone did a good job|you can see it tomorrow}
b: {{x}. {y}.|{x} and {y}.}
c: {yay, {x}! {y} :)|Woohoo, {x}!! And {y}.}
p: {I am pleased to inform you that {x}. In addition, {y}.|We are happy to report the following: {x}, and {y}.}
f: {Great news! {x}, and {y}. Thanks to everyone who helped!|I'm so happy to share this: {x}! Also, {y}. Have a wonderful day!}

= {x:the old computers|this file|the blue form|my phone number|the second copy|these settings} {v:delete|change|move|use|throw away|share} 
b: {Don't {v} {x}.|Never {v} {x}. I mean it.|do NOT {v} {x}}
c: {hey don't {v} {x}, ok?|pls don't {v} {x}!}
p: {Please do not {v} {x}.|Please refrain from any attempt to {v} {x}.|We kindly ask that you do not {v} {x}.}
f: {Could you please make sure not to {v} {x}? Thank you!|Just a small request: please don't {v} {x}. Thanks so much!}

= {n:Karim|Lena|Dr. Patel|my boss|the landlord} {v:call|write to|meet|wait for|talk to} {w:at 4 pm|after lunch|on the 5th|before you leave}
b: {{v} {n} {w}.|You need to {v} {n} {w}. Don't forget.}
c: {can you {v} {n} {w}?|oh btw {v} {n} {w}, ok?}
p: {Please {v} {n} {w}.|I would be grateful if you could {v} {n} {w}.}
f: {Would you be able to {v} {n} {w}? Thanks so much!|When you can, please {v} {n} {w}. I really appreciate it!}

= {x:I don't agree with you|I think you are wrong|That is not true|This makes no sense} {t:about the budget|about the price|on the schedule|about who pays}
b: {{x} {t}.|No. {x} {t}.}
c: {yeah no, {x} {t}|Hmm, not so sure {t} tbh. {x}.}
p: {I respectfully see the matter {t} differently.|Thank you for your view. I am not certain that I agree {t}.}
f: {Thanks for sharing your thoughts! I see things a little differently {t}, and I'd love to talk it over.|I really appreciate your view! I'm not quite sure I agree {t}, though. Could we chat about it?}

= {x:I quit|I am leaving the company|I am leaving the club|I am moving out} {d:on 30 June|in two weeks|at the end of the year|next month}
b: {{x} {d}.|{x} {d}. Find someone else.}
c: {so {x} {d}, just fyi|Hey, {x} {d}!}
p: {I am writing to inform you of the following: {x} {d}. Thank you for the opportunity.|Please accept this message as formal notice: {x} {d}.}
f: {I wanted you to be the first to hear: {x} {d}. Thank you for everything - I've loved my time with you all!|It's not easy to say, but {x} {d}. I'll miss you all, and thank you so much!}

= {n:I|we} {x:have no time for this|cannot do it|have other things to do|do not know how to do it|have no idea} {d:this week|today|right now|until Monday}
b: {{n} {x} {d}.|No, {n} {x} {d}.}
c: {sorry, {n} {x} {d}|No can do, {n} {x} {d} :/}
p: {Unfortunately, {n} {x} {d}. I apologize for any inconvenience.|Thank you for your message. I regret that {n} {x} {d}.}
f: {I'm really sorry, but {n} {x} {d}. I hope we can find another way!|Thanks for asking! Sadly {n} {x} {d}, but please do try again soon.}

= {x:The price is|The fee is|It costs|The rent is|The total comes to} {a:$45|€320 a month|£12.50|$1,900|80 dollars} {y:that is too much|I thought it was less|I want a discount|can you do it for less}
b: {{x} {a}. {y}.|{a}?! {y}.}
c: {{x} {a}, {y} lol|whoa, {a}? {y}}
p: {I understand that the amount is {a}. Respectfully, {y}.|Thank you for the offer of {a}. However, {y}.}
f: {Thanks so much for the info! I saw that it's {a}, and {y}. Is there anything you could do? Thank you!|Thank you for getting back to me about the {a}! I hope you don't mind me saying that {y}.}

= {x:the noise from upstairs|the broken lift|the smell in the hall|the dog next door|the leaking roof} {t:two weeks|five days|months|a long time}
b: {{x} has been a problem for {t}. Do your job.|I am tired of {x}. It has been {t}.}
c: {so {x} has been going on for like {t} now, can you do something?|ugh, {x} again, it's been {t}}
p: {I would like to draw your attention to {x}, which has been a problem for {t}. Please take appropriate action.|I am writing with regard to {x}, which has persisted for {t}. I would appreciate your assistance.}
f: {Hi! I hope you can help with {x}, which has been going on for {t}. Thank you so much!|I'm sorry to be a bother, but {x} has been a bit of a problem for {t}. Any help would be wonderful!}

= {e:birthday party|dinner|picnic|barbecue|game night|launch event} {d:on Saturday at 6|on 9 May|tomorrow at noon|next Friday} {p:at my place|in the park|at the office|at Café Luna}
b: {{e} {d} {p}. Come.|There is a {e} {d} {p}.}
c: {{e} {d} {p}, you in?|hey, we're doing a {e} {d} {p}, come hang!}
p: {You are cordially invited to the {e} {d} {p}.|I would like to invite you to the {e} {d} {p}. Please confirm your attendance.}
f: {I'd love for you to join us for a {e} {d} {p}. Hope you can make it!|You're invited! We're having a {e} {d} {p}, and it would be wonderful to see you there!}

= {x:Page 3 has a typo|The link on the home page is broken|The total in cell B7 is wrong|Your name is spelled wrong in the program|The map shows the old address} 
b: {{x}. Fix it.|{x}. Did anybody check this?}
c: {hey, {x}, can you fix it?|lol {x}}
p: {I noticed the following: {x}. Could you please correct this?|I would like to point out that there is an error. {x}.}
f: {Thanks for all your work on this! One tiny thing: {x}. Could you fix it when you get a chance?|This looks great! I just noticed something small: {x}. Thank you!}

= {v:work from home|leave early|take Friday off|bring my dog|use the meeting room|park here} {r:my son is ill|I have a dentist appointment|the trains are on strike|we have guests}
b: {I want to {v} because {r}.|I'm going to {v}. {r}.}
c: {ok if I {v}? {r}|mind if I {v}? {r} :)}
p: {Would it be possible for me to {v}? The reason is that {r}.|I would like to request permission to {v}, as {r}.}
f: {Would it be OK if I {v}? {r}. Thank you so much!|I hope it's all right to ask, but could I {v}? {r}. Thanks a lot!}

= {x:the new design|your plan|this report|the website|the food|the logo|the training|his answer|the draft|the presentation|the interface|the essay|this offer|the color|the music|your idea|the manual} {a:bad|terrible|awful|ugly|boring|a mess|useless|wrong|confusing|too expensive|weak|sloppy}
b: {{x} is {a}.|I think {x} is {a}.|{x} is really {a}!}
c: {{x} is kinda {a} tbh|ngl, {x} is pretty {a}|yikes, {x} is {a}}
p: {In my opinion, {x} is {a} and requires improvement.|I am concerned that {x} is {a}.|I believe that {x} is {a} and could be improved.}
f: {I'm sorry to say it, but I feel {x} is a bit {a}. I'm sure we can make it better together!|I hope you don't mind me saying that {x} seems a little {a}. Happy to help with it!}

= {n:the client|our boss|the customer|everyone|the team|my wife|the teacher} {v:hates|loves|likes|wants|needs} {x:the new plan|the blue version|more time|a bigger room|the second draft|a quick answer|the old menu|better lighting}
b: {{n} {v} {x}.|{n} {v} {x}, ok?}
c: {so {n} {v} {x}|looks like {n} {v} {x}, fyi|{n} totally {v} {x} lol}
p: {I would like to inform you that {n} {v} {x}.|Please note that {n} {v} {x}.|It appears that {n} {v} {x}.}
f: {Just so you know, {n} {v} {x}. Thanks so much!|I wanted to let you know that {n} {v} {x}. Hope that helps!}

= {x:I'm tired of waiting|I'm sick of these delays|This is taking forever|I have been waiting for an hour|I asked you three times|Nobody answers my emails|I still have no answer} 
b: {{x}.|{x}!|{x}. Come on!}
c: {ugh, {x}|omg {x} :(|{x}, what's up with that?}
p: {I would appreciate an update, as {x}.|I would like to bring to your attention that {x}.}
f: {I'm sorry to bother you, but {x}. Could you help me out? Thank you!|I know you're busy, but {x}. I'd be so grateful for an update!}

= {q:check the numbers|call me back|look at the contract|help me with the move|fix the sink|read my draft|join the call|explain the bill|water the plants|feed the cat|pick up the kids|print the tickets|order more paper|clean up the data} {w:today|tomorrow|this afternoon|before Friday|as soon as possible|when you have time|by 6 pm}
b: {{q} {w}.|You have to {q} {w}.|I want you to {q} {w}.|Why didn't you {q}? Do it {w}.}
c: {can you {q} {w}?|hey, could ya {q} {w}?|mind if you {q} {w}?|pls {q} {w}!}
p: {Could you please {q} {w}?|I would appreciate it if you could {q} {w}.|Please {q} {w}.|Would you be able to {q} {w}?}
f: {Could you {q} {w}? That would be wonderful, thank you!|Would you be able to {q} {w}? Thanks so much!|It would be amazing if you could {q} {w}!}

= {x:We are out of coffee|The key is missing|The data are not ready|The lights are still on|We lost the contract|The numbers do not add up|There is no parking|The test failed again|The file is too big|The meeting room is taken}
b: {{x}.|{x}. Great.|{x}. Who did this?}
c: {uh, {x}|{x} :(|hey so {x}|{x}, bummer}
p: {I would like to inform you that {x}.|Please note that {x}.|Unfortunately, {x}.}
f: {Just a little heads-up: {x}. Thanks for understanding!|I'm afraid {x}. Let me know if I can help!}

= {x:we will raise the prices|we are moving to a new office|the store will open later|payments will be monthly|the course is online only|all bags will be checked} {d:in April|from next week|starting on 1 May|until further notice|as of today}
b: {{x} {d}.|{x} {d}. Deal with it.}
c: {heads up, {x} {d}!|so {x} {d}, just fyi}
p: {Please be advised that {x} {d}.|We would like to inform you that {x} {d}.|We wish to announce that {x} {d}.}
f: {A quick note that {x} {d}. Thanks so much for understanding!|We wanted to let you know that {x} {d}. Please reach out with any questions!}
`;

const openings: Record<MailTone, string[]> = {
  b: ['', '', '{N}.', '{N},'],
  c: ['Hey {N},', 'hi {N}!', '', 'Hey!', 'Yo {N},'],
  p: ['Dear {N},', 'Dear {N},', 'Hello {N},', ''],
  f: [
    'Hi {N}!',
    'Hello {N}, I hope you are doing well!',
    'Hi {N}, hope you had a great weekend!',
    'Hi {N},',
    '',
  ],
};
const closings: Record<MailTone, string[]> = {
  b: ['', ''],
  c: ['Cheers', 'thx!', 'Later!', '', ''],
  p: ['Kind regards', 'Best regards', 'Thank you for your understanding.', 'Sincerely', ''],
  f: ['Warm regards', 'Have a lovely day!', 'All the best!', 'Thanks again!', ''],
};
const names =
  'Anna Ben Carla David Elena Farid Gina Henry Irene Jonas Kate Liam Maya Noah Olga Paul Rosa Sam Tina Victor Wendy Yusuf Zoe'.split(
    ' ',
  );

interface Message {
  slots: Map<string, string>;
  lines: Record<MailTone, string>;
}

const parsed = blocks
  .trim()
  .split(/\n\n/)
  .map((block) => {
    const [head = '', ...rest] = block.split('\n');
    const lines = Object.fromEntries(rest.map((line) => [line.charAt(0), line.slice(3)]));
    return { head, lines: lines as Record<MailTone, string> };
  });

function instance(random: Random): Message {
  const { head, lines } = random.pick(parsed);
  const slots = new Map<string, string>();
  fill(head, slots, random);
  return { slots, lines };
}

const capitals = (text: string) =>
  text.replace(
    /(^|[.!?] )([a-z])/g,
    (_, start: string, letter: string) => start + letter.toUpperCase(),
  );

/** Whether everything that the slots filled in `output` with is in `input` too, and the other way round. */
function sameFacts(matters: readonly Message[], input: string, output: string): boolean {
  const plain = (text: string) => text.toLowerCase();
  const values = matters.flatMap(({ slots }) => [...slots.values()].map(plain));
  return values.every((value) => plain(input).includes(value) === plain(output).includes(value));
}

/** One wording: the line is a choice of wordings in braces, or one. */
function wording({ slots, lines }: Message, tone: MailTone, random: Random): string {
  const line = lines[tone];
  const choices = /^\{.*\|.*\}$/.test(line) ? splitTop(line.slice(1, -1)) : [line];
  // "The food" is "the food" inside a sentence.
  return fill(random.pick(choices), slots, random)
    .replace(
      /(?<=[a-z,] )(?:The|We|They|All|Nobody|Your|My|Our|That|This|It|There|When|Where|Who|How|What)(?= [a-z])/g,
      (word) => word.toLowerCase(),
    )
    .replace(/(?<=[Hh]ey, |btw )[A-Z](?=[a-z]+ [a-z])/g, (letter) => letter.toLowerCase());
}

function splitTop(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '{') depth++;
    if (letter === '}') depth--;
    if (letter === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** A message of one or two matters in one of the tones of `from`, and the same in the tone `into`. */
export function mailPair(
  from: readonly MailTone[],
  into: MailTone,
  random: Random,
): { input: string; output: string } {
  const matters = random.chance(0.15) ? [instance(random), instance(random)] : [instance(random)];
  const source = random.pick(from);
  const small = random.chance(0.5);
  const written = (tone: MailTone) =>
    matters.map((matter) => wording(matter, tone, random)).join(' ');
  let [first, second] = [written(source), written(into)];
  for (let tries = 0; tries < 60 && !sameFacts(matters, first, second); tries++)
    [first, second] = [written(source), written(into)];
  if (!sameFacts(matters, first, second)) return mailPair(from, into, random);
  const body = (tone: MailTone) => {
    const text = tone === source ? first : second;
    return tone === 'c' && !small ? text : capitals(text);
  };
  if (random.chance(0.8)) return { input: body(source), output: body(into) };
  const name = random.pick(names);
  const signed = random.chance(0.4) ? random.pick(names) : '';
  const letter = (tone: MailTone) =>
    [
      random.pick(openings[tone]).replace('{N}', name),
      body(tone),
      random.pick(closings[tone]),
      signed,
    ]
      .filter((line) => line !== '')
      .join(random.chance(0.6) ? ' ' : '\n');
  const input = letter(source);
  // A greeting by name stays a greeting by name, and one that is not there is not made up.
  const output = letter(into);
  const greeted = input.includes(name);
  if (greeted === output.includes(name)) return { input, output };
  return { input: body(source), output: body(into) };
}
